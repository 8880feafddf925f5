"""Astray: words of every sentence that take a value to another place or hour, suppose it, or give it a reason.

„Woanders gibt es {{ fact(…) }}“, „samstags kommen {{ fact(…) }}“, „es dürften {{ fact(…) }} sein“ and „weil die
Felder gut sind, gibt es {{ fact(…) }}“ say what the value does not say, and no noun of them is foreign to the fact.
A reason that speaks of the count itself is none: „…, weil Ställe nicht gezählt werden“.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from brandhub.speech.lexicon.beside import VERBS
from brandhub.speech.owing import OF_THE_COUNT
from brandhub.speech.tokens import Line, Token
from brandhub.speech.visible import STAND_INS

_PLACES: Final = {
    "de": re.compile(
        r"(?:(?:welt|europa|bundes|landes|deutschland|kreis|republik)weit|global|woanders|anderswo|sonstwo|andernorts"
        r"|nebenan|hierzulande|(?:hier|da) wie (?:dort|da|drueben|anderswo)|hier und (?:dort|drueben|anderswo)|drueben"
        r"|draussen|drinnen|in stadtnaehe|(?:rechts|links) (?:der|des|vom|von)"
        r"|(?:im|in diesem) (?:ganzen )?land)(?= )"
    ),
    "en": re.compile(
        r"(?:worldwide|nationwide|globally|elsewhere|somewhere else|next door|across the (?:country|world)"
        r"|here (?:as there|and elsewhere))(?= )"
    ),
}
_DAY: Final = r"(?:mon|diens|mitt|donners|frei|sams|sonn|werk|feier|wochen)"
_HOURS: Final = {
    "de": re.compile(
        rf"(?:(?P<adverb>{_DAY}tag|mittwoch|sonnabend|morgen|abend|nacht|mittag|vormittag|nachmittag)s"
        r"|(?:am|jeden|letzten|vorigen|vergangenen) (?P<day>(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend)"
        r"|(?:zu|an) (?P<feast>ostern|weihnachten|pfingsten|silvester|neujahr)"
        r"|im (?P<season>sommer|winter|herbst|fruehling|fruehjahr)"
        r"|in (?:nur )?(?:einem|einer|jedem|jeder) (?P<unit>monat|woche|tag|nacht|jahr|stunde|saison))(?= )(?! \d)"
    ),
    "en": re.compile(
        r"(?:(?:on |last |every )(?P<day>(?:mon|tues|wednes|thurs|fri|satur|sun)day)s?"
        r"|in (?:the )?(?P<season>summer|winter|autumn|spring)"
        r"|in (?:a|one|every|just one) (?P<unit>month|week|day|night|year|hour|season))(?= )(?! \d)"
    ),
}
_TELLING: Final = re.compile(
    r"\w*(?:zaehl|meld|nenn|nann|bericht|veroeffentlich|schreib|schrieb|erheb|erhob|erfass|stell|sag|count|report|publish|releas|name|announc"
    r"|record|said|say)\w*"
)
"""Who tells a number on a Monday has not counted that Monday."""
_SUPPOSING: Final = {
    "de": re.compile(
        r"(?:soll|sollen|sollte|sollten|duerfte|duerften|koennte|koennten|muesste|muessten|werden) (?:\S+ ){0,8}"
        r"(?<!t )(?<!en )(?:sein|werden|bleiben|geben)(?= )"
    ),
    "en": re.compile(r"(?:should|would|could|might|ought to|must) (?:\w+ )?(?:be|have|remain)(?= )"),
}
PLANNED: Final = "(?:angekündig|geplan|plan|soll|erwart|prognos|vorgesehen|announce|expect|forecast)"
"""What the fact says itself, where it counts what is to come."""
_LYING: Final = frozenset(("liegt", "lag"))
"""„Bochum liegt nebenan und hat …“"""
_BECOMING: Final = {
    "de": re.compile(r"(?:(?:es|daraus|draus) (?:werden|wurden)|werden es|wurden es)(?= )"),
    "en": re.compile(r"(?:it|they) (?:becomes?|became)(?= )"),
}
_REASONS: Final = {
    "de": frozenset(
        "weil da damit denn zumal sodass obwohl obgleich falls sofern wenn solange bevor ehe nachdem sobald"
        " sooft".split()
    ),
    "en": frozenset("because although though whereas".split()),
}
REASON: Final = "reason"
_LEADING: Final = frozenset("und aber doch and but".split())
_COUNTED: Final = re.compile(
    r"(?:(?!mit|dazu|hinzu|einge|ab)\w{0,4}(?:zaehl|rund|schaetz|meld|erfass|erhob|erheb|geheim|count|round|estimat|publish|report)\w*)"
)


def find_astray(line: Line, value: Token, language: str) -> Iterator[tuple[tuple[Token, ...], str, str]]:
    """Words around a value with what they do to it: a place („outside“), an hour („elsewhen“), a reason, or more."""
    at = line.at(value.start)
    first, last = line.clause_of(at)
    told = any(_TELLING.fullmatch(fold) for fold in line.folds[first:last])
    for index in range(first, last):
        rest = " ".join(line.folds[index : min(last, index + _NEAR)]) + " "
        if (found := _PLACES[language].match(rest)) is not None and line.folds[index - 1] not in _LYING:
            yield _words(line, index, found[0]), "outside", found[0].split()[-1]
        found = _HOURS[language].match(rest)
        if found is not None and not (told and found["day"]):
            yield _words(line, index, found[0]), "elsewhen", next(filter(None, found.groups()))
        found = _SUPPOSING[language].match(rest)
        if found is not None and any(word in STAND_INS for word in line.words[index : index + found[0].count(" ") + 2]):
            yield (line.tokens[index],), "outside", PLANNED
        becomes = _BECOMING[language].match(rest)
        if becomes is not None and at == index + 2 and not any(word.islower() for word in line.words[at + 1 : last]):
            yield _words(line, index, becomes[0]), "fate", ""
    if line.folds[first] == "gegenueber" and first + 1 < last and line.words[first + 1].islower():
        yield (line.tokens[first],), "outside", "gegenueber"
    yield from _judged(line, at, first, last) if language == "de" else ()
    yield from ((words, REASON, "") for words in _reasons(line, at, language))


_THEORY: Final = frozenset("theoretisch laengst rechnerisch hypothetisch".split())
_GETTING: Final = frozenset(
    "bekam bekamen bekommt bekommen erhielt erhielten will wollen wollte wollten moechte moechten".split()
)
_THEY_HAVE: Final = frozenset("haben hatten besitzen besassen".split())
_ENOUGH: Final = frozenset("reichen reicht reichten genuegen genuegt genuegten".split())


def _judged(line: Line, at: int, first: int, last: int) -> Iterator[tuple[tuple[Token, ...], str, str]]:
    """„Theoretisch gibt es …“, „Die Stadt bekam …“, „Sie haben …“, „… reichen“, „…, das reicht“."""
    ends = not any(word.islower() for word in line.words[at + 1 : last])
    for index in range(first, last):
        fold = line.folds[index]
        getting = ends and index < at and fold in _GETTING and line.words[index].islower()
        if fold in _THEORY or getting:
            yield (line.tokens[index],), "outside", fold
        closes = not any(word.isalpha() for word in line.words[index + 1 : last])
        if index > at and fold in _ENOUGH and closes:
            yield (line.tokens[index],), "outside", fold
    if ends and line.folds[first] == "sie" and line.folds[first + 1] in _THEY_HAVE and at == first + 2:
        yield tuple(line.tokens[first : first + 2]), "outside", "sie haben"
    if line.folds[last + 1 : last + 2] == ["das"] and line.folds[last + 2 : last + 3] in (["reicht"], ["genuegt"]):
        yield tuple(line.tokens[last + 1 : last + 3]), "outside", "reicht"


_NEAR: Final = 12


def _words(line: Line, index: int, said: str) -> tuple[Token, ...]:
    return tuple(line.tokens[index : index + said.count(" ") + 1])


def _reasons(line: Line, at: int, language: str) -> Iterator[tuple[Token, ...]]:
    """The word with which a clause right before or behind that of a value says why it is so."""
    (first, last), (start, end) = line.clause_of(at), line.sentence_of(at)
    places = ((first - 2, first - 1), (last + 1, last))  # parted by a comma: a colon leads to a sentence of its own
    parted = [place for place, sign in places if start <= place < end and line.words[sign] == ","]
    near = [line.clause_of(place) for place in parted]
    for begins, ends in near:
        leads = begins < ends and line.folds[begins] in _LEADING
        if _gives_reason(line, begins + leads, ends, language):
            yield (line.tokens[begins + leads],)
    within = range(first, last) if language == "en" else range(0)
    yield from ((line.tokens[index],) for index in within if _gives_reason(line, index, last, language))


def _gives_reason(line: Line, first: int, last: int, language: str) -> bool:
    """True for a reason that says nothing of the count; „da steht er“ and “because of” are none of these."""
    if first >= last - 1 or line.folds[first] not in _REASONS[language]:
        return False
    said = line.folds[first + 1 : last]
    is_verb = line.words[first + 1].islower() and (said[0].endswith("t") or said[0] in VERBS["de"])
    if said[0] == "of" or (line.folds[first] == "da" and is_verb):
        return False
    if "Sie" in line.words[first + 1 : last]:  # „damit Sie nicht suchen müssen“
        return False
    return not any(_COUNTED.fullmatch(fold) or fold in OF_THE_COUNT for fold in said)
