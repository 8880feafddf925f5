"""Kept records: what a YAML document says, without reading it again. Places are looked for when somebody asks for one.

Only documents with which nothing is wrong are kept. The same text always says the same, whatever file it stands in.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from typing import Any, Final

from brandhub.ground.problems import Place
from brandhub.ground.records import Location, Record, Spot, parse_record

_WHOLE: Final[Location] = ()


def keepsake_of(record: Record) -> list[Any]:
    """In plain values: what the record says, and where it stands as a whole, in lines of its own text."""
    spot = record.spots.get(_WHOLE)
    where = [] if spot is None else [spot.place.line - record.lines_before, spot.place.column, spot.start, spot.end]
    return [record.value, *where]


def recall_record(keepsake: Any, text: str, path: str, lines_before: int) -> Record | None:
    """The record that was kept like that, of the same text; None for what no `keepsake_of` has made."""
    match keepsake:
        case [None | str() | list() | dict() as value]:
            first: dict[Location, Spot] = {}
        case [None | str() | list() | dict() as value, int(line), int(column), int(start), int(end)]:
            first = {_WHOLE: Spot(Place(path, line + lines_before, column), start, end)}
        case _:
            return None

    def spots() -> Mapping[Location, Spot]:
        record, _ = parse_record(text, path, lines_before=lines_before)
        return record.spots if record is not None else {}

    def keys() -> Mapping[Location, Spot]:
        record, _ = parse_record(text, path, lines_before=lines_before)
        return record.keys if record is not None else {}

    return Record(path, text, value, _Later(spots, first), _Later(keys), lines_before)


class _Later(Mapping[Location, Spot]):
    """Spots that are found when one is asked for that is not among the first."""

    def __init__(
        self, find: Callable[[], Mapping[Location, Spot]], first: Mapping[Location, Spot] | None = None
    ) -> None:
        self._find, self._first = find, first or {}

    @cached_property
    def _found(self) -> Mapping[Location, Spot]:
        return self._find()

    def __getitem__(self, location: Location) -> Spot:
        return self._first[location] if location in self._first else self._found[location]

    def __iter__(self) -> Iterator[Location]:
        return iter(self._found)

    def __len__(self) -> int:
        return len(self._found)
