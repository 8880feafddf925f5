"""Colours of a drawing that stands alone. On the web the same looks are classes of `components/chart.css`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

LOOKS: Mapping[str, Mapping[str, str]] = {
    # text
    "title": {"fill": "ink"},
    "label": {"fill": "ink"},
    "value": {"fill": "ink"},
    "figure": {"fill": "ink"},
    "note": {"fill": "muted"},
    "tick": {"fill": "muted"},
    # shapes that stand for quantities
    "plain": {"fill": "plain"},
    "emphasis": {"fill": "emphasis"},
    "plain-possible": {"fill": "plain", "stroke": "plain"},
    "emphasis-possible": {"fill": "emphasis", "stroke": "emphasis"},
    "plain-outline": {"fill": "none", "stroke": "plain"},
    "emphasis-outline": {"fill": "none", "stroke": "emphasis"},
    # lines and markers of a series
    "line-1": {"fill": "none", "stroke": "emphasis"},
    "line-2": {"fill": "none", "stroke": "second"},
    "marker-1": {"fill": "emphasis", "stroke": "emphasis"},
    "marker-2": {"fill": "second", "stroke": "second"},
    "hollow-1": {"fill": "paper", "stroke": "emphasis"},
    "hollow-2": {"fill": "paper", "stroke": "second"},
    # everything that only helps to read
    "whole": {"fill": "none", "stroke": "muted"},
    "grid": {"stroke": "grid"},
    "zero": {"stroke": "ink"},
    "whisker": {"fill": "none", "stroke": "ink"},
    "break": {"fill": "none", "stroke": "muted"},
    "crossing": {"fill": "grid"},
    "paper": {"fill": "paper"},
    "halo": {"stroke": "paper"},
}
"""What each look paints with which colour. `chart.css` says the same with classes; a test compares."""


@dataclass(frozen=True)
class Palette:
    """Literal colours for a drawing without a stylesheet; `font_family` as in the vendored fonts.

    Against `paper`, `ink` and `muted` need a contrast of 4.5, other shapes 3 (WCAG 2.2, 1.4.3 and 1.4.11);
    `grid` only helps and needs none.
    """

    paper: str
    ink: str
    muted: str
    grid: str
    plain: str
    emphasis: str
    second: str
    font_family: str = "Source Sans 3"

    @classmethod
    def resolve(cls, meanings: Mapping[str, str]) -> Palette:
        """Take the meanings `chart-paper`, `chart-ink`, … of one scheme of the brand's colours.

        Raises:
            KeyError: The brand lacks one of them.
        """
        colours = ("paper", "ink", "muted", "grid", "plain", "emphasis", "second")
        return cls(**{colour: meanings[f"chart-{colour}"] for colour in colours})

    def attributes(self, look: str) -> dict[str, str]:
        """Presentation attributes of a look.

        Raises:
            KeyError: No such look.
        """
        return {
            attribute: "none" if colour == "none" else getattr(self, colour)
            for attribute, colour in sorted(LOOKS[look].items())
        }
