"""English homely sentences: what is said of each, all or nobody in a scene, where every word belongs to a scene.

“On every hook hangs a brass token”, “she has fed them all”, “nobody has ever found a matching pair”, “the slippers
stand in a row”. The lists say what may stand there, not what may not: a sentence with one word that they do not know is
told.
"""

from __future__ import annotations

from functools import cache
from typing import Final

from brandhub.speech.english.deeds import base_forms
from brandhub.speech.english.nouns import DETERMINERS, ONE, PLACES, TITLES, is_private, is_thing, singular
from brandhub.speech.lexicon.beside import PREPOSITIONS
from brandhub.speech.lexicon.beside import VERBS as COMMON
from brandhub.speech.lexicon.english import deeds, homely
from brandhub.speech.lexicon.english.nouns import ANIMALS, FIRST_NAMES, GROUPS, MASSES, PERSONS, PUBLIC, SCENIC, THINGS
from brandhub.speech.tokens import Line

_SMALL: Final = frozenset(
    """
    a an the this that these those his her its my your our their he she i we you they it him them me us who whom
    whose which what where when while how why whoever if as because since so but and or nor yet than then there not
    no never always every each all both any some someone somebody something everyone everybody nobody none one ones
    own such same other another at to of in on for with by from up down out off over under into onto through is are
    was were be been being has have had do does did can could may might will would shall should must let let's to
    before after until till without within about against between among behind beside beneath above below past toward
    towards near during except like unlike too very just only also even still already again here soon now today ago
    more most half
    """.split()
)
_GRADING: Final = frozenset(
    "almost nearly next hardly scarcely virtually practically only part bulk majority better worth fortune".split()
)
_SPARED: Final = frozenset(
    "nobody not never every each all everyone everybody ever always no nothing none most cannot can't don't"
    " doesn't".split()
)
"""Of a scene they say nothing of the world."""
_RICH: Final = frozenset("too richer poorer wealthier".split())
_JOINING: Final = frozenset("and but so then when while as because since if".split())
_NEAR: Final = 4
_SHORTEST: Final = 8
"""Words of a sentence that tells of a scene; shorter ones are sayings about all the world: “Everyone wears yellow”."""
_ENDLESS: Final = frozenset("anywhere nowhere everywhere elsewhere history today anymore nowadays".split())


@cache
def _known() -> frozenset[str]:
    nouns = THINGS | PERSONS | ANIMALS | MASSES | FIRST_NAMES | homely.NAMING | homely.DESCRIBING | homely.OTHERS
    return nouns | _SMALL | PREPOSITIONS["en"] | COMMON["en"]


@cache
def _deeds() -> frozenset[str]:
    return deeds.OF_SIGHT | deeds.REACTIONS | deeds.HANDLED | deeds.SENSED | SCENIC | homely.VERBS


def is_homely(line: Line, first: int, last: int, kind: str) -> bool:
    """True for what is told of a scene, or of somebody, and of nothing else."""
    if "left with" in " ".join(line.folds[first : last + 1]):  # “were left with nothing but their lamps”
        return False
    return _is_of_a_scene(line, first, last, kind) or _is_of_somebody(line, first, last, kind)


def _is_of_somebody(line: Line, first: int, last: int, kind: str) -> bool:
    """“She checks every corner”, “Mrs Krüger sings louder when nobody listens”: a clause about one person."""
    words, (start, end) = line.folds[first : last + 1], line.clause_of(first)
    if kind not in ("quantifier", "trend", "comparison") or not (_GRADING | _RICH).isdisjoint(words):
        return False
    while start < first and (line.folds[start] in _JOINING or line.tokens[start].kind != "word"):
        start += 1
    begun, over = line.sentence_of(first)
    brief = sum(token.kind == "word" for token in line.tokens[begun:over]) <= _SHORTEST or "more" in words
    if start >= first or brief or line.words[over - 1] == "?" or not _begins_with_one(line, start, first):
        return False
    said, lasting = line.folds[start : first + 1], ("has", "have")
    if (said[0] in ("a", "an") and kind != "quantifier") or ("every" in words and any(one in said for one in lasting)):
        return False
    counted = range(first, last + 1)
    but = [at for at in range(start, end) if at in counted or line.folds[at] in _SPARED]
    if not is_private(line, start, end, but=but) or _is_of_many(line, first, last):
        return False
    return not any(_is_abroad(line, at, start) for at in range(start, end))


def _begins_with_one(line: Line, start: int, first: int) -> bool:
    fold = line.folds[start]
    if fold in ONE or fold in FIRST_NAMES or fold in TITLES:
        return True
    led = fold in DETERMINERS - {"one", "another", "each", "no"}
    return led and any(line.folds[at] in PERSONS for at in range(start, min(start + _NEAR, first)))


def _is_abroad(line: Line, at: int, start: int) -> bool:
    fold = line.folds[at].rsplit(" ", 1)[-1].removesuffix("'s")
    named = at > start + 3 and line.tokens[at].is_capital
    return named or (at != start and (_is_public(fold) or fold in GROUPS or fold in _ENDLESS))


def _is_of_a_scene(line: Line, first: int, last: int, kind: str) -> bool:
    """“On every hook hangs a brass token”: every word is one of a scene."""
    words = line.folds[first : last + 1]
    if (
        kind in ("superlative", "ordinal")
        or not _GRADING.isdisjoint(words)
        or (kind == "number" and "row" not in words)
    ):
        return False
    if kind == "comparison" and ((last > first and words[0] != "as") or _is_of_several(line, first)):
        return False
    if kind == "trend" and not all(_is_known(line, at) for at in range(first, last + 1)):
        return False
    start, end = line.sentence_of(first)
    if (
        line.words[end - 1] == "?"
        or " that of " in f" {' '.join(line.folds[start:end])} "
        or not _is_told(line, start, end, first, last)
    ):
        return False
    counted = range(first, last + 1)
    spared = [at for at in range(start, end) if at in counted or line.folds[at] in _SPARED]
    if not is_private(line, start, end, but=spared):
        return False
    if _is_of_many(line, first, last) or any(_is_public(line.folds[at]) for at in counted):
        return False
    others = (at for at in range(start, end) if at not in counted and line.tokens[at].kind == "word")
    return all(_is_known(line, at) for at in others)


def _is_told(line: Line, start: int, end: int, first: int, last: int) -> bool:
    """True for a sentence of some length about somebody, or about a thing at hand that it names."""
    said = [at for at in range(start, end) if line.tokens[at].kind == "word"]
    if len(said) < _SHORTEST:
        return False
    others = [at for at in said if not first <= at <= last + 1]
    return any(
        line.folds[at] in ONE
        or line.folds[at] in FIRST_NAMES
        or (
            line.folds[at - 1] in DETERMINERS - {"a", "an"}
            and (is_thing(line.folds[at]) or line.folds[at] in homely.NAMING or line.folds[at] in PERSONS)
        )
        for at in others
    )


def _is_known(line: Line, at: int) -> bool:
    fold = line.folds[at].rsplit(" ", 1)[-1].removesuffix("'s")
    if fold in _ENDLESS or _is_public(fold):
        return False
    if line.tokens[at].is_capital and not line.opens(at) and len(fold) > 1:
        return fold in FIRST_NAMES or fold in TITLES or fold.endswith("day")
    if fold in GROUPS and line.folds[at - 1] not in DETERMINERS | {"both", "all"}:
        return False
    return fold in _known() or singular(fold) in _known() or not base_forms(fold).isdisjoint(_deeds())


def _is_of_several(line: Line, first: int) -> bool:
    """“The bags are heavier than the box”: of several things at once."""
    start = line.clause_of(first)[0]
    return any(fold in ("are", "were", "have") for fold in line.folds[start:first])


def _is_public(fold: str) -> bool:
    return fold in PUBLIC or singular(fold) in PUBLIC or fold in PLACES


def _is_of_many(line: Line, first: int, last: int) -> bool:
    """“Every baker sings”, “all women sing”: said of a kind."""
    behind = [fold for fold in line.folds[last + 1 : last + 3] if fold not in ("the", "of")] or [""]
    each = line.folds[last] in ("each", "every", "all", "most")
    return each and (
        behind[0] in PERSONS or behind[0] in GROUPS or singular(behind[0]) in PERSONS | ANIMALS | {"animal"}
    )
