"""Phrases: thousands of patterns of whole words, told by the words that they can begin with.

One pattern of all of them would be tried at every word of a text, and made anew by every process; most words of a text
begin none. So a phrase is made into a pattern when the first word comes that it can begin with, and tried only there.
What is found is what the one pattern would find: the leftmost, of those the first in the list, and none inside another.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby
from typing import Final, Literal

_LITERAL: Final = re.compile(r"[^\W_]+(?:['-][^\W_]+)*")
_LETTERS: Final = re.compile(r"[^\W_]+")
_MISSING: Final = re.compile(r"\?|\*|\{0,\d+\}")
_ONE_WORD: Final = re.compile(r"(?:\\[wd]|[a-z(){}?:|<>,+P0-9])*")
_SIGNS: Final = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|([(|) ])")
"""What is escaped, classes (a bracket right behind their beginning belongs to them), and the signs that count."""
OFTEN: Final = 32
"""A word that has come so often gets one pattern for all its phrases: made once, it is faster than many."""

_Entry = tuple[int, int]
"""A phrase: its group, and its number there."""


@dataclass(frozen=True)
class Head:
    """What a phrase can begin with: letters, which are a whole word, the beginning of one, or a pattern for it."""

    letters: str
    kind: Literal["whole", "begun", "pattern"]


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


@dataclass
class _Word:
    """A word of the texts: the phrases it can begin, what is tried for them (group and pattern), how often it came.

    `any`: all of them in one, for a word that comes often: where it finds nothing, nothing else need be tried.
    """

    entries: tuple[_Entry, ...]
    tries: Sequence[tuple[int, re.Pattern[str]]]
    seen: int = 0
    any: re.Pattern[str] | None = None


class Phrasebook:
    """Groups of phrases, each group searched for itself. A blank in a pattern is a blank between tokens."""

    def __init__(self, *groups: Sequence[str]) -> None:
        self.groups = [[one for pattern in group for one in _alternatives(pattern)] for group in groups]
        self._patterns: dict[tuple[_Entry, ...], re.Pattern[str]] = {}
        self._words: dict[str, _Word] = {}

    def find(self, folded: str) -> list[list[re.Match[str]]]:
        """For each group what was found in folded words with single blanks between them and one behind the last."""
        found: list[list[re.Match[str]]] = [[] for _ in self.groups]
        behind = [0] * len(self.groups)
        at = 0
        following = folded.split(" ")
        words = [*following]
        del following[0]
        following.append("")
        for letters, second in zip(words, following, strict=True):
            start, at = at, at + len(letters) + 1
            if second in self._seconds:
                letters = f"{letters} {second}"  # noqa: PLW2901
            word = self._words.get(letters) or self._word(letters)
            word.seen += 1
            if word.seen == OFTEN:
                groups = groupby(word.entries, key=lambda entry: entry[0])
                word.tries = [(group, self._pattern(tuple(entries))) for group, entries in groups]
                word.any = self._pattern(word.entries) if word.entries else None
            if word.any is not None and word.any.match(folded, start) is None:
                continue
            for group, pattern in word.tries:
                if start < behind[group]:
                    continue
                match = pattern.match(folded, start)
                if match is not None and match.end() > start:
                    found[group].append(match)
                    behind[group] = match.end()
        return found

    @cached_property
    def _seconds(self) -> frozenset[str]:
        return frozenset(self._index.seconds)

    def _word(self, letters: str) -> _Word:
        """What a word can begin, in its order: with the next one, where that matters. Most words begin nothing."""
        first, _, second = letters.partition(" ")
        entries = self._entries_of(first, second) if first else ()
        self._words[letters] = word = _Word(entries, [(entry[0], self._pattern((entry,))) for entry in entries])
        return word

    def _pattern(self, entries: tuple[_Entry, ...]) -> re.Pattern[str]:
        """One pattern for some phrases of a group; made once."""
        pattern = self._patterns.get(entries)
        if pattern is None:
            phrases = "|".join(self.groups[group][number] for group, number in entries)
            self._patterns[entries] = pattern = re.compile(f"(?:{phrases})(?= )")
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
                heads = _heads(pattern)
                if heads is None:
                    seconds = seconds_of(pattern)
                    for second in seconds or ():
                        index.seconds.setdefault(second, []).append((group, number))
                    if seconds is None:
                        index.roaming.append((group, number))
                for head in heads or ():
                    index.add(head, (group, number))
        return index


def beginnings(pattern: str) -> set[Head] | None:
    """The words that a phrase can begin with; more may be named, never fewer. None when it can be any word."""
    found: set[Head] = set()
    for alternative in _alternatives(pattern):
        heads = _heads(alternative)
        if heads is None:
            return None
        found |= heads
    return found


def seconds_of(pattern: str) -> set[str] | None:
    """The words of which one must come second in a phrase that any word can begin; None when that may be any word, too.

    Only for a pattern without alternatives of its own, and only where its beginning fits no more than one word.
    """
    while pattern.startswith("(?!"):
        pattern = pattern[_closing(pattern, 0) + 1 :]
    at = next((at for at, sign, depth in _signs(pattern) if sign == " " and depth == 0), -1)
    first, rest = re.sub(r"\(\?![^()]*\)", "", pattern[:at]), pattern[at + 1 :]
    if at < 0 or rest[:1] in ("?", "*", "{") or not _ONE_WORD.fullmatch(first):
        return None
    heads = _heads(rest)
    if not heads or any(head.kind != "whole" or not _LETTERS.fullmatch(head.letters) for head in heads):
        return None
    return {head.letters for head in heads}


def _heads(pattern: str) -> set[Head] | None:
    """As `beginnings`, for a pattern without alternatives of its own."""
    if pattern.startswith(("(?=", "(?!", "(?<=", "(?<!")):  # they only forbid
        return _heads(pattern[_closing(pattern, 0) + 1 :])
    if pattern.startswith("(") and not pattern.startswith("(?P"):
        return _heads_of_group(pattern)
    literal = _LITERAL.match(pattern)
    if literal is None:
        return _heads_of_word(pattern)
    letters, rest = literal.group(), pattern[literal.end() :]
    if rest[:1] in ("?", "*", "{"):
        letters, rest = letters[:-1], "…"
    return {Head(letters, "whole" if _ends_word(rest) else "begun")} if letters else None


def _heads_of_group(pattern: str) -> set[Head] | None:
    end = _closing(pattern, 0)
    inner, rest = pattern[3 if pattern.startswith("(?:") else 1 : end], pattern[end + 1 :]
    may_miss = _MISSING.match(rest)
    if may_miss is None and rest[:1] in ("*", "{", "+"):
        return None
    found: set[Head] = set()
    if may_miss is not None:
        rest = rest[may_miss.end() :]
        others = _heads(rest)
        if others is None:
            return None
        found |= others
    ends = _ends_word(rest)
    for alternative in _alternatives(inner):
        if _LETTERS.fullmatch(alternative):
            found.add(Head(alternative, "whole" if ends else "begun"))
            continue
        heads = _heads(alternative + rest)
        if heads is None:
            return None
        found |= heads
    return found


def _heads_of_word(pattern: str) -> set[Head] | None:
    """For a pattern that begins with any letters: what it says of its first word."""
    if not pattern.startswith(("\\w", "[")):
        return None
    at = next((at for at, sign, depth in _signs(pattern) if sign == " " and depth == 0), len(pattern))
    first, rest = pattern[:at], pattern[at:]
    if " " in first or "(?" in first.replace("(?:", "") or rest[1:2] in ("?", "*", "{"):
        return None
    return {Head(first, "pattern")}


def _ends_word(rest: str) -> bool:
    """True when no word goes on into the rest of a pattern, whatever of it may be missing."""
    if not rest or rest.startswith("(?= ") or (rest[0] == " " and rest[1:2] not in ("?", "*", "{")):
        return True
    if not rest.startswith("(?:"):
        return False
    end = _closing(rest, 0)
    behind = rest[end + 1 :]
    missing = _MISSING.match(behind)
    ends = all(inner and _ends_word(inner) for inner in _alternatives(rest[3:end]))
    return ends and (missing is None or _ends_word(behind[missing.end() :]))


def _alternatives(pattern: str) -> Iterator[str]:
    """What stands between the bars that are in no group."""
    if "|" not in pattern:
        yield pattern
        return
    first = 0
    for at, sign, depth in _signs(pattern):
        if sign == "|" and depth == 0:
            yield pattern[first:at]
            first = at + 1
    yield pattern[first:]


def _closing(pattern: str, at: int) -> int:
    """Where the group ends that begins at a place. Raises ValueError when it does not end."""
    for place, sign, depth in _signs(pattern, at):
        if sign == ")" and depth == 0:
            return place
    raise ValueError(pattern)


def _signs(pattern: str, at: int = 0) -> Iterator[tuple[int, str, int]]:
    """Place, sign and how many groups are open behind it, for brackets, bars and blanks outside of classes."""
    depth = 0
    for found in _SIGNS.finditer(pattern, at):
        sign = found.group(1)
        if sign:
            depth += (sign == "(") - (sign == ")")
            yield found.start(), sign, depth
