"""English ones and pairs: “one shop was empty”, “a single teacher taught them”, “a pair of breweries survived”.

What a town has, and people by their trade, are counted by these words. “A single ticket” is a kind.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from brandhub.speech.english.nouns import singular
from brandhub.speech.lexicon.english.nouns import GROUPS, PERSONS, PUBLIC
from brandhub.speech.tokens import Line
from brandhub.speech.unions import united

_COUNTED: Final = frozenset("one single lone solitary lonely sole".split())
_SINGLE: Final = frozenset(("single", "sole"))
_NOT_COUNTED: Final = frozenset("further after by of on or and away more stop day evening night morning".split())
_KINDS: Final = frozenset(
    "parent parents mother mothers father fathers ticket room bed journey woman women man men people household"
    " households market currency sitting file line".split()
)
_FAMILIES: Final = frozenset("family families shaft furnace brewer".split())
_DESCRIBED: Final = 2


def counts_of_one(line: Line, start: int, head: int, end: int) -> Iterator[tuple[int, int, str]]:
    """What a subject counts, from its first word to its noun."""
    at = start + (line.folds[start] in ("a", "the", "just", "only"))
    fold = line.folds[head].rsplit(" ", 1)[-1]
    counts = line.folds[at] == "one" or (line.folds[at] in _COUNTED and line.folds[start] in ("a", "the", "one"))
    counts = counts and not (line.folds[at] == "single" and fold in _KINDS)
    counted = fold in PUBLIC or (fold in PERSONS and line.folds[at] != "one")
    if counts and at < head and counted and line.folds[head] != "notes" and line.folds[head + 1] not in _NOT_COUNTED:
        yield start, head, "number!"
    if line.folds[start] == "both" and (singular(fold) in PERSONS or fold in GROUPS) and line.folds[head] != "sides":
        yield start, head, "number!"
    if line.folds[at : at + 2] == ["pair", "of"] and singular(line.folds[min(end - 1, at + 2)]) in PUBLIC:
        yield start, at + 2, "number"


def counts_a_single(line: Line, start: int, end: int) -> Iterator[tuple[int, int, str]]:
    """“A single teacher, paid by the parish, taught …”: whatever the verb, and wherever it stands."""
    if line.folds[start] != "a" or start + 2 >= end or line.folds[start + 1] not in _SINGLE:
        return
    for at in range(start + 2, min(end, start + 2 + _DESCRIBED)):
        fold = line.folds[at].rsplit(" ", 1)[-1]
        if fold in _KINDS or line.tokens[at].kind != "word":
            return
        if fold in united(PUBLIC, PERSONS, _FAMILIES):
            yield start, at, "number!"
            return
