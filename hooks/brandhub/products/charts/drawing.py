"""Drawing charts: layout, then template. Fonts, templates, words and colours are handed in."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache, partial
from math import ceil
from typing import Final

from jinja2 import Environment
from markupsafe import Markup, escape

from brandhub.products.charts.comparisons import ComparisonLayout, layout_comparison
from brandhub.products.charts.credits import Credit
from brandhub.products.charts.formats import NARROW, WIDE, Format
from brandhub.products.charts.isotypes import IsotypeLayout, layout_isotype
from brandhub.products.charts.kinds import Chart, Comparison, Isotype, Ranking, Series, Share
from brandhub.products.charts.metrics import SLACK, Typeface
from brandhub.products.charts.palette import LOOKS, Palette
from brandhub.products.charts.rankings import RankingLayout, layout_ranking
from brandhub.products.charts.series import SeriesLayout, layout_series
from brandhub.products.charts.shapes import TextLine, rounded
from brandhub.products.charts.shares import ShareLayout, layout_share
from brandhub.products.charts.sheets import layout_sheet, source_word
from brandhub.products.charts.tables import ChartTable

Layout = ComparisonLayout | IsotypeLayout | SeriesLayout | ShareLayout | RankingLayout
Words = Mapping[str, str]
Lay = Callable[[Chart, Typeface, Words, Format], tuple[str, Layout]]
MOST_KEPT: Final = 256
"""So many layouts are held while charts are drawn."""


def layout_chart(chart: Chart, metrics: Typeface, words: Words, form: Format) -> tuple[str, Layout]:
    """The template of a chart's kind, and where everything goes."""
    match chart:
        case Comparison():
            return "charts/comparison.svg.jinja", layout_comparison(chart, metrics, words, form)
        case Isotype():
            return "charts/isotype.svg.jinja", layout_isotype(chart, metrics, words, form)
        case Series():
            return "charts/series.svg.jinja", layout_series(chart, metrics, words, form)
        case Share():
            return "charts/share.svg.jinja", layout_share(chart, metrics, words, form)
        case Ranking():
            return "charts/ranking.svg.jinja", layout_ranking(chart, metrics, words, form)


class KeptLayouts:
    """`layout_chart` for one typeface: what was laid out once is kept, as page, card and file show one chart."""

    def __init__(self) -> None:
        self._kept: dict[tuple[int, str, int], tuple[Chart, Words, tuple[str, Layout]]] = {}

    def __call__(self, chart: Chart, metrics: Typeface, words: Words, form: Format) -> tuple[str, Layout]:
        # Chart and words are kept beside: as long as they live, nothing else has their numbers. To compare a chart by
        # what it says takes a walk through all its points.
        key = id(chart), form.name, id(words)
        kept = self._kept.get(key)
        if kept is None:
            while len(self._kept) >= MOST_KEPT:  # neighbours in the work share charts, and nobody else does
                del self._kept[next(iter(self._kept))]
            kept = self._kept[key] = chart, words, layout_chart(chart, metrics, words, form)
        return kept[2]


def draw_chart(
    chart: Chart,
    *,
    metrics: Typeface,
    templates: Environment,
    words: Words,
    form: Format = WIDE,
    is_fitted: bool = False,
    lay: Lay = layout_chart,
) -> Markup:
    """Draw a chart for a page: SVG whose ids start with the chart's id and whose colours are classes.

    `is_fitted`: every text says how wide it is, so that it keeps its place in whatever font a reader has.

    Raises:
        ValueError: `templates` does not escape.
    """
    body, layout = lay(chart, metrics, words, form)
    return _fill(
        templates,
        "charts/drawing.svg.jinja",
        body=body,
        head=chart.head,
        id=f"{chart.head.id}-{form.name}",
        form=form.name,
        layout=layout,
        height=ceil(layout.height),
        paint=_classes,
        measure=partial(_measure, metrics) if is_fitted else None,
    )


def _measure(metrics: Typeface, line: TextLine) -> float:
    """The width of a text as the font has it, in drawing units."""
    return rounded(metrics.width(line.text, line.size, is_bold=line.is_bold) / SLACK)


def draw_sheet(
    chart: Chart,
    *,
    credit: Credit,
    palette: Palette,
    metrics: Typeface,
    templates: Environment,
    words: Words,
    form: Format = WIDE,
    lay: Lay = layout_chart,
) -> Markup:
    """Draw a chart that stands alone: an SVG file with colours, title, sources and licence inside.

    Every text says how wide it is: whoever opens the file rarely has our font, and labels must not collide in theirs.

    Raises:
        ValueError: `templates` does not escape.
    """
    body, layout = lay(chart, metrics, words, form)
    return _fill(
        templates,
        "charts/sheet.svg.jinja",
        body=body,
        head=chart.head,
        id=chart.head.id,
        layout=layout,
        sheet=layout_sheet(chart.head, credit, words, form.width, layout.height, metrics),
        credit=credit,
        family=palette.font_family,
        paint=partial(_colours, palette),
        measure=partial(_measure, metrics),
    )


def draw_figure(
    chart: Chart,
    table: ChartTable,
    *,
    credit: Credit,
    metrics: Typeface,
    templates: Environment,
    words: Words,
    in_card: bool = False,
    lay: Lay = layout_chart,
) -> Markup:
    """Draw a chart with its title, its table twin and its sources for a page.

    Both drawings are inside; `components/chart.css` shows the one that fits the column. A card has a title of its own,
    and no font.

    Raises:
        ValueError: `templates` does not escape.
    """
    drawings = [
        draw_chart(chart, metrics=metrics, templates=templates, words=words, form=form, is_fitted=in_card, lay=lay)
        for form in (NARROW, WIDE)
    ]
    return _fill(
        templates,
        "charts/figure.html",
        chart_id=chart.head.id,
        head=chart.head,
        drawings=drawings,
        table=table,
        credit=credit,
        words=words,
        source_word=source_word(credit, words),
        in_card=in_card,
    )


@cache
def _classes(look: str) -> Markup:
    """The class of a look, for a page; the same KeyError as in a palette if there is none."""
    LOOKS[look]
    return _attributes({"class": f"do-chart__{look}"})


@cache
def _colours(palette: Palette, look: str) -> Markup:
    """The colours of a look, for a file that stands alone."""
    return _attributes(palette.attributes(look))


def _attributes(values: Mapping[str, str]) -> Markup:
    """Attributes as they stand in a tag, each after a blank."""
    text = "".join(f' {escape(name)}="{escape(value)}"' for name, value in values.items())
    return Markup(text)  # noqa: S704 - escaped one by one


def _fill(templates: Environment, name: str, **values: object) -> Markup:
    """Fill a template and drop the empty lines that its tags leave, whatever the environment trims."""
    escapes = templates.autoescape
    if not (escapes(name) and escapes("charts/share.svg.jinja") if callable(escapes) else escapes):
        raise ValueError(f"{name} needs an environment that escapes .html and .svg.jinja")
    text = templates.get_template(name).render(values)
    lines = (line.strip() for line in text.splitlines())
    return Markup("\n".join(line for line in lines if line) + "\n")  # noqa: S704 - escaped by the template above
