"""Traits: what a single word can give away, so that whoever looks for it passes over the texts without such a word.

Each word is looked at once. A trait says that something may be there, and its absence that nothing of its kind is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import IntFlag
from functools import reduce
from operator import or_
from typing import Final

from brandhub.speech.chunks import MOST_WORDS
from brandhub.speech.dates import may_name_dates_in
from brandhub.speech.digits import NTH, ROMAN
from brandhub.speech.visible import STAND_INS

PICTURES: Final = {
    "superlative": re.compile("[🥇🥈🥉🏆🏅🎖🔝👑]"),
    "trend": re.compile(
        r"[📈📉⬆⬇↗↘⤴⤵🔼🔽🔺🔻↑↓➚➘⇑⇓]|(?<=[\w:] )[+]{2,}(?= ?(?:[.,;\u241f]|\Z))"
        r"|(?<=[\w:\u241f\ue010-\ue013] )[▲▼△▽▴▾]"
    ),
    "number": re.compile("[💯🔟]|[★⭐✪][\ufe0f]?(?:[★⭐✪☆][\ufe0f]?)+"),
    "comparison": re.compile(r"[≥≤≫≪⩾⩽]|[█▇▆▅▄▃▂▁]{2,}|(?<=\w\w )[<>=≠≈](?= \w\w)"),
}
"""Signs that assert, by what they do: some only in a row, or between two words."""
_SIGNS: Final = frozenset("★⭐✪█▇▆▅▄▃▂▁<>=≠≈+▲▼△▽▴▾")
JOINT: Final = re.compile(r"(?<=[a-zäöüß])(?!In(?:nen)?(?![a-zäöüß]))(?=[A-ZÄÖÜ])")
"""Where the next word begins in words run together: „GrößteStadt“."""
FILES: Final = frozenset("zip pdf docx xlsx csv json svg png jpg webp txt".split())
"""How the names of files end."""
_DIGIT: Final = re.compile(r"\d")


class Trait(IntFlag):
    """What a word may be, or have in it: a digit, a Roman number, a part of a date, a sign, a letter, joined words."""

    NONE = 0
    DIGIT = 1
    ROMAN = 2
    DATE = 4
    PICTURE = 8
    STAND_IN = 16
    LETTER = 32
    JOINED = 64
    ENGLISH_DATE = 128


DATES: Final = {"de": Trait.DATE, "en": Trait.ENGLISH_DATE}
"""A part of a date, by language."""
_DATED: Final = {language: trait.value for language, trait in DATES.items()}
_ROMAN: Final = Trait.ROMAN.value
_JOINED: Final = Trait.JOINED.value


def traits_of(words: Iterable[str]) -> Trait:
    """All that the words of a text may be."""
    return Trait(reduce(or_, map(_TRAITS.__getitem__, frozenset(words) - _TRAITS.plain), 0))


class _Traits(dict[str, int]):
    """`plain`: words that are nothing of all that; they are most."""

    def __init__(self) -> None:
        super().__init__()
        self.plain: set[str] = set()

    def __missing__(self, word: str) -> int:
        if len(self.plain) > MOST_WORDS:
            self.plain.clear()
        found = self._found(word)
        if found:
            self[word] = found
        else:
            self.plain.add(word)
        return found

    def _found(self, word: str) -> int:
        dated = 0
        for language in may_name_dates_in(word):
            dated |= _DATED[language]
        if word.isalpha() and len(word) > 1:  # there is no digit and no sign in it
            may_join = not word[1:].islower() and JOINT.search(word) is not None
            may_count = ROMAN.fullmatch(word) is not None or NTH.fullmatch(word) is not None
            return dated | _ROMAN * may_count | _JOINED * may_join
        return dated | sum(
            (
                Trait.DIGIT.value * (_DIGIT.search(word) is not None),
                _ROMAN * (ROMAN.fullmatch(word) is not None),
                Trait.PICTURE.value * (word in _SIGNS or any(signs.search(word) for signs in PICTURES.values())),
                Trait.STAND_IN.value * (word in STAND_INS),
                Trait.LETTER.value * (len(word) == 1 and word.isalnum()),
                _JOINED * (word == "#" or word.rpartition(".")[2] in FILES),
            )
        )


_TRAITS: Final = _Traits()
