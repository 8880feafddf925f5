"""The nearest existing word: for „meinten Sie …?“ in messages."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from difflib import SequenceMatcher
from functools import lru_cache
from typing import Final

RESEMBLES: Final = 0.5
"""From what similarity on a word is offered: 1 is the same word, 0 has no letter in common."""
MOST_KNOWN: Final = 50_000
"""Words of which the letters are counted once: the addresses of a large portal, asked for each broken link."""
KINDS: Final = 256


def nearest(word: str, known: Iterable[str], *, least: float = RESEMBLES) -> str | None:
    """The known word most similar to `word`, or None when nothing resembles it. Ties go to the alphabet.

    What two words can have in common at most tells nearly all of thousands apart from the nearest: first their letters,
    in whatever order, then those in the same order.
    """
    wanted = word.lower()
    letters, in_order = _letters(wanted), _in_order_with(wanted)
    spelt = [(one, one.lower()) for one in set(known)]
    likely = [
        ((letters & _letters(text)).bit_count() / ((len(wanted) + len(text)) or 1), one, text) for one, text in spelt
    ]
    best, found = least, None
    for shared, candidate, text in sorted(likely, key=lambda one: -one[0]):
        if wanted != text:
            if 2.0 * shared < best:
                continue
            if 2.0 * in_order(text) / (len(wanted) + len(text)) < best:
                continue
        score = SequenceMatcher(None, wanted, text, autojunk=False).ratio()
        if score > best or (score == best and (found is None or candidate < found)):
            best, found = score, candidate
    return found


@lru_cache(maxsize=MOST_KNOWN)
def _letters(text: str) -> int:
    """A bit for each letter and each further time it occurs: of two texts those in both count what they share.

    Letters that are alike to the last eight bits count as one. They share more so, never less.
    """
    bits, times = 0, Counter[int]()
    for letter in text:
        kind = ord(letter) % KINDS
        bits |= 1 << kind + KINDS * times[kind]
        times[kind] += 1
    return bits


def _in_order_with(wanted: str) -> Callable[[str], int]:
    """Counts the letters that another text has in common with this one in the same order, be there others between.

    All of a column of the usual table in one number (Hyyrö 2004, „Bit-parallel LCS-length computation revisited“).
    """
    places: dict[str, int] = {}
    for at, letter in enumerate(wanted):
        places[letter] = places.get(letter, 0) | 1 << at
    every = (1 << len(wanted)) - 1

    def count(text: str) -> int:
        free = every
        for letter in text:
            met = free & places.get(letter, 0)
            free = ((free + met) | (free - met)) & every
        return len(wanted) - free.bit_count()

    return count


def resembling(word: str, known: Mapping[str, str], most: int) -> list[str]:
    """The ids that a word may mean, the likeliest first: those with it in id or label, else those that are like it."""

    def score(key: str) -> float:
        texts = (key.casefold(), known[key].casefold())
        return max(SequenceMatcher(None, word.casefold(), text, autojunk=False).ratio() for text in texts)

    within = [key for key, label in known.items() if word.casefold() in f"{key} {label}".casefold()]
    scored = sorted(((score(key), key) for key in within or known), key=lambda one: (-one[0], one[1]))
    return [key for value, key in scored if within or value >= RESEMBLES][:most]
