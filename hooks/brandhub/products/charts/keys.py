"""The key under a drawing: a small sample of a mark and what it means, only for marks that occur."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from brandhub.products.charts.metrics import Typeface
from brandhub.products.charts.shapes import Rounded, Style, TextLine
from brandhub.products.charts.wrapping import wrap

SAMPLE_WIDTH, SAMPLE_GAP, ITEM_GAP, ROW_GAP = 26.0, 8.0, 20.0, 8.0


@dataclass(frozen=True)
class Sample(Rounded):
    """A sample of a mark, `SAMPLE_WIDTH` wide, its middle left at x, y; kinds as in `parts.svg.jinja`."""

    kind: str
    x: float
    y: float


@dataclass(frozen=True)
class Key:
    """Samples and their texts, and the height they take."""

    samples: tuple[Sample, ...]
    texts: tuple[TextLine, ...]
    height: float


def layout_key(entries: Iterable[tuple[str, str]], top: float, width: float, style: Style, face: Typeface) -> Key:
    """Lay out (kind, text) pairs side by side where they fit. Without pairs the key has no height."""
    samples: list[Sample] = []
    texts: list[TextLine] = []
    x, y, row_height = 0.0, top, 0.0
    indent = SAMPLE_WIDTH + SAMPLE_GAP
    for kind, text in entries:
        lines = wrap(text, width - indent, style, face)
        wide = indent + max((style.width(line, face) for line in lines), default=0.0)
        if x > 0 and x + wide > width:
            x, y = 0.0, y + row_height + ROW_GAP
            row_height = 0.0
        samples.append(Sample(kind, x, y + style.height(1) / 2))
        texts.extend(style.set(lines, x + indent, y))
        row_height = max(row_height, style.height(len(lines)))
        x += wide + ITEM_GAP
    return Key(tuple(samples), tuple(texts), y + row_height - top if samples else 0.0)
