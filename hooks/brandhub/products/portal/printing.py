"""Printing: sheets and lots become files, by several hands at once; what is still true is taken from the stock instead.

The stock lies below `.cache/`, outside what is published. Whatever of it is missing, damaged or of another make is
printed anew. A print is only taken when everything that was read for it (`ledger.py`) says the same today, and the
code, templates, brand and programs are the same (the stamp of the store).
"""

from __future__ import annotations

import json
import posixpath
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from itertools import islice
from typing import Any, Final

from brandhub.ground.hands import share_out
from brandhub.ground.stores import Store
from brandhub.products.hosting.compression import compress
from brandhub.products.portal.addresses import file_of
from brandhub.products.portal.desk import View, Workshop
from brandhub.products.portal.ledger import Ledger, Reading
from brandhub.products.portal.seals import Unsealable

LISTED: Final = ("language", "canonical", "hreflang", "indexed")
"""What the lists of all pages (sitemaps) need to know of a page."""
_ENTRIES: Final = "entries"


@dataclass(frozen=True)
class Print:
    """Files by address, and of a page what lists of all pages know of it.

    `copies`: by the path of each file below the site, its compressed copies by theirs; a file may have none.
    """

    files: Mapping[str, bytes]
    listed: View | None = None
    copies: Mapping[str, Mapping[str, bytes]] = field(default_factory=dict)


@dataclass(frozen=True)
class Job:
    """Something to print. `name`: unique in the edition; `make`: prints it.

    `own`: what it was handed and no ledger sees. A job whose `own` has no content that could be told is printed every
    time, and so is one that `keeps` nothing.
    """

    name: str
    make: Callable[[], Print]
    own: object = None
    keeps: bool = True


@dataclass
class Stock:
    """Prints of earlier editions. `store`: where they lie, its stamp that of code, templates, brand and programs."""

    store: Store
    ledger: Ledger
    _readings: dict[str, tuple[Reading, ...]] = field(default_factory=dict)
    _used: dict[str, tuple[Reading, ...]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        raw = self.store.find(self.store.name([_ENTRIES]))
        self._readings = {} if raw is None else _read_entries(raw)

    def find(self, job: Job) -> Print | None:
        """The print of an earlier edition, if it would come out the same today."""
        readings = self._readings.get(job.name)
        if readings is None or (name := self._name(job, readings)) is None:
            return None
        raw = self.store.find(name)
        found = None if raw is None else _unpack(raw)
        if found is not None:
            self._used[job.name] = readings
        return found

    def keep(self, job: Job, readings: Iterable[Reading], made: Print) -> None:
        """Puts a print in, with what was read for it."""
        readings = tuple(readings)
        name = self._name(job, readings)
        if name is not None:
            self.store.keep(name, _pack(made))
            self._used[job.name] = readings

    def close(self) -> None:
        """Writes down what was read for what, and throws out what nobody has needed for longest."""
        self.store.keep(self.store.name([_ENTRIES]), _write_entries(self._used))
        self.store.trim()

    def _name(self, job: Job, readings: Sequence[Reading]) -> str | None:
        """By what the job was given and what all that it read says now; None when that cannot be told."""
        if not job.keeps:
            return None
        try:
            seals = [self.ledger.seal_of(job.own), *(self.ledger.seal(reading) for reading in readings)]
        except (Unsealable, KeyError):
            return None
        return self.store.name([job.name, *seals, repr(readings)])


def print_all(jobs: Sequence[Job], ledger: Ledger | None, stock: Stock | None, hands: int) -> list[Print]:
    """What comes of every job, in their order. With a stock only what has changed is made."""
    done = {} if stock is None else {at: found for at, job in enumerate(jobs) if (found := stock.find(job)) is not None}
    # Neighbours share drawings: the page of a fact, its card and its chart in both languages.
    missing = sorted((at for at in range(len(jobs)) if at not in done), key=lambda at: (_about(jobs[at].name), at))
    for at, (made, readings) in zip(missing, share_out(partial(_print, jobs, ledger), missing, hands), strict=True):
        done[at] = made
        if stock is not None:
            stock.keep(jobs[at], readings, made)
    return [done[at] for at in range(len(jobs))]


def _print(jobs: Sequence[Job], ledger: Ledger | None, at: int) -> tuple[Print, tuple[Reading, ...]]:
    if ledger is None:
        return jobs[at].make(), ()
    with ledger.listening() as heard:
        made = jobs[at].make()
    copies = {file_of(address): compress(file_of(address), content) for address, content in made.files.items()}
    return replace(made, copies=copies), tuple(heard)


def _about(name: str) -> str:
    """What a job is about, more or less: the last part of its address."""
    return posixpath.basename(name.rstrip("/")).partition(".")[0].removesuffix("-de").removesuffix("-en")


# --- On the disk: no pickles, because what lies in a cache may have been put there by others ---


def _pack(made: Print) -> bytes:
    parts = list(made.files.items())
    parts += [entry for copies in made.copies.values() for entry in copies.items()]
    head = {
        "listed": made.listed,
        "files": len(made.files),
        "copies": {path: len(copies) for path, copies in made.copies.items()},
        "parts": [(name, len(content)) for name, content in parts],
    }
    return b"\n".join([json.dumps(head).encode(), b"".join(content for _, content in parts)])


def _unpack(raw: bytes) -> Print | None:
    head, _, rest = raw.partition(b"\n")
    try:
        known = json.loads(head)
        parts, start = [], 0
        for name, length in known["parts"]:
            parts.append((name, rest[start : start + length]))
            start += length
        files, others = dict(parts[: known["files"]]), iter(parts[known["files"] :])
        copies = {path: dict(islice(others, count)) for path, count in known["copies"].items()}
    except (ValueError, KeyError, TypeError):
        return None
    return Print(files, known["listed"], copies) if start == len(rest) else None


def _write_entries(used: Mapping[str, Sequence[Reading]]) -> bytes:
    """Readings stand once and are pointed to: most pages read the same."""
    numbers: dict[Reading, int] = {}
    jobs = {
        name: [numbers.setdefault(reading, len(numbers)) for reading in readings] for name, readings in used.items()
    }
    return json.dumps({"readings": list(numbers), "jobs": jobs}).encode()


def _read_entries(raw: bytes) -> dict[str, tuple[Reading, ...]]:
    try:
        known = json.loads(raw)
        readings = [_reading(name, key) for name, key in known["readings"]]
        return {job: tuple(readings[number] for number in numbers) for job, numbers in known["jobs"].items()}
    except (ValueError, KeyError, TypeError, IndexError):
        return {}


def _reading(name: str, key: Any) -> Reading:
    return name, tuple(key) if isinstance(key, list) else key


def listing(page: View) -> View:
    """What lists of all pages need of what the layout knows, as plain values that survive being kept."""
    known: View = json.loads(json.dumps({key: page[key] for key in LISTED}))
    return known


def job_of(name: str, draw: Callable[[], Mapping[str, bytes]]) -> Job:
    """A job that draws files. Of what the drawing was given, the workshop is watched; everything else is its own."""
    given: object = draw
    if isinstance(draw, partial):
        given = draw.func, [one for one in draw.args if not isinstance(one, Workshop)], draw.keywords
    return Job(name, lambda: Print(dict(draw())), given)
