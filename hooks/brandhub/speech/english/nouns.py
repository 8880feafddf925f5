"""English nouns: what a word names, and whether a sentence speaks of one person and things at hand alone.

Doubt means that it does not: a noun that is not known is neither a thing nor a person. See lexicon/english/nouns.py.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from brandhub.speech.lexicon.english.assertions import FIGURES
from brandhub.speech.lexicon.english.fields import CLASSES
from brandhub.speech.lexicon.english.nouns import ANIMALS, FIRST_NAMES, PERSONS, PUBLIC, THINGS
from brandhub.speech.tokens import Line
from brandhub.speech.unions import united

_DENYING: Final = frozenset(
    "no not never nobody none nothing hard hardly cannot can't nowhere scarcely you'd if".split()
)
_SELLING: Final = re.compile(
    r"sells?|sold|pays?|paid|earns?|earned|costs?|lasts|lasted|rates?|scor\w+|rank\w+|wins?|won"
)
_FOR_LONG: Final = frozenset(
    "year years decade decades century generation ever every since increasingly steadily always world history"
    " everywhere nowhere anywhere elsewhere here nobody everybody everyone most all many record average inhabitant"
    " inhabitants residents per cent percent".split()
)
_FIGURES: Final = frozenset(FIGURES) - frozenset("temper line level index".split())
_DIALLED: Final = frozenset("wrong phone telephone lot house".split())
_TOWNS: Final = frozenset(CLASSES["city"].split())
PLACES: Final = _TOWNS | frozenset(
    "city town region country state district quarter borough suburb village nation world north south east west".split()
)
"""Towns, and what people call parts of one or what lies around it."""
ROOMS: Final = frozenset(
    "room kitchen cabin hut garden yard balcony cellar attic loft bedroom bathroom parlour hallway corridor landing"
    " porch veranda shed lawn tent caravan bed table day evening morning night match game game set".split()
)
"""Where they have something each, it is an offer that is counted."""
PARTED: Final = frozenset("in of to at for on from than".split())
"""Behind these begins what a noun is parted from."""
ONE: Final = frozenset("he she i".split())
TITLES: Final = frozenset(
    "mr mrs ms miss dr old little young poor dear saint st aunt uncle grandma grandpa gran nan nana granny grandad"
    " granddad dad mum papa mama pa ma".split()
)
DETERMINERS: Final = frozenset(
    "my his her your our their a an the this that these those another each one its no".split()
)


def is_person(fold: str) -> bool:
    """True for one person or several, by kin or trade."""
    return not {fold, singular(fold)}.isdisjoint(PERSONS)


def is_animal(fold: str) -> bool:
    """True for an animal: how many of them there are, and whether any, is counted."""
    return not {fold, singular(fold)}.isdisjoint(ANIMALS)


def is_private(line: Line, start: int, end: int, but: Sequence[int] = ()) -> bool:
    """True for a sentence in which no town, no figure and nothing that lasts for years is named.

    `but`: places of the words in question, which may name a quantity themselves.
    """
    for at in range(start, end):
        if at in but:
            continue
        fold = line.folds[at].removesuffix("'s")
        figure = fold in _FIGURES and not (fold == "number" and line.folds[max(0, at - 1)] in _DIALLED)
        if fold in _FOR_LONG or figure or fold in _TOWNS or line.tokens[at].kind == "number":
            return False
        if fold in _DENYING or fold.endswith("n't") or _SELLING.fullmatch(fold):
            return False
        mine = fold == "mine" and at > start and line.folds[at - 1] == "than"
        if (fold in PUBLIC or singular(fold) in PUBLIC) and not (mine or _qualifies(line, at, end) or _acts(line, at)):
            return False
    return True


def _qualifies(line: Line, at: int, end: int) -> bool:
    """“The hotel room”, “the museum's cat”: what a town has before a thing at hand."""
    return at + 1 < end and is_thing(line.folds[at + 1])


def _acts(line: Line, at: int) -> bool:
    """“The gardener plants the taller roses”: a verb, right behind one person."""
    fold, before = line.folds[at], line.folds[at - 1] if at else ""
    owner = line.folds[at - 2] if at > 1 else ""
    named = before in FIRST_NAMES or before in ("he", "she") or (before in PERSONS and owner in DETERMINERS)
    return named and fold.endswith("s") and not DETERMINERS.isdisjoint(line.folds[at + 1 : at + 2])


def singular(fold: str) -> str:
    """The word without the ending of a plural, as far as letters tell."""
    if fold.endswith("ies"):
        return fold[:-3] + "y"
    if fold.endswith(("ches", "shes", "xes", "sses")):
        return fold[:-2]
    return fold[:-1] if fold.endswith("s") and not fold.endswith("ss") else fold


def is_thing(fold: str) -> bool:
    """True for a thing at hand or one person, in the singular or plural; of a compound its last word counts."""
    word = fold.rsplit(" ", 1)[-1].removesuffix("'s")
    return not {word, singular(word)}.isdisjoint(united(THINGS, PERSONS))


def is_one(fold: str) -> bool:
    """True for the singular of a noun: “the walls” of a room are a thing, “the monks” are many."""
    word = fold.rsplit(" ", 1)[-1].removesuffix("'s")
    return word in united(THINGS, PERSONS) or singular(word) in THINGS


def is_somebody(line: Line, at: int) -> bool:
    """True where one person begins: “she”, “Lena”, “Mrs Krüger”, “the old joiner”."""
    token = line.tokens[at]
    if token.fold in ONE or token.fold in FIRST_NAMES or token.fold in TITLES:
        return True
    if token.fold in PERSONS:
        return True
    return token.fold in DETERMINERS and any(fold in PERSONS for fold in line.folds[at + 1 : at + 4])
