"""Course frames: the wording of a trend or change says what has risen, and that of a number what there are so many of.

„Die Stadt ist {trend}“ and „die Zahl der Felder ist {trend}“ give to something else what the share of fields did, and
„{relation} {than} {right.value} Nächte“ counts nights where guests were counted: each word stands in the fact.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from itertools import takewhile
from typing import Final

from brandhub.ground.catalogues import LANGUAGES
from brandhub.ground.problems import Problem
from brandhub.models.assertions import TwoSided
from brandhub.models.claims import Change, ClaimBase, Trend
from brandhub.models.facts import Fact
from brandhub.models.fields import Texts
from brandhub.proofs.phrases import SLOT
from brandhub.proofs.proof import Proof
from brandhub.proofs.wordings import WORDINGS
from brandhub.speech.lexicon.beside import PREPOSITIONS
from brandhub.speech.lexicon.frame import NEUTRAL
from brandhub.whole.foreign_words import with_kin
from brandhub.whole.orphan_nouns import people, stem_of, stems_of

_WORD: Final = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_NAMED: Final = re.compile(r"\{(?:from|to)(?:\.noun|\.label)\}")
_HEADS: Final = {
    "de": re.compile(r"(?<!an der )\b(Zahl|Anzahl|Wert|Fläche|Menge|Größe)(?= (?:der|des|von)\b)"),
    "en": re.compile(r"\b(number|value|area|amount|size)(?= of\b)"),
}
"""What is measured of something: a share of fields is no number of fields."""
_SHARES: Final = {
    "de": re.compile(r"[Aa]nteil (?:der|des|von)((?: [\w-]+){1,3})"),
    "en": re.compile(r"([\w-]+)[’']s? (?:[a-z]+ )?share\b|\b[Ss]hare of((?: [\w-]+){1,3})"),
}
"""Whose share it is: „der Anteil der Stadt an den Feldern“ turns round that of the fields."""
_SHARED_OUT: Final = {
    "de": re.compile(r"[Aa]nteil(?: (?:der|des|von)(?: [\w-]+){1,3})? (?:am|an(?: de[mrn])?) ([\w-]+)"),
    "en": re.compile(r"(?!)"),
}
_WHOLE: Final = re.compile(r" (?:am|an|in|as an?|out of)\b.*")
"""In a label what follows is the whole: „Anteil des Waldes an der Stadtfläche“."""
_COUNTED: Final = frozenset(("Zahl", "Anzahl", "number"))
_NUMBERED: Final = {
    "de": re.compile(r"\{right\.value\} ([A-ZÄÖÜ][\w-]+)"),
    "en": re.compile(r"\{right\.value\} ([a-z][\w-]+)"),
}


def check_course_frames(claim: ClaimBase, proof: Proof, told: Collection[str]) -> Iterator[Problem]:
    """What is wrong with the wordings of a course or a number. `told`: words told for other reasons, in lower case."""
    is_course = isinstance(claim, Trend | Change)
    is_numbered = isinstance(claim, TwoSided) and proof.inputs["right"].is_number
    if not is_course and not is_numbered:
        return
    slot = "{to.noun}" if is_course else "{left.noun}"
    reading = proof.inputs["to" if is_course else "left"]
    if reading.is_number:
        return
    for field in WORDINGS:
        given: Texts | None = getattr(claim, field)
        for language in LANGUAGES if given is not None else ():
            assert given is not None, "asked above"
            template = given[language]
            find = _courses(template, reading.fact, reading.measured, language)
            for word in find if is_course else _numbers(template, reading.fact, language):
                if word.lower() not in told:
                    place = claim.place_within((field.replace("_", "-"), language), word, 0)
                    yield Problem(place, "wording-foreign", {"word": word, "facts": reading.fact.id, "slot": slot})


def _names(fact: Fact, language: str, *, with_noun: bool) -> frozenset[str]:
    noun = fact.noun[language]
    texts = (fact.label[language], *((noun.many, noun.one or noun.many) if with_noun else ()))
    return with_kin(stems_of(texts, language), language)


def _courses(template: str, fact: Fact, measured: bool, language: str) -> Iterator[str]:
    """Heads that the fact does not measure; and the first noun, where no word names what the fact is about."""
    label = _names(fact, language, with_noun=not measured)
    for found in _HEADS[language].finditer(template):
        is_counted = found[1] in _COUNTED and not measured
        if not is_counted and stem_of(found[1].lower(), language) not in label:
            yield found[1]
    yield from _turned_shares(template, fact, language)
    if _NAMED.search(template):
        return
    words = [word for word in _WORD.findall(SLOT.sub(" ", template)) if word.lower() not in NEUTRAL[language]]
    stems = [stem_of(word.lower(), language) for word in words]
    if not any(_is_kin(stem, other) for stem in stems for other in label - people(language)):
        yield from words[:1] or (_WORD.findall(SLOT.sub(" ", template))[1:2] if measured else ())


def _turned_shares(template: str, fact: Fact, language: str) -> Iterator[str]:
    """A noun that is said to have the share and is no part in the label, and a part that is said to be the whole."""
    label = fact.label[language]
    if not re.search(r"anteil|share", label, re.IGNORECASE):
        return
    part, text = _WHOLE.sub("", label), SLOT.sub(" ", template)
    stems = with_kin(stems_of((part,), language), language)
    own = stems - stems_of((label.removeprefix(part),), language)
    for found in _SHARES[language].finditer(text):
        words = " ".join(filter(None, found.groups())).split()
        words = [*takewhile(lambda word: word not in PREPOSITIONS[language], words)]
        if words and not any(_is_kin(stem_of(word.lower(), language), other) for word in words for other in stems):
            yield next((word for word in words if word[0].isupper()), words[-1])
        if found.re.groups > 1 and found[1]:
            return
    for found in _SHARED_OUT[language].finditer(text):
        if any(_is_kin(stem_of(found[1].lower(), language), other) for other in own):
            yield found[1]


def _numbers(template: str, fact: Fact, language: str) -> Iterator[str]:
    """The noun behind a plain number, where the fact does not call so what it counts."""
    names = _names(fact, language, with_noun=True) | people(language)
    for found in _NUMBERED[language].finditer(template):
        stem = stem_of(found[1].lower(), language)
        if found[1].lower() not in NEUTRAL[language] and not any(_is_kin(stem, other) for other in names):
            yield found[1]


def _is_kin(one: str, other: str) -> bool:
    """„Übernachtungsgäste“ are guests, and „Arbeitslosenquote“ is a rate."""
    shorter, longer = sorted((one, other), key=len)
    is_part = len(shorter) > 4 and shorter in longer
    return one == other or is_part or (len(shorter) > 3 and longer.endswith(shorter))
