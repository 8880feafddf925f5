"""English ages: “Ms Krause, 54, sings alto”, “a boy of eight”.

How old somebody is is told of one person and of nothing in the town. The person is named, is “she”, or somebody's kin
(decision 75). In which year somebody came or married is a date, and dates need what bears them out.
"""

from __future__ import annotations

import re
from typing import Final

from brandhub.speech.english.nouns import DETERMINERS, PLACES, TITLES
from brandhub.speech.lexicon.beside import PREPOSITIONS
from brandhub.speech.lexicon.english.nouns import FIRST_NAMES, PERSONS, PUBLIC
from brandhub.speech.lexicon.english.persons import KIN
from brandhub.speech.tokens import Line
from brandhub.speech.unions import united

_ONE: Final = frozenset("he she who i".split())
_BEING: Final = frozenset("is was turned turns aged".split())
_GRADED: Final = frozenset("just only now nearly almost barely already".split())
_BEHIND: Final = frozenset(", . ; ! ) and when now but today years".split())
_HUMAN: Final = frozenset("boy girl man woman lad lady child lass youth".split())
_COMPOUND: Final = re.compile(r"\w+(?: \w+)? year old")
_OLDEST: Final = 110
_HOUSES: Final = frozenset("borussia hotel minister zeche bad technical hoesch westfalia union the old new".split())


def is_age(line: Line, first: int, last: int) -> bool:
    """True for a number that says how old somebody is. `first`, `last`: its tokens."""
    if _COMPOUND.fullmatch(line.folds[last]):
        noun = line.word(last + 1)
        return noun is not None and (noun.fold in united(PERSONS, FIRST_NAMES) or noun.is_capital)
    if line.folds[first] == "years" and first > 1:
        first = last = first - 1
    while last > first and line.folds[last] in ("years", "old"):
        last -= 1
    if line.folds[last + 1 : last + 2] == ["years"] and line.folds[last + 2 : last + 3] not in (["old"], ["young"]):
        return False
    number = line.words[last]
    if first == 0 or last + 1 >= len(line.words) or (number.isdigit() and int(number) > _OLDEST):
        return False
    before, behind = line.folds[first - 1], line.folds[last + 1]
    if (before, behind) in ((",", ","), ("(", ")")):
        return first > 1 and _ends_a_person(line, first - 2)
    if before == "of":
        acts = not (DETERMINERS | PREPOSITIONS["en"]).isdisjoint(line.folds[last + 2 : last + 3])
        counted = line.tokens[last + 1].kind == "word" and behind.endswith("s") and not acts
        return first > 1 and line.folds[first - 2] in _HUMAN and not counted
    at = first - 1 - (before in _GRADED)
    if line.folds[at] not in _BEING or behind not in _BEHIND or at < 1:
        return False
    at -= line.words[at - 1] == ","  # “his apprentice, Lisa, is nineteen”
    return line.folds[at - 1] in _ONE or _ends_a_person(line, at - 1, kin=True)


def _ends_a_person(line: Line, at: int, *, kin: bool = False) -> bool:
    """“Ms Krause”, “Jana Weber”, “his daughter”; “the baker” as well, unless it must be somebody's kin."""
    token, before = line.tokens[at], line.word(at - 1)
    fold = token.fold
    if token.kind != "word" or fold in united(PUBLIC, PLACES):
        return False
    if fold in PERSONS or fold in KIN:
        owned = before is not None and before.fold in DETERMINERS - {"a", "an", "no"}
        return owned and not (kin and before is not None and before.fold in ("the", "this", "that"))
    if not token.is_capital:
        return False
    if before is None or not before.is_capital:
        return fold in FIRST_NAMES
    return before.fold in TITLES or before.fold not in united(PUBLIC, PLACES, _HOUSES)
