"""Cells: tables as CSV for programs and for the spreadsheets of a language. No cell is ever a formula."""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import Final

from brandhub.ground.numbers import write_number

Cell = str | Decimal | None
# German spreadsheets read a semicolon as the end of a cell and a comma as the decimal sign.
SEPARATORS: Final = {"de": ";", "en": ","}
GROUPS: Final = {"de": ".", "en": ","}


def safe_cell(text: str) -> str:
    """Numbers stay numbers; everything else that begins like a formula is made text."""
    if text[:1] in "=+-@\t\r" and text[:1]:
        try:
            Decimal(text)
        except ArithmeticError:
            return "'" + text
    return text


def local_cell(value: Cell, language: str) -> str:
    """A number with the decimal sign of the language but without groups; a text that is surely no formula.

    A spreadsheet reads a hyphen as minus, and a minus sign as text.
    """
    if isinstance(value, Decimal):
        return write_number(value, language).replace(GROUPS[language], "").replace("−", "-")
    return safe_cell(value or "")


def plain_cell(value: Cell) -> str:
    """A number with a decimal point and no exponent; a text that is surely no formula; empty for nothing."""
    return f"{value:f}" if isinstance(value, Decimal) else safe_cell(value or "")


def write_plain_table(rows: Iterable[Sequence[Cell]]) -> bytes:
    """For programs, as RFC 4180 has it: comma, decimal point, lines that end with CR LF, UTF-8."""
    return _csv([[plain_cell(cell) for cell in row] for row in rows], ",").encode()


def write_local_table(rows: Iterable[Sequence[Cell]], language: str) -> bytes:
    """For the spreadsheets of a language, with the mark by which Excel knows UTF-8."""
    cells = [[local_cell(cell, language) for cell in row] for row in rows]
    return codecs.BOM_UTF8 + _csv(cells, SEPARATORS[language]).encode()


def _csv(rows: Iterable[Sequence[str]], separator: str) -> str:
    buffer = io.StringIO()
    csv.writer(buffer, delimiter=separator, lineterminator="\r\n").writerows(rows)
    return buffer.getvalue()
