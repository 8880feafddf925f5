"""Loose files: what the press kit contains and a page also offers by itself: charts as pixels, stories as documents.

They are the very bytes of the kit: page and kit cannot differ. Without kits (in the preview) there are none.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from brandhub.ground.catalogues import Catalogue
from brandhub.products.portal.addresses import entry
from brandhub.products.portal.desk import Desk, View
from brandhub.products.press_kit.finished import WHOLE, PressKit
from brandhub.products.press_kit.listings import size_text
from brandhub.products.press_kit.manifest import Listed, Member
from brandhub.whole.hub import Hub

DOCUMENTS: Final = (".docx", ".txt")


@dataclass(frozen=True)
class Loose:
    """Files of the kits by address. `charts`: their pixels; `documents`: by slug and language those of a story."""

    charts: Mapping[str, Member]
    documents: Mapping[tuple[str, str], Mapping[str, Member]]

    def files(self) -> dict[str, bytes]:
        """All of them, but for those that stand already."""
        members = {**self.charts, **{address: one for own in self.documents.values() for address, one in own.items()}}
        return {address: one.content for address, one in members.items() if not isinstance(one, Listed)}


def loose_files(kits: Iterable[PressKit], hub: Hub, words: Mapping[str, Catalogue]) -> Loose:
    """From the whole kit of each language."""
    charts: dict[str, Member] = {}
    documents: dict[tuple[str, str], dict[str, Member]] = {}
    for kit in kits:
        if kit.kit.select == WHOLE:
            language = kit.language
            stories = {_document(slug, words[language]): slug for slug in hub.stories}
            for member in kit.manifest.members:
                stem, ending = posixpath.splitext(posixpath.basename(member.path))
                if member.group == "graphics" and ending == ".png" and (stem in hub.series or stem in hub.proofs):
                    charts[chart_pixels(stem, language)] = member
                elif member.group == "texts" and ending in DOCUMENTS and stem in stories:
                    slug = stories[stem]
                    documents.setdefault((slug, language), {})[_address(slug, stem, ending, language)] = member
    return Loose(charts, documents)


def chart_pixels(key: str, language: str) -> str:
    """The address of the chart of a fact or claim as PNG."""
    return f"/grafiken/{key}-{language}.png"


def _document(slug: str, words: Catalogue) -> str:
    return words.text("kit.file.story", {"id": slug})


def _address(slug: str, stem: str, ending: str, language: str) -> str:
    return f"{entry('stories', slug, language)}{stem}{ending}"


def chart_views(key: str, desk: Desk) -> list[View]:
    """A chart to download: as drawing, as pixels, and what it shows as a table."""
    drawn = {address: len(content) for _, address, content in desk.workshop.charts.downloads(key, desk.language)}
    pixels = chart_pixels(key, desk.language)
    if drawn and pixels in desk.workshop.loose:
        drawn[pixels] = desk.workshop.loose[pixels]
    order = (".svg", ".png", ".csv")
    found = sorted(drawn.items(), key=lambda item: order.index(posixpath.splitext(item[0])[1]))
    return [_view(address, size, desk) for address, size in found]


def document_views(slug: str, desk: Desk) -> Iterator[View]:
    """A story as documents to work with."""
    for address, size in desk.workshop.documents.get((slug, desk.language), ()):
        yield _view(address, size, desk)


def _view(address: str, count: int, desk: Desk) -> View:
    """A file with its format and size; the size of a drawing is its own, whatever a server makes of it."""
    label = posixpath.splitext(address)[1][1:].upper()
    size = size_text(count, desk.workshop.catalogues[desk.language])
    return {"label": label, "url": desk.link(address), "size": size}
