"""Phrases: thousands of patterns of whole words, told by the words that they can begin with.

One pattern of all of them would be tried at every word of a text, and made anew by every process; most words of a text
begin none. So a phrase is made into a pattern, and tried, only at a word that it can begin with, in a text that has the
other words that it needs (heads.py). What is found is what the one pattern would find: the leftmost, of those
the first in the list, and none inside another.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence, Set
from functools import cached_property
from itertools import accumulate
from typing import Any, Final, NamedTuple

from brandhub.ground.tables import TABLES
from brandhub.speech.beginnings import LONG_STEM, MARK, STEM, Entry, Index, costs_of, index_of, sign_of
from brandhub.speech.heads import alternatives, needs_of

MOST_WORDS: Final = 100_000
"""Different ones that are remembered, and pairs of them."""

_TWIN: Final = "(?P="
"""What was named before stands here again."""

Kind = tuple[str, Sequence[str]]
"""What a group of phrases is called, and its phrases."""
_Try = tuple[int, re.Pattern[str]]
"""A group, and the pattern of one of its phrases."""


class _Start(NamedTuple):
    """What a word can begin: phrases that need no certain other word, and phrases that do.

    `waiting` are woken by another word; `asking` look for theirs when their first word is there, which is rarer.
    `tries`: those that need none, ready to be tried.
    """

    always: tuple[Entry, ...]
    waiting: frozenset[Entry]
    asking: tuple[Entry, ...]
    tries: list[_Try]


_NOTHING: Final = _Start((), frozenset(), (), [])


class Phrasebook:
    """Groups of phrases, each group searched for itself. A blank in a pattern is a blank between tokens."""

    def __init__(self, *groups: Sequence[str], index: Index | None = None) -> None:
        """`index`: of these groups, whose phrases have no alternatives any more then."""
        self.groups = [[*group] if index else [one for each in group for one in alternatives(each)] for group in groups]
        if index is not None:
            self.index = index
        self._patterns: dict[Entry, re.Pattern[str]] = {}
        self._needs: dict[Entry, tuple[frozenset[str], ...]] = {}
        self._starts: dict[str, _Start] = {}
        self._beginners: set[str] = set()
        self._waiting: dict[str, set[Entry]] = {}
        self._asking: set[Entry] = set()
        self._twins: set[Entry] = set()
        self._dull: set[str] = set()
        self._dull_stems: dict[str, list[str]] = {}
        self._signs: set[str] = set()
        self._marks: dict[str, re.Pattern[str]] = {}
        self._marked: dict[str, list[str]] = {}

    def find(self, folded: str) -> list[list[re.Match[str]]]:
        """For each group what was found in folded words with single blanks between them and one behind the last."""
        found: list[list[re.Match[str]]] = [[] for _ in self.groups]
        words = folded.split(" ")
        beginnings = self._beginnings(words, folded)
        if not beginnings:
            return found
        behind = [0] * len(self.groups)
        ends = [*accumulate(map(len, words))]
        for at, tries in beginnings:
            start = ends[at] + at - len(words[at])
            for group, pattern in tries:
                if start < behind[group]:
                    continue
                match = pattern.match(folded, start)
                if match is not None and match.end() > start:
                    found[group].append(match)
                    behind[group] = match.end()
        return found

    def _beginnings(self, words: Sequence[str], folded: str) -> list[tuple[int, list[_Try]]]:
        """Where phrases can begin, with what is tried there: those alone of which the further words are there, too."""
        different = set(words)
        if new := (lively := different - self._dull).difference(self._starts):
            self._learn(new, different)
            lively = different - self._dull
        beginners = self._beginners & lively
        if not beginners and self._seconds.isdisjoint(lively):
            return []
        pairs = [(at, self._pair(words[at], second)) for at, second in self._pairs(words, lively)]
        if pairs:  # they may need words that nothing has needed before
            lively = different - self._dull
        there = self._there(lively)
        awake = self._awake(there, folded)
        tries = {}
        for letters in beginners:
            start = self._starts[letters]
            rests = not start.asking and awake.isdisjoint(start.waiting)
            if live := start.tries if rests else self._live(start, awake, there):
                tries[letters] = live
        found = [(at, tries[letters]) for at, letters in enumerate(words) if letters in tries] if tries else []
        if not pairs:
            return found
        starts = {id(start): start for _, start in pairs}
        lives = {key: self._live(start, awake, there) for key, start in starts.items()}
        return sorted({**dict(found), **{at: lives[id(start)] for at, start in pairs}}.items())

    def _there(self, lively: set[str]) -> set[str]:
        """The signs that words give."""
        there = lively.union([f"{letters[:STEM]}…" for letters in lively])
        there.update([f"{letters[:LONG_STEM]}…" for letters in lively])
        for letters in self._marked.keys() & lively:
            there.update(self._marked[letters])
        return there

    def _awake(self, there: set[str], folded: str) -> set[Entry]:
        """Of the phrases that other words wake those of which each word that they need is there: in most texts few.

        What must stand there twice no list of words can tell („das Buch der Bücher“): that is looked for once.
        """
        woken = set().union(*map(self._waiting.__getitem__, self._waiting.keys() & there))
        awake = {one for one in woken if not any(map(there.isdisjoint, self._needs[one][1:]))}
        return awake - {one for one in self._twins & awake if self._pattern(one).search(folded) is None}

    def _pairs(self, words: Sequence[str], different: set[str]) -> list[tuple[int, str]]:
        """Where a word stands before one with which it may begin other phrases, and that one."""
        seconds = self._seconds & different
        if not seconds:
            return []
        return [(at, second) for at, second in enumerate(words[1:]) if second in seconds and words[at]]

    def _learn(self, new: set[str], different: set[str]) -> None:
        """Finds out what words begin that have not come before, of all of a text. Most begin nothing."""
        if len(self._starts) > MOST_WORDS:
            self._starts.clear()
            self._beginners.clear()
            self._marked.clear()
            self._dull.clear()
            self._dull_stems.clear()
            new = different
        signs, seconds, stems = self._signs, self._seconds, self._dull_stems
        for letters in new:
            if self._start(letters) is not _NOTHING:
                self._beginners.add(letters)
                continue
            short, long = letters[:STEM], letters[:LONG_STEM]
            if letters not in seconds and signs.isdisjoint((letters, f"{short}…", f"{long}…")):
                self._dull.add(letters)
                stems.setdefault(short, []).append(letters)
                stems.setdefault(long, []).append(letters)
        for letters in filter(self._any_mark.fullmatch, new):  # once all are known that these words bring with them
            self._marked[letters] = [sign for sign, pattern in self._marks.items() if pattern.fullmatch(letters)]
            self._dull.discard(letters)

    def _pair(self, first: str, second: str) -> _Start:
        """What a word can begin before another one: mostly what any can that begins nothing by itself."""
        return self._start("" if self._start(first) is _NOTHING else first, second)

    def _start(self, first: str, second: str = "") -> _Start:
        """What a word can begin, with the next one, where that matters."""
        letters = f"{first} {second}" if second else first
        start = self._starts.get(letters)
        if start is None:
            entries = self._entries_of(first, second) if letters else ()
            if not entries:
                self._starts[letters] = _NOTHING
                return _NOTHING
            needing = frozenset(entry for entry in entries if self._needs_of(entry))
            always = tuple(entry for entry in entries if entry not in needing)
            tries = [(entry[0], self._pattern(entry)) for entry in always]
            asking = tuple(needing & self._asking)
            self._starts[letters] = start = _Start(always, needing.difference(asking), asking, tries)
        return start

    def _live(self, start: _Start, awake: Set[Entry], there: Set[str]) -> list[_Try]:
        """Of what a word can begin, in its order: that of which each other word it needs is there."""
        asking = [one for one in start.asking if not any(map(there.isdisjoint, self._needs[one]))]
        if not asking and awake.isdisjoint(start.waiting):
            return start.tries
        return [(one[0], self._pattern(one)) for one in sorted((*start.always, *asking, *start.waiting & awake))]

    def _needs_of(self, entry: Entry) -> tuple[frozenset[str], ...]:
        """Sets of words, or of what they begin with, of which some word each must be in a text; the rarest first.

        Each sign in the first set wakes the phrase, unless the words that it begins with are rarer still.
        """
        needs = self._needs.get(entry)
        if needs is None:
            told = needs_of(self.groups[entry[0]][entry[1]])
            needs = tuple(sorted((frozenset(map(sign_of, heads)) for heads in told), key=costs_of))
            # A pattern is looked for in every word: worth it for a phrase of which nothing else tells where it is not.
            needs = needs[:1] + tuple(signs for signs in needs[1:] if costs_of(signs)[0] == 0)
            self._needs[entry] = needs
            if _TWIN in self.groups[entry[0]][entry[1]]:
                self._twins.add(entry)
            for sign in set().union(*needs) - self._signs:
                self._signs.add(sign)
                self._dull.difference_update((sign, *self._dull_stems.pop(sign[:-1], ())))
            for sign in filter(self._is_unmarked, needs[0] if needs else ()):
                self._mark(sign)
            if needs and self._costs.get(entry, costs_of(needs[0])) < costs_of(needs[0]):
                self._asking.add(entry)
                return needs
            for sign in needs[0] if needs else ():
                self._waiting.setdefault(sign, set()).add(entry)
        return needs

    def _is_unmarked(self, sign: str) -> bool:
        return sign.startswith(MARK) and sign not in self._marks

    def _mark(self, sign: str) -> None:
        """Makes the pattern of a sign, and looks which of the words that have come it fits."""
        self._marks[sign] = pattern = re.compile(sign.removeprefix(MARK), re.DOTALL)
        self.__dict__.pop("_any_mark", None)
        for letters in self._starts:
            if " " not in letters and pattern.fullmatch(letters):
                self._marked.setdefault(letters, []).append(sign)
                self._dull.discard(letters)

    @cached_property
    def _any_mark(self) -> re.Pattern[str]:
        return re.compile("|".join(f"(?:{one.pattern})" for one in self._marks.values()) or r"(?!)", re.DOTALL)

    @cached_property
    def _seconds(self) -> frozenset[str]:
        return frozenset(self.index.seconds)

    def _pattern(self, entry: Entry) -> re.Pattern[str]:
        """The pattern of a phrase; made when it may stand somewhere, which most phrases never do."""
        pattern = self._patterns.get(entry)
        if pattern is None:
            self._patterns[entry] = pattern = re.compile(f"(?:{self.groups[entry[0]][entry[1]]})(?= )")
        return pattern

    def _entries_of(self, word: str, second: str) -> tuple[Entry, ...]:
        index = self.index
        entries = [*index.whole.get(word, ()), *index.roaming, *index.seconds.get(second, ())]
        for length in index.lengths(word):
            if (begun := index.begun.get(word[:length])) is not None:
                entries += begun
        entries += index.fitting(word)
        return tuple(self._entries[number] for number in sorted({*entries})) if entries else ()

    @cached_property
    def _entries(self) -> list[Entry]:
        return [(group, at) for group, phrases in enumerate(self.groups) for at in range(len(phrases))]

    @cached_property
    def _costs(self) -> dict[Entry, tuple[int, int]]:
        return {entry: cost for entry, cost in zip(self._entries, self.index.costs, strict=True) if cost is not None}

    @cached_property
    def index(self) -> Index:
        """With what each of the phrases begins."""
        return index_of(self.groups)


def kept_book(name: str, make: Callable[[], Iterable[Kind]]) -> tuple[tuple[str, ...], Phrasebook]:
    """Groups of phrases with what each is called, as this very program has put them together; `name`: of them all."""

    def put_together() -> tuple[tuple[str, ...], Phrasebook]:
        groups = [*make()]
        return tuple(kind for kind, _ in groups), Phrasebook(*(phrases for _, phrases in groups))

    return TABLES.fetch(name, put_together, _written, _read)


def _written(book: tuple[tuple[str, ...], Phrasebook]) -> list[Any]:
    kinds, phrases = book
    index = phrases.index
    told = index.whole, index.begun, index.patterns, index.roaming, index.seconds, index.costs
    return [kinds, phrases.groups, *told]


def _read(written: Any) -> tuple[tuple[str, ...], Phrasebook]:
    kinds, groups, whole, begun, patterns, roaming, seconds, costs = written
    found = [(letters, number) for letters, number in patterns], [cost and (cost[0], cost[1]) for cost in costs]
    index = Index(whole, begun, found[0], roaming, seconds, found[1])
    return tuple(kinds), Phrasebook(*groups, index=index)
