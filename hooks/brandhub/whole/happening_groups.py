"""Groups of happenings: to which of them a word belongs, by itself or with the words beside it.

An event says in its own words what happened; whoever knows one word of a group knows the others of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from itertools import pairwise
from typing import Final

from brandhub.speech.lexicon.english.bystanders import ENDING
from brandhub.speech.lexicon.happenings import HAPPENINGS, NEIGHBOURS
from brandhub.speech.tokens import Line

_WORD: Final = re.compile(r"[^\W\d_]+")
_FURNACE: Final = "blast furnace"
_SPELLED: Final = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})


def groups_said(texts: Iterable[str], language: str) -> set[str]:
    """The happenings that some texts tell of, and what else they may be called."""
    groups: set[str] = set()
    for text in texts:
        lower = text.lower()
        if language == "en" and ENDING.search(lower):
            groups.add("end")
        words = (word.translate(_SPELLED) for word in _WORD.findall(lower.replace(_FURNACE, "furnace")))
        groups |= {group for word in words for group, _ in groups_of(word, language)}
    return with_neighbours(groups)


def groups_at(line: Line, index: int, fold: str, language: str) -> list[tuple[str, bool]]:
    """The happenings of a word; “blast furnace” is none, and what “was finished” was built."""
    if language == "en" and fold == "finished" and index and line.folds[index - 1] in ("was", "were", "been"):
        return [("build", True)]
    if language == "en" and _goes_out(line, index, fold):
        return [("end", True)]
    furnace = line.folds[index + 1 : index + 2] in (["furnace"], ["furnaces"])
    return [] if furnace and fold == "blast" else groups_of(fold, language)


def _goes_out(line: Line, index: int, fold: str) -> bool:
    """“Fell silent”, and the fire or flame that “went out”."""
    if fold == "fell":
        return line.folds[index + 1 : index + 2] == ["silent"]
    first, last = line.clause_of(index)
    return fold in ("fire", "flame", "flames") and ("went", "out") in pairwise(line.folds[first:last])


def with_neighbours(groups: Iterable[str]) -> set[str]:
    known = set(groups)
    return known | {near for group in known for near in NEIGHBOURS.get(group, ())}


@cache
def _stems(language: str) -> dict[str, tuple[tuple[str, bool], ...]]:
    """The groups of each stem, and whether it tells of them by itself."""
    groups: dict[str, list[tuple[str, bool]]] = {}
    for group, words in HAPPENINGS[language].items():
        for word in words.split():
            groups.setdefault(word.rstrip("?"), []).append((group, not word.endswith("?")))
    return {stem: tuple(found) for stem, found in groups.items()}


def happenings_in(text: str, language: str) -> frozenset[str]:
    """The groups of which the words of a text tell by themselves: „Nordbad öffnet“ of beginnings, and nothing else."""
    words = (word.lower().translate(_SPELLED) for word in _WORD.findall(text))
    return frozenset(group for word in words for group, tells in groups_of(word, language) if tells)


def are_kin(here: Iterable[str], there: Iterable[str]) -> bool:
    """Whether something of one may be something of the other: what was built has begun."""
    return not with_neighbours(here).isdisjoint(with_neighbours(there))


def groups_of(fold: str, language: str) -> list[tuple[str, bool]]:
    """To which happenings a word belongs, and whether it tells of them by itself."""
    stems = _stems(language)
    found = [*stems.get(f"{fold}$", ())]
    for end in range(len(fold), 2, -1):
        found += stems.get(fold[:end], ())
    return found
