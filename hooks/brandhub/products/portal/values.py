"""Values: what a new value of a fact makes say something else, and which jobs have read that.

Of all that pages read, a value tells itself in few places (`CHANGING`), most of them entry by entry. Everything else
counts as one mark (`calm`), which chooses nothing. Where that is the same, only those jobs can come out otherwise that
read an entry which says something else today, or were handed something else.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from brandhub.products.portal.earlier import AROUND, DOCUMENTS
from brandhub.products.portal.ledger import KEYS, Ledger, Reading
from brandhub.products.portal.seals import Unsealable
from brandhub.products.portal.stock_books import Entry, Kept

CHANGING: Final = (
    *("hub.proofs", "hub.series", "workshop.log", "workshop.used_in"),
    *("workshop.loose", "workshop.asset_files", DOCUMENTS),  # files of the kits: values stand in them
)
_ALL: Final = "*"
"""In the place of a key: whatever lies under that name, as a whole."""
Readers = Mapping[str, list[str]]
"""By entry the jobs that have read it."""


@dataclass(frozen=True)
class Values:
    """Of an edition. `around`: its mark of everything but the texts; `calm`: that of everything that no value changes;
    `seals`: by entry of what values change; `readers`: by entry the jobs; `handed`: by job the seal of what it was
    handed. The last two are empty where nobody has printed yet.
    """

    around: str
    calm: str
    seals: Mapping[str, str]
    readers: Readers
    handed: Mapping[str, str]


def look_at_values(ledger: Ledger, around: str, handed: object) -> Values | None:
    """As they are today; None where that cannot be told. `handed`: what jobs are given and is not in the workshop."""
    seals: dict[str, str] = {}
    keys = []
    try:
        for name in CHANGING:
            whole = ledger.raw(name)
            if not isinstance(whole, Mapping):
                seals[f"{name} {_ALL}"] = ledger.seal((name, None))
                continue
            keys.append(tuple(whole))
            entries = {_entry((name, key)): ledger.seal((name, key)) for key in whole}
            if len(entries) < len(whole) or f"{name} {_ALL}" in entries:
                return None
            seals |= entries
        calm = ledger.seal_of(
            ([ledger.seal((name, None)) for name in sorted(AROUND.difference(CHANGING))], keys, handed)
        )
    except Unsealable:
        return None
    return Values(around, calm, seals, {}, {})


def _entry(reading: Reading) -> str:
    """Equal only for readings of the same entry; that of all of it for a key that is no text."""
    name, key = reading
    parts = key if isinstance(key, tuple) else (key,)
    return f"{name} {chr(0).join(parts) if all(isinstance(part, str) for part in parts) else _ALL}"


def _entries_of(reading: Reading) -> str | None:
    """The entry that was read; None for what no value changes, the keys among it: `calm` knows them."""
    return None if reading[0] not in CHANGING or reading[1] == KEYS else _entry(reading)


def readers_of(used: Mapping[str, Kept | Entry]) -> dict[str, list[str]]:
    """Who has read what, of these jobs."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    numbers: dict[int, dict[int, str]] = {}
    for job, one in used.items():
        if isinstance(one, Kept):
            known = numbers.get(id(one.book))
            if known is None:
                told = ((at, _entries_of(reading)) for at, reading in enumerate(one.book.readings))
                known = numbers[id(one.book)] = {at: entry for at, entry in told if entry is not None}
            entries = {known[number] for number in one.told.numbers if number in known}
        else:
            entries = {entry for entry in map(_entries_of, one.readings) if entry is not None}
        for entry in entries:
            found[entry].append(job)
    return found


def joined(*several: Readers) -> dict[str, list[str]]:
    """All of them."""
    found: dict[str, dict[str, None]] = {}
    for readers in several:
        for entry, jobs in readers.items():
            found.setdefault(entry, {}).update(dict.fromkeys(jobs))
    return {entry: [*jobs] for entry, jobs in found.items()}


def values_of(now: Values, used: Mapping[str, Kept | Entry]) -> Values:
    """Those of an edition of which every job was asked for."""
    handed = {job: one.told.own if isinstance(one, Kept) else one.own for job, one in used.items()}
    return Values(now.around, now.calm, now.seals, readers_of(used), handed)


def values_amended(before: Values, since: Readers, now: Values, used: Mapping[str, Kept | Entry]) -> Values:
    """Those of one that was made from the one before. `since`: readers in editions that were made in between.

    Who read what before may be named too often; it is printed once more then.
    """
    last = values_of(now, used)
    readers = joined(before.readers, since, last.readers)
    return Values(now.around, now.calm, now.seals, readers, {**before.handed, **last.handed})


def touched(before: Values, since: Readers, now: Values) -> set[str] | None:
    """The jobs that have read what says something else today; None where more than values has changed."""
    if before.calm != now.calm or before.seals.keys() != now.seals.keys():
        return None
    changed = {entry for entry, seal in now.seals.items() if before.seals[entry] != seal}
    changed |= {f"{entry.partition(' ')[0]} {_ALL}" for entry in changed}
    return {job for readers in (before.readers, since) for entry in changed for job in readers.get(entry, ())}


def write_values(values: Values) -> bytes:
    """For the store."""
    return json.dumps(values.__dict__, separators=(",", ":"), ensure_ascii=False).encode()


def read_values(raw: bytes | None) -> Values | None:
    """None where there are none, or such that make no sense."""
    try:
        said: dict[str, Any] = json.loads(raw or b"")
        if not all(isinstance(said[name], dict) for name in ("seals", "readers", "handed")):
            return None
        return Values(**said)
    except (ValueError, KeyError, TypeError):
        return None
