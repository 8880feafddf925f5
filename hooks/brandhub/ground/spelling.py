"""The nearest existing word: for „meinten Sie …?“ in messages."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from difflib import SequenceMatcher
from typing import Final

RESEMBLES: Final = 0.5
"""From what similarity on a word is offered: 1 is the same word, 0 has no letter in common."""


def nearest(word: str, known: Iterable[str], *, least: float = RESEMBLES) -> str | None:
    """The known word most similar to `word`, or None when nothing resembles it. Ties go to the alphabet."""
    wanted = word.lower()
    letters = Counter(wanted)
    best, found = least, None
    for candidate in set(known):
        spelt = candidate.lower()
        length = (len(wanted) + len(spelt)) or 1
        # How much two words can have in common at most tells nearly all of thousands apart from the nearest.
        if wanted != spelt and 2.0 * min(len(wanted), len(spelt)) / length < best:
            continue
        if wanted != spelt and 2.0 * (letters & Counter(spelt)).total() / length < best:
            continue
        score = SequenceMatcher(None, wanted, spelt, autojunk=False).ratio()
        if score > best or (score == best and (found is None or candidate < found)):
            best, found = score, candidate
    return found


def resembling(word: str, known: Mapping[str, str], most: int) -> list[str]:
    """The ids that a word may mean, the likeliest first: those with it in id or label, else those that are like it."""

    def score(key: str) -> float:
        texts = (key.casefold(), known[key].casefold())
        return max(SequenceMatcher(None, word.casefold(), text, autojunk=False).ratio() for text in texts)

    within = [key for key, label in known.items() if word.casefold() in f"{key} {label}".casefold()]
    scored = sorted(((score(key), key) for key in within or known), key=lambda one: (-one[0], one[1]))
    return [key for value, key in scored if within or value >= RESEMBLES][:most]
