"""Holding: which cases hold words of an entry of a table: „im Handumdrehen“ is missed by a sentence that says it.

Through the lines of a list of words thousands of sentences run, all through the same ones.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

One = TypeVar("One")
_WORD = re.compile(r"[^\W\d_]{4,}")
_ESCAPED = re.compile(r"\\\\?[a-zA-Z]")
_CHEAPEST = 0.001
"""Seconds below which all cases cost the same: what pytest needs for each."""
_FOLDED = {ord("ä"): "ae", ord("ö"): "oe", ord("ü"): "ue", ord("ß"): "ss"}


def words_of(entry: str) -> frozenset[str]:
    """The words of an entry as the lists spell them: without capitals, „ae“ for „ä“. Short ones are everywhere."""
    return frozenset(_WORD.findall(_folded(_ESCAPED.sub(" ", entry))))


def those_first(
    cases: Iterable[One], words: frozenset[str], text_of: Callable[[One], str], price_of: Callable[[One], float]
) -> list[One]:
    """Cases that hold most of the words for their price come first; the others as they stand.

    A hundred sentences asked together hold every word and say little of each: one that holds it costs a hundredth.
    """
    if not words:
        return list(cases)
    pattern = re.compile("|".join(sorted(words, key=len, reverse=True)))

    def worth(case: One) -> float:
        return len(set(pattern.findall(_folded(text_of(case))))) / max(price_of(case), _CHEAPEST)

    return sorted(cases, key=lambda case: -worth(case))


def holders_of(cases: Iterable[One], words: frozenset[str]) -> Iterator[One]:
    """Cases that hold one of the words."""
    pattern = re.compile("|".join(sorted(words, key=len, reverse=True)))
    return (case for case in cases if pattern.search(_folded(str(case))))


def _folded(text: str) -> str:
    return text.lower().translate(_FOLDED)
