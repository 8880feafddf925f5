"""Archive: the outlines of texts, kept while the program runs and from one run to the next.

An outline is found by everything that it comes from: the words and their sort, the names that the hub knows, and, by
the stamp of the store, every line of the program. What cannot be read is made anew; what has not been found in a run is
forgotten once there is more of it than of the rest.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache, lru_cache, partial
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING, Final

from brandhub.ground.hands import Commission
from brandhub.ground.kept_records import keepsake_of, recall_record
from brandhub.ground.plain_heads import read_plain_head
from brandhub.ground.problems import Problem
from brandhub.ground.records import Record, parse_record
from brandhub.ground.stores import Store, stamp_of
from brandhub.ground.tables import TABLES
from brandhub.whole.drawers import Drawers
from brandhub.whole.shelves import Shelf

if TYPE_CHECKING:
    from brandhub.whole.outlines import Outline, Said
    from brandhub.whole.surroundings import Surroundings

FOLDER: Final = ".cache/texts"
MOST_BYTES: Final = 200_000_000
"""In that folder: some tens of hubs of ten thousand stories, as they stood one after the other."""
WORTH: Final = 300_000
"""From so many characters on further processes are faster, though each must make its own patterns."""
MOST: Final = 200_000
"""Outlines kept in memory; a preview of years would fill it otherwise."""
MOST_DRAWERS: Final = 24
"""Sets of them kept in memory, those used last; every edit of a data file brings some more."""


@dataclass
class _Cabinet:
    """The outlines of all texts with the same surroundings, by the key of the text."""

    drawers: Drawers
    known: dict[str, Outline] = field(default_factory=dict)


class Archive:
    """`store`: where outlines are kept between runs, or None for nowhere; `hands`: processes that may make them."""

    def __init__(self, store: Store | None = None, hands: int = 1) -> None:
        self._store = store or Store(None, "")
        self._hands = hands
        self._cabinets: dict[Surroundings, _Cabinet] = {}
        self._names: dict[tuple[frozenset[str], frozenset[str]], frozenset[str]] = {}
        self._records = Drawers(self._store, ["records"])
        self._others: dict[tuple[str, ...], Drawers] = {}
        self._commissions: list[tuple[Surroundings, list[str], Commission[Said, Outline]]] = []

    def outlines(self, texts: Iterable[tuple[str, Said]], around: Surroundings) -> Iterator[Outline]:
        """The outline of each text, given with its key, in their order."""
        wanted = [*texts]
        self.foresee(wanted, around)
        cabinet = self._cabinet(around)
        self._fetch({key for key, _ in wanted if key not in cabinet.known}, around)
        cabinet.drawers.use(key for key, _ in wanted)
        return iter([cabinet.known[key] for key, _ in wanted])

    def foresee(self, texts: Iterable[tuple[str, Said]], around: Surroundings) -> None:
        """Has the outlines made that nobody has yet; whoever has many asks for them later and does something else."""
        from brandhub.whole.outline_records import read_record

        cabinet = self._cabinet(around)
        begun = {key for about, keys, _ in self._commissions if about == around for key in keys}
        missing = {}
        for key, said in texts:
            if key not in cabinet.known and key not in missing and key not in begun:
                kept = cabinet.drawers.find(key)
                outline = None if kept is None else read_record(kept)
                if outline is None:
                    missing[key] = said
                else:
                    cabinet.known[key] = outline
        if missing:
            from brandhub.whole.outlines import read_outline

            is_much = sum(len(said.text) for said in missing.values()) >= WORTH
            read = partial(read_outline, around=around)
            commission = Commission(read, [*missing.values()], self._hands if is_much else 1)
            self._commissions.append((around, [*missing], commission))

    def _fetch(self, wanted: set[str], around: Surroundings) -> None:
        """Takes in what has been begun and is wanted."""
        from brandhub.whole.outline_records import write_record

        cabinet = self._cabinet(around)
        for one in [*self._commissions]:
            about, keys, commission = one
            if about != around or wanted.isdisjoint(keys):
                continue
            self._commissions.remove(one)
            for key, outline in zip(keys, commission.fetch(), strict=True):
                cabinet.known[key] = outline
                if self._store.folder is not None and (record := write_record(outline)) is not None:
                    cabinet.drawers.put(key, record)

    def names(self, declared: frozenset[str], others: frozenset[str]) -> frozenset[str]:
        """As `known_names`, which takes every pattern of both languages to find out."""
        if (declared, others) not in self._names:
            inputs = ["names", *sorted(declared), "others", *sorted(others)]
            raw = self._store.fetch(inputs, lambda: json.dumps(sorted(_found_names(declared, others))).encode())
            told = _unpack_list(raw)
            fits = told is not None and told <= declared | others
            self._names[declared, others] = told if told is not None and fits else _found_names(declared, others)
        return self._names[declared, others]

    def record(self, text: str, path: str, *, lines_before: int = 0) -> tuple[Record | None, list[Problem]]:
        """As `parse_record`, which takes ten times as long as everything else that is done to a front matter."""
        if lines_before and (record := read_plain_head(text, path, lines_before)) is not None:
            return record, []
        key = blake2b(text.encode(), digest_size=16).hexdigest()
        kept = self._records.find(key)
        record = None if kept is None else recall_record(kept, text, path, lines_before)
        if record is not None:
            return record, []
        record, problems = parse_record(text, path, lines_before=lines_before)
        if record is not None and not problems:
            self._records.put(key, keepsake_of(record))
        return record, problems

    def shelf(self, root: Path) -> Shelf | None:
        """The folders of stories of a project as they were read last; None where nothing is kept."""
        return None if self._store.folder is None else Shelf(self._store, root)

    def drawers(self, *inputs: str) -> Drawers:
        """Those for values that come from these inputs, and from what the key of each stands for."""
        self._others[inputs] = found = self._others.pop(inputs, None) or Drawers(self._store, inputs)
        return found

    def knows(self, around: Surroundings) -> bool:
        """Whether somebody has read texts with these surroundings before."""
        return self._cabinet(around).drawers.are_kept

    @property
    def keeps(self) -> bool:
        """Whether anything stays for the next run."""
        return self._store.folder is not None

    def go_alone(self) -> None:
        """Reads texts in this process from now on, whatever there is to read: one that was sent has no hands."""
        self._hands = 1

    def spare(self, keys: Iterable[object], around: Surroundings) -> None:
        """Says that outlines are still needed, though nobody asks for them this time."""
        self._cabinet(around).drawers.use(key for key in keys if isinstance(key, str))

    def save(self) -> None:
        """Keeps what was made since the last time."""
        for _, _, commission in self._commissions:
            commission.call_off()
        self._commissions.clear()
        self._records.save()
        for cabinet in self._cabinets.values():
            cabinet.drawers.save()
        for drawers in self._others.values():
            drawers.save()
        while len(self._others) > MOST_DRAWERS:
            del self._others[next(iter(self._others))]
        if sum(len(cabinet.known) for cabinet in self._cabinets.values()) > MOST:
            self._cabinets.clear()
            self._names.clear()

    def _cabinet(self, around: Surroundings) -> _Cabinet:
        if around not in self._cabinets:
            said = ["outlines", *sorted(around.names), "towns", *around.towns]
            self._cabinets[around] = _Cabinet(Drawers(self._store, said))
        return self._cabinets[around]


def open_archive(root: Path, *, keeps: bool = True, hands: int = 1) -> Archive:
    """The archive of a project, in .cache/texts; `keeps`: whether anything may be kept from one run to the next."""
    TABLES.store = store = Store(root / FOLDER, _own_stamp(), MOST_BYTES) if keeps else Store(None, "")
    if not keeps:
        return Archive(None, hands)
    store.trim()
    return Archive(store, hands)


@cache
def _own_stamp() -> str:
    """That of the program as it runs: what is edited meanwhile is loaded by the next one."""
    return stamp_of([Path(__file__).parents[1]], (), "")


def key_of(said: Said) -> str:
    """The same for the same words of the same sort, and for no others."""
    return blake2b(_sort_of(said[1:]) + said.text.encode(), digest_size=16).hexdigest()


@lru_cache(maxsize=256)
def _sort_of(sort: tuple[str, *tuple[bool, ...]]) -> bytes:
    return f"{sort} ".encode()


def _found_names(declared: frozenset[str], others: frozenset[str]) -> frozenset[str]:
    from brandhub.whole.orphan_names import known_names  # with all that searches texts

    return known_names(declared, others)


def _unpack_list(raw: bytes) -> frozenset[str] | None:
    try:
        words = json.loads(raw)
    except ValueError:
        return None
    return frozenset(words) if isinstance(words, list) and all(isinstance(word, str) for word in words) else None
