"""English persons: what is counted or compared of one person, in a sentence that names nothing public, is a scene.

“Mrs Krüger bakes two more trays today”, “the dog of her neighbour barks louder than the lawnmower”, “behind the stage
Mila ties two ribbons”. One word of a town, a house open to the public, a trade, a contest, an office, of money or of
time that lasts, one name that is nobody's first name, or a value close by: it is told (decision 75).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from brandhub.speech.english.deeds import base_forms
from brandhub.speech.english.nouns import (
    DETERMINERS,
    ONE,
    PLACES,
    TITLES,
    is_animal,
    is_one,
    is_person,
    is_thing,
    singular,
)
from brandhub.speech.english.turns import TOWNS
from brandhub.speech.lexicon.beside import PREPOSITIONS
from brandhub.speech.lexicon.english.assertions import FIGURES
from brandhub.speech.lexicon.english.nouns import FIRST_NAMES, GROUPS, PERSONS, PUBLIC
from brandhub.speech.lexicon.english.persons import AT_HAND, AWAY, CIRCLES, KIN, SETTINGS, TELLING
from brandhub.speech.tokens import Line
from brandhub.speech.unions import united
from brandhub.speech.visible import STAND_INS

_COUNTS: Final = frozenset("two three four five six seven eight nine ten eleven twelve twice thrice both".split())
_ORDINALS: Final = frozenset("second third fourth fifth sixth seventh".split())
_PARTIAL: Final = frozenset("all most half both neither of them it us the his her".split())
_JOINING: Final = frozenset("and but so then when while as because since if before after until".split())
_MANY: Final = frozenset("a an one another each no these those".split())
_OWNED: Final = frozenset("the his her my".split())
_HAVING: Final = frozenset("has had".split())
_MORE: Final = frozenset("more less fewer".split())
_FORMER: Final = frozenset("before in at on during ever once most many any".split())
_NOW: Final = frozenset("now today nowadays still already".split())
_GRADED: Final = frozenset("youngest oldest tallest smallest shortest quietest loudest slowest calmest".split())
_LONG: Final = 9
_NEAR: Final = 4
_REACH: Final = 6
_RELATIVE: Final = frozenset("where which who until".split())


def is_of_a_person(line: Line, first: int, last: int, kind: str) -> bool:
    """True for a number, a rank or a comparison that belongs to one person, where nothing else is named."""
    start, end = line.sentence_of(first)
    begin = _subject(line, first)
    if begin is None or line.words[end - 1] == "?" or not _may_be_free(line, first, last, kind):
        return False
    named = line.folds[begin] not in united(ONE, DETERMINERS)
    if not named and sum(token.kind == "word" for token in line.tokens[start:end]) < _LONG:
        return False  # “He has more books”: as short as a saying
    where = line.clause_of(first)[0] if kind == "comparison" and begin < line.clause_of(first)[0] else None
    if any(at != where and not base_forms(line.folds[at]).isdisjoint(TELLING) for at in range(begin, first)):
        return False
    if _is_of_former_days(line, start, end) or (
        kind == "comparison" and not named and not _NOW.isdisjoint(line.folds[start:end])
    ):
        return False
    counts = kind in ("number", "ordinal")
    circle = last + 3 if kind == "superlative" else None
    away = any(_leads_away(line, at, counts=counts) for at in range(start, end) if at != circle)
    return not away and not _is_beside_a_value(line, start, end)


def _is_beside_a_value(line: Line, start: int, end: int) -> bool:
    """True where a value stands in the sentence, in the one before it or in the one behind."""
    before = line.sentence_of(start - 1)[0] if start else start
    behind = line.sentence_of(end)[1] if end < len(line.words) else end
    return any(word in STAND_INS for word in line.words[before:behind])


def _is_of_former_days(line: Line, start: int, end: int) -> bool:
    """“Safer than before”, “later than in the days of steel”."""
    return any(line.folds[at] == "than" and line.folds[at + 1] in _FORMER for at in range(start, end - 1))


def _may_be_free(line: Line, first: int, last: int, kind: str) -> bool:
    words = line.folds[first : last + 1]
    behind = line.folds[last + 1 : last + 1 + _NEAR]
    if kind == "number":
        counted = line.word(last + 1)
        if counted is None or counted.kind != "word" or counted.fold == "times":  # “she has two”
            return False
        return _COUNTS.issuperset(words) and line.folds[first - 1] not in _JOINING | {"of"}
    if kind == "ordinal" and words[-1] == "last":
        return _is_the_last_at_hand(words, behind)
    if kind == "ordinal":
        office = "to" in behind or not PERSONS.isdisjoint(behind)  # “the second woman to lead the choir”
        return len(words) == 1 and words[0] in _ORDINALS and line.folds[first - 1] in _OWNED and not office
    if kind == "comparison":
        if words[-1] in _MORE and behind and behind[0].endswith("s") and not _is_at_hand(behind[0]):
            return False  # “the farmer milks more cows”
        return first == last or (words[0] in _HAVING and len(words) <= _NEAR)
    if words == ["most"]:
        return behind[:1] == ["of"]
    if kind == "superlative":
        return _is_of_a_circle(line, last) or _is_the_last_at_hand(words, behind)
    has_more = words[0] in _HAVING and words[1:2] in (["more"], ["less"]) and not words[-1].endswith("s")
    return kind == "quantifier" and (has_more or _PARTIAL.issuperset(words))


def _is_the_last_at_hand(words: Sequence[str], behind: Sequence[str]) -> bool:
    """“He takes the last loaf home.”"""
    return words[-1] == "last" and len(behind) > 0 and is_one(behind[0]) and _is_at_hand(behind[0])


def _is_of_a_circle(line: Line, last: int) -> bool:
    """“The youngest in the orchestra”: of those who sit there."""
    preposition, the, circle = (line.folds[last + ahead : last + ahead + 1] for ahead in (1, 2, 3))
    seated = preposition in (["in"], ["at"], ["on"], ["of"]) and the in (["the"], ["his"], ["her"])
    return seated and not CIRCLES.isdisjoint(circle) and line.folds[last] in _GRADED


def _is_at_hand(fold: str) -> bool:
    return fold == "than" or (is_thing(fold) and not is_person(fold) and not is_animal(fold))


def _subject(line: Line, first: int) -> int | None:
    """Where the person begins of whom the clause tells; None if it tells of somebody or something else."""
    at = line.clause_of(first)[0]
    if line.folds[at] in _RELATIVE and at > 1:
        at = line.clause_of(at - 2)[0]
    while at < first and (line.folds[at] in _JOINING or line.tokens[at].kind != "word"):
        at += 1
    if line.folds[at] in PREPOSITIONS["en"]:  # “behind the stage Mila ties two ribbons”
        at = next((one for one in range(at + 1, min(first, at + _REACH)) if _begins(line, one, first)), first)
    return at if at < first and _begins(line, at, first) else None


def _begins(line: Line, at: int, end: int) -> bool:
    """“She”, “Mila”, “Mrs Krüger”, “her grandfather”, “the baker's dog”."""
    fold, capital = line.folds[at], line.tokens[at].is_capital
    if fold in ONE:
        return True
    if capital and (fold.removesuffix("'s") in FIRST_NAMES or fold in TITLES):
        return fold not in TITLES or (at + 1 < end and line.tokens[at + 1].is_capital)
    behind = range(at + 1, min(end, at + _NEAR))
    return fold in DETERMINERS - _MANY and any(line.folds[one].removesuffix("'s") in PERSONS for one in behind)


def _leads_away(line: Line, at: int, *, counts: bool) -> bool:
    """True for a word that speaks of more than one person and what is at hand."""
    token = line.tokens[at]
    if token.kind != "word":
        return token.kind == "number"
    fold = token.fold.removesuffix("'s")
    set_there = counts and fold in SETTINGS and _is_a_setting(line, at)
    if not set_there and any(_is_public(word) for word in fold.split()):
        return True
    if not token.is_capital or line.opens(at) or len(fold) == 1:
        return False
    called = fold in FIRST_NAMES or fold in TITLES or fold.endswith("day")
    return not called and line.folds[at - 1] not in TITLES


def _is_a_setting(line: Line, at: int) -> bool:
    """“Behind the old church”: where it is; “the church has two towers” is about it."""
    before = line.folds[max(0, at - 3) : at]
    place = next((one for one, fold in enumerate(before) if fold in PREPOSITIONS["en"]), None)
    return place is not None and not DETERMINERS.isdisjoint(before[place + 1 : place + 2])


def _is_public(word: str) -> bool:
    one = singular(word)
    if word in KIN or word in AT_HAND:
        return False
    many = word != one and one in PERSONS
    return many or word in united(AWAY, TOWNS, PLACES, PUBLIC, GROUPS, _FIGURES) or one in PUBLIC


_FIGURES: Final = frozenset(FIGURES)
