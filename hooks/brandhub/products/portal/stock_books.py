"""Books: what lies in the stock, and what was read for it. Many books, each with always the same jobs, and a late one.

What an edit has changed is written into the late book; only when that is thick the others are written again. What is
written of a job stays as it was read until somebody needs it: of ten thousand stories that is half a million files, of
which an edit touches thirty. Readings stand in a book once, with the seal of what they said: a job is as it was when
none that it points to says something else today.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Final, NamedTuple
from zlib import crc32

from brandhub.products.portal.desk import View
from brandhub.products.portal.ledger import Reading
from brandhub.products.portal.packs import Pack, Part, Stack

COUNT: Final = 32
"""So many books; the late one comes after them."""
LATE: Final = 8
"""The late book holds one of so many jobs, at most."""

SealNow = Callable[[Reading], str | None]
"""The seal of what stands there today; None when that cannot be told."""


class Entry(NamedTuple):
    """A pack, the seal of what its job was handed, and what was read for it."""

    pack: Pack
    own: str
    readings: tuple[Reading, ...]


class Told(NamedTuple):
    """The same as it is written: of the readings the numbers, of the pack what it is made of."""

    numbers: list[int]
    own: str
    listed: View | None
    stacks: list[tuple[str, list[Part]]]

    @property
    def names(self) -> list[str]:
        """What the pack needs of the store. Raises TypeError or ValueError for what makes no sense."""
        return [name for name, _ in self.stacks]

    @property
    def addresses(self) -> list[str]:
        """Of the files. Raises as above."""
        return [name for _, parts in self.stacks for name, _, _ in parts]


@dataclass
class Book:
    """`readings` with their `seals`, in the order of their numbers; `jobs`: by name, as it was written.

    `seal_now` tells the seal of today; `known`: those that somebody has asked for already, of whichever book.
    """

    readings: list[Reading] = field(default_factory=list)
    seals: list[str] = field(default_factory=list)
    jobs: Mapping[str, Any] = field(default_factory=dict)
    seal_now: SealNow = lambda _: None
    known: Mapping[Reading, str] = field(default_factory=dict)

    def find(self, job: str) -> Told | None:
        """What is known of a job; None where nothing is, or it makes no sense."""
        told = self.jobs.get(job)
        return Told(*told) if isinstance(told, list) and len(told) == len(Told._fields) else None

    def is_as_it_was(self, told: Told) -> bool:
        """Whether all that was read for it says the same today. Raises IndexError or TypeError: it makes no sense."""
        return self._changed.isdisjoint(self._numbers(told))

    def changed(self, told: Told) -> frozenset[Reading]:
        """What of what was read for it says something else today. Nothing else of the book is compared.

        Raises IndexError or TypeError, as above.
        """
        read = [(self.readings[number], self.seals[number]) for number in self._numbers(told)]
        return frozenset(reading for reading, seal in read if self.seal_now(reading) != seal)

    def _numbers(self, told: Told) -> list[int]:
        numbers = told.numbers
        if numbers and not 0 <= min(numbers) <= max(numbers) < len(self.readings):
            raise IndexError(numbers)
        return numbers

    def entry(self, told: Told) -> Entry:
        """With everything it points to. Raises IndexError, TypeError or ValueError for what makes no sense."""
        return Entry(pack_of(told), told.own, tuple([self.readings[number] for number in told.numbers]))

    @cached_property
    def _changed(self) -> frozenset[int]:
        known, seal_now = self.known, self.seal_now
        pairs = zip(self.readings, self.seals, strict=True)
        return frozenset(
            [
                number
                for number, (reading, seal) in enumerate(pairs)
                if (known.get(reading) or seal_now(reading)) != seal  # hundreds of thousands in all books together
            ]
        )


class Kept(NamedTuple):
    """What stays as it was written, and where."""

    book: Book
    told: Told


def number_of(job: str) -> int:
    """Of the book that holds a job."""
    return crc32(job.encode()) % COUNT


def pack_of(told: Told) -> Pack:
    """Raises TypeError or ValueError for what makes no sense."""
    return Pack(told.listed, tuple([Stack(name, _parts(parts)) for name, parts in told.stacks]))


def _parts(parts: Iterable[Any]) -> tuple[Part, ...]:
    return tuple([(name, int(size), mark) for name, size, mark in parts])


# --- On the disk ---


def read_book(raw: bytes | None, seal_now: SealNow, sealed: Mapping[Reading, str] | None = None) -> Book:
    """An empty one where there is none, or one that makes no sense."""
    try:
        known = json.loads(raw or b"")
        read = [((name, tuple(key) if isinstance(key, list) else key), seal) for name, key, seal in known["readings"]]
        jobs = known["jobs"]
    except (ValueError, KeyError, TypeError):
        return Book(seal_now=seal_now)
    if not isinstance(jobs, dict):
        return Book(seal_now=seal_now)
    return Book(
        [reading for reading, _ in read], [seal for _, seal in read], jobs, seal_now, {} if sealed is None else sealed
    )


def write_book(entries: Mapping[str, Kept | Entry], seals: Callable[[Reading], str]) -> bytes:
    """`seals`: of what has been read for new entries, as it says today. What is kept keeps its seals: a print that has
    not been compared with today must not look as if it had been.
    """
    numbers: dict[tuple[Reading, str], int] = {}
    jobs = {name: _written(entry, numbers, seals) for name, entry in entries.items()}
    readings = [(*reading, seal) for reading, seal in numbers]
    return json.dumps({"readings": readings, "jobs": jobs}, separators=(",", ":")).encode()


def _written(entry: Kept | Entry, numbers: dict[tuple[Reading, str], int], seals: Callable[[Reading], str]) -> Told:
    if isinstance(entry, Kept):
        book = entry.book
        rows = ((book.readings[number], book.seals[number]) for number in entry.told.numbers)
        return entry.told._replace(numbers=_numbered(rows, numbers))
    rows = ((reading, seals(reading)) for reading in entry.readings)
    return told_of(entry.pack, _numbered(rows, numbers), entry.own)


def told_of(pack: Pack, numbers: list[int] | None = None, own: str = "") -> Told:
    """A pack as it is written."""
    return Told(numbers or [], own, pack.listed, [(stack.name, [*stack.files]) for stack in pack.stacks])


def _numbered(rows: Iterable[tuple[Reading, str]], numbers: dict[tuple[Reading, str], int]) -> list[int]:
    return [numbers.setdefault(row, len(numbers)) for row in rows]
