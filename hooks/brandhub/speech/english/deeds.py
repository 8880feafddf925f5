"""English deeds: whether a verb can be watched. What a town, a house or a group does else tells how it stands or turns.

“The museum is hanging its pictures” and “the city has banned barbecues” are seen, or told by an office; “the theatre is
struggling to fill its seats” and “the city has shaken off its image” say how it fares. See english/public.py.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from brandhub.speech.english.nouns import is_thing, singular
from brandhub.speech.lexicon.beside import PREPOSITIONS
from brandhub.speech.lexicon.english import deeds
from brandhub.speech.lexicon.english.nouns import GROUPS, PERSONS, PUBLIC, SCENIC
from brandhub.speech.tokens import Line

_BETWEEN: Final = frozenset(
    "now still already also all just currently once again since long recently always not never even both then"
    " at last by meanwhile".split()
)
_TURNS: Final = frozenset("leave move buy return stay pay lose rent hire desert quit".split())
"""Of many people at once these tell where a town is going."""
_ALL: Final = deeds.OF_OFFICES | deeds.OF_SIGHT | deeds.HANDLED | SCENIC
_WATCHED_OF_MANY: Final = (_ALL | deeds.REACTIONS) - _TURNS
_WATCHED: Final = _ALL - frozenset("enjoy love dream".split())
_CONTINUING: Final = frozenset(("continue", "continues"))
_PARTICLES: Final = frozenset("over out up away off down ahead through on".split())
_NEAR: Final = 3
_OBJECT: Final = 4
"""Words behind a verb among which what it is done to stands."""
_PARTICIPLE: Final = re.compile(r"\w{3,}ed")
_GERUND: Final = re.compile(r"\w{2,}ing")
_STRONG: Final = (
    frozenset(
        "shaken become driven beaten outgrown outrun outdone torn woven stolen sworn awoken sprung stung bled bred fled"
        " sped found kept won left lost".split()
    )
    | deeds.IRREGULAR.keys()
)
_ADJECTIVAL: Final = frozenset(
    "terraced listed vaulted limited mixed furnished heated covered walled cobbled gabled stained tiled"
    " arched paved wooded landscaped barred dedicated detailed interested talented supposed need speed"
    " seed hundred been being going evening morning nothing anything something everything king spring thing string ring"
    " building wing ceiling parking swimming meaning feeling dining opening housing boring interesting missing"
    " exciting fascinating pending according during charming amazing".split()
)
_NO_DEEDS: Final = frozenset("was does becomes always sometimes besides perhaps its this means seems needs as".split())
_CLOSE: Final = re.compile(r"the|an?|its|their|our|what|who|whom|itself|them|it|him|her|us|you|others?")
_OF: Final = frozenset("of is are was were has have had can will would could must may for".split())


@lru_cache(maxsize=16_384)
def base_forms(fold: str) -> frozenset[str]:
    """What the verb may be called: “carries” is carry, “planning” plan or plane, “sang” sing."""
    found = {fold, deeds.IRREGULAR.get(fold, fold)}
    for ending, instead in (("ies", "y"), ("ied", "y"), ("es", ""), ("s", ""), ("ed", ""), ("ing", "")):
        if fold.endswith(ending) and len(fold) > len(ending) + 1:
            stem = fold[: -len(ending)] + instead
            found |= {stem, stem + "e"}
            if ending in ("ed", "ing") and stem[-1] == stem[-2:-1]:
                found.add(stem[:-1])
    return frozenset(found)


def is_deed(fold: str, verbs: frozenset[str]) -> bool:
    """True for a form of one of these verbs."""
    return not base_forms(fold.rsplit(" ", 1)[-1]).isdisjoint(verbs)


def fares(line: Line, start: int, verb: int, end: int) -> int | None:
    """The last token of what is said of a town, a house or a group, where it is nothing that can be watched."""
    head = line.folds[verb - 1].rsplit(" ", 1)[-1]
    many = head in GROUPS or singular(head) in PERSONS
    if many and line.folds[start] in ("the", "these", "those"):
        return None  # “the children are nibbling biscuits”: those whom one sees
    watched = _WATCHED_OF_MANY if many else _WATCHED
    fold = line.folds[verb]
    if fold in ("is", "are", "has", "have"):
        at = verb + 1
        while at < end and (line.folds[at] in _BETWEEN or line.folds[at].endswith("ly")):
            at += 1
        if at >= end or line.tokens[at].kind != "word" or line.folds[at] in _ADJECTIVAL:
            return None
        goes_on = _GERUND if fold in ("is", "are") else _PARTICIPLE
        turned = goes_on.fullmatch(line.folds[at]) or (fold in ("has", "have") and line.folds[at] in _STRONG)
        return at if turned and not _is_watched(line, at, watched) else None
    told = behind_continuing(line, verb, end)
    return told if _does(line, start, verb, end) and not _is_watched(line, told, watched) else None


def behind_continuing(line: Line, verb: int, end: int) -> int:
    """“Continues to meet”: what goes on is told by the verb behind."""
    goes_on = line.folds[verb] in _CONTINUING and line.folds[verb + 1 : verb + 2] == ["to"]
    return verb + 2 if goes_on and verb + 2 < end else verb


def goes_with(fold: str, second: str) -> bool:
    """“Trades on”, “lives off”: a verb in the present that with this word is no deed."""
    return fold.endswith("s") and any(
        second in deeds.WITH_A_SECOND_WORD.get(one, "").split() for one in base_forms(fold)
    )


def _is_watched(line: Line, at: int, watched: frozenset[str]) -> bool:
    forms, behind = base_forms(line.folds[at].rsplit(" ", 1)[-1]), line.folds[at + 1 : at + _NEAR]
    if forms.isdisjoint(watched) or (not forms.isdisjoint(deeds.OF_HANDS) and figures(line, at)):
        return False
    return not any({*behind} & {*deeds.WITH_A_SECOND_WORD.get(one, "").split()} for one in forms)


def figures(line: Line, at: int) -> bool:
    """“Papers over its debts”, “polishes its image”: a deed with the hands, of what no hand can hold."""
    end = min(line.sentence_of(at)[1], at + 1 + _OBJECT)
    end = next((one for one in range(at + 1, end) if line.folds[one] in PREPOSITIONS["en"]), end)
    particle = line.folds[at + 1 : at + 2] != [] and line.folds[at + 1] in _PARTICLES
    return particle or not deeds.UNHELD.isdisjoint(line.folds[at + 1 : end])


def _does(line: Line, start: int, verb: int, end: int) -> bool:
    """“The harbour handles what others cannot”: a verb in the present, of one that is named, and what it does."""
    fold, head = line.folds[verb], line.folds[verb - 1]
    if verb + 1 < end and goes_with(fold, line.folds[verb + 1]):
        return line.folds[start] in ("the", "our", "this")
    if line.folds[start] not in ("the", "our", "this") or not fold.endswith("s") or fold.endswith(("ss", "'s", "us")):
        return False
    if fold in _NO_DEEDS or head.endswith("s") or line.folds[verb + 1 : verb + 2] == ["that"]:
        return False
    behind = line.folds[verb + 1] if verb + 1 < end else "."
    if singular(fold) in PUBLIC or is_thing(fold):
        return _CLOSE.fullmatch(behind) is not None
    return behind not in _ALL and behind not in _OF
