"""Loose files: what the press kit contains and a page also offers by itself: charts as pixels, stories as documents.

They are the very bytes of the kit: page and kit cannot differ. Without kits (in the preview) there are none.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from brandhub.ground.catalogues import Catalogue
from brandhub.products.portal.addresses import entry
from brandhub.products.portal.desk import Desk, View
from brandhub.products.press_kit.finished import WHOLE, PressKit
from brandhub.products.press_kit.listings import size_text
from brandhub.whole.hub import Hub

DOCUMENTS: Final = (".docx", ".txt")


def loose_files(kits: Iterable[PressKit], hub: Hub, words: Mapping[str, Catalogue]) -> dict[str, bytes]:
    """The files by address, from the whole kit of each language."""
    files = {}
    for kit in kits:
        if kit.kit.select == WHOLE:
            language = kit.language
            stories = {_document(slug, words[language]): slug for slug in hub.stories}
            for member in kit.manifest.members:
                stem, ending = posixpath.splitext(posixpath.basename(member.path))
                if member.group == "graphics" and ending == ".png" and (stem in hub.series or stem in hub.proofs):
                    files[chart_pixels(stem, language)] = member.content
                elif member.group == "texts" and ending in DOCUMENTS and stem in stories:
                    files[_address(stories[stem], stem, ending, language)] = member.content
    return files


def chart_pixels(key: str, language: str) -> str:
    """The address of the chart of a fact or claim as PNG."""
    return f"/grafiken/{key}-{language}.png"


def _document(slug: str, words: Catalogue) -> str:
    return words.text("kit.file.story", {"id": slug})


def _address(slug: str, stem: str, ending: str, language: str) -> str:
    return f"{entry('stories', slug, language)}{stem}{ending}"


def chart_views(key: str, desk: Desk) -> list[View]:
    """A chart to download: as drawing, as pixels, and what it shows as a table."""
    drawn = {address: content for _, address, content in desk.workshop.charts.downloads(key, desk.language)}
    pixels = chart_pixels(key, desk.language)
    if drawn and pixels in desk.workshop.loose:
        drawn[pixels] = desk.workshop.loose[pixels]
    order = (".svg", ".png", ".csv")
    found = sorted(drawn.items(), key=lambda item: order.index(posixpath.splitext(item[0])[1]))
    return [_view(address, content, desk) for address, content in found]


def document_views(slug: str, desk: Desk) -> Iterator[View]:
    """A story as documents to work with."""
    stem = _document(slug, desk.workshop.catalogues[desk.language])
    for ending in DOCUMENTS:
        address = _address(slug, stem, ending, desk.language)
        if address in desk.workshop.loose:
            yield _view(address, desk.workshop.loose[address], desk)


def _view(address: str, content: bytes, desk: Desk) -> View:
    """A file with its format and size; the size of a drawing is its own, whatever a server makes of it."""
    label = posixpath.splitext(address)[1][1:].upper()
    size = size_text(len(content), desk.workshop.catalogues[desk.language])
    return {"label": label, "url": desk.link(address), "size": size}
