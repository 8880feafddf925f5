"""The stock: what earlier editions printed, and everything that was read for it.

It lies below `.cache/`, outside what is published. Whatever of it is missing, damaged or of another make is printed
anew. A print is only taken when everything that was read for it (`ledger.py`) says the same today, and the code,
templates, brand and programs are the same (the stamp of the store). It is not read then, either: a file that stands in
the site already needs nothing but its mark. No pickles, because what lies in a cache may have been put there by others.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from itertools import chain
from typing import Any, Final, NamedTuple
from zlib import crc32

from brandhub.ground.pieces import Piece, Pieces, mark_of
from brandhub.ground.stores import Store
from brandhub.products.portal.desk import View
from brandhub.products.portal.ledger import Ledger, Reading
from brandhub.products.portal.seals import Unsealable

_ENTRIES: Final = "entries"
_LISTS: Final = 32
"""So many lists hold the entries, each always the same jobs: after an edit a few of them are written, not all."""
_SEAL: Final = 40
"""Characters of either half of a seal."""
_MOST_OPEN: Final = 3
"""Packs of which the content is at hand: a folder of the site holds files of several, which are asked for in turn."""


@dataclass(frozen=True)
class Print:
    """Files by address, and what is known of them besides: of a page what lists of all pages need, of an index what
    amending it needs.

    `copies`: by the path of each file below the site, its compressed copies by theirs; a file may have none.
    """

    files: Mapping[str, bytes]
    listed: View | None = None
    copies: Mapping[str, Mapping[str, bytes]] = field(default_factory=dict)


@dataclass(frozen=True)
class Job:
    """Something to print. `name`: unique in the edition; `make`: prints it.

    `own`: what it was handed and no ledger sees. A job whose `own` has no content that could be told is printed every
    time, and so is one that `keeps` nothing. Of one that is many small files, most of which stand in the site already,
    `compresses` is False: whoever delivers it knows which compressed copies are missing. `amend`: makes the same as
    `make` from the print of the edition before, where nothing but `own` has changed since; None where it cannot.
    `is_long`: takes as long as hundreds of others, and is begun first.
    """

    name: str
    make: Callable[[], Print]
    own: object = None
    keeps: bool = True
    compresses: bool = True
    amend: Callable[[Print], Print | None] | None = None
    is_long: bool = False


Part = tuple[str, int, str]
"""Name, bytes and mark of a file in a pack."""


class Pack(NamedTuple):
    """A print that lies in the store under `name`: its files one behind the other, then their compressed copies."""

    name: str
    listed: View | None
    files: tuple[Part, ...]
    copies: tuple[tuple[str, tuple[Part, ...]], ...]

    @property
    def size(self) -> int:
        """Bytes of all of it."""
        return sum(size for parts in (self.files, *(made for _, made in self.copies)) for _, size, _ in parts)


class _Cut:
    """One file of a pack, which reads itself. Of ten thousand stories there are half a million."""

    __slots__ = ("_job", "_pack", "_part", "_start", "_stock")

    def __init__(self, stock: Stock, job: Job | None, pack: Pack, part: Part, start: int) -> None:
        self._stock, self._job, self._pack, self._part, self._start = stock, job, pack, part, start

    def __call__(self) -> bytes:
        return self._stock.read(self._job, self._pack, self._part, self._start)


class Entry(NamedTuple):
    """A pack, what was read for it, and the seal of what that said."""

    pack: Pack
    seal: str
    readings: tuple[Reading, ...]


@dataclass
class Stock:
    """Prints of earlier editions. `store`: where they lie, its stamp that of code, templates, brand and programs.

    `finish`: what is made of a print before it is kept (compressed copies).
    """

    store: Store
    ledger: Ledger
    finish: Callable[[Job, Print], Print]
    _known: dict[str, Entry] = field(default_factory=dict)
    _used: dict[str, Entry] = field(default_factory=dict)
    _held: frozenset[str] = frozenset()
    _open: dict[str, bytes] = field(default_factory=dict)
    _added: int = 0
    _readings: dict[Reading, Reading] = field(default_factory=dict)
    """Each once: most pages read the same."""

    def __post_init__(self) -> None:
        self._held = self.store.names()
        for raw in map(self.store.find, self._lists()):
            self._known |= {} if raw is None else _read_entries(raw)

    def _lists(self) -> list[str]:
        return [self.store.name([_ENTRIES, str(number)]) for number in range(_LISTS)]

    def find(self, job: Job) -> Print | None:
        """The print of an earlier edition, if it would come out the same today."""
        entry = self._known.get(job.name)
        if entry is None or self._seal(job, entry.readings) != entry.seal or entry.pack.name not in self._held:
            return None
        self._used[job.name] = entry
        return self._unpack(job, entry.pack)

    def last(self, name: str) -> Print | None:
        """What came of a job in the edition before. Reading what is lost or damaged of it raises KeyError."""
        entry = self._known.get(name)
        return None if entry is None or entry.pack.name not in self._held else self._unpack(None, entry.pack)

    def amendable(self, job: Job) -> tuple[Print, tuple[Reading, ...]] | None:
        """The print of the edition before, and what was read for it, if of all that only what it was handed changed."""
        entry = self._known.get(job.name)
        if entry is None or (found := self.last(job.name)) is None:
            return None
        return (found, entry.readings) if self._seal_of(entry.readings) == entry.seal[-_SEAL:] else None

    def pack(self, made: Print) -> Pack | Print:
        """Puts a print into the store; the print itself where that is not possible."""
        files = _parts(made.files)
        copies = tuple((path, _parts(copies)) for path, copies in made.copies.items())
        marks = [f"{size} {mark}" for parts in (files, *(made for _, made in copies)) for _, size, mark in parts]
        name = self.store.name(["pack", *marks])
        parts = chain(made.files.values(), *(copies.values() for copies in made.copies.values()))
        return Pack(name, made.listed, files, copies) if self.store.keep(name, b"".join(parts)) else made

    def keep(self, job: Job, readings: Iterable[Reading], pack: Pack) -> Print:
        """Writes down what was read for a print. The print lies in the store and is read when needed."""
        readings = tuple([self._readings.setdefault(reading, reading) for reading in readings])
        self._added += pack.size
        seal = self._seal(job, readings)
        if seal is not None:
            self._used[job.name] = Entry(pack, seal, readings)
        return self._unpack(job, pack)

    def close(self) -> None:
        """Writes down what was read for what, and throws out what nobody has needed for longest."""
        lists = self._lists()
        for name, used, known in zip(lists, _sorted(self._used), _sorted(self._known), strict=True):
            if used != known:
                raw = _write_entries(used)
                self._added += len(raw)
                self.store.keep(name, raw)
        self.store.make_room(self._added, {*lists, *(entry.pack.name for entry in self._used.values())})

    def _seal(self, job: Job, readings: Sequence[Reading]) -> str | None:
        """Of what the job was given, then of what all that it read says now; None when that cannot be told."""
        if not job.keeps:
            return None
        try:
            own = sha256(f"{job.name} {self.ledger.seal_of(job.own)}".encode()).hexdigest()[:_SEAL]
        except Unsealable:
            return None
        read = self._seal_of(readings)
        return None if read is None else own + read

    def _seal_of(self, readings: Sequence[Reading]) -> str | None:
        try:
            return sha256(self.ledger.seals(readings).encode()).hexdigest()[:_SEAL]
        except (Unsealable, KeyError):
            return None

    def _unpack(self, job: Job | None, pack: Pack) -> Print:
        """Nothing is read yet. `job`: prints again what is lost meanwhile."""
        at = 0

        def piece(part: Part) -> Piece:
            nonlocal at
            start, at = at, at + part[1]
            return Piece(part[2], part[1], _Cut(self, job, pack, part, start))

        files = Pieces({part[0]: piece(part) for part in pack.files})
        copies = {path: Pieces({part[0]: piece(part) for part in parts}) for path, parts in pack.copies}
        return Print(files, pack.listed, copies)

    def read(self, job: Job | None, pack: Pack, part: Part, start: int) -> bytes:
        """One file of a pack; what is lost, damaged or another's meanwhile is printed again."""
        name, size, mark = part
        if pack.name not in self._open:
            while len(self._open) >= _MOST_OPEN:
                del self._open[next(iter(self._open))]
            self._open[pack.name] = self.store.find(pack.name, used=False) or b""
        content = self._open[pack.name][start : start + size]
        if mark_of(content) == mark:
            return content
        if job is None:
            raise KeyError(name)
        made = self.finish(job, job.make())
        self.pack(made)
        self._open.pop(pack.name, None)  # printing may have read others
        return {**made.files, **dict(chain.from_iterable(one.items() for one in made.copies.values()))}[name]


def _parts(files: Mapping[str, bytes]) -> tuple[Part, ...]:
    """Of pieces neither bytes nor mark are looked for again."""
    files = files if isinstance(files, Pieces) else Pieces(files)
    return tuple((name, files.size(name), files.mark(name)) for name in files)


# --- On the disk ---


def _sorted(entries: Mapping[str, Entry]) -> list[dict[str, Entry]]:
    """The same entries, by the list that holds them."""
    lists: list[dict[str, Entry]] = [{} for _ in range(_LISTS)]
    for name, entry in entries.items():
        lists[crc32(name.encode()) % _LISTS][name] = entry
    return lists


def _write_entries(used: Mapping[str, Entry]) -> bytes:
    """Readings stand once and are pointed to: most pages read the same."""
    numbers: dict[Reading, int] = {}
    jobs = {
        name: (
            [numbers.setdefault(reading, len(numbers)) for reading in entry.readings],
            entry.seal,
            entry.pack.name,
            entry.pack.listed,
            entry.pack.files,
            entry.pack.copies,
        )
        for name, entry in used.items()
    }
    return json.dumps({"readings": list(numbers), "jobs": jobs}, separators=(",", ":")).encode()


def _read_entries(raw: bytes) -> dict[str, Entry]:
    try:
        known = json.loads(raw)
        readings = [_reading(name, key) for name, key in known["readings"]]
        return {job: _entry(readings, *told) for job, told in known["jobs"].items()}
    except (ValueError, KeyError, TypeError, IndexError):
        return {}


def _entry(
    readings: Sequence[Reading], numbers: list[int], seal: str, name: str, listed: View | None, files: Any, copies: Any
) -> Entry:
    told = tuple([(path, _parts_told(parts)) for path, parts in copies])
    return Entry(Pack(name, listed, _parts_told(files), told), seal, tuple([readings[n] for n in numbers]))


def _parts_told(parts: Any) -> tuple[Part, ...]:
    return tuple([(name, int(size), mark) for name, size, mark in parts])


def _reading(name: str, key: Any) -> Reading:
    return name, tuple(key) if isinstance(key, list) else key
