"""Tables: the dates that cover a value in a cell stand in its cell, at the head of its column, or in its row."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from brandhub.speech.tokens import Line
from brandhub.speech.visible import APART
from brandhub.whole.stand_dates import Paired, Stated, Stood, agrees

Cell = tuple[tuple[Stood, ...], tuple[Stated, ...]]
"""The values and the dates of a cell, or of a sentence."""


def rows_of(line: Line) -> list[list[tuple[int, int]]]:
    """The rows of all tables of a text, each as the ranges of tokens of its cells; between two tables an empty row."""
    found: list[list[tuple[int, int]]] = []
    if APART not in line.different:
        return found
    lines, first = [], 0
    for at in (*(at for at, word in enumerate(line.words) if word == "\n"), len(line.words)):
        lines.append((first, at))
        first = at + 1
    walled = [APART in line.words[first:last] for first, last in lines]
    for index, (first, last) in enumerate(lines):
        beside = (index > 0 and walled[index - 1]) or (index + 1 < len(lines) and walled[index + 1])
        if walled[index] and beside:
            found.append(_cells(line, first, last))
        elif found and found[-1]:
            found.append([])
    return found


def _cells(line: Line, first: int, last: int) -> list[tuple[int, int]]:
    walls = [at for at in range(first, last) if line.words[at] == APART]
    edges = [first - 1, *walls, last] if walls[0] != first else [*walls, last]
    return [(start + 1, end) for start, end in pairwise(edges)]


def pairs_in_rows(rows: Sequence[Sequence[Cell]]) -> Iterator[Paired]:
    """Values and the dates in their row, or above them, that are not theirs."""
    head: Sequence[Cell] = ()
    for row in rows:
        if not row:
            head = ()
        elif not head:
            head = row
        for column, (values, dates) in enumerate(row):
            above = head[column][1] if head is not row and column < len(head) else ()
            beside = () if dates else (*_nearest(row[:column], -1), *_nearest(row[column + 1 :], 0))
            for value in values:
                if not value.is_dated and not dates:
                    yield from _wrong(value, above, beside)


def _nearest(cells: Sequence[Cell], which: int) -> Sequence[Stated]:
    """The dates of the nearest cell that has a date and no value."""
    dated = [dates for values, dates in cells if dates and not values]
    return dated[which] if dated else ()


def _wrong(value: Stood, above: Sequence[Stated], beside: Sequence[Stated]) -> Iterator[Paired]:
    fits = any(agrees(value, date) for date in above)
    if above and not fits:
        yield value, above[0]
        return
    held = [date for date in beside if not (fits and date.is_event)]
    if held and not any(agrees(value, date) for date in held):
        yield value, held[0]
