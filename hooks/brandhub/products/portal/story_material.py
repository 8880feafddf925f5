"""Story material: how to cite and pass on a story, and everything in it as files."""

from __future__ import annotations

import posixpath
from urllib.parse import quote

from brandhub.ground.catalogues import LANGUAGES
from brandhub.models.images import Image
from brandhub.models.stories import Story
from brandhub.products.citations import Work
from brandhub.products.portal.citing import citation_view, story_work
from brandhub.products.portal.desk import Desk, View
from brandhub.products.portal.loose_files import chart_views, document_views
from brandhub.products.portal.records import plain
from brandhub.products.press_kit.listings import size_text
from brandhub.products.press_kit.selections import Mentions, mentions
from brandhub.whole.plain_words import plain_text


def material_view(story: Story, desk: Desk) -> View:
    """Citation, ways to pass it on, and the files: text, charts, pictures."""
    hub = desk.hub
    titles = {lang: plain_text(told.title, hub, lang) for lang, told in hub.headings[story.id].items()}
    title = plain(story.title, desk)
    found = mentions(hub, story)
    work = story_work(story, {lang: titles.get(lang, title) for lang in LANGUAGES}, found.sources, desk)
    return {
        "citation": citation_view(work, "stories", story.id, desk),
        "mail": _mail(work, title, desk),
        "groups": [group for group in _groups(story, found, desk) if group["items"]],
    }


def _mail(work: Work, title: str, desk: Desk) -> str:
    """A mail without an addressee: title and address, nothing else."""
    return f"mailto:?subject={quote(title, safe='')}&body={quote(f'{title}: {work.url}', safe='')}"


def _groups(story: Story, found: Mentions, desk: Desk) -> list[View]:
    documents = list(document_views(story.id, desk))
    keys = dict.fromkeys((*found.charts, *found.claims, *found.facts))
    charts = [(key, files) for key in keys if (files := chart_views(key, desk))]
    images = [desk.hub.images[key] for key in found.images if key in desk.workshop.pictures]
    return [
        {
            "label": desk.word("material.text"),
            "items": [{"title": plain(story.title, desk), "files": documents, "note": ""}] if documents else [],
        },
        {
            "label": desk.word("material.charts"),
            "items": [{"title": _chart_title(key, desk), "files": files, "note": ""} for key, files in charts],
        },
        {"label": desk.word("material.images"), "items": [_picture(image, desk) for image in images]},
    ]


def _chart_title(key: str, desk: Desk) -> str:
    if key in desk.hub.series:
        return desk.hub.fact(key).label[desk.language]
    return desk.hub.sentence(key, desk.language, "headline") or desk.hub.claims[key].question[desk.language]


def _picture(image: Image, desk: Desk) -> View:
    """A picture with the credit that has to stand beside it."""
    address, _, _ = desk.workshop.pictures[image.id]
    words = desk.workshop.catalogues[desk.language]
    label = posixpath.splitext(address)[1][1:].upper()
    size = size_text(len(desk.hub.pictures[image.id]), words)
    licence = desk.hub.licences[image.licence].label[desk.language]
    return {
        "title": (image.caption or image.alt)[desk.language],
        "files": [{"label": label, "url": desk.link(address), "size": size}],
        "note": desk.word("material.credit", credit=image.credit, licence=licence),
    }
