"""People: whom a German text calls by name, in all of its sentences.

„Lene Behrens hat …“ makes Behrens a person wherever the text says „Behrens“. A first name alone is one, too. See
at_hand.py.
"""

from __future__ import annotations

from typing import Final

from brandhub.speech.lexicon.german import small_things as small
from brandhub.speech.lexicon.german import words
from brandhub.speech.lexicon.german.first_names import FIRST_NAMES, TITLES
from brandhub.speech.tokens import Line

_JOINED: Final = frozenset(
    "sankt st san santa strasse platz schule haus stiftung preis gmbh ag minister zeche schacht grube huette kita villa"
    " siedlung kirche brauerei firma verein halde".split()
)
"""Beside them a first name is part of the name of a house, a street or a mine."""


def is_called_by_name(line: Line, at: int) -> bool:
    """True for „Mia“, and for „Behrens“ where „Lene Behrens“ or „Frau Behrens“ stands somewhere in the text."""
    word = line.words[at]
    if not word[:1].isupper() or not word[1:2].islower():
        return False
    if line.folds[at] in FIRST_NAMES:
        near = [*line.folds[max(0, at - 1) : at], *line.folds[at + 1 : at + 2]]
        return _JOINED.isdisjoint(near)
    return not (line.before(at).isdisjoint(_NAMING) or _is_place(line.folds[at]))


_NAMING: Final = FIRST_NAMES | TITLES


def _is_place(fold: str) -> bool:
    """„Anne-Frank-Gesamtschule“ and „Max Museum“ are nobody."""
    return words.TOWNLY.fullmatch(fold) is not None or small.SITES.fullmatch(fold) is not None
