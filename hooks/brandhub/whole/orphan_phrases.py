"""Phrases: thousands of patterns of whole words, told by the words that they can begin with.

One pattern of all of them would be tried at every word of a text, and made anew by every process; most words of a text
begin none. So a phrase is made into a pattern, and tried, only at a word that it can begin with, in a text that has the
other words that it needs (orphan_heads.py). What is found is what the one pattern would find: the leftmost, of those
the first in the list, and none inside another.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate
from typing import Final, NamedTuple

from brandhub.whole.orphan_heads import (
    ANYTHING,
    Head,
    alternatives,
    heads_of,
    heads_with_one_before,
    needs_of,
    seconds_of,
)

MOST_WORDS: Final = 100_000
"""Different ones that are remembered, and pairs of them."""

STEM: Final = 4
"""So many letters of a word tell whether it may begin as a phrase needs it. More words begin like that, no fewer."""

_Entry = tuple[int, int]
"""A phrase: its group, and its number there."""
_Try = tuple[int, re.Pattern[str]]
"""A group, and the pattern of one of its phrases."""


class _Start(NamedTuple):
    """What a word can begin: phrases that need no certain other word, and phrases that do.

    `tries`: those that need none, ready to be tried.
    """

    always: tuple[_Entry, ...]
    needing: frozenset[_Entry]
    tries: list[_Try]


_NOTHING: Final = _Start((), frozenset(), [])


@dataclass(frozen=True)
class _Index:
    """Phrases by their whole first word, by the beginning of it, by a pattern of it, and those any word can begin.

    Of the latter, `seconds` are those whose second word is known: „Haus um Haus“.
    """

    whole: dict[str, list[_Entry]]
    begun: dict[str, list[_Entry]]
    patterns: list[tuple[re.Pattern[str], _Entry]]
    roaming: list[_Entry]
    seconds: dict[str, list[_Entry]]

    def add(self, head: Head, entry: _Entry) -> None:
        if head.kind == "pattern":
            self.patterns.append((re.compile(head.letters), entry))
        else:
            (self.whole if head.kind == "whole" else self.begun).setdefault(head.letters, []).append(entry)

    def lengths(self, word: str) -> Iterable[int]:
        """Of what a word may begin with; one that is longer than the word stands for the word itself."""
        return self._lengths[word[:STEM] in self._stems]

    @cached_property
    def any_pattern(self) -> re.Pattern[str]:
        """One pattern for all: most words fit none of them."""
        return re.compile("|".join({f"(?:{pattern.pattern})": None for pattern, _ in self.patterns}) or r"(?!)")

    @cached_property
    def _stems(self) -> frozenset[str]:
        return frozenset(letters[:STEM] for letters in self.begun if len(letters) >= STEM)

    @cached_property
    def _lengths(self) -> tuple[list[int], list[int]]:
        """Those shorter than a stem, and all."""
        lengths = sorted({len(letters) for letters in self.begun})
        return [length for length in lengths if length < STEM], lengths


_MARK: Final = "~"
"""Before a sign that is a pattern for words: no word begins with it that a phrase can name."""


def _sign_of(head: Head) -> str:
    """What must be there, as `_beginnings` says it: the word, its first letters, or a pattern for it."""
    if head.kind == "whole":
        return head.letters
    if head.kind == "begun" and len(head.letters) >= STEM:
        return f"{head.letters[:STEM]}…"
    return _MARK + (head.letters if head.kind == "pattern" else f"{re.escape(head.letters)}.*")


def _costs(signs: frozenset[str]) -> tuple[int, int]:
    """How dear it is to look for signs: first come sets without patterns, of those the smallest."""
    return sum(sign.startswith(_MARK) for sign in signs), len(signs)


class Phrasebook:
    """Groups of phrases, each group searched for itself. A blank in a pattern is a blank between tokens."""

    def __init__(self, *groups: Sequence[str]) -> None:
        self.groups = [[one for pattern in group for one in alternatives(pattern)] for group in groups]
        self._patterns: dict[_Entry, re.Pattern[str]] = {}
        self._needs: dict[_Entry, tuple[frozenset[str], ...]] = {}
        self._starts: dict[str, _Start] = {}
        self._beginners: set[str] = set()
        self._waiting: dict[str, set[_Entry]] = {}
        self._dull: set[str] = set()
        self._dull_stems: dict[str, list[str]] = {}
        self._signs: set[str] = set()
        self._marks: dict[str, re.Pattern[str]] = {}
        self._any_mark = re.compile(r"(?!)")
        self._marked: dict[str, list[str]] = {}

    def find(self, folded: str) -> list[list[re.Match[str]]]:
        """For each group what was found in folded words with single blanks between them and one behind the last."""
        found: list[list[re.Match[str]]] = [[] for _ in self.groups]
        behind = [0] * len(self.groups)
        words = folded.split(" ")
        ends = [*accumulate(map(len, words))]
        for at, tries in self._beginnings(words):
            start = ends[at] + at - len(words[at])
            for group, pattern in tries:
                if start < behind[group]:
                    continue
                match = pattern.match(folded, start)
                if match is not None and match.end() > start:
                    found[group].append(match)
                    behind[group] = match.end()
        return found

    def _beginnings(self, words: Sequence[str]) -> list[tuple[int, list[_Try]]]:
        """Where phrases can begin, with what is tried there: those alone of which the further words are there, too."""
        different = set(words)
        if new := (lively := different - self._dull).difference(self._starts):
            self._learn(new, different)
            lively = different - self._dull
        beginners = self._beginners & lively
        if not beginners and self._seconds.isdisjoint(lively):
            return []
        pairs = [(at, self._start(words[at], second)) for at, second in self._pairs(words, lively)]
        if pairs:  # they may need words that nothing has needed before
            lively = different - self._dull
        there = lively.union([f"{letters[:STEM]}…" for letters in lively])
        for letters in self._marked.keys() & lively:
            there.update(self._marked[letters])
        awake: set[_Entry] = set().union(*map(self._waiting.__getitem__, self._waiting.keys() & there))
        tries = {}
        for letters in beginners:
            if live := self._live(self._starts[letters], awake, there):
                tries[letters] = live
        found = [(at, tries[letters]) for at, letters in enumerate(words) if letters in tries] if tries else []
        if not pairs:
            return found
        return sorted({**dict(found), **{at: self._live(start, awake, there) for at, start in pairs}}.items())

    def _pairs(self, words: Sequence[str], different: set[str]) -> list[tuple[int, str]]:
        """Where a word stands before one with which it may begin other phrases, and that one."""
        if self._seconds.isdisjoint(different):
            return []
        return [(at, second) for at, second in enumerate(words[1:]) if second in self._seconds and words[at]]

    def _learn(self, new: set[str], different: set[str]) -> None:
        """Finds out what words begin that have not come before, of all of a text. Most begin nothing."""
        if len(self._starts) > MOST_WORDS:
            self._starts.clear()
            self._beginners.clear()
            self._marked.clear()
            self._dull.clear()
            self._dull_stems.clear()
            new = different
        for letters in new:
            if self._start(letters) is not _NOTHING:
                self._beginners.add(letters)
            elif letters not in self._seconds:
                self._dull.add(letters)
                self._dull_stems.setdefault(letters[:STEM], []).append(letters)
            if self._any_mark.fullmatch(letters):
                self._marked[letters] = [sign for sign, pattern in self._marks.items() if pattern.fullmatch(letters)]
                self._dull.discard(letters)
            if not self._signs.isdisjoint((letters, f"{letters[:STEM]}…")):
                self._dull.discard(letters)

    def _start(self, first: str, second: str = "") -> _Start:
        """What a word can begin, with the next one, where that matters."""
        letters = f"{first} {second}" if second else first
        start = self._starts.get(letters)
        if start is None:
            entries = self._entries_of(first, second) if first else ()
            if not entries:
                self._starts[letters] = _NOTHING
                return _NOTHING
            needing = frozenset(entry for entry in entries if self._needs_of(entry))
            always = tuple(entry for entry in entries if entry not in needing)
            tries = [(entry[0], self._pattern(entry)) for entry in always]
            self._starts[letters] = start = _Start(always, needing, tries)
        return start

    def _live(self, start: _Start, awake: Set[_Entry], there: set[str]) -> list[_Try]:
        """Of what a word can begin, in its order: that of which each other word it needs is there."""
        if awake.isdisjoint(start.needing):
            return start.tries
        needing = [one for one in start.needing & awake if not any(map(there.isdisjoint, self._needs[one]))]
        entries = sorted((*start.always, *needing)) if needing else ()
        return [(entry[0], self._pattern(entry)) for entry in entries] or start.tries

    def _needs_of(self, entry: _Entry) -> tuple[frozenset[str], ...]:
        """Sets of words, or of what they begin with, of which some word each must be in a text; the smallest first.

        Each sign in the first set wakes the phrase.
        """
        needs = self._needs.get(entry)
        if needs is None:
            told = needs_of(self.groups[entry[0]][entry[1]])
            needs = tuple(sorted((frozenset(map(_sign_of, heads)) for heads in told), key=_costs))
            # A pattern is looked for in every word: worth it for a phrase of which nothing else tells where it is not.
            needs = needs[:1] + tuple(signs for signs in needs[1:] if _costs(signs)[0] == 0)
            self._needs[entry] = needs
            for sign in set().union(*needs) - self._signs:
                self._signs.add(sign)
                self._dull.difference_update((sign, *self._dull_stems.pop(sign[:-1], ())))
            for sign in needs[0] if needs else ():
                self._waiting.setdefault(sign, set()).add(entry)
                if sign.startswith(_MARK) and sign not in self._marks:
                    self._mark(sign)
        return needs

    def _mark(self, sign: str) -> None:
        """Makes the pattern of a sign, and looks which of the words that have come it fits."""
        self._marks[sign] = pattern = re.compile(sign.removeprefix(_MARK), re.DOTALL)
        self._any_mark = re.compile("|".join(f"(?:{one.pattern})" for one in self._marks.values()), re.DOTALL)
        for letters in self._starts:
            if " " not in letters and pattern.fullmatch(letters):
                self._marked.setdefault(letters, []).append(sign)
                self._dull.discard(letters)

    @cached_property
    def _seconds(self) -> frozenset[str]:
        return frozenset(self._index.seconds)

    def _pattern(self, entry: _Entry) -> re.Pattern[str]:
        """The pattern of a phrase; made when it may stand somewhere, which most phrases never do."""
        pattern = self._patterns.get(entry)
        if pattern is None:
            self._patterns[entry] = pattern = re.compile(f"(?:{self.groups[entry[0]][entry[1]]})(?= )")
        return pattern

    def _entries_of(self, word: str, second: str) -> tuple[_Entry, ...]:
        index = self._index
        entries = {*index.whole.get(word, ()), *index.roaming, *index.seconds.get(second, ())}
        for length in index.lengths(word):
            entries.update(index.begun.get(word[:length], ()))
        if index.any_pattern.fullmatch(word):
            entries.update(entry for pattern, entry in index.patterns if pattern.fullmatch(word))
        return tuple(sorted(entries))

    @cached_property
    def _index(self) -> _Index:
        index = _Index({}, {}, [], [], {})
        for group, patterns in enumerate(self.groups):
            for number, pattern in enumerate(patterns):
                heads = heads_of(pattern)
                if heads is None or ANYTHING in heads:
                    heads, seconds = heads_with_one_before(pattern) or (None, seconds_of(pattern))
                    for second in seconds or ():
                        index.seconds.setdefault(second, []).append((group, number))
                    if seconds is None:
                        index.roaming.append((group, number))
                for head in heads or ():
                    index.add(head, (group, number))
        return index
