"""English subjects: what a comparative is said of. A thing at hand or one person is compared with nothing measured.

“She wanted a lighter door”, “the curtain is a shade darker than the walls”, “his voice is rougher than his hands”. It
must be one, or somebody's own; what a town has, a figure, a price, or a standard that is out in the world (“than in
Essen”, “than any other”) asserts all the same. Doubt means told: a noun that is not known is none of these.
"""

from __future__ import annotations

import re
from typing import Final

from brandhub.speech.english.nouns import (
    DETERMINERS,
    ONE,
    TITLES,
    is_one,
    is_person,
    is_private,
    is_somebody,
    is_thing,
)
from brandhub.speech.lexicon.english.nouns import FIRST_NAMES, PERSONS, THINGS
from brandhub.speech.tokens import Line, Token
from brandhub.speech.unions import united

_COMPARATIVE: Final = re.compile(r"\w{2,}er|more|worse")
_MEASURED: Final = frozenset(
    "cheaper dearer richer poorer costlier pricier wealthier busier safer healthier denser rarer scarcer fewer less"
    " lesser greener over under after ever never number other further later former latter either neither rather"
    " together however whether another per former earlier sooner farther inner outer upper".split()
)
"""Comparatives of what is bought, counted or measured; and words that only look like one."""
_PLURALS: Final = re.compile(r"(?:e?s|ies)\Z")
_TURNING: Final = frozenset("grow grows grew grown get gets got become becomes became turn turns".split())
_OWN: Final = frozenset("my his her your our their".split())
_SOME: Final = frozenset("they we it you".split())
_LEADING: Final = frozenset(
    "and but so or then yet if when because while although that for still today perhaps".split()
)
_PLACING: Final = frozenset(
    "in on at for after before behind with without from under over by during near beside".split()
)
_WANTING: Final = re.compile(
    r"wants?|wanted|needs?|needed|wish\w*|hop(?:e|es|ed)|asks?|asked|prefers?|preferred|dream\w*|imagin\w+|would|should"
    r"|could|might|may|must|'d|likes?|liked|longs?|longed|look(?:s|ed|ing)?|choose|chose|chooses|takes?|took|bought|buys?"
    r"|wears?|wore|found|finds|picks?|picked|got|gets?|orders?|ordered|draws?|drew|wrote|writes?|built|builds?|made"
    r"|makes?|uses?|used|borrow\w*|tries|tried|remembers?|remembered|sews|sewed|cuts?|brought|brings?"
)
_EXPECTED: Final = frozenset(
    "planned expected feared hoped thought usual intended necessary needed promised announced"
    " wanted imagined agreed ordered meant remembered yours mine his hers ours to".split()
)
_CLAUSE: Final = frozenset("you he she i it they".split())
_WAS: Final = frozenset("was is were are has had used did does once".split())
_FEARED: Final = frozenset("had could would expected thought feared".split())
_ANYBODY: Final = frozenset("anyone anybody everyone everybody".split())
_OUTSIDE: Final = frozenset(
    "in at on ever any all most many other others elsewhere anywhere everywhere before average average's half"
    " people".split()
)
_ELLIPTIC: Final = frozenset("first last second third old new left right other".split())
_COPULAS: Final = frozenset("is was looks looked seems seemed feels sounds".split())
_ENDING: Final = _PLACING | {"of", "is", "was", "are", "were", "has", "had"}
FEW: Final = 5
"""Words of a noun with all that stands before it."""


def is_of_a_thing(line: Line, first: int, last: int) -> bool:
    """True for words that compare a thing at hand, or one person, with nothing that could be measured."""
    last += line.folds[last] in _TURNING and last + 1 < len(line.words)  # “her accent grows thicker”
    index = next((at for at in range(first, last + 1) if _COMPARATIVE.fullmatch(line.folds[at])), None)
    if index is None or line.folds[index] in _MEASURED:
        return False
    start, end = line.sentence_of(index)
    if line.words[end - 1] == "?" or not is_private(line, start, end) or _is_any_person(line, start, end):
        return False
    if _grades_something(line, index, end) or _looks_older(line, index):
        return True
    if not _compares_with_a_thing(line, index, end):
        return False
    return _describes(line, index, start) or _is_said_of(line, index)


def _is_any_person(line: Line, start: int, end: int) -> bool:
    """“A farmer has larger fields today than his grandfather”: of whoever is one, not of somebody."""
    is_any = line.folds[start] in ("a", "an") and is_person(line.folds[min(start + 1, end - 1)])
    return is_any and not {"today", "now", "nowadays"}.isdisjoint(line.folds[start:end])


def _grades_something(line: Line, index: int, end: int) -> bool:
    """“Wear something warmer”, “she asked for anything softer”: what somebody wants or is to take."""
    start = line.clause_of(index)[0]
    wanted = line.folds[index - 1] in ("something", "anything") and "than" not in line.folds[index:end]
    return wanted and (start == index - 2 or is_somebody(line, start) or line.folds[start] in _SOME)


def _looks_older(line: Line, index: int) -> bool:
    """“He looks older than he is.”"""
    start = line.clause_of(index)[0]
    who = line.folds[start : start + 1]
    looks = index - start == 2 and line.folds[start + 1] in _COPULAS - {"is", "was"}
    return looks and who in (["he"], ["she"], ["i"]) and line.folds[index + 1 : index + 3] == ["than", *who]


def _compares_with_a_thing(line: Line, index: int, end: int) -> bool:
    """What stands behind “than”: a thing, a person, what was planned; without it nothing is compared."""
    than = next((at for at in range(index + 1, end) if line.folds[at] == "than"), None)
    if than is None:
        return line.folds[index] != "more"
    behind, further = line.word(than + 1), line.word(than + 2)
    if behind is None or than + 1 >= end or behind.fold in _OUTSIDE:
        return False
    goes_on = further is not None and further.kind == "word"
    if behind.fold in _ANYBODY:
        return goes_on and line.folds[than + 2] in _FEARED
    if behind.fold in _CLAUSE:  # “than he walks”; “than it was” tells of a change
        return goes_on and line.folds[than + 2] not in _WAS
    if behind.fold in united(_EXPECTED, FIRST_NAMES) or (behind.fold.endswith("'s") and is_thing(behind.fold)):
        return True
    return behind.fold in DETERMINERS - {"a", "an"} and _is_beside_a_thing(line, than, end)


def _is_beside_a_thing(line: Line, than: int, end: int) -> bool:
    """“Than the walls”, “than his hands”, “than the old one”."""
    several = line.folds[than + 1] in _OWN
    if any(is_thing(fold) and (several or is_one(fold)) for fold in line.folds[than + 2 : min(end, than + 2 + FEW)]):
        return True
    alone = line.word(than + 3)
    closes = alone is None or alone.kind != "word" or alone.fold == "one"
    return closes and not _ELLIPTIC.isdisjoint(line.folds[than + 2 : than + 3])


def _describes(line: Line, index: int, start: int) -> bool:
    """“She wanted a lighter door”: before a thing, and somebody, or nobody at all, has or wants it."""
    at = index + 1
    while at < len(line.words) and line.tokens[at].kind == "word" and at - index < FEW:
        if is_thing(line.folds[at]):
            following = line.word(at + 1)
            if following is not None and following.kind == "word" and is_thing(following.fold):
                at += 1
                continue
            break
        at += 1
    else:
        return False
    if not is_thing(line.folds[at]) or any(
        fold in _PLACING | {"and", "or", "than"} for fold in line.folds[index + 1 : at]
    ):
        return False
    before = line.word(index - 1)
    if before is None or before.fold not in DETERMINERS | {"much", "slightly", "even", "somewhat", "for", "of"}:
        return False
    begin = line.clause_of(index)[0]
    begin += line.folds[begin] in _LEADING
    verbs = any(_WANTING.fullmatch(fold) for fold in line.folds[begin:index])
    return begin >= index - 1 or is_somebody(line, begin) or (verbs and line.folds[begin] in _SOME)


def _is_said_of(line: Line, index: int) -> bool:
    """“The curtain is darker”, “Lena pedals faster”: the subject is a thing at hand, or one person."""
    start = line.clause_of(index)[0]
    while start < index and line.folds[start] in _LEADING:
        start += 1
    if line.folds[start] in _PLACING:  # “In the sketch the nose is longer”
        start = next((at for at in range(start + 2, index) if line.folds[at] in united(DETERMINERS, ONE)), start)
    if start >= index:
        return False
    token = line.tokens[start]
    if line.folds[start] in ONE or (token.fold in FIRST_NAMES and token.is_capital):
        return _is_bodily(line, index) and _is_predicate(line, index)
    if (
        token.fold == "it"
        and line.folds[start + 1] in ("took", "takes")
        and line.folds[start + 2] in ("me", "him", "her")
    ):
        return True
    return _head(line, start, index) is not None and _is_bodily(line, index)


def _is_predicate(line: Line, index: int) -> bool:
    """“She is quieter”, “he talks faster than he walks”: no noun stands behind the comparative."""
    following = line.word(index + 1)
    small = following is None or following.kind != "word" or following.fold in _PLACING | {"than", "and", "when", "but"}
    return small or line.folds[index] == "more" or (following is not None and following.fold.endswith("ly"))


def _is_bodily(line: Line, index: int) -> bool:
    """“More” must grade a word: “speaks more clearly”, “is more careful”; “has more books” counts."""
    if line.folds[index] != "more":
        return True
    following, before = line.word(index + 1), line.word(index - 1)
    adverb = following is not None and (following.fold.endswith("ly") or following.fold == "than")
    copula = before is not None and before.fold in _COPULAS
    return adverb or (copula and following is not None and not _PLURALS.search(following.fold))


def _head(line: Line, start: int, last: int) -> Token | None:
    """The noun of a subject that begins there, if it is a thing at hand or a person, and one or somebody's own."""
    at = _behind_owner(line, start, last)
    owned = at > start
    if at == start:
        at += line.folds[start] in DETERMINERS
    if at == start or (owned and not _may_own(line, start, at - 1)):
        return None
    for index in range(at, min(last, at + FEW)):
        one = line.tokens[index]
        if one.kind != "word" or one.fold in _ENDING:
            return None
        following = line.word(index + 1)
        goes_on = index + 1 < last and following is not None and is_thing(following.fold)
        if not is_thing(one.fold) or one.fold.endswith("'s") or goes_on:
            continue
        several = not (owned or line.folds[start] in _OWN or one.fold in united(THINGS, PERSONS) or " " in one.fold)
        rates = index + 1 < last and line.folds[index + 2 : index + 3] in (["is"], ["are"], ["was"], ["were"])
        return None if several or rates else one  # “the trails are longer”, “the room rates are higher”
    return None


def _behind_owner(line: Line, start: int, last: int) -> int:
    """Behind “grandmother's” and “Mrs Krüger's”; the start itself where nobody owns."""
    reach = range(start, min(last, start + 4))
    if line.folds[start] in TITLES:
        return next((at + 1 for at in reach if line.folds[at].endswith("'s")), start)
    return next((at for at in reach if not line.folds[at].endswith("'s")), start)


def _may_own(line: Line, start: int, at: int) -> bool:
    owner = line.folds[at].removesuffix("'s")
    return owner in united(PERSONS, FIRST_NAMES, THINGS, _DAYS) or line.folds[start] in TITLES


_DAYS: Final = frozenset(("today", "yesterday"))
