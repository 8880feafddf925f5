"""The press page: kits, contacts, text blocks, and pictures with their rights."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import PurePosixPath
from typing import Final

from brandhub.models.images import Image
from brandhub.products.portal.addresses import check_page, feed, rights_page
from brandhub.products.portal.desk import Desk, View
from brandhub.products.portal.frame import page_view, section_versions
from brandhub.products.portal.html_words import image_view
from brandhub.products.portal.records import line_view, plain
from brandhub.products.portal.themes_calendar import ADDRESSES
from brandhub.products.press_kit.listings import AssetFile, KitLines, size_text
from brandhub.products.text_blocks import name_block

LIGHTS: Final = ("green", "yellow", "red")


def image_anchor(key: str) -> str:
    """Where a picture stands on the press page."""
    return f"bild-{key}"


def draw_press(desk: Desk, kits: tuple[KitLines, ...]) -> View:
    """Kits, contacts, text blocks and pictures with their rights and their files."""
    hub, language = desk.hub, desk.language
    page = page_view(
        desk, "press", desk.word("nav.press"), desk.word("press.summary"), versions=section_versions("press")
    )
    images = []
    for image in hub.images.values():
        licence = hub.licences[image.licence]
        receipt = rights_page("image", image.id, language)
        images.append(
            {
                "id": image_anchor(image.id),
                "image": image_view(image, desk),
                "rights": {"id": licence.light, "word": desk.word(f"rights-word.{licence.light}")},
                "downloads": list(_files(image, desk.workshop.asset_files.get(receipt, ()), desk)),
                "receipt": desk.link(receipt) if kits else "",
            }
        )
    return {
        "page": page,
        "kits": kits,
        "images": images,
        "boilerplates": [*boilerplate_views(desk), *_posts(desk)],
        "contacts": [
            {
                "label": contact.role[language],
                "lines": [
                    line_view(desk.word("contact.name"), contact.name),
                    line_view(desk.word("contact.email"), contact.email),
                    line_view(desk.word("contact.phone"), contact.phone),
                ],
            }
            for contact in hub.site.contacts.values()
        ],
        "feeds": [
            {"title": desk.word(f"feed.{name}"), "url": desk.link(f"{feed(name, language)}.xml")}
            for name in ("stories", "changes", "corrections", "kits")
        ],
        "calendar": {
            "label": desk.word("press.calendar"),
            "text": desk.word("press.calendar-text"),
            "url": desk.link(ADDRESSES[language]),
        },
        "check": {
            "label": desk.word("check.title"),
            "text": desk.word("check.press-text"),
            "url": desk.link(check_page(language)),
        }
        if kits
        else None,
        "rights_legend": [
            {"id": light, "word": desk.word(f"rights-word.{light}"), "meaning": desk.word(f"rights-meaning.{light}")}
            for light in LIGHTS
        ],
    }


def _files(image: Image, files: Sequence[AssetFile], desk: Desk) -> Iterator[View]:
    """Every size of a picture as the kit has it; without a kit the picture as it stands on the page."""
    words = desk.workshop.catalogues[desk.language]
    for file in files:
        kind = PurePosixPath(file.address).suffix[1:].upper()
        _, _, use = file.title.removesuffix(")").rpartition(" (")
        label = desk.word("press.file", kind=kind, use=use)
        yield {"label": label, "url": desk.link(file.address), "size": size_text(file.size, words)}
    if not files:
        kind = PurePosixPath(image.file).suffix[1:].upper()
        yield {"label": kind, "url": image_view(image, desk)["url"], "size": ""}


def _posts(desk: Desk) -> Iterator[View]:
    """Texts for social media, with their length as counted."""
    for post in sorted(desk.hub.posts.values(), key=lambda post: post.characters):
        text = plain(post.text[desk.language], desk)
        label = desk.word("press.post", limit=post.characters)
        yield {"label": label, "text": text, "words": desk.word("press.characters", count=len(text))}


def boilerplate_views(desk: Desk) -> list[View]:
    """The text blocks with their length as counted, numbers compiled."""
    views = []
    for block in sorted(desk.hub.boilerplates.values(), key=lambda b: b.words):
        text = plain(block.text[desk.language], desk)
        views.append(
            {
                "label": name_block(block, desk.workshop.catalogues[desk.language]),
                "text": text,
                "words": desk.word("press.words", count=len(text.split())),
            }
        )
    return views
