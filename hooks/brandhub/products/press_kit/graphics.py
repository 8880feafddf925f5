"""Graphics: every chart of a kit as SVG, PNG and PDF, drawn once and used in texts and as files."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Final

from brandhub.ground.catalogues import Catalogue
from brandhub.ground.stores import Store
from brandhub.products.charts.from_hub import Draft, credit_of
from brandhub.products.charts.kinds import Chart, Series
from brandhub.products.charts.tables import tabulate
from brandhub.products.open_data.cells import write_local_table
from brandhub.products.portal.addresses import rights_page
from brandhub.products.press_kit.blocks import Picture
from brandhub.products.press_kit.orders import Crafted, Order, Pixels, Printed, vector
from brandhub.products.press_kit.own_rights import own_rights
from brandhub.products.press_kit.pdf_documents import Drawing, Press
from brandhub.products.press_kit.xmp_packets import Rights
from brandhub.whole.hub import Hub

WIDTH: Final = 1200
"""Pixels, for screens and word processors; print takes the PDF or SVG."""
LARGE: Final = 2400
"""Pixels, for slides on large screens."""

Draw = Callable[[str, str], Draft | None]
Sheet = Callable[[str, str], str | None]


@dataclass(frozen=True)
class Sketch:
    """A chart before anybody has made a file of it: its drawing as SVG, what travels inside, and whom it rests on."""

    drawing: Drawing
    rights: Rights
    chart: Chart
    sources: tuple[str, ...]

    @cached_property
    def small(self) -> Pixels:
        return Pixels(self.drawing, self.rights, WIDTH)

    @cached_property
    def large(self) -> Pixels:
        return Pixels(self.drawing, self.rights, LARGE)

    @cached_property
    def printed(self) -> Printed:
        return Printed(self.drawing, self.rights)

    @cached_property
    def vector(self) -> Crafted:
        """The drawing with its rights inside."""
        return vector(self.drawing.svg, self.rights)

    @property
    def orders(self) -> tuple[Order, ...]:
        """What takes long about it."""
        return self.printed, self.small, self.large, self.vector


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
    _sketches: dict[str, Sketch | None] = field(default_factory=dict, repr=False, compare=False)
    _pictures: dict[str, Picture] = field(default_factory=dict, repr=False, compare=False)

    @property
    def language(self) -> str:
        return self.words.language

    def sketch(self, key: str) -> Sketch | None:
        """The chart of a fact or claim, drawn; None when it has nothing to draw.

        Its values are asked for each time: whoever notes what is read hears of them (they are at hand by then).
        """
        draft = self.draw(key, self.language)
        if key not in self._sketches:
            self._sketches[key] = None if draft is None else self._sketch(key, *draft)
        return self._sketches[key]

    def _sketch(self, key: str, chart: Chart, sources: tuple[str, ...]) -> Sketch:
        head = chart.head
        dated = max(self.hub.sources[source].accessed.start for source in sources)
        svg = self._svg(key, chart, sources)
        drawing = Drawing(head.title, head.description, svg, self.hub.site.title[self.language], self.language, dated)
        page = rights_page("chart", key, self.language)
        return Sketch(drawing, own_rights(self.hub, self.words, head.title, head.description, page), chart, sources)

    def _svg(self, key: str, chart: Chart, sources: tuple[str, ...]) -> str:
        """The sheet as it was drawn before from the same values, or drawn now.

        Everything that a sheet shows is in the chart and its credit; code, words, templates, fonts and colours are in
        the stamp of the store. How numbers are written on an axis the language decides: a function has no value.
        """
        return self.fetch(self._sheet_order(key, chart, sources)).decode()

    def _sheet_order(self, key: str, chart: Chart, sources: tuple[str, ...]) -> Crafted:
        plain = replace(chart, number_text=str) if isinstance(chart, Series) else chart
        inputs = ("sheet", self.language, repr(plain), repr(credit_of(self.hub, sources, self.language, "")))
        return Crafted(key, inputs, lambda: str(self.sheet(key, self.language)).encode())

    def sheet_orders(self, key: str) -> Iterator[Order]:
        """The sheet of a chart, from which all else about it is made; nothing for one that has nothing to draw."""
        draft = self.draw(key, self.language)
        if draft is not None:
            yield self._sheet_order(key, *draft)

    def picture(self, key: str) -> Picture | None:
        """The chart as texts show it; None when it has nothing to draw."""
        sketch = self.sketch(key)
        if sketch is None:
            return None
        if key not in self._pictures:
            drawing, file = sketch.drawing, f"{self.folder}/{key}.png"
            self._pictures[key] = Picture(drawing.title, drawing.alt, drawing.svg, self.fetch(sketch.small), file)
        return self._pictures[key]

    def orders(self, key: str) -> Iterator[Order]:
        """What takes long about a chart: its pixels and its PDF; nothing for one that has nothing to draw."""
        sketch = self.sketch(key)
        yield from sketch.orders if sketch else ()

    def svg(self, key: str) -> bytes:
        """The chart as a drawing with its rights inside. Raises KeyError for one that has nothing to draw."""
        return self.fetch(self._known(key).vector)

    def large(self, key: str) -> bytes:
        """The chart in twice the pixels. Raises KeyError for one that has nothing to draw."""
        return self.fetch(self._known(key).large)

    def pdf(self, key: str) -> bytes:
        """The chart on a page of its own size. Raises KeyError for one that has nothing to draw."""
        return self.fetch(self._known(key).printed)

    def table(self, key: str) -> bytes:
        """What the chart shows, for the spreadsheets of the language. Raises KeyError as above."""
        shown = tabulate(self._known(key).chart, self.words.messages)
        return write_local_table([shown.header, *shown.rows], self.language)

    def sources(self, key: str) -> tuple[str, ...]:
        """The sources of what a chart shows."""
        sketch = self.sketch(key)
        return sketch.sources if sketch else ()

    def fetch(self, order: Order) -> bytes:
        """The part that was ordered: kept, or made now."""
        return self.store.fetch(order.inputs(), lambda: order.make(self.press))

    def _known(self, key: str) -> Sketch:
        sketch = self.sketch(key)
        if sketch is None:
            raise KeyError(key)
        return sketch
