"""Workbooks: sheets of plain cells as XLSX, each with a frozen row of headings and a filter.

openpyxl makes everything around the cells; it takes ten times as long for the cells themselves, so they are written
here, and what it made for as many rows is kept. Text is stored as text, never as a formula.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Final
from xml.sax.saxutils import escape

from brandhub.ground.stores import Store
from brandhub.products.press_kit.archives import repack

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

Row = Mapping[str, str | Decimal | None]
WIDTHS: Final = {
    "definition": 60,
    "caveat": 40,
    "text": 36,
    "fact": 36,
    "source-title": 44,
    "source-url": 44,
    "producer": 44,
}
WIDTH: Final = 18
LONGEST: Final = 32_767
"""Characters of a cell that spreadsheets read."""
_UNKNOWN: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


@dataclass(frozen=True)
class Sheet:
    """`columns`: name → heading; `rows` have a value for each name; `frozen`: the first cell that scrolls."""

    title: str
    columns: Mapping[str, str]
    rows: Sequence[Row]
    frozen: str

    @property
    def seal(self) -> str:
        """Everything but the cells, and how many rows of them there are."""
        return repr((self.title, dict(self.columns), len(self.rows), self.frozen))


def write_workbook(sheets: Sequence[Sheet], about: tuple[str, str, str], day: date, store: Store) -> bytes:
    """The sheets as a workbook. `about`: its title, who made it, and its language; `day`: its only time."""
    frame = store.fetch(("workbook", *(sheet.seal for sheet in sheets), *about), lambda: _frame(sheets, about))
    parts = {f"xl/worksheets/sheet{number}.xml": sheet for number, sheet in enumerate(sheets, start=1)}

    def fill(name: str, part: bytes) -> bytes:
        sheet = parts.get(name)
        if sheet is None or not sheet.rows:
            return part
        before, mark, after = part.partition(_empty(len(sheet.rows) + 1))
        if not mark:
            raise ValueError(f"no place for the cells of {sheet.title}")
        return before + "".join(_write_rows(sheet)).encode("ascii", "xmlcharrefreplace") + after

    return repack(frame, day, fill)


def _frame(sheets: Sequence[Sheet], about: tuple[str, str, str]) -> bytes:
    """The workbook with its headings and an empty last row in each sheet."""
    from openpyxl import Workbook  # here: a build that changes no table does without

    book = Workbook()
    for number, sheet in enumerate(sheets):
        made = book.active if number == 0 else book.create_sheet(sheet.title)
        made.title = sheet.title
        _head(sheet, made)
    book.properties.title, book.properties.creator, book.properties.language = about
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def _head(sheet: Sheet, made: Worksheet) -> None:
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    for column, (name, heading) in enumerate(sheet.columns.items(), start=1):
        cell = made.cell(1, column, heading)
        cell.font = Font(bold=True)
        made.column_dimensions[get_column_letter(column)].width = WIDTHS.get(name, WIDTH)
    last = len(sheet.rows) + 1
    made.cell(last, 1)
    made.freeze_panes = sheet.frozen
    made.auto_filter.ref = f"A1:{get_column_letter(len(sheet.columns))}{last}"


def _empty(line: int) -> bytes:
    """How openpyxl writes a row in which no cell has a value."""
    return f'<row r="{line}"></row>'.encode()


def _write_rows(sheet: Sheet) -> Iterator[str]:
    letters = [*zip(sheet.columns, _letters(len(sheet.columns)), strict=True)]
    for line, row in enumerate(sheet.rows, start=2):
        cells = "".join([_cell(f"{letter}{line}", row[name]) for name, letter in letters])
        yield f'<row r="{line}">{cells}</row>'


def _letters(count: int) -> str:
    assert count <= 26, "one letter a column"
    return "ABCDEFGHIJKLMNOPQRSTUVWXYZ"[:count]


def _cell(place: str, value: str | Decimal | None) -> str:
    """A cell as ECMA-376-1 18.3.1.4 has it; none for no value.

    Raises:
        ValueError: A number that is none, or a character that XML does not know.
    """
    if value is None:
        return ""
    if isinstance(value, Decimal):
        if not value.is_finite():
            raise ValueError(f"no number: {value}")
        return f'<c r="{place}" t="n"><v>{float(value):.16g}</v></c>'
    if _UNKNOWN.search(value):
        raise ValueError(f"XML knows no such character: {value!r}")
    if not value:
        return f'<c r="{place}" t="inlineStr"></c>'
    space = ' xml:space="preserve"' if value != value.strip() else ""
    text = escape(value[:LONGEST], {"\r": "&#13;"})
    return f'<c r="{place}" t="inlineStr"><is><t{space}>{text}</t></is></c>'
