"""English handled things: what is lost, closed or driven out in a town, and only put away where it is at hand.

“Mats that the circus left behind”, “promise to close the windows”, “let the spindle fall”, “a cat drives out the mice”,
“at the height of the gutters”, “sooner than expected the curtain went up”. What is named must be known as a thing at
hand; the sentence names no town, no figure and nothing that a town has, but for who acts. Doubt means told.
"""

from __future__ import annotations

from typing import Final

from brandhub.speech.english.nouns import DETERMINERS, PARTED, is_animal, is_person, is_private, is_thing
from brandhub.speech.lexicon.english.nouns import MASSES
from brandhub.speech.tokens import Line
from brandhub.speech.unions import united

_LEFT: Final = frozenset("left leave leaves leaving".split())
_RELATIVE: Final = frozenset("that which".split())
_LET: Final = frozenset("let lets letting".split())
_FALLING: Final = frozenset("fall drop sink slide climb rise".split())
_CLOSING: Final = frozenset("close closes closed closing".split())
_PARTING: Final = frozenset("door doors gate gates shutter shutters book books chapter".split())
"""Who closes its doors may close for good, and so a book or a chapter may be closed."""
_DRIVING: Final = frozenset("drive drives drove driving".split())
_EARLY: Final = frozenset("sooner earlier later faster".split())
_THAN: Final = frozenset("expected planned intended hoped feared thought announced usual".split())
_LEANING: Final = (["relies", "on"], ["rely", "on"], ["runs", "on"], ["run", "on"], ["pays", "for"], ["pay", "for"])
_ARTICLES: Final = (["the"], ["a"], ["an"])
_FEWEST: Final = frozenset("single one only same last first whole entire lone sole".split())
_OPENING: Final = 3
_REACH: Final = 5
_OBJECT: Final = 4


def is_handled(line: Line, first: int, last: int) -> bool:
    """True for words of change or rank that tell what is done with a thing at hand."""
    start, end = line.sentence_of(first)
    if line.words[end - 1] == "?":
        return False
    words = line.folds[first : last + 1]
    if words[0] in _LEFT:
        return _lies_there(line, first, start)
    if words[0] in _CLOSING and first == last:
        return _closes_a_thing(line, first, start)
    if words[0] in _DRIVING:
        return words[1:2] == ["out"] and _is_pest(line, first + 2)
    if words[-1] in _FALLING and first == last:
        return _is_let_go(line, first)
    if "height" in words:
        return _is_as_high(line, first, end)
    return words[0] in _EARLY and _comes_early(line, first, start, end)


def _object(line: Line, at: int) -> int | None:
    """The noun of what begins there with a word like “the”, if it is a thing at hand."""
    if line.folds[at : at + 1] == [] or line.folds[at] not in DETERMINERS - {"no", "each"}:
        return None
    for index in range(at + 1, min(len(line.words), at + _OBJECT)):
        if line.tokens[index].kind != "word":
            return None
        fold, following = line.folds[index], line.folds[index + 1 : index + 2]
        if is_thing(fold) and not (following and is_thing(following[0])):
            return None if is_person(fold) else index
    return None


def _lies_there(line: Line, first: int, start: int) -> bool:
    """“Mats that the circus left behind”, “trees that the foresters leave standing”: a thing, and who left it."""
    if line.folds[first + 1 : first + 2] not in (["behind"], ["standing"]):
        return False
    that = next((at for at in range(first - 1, max(start, first - _REACH), -1) if line.folds[at] in _RELATIVE), None)
    if that is None or that in (start, first - 1):  # “the town that left behind its debts”
        return False
    thing = line.folds[that - 1]
    known = (is_thing(thing) or thing in MASSES or thing in ("mats", "trees")) and not is_person(thing)
    return known and line.folds[first + 2 : first + 3] != ["by"]


def _closes_a_thing(line: Line, first: int, start: int) -> bool:
    """“They promise to close the windows”, and not “closes its doors”."""
    thing = _object(line, first + 1)
    return first > start and thing is not None and line.folds[thing] not in _PARTING


def _is_pest(line: Line, at: int) -> bool:
    """“Drives out the mice”: an animal, and no trade or people."""
    at += line.folds[at : at + 1] == ["the"]
    return line.folds[at : at + 1] != [] and is_animal(line.folds[at])


def _is_let_go(line: Line, first: int) -> bool:
    """“Lets the spindle fall”, “let the rope slide”."""
    let = next((at for at in range(first - 1, max(-1, first - _REACH), -1) if line.folds[at] in _LET), None)
    if let is None or let + 2 >= first or line.folds[let + 1] not in DETERMINERS - {"no", "each"}:
        return False
    thing = line.folds[first - 1]
    return is_thing(thing) and not is_person(thing) and PARTED.isdisjoint(line.folds[let + 2 : first])


def _is_as_high(line: Line, first: int, end: int) -> bool:
    """“At the height of the gutters”: measured on a house, and no heyday."""
    of = next((at for at in range(first, end) if line.folds[at] == "of"), None)
    return of is not None and line.folds[of - 1] == "height" and _object(line, of + 1) is not None


def _comes_early(line: Line, first: int, start: int, end: int) -> bool:
    """“Sooner than expected the curtain went up”: at the beginning of a sentence, and of one moment."""
    opens = first - start < _OPENING and line.folds[first + 1 : first + 2] == ["than"]
    expected = opens and not _THAN.isdisjoint(line.folds[first + 2 : first + 3])
    behind = line.folds[first + 3 : first + 4]
    told = behind != [] and behind[0] in united(DETERMINERS, frozenset((",", "he", "she")))
    return expected and told and is_private(line, start, end)


def leans_on_a_thing(line: Line, verb: int, end: int) -> bool:
    """“The museum relies on the frames”, “the fountain runs on a pump”, “the fund pays for the microscope”."""
    if line.folds[verb : verb + 2] not in _LEANING or line.folds[verb + 2 : verb + 3] not in _ARTICLES:
        return False
    behind = line.folds[verb + 3 : min(end, verb + 5)]
    at = next((at for at, fold in enumerate(behind) if is_thing(fold)), None)
    if at is None or is_person(behind[at]) or is_animal(behind[at]):
        return False
    return _FEWEST.isdisjoint(behind)
