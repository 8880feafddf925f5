"""English absolute comparatives: whom an office serves, sorted by size or age, is compared with nobody.

“The chamber advises larger companies”, “tours for older people”. Who is served more, or than whom, is told: “for larger
groups than before”, “younger people now”.
"""

from __future__ import annotations

from typing import Final

from brandhub.speech.english.deeds import is_deed
from brandhub.speech.english.nouns import is_private, is_thing
from brandhub.speech.tokens import Line

_SORTS: Final = frozenset("smaller larger bigger older younger heavier lighter".split())
_SORTS_TOO: Final = frozenset("newer longer shorter finer softer harder higher lower".split())
_SERVED: Final = frozenset(
    """
    firms companies businesses enterprises employers groups children families parties people visitors readers audiences
    pupils items dogs vehicles bags luggage guests students patients residents tenants employees workers applicants
    shops brothers sisters siblings adults boys girls listeners players singers riders swimmers objects instruments
    orders parcels purchases repairs events teams choirs classes schools clubs bicycles bikes trees pots boats
    """.split()
)
_SERVING: Final = frozenset(
    "advise help support train visit serve invite teach suit welcome accept treat host coach accompany instruct guide"
    " assist brief tutor supervise lend".split()
)
_GETTING: Final = frozenset("get gets receive find obtain".split())
_GIVEN: Final = frozenset("advice help support guidance information tips training counselling assistance".split())
"""What an office gives to sorts of people, uncounted: “smaller companies get advice from the chamber”."""
_OFFERED: Final = frozenset(
    "try borrow sit rest enter join use watch ask climb play paint draw touch feed stroke sleep wait take bring meet"
    " ride register reserve book visit rehearse swim practise".split()
)
_ALLOWED: Final = frozenset(("can", "may"))
_FOR: Final = frozenset("for with to".split())
_COMPARED: Final = frozenset(
    "than now today nowadays increasingly also ever never most many twice again only instead compared any fewer".split()
)


def _is_sort(line: Line, first: int, last: int) -> bool:
    """“Larger groups”; a text may break off behind the first word."""
    served = first == last and not _SERVED.isdisjoint(line.folds[first + 1 : first + 2])
    return served and line.folds[first] in _SORTS | _SORTS_TOO


def is_measured(line: Line, first: int, last: int) -> bool:
    """“Larger groups than before”: what is a sort elsewhere is measured here."""
    sorts = _is_sort(line, first, last)
    return sorts and line.folds[first + 2 : first + 3] == ["than"]


def _is_helped(line: Line, first: int, start: int) -> bool:
    """“Smaller companies get advice”, “older visitors can borrow a stool”: what is on offer for a sort of people."""
    if first != start or line.folds[first + 1] not in _SERVED:
        return False
    verb, given = line.folds[first + 2 : first + 3], line.folds[first + 3 : first + 4]
    if not given:
        return False
    return (verb[0] in _GETTING and given[0] in _GIVEN) or (verb[0] in _ALLOWED and given[0] in _OFFERED)


def _is_the_other(line: Line, first: int, start: int, end: int) -> bool:
    """“The thicker yarn is for the sole, the thinner one for the leg”: one of two things at hand, told apart."""
    the_one = line.folds[first - 1] == "the" and line.folds[first + 1] == "one"
    if not the_one or not is_private(line, start, end):
        return False
    return any(
        line.folds[at - 1] == "the" and line.folds[at].endswith("er") and is_thing(line.folds[at + 1])
        for at in range(start + 1, first - 1)
    )


def is_absolute(line: Line, first: int, last: int) -> bool:
    """True for a sort of people or things that is served, in a sentence that measures them against nothing."""
    start, end = line.sentence_of(first)
    if first == last and start < first < end - 1 and _is_the_other(line, first, start, end):
        return True
    if first != last or line.folds[first] not in _SORTS or line.folds[first + 1 : first + 2] == []:
        return False
    if _is_helped(line, first, start):
        return _COMPARED.isdisjoint(line.folds[start:end])
    served = line.folds[first + 1] in _SERVED and first > start
    before = line.folds[first - 1] if served else ""
    serves = before in _FOR or (before != "" and is_deed(before, _SERVING))
    return serves and _COMPARED.isdisjoint(line.folds[start:end])
