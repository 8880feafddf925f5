"""Phrases: thousands of patterns of whole words, told by the words that they can begin with.

One pattern of all of them would be tried at every word of a text, and made anew by every process; most words of a text
begin none. So a phrase is made into a pattern, and tried, only at a word that it can begin with, in a text that has the
other words that it needs (orphan_heads.py). What is found is what the one pattern would find: the leftmost, of those
the first in the list, and none inside another.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate
from typing import Final

from brandhub.whole.orphan_heads import Head, alternatives, heads_of, heads_with_one_before, needs_of, seconds_of

MOST_WORDS: Final = 100_000
"""Different ones that are remembered, and pairs of them."""

STEM: Final = 4
"""So many letters of a word tell whether it may begin as a phrase needs it. More words begin like that, no fewer."""

_Entry = tuple[int, int]
"""A phrase: its group, and its number there."""
_Phrase = tuple[_Entry, frozenset[str] | None, tuple[frozenset[str], ...]]
"""A phrase, with sets of which some word each must be in a text: one of them, if there is any, and the others."""
_Try = tuple[int, re.Pattern[str]]
"""A group, and the pattern of one of its phrases."""


_ANYTHING: Final = Head(r"\w+", "pattern")


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


def _is_told(head: Head) -> bool:
    return head.kind == "whole" or len(head.letters) >= STEM


def _sign_of(head: Head) -> str:
    """What must be there, as `_beginnings` says it: the word, or its first letters."""
    return head.letters if head.kind == "whole" else f"{head.letters[:STEM]}…"


class Phrasebook:
    """Groups of phrases, each group searched for itself. A blank in a pattern is a blank between tokens."""

    def __init__(self, *groups: Sequence[str]) -> None:
        self.groups = [[one for pattern in group for one in alternatives(pattern)] for group in groups]
        self._patterns: dict[_Entry, re.Pattern[str]] = {}
        self._needs: dict[_Entry, tuple[frozenset[str], ...]] = {}
        self._known: dict[str, tuple[_Phrase, ...]] = {}

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
        there = different | {f"{letters[:STEM]}…" for letters in different}
        tries = {}
        for letters in different:
            phrases = self._known.get(letters)
            if phrases is None:
                phrases = self._beginning(letters)
            if phrases and (live := self._live(phrases, there)):
                tries[letters] = live
        found = [(at, tries[letters]) for at, letters in enumerate(words) if letters in tries]
        if self._seconds.isdisjoint(different):
            return found
        paired = {
            at: self._live(self._beginning(words[at], second), there)
            for at, second in enumerate(words[1:])
            if second in self._seconds and words[at]
        }
        return sorted({**dict(found), **paired}.items())

    def _beginning(self, first: str, second: str = "") -> tuple[_Phrase, ...]:
        """What a word can begin, in its order: with the next one, where that matters. Most words begin nothing."""
        letters = f"{first} {second}" if second else first
        phrases = self._known.get(letters)
        if phrases is None:
            if len(self._known) > MOST_WORDS:
                self._known.clear()
            entries = self._entries_of(first, second) if first else ()
            self._known[letters] = phrases = tuple((entry, *self._needs_of(entry)) for entry in entries)
        return phrases

    def _live(self, phrases: Iterable[_Phrase], there: set[str]) -> list[_Try]:
        return [
            (entry[0], self._pattern(entry))
            for entry, need, others in phrases
            if need is None or not (there.isdisjoint(need) or any(there.isdisjoint(other) for other in others))
        ]

    def _needs_of(self, entry: _Entry) -> tuple[frozenset[str] | None, tuple[frozenset[str], ...]]:
        """The set of words that is soonest told to be missing, and the others."""
        if entry not in self._needs:
            told = (heads for heads in needs_of(self.groups[entry[0]][entry[1]]) if all(map(_is_told, heads)))
            self._needs[entry] = tuple(sorted((frozenset(map(_sign_of, heads)) for heads in told), key=len))
        needs = self._needs[entry]
        return (needs[0], needs[1:]) if needs else (None, ())

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
        for length in range(1, len(word) + 1):
            entries.update(index.begun.get(word[:length], ()))
        entries.update(entry for pattern, entry in index.patterns if pattern.fullmatch(word))
        return tuple(sorted(entries))

    @cached_property
    def _index(self) -> _Index:
        index = _Index({}, {}, [], [], {})
        for group, patterns in enumerate(self.groups):
            for number, pattern in enumerate(patterns):
                heads = heads_of(pattern)
                if heads is None or _ANYTHING in heads:
                    heads, seconds = heads_with_one_before(pattern) or (None, seconds_of(pattern))
                    for second in seconds or ():
                        index.seconds.setdefault(second, []).append((group, number))
                    if seconds is None:
                        index.roaming.append((group, number))
                for head in heads or ():
                    index.add(head, (group, number))
        return index
