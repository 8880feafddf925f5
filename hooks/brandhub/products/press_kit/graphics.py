"""Graphics: every chart of a kit as SVG, PNG and PDF, drawn once and used in texts and as files."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from brandhub.products.charts.from_hub import Draft
from brandhub.products.charts.png import draw_png
from brandhub.products.press_kit.blocks import Picture

WIDTH: Final = 1600
"""Pixels: enough for a column in print at 300 dpi (13.5 cm)."""
POINTS: Final = 522
"""Width of a chart as PDF: the 696 units of a sheet at 96 to the inch."""

Draw = Callable[[str, str], Draft | None]
Sheet = Callable[[str, str], str | None]


@dataclass(frozen=True)
class Graphics:
    """The charts of facts and claims in one language. `draw` and `sheet` take an id and the language."""

    language: str
    folder: str
    draw: Draw
    sheet: Sheet
    fonts: Sequence[Path]
    _drawn: dict[str, Picture | None] = field(default_factory=dict, repr=False, compare=False)

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
        png = draw_png(svg, WIDTH, self.fonts)
        return Picture(head.title, head.description, svg, png, f"{self.folder}/{key}.png")

    def sources(self, key: str) -> tuple[str, ...]:
        """The sources of what a chart shows."""
        draft = self.draw(key, self.language)
        readings = draft[1] if draft else ()
        return tuple(dict.fromkeys(source for reading in readings for source in reading.sources))
