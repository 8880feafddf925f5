"""With which words thousands of phrases can begin, and how dear it is to look for words that they need."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final

from brandhub.speech.heads import ANYTHING, Head, heads_of, heads_with_one_before, seconds_of

STEM: Final = 4
"""So many letters of a word tell whether it may begin as a phrase needs it. More words begin like that, no fewer."""
LONG_STEM: Final = 7
"""The same for what a phrase needs at that length: „markthalle“ begins like „marktfuehrer“, with four letters."""
Entry = tuple[int, int]
"""A phrase: its group, and its number there."""
Number = int
"""Of a phrase among those of all groups, one group behind the other: in the order of their entries."""

_ENDING: Final = re.compile(r"\\w[+*]([a-z]+)")


@dataclass(frozen=True)
class Index:
    """Phrases by their whole first word, by the beginning of it, by a pattern of it, and those any word can begin.

    Of the latter, `seconds` are those whose second word is known: „Haus um Haus“. `costs`: how dear it is to look for
    the first word, where it is known.
    """

    whole: dict[str, list[Number]] = field(default_factory=dict)
    begun: dict[str, list[Number]] = field(default_factory=dict)
    patterns: list[tuple[str, Number]] = field(default_factory=list)
    roaming: list[Number] = field(default_factory=list)
    seconds: dict[str, list[Number]] = field(default_factory=dict)
    costs: list[tuple[int, int] | None] = field(default_factory=list)

    def add(self, head: Head, number: Number) -> None:
        if head.kind == "pattern":
            self.patterns.append((head.letters, number))
        else:
            (self.whole if head.kind == "whole" else self.begun).setdefault(head.letters, []).append(number)

    def lengths(self, word: str) -> Iterable[int]:
        """Of what a word may begin with; one that is longer than the word stands for the word itself."""
        return self._lengths[word[:STEM] in self._stems]

    def fitting(self, word: str) -> list[Number]:
        """The phrases whose pattern a word fits: of most none. Mere endings are looked at without one."""
        endings, others, fitting = self._endings_and_others
        found: list[Number] = []
        if word.endswith(endings):
            for ending, told in self._ending.items():
                if word.endswith(ending):
                    found += [number for pattern, number in told if pattern.fullmatch(word)]
        if others.fullmatch(word) is not None:
            found += [number for pattern, number in fitting if pattern.fullmatch(word)]
        return found

    @cached_property
    def _ending(self) -> dict[str, list[tuple[re.Pattern[str], Number]]]:
        """The patterns that say nothing of a word but how it ends, like „\\w+boom“, by that."""
        found: dict[str, list[tuple[re.Pattern[str], Number]]] = {}
        for letters, number in self.patterns:
            if (told := _ENDING.fullmatch(letters)) is not None:
                found.setdefault(told[1], []).append((re.compile(letters), number))
        return found

    @cached_property
    def _endings_and_others(self) -> tuple[tuple[str, ...], re.Pattern[str], list[tuple[re.Pattern[str], Number]]]:
        """How words end that may fit, one pattern for all that are not like that, and each of these."""
        others = [(letters, number) for letters, number in self.patterns if _ENDING.fullmatch(letters) is None]
        told = "|".join(f"(?:{letters})" for letters in dict.fromkeys(letters for letters, _ in others))
        fitting = [(re.compile(letters), number) for letters, number in others]
        return tuple(self._ending), re.compile(told or r"(?!)"), fitting

    @cached_property
    def _stems(self) -> frozenset[str]:
        return frozenset(letters[:STEM] for letters in self.begun if len(letters) >= STEM)

    @cached_property
    def _lengths(self) -> tuple[list[int], list[int]]:
        """Those shorter than a stem, and all."""
        lengths = sorted({len(letters) for letters in self.begun})
        return [length for length in lengths if length < STEM], lengths


MARK: Final = "~"
"""Before a sign that is a pattern for words: no word begins with it that a phrase can name."""


def sign_of(head: Head) -> str:
    """What must be there, as a Phrasebook says it: the word, its first letters, or a pattern for it."""
    if head.kind == "whole":
        return head.letters
    if head.kind == "begun" and len(head.letters) >= STEM:
        return f"{head.letters[: LONG_STEM if len(head.letters) >= LONG_STEM else STEM]}…"
    return MARK + (head.letters if head.kind == "pattern" else f"{re.escape(head.letters)}.*")


_LITTLE: Final = 3
"""Letters of the words that stand everywhere: „der“, „auf“."""


def costs_of(signs: frozenset[str]) -> tuple[int, int]:
    """How dear it is to look for signs: first come sets without patterns, of those the ones that texts rarely have."""
    often = sum(20 if len(sign) <= _LITTLE else 3 if sign[STEM:] == "…" else 1 for sign in signs)
    return sum(sign.startswith(MARK) for sign in signs), often


def index_of(groups: Sequence[Sequence[str]]) -> Index:
    """Reads with what each phrase of each group begins."""
    index = Index()
    for number, pattern in enumerate(pattern for patterns in groups for pattern in patterns):
        cost = None
        heads = heads_of(pattern)
        if heads is None or ANYTHING in heads:
            heads, seconds = heads_with_one_before(pattern) or (None, seconds_of(pattern))
            for second in seconds or ():
                index.seconds.setdefault(second, []).append(number)
            if seconds is None:
                index.roaming.append(number)
        elif heads:
            cost = costs_of(frozenset(map(sign_of, heads)))
        index.costs.append(cost)
        for head in heads or ():
            index.add(head, number)
    index.patterns.sort()  # sets have no order: the pattern of all of them is to be the same tomorrow
    return index
