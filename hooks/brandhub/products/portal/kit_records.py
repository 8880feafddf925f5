"""Kit records: what the parts of the press kits that stand were made from, and which of that says something else today.

A kit is told by texts of stories, facts and proofs, each of which has a mark of its own here; all else that is read for
one counts as one mark (`calm`). Whatever else was read has no record kept, and the next kits assembled.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

from brandhub.products.portal.amended import MOST
from brandhub.products.portal.earlier import AROUND, TEXTS, LastSite, is_text
from brandhub.products.portal.ledger import KEYS, Ledger, Reading
from brandhub.products.portal.seals import Unsealable
from brandhub.products.portal.stock import KIT_PARTS, Stock
from brandhub.products.portal.values import joined

if TYPE_CHECKING:
    from brandhub.products.press_kit.amending import Before
    from brandhub.products.press_kit.parts import Minutes

_VALUES: Final = ("hub.proofs", "hub.series")
_CALM: Final = tuple(sorted(name for name in AROUND if name.startswith("hub.") and name not in _VALUES))
_ALL: Final = "*"
"""In the place of a key: all of it was gone through."""
_TABLES: Final = ("marks", "readers", "paths", "chosen")


@dataclass(frozen=True)
class KitRecord:
    """Of the kits of an edition. `edition`: its name; `around`: its mark of everything but the texts; `calm`: that of
    everything but texts and values; `marks`: of these; `readers`: by entry the parts that have read it; `paths`: by
    part its files; `chosen`: by kit the seal of what belongs into it.
    """

    edition: str
    around: str
    calm: str
    marks: Mapping[str, str]
    readers: Mapping[str, list[str]]
    paths: Mapping[str, list[str]]
    chosen: Mapping[str, str]


class KitRecords:
    """Of an edition that has begun. `handed`: what kits are made from besides the hub."""

    def __init__(self, ledger: Ledger, stock: Stock, handed: object) -> None:
        self._ledger, self._stock, self._handed = ledger, stock, handed
        texts = stock.texts or {}
        self._texts = {f"{TEXTS} {slug}": mark for slug, mark in texts.items() if is_text(slug)}

    @cached_property
    def _before(self) -> KitRecord | None:
        store = self._stock.store
        return read_record(store.find(store.name([KIT_PARTS])))

    def before(self, site: LastSite) -> Before | None:
        """What is known of the kits of the site that stands; None where they must be assembled."""
        from brandhub.products.press_kit.amending import Before  # far more to load than a portal without kits needs

        record, earlier = self._before, self._stock.earlier
        if record is None or earlier is None or not record.edition:
            return None
        if not record.edition == earlier.edition == site.edition or record.around != earlier.around:
            return None
        changed = self._changed(record)
        if changed is None:
            return None
        read = {*changed, *(f"{entry.partition(' ')[0]} {_ALL}" for entry in changed)}
        anew = {part for entry in read for part in record.readers.get(entry, ())}
        return Before(anew, record.paths, record.chosen)

    def _changed(self, record: KitRecord) -> set[str] | None:
        """The entries that say something else today; None where more has changed than texts and values may."""
        if record.around == self._stock.around:
            texts = {entry: mark for entry, mark in record.marks.items() if _is_text_entry(entry)}
            changed = _differing(texts, self._texts)
        elif self._calm is not None and self._calm == record.calm:
            changed = _differing(record.marks, self._marks)
        else:
            return None
        return None if changed is None or sum(map(_is_text_entry, changed)) > MOST else changed

    @cached_property
    def _calm(self) -> str | None:
        """None as well where something else cannot be told."""
        ledger = self._ledger
        keys = [tuple(ledger.raw(name)) for name in _VALUES]
        try:
            said = [ledger.seal((name, None)) for name in _CALM]
            return ledger.seal_of((said, keys, self._handed)) if self._marks else None
        except Unsealable:
            return None

    @cached_property
    def _marks(self) -> dict[str, str]:
        values = ((name, key) for name in _VALUES for key in self._ledger.raw(name))
        return {**self._texts, **{_entry(reading): self._ledger.seal(reading) for reading in values}}

    def note(self, edition: str, minutes: Minutes, *, is_amended: bool) -> None:
        """Keeps what is known of the kits of this edition. `is_amended`: they were made from those of the one before.

        What read what before may be named too often; it is written once more then.
        """
        around, before = self._stock.around, self._before if is_amended else None
        readers = _readers_of(minutes)
        if around is None or readers is None:
            return
        paths: Mapping[str, list[str]] = minutes.paths
        if before is not None:
            readers, paths = joined(before.readers, readers), {**before.paths, **minutes.paths}
        is_calm = before is not None and before.around == around
        calm = before.calm if before is not None and is_calm else self._calm
        if calm is not None:
            marks = {**before.marks, **self._texts} if before is not None and is_calm else self._marks
            record = KitRecord(edition, around, calm, marks, readers, paths, minutes.chosen)
            self._stock.store.keep(self._stock.store.name([KIT_PARTS]), write_record(record))


def _entry(reading: Reading) -> str:
    name, key = reading
    return f"{name} {_ALL if key is None else key}"


def _is_text_entry(entry: str) -> bool:
    return entry.startswith(f"{TEXTS} ")


def _differing(before: Mapping[str, str], now: Mapping[str, str]) -> set[str] | None:
    """None where there are others than before."""
    return {entry for entry, mark in now.items() if before[entry] != mark} if before.keys() == now.keys() else None


def _readers_of(minutes: Minutes) -> dict[str, list[str]] | None:
    """By entry the parts that have read it; None where something was read of which nobody knows when it changes."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for part, heard in minutes.heard.items():
        for reading in heard:
            name, key = reading
            if name in _VALUES or name == TEXTS:
                if key != KEYS:  # which there are belongs to what is calm
                    found[_entry(reading)].append(part)
            elif name not in _CALM:
                return None
    return found


def write_record(record: KitRecord) -> bytes:
    """For the store."""
    return json.dumps(record.__dict__, separators=(",", ":"), ensure_ascii=False).encode()


def read_record(raw: bytes | None) -> KitRecord | None:
    """None where there is none, or one that makes no sense."""
    try:
        said: dict[str, Any] = json.loads(raw or b"")
        return KitRecord(**said) if all(isinstance(said[name], dict) for name in _TABLES) else None
    except (ValueError, KeyError, TypeError):
        return None
