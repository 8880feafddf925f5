"""English small things: what is compared or counted and yet asserts nothing, as it is of a moment or at hand."""

from __future__ import annotations

import re
from typing import Final

from brandhub.speech.english.absolutes import is_absolute
from brandhub.speech.english.ages import is_age
from brandhub.speech.english.asides import is_aside
from brandhub.speech.english.belongings import is_of_belongings
from brandhub.speech.english.evenings import is_of_an_evening
from brandhub.speech.english.handled import is_handled
from brandhub.speech.english.homely import is_homely
from brandhub.speech.english.nouns import PLACES, ROOMS, is_animal, is_one, is_person, is_private, is_thing, singular
from brandhub.speech.english.persons import is_of_a_person
from brandhub.speech.english.rooms import is_of_a_room
from brandhub.speech.english.scenes import dies_away, is_of_a_scene
from brandhub.speech.english.subjects import FEW, is_of_a_thing
from brandhub.speech.english.wishes import is_wished
from brandhub.speech.lexicon.english.nouns import MASSES
from brandhub.speech.lexicon.english.persons import AWAY
from brandhub.speech.scenes import is_scene
from brandhub.speech.tokens import Line

_GRADES: Final = frozenset(("second rate", "third rate"))
_ORDINALS: Final = frozenset("second third fourth fifth sixth seventh eighth".split())
_DEFINITE: Final = frozenset("the this that my his her your our their another its".split())
_VESSELS: Final = frozenset(
    "cupboard drawer box bag basket jar tin shelf pocket bucket crate suitcase bowl glass sack envelope album notebook"
    " wheelbarrow case chest trunk handbag tray pot pan rucksack folder cabinet barrel mug cart".split()
)
_COUNTING: Final = ("ordinal", "superlative", "number", "quantifier")
_OF_A_LIFE: Final = frozenset(
    "teacher coach trainer boss master pupil customer patient husband wife love grandchild reader landlady".split()
)
"""Whom one person has first in her life; a first woman, mayor or conductor would be a rank."""
_SIZES: Final = frozenset("tall high long wide big large deep heavy".split())
_ROOM: Final = frozenset("room space capacity seats storage seating berths beds places".split())
_HOUSE: Final = re.compile(
    r"\w*(?:house|hall|shed|barn|building|station|depot|hotel|stadium|arena|grandstand|wing|annexe?|store|centre|church|chapel"
    r"|school|library|museum|theatre|cinema|garage|office|ferry|tram|train|bus|ship|market|harbour|port|stand)"
)
_FLEETING: Final = ("trend", "comparison", "trend!", "comparison!")


def is_small(line: Line, first: int, last: int, kind: str) -> bool:
    """Of one moment, of one person, or of a thing at hand: “she wanted a lighter door”, “both sleeves”."""
    if _is_as_large(line, first, last) or _offers_more_room(line, first, last):
        return False
    if kind in _FLEETING and (
        is_scene(line, first, last) or is_of_a_thing(line, first, last) or dies_away(line, first)
    ):
        return True
    if (kind == "number" and is_age(line, first, last)) or (kind == "comparison" and is_absolute(line, first, last)):
        return True
    if is_aside(line, first, last, kind) or is_of_belongings(line, first, last, kind):
        return True
    if is_handled(line, first, last) or is_wished(line, first, kind.rstrip("!")):
        return True
    if is_homely(line, first, last, kind.rstrip("!")):
        return True
    if is_of_an_evening(line, first, last, kind.rstrip("!")):
        return True
    if is_of_a_person(line, first, last, kind.rstrip("!")) or is_of_a_room(line, first, last, kind.rstrip("!")):
        return True
    if kind.rstrip("!") not in _COUNTING:
        return False
    return _counts_a_thing(line, first, last, kind) or is_of_a_scene(line, first, last, kind.rstrip("!"))


def _holds_things(line: Line, first: int, last: int) -> bool:
    """“A cupboard full of old beer mats”, “drawers full of ferns”: what is in it is at hand, and nobody's in town."""
    vessel = first > 0 and singular(line.folds[first - 1]) in _VESSELS
    behind = line.folds[first + 2 : last + 3]
    nobody = not any(is_person(fold) or is_animal(fold) for fold in behind)
    return (
        vessel and nobody and AWAY.isdisjoint(behind) and PLACES.isdisjoint(line.folds[slice(*line.sentence_of(first))])
    )


def _is_as_large(line: Line, first: int, last: int) -> bool:
    """“The hammer is as tall as a giraffe”: an image gives the size of what is no one's own."""
    start, _ = line.sentence_of(first)
    return (
        last - first > 2
        and line.folds[first] == "as"
        and line.folds[first + 1] in _SIZES
        and line.folds[start] == "the"
    )


def _offers_more_room(line: Line, first: int, last: int) -> bool:
    """“Our boathouse offers more room than the old shed”: a house is measured, a rucksack is not."""
    more = next((at for at in range(first, last + 1) if line.folds[at] == "more"), None)
    if more is None or line.folds[more + 1 : more + 2] == [] or line.folds[more + 1] not in _ROOM:
        return False
    start, end = line.clause_of(more)
    built = more - start > 1 and any(_HOUSE.fullmatch(fold) for fold in line.folds[start : more - 1])
    return built and "than" in line.folds[more:end]


def _counts_a_thing(line: Line, first: int, last: int, kind: str) -> bool:
    """“Both sleeves are too long”, “the third drawer”, “a second-rate joke”: of a thing at hand, not of a town.

    “The first” and “the last” of a thing are free only where one is compared with the other.
    """
    start, end = line.sentence_of(first)
    full = line.folds[first] == "full"
    if full and _holds_things(line, first, last):
        return True
    if not is_private(line, start, end, but=range(first, last + 1) if full else ()) or "record" in kind:
        return False
    words, behind = line.folds[first : last + 1], line.word(last + 1)
    if words[0] in ("full", "nothing"):  # “a yard full of bicycles”
        return (is_thing(words[-1]) and not is_person(words[-1])) or words[-1] in MASSES
    if words[:1] == ["half"] and words[1:2] in (["a"], ["an"], ["the"]):  # “the proof fills half a page”
        return is_thing(words[-1]) and is_one(words[-1]) and not is_person(words[-1]) and words[-1] not in ROOMS
    if words[0] == "both":
        return is_thing(words[-1]) and not is_person(words[-1]) and len(words) <= FEW
    if words[-1] in _GRADES:
        return behind is not None and is_thing(behind.fold)
    if words == ["two"] and line.folds[first - 2 : first] == ["of", "the"] and line.folds[first - 3].endswith("er"):
        return behind is not None and is_thing(behind.fold)  # “the lighter of the two boxes”
    if words[-1] in ("first", "last") and "than" in line.folds[first - 2 : first] and len(words) <= 2:
        return behind is None or behind.kind != "word"
    before = line.folds[last - 1] if last else ""
    own = words[-1] == "first" and before in ("his", "her", "my", "their")  # “her first board”
    ordinal = (own or words[-1] in _ORDINALS) and len(words) <= 2
    noun = behind is not None and is_thing(behind.fold) and is_one(behind.fold) and not is_person(behind.fold)
    if own and before != "their" and behind is not None and behind.fold in _OF_A_LIFE:
        return line.folds[last + 2 : last + 3] != ["in"]  # “her first coach was her aunt”
    alone = noun and line.folds[last + 2 : last + 3] != ["in"]
    return ordinal and alone and before in _DEFINITE
