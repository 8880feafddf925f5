"""Graphics: every chart of a kit as SVG, PNG and PDF, drawn once and used in texts and as files."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Final

from brandhub.ground.catalogues import Catalogue
from brandhub.ground.stores import Store
from brandhub.products.charts.from_hub import Draft
from brandhub.products.charts.tables import tabulate
from brandhub.products.open_data.cells import write_local_table
from brandhub.products.portal.addresses import rights_page
from brandhub.products.press_kit.blocks import Picture
from brandhub.products.press_kit.orders import Order, Pixels, Printed
from brandhub.products.press_kit.own_rights import own_rights
from brandhub.products.press_kit.pdf_documents import Drawing, Press
from brandhub.products.press_kit.picture_rights import Rights, mark
from brandhub.whole.hub import Hub

WIDTH: Final = 1200
"""Pixels, for screens and word processors; print takes the PDF or SVG."""
LARGE: Final = 2400
"""Pixels, for slides on large screens."""

Draw = Callable[[str, str], Draft | None]
Sheet = Callable[[str, str], str | None]


@dataclass(frozen=True)
class Graphics:
    """The charts of facts and claims in one language. `draw` and `sheet` take an id and the language."""

    hub: Hub
    words: Catalogue
    folder: str
    press: Press
    draw: Draw
    sheet: Sheet
    store: Store
    _drawn: dict[str, Picture | None] = field(default_factory=dict, repr=False, compare=False)
    _printed: dict[str, bytes] = field(default_factory=dict, repr=False, compare=False)
    _vectors: dict[str, bytes] = field(default_factory=dict, repr=False, compare=False)
    _tables: dict[str, bytes] = field(default_factory=dict, repr=False, compare=False)

    @property
    def language(self) -> str:
        return self.words.language

    def picture(self, key: str) -> Picture | None:
        """The chart of a fact or claim; None when it has nothing to draw."""
        if key not in self._drawn:
            self._drawn[key] = self._picture(key)
        return self._drawn[key]

    def _picture(self, key: str) -> Picture | None:
        draft = self.draw(key, self.language)
        if draft is None:
            return None
        svg = str(self.sheet(key, self.language))
        head = draft[0].head
        marked = self._pixels(key, head.title, head.description, svg, WIDTH)
        return Picture(head.title, head.description, svg, marked, f"{self.folder}/{key}.png")

    def svg(self, key: str) -> bytes:
        """The chart as a drawing with its rights inside. Raises KeyError for one that has nothing to draw."""
        if key not in self._vectors:
            picture = self._known(key)
            rights = self._rights(key, picture.title, picture.alt)
            inputs = ("vector", picture.svg, repr(rights))
            self._vectors[key] = self.store.fetch(inputs, lambda: mark(picture.svg.encode(), ".svg", rights))
        return self._vectors[key]

    def large(self, key: str) -> bytes:
        """The chart in twice the pixels. Raises KeyError for one that has nothing to draw."""
        picture = self._known(key)
        return self._pixels(key, picture.title, picture.alt, picture.svg, LARGE)

    def _pixels(self, key: str, title: str, alt: str, svg: str, width: int) -> bytes:
        return self._fetch(Pixels(self._drawing(key, title, alt, svg), self._rights(key, title, alt), width))

    def _fetch(self, order: Order) -> bytes:
        return self.store.fetch(order.inputs(), lambda: order.make(self.press))

    def orders(self, key: str) -> Iterator[Order]:
        """What takes long about a chart: its pixels and its PDF; nothing for one that has nothing to draw."""
        draft = self.draw(key, self.language)
        if draft is not None:
            head = draft[0].head
            drawing = self._drawing(key, head.title, head.description, str(self.sheet(key, self.language)))
            rights = self._rights(key, head.title, head.description)
            yield from (Pixels(drawing, rights, WIDTH), Pixels(drawing, rights, LARGE), Printed(drawing, rights))

    def table(self, key: str) -> bytes:
        """What the chart shows, for the spreadsheets of the language. Raises KeyError as above."""
        if key not in self._tables:
            draft = self.draw(key, self.language)
            if draft is None:
                raise KeyError(key)
            shown = tabulate(draft[0], self.words.messages)
            self._tables[key] = write_local_table([shown.header, *shown.rows], self.language)
        return self._tables[key]

    def _known(self, key: str) -> Picture:
        picture = self.picture(key)
        if picture is None:
            raise KeyError(key)
        return picture

    def pdf(self, key: str) -> bytes:
        """The chart on a page of its own size. Raises KeyError for one that has nothing to draw."""
        if key not in self._printed:
            picture = self._known(key)
            drawing = self._drawing(key, picture.title, picture.alt, picture.svg)
            rights = self._rights(key, picture.title, picture.alt)
            self._printed[key] = self._fetch(Printed(drawing, rights))
        return self._printed[key]

    def sources(self, key: str) -> tuple[str, ...]:
        """The sources of what a chart shows."""
        draft = self.draw(key, self.language)
        return draft[1] if draft else ()

    def _drawing(self, key: str, title: str, alt: str, svg: str) -> Drawing:
        dated = max(self.hub.sources[source].accessed.start for source in self.sources(key))
        return Drawing(title, alt, svg, self.hub.site.title[self.language], self.language, dated)

    def _rights(self, key: str, title: str, description: str) -> Rights:
        return own_rights(self.hub, self.words, title, description, rights_page("chart", key, self.language))
