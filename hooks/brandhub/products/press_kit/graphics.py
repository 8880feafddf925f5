"""Graphics: every chart of a kit as SVG, PNG and PDF, drawn once and used in texts and as files."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from brandhub.products.charts.from_hub import Draft
from brandhub.products.press_kit.blocks import Picture
from brandhub.products.press_kit.pdf_documents import Drawing, Press
from brandhub.products.press_kit.picture_rights import Rights, mark
from brandhub.whole.hub import Hub

WIDTH: Final = 1200
"""Pixels, for screens and word processors; print takes the PDF or SVG."""

Draw = Callable[[str, str], Draft | None]
Sheet = Callable[[str, str], str | None]


@dataclass(frozen=True)
class Graphics:
    """The charts of facts and claims in one language. `draw` and `sheet` take an id and the language."""

    hub: Hub
    language: str
    folder: str
    press: Press
    draw: Draw
    sheet: Sheet
    _drawn: dict[str, Picture | None] = field(default_factory=dict, repr=False, compare=False)
    _printed: dict[str, bytes] = field(default_factory=dict, repr=False, compare=False)

    def picture(self, key: str) -> Picture | None:
        """The chart of a fact or claim; None when it has nothing to draw."""
        if key not in self._drawn:
            self._drawn[key] = self._picture(key)
        return self._drawn[key]

    def _picture(self, key: str) -> Picture | None:
        draft, svg = self.draw(key, self.language), self.sheet(key, self.language)
        if draft is None or svg is None:
            return None
        head = draft[0].head
        png = self.press.draw_pixels(self._drawing(key, head.title, head.description, svg), WIDTH)
        marked = mark(png, ".png", self._rights(head.title, head.description))
        return Picture(head.title, head.description, svg, marked, f"{self.folder}/{key}.png")

    def pdf(self, key: str) -> bytes:
        """The chart on a page of its own size. Raises KeyError for one that has nothing to draw."""
        if key not in self._printed:
            picture = self.picture(key)
            if picture is None:
                raise KeyError(key)
            drawing = self._drawing(key, picture.title, picture.alt, picture.svg)
            self._printed[key] = self.press.write_drawing(drawing)
        return self._printed[key]

    def sources(self, key: str) -> tuple[str, ...]:
        """The sources of what a chart shows."""
        draft = self.draw(key, self.language)
        readings = draft[1] if draft else ()
        return tuple(dict.fromkeys(source for reading in readings for source in reading.sources))

    def _drawing(self, key: str, title: str, alt: str, svg: str) -> Drawing:
        dated = max(self.hub.sources[source].accessed.start for source in self.sources(key))
        return Drawing(title, alt, svg, self.hub.site.title[self.language], self.language, dated)

    def _rights(self, title: str, description: str) -> Rights:
        licence, publisher = self.hub.own_licence, self.hub.site.title[self.language]
        terms = f"{licence.label[self.language]}. {licence.text[self.language]}"
        return Rights(title, description, publisher, publisher, terms, licence.url or "", self.language)
