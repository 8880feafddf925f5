"""The sheet around a chart that stands alone: margins, title above, sources, as-of line and licence below."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from brandhub.products.charts.credits import Credit
from brandhub.products.charts.kinds import Head
from brandhub.products.charts.metrics import Typeface
from brandhub.products.charts.shapes import Rounded, Style, TextLine
from brandhub.products.charts.wrapping import wrap, wrap_evenly

MARGIN, TITLE_GAP, FOOT_GAP = 28.0, 20.0, 24.0
TITLE, FOOT = Style(24, "title", True), Style(13, "note")


@dataclass(frozen=True)
class Sheet(Rounded):
    """Size of the sheet, its texts, and where the chart's own drawing starts."""

    width: float
    height: float
    x: float
    y: float
    texts: tuple[TextLine, ...]


def layout_sheet(
    head: Head, credit: Credit, words: Mapping[str, str], width: float, height: float, face: Typeface
) -> Sheet:
    """Wrap title and credit to the width of the drawing and stack them around it."""
    title = wrap_evenly(head.title, width, TITLE, face)
    y = MARGIN + TITLE.height(len(title)) + TITLE_GAP
    texts = [*TITLE.set(title, MARGIN, MARGIN)]
    top = y + height + FOOT_GAP
    for text in credit_lines(credit, words):
        lines = wrap(text, width, FOOT, face)
        texts.extend(FOOT.set(lines, MARGIN, top))
        top += FOOT.leading * len(lines)
    return Sheet(width + 2 * MARGIN, _whole(top + MARGIN - 4), MARGIN, y, tuple(texts))


def source_word(credit: Credit, words: Mapping[str, str]) -> str:
    """ "Quelle:" or "Quellen:"."""
    return words["chart.source" if len(credit.sources) == 1 else "chart.sources"]


def credit_lines(credit: Credit, words: Mapping[str, str]) -> tuple[str, ...]:
    """Sources and as-of line, then creator and licence."""
    sources = "; ".join(source.text for source in credit.sources)
    first = f"{source_word(credit, words)} {sources}"
    return tuple(line for line in (first, credit.as_of, f"{credit.creator} · {credit.licence}") if line)


def _whole(number: float) -> int:
    return -int(-number // 1)
