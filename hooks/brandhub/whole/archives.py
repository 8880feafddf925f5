"""Archive: the outlines of texts, kept while the program runs and from one run to the next.

An outline is found by everything that it comes from: the words and their sort, the names that the hub knows, and, by
the stamp of the store, every line of the program. What cannot be read is made anew; what has not been found in a run is
forgotten once there is more of it than of the rest.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from hashlib import blake2b
from pathlib import Path
from typing import Any, Final

from brandhub.ground.hands import share_out
from brandhub.ground.stores import Store, stamp_of
from brandhub.whole.markdown import Slip
from brandhub.whole.orphan_dates import Mention
from brandhub.whole.orphan_names import known_names
from brandhub.whole.orphan_seams import Bare, Seam
from brandhub.whole.outlines import Finding, Outline, Said, Surroundings, read_outline
from brandhub.whole.references import Reference
from brandhub.whole.voice import Departure

FOLDER: Final = ".cache/texts"
MOST_BYTES: Final = 200_000_000
"""In that folder: some tens of hubs of ten thousand stories, as they stood one after the other."""
WORTH: Final = 300_000
"""From so many characters on further processes are faster, though each must make its own patterns."""
MOST: Final = 200_000
"""Outlines kept in memory; a preview of years would fill it otherwise."""
_DRAWERS: Final = 16
"""Files in which the outlines of one hub are kept: after an edit a few of them are written again."""
_NOTHING: Final = Outline()


@dataclass
class _Cabinet:
    """The outlines of all texts with the same surroundings, by the key of the text."""

    names: list[str]
    known: dict[str, Outline] = field(default_factory=dict)
    read: list[dict[str, Any]] = field(default_factory=list)
    used: set[str] = field(default_factory=set)
    made: set[str] = field(default_factory=set)


class Archive:
    """`store`: where outlines are kept between runs, or None for nowhere; `hands`: processes that may make them."""

    def __init__(self, store: Store | None = None, hands: int = 1) -> None:
        self._store = store or Store(None, "")
        self._hands = hands
        self._cabinets: dict[Surroundings, _Cabinet] = {}
        self._names: dict[tuple[frozenset[str], frozenset[str]], frozenset[str]] = {}

    def outlines(self, texts: Iterable[Said], around: Surroundings) -> Iterator[Outline]:
        """The outline of each text, in their order."""
        cabinet = self._cabinet(around)
        wanted = [(key_of(said), said) for said in texts]
        missing = {}
        for key, said in wanted:
            if key not in cabinet.known and key not in missing:
                outline = self._find(cabinet, key)
                if outline is None:
                    missing[key] = said
                else:
                    cabinet.known[key] = outline
        is_much = sum(len(said.text) for said in missing.values()) >= WORTH
        read = partial(read_outline, around=around)
        made = share_out(read, list(missing.values()), self._hands if is_much else 1)
        cabinet.known.update(zip(missing, made, strict=True))
        cabinet.made.update(missing)
        cabinet.used.update(key for key, _ in wanted)
        return iter([cabinet.known[key] for key, _ in wanted])

    def names(self, declared: frozenset[str], others: frozenset[str]) -> frozenset[str]:
        """As `known_names`, which takes every pattern of both languages to find out."""
        if (declared, others) not in self._names:
            inputs = ["names", *sorted(declared), "others", *sorted(others)]
            raw = self._store.fetch(inputs, lambda: json.dumps(sorted(known_names(declared, others))).encode())
            told = _unpack_list(raw)
            fits = told is not None and told <= declared | others
            self._names[declared, others] = told if told is not None and fits else known_names(declared, others)
        return self._names[declared, others]

    def save(self) -> None:
        """Keeps what was made since the last time."""
        for cabinet in self._cabinets.values():
            if cabinet.made and self._store.folder is not None:
                self._write(cabinet)
            cabinet.made.clear()
            cabinet.used.clear()
        if sum(len(cabinet.known) for cabinet in self._cabinets.values()) > MOST:
            self._cabinets.clear()
            self._names.clear()

    def _cabinet(self, around: Surroundings) -> _Cabinet:
        if around not in self._cabinets:
            said = ["outlines", *sorted(around.names), "towns", *around.towns]
            self._cabinets[around] = _Cabinet([self._store.name([*said, str(at)]) for at in range(_DRAWERS)])
        return self._cabinets[around]

    def _find(self, cabinet: _Cabinet, key: str) -> Outline | None:
        if not cabinet.read:
            cabinet.read = [_unpack(self._store.find(name)) for name in cabinet.names]
        record = cabinet.read[_drawer(key)].get(key)
        return None if record is None else read_record(record)

    def _write(self, cabinet: _Cabinet) -> None:
        new: dict[int, set[str]] = defaultdict(set)
        for key in cabinet.made:
            new[_drawer(key)].add(key)
        for drawer, keys in new.items():
            kept = cabinet.read[drawer]
            unused = kept.keys() - cabinet.used
            if len(unused) > len(kept) - len(unused) + len(keys):
                kept = {key: record for key, record in kept.items() if key not in unused}
            records = ((key, write_record(cabinet.known[key])) for key in sorted(keys))
            cabinet.read[drawer] = kept = {**kept, **{key: record for key, record in records if record is not None}}
            self._store.keep(cabinet.names[drawer], json.dumps(kept, separators=(",", ":")).encode())


def open_archive(root: Path, *, keeps: bool = True, hands: int = 1) -> Archive:
    """The archive of a project, in .cache/texts; `keeps`: whether anything may be kept from one run to the next."""
    if not keeps:
        return Archive(None, hands)
    store = Store(root / FOLDER, stamp_of([Path(__file__).parents[1]], (), ""), MOST_BYTES)
    store.trim()
    return Archive(store, hands)


def key_of(said: Said) -> str:
    """The same for the same words of the same sort, and for no others."""
    sort = f"{said.language} {said[2:]} ".encode()
    return blake2b(sort + said.text.encode(), digest_size=16).hexdigest()


def _drawer(key: str) -> int:
    return int(key[0], 16) % _DRAWERS


def _unpack(raw: bytes | None) -> dict[str, Any]:
    try:
        records = json.loads(raw) if raw is not None else {}
    except ValueError:
        records = {}
    return records if isinstance(records, dict) else {}


def _unpack_list(raw: bytes) -> frozenset[str] | None:
    try:
        words = json.loads(raw)
    except ValueError:
        return None
    return frozenset(words) if isinstance(words, list) and all(isinstance(word, str) for word in words) else None


def write_record(outline: Outline) -> object:
    """An outline in lists and plain values; None for one that is rare, or all of notes: it is made anew every time."""
    if outline.wrong or outline.hardness:
        return None
    if outline == _NOTHING:
        return 0
    return [
        [[one.function, one.id, dict(one.options), one.start, one.end, one.id_at] for one in outline.references],
        outline.departures,
        [[one.start, one.end, one.code, dict(one.values)] for one in outline.slips],
        outline.is_open,
        [
            [one.start, one.end, [[day.isoformat() for day in span] for span in one.spans], one.yearless, one.vague]
            for one in outline.mentions
        ],
        [[one.start, one.end, one.kind] for one in outline.findings],
        outline.seams,
    ]


def read_record(record: Any) -> Outline | None:
    """The outline that was written like that; None for what was not."""
    if record == 0:
        return _NOTHING
    try:
        references, departures, slips, is_open, mentions, findings, seams = record
        return Outline(
            references=tuple(Reference(*one) for one in references),
            departures=tuple(Departure(*one) for one in departures),
            slips=tuple(Slip(*one) for one in slips),
            is_open=is_open,
            mentions=tuple(
                Mention(start, end, tuple((_day(first), _day(last)) for first, last in spans), yearless, vague)
                for start, end, spans, yearless, vague in mentions
            ),
            findings=tuple(Finding(*one) for one in findings),
            seams=tuple(_seam(one) for one in seams),
        )
    except (TypeError, ValueError):
        return None


def _day(written: str) -> date:
    return date.fromisoformat(written)


def _seam(written: list[Any]) -> Seam | Bare:
    if len(written) == len(Seam._fields):
        return Seam(*written)
    fact, measure, measured, nouns, noun = written
    return Bare(fact, measure, (measured[0], measured[1]), tuple(nouns), (noun[0], noun[1]))
