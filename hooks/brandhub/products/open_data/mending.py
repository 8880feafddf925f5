"""Mending: the open data from those of the edition before, where of all that was read some facts and claims differ.

What such a fact or claim is told in is written anew: its own files, and its part of the lists in which all stand, which
is cut out and put in by what can begin no other line. Small documents are all written anew. What each entry was written
from is noted while it is written (`uses`), not declared.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from contextlib import AbstractContextManager, nullcontext
from typing import Any, Final

from brandhub.ground.pieces import Pieces
from brandhub.products.open_data.addresses import FOLDER
from brandhub.products.open_data.catalogue import write_catalogue
from brandhub.products.open_data.documents import (
    ENDINGS,
    STORIES,
    Noted,
    Stock,
    about_claims,
    about_facts,
    about_others,
    about_stories,
    fact_tables,
    other_tables,
    take_stock,
)
from brandhub.products.open_data.holdings import Holdings
from brandhub.products.open_data.packages import write_packages

Reading = tuple[str, Any]
Hear = Callable[[], AbstractContextManager[Iterable[Reading]]]
Uses = dict[str, list[Any]]
"""By entry („fact hoefe“, „claim hoefe-zuwachs“, STORIES) what else it was written from, of what may have changed."""
CHANGING: Final = frozenset({"hub.series", "hub.proofs", "workshop.log", "workshop.handouts"})
"""Where something else may be said without all being written anew. Documents about press kits are small."""
MOST: Final = 60
"""Entries that may be written anew."""
_LISTS: Final = (("facts", "fact"), ("claims", "claim"))
_PLACES: Final = {"fact": "hub.series", "claim": "hub.proofs"}
_BREAK: Final = b"\r\n"


class _Other(Exception):
    """It is not as it must be."""


def deaf() -> AbstractContextManager[Iterable[Reading]]:
    """Nobody notes what is read."""
    return nullcontext(())


def mend_open_data(
    holdings: Holdings, before: Pieces, uses: Uses, changed: Collection[Reading], hear: Hear
) -> tuple[Pieces, Uses] | None:
    """All files of the open data, and what entries were written from; None where they must be written as ever.

    `changed`: what says something else since `before` was written from `uses`.
    """
    stale = {name for name, read in uses.items() if _is_stale(name, read, changed)}
    facts, claims = ([name.partition(" ")[2] for name in uses if name.startswith(f"{noun} ")] for _, noun in _LISTS)
    hub = holdings.hub
    are_same = facts == [key for key in sorted(hub.series) if hub.series[key].readings] and claims == sorted(hub.proofs)
    if not are_same or len(stale) > MOST or any(name not in CHANGING for name, _ in changed):
        return None
    try:
        return _Mended(holdings, before, uses, hear).mend(stale)
    except (LookupError, ValueError, _Other):
        return None


class _Mended:
    """One edition in the making. Raises LookupError, ValueError or _Other where it cannot be."""

    def __init__(self, holdings: Holdings, before: Pieces, uses: Uses, hear: Hear) -> None:
        self._holdings, self._before = holdings, before
        self._uses, self._hear = {**uses}, hear

    def mend(self, stale: Collection[str]) -> tuple[Pieces, Uses]:
        holdings = self._holdings
        facts, claims = ([key for key in self._keys(noun) if f"{noun} {key}" in stale] for _, noun in _LISTS)
        noted = noting(self._uses, self._hear)
        stock = take_stock(holdings, noted, facts, claims)
        new = {**dict(about_others(stock, holdings)), **dict(other_tables(stock, holdings))}
        sources = f"{FOLDER}sources.json"
        if new[sources] != self._before[sources]:  # they stand in the files of all facts
            raise _Other
        if STORIES in stale:
            new |= noted(STORIES, lambda: dict(about_stories(holdings)))
        new |= self._facts(stock) | self._claims(stock)
        documents = Pieces(self._before, new)
        new |= write_packages(documents, self._keys("fact"), stock.sources, holdings)
        new |= write_catalogue(documents, holdings)
        if not new.keys() <= self._before.keys():
            raise _Other
        return Pieces(self._before, new), self._uses

    def _keys(self, noun: str) -> list[str]:
        return [name.partition(" ")[2] for name in self._uses if name.startswith(f"{noun} ")]

    def _facts(self, stock: Stock) -> dict[str, bytes]:
        if not stock.facts:
            return {}
        new = {**dict(about_facts(stock, self._holdings)), **dict(fact_tables(stock, self._holdings))}
        for name, put in (("facts", _put_entry), ("observations", _put_rows)):
            self._put(new, f"{FOLDER}{name}.json", stock.facts, put)
        for ending in ENDINGS:
            self._put(new, f"{FOLDER}facts.{ending}", stock.facts, _put_lines)
        return new

    def _claims(self, stock: Stock) -> dict[str, bytes]:
        if not stock.claims:
            return {}
        new = dict(about_claims(stock, self._holdings))
        self._put(new, f"{FOLDER}claims.json", stock.claims, _put_entry)
        for ending in ENDINGS:
            self._put(new, f"{FOLDER}claims.{ending}", stock.claims, _put_lines)
        return new

    def _put(self, new: dict[str, bytes], address: str, keys: Iterable[str], put: _Put) -> None:
        """In place of a list of what is new: the list of before, with that in it."""
        whole, part = self._before[address], new[address]
        for key in keys:
            whole = put(whole, part, key)
        new[address] = whole


_Put = Callable[[bytes, bytes, str], bytes]


def _put_entry(whole: bytes, part: bytes, key: str) -> bytes:
    """An entry of a document by its id. No text holds a line break: lines begin as deep as what they belong to."""
    begin, end = _entry(whole, key)
    first, last = _entry(part, key)
    return whole[:begin] + part[first:last] + whole[end:]


def _entry(document: bytes, key: str) -> tuple[int, int]:
    entries = max(document.find(f'\n  "{name}": {{\n'.encode()) for name, _ in _LISTS)
    if entries < 0:
        raise _Other
    begin = document.index(f'\n    "{key}": {{\n'.encode(), entries)
    return begin, document.index(b"\n    }", begin)


def _put_rows(whole: bytes, part: bytes, key: str) -> bytes:
    """The records of a fact, which stand one behind the other."""
    begin, end = _rows(whole, key)
    first, last = _rows(part, key)
    return whole[:begin] + part[first:last] + whole[end:]


def _rows(document: bytes, key: str) -> tuple[int, int]:
    said = f'\n      "fact": "{key}",\n'.encode()
    first = document.index(said)
    return document.rindex(b"\n    {\n", 0, first), document.index(b"\n    }", document.rindex(said))


def _put_lines(whole: bytes, part: bytes, key: str) -> bytes:
    """The lines of a fact or claim in a table, one behind the other. A cell is one line, and an id is never quoted."""
    begin, end = _lines(whole, key)
    first, last = _lines(part, key)
    return whole[:begin] + part[first:last] + whole[end:]


def _lines(table: bytes, key: str) -> tuple[int, int]:
    begins = [_BREAK + f"{key}{separator}".encode() for separator in ",;"]
    said = next((one for one in begins if one in table), None)
    if said is None:
        raise _Other
    return table.index(said), table.index(_BREAK, table.rindex(said) + 1)


# --- Noting ---


def noting(uses: Uses, hear: Hear) -> Noted:
    """Writes an entry, and notes in `uses` what it was written from besides its own fact or claim."""

    def noted(name: str, write: Callable[[], Any]) -> Any:
        with hear() as read:
            made = write()
        own = _own(name)
        uses[name] = [[*one] for one in read if one[0] in CHANGING and one != own]
        return made

    return noted


def _own(name: str) -> Reading | None:
    noun, _, key = name.partition(" ")
    return (_PLACES[noun], key) if noun in _PLACES else None


def _is_stale(name: str, read: Iterable[Any], changed: Collection[Reading]) -> bool:
    return _own(name) in changed or any((one, key) in changed for one, key in read)
