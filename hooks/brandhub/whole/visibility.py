"""Visibility: what may be seen at a moment, decided once, right after loading; all the rest of the hub sees only that.

Drafts and embargoed entries leave, ended pictures and withdrawn kits do, and with them what only they name.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Final, TypeVar

from brandhub.ground.catalogues import Phrase
from brandhub.models.fields import Noun
from brandhub.models.images import Image
from brandhub.models.kits import Kit
from brandhub.models.stories import Story
from brandhub.whole.content import Content
from brandhub.whole.held_back import held_back
from brandhub.whole.hidden import UNNAMED, Hidden, why_hidden

N = TypeVar("N", bound=Noun)

# Noun, as messages call it → the field of the content that holds it.
ENTRIES: Final = {
    "fact": "facts",
    "claim": "claims",
    "event": "events",
    "partner": "partners",
    "list": "lists",
    "image": "images",
    "kit": "kits",
    "boilerplate": "boilerplates",
    "post": "posts",
}
TERMS: Final = {
    "source": "sources",
    "topic": "topics",
    "area": "areas",
    "unit": "units",
    "basis": "bases",
    "source-family": "families",
    "licence": "licences",
    "partner-kind": "partner_kinds",
    "name": "names",
}


def visible_content(content: Content, now: datetime, *, preview: bool) -> tuple[Content, Hidden]:
    """The content without what may not be seen at `now`, and what that is, as (noun, id), with the reason.

    The preview keeps drafts and embargoed entries, but nothing that has ended.
    """
    hidden: dict[tuple[str, str], Phrase] = {}
    tables: dict[str, dict[str, Noun]] = {}
    for noun, name in {**ENTRIES, **TERMS}.items():
        tables[name] = _visible(noun, getattr(content, name), now, preview, hidden)
    _without_ended(tables, now, hidden)
    stories = _stories(content, now, preview, hidden)
    easy = {
        slug: each
        for slug, each in content.easy.items()
        if (preview or each.is_public(now)) and "de" in stories.get(slug, {})
    }
    pages = [page for page in content.pages if preview or page.is_public(now)]
    seen = replace(content, **tables, stories=stories, easy=easy, pages=pages)  # type: ignore[arg-type]
    if not preview:
        held = _held_back(content, seen, ended_images(content, now, preview=preview))
        hidden |= dict.fromkeys(held, UNNAMED)
        for noun, key in held:
            del tables[TERMS[noun]][key]
    pictures = {key: raw for key, raw in content.pictures.items() if key in seen.images}
    return replace(seen, pictures=pictures), hidden


def ended_images(content: Content, now: datetime, *, preview: bool) -> dict[str, Image]:
    """Pictures that were public once and have expired or were withdrawn: receipts and changes of kits name them."""
    public = {key: image for key, image in content.images.items() if preview or image.is_public(now)}
    return {key: image for key, image in public.items() if image.end is not None and image.end[0] <= now.date()}


def _visible(
    noun: str, entries: Mapping[str, Noun], now: datetime, preview: bool, hidden: dict[tuple[str, str], Phrase]
) -> dict[str, Noun]:
    seen = {key: entry for key, entry in entries.items() if preview or entry.is_public(now)}
    hidden |= {(noun, key): why_hidden(entry) for key, entry in entries.items() if key not in seen}
    return seen


def _without_ended(tables: dict[str, dict[str, Noun]], now: datetime, hidden: dict[tuple[str, str], Phrase]) -> None:
    """Expired and withdrawn pictures and withdrawn kits leave every output, the preview too."""
    today = now.date()
    for noun, name in (("image", "images"), ("kit", "kits")):
        for key, entry in list(tables[name].items()):
            assert isinstance(entry, Image | Kit)
            end = entry.end
            if end is not None and end[0] <= today:
                hidden[noun, key] = Phrase.of(f"hidden.{end[1]}", day=end[0])
                del tables[name][key]


def _stories(
    content: Content, now: datetime, preview: bool, hidden: dict[tuple[str, str], Phrase]
) -> dict[str, dict[str, Story]]:
    stories: dict[str, dict[str, Story]] = {}
    for slug, versions in content.stories.items():
        seen = {lang: story for lang, story in versions.items() if preview or story.is_public(now)}
        if seen:
            stories[slug] = seen
        unseen = [story for lang, story in versions.items() if lang not in seen]
        if unseen:
            hidden["story", slug] = why_hidden(unseen[0])
    return stories


def _held_back(content: Content, seen: Content, ended: Mapping[str, Image]) -> set[tuple[str, str]]:
    """Terms that only the hidden name; whatever cannot be seen counts as hidden, drafts that cannot be read too.

    Pictures that ended were public once: the page of their rights still names their licence and topic.
    """
    shown = [*_entries(seen), *ended.values(), content.site, content.brand]
    known = {id(entry) for entry in shown}
    secret = [entry for entry in _entries(content) if id(entry) not in known]
    if not secret:
        return set()
    return held_back(shown, secret, {noun: getattr(seen, name) for noun, name in TERMS.items()})


def _entries(content: Content) -> list[Noun]:
    """Everything but the terms themselves."""
    versions = [story for versions in content.stories.values() for story in versions.values()]
    tables = [entry for name in ENTRIES.values() for entry in getattr(content, name).values()]
    return [*tables, *versions, *content.easy.values(), *content.pages]
