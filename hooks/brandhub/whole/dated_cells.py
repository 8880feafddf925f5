"""Dated cells: a year that fills a cell of a table is the date of the values of its row, or of its column.

„| 2018 | {{ fact("museen", as_of="2018", form="value") }} |“ under „| Jahr | Museen |“ says of a value when it was
counted, and nothing else. The year is free where every value that it dates is of that year, and where nothing stands
with them that it could date as well: „| 2018 | … | Brand im Rathaus |“ tells of a fire in 2018.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import timedelta
from typing import Final

from brandhub.ground.moments import Moment
from brandhub.speech.dates import Mention
from brandhub.speech.references import Reference
from brandhub.speech.tokens import Line
from brandhub.speech.visible import Visible
from brandhub.whole.hub import Hub
from brandhub.whole.orphan_callings import own_words
from brandhub.whole.stand_dates import Stood, values_in
from brandhub.whole.stand_tables import rows_of

_HEADS: Final = {
    "de": frozenset(("jahr", "jahre", "stand", "datum", "zeit", "zeitpunkt", "stichtag", "monat", "tag")),
    "en": frozenset(("year", "years", "date", "time", "as", "of", "month", "day")),
}
"""What a column of dates is called; nothing above it will do as well."""
_LONGEST: Final = timedelta(days=457)
"""From the first to the last day that a season may mean („2019/20“); decades and centuries date no count."""

Span = tuple[int, int]


def dates_its_values(
    mention: Mention, references: Iterable[Reference], look: tuple[Visible, Line], language: str, hub: Hub
) -> bool:
    """True for a date that fills its cell and is that of all values of its row or, at the head, of its column.

    `references`: all of the text. `look`: its visible text and its tokens.
    """
    seen, line = look
    if mention.yearless or mention.vague or len(mention.spans) != 1:
        return False
    if mention.spans[0][1] - mention.spans[0][0] > _LONGEST:
        return False
    at = line.at(mention.start)
    table = _table_of(line, at)
    place = _place_of(table, at)
    if place is None or not _fills(line, mention, table[place[0]][place[1]]):
        return False
    known = values_in(references, hub)
    stood = {line.at(start): known.get(one.start) for start, one in seen.references.items()}
    row, column = place
    if row:
        head = table[0][column] if column < len(table[0]) else (0, 0)
        beside = [cell for index, cell in enumerate(table[row]) if index != column]
        if not all(word.fold in _HEADS[language] for word in line.tokens[slice(*head)] if word.kind == "word"):
            return False
        return not any(at in stood for at in range(*head)) and _all_of(mention, beside, line, stood, (language, hub))
    below = [cells[column] for cells in table[1:] if column < len(cells)]
    return _all_of(mention, below, line, stood, (language, hub))


def _table_of(line: Line, at: int) -> Sequence[Sequence[Span]]:
    """The rows of the table in which a token stands, as the ranges of the tokens of their cells; empty elsewhere."""
    table: list[Sequence[Span]] = []
    for row in [*rows_of(line), []]:
        if row:
            table.append(row)
        elif _place_of(table, at) is not None:
            return table
        else:
            table = []
    return ()


def _place_of(table: Sequence[Sequence[Span]], at: int) -> tuple[int, int] | None:
    places = (
        (row, column)
        for row, cells in enumerate(table)
        for column, (first, last) in enumerate(cells)
        if first <= at < last
    )
    return next(places, None)


def _fills(line: Line, mention: Mention, cell: Span) -> bool:
    """True when a cell holds nothing but the date."""
    inside = [token for token in line.tokens[slice(*cell)] if token.text.strip()]
    return bool(inside) and inside[0].start == mention.start and inside[-1].end == mention.end


def _all_of(
    mention: Mention, cells: Sequence[Span], line: Line, stood: dict[int, Stood | None], where: tuple[str, Hub]
) -> bool:
    """True when the cells hold values, all of the date, and else at most what every one of them counts: „Höfe“."""
    language, hub = where
    inside = [at for cell in cells for at in range(*cell)]
    values = [value for at in inside if (value := stood.get(at)) is not None]
    own = [own_words(value.reading.fact, language, hub) for value in values]
    others = (at for at in inside if stood.get(at) is None and (at in stood or any(map(str.isalnum, line.words[at]))))
    if not all(at not in stood and all(one.names(line.words[at]) for one in own) for at in others):
        return False
    return bool(values) and all(_is_within(value.reading.as_of, mention) for value in values)


def _is_within(moment: Moment, mention: Mention) -> bool:
    """True for a count on one of the days; what lasts since then is no count of that year."""
    start, end = mention.spans[0]
    return not moment.lasts and start <= moment.start and moment.end <= end
