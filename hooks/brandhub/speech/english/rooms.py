"""English rooms: half a shelf, most of the jars on it, and what nobody in the room does with a thing at hand.

“Half the shelf is empty”, “most of the jars on the shelf are labelled”, “all the children wear paper crowns”, “a radio
mumbles, and nobody turns it off”. Where a town, a house open to the public, a figure or a trade is named, it is told.
"""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from brandhub.speech.english.deeds import is_deed
from brandhub.speech.english.nouns import (
    PLACES,
    ROOMS,
    is_animal,
    is_one,
    is_person,
    is_private,
    is_thing,
    singular,
)
from brandhub.speech.lexicon.beside import PREPOSITIONS
from brandhub.speech.lexicon.english import deeds
from brandhub.speech.lexicon.english.nouns import PUBLIC
from brandhub.speech.tokens import Line

_BEING: Final = frozenset("is are was were has have".split())
_PARTED: Final = (["half", "the"], ["half", "of", "the"], ["most", "of", "the"], ["all", "of", "the"], ["all", "the"])
_OFFERED: Final = frozenset(
    "bed beds room rooms garden gardens table tables window windows tree trees seat seats".split()
)
"""Where they are many, they are counted: “most of the beds in the room are taken”."""
_YOUNG: Final = frozenset("children singers players dancers girls boys drummers riders guests dogs".split())
_WORN: Final = frozenset("wear wore carry carried hold held".split())
_ARTICLES: Final = frozenset("the a an his her its their my our".split())
_OFF: Final = frozenset("off on up down away back out in over".split())
_SHORT: Final = 3


def is_of_a_room(line: Line, first: int, last: int, kind: str) -> bool:
    """True for a part, the whole or nobody, where only things at hand are named."""
    start, end = line.sentence_of(first)
    if kind not in ("quantifier", "number", "superlative", "comparison") or line.words[end - 1] == "?":
        return False
    if line.folds[first] == "nobody":
        return _nobody_touches(line, first)
    begin = next((at for at in range(first, last + 1) if line.folds[at] in ("half", "most", "all")), None)
    if begin is None or begin != line.clause_of(first)[0]:
        return False
    parted = next((one for one in _PARTED if line.folds[begin : begin + len(one)] == one), None)
    if parted is None or not _is_private(line, start, end, but=range(begin, begin + len(parted))):
        return False
    at = begin + len(parted)
    if line.folds[at : at + 1] == []:
        return False
    return _lies_there(line, at, end, whole=parted[0] == "half") or (parted[0] == "all" and _all_wear(line, at))


def _is_private(line: Line, start: int, end: int, but: range) -> bool:
    named = any(line.folds[at] in PUBLIC | PLACES or singular(line.folds[at]) in PUBLIC for at in range(start, end))
    capital = any(line.tokens[at].is_capital and not line.opens(at) for at in range(start, end))
    return not (named or capital) and is_private(line, start, end, but=but)


def _is_at_hand(fold: str) -> bool:
    return is_thing(fold) and not (is_person(fold) or is_animal(fold))


def _lies_there(line: Line, at: int, end: int, *, whole: bool) -> bool:
    """“… the shelf is empty”, “… the jars on the shelf are labelled”: of one thing, or of those in it."""
    thing = line.folds[at]
    if not _is_at_hand(thing) or thing in _OFFERED - {"table"} or at + 1 >= end:
        return False
    if line.folds[at + 1] in _BEING:
        return whole and is_one(thing) and singular(thing) == thing and thing not in ROOMS - {"table", "bed"}
    if line.folds[at + 1] not in PREPOSITIONS["en"] or _ARTICLES.isdisjoint(line.folds[at + 2 : at + 3]):
        return False
    behind = line.folds[at + 3 : at + 4 + _SHORT]
    return any(_is_at_hand(one) and being in _BEING for one, being in pairwise(behind))


def _all_wear(line: Line, at: int) -> bool:
    """“All the children wear paper crowns.”"""
    behind = line.folds[at + 2 : at + 2 + _SHORT]
    wear = line.folds[at] in _YOUNG and not _WORN.isdisjoint(line.folds[at + 1 : at + 2])
    return wear and any(_is_at_hand(fold) and singular(fold) != "medal" for fold in behind)


def _nobody_touches(line: Line, first: int) -> bool:
    """“A radio mumbles, and nobody turns it off”, “a pike that nobody claims to have caught”."""
    start, end = line.sentence_of(first)
    verb, it, off = (line.folds[first + ahead : first + ahead + 1] for ahead in (1, 2, 3))
    if not verb or not _is_private(line, start, end, but=range(first, first + 1)):
        return False
    before = line.folds[start:first]
    thing = any(line.folds[at - 1] in _ARTICLES and is_one(line.folds[at]) for at in range(start + 1, first))
    if before[-1:] == ["that"] and verb[0] in ("claims", "claimed", "remembers", "admits"):
        return thing and it in (["to"], ["having"])
    handled = verb[0].endswith("s") and is_deed(verb[0], deeds.HANDLED | _HANDLED)
    return (
        before[-1:] in (["and"], ["but"])
        and handled
        and it in (["it"], ["them"])
        and off[:1] != []
        and (off[0] in _OFF or line.words[first + 3] in ".,;!")
    )


_HANDLED: Final = frozenset("turn switch pick touch answer open close shut move lift eat drink read wear".split())
