"""Joints: the small words in front of a slot or between two. Known and harmless by themselves, they turn what they tie.

„102 mehr Höfe als Gruben“ makes a difference of a count, „102 Höfe von 51 Gruben“ a part of a whole, „um 102“ a guess,
„vor der größten“ another place, and „mehr Menschen auf Höfen“ counts people with the number of farms.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from brandhub.models.claims import ClaimBase, Comparison, Difference, EqualWithin, Ratio, Share, Sum, Times, TwoSided
from brandhub.models.rankings import Ranking
from brandhub.proofs.phrases import with_nouns
from brandhub.proofs.proof import Proof

_STATES: Final = (Comparison, Difference, EqualWithin, Times)
_ARTICLE: Final = {"de": r"(?: (?:de[rmns]|die|das|allen?))?", "en": r"(?: the)?"}
_VALUE: Final = r"\{(?:left|right|part|whole|subject|fact)(?:\.value)?\}"
_DATE: Final = r" ?\(?\{(?:[\w-]+\.)?(?:as-of|when)\}\)?"
_CLAUSE: Final = r"(?:\{[^}]*\}|[^.:;{])*?"
_OF_ONE: Final = r"(?: \{[\w-]+\.noun\})?"
# A number right before „mehr“ says how many more: also with its noun, place or date between.
_COUNTED_MORE: Final = {
    "de": re.compile(
        rf"\{{((?:left|right|sum)(?:\.value)?)\}}(?: \{{[\w-]+\.(?:noun|area|label)\}}|{_DATE}| (?:in|im|aus|an|am)"
        r"| [A-ZÄÖÜ][\w-]*)* \{relation\}"
    ),
    "en": re.compile(
        rf"\{{((?:left|right|sum)(?:\.value)?)\}}(?: \{{[\w-]+\.(?:noun|area|label)\}}|{_DATE}"
        r"| (?:in|at|of) [A-Z][\w-]*)* \{relation\}"
    ),
}
# „um 102“, „zwischen 102 und 51“; „102 gegen 51“ sets one against the other.
_BEFORE_VALUE: Final = {
    "de": re.compile(rf"\b(um|ab|bis|vor|seit|zwischen|je|pro|in|gegen|zu)(?= {_VALUE})", re.IGNORECASE),
    "en": re.compile(rf"\b(between|around|until|per|near)(?= {_VALUE})", re.IGNORECASE),
}
_AGAINST: Final = re.compile(r"\{(?:left|part)(?:\.value)?\}")
_BETWEEN: Final = {
    "de": re.compile(
        rf"\{{(?:left|part)(?:\.value)?\}}{_OF_ONE}(?:{_DATE})? (mit|für|aus|von|in|nach|je|pro|bis|oder|auf)"
        r"(?= \{(?:right|whole)(?:\.value)?\})"
    ),
    "en": re.compile(
        rf"\{{(?:left|part)(?:\.value)?\}}{_OF_ONE}(?:{_DATE})? (of|with|for|in|out of|per|or|from|at|on)"
        r"(?= \{(?:right|whole)(?:\.value)?\})"
    ),
}
_OF_A_WHOLE: Final = {"de": ("von", "auf", "aus"), "en": ("of", "out of", "for", "per")}
"""Words between a part and its whole, and between both sides of a ratio."""
_BESIDE_NOUN: Final = {
    "de": re.compile(
        rf"\b(in|auf|aus|an|je|pro|neben|nach|vor)(?={_ARTICLE['de']} \{{(left|right)\.noun\}})", re.IGNORECASE
    ),
    "en": re.compile(
        rf"\b(in|on|at|per|near|after|before)(?={_ARTICLE['en']} \{{(left|right)\.noun\}})", re.IGNORECASE
    ),
}
_OTHERS: Final = {
    "de": re.compile(r"\{relation\} (?=[A-ZÄÖÜ])([\w-]+)[^{}.:;]*\{left\.noun\}"),
    "en": re.compile(r"\{relation\} ([a-z][\w-]*) (?:in|on|at|of|with|from|for|by)(?: the)? \{left\.noun\}"),
}
_BESIDE_PLACE: Final = {
    "de": re.compile(
        r"\b(vor|nach|neben|hinter|gegenüber|wie|ohne|außer|unter|über|gegen|statt|zwischen|bis|um|ab|seit)"
        rf"(?={_ARTICLE['de']} \{{(?:rank(?:\.\w+)?|place|name)\}})"
        r"|\b(so|bei|aus|in|an|auf|für|von)(?=(?: de[rmn]| die| das)? \{(?:rank(?:\.\w+)?|place)\})"
        r"|\b(mit)(?= de[rmn] \{rank(?:\.\w+)?\} \{among\})"
        r"|\b(um|ab|bis|gegen|gegenüber|vor|nach)(?= \{subject(?:\.value)?\})",
        re.IGNORECASE,
    ),
    "en": re.compile(
        r"\b(before|after|behind|beside|near|like|unlike|without|against|between|than|ahead of|next to|below|above"
        rf"|under|over)(?={_ARTICLE['en']} \{{(?:rank(?:\.\w+)?|place|name)\}})"
        r"|\b(in|at|from|not)(?=(?: the)? \{(?:rank(?:\.\w+)?|place)\})"
        r"|\b(by|around|until|against|before|after|between)(?= \{subject(?:\.value)?\})",
        re.IGNORECASE,
    ),
}
# One place at a time: „hier mehr Höfe als dort Gruben“.
_TWO_PLACES: Final = {
    "de": re.compile(rf"\{{than\}}{_CLAUSE}\b(hier)\b|\bhier\b.*\{{than\}}{_CLAUSE}\b(dort|da)\b", re.IGNORECASE),
    "en": re.compile(
        rf"\{{than\}}{_CLAUSE}\b(here)\b|\bhere\b.*\{{than\}}{_CLAUSE}\b(there)(?! (?:was|were|is|are)\b)",
        re.IGNORECASE,
    ),
}
# „Versicherungen und Banken hatten zusammen mehr“ names who; without them it adds the sides up.
_TOGETHER: Final = {
    "de": re.compile(r"\b(zusammen)\b", re.IGNORECASE),
    "en": re.compile(r"\b(together)\b", re.IGNORECASE),
}
_NAMED: Final = {
    "de": re.compile(r"(?:\bund|,) (?:[a-zäöü]\w* )?[A-ZÄÖÜ]\w+"),
    "en": re.compile(r"\band (?:the )?[A-Za-z]\w+"),
}
# Until a date there was what may have been otherwise before.
_UNTIL: Final = {
    "de": re.compile(r"\b(bis)(?: zum| zu)?(?= \{(?:[\w-]+\.)?(?:as-of|when)\})", re.IGNORECASE),
    "en": re.compile(r"\b(until|till|up to)(?= \{(?:[\w-]+\.)?(?:as-of|when)\})", re.IGNORECASE),
}
_THERE_WAS: Final = {
    "de": re.compile(r"\b(?:gab es|es gab|gibt es|es gibt|waren|sind)\b", re.IGNORECASE),
    "en": re.compile(r"\bthere (?:was|were|is|are)\b", re.IGNORECASE),
}


# Two dates make no stretch of time, and what was fewer in the one than in the other was not fewer in both.
_DATED: Final = r"\{(?:left|right)\.(?:as-of|when)\}"
_BOTH_DATES: Final = {
    "de": re.compile(
        rf"\b(zwischen)(?= \{{(?:[\w-]+\.)?(?:as-of|when)\}})|{_DATED} (und|bis)(?= {_DATED}[^()]*\{{relation\}})",
        re.IGNORECASE,
    ),
    "en": re.compile(
        rf"\b(between)(?= \{{(?:[\w-]+\.)?(?:as-of|when)\}})|{_DATED} (and|to)(?= {_DATED}[^()]*\{{relation\}})",
        re.IGNORECASE,
    ),
}
_BEFORE_SINCE: Final = {
    "de": re.compile(r"\b(bis|nach|vor|ab|von|in|zwischen|erst)(?= \{since\})", re.IGNORECASE),
    "en": re.compile(r"\b(until|after|before|from|by|in|between|only)(?= \{since\})", re.IGNORECASE),
}
# „je mehr als“, „neben {parts}“, „von 102 auf 51“, „102 von 110“
_EACH: Final = {
    "de": re.compile(
        r"\b(je|pro)(?= \{(?:relation|change|trend|share|ratio|sum|within)\})"
        r"|\b(neben|zu|ohne|außer|statt|bei|von|aus|für|gegen|gegenüber|je)(?= \{parts\})"
        r"|\b(von)(?= \{left(?:\.value)?\}(?: \{left\.noun\})? auf \{right)"
        r"|\{to(?:\.value)?\}(?: \{to\.noun\})? (von)(?= \{from(?:\.value)?\})"
        r"|\b(unter|über|gegen)(?= \{(?:to|from)(?:\.value)?\})",
        re.IGNORECASE,
    ),
    "en": re.compile(
        r"\b(per)(?= \{(?:relation|change|trend|share|ratio|sum|within)\})"
        r"|\b(beside|without|except|by|from|for|against|of|per)(?= \{parts\})"
        r"|\b(from)(?= \{left(?:\.value)?\}(?: \{left\.noun\})? to \{right)"
        r"|\{to(?:\.value)?\}(?: \{to\.noun\})? (of)(?= \{from(?:\.value)?\})"
        r"|\b(under|over|below|above)(?= \{(?:to|from)(?:\.value)?\})",
        re.IGNORECASE,
    ),
}
# „102 in Nachbarstadt“ of the other side
_ELSEWHERE: Final = re.compile(
    r"\{(left|right)(?:\.value)?\}(?: \{[\w-]+\.noun\})? (?:\(|(?:in|aus|für|von|bei|at|of|for|from) )"
    r"\{((left|right)\.area)\}"
)
# „bis auf 2 Höfe: gleich viele“ leaves two of them out.
_WITHIN: Final = re.compile(r"\{(within)\} (?!\{relation\}).*\{relation\}")
_BY: Final = re.compile(r"\b(by)(?= \{(?:left|right)(?:\.value)?\})", re.IGNORECASE)
"""“more farms than pits by 102”: the number would be how many more."""
# „Musterstadt hatte die größte der zwei Städte“: who holds a place is it, and has what stands between.
_HAD_PLACE: Final = {
    "de": re.compile(r"\b(?:hat|hatte|haben|hatten)\b[^.:;]*\{(rank(?:\.\w+)?)\} \{among\}", re.IGNORECASE),
    "en": re.compile(r"\b(?:has|had|have)\b[^.:;]*\{(rank(?:\.\w+)?)\} \{among\}", re.IGNORECASE),
}


# Letters, digits and signs that stick to a slot: „{relation}er“, „an{trend}“, „−{left.value}“, „102/51“, „102 < 51“.
_STUCK: Final = re.compile(
    r"\w+-?(?=\{)|(?<=\})(?!(?:[’']?s)(?!\w))[-’']?\w+|(?<=\})[.,:/–-]+(?=\{)"
    r"|[+−~<>=≈±×*|^#](?= ?\{)|(?<=\}) ?[%‰€$£+<>=≈±×*|^#]|(?<!\w)-(?=\{)|(?<=\}) /(?= \{)"
    r"|\{[^}]*\}(?=\{)|(?<=\{none\})[,.;:]"
)


def misjoined(claim: ClaimBase, proof: Proof, template: str, language: str) -> str | None:
    """The slot that its neighbours give to something else: „{left.value} {relation}“, „{relation} Menschen auf {…}“."""
    if isinstance(claim, Ranking) and (found := _HAD_PLACE[language].search(template)):
        return found[1]
    if not isinstance(claim, (TwoSided, Sum)):
        return None
    written = with_nouns(template, proof.slots, language)
    if found := _COUNTED_MORE[language].search(written):
        return found[1]
    for found in _ELSEWHERE.finditer(written):
        if found[1] != found[3]:
            return found[2]
    if isinstance(claim, EqualWithin) and language == "de" and (found := _WITHIN.search(written)):
        return found[1]
    if isinstance(claim, TwoSided) and _OTHERS[language].search(template):
        return "left.noun"
    return None


def joined(claim: ClaimBase, proof: Proof, template: str, language: str) -> Iterator[re.Match[str]]:
    """Every small word that makes something else of the slot behind it, and whatever sticks to a slot."""
    yield from _STUCK.finditer(template)
    for found in _joints(claim, proof, template, language):
        at = next(index for index in range(1, len(found.groups()) + 1) if found[index] is not None)
        word = re.compile(re.escape(found[at])).match(template, found.start(at))
        assert word is not None, "it has just been found there"
        yield word


def _joints(claim: ClaimBase, proof: Proof, template: str, language: str) -> Iterator[re.Match[str]]:
    if isinstance(claim, Ranking):
        yield from _BESIDE_PLACE[language].finditer(template)
        return
    yield from _EACH[language].finditer(template)
    yield from _BEFORE_SINCE[language].finditer(template)
    if not isinstance(claim, (TwoSided, Share, Ratio)):
        return
    for found in _BEFORE_VALUE[language].finditer(template):
        if found[1].lower() not in ("gegen", "zu") or not _AGAINST.search(template[: found.start()]):
            yield found
    yield from _between(claim, template, language)
    yield from _BOTH_DATES[language].finditer(template)
    if isinstance(claim, TwoSided):
        yield from _of_two_sides(claim, proof, template, language)
    if isinstance(claim, _STATES):
        yield from _BY.finditer(template) if language == "en" else ()
        yield from _UNTIL[language].finditer(template) if _THERE_WAS[language].search(template) else ()


def _of_two_sides(claim: TwoSided, proof: Proof, template: str, language: str) -> Iterator[re.Match[str]]:
    """„auf Höfen“, „hier mehr als dort“, „zusammen mehr als“."""
    for found in _BESIDE_NOUN[language].finditer(template):
        if found[2] in proof.inputs and not proof.inputs[found[2]].measured:
            yield found
    if claim.across is None:
        yield from _TWO_PLACES[language].finditer(template)
    for found in _TOGETHER[language].finditer(template):
        if not _NAMED[language].search(template[: found.start()]):
            yield found


def _between(claim: ClaimBase, template: str, language: str) -> Iterator[re.Match[str]]:
    """„102 Höfe von 51 Gruben“. Of one fact at two dates „102 nach 110“ tells the order."""
    is_one = isinstance(claim, TwoSided) and claim.left.fact == claim.right.fact
    spared = () if isinstance(claim, TwoSided) else _OF_A_WHOLE[language]
    for found in _BETWEEN[language].finditer(template):
        if found[1] not in spared and not (is_one and found[1] in ("nach", "from")):
            yield found
