"""Cells: tables as CSV for programs and for the spreadsheets of a language. No cell is ever a formula."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import Final

from brandhub.ground.numbers import write_number

# By what spreadsheets know a formula (OWASP, CSV injection), in their full width too, which Asian ones read alike.
_FORMULA: Final = "=+-@\t\r\n＝＋－＠"
# A cell of two lines, opened with the separator of another language, is two rows, and the second begins where it likes.
_BREAK = re.compile(r"[\t\n\v\f\r\x1c-\x1e\x85\u2028\u2029]")
_BREAKS = re.compile(rf"\s*{_BREAK.pattern}\s*")
_MARKED = re.compile(r'[,;\t"\r\n]')
_SIGNED = re.compile(r"[+-]?\d+(?:[.,]\d+)*(?:[eE][+-]?\d+)?", re.ASCII)
Cell = str | Decimal | None
# German spreadsheets read a semicolon as the end of a cell and a comma as the decimal sign.
SEPARATORS: Final = {"de": ";", "en": ","}
GROUPS: Final = {"de": ".", "en": ","}


def safe_cell(text: str) -> str:
    """Numbers stay numbers; everything else that begins like a formula is made text. A cell is one line."""
    line = (_BREAKS.sub(" ", text) if _BREAK.search(text) else text).strip()
    if line and (line[0] in _FORMULA or text[0] in _FORMULA) and not _SIGNED.fullmatch(line):
        return "'" + line
    return line


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
    return join_plain(plain_lines(rows))


def plain_lines(rows: Iterable[Sequence[Cell]]) -> list[str]:
    """A line for each row, for `join_plain`."""
    return [_line([plain_cell(cell) for cell in row], ",") for row in rows]


def join_plain(lines: Iterable[str]) -> bytes:
    """A table of lines that were written before: a line may stand in several tables."""
    return "".join(lines).encode()


def write_local_table(rows: Iterable[Sequence[Cell]], language: str) -> bytes:
    """For the spreadsheets of a language, with the mark by which Excel knows UTF-8."""
    return join_local(local_lines(rows, language))


def local_lines(rows: Iterable[Sequence[Cell]], language: str) -> list[str]:
    """A line for each row, for `join_local`."""
    return [_line([local_cell(cell, language) for cell in row], SEPARATORS[language]) for row in rows]


def join_local(lines: Iterable[str]) -> bytes:
    """A table for the spreadsheets of the language in which its lines were written."""
    return codecs.BOM_UTF8 + "".join(lines).encode()


def _line(cells: Sequence[str], separator: str) -> str:
    """Whoever opens a table with the separator of another language gets odd columns, but no formula out of a text."""
    return separator.join([_quoted(cell, separator) for cell in cells]) + "\r\n"


def _quoted(cell: str, separator: str) -> str:
    if not _MARKED.search(cell):
        return cell
    needs = any(sign in cell for sign in (separator, '"', "\r", "\n"))
    may_part = any(sign in cell for sign in ",;\t") and not _SIGNED.fullmatch(cell)
    return '"' + cell.replace('"', '""') + '"' if needs or may_part else cell
