"""Amending: the parts of a large index after texts have changed, from the parts that were there before.

An edit of one story changes a few words of the thousands. The rows of these are written anew, the lists in which they
stand are cut anew until a cut is where one was before, and everything else stays. What comes out is what `write_parts`
makes of the same texts, byte for byte; where that is not certain there is nothing to amend, and all is written.
"""

from __future__ import annotations

import json
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, NamedTuple, TypeVar

from brandhub.ground.pieces import Pieces
from brandhub.products.portal.search_parts import (
    NAME,
    PACK,
    Parts,
    Shelf,
    Sorted,
    begins_list,
    is_short,
    joined,
    keys_of,
    length_of,
    list_head,
    pack_head,
    read_numbers,
    read_titles,
    size_of,
    write_numbers,
    write_row,
    write_titles,
)

T = TypeVar("T")
P = TypeVar("P", bound=Any)
Change = tuple[int, Sorted, Sorted]
"""An entry by its number, as it was and as it is."""


class CannotAmend(Exception):
    """Something is not as amending needs it: all parts are to be written anew."""


class _Row(NamedTuple):
    """`counts`: as much, when lists are cut."""

    key: str
    text: str
    counts: int


@dataclass
class _Move(Generic[P]):
    """The places of a word that are gone, and those that come."""

    gone: set[P] = field(default_factory=set)
    come: set[P] = field(default_factory=set)

    def made(self, before: Sequence[P]) -> list[P]:
        """The places after it. Raises CannotAmend where they are not as they should be."""
        stood = {*before}
        if self.gone - stood or self.come & (stood - self.gone):
            raise CannotAmend("places")
        return sorted(stood - self.gone | self.come)


@dataclass
class _Moves:
    texts: _Move[int] = field(default_factory=_Move)
    titles: _Move[tuple[int, int]] = field(default_factory=_Move)


def amend_parts(folder: str, head: Mapping[str, Any], before: Parts, changes: Iterable[Change]) -> Parts:
    """The parts after some entries have got other texts. `head`: the whole one of before.

    Raises:
        CannotAmend: A word comes or goes on which ends of others depend, or what is there was not written by
            `write_parts`.
    """
    try:
        return _Amending(folder, head, before).amended([*changes])
    except (KeyError, IndexError, ValueError, TypeError) as error:  # of what is kept anything may be damaged
        raise CannotAmend(str(error)) from error


class _Amending:
    def __init__(self, folder: str, head: Mapping[str, Any], before: Parts) -> None:
        self._folder, self._files, self._head = folder, before.files, head
        self._bounds, self._short = before.bounds, frozenset(before.short)
        if not all(isinstance(word, str) for word in self._short):
            raise CannotAmend("words")
        self._firsts = [first for first, _ in before.bounds]
        self._list_names = _names(head["lists"]["names"])
        self._new = Shelf(folder)
        if len(self._list_names) != len(self._bounds):
            raise CannotAmend("lists")

    def amended(self, changes: Sequence[Change]) -> Parts:
        lists = [*self._lists(_moves(changes))]
        starts, names = self._packs({number: entry for number, _, (entry, _, _) in changes})
        head = {
            "count": self._head["count"],
            "lists": list_head([bounds for bounds, _ in lists], [name for _, name in lists]),
            "packs": pack_head(starts, names, self._new),
        }
        kept = {f"{self._folder}{name}.json" for name in (*names, *(name for _, name in lists))}
        new = self._new.files
        if any(path in self._files and self._files[path] != new[path] for path in new):
            raise CannotAmend("two parts of one name")
        files = Pieces(self._files).of([path for path in self._files if path in kept and path not in new])
        if kept - new.keys() - files.keys():
            raise CannotAmend("a part is missing")
        return Parts(head, Pieces(files, new), [[*bounds] for bounds, _ in lists], sorted(self._short))

    # --- Lists ---

    def _lists(self, moves: Mapping[str, _Moves]) -> Iterator[tuple[tuple[str, str], str]]:
        """Bounds and name of each list."""
        patches = self._patches(moves)
        at, count = 0, len(self._bounds)
        while at < count:
            if at not in patches:
                first, last = self._bounds[at]
                yield (first, last), self._list_names[at]
                at += 1
                continue
            rows: list[_Row] = []
            while True:
                rows += self._patched(at, patches.get(at, {}))
                at += 1
                if at in patches:
                    continue
                done, rows = _cut_off(rows, self._firsts[at] if at < count else None)
                for part in done:
                    raw = joined([row.text for row in part])
                    yield (part[0].key, part[-1].key), self._new.put_written(raw)
                if not rows:
                    break

    def _patches(self, moves: Mapping[str, _Moves]) -> dict[int, dict[str, _Row | None]]:
        """By list and key the rows that come, change or (None) go."""
        patches: dict[int, dict[str, _Row | None]] = defaultdict(dict)
        for word, moved in moves.items():
            in_texts, in_titles = self._row_of(word)
            texts, titles = moved.texts.made(read_numbers(in_texts)), moved.titles.made(read_titles(in_titles))
            stays = bool(texts or titles)
            if is_short(word) and stays != bool(in_texts or in_titles):
                raise CannotAmend(word)  # ends of other words come or go with it
            text, counts = write_row(word, write_numbers(texts), write_titles(titles))
            for key in keys_of(word, self._short):
                at = self._list_of(key)
                patches[at][key] = _Row(key, text, counts) if stays else None
                if not stays and key == self._firsts[at] and at:
                    patches.setdefault(at - 1, {})  # another row says now where that list ends
        return patches

    def _row_of(self, word: str) -> tuple[str, str]:
        """Where a word stands until now: in texts, in titles."""
        for found, in_texts, in_titles in self._read(self._list_of(f"{word}!")):
            if found == word:
                return in_texts, in_titles
        return "", ""

    def _list_of(self, key: str) -> int:
        return max(bisect_right(self._firsts, key) - 1, 0)

    def _read(self, at: int) -> list[list[str]]:
        found: list[list[str]] = json.loads(self._files[f"{self._folder}{self._list_names[at]}.json"])
        return found

    def _patched(self, at: int, patch: Mapping[str, _Row | None]) -> list[_Row]:
        """The rows of a list in their order, as they are now."""
        told = self._read(at)
        first, last = self._bounds[at]
        known = {word: write_row(word, in_texts, in_titles) for word, in_texts, in_titles in told}
        keys = sorted(key for word in known for key in keys_of(word, self._short) if first <= key <= last)
        rows = {key: _Row(key, *known[_word_of(key)]) for key in keys}
        if [_word_of(key) for key in keys] != [word for word, _, _ in told]:
            raise CannotAmend("keys")
        changed = {**rows, **patch}
        return [row for _, row in sorted(changed.items()) if row is not None]

    # --- Packs ---

    def _packs(self, changed: Mapping[int, Mapping[str, str]]) -> tuple[list[int], list[str]]:
        """Number of the first entry, and name, of each pack."""
        starts = read_numbers(self._head["packs"]["from"])
        registers = _names(self._head["packs"]["registers"])
        names = [name for one in registers for name in _names(json.loads(self._files[f"{self._folder}{one}.json"]))]
        if len(starts) != len(names):
            raise CannotAmend("packs")
        touched = {bisect_right(starts, number) - 1 for number in changed}
        new_starts, new_names, at = [], [], 0
        while at < len(names):
            start = starts[at]
            if at not in touched:
                new_starts.append(start)
                new_names.append(names[at])
                at += 1
                continue
            entries: list[Mapping[str, str]] = []
            while entries or at in touched:
                raw = json.loads(self._files[f"{self._folder}{names[at]}.json"])
                entries += [changed.get(number, entry) for number, entry in enumerate(raw, starts[at])]
                at += 1
                done, entries = _packed(entries, is_last=at == len(names))
                for pack in done:
                    new_starts.append(start)
                    new_names.append(self._new.put(pack))
                    start += len(pack)
        return new_starts, new_names


def _word_of(key: str) -> str:
    return key[:-1] if key[-1] == "!" else key[key.index("#") + 1 :]


def _names(row: str) -> list[str]:
    return [row[at : at + NAME] for at in range(0, len(row), NAME)]


def _moves(changes: Iterable[Change]) -> dict[str, _Moves]:
    """By word what happens to its row."""
    moves: defaultdict[str, _Moves] = defaultdict(_Moves)
    for number, (old, old_titles, old_texts), (new, new_titles, new_texts) in changes:
        for word in {*old_texts} - {*new_texts}:
            moves[word].texts.gone.add(number)
        for word in {*new_texts} - {*old_texts}:
            moves[word].texts.come.add(number)
        was, now = ((number, length_of(entry)) for entry in (old, new))
        for word in {*old_titles} if was != now else {*old_titles} - {*new_titles}:
            moves[word].titles.gone.add(was)
        for word in {*new_titles} if was != now else {*new_titles} - {*old_titles}:
            moves[word].titles.come.add(now)
    return moves


def _cut_off(rows: list[_Row], follow: str | None) -> tuple[list[list[_Row]], list[_Row]]:
    """Complete lists, and rows of one that goes on. `follow`: the key of the row that comes next, if one does."""
    return _portions(rows, lambda size, row: begins_list(size, row.key), lambda row: row.counts,
                     lambda size: follow is None or begins_list(size, follow))  # fmt: skip


def _packed(
    entries: list[Mapping[str, str]], *, is_last: bool
) -> tuple[list[list[Mapping[str, str]]], list[Mapping[str, str]]]:
    """Complete packs, and entries of one that goes on."""
    return _portions(entries, lambda size, _: size >= PACK, size_of, lambda size: is_last or size >= PACK)


def _portions(
    things: list[T], begins: Callable[[int, T], bool], counts: Callable[[T], int], ends: Callable[[int], bool]
) -> tuple[list[list[T]], list[T]]:
    """`begins`: whether a portion of that size ends before this one; `ends`: whether it ends with the last one."""
    done, start, size = [], 0, 0
    for at, thing in enumerate(things):
        if at > start and begins(size, thing):
            done.append(things[start:at])
            start, size = at, 0
        size += counts(thing)
    rest = things[start:]
    if rest and ends(size):
        return [*done, rest], []
    return done, rest
