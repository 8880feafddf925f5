"""The table twin of a chart: the same quantities as ready strings, for all who do not read drawings."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from brandhub.products.charts.kinds import Chart, Comparison, Isotype, Ranking, Series, Share
from brandhub.products.open_data.cells import safe_cell


@dataclass(frozen=True)
class ChartTable:
    """A caption, a header and rows of ready strings; `number_columns` are aligned like numbers.

    Raises:
        ValueError: A row is not as long as the header.
    """

    caption: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    number_columns: tuple[int, ...] = ()

    def __post_init__(self) -> None:
        for row in self.rows:
            if len(row) != len(self.header):
                expected = len(self.header)
                raise ValueError(f"table {self.caption!r}: expected {expected} cells, found {len(row)}")


def tabulate(chart: Chart, words: Mapping[str, str]) -> ChartTable:
    """Put everything that a chart shows into a table; a column of notes only where there are notes."""
    label, value, note = words["chart.column-label"], words["chart.column-value"], words["chart.column-note"]
    header = (label, value, note)
    match chart:
        case Comparison(bars=rows) | Isotype(rows=rows):
            cells = [(row.label, row.quantity.text, row.note) for row in rows]
            return _table(chart.head.title, header, cells, (1,))
        case Share():
            return _table(chart.head.title, header, [(chart.label, chart.quantity.text, chart.note)], (1,))
        case Series():
            return _tabulate_series(chart, words)
        case Ranking():
            return _tabulate_ranking(chart, words)


def _tabulate_series(chart: Series, words: Mapping[str, str]) -> ChartTable:
    """One row a point; with two lines the name of the line stands in a column of its own."""
    when, value, note = words["chart.column-when"], words["chart.column-value"], words["chart.column-note"]
    points = [(line.name, point) for line in chart.lines for point in line.points]
    if len(chart.lines) == 1:
        rows = [(point.when.text, point.quantity.text, point.break_note) for _, point in points]
        return _table(chart.head.title, (when, value, note), rows, (1,))
    wide = [(point.when.text, name, point.quantity.text, point.break_note) for name, point in points]
    if chart.crossing:
        wide.append((chart.crossing.when.text, words["chart.crossing"], "–", ""))
    return _table(chart.head.title, (when, words["chart.column-label"], value, note), wide, (2,))


def _tabulate_ranking(chart: Ranking, words: Mapping[str, str]) -> ChartTable:
    """One row a competitor, the name first; a row says how many are left out."""
    value = words["chart.column-value-in"].format(unit=chart.unit) if chart.unit else words["chart.column-value"]
    if chart.rows[0].when:
        value = words["chart.column-when"]
    header = (words["chart.column-name"], words["chart.column-place"], value, words["chart.column-note"])
    rows: list[tuple[str, str, str, str]] = []
    for row in chart.rows:
        if row.left_out:
            rows.append((words["chart.left-out"].format(count=row.left_out), "", "", ""))
        rows.append((row.label, row.place, row.text, row.note))
    if chart.left_out:
        rows.append((words["chart.left-out"].format(count=chart.left_out), "", "", ""))
    return _table(chart.head.title, header, rows, (1, 2))


def _table(
    caption: str, header: tuple[str, ...], rows: Sequence[tuple[str, ...]], number_columns: tuple[int, ...]
) -> ChartTable:
    """Drop the last column, the notes, if it is empty."""
    kept = len(header) if any(row[-1] for row in rows) else len(header) - 1
    return ChartTable(caption, header[:kept], tuple(row[:kept] for row in rows), number_columns)


def write_csv(table: ChartTable) -> bytes:
    """The table as a file for spreadsheets: comma, UTF-8, one line a row."""
    out = io.StringIO()
    rows = ([safe_cell(cell) for cell in row] for row in (table.header, *table.rows))
    csv.writer(out, lineterminator="\n").writerows(rows)
    return out.getvalue().encode()


def describe(chart: Chart, words: Mapping[str, str]) -> str:
    """A description that replaces the picture: the kind of chart, then each label with its value."""
    table = tabulate(chart, words)
    kind = words[f"chart.kind-{type(chart).__name__.lower()}"]
    first = table.number_columns[0]
    said = (
        f"{', '.join(row[:first])}: {', '.join(row[number] for number in table.number_columns)}"
        for row in table.rows
        if row[first]
    )
    return f"{kind} " + "; ".join(said) + "."
