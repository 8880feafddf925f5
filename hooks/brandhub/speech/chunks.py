"""Chunks: what stands between two blanks, taken apart into words, numbers and signs, once for each that comes."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import Final

from brandhub.speech.visible import STAND_INS

TOKEN: Final = re.compile(
    rf"(?P<word>[^\W\d_]+(?:\d[^\W\d_]{{2,}})?(?:[-'’.](?=[^\W\d_])[^\W\d_]+)*-?)"
    rf"|(?P<number>\d+(?:[.,:/⁄]\d+|[ ]\d{{3}}(?!\d))*)"
    rf"|(?P<stand>[{STAND_INS}])|(?P<sign>[^\s]|\n)"
)
# A plain word before a sign at which every word ends is what the word above would find, found in half the time.
_PLAIN: Final = r"[A-Za-zÄÖÜäöüß]+(?=[ ,;:!?\n“)]|\.[ \n])"
SPLIT: Final = re.compile(f"({_PLAIN}|{re.sub(r'[(][?]P<[a-z]+>', '(?:', TOKEN.pattern)})")
_GROUP: Final = re.compile(r"\d{3}(?!\d)")
CLOSING: Final = frozenset(".,;:!?")
MOST_WORDS: Final = 100_000
"""Different ones that are remembered."""

Chunk = tuple[tuple[str, ...], tuple[str, ...]]
"""The tokens, each behind what parts it from the one before; and the folds of the tokens."""


class Told(dict[str, tuple[str, str]]):
    """Fold and kind of every word, number and sign that has come: they depend on nothing around it."""

    def __init__(self, fold: Callable[[str], str]) -> None:
        super().__init__()
        self._fold = fold
        self.chunks = Chunks(self)

    def __missing__(self, word: str) -> tuple[str, str]:
        if len(self) > MOST_WORDS:
            self.clear()
        kind = "word" if word.isalpha() else _kind_of(word)
        self[word] = told = (self._fold(word) if kind == "word" else word.strip() or "¶", kind)
        return told


class Chunks(dict[str, Chunk]):
    """Every chunk that has come, by what it says."""

    def __init__(self, told: Told) -> None:
        super().__init__()
        self._told = told

    def __missing__(self, chunk: str) -> Chunk:
        if len(self) > MOST_WORDS:
            self.clear()
        parts = self._parts(chunk)
        self[chunk] = found = (parts, tuple(self._told[word][0] for word in parts[1::2]))
        return found

    def _parts(self, chunk: str) -> tuple[str, ...]:
        word, sign = (chunk[:-1], chunk[-1]) if chunk[-1:] in CLOSING else (chunk, "")
        if word.isalpha():  # as most are
            return (" ", word, "", sign) if sign else (" ", word)
        parts = SPLIT.split(chunk)
        # Figures go on behind a blank, and other blanks than the plain one stand between tokens, too: then an empty
        # token says that the whole text must be read at once.
        is_apart = not any(parts[::2]) and _GROUP.match(chunk) is None
        return (" ", *parts[1:-1]) if is_apart else (" ", "")


def _kind_of(word: str) -> str:
    found = TOKEN.fullmatch(word)
    return found.lastgroup if found is not None and found.lastgroup else "sign"


@cache
def told_with(fold: Callable[[str], str]) -> Told:
    """What has been told so far with the spelling of a language."""
    return Told(fold)
