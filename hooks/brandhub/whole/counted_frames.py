"""Counted frames: whatever the operator, a wording counts what its facts count, in their unit, and no smaller group.

„Die Zahl der privaten Museen ist {trend}“, „die Zahl der Hotels“ of their beds, „die Arbeitslosen sind {trend}“ of a
rate and „{relation} Euro Schulden“ of millions: each word stands in the definition, and yet another thing is counted.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from itertools import pairwise
from typing import Final

from brandhub.ground.catalogues import LANGUAGES
from brandhub.ground.problems import Problem
from brandhub.models.claims import Change, ClaimBase, Trend
from brandhub.models.fields import Texts
from brandhub.models.rankings import Ranking
from brandhub.proofs.measures import measure_of, scaled_measure
from brandhub.proofs.phrases import SLOT
from brandhub.proofs.proof import Proof
from brandhub.proofs.readings import Reading
from brandhub.proofs.wordings import WORDINGS
from brandhub.speech.lexicon.beside import ORDINARY, PREPOSITIONS, SAYING, VERBS
from brandhub.speech.lexicon.frame import NEUTRAL
from brandhub.speech.unions import united
from brandhub.whole.counted_nouns import (
    Counted,
    head_of,
    head_texts,
    heads_of,
    is_head,
    names_of,
)
from brandhub.whole.foreign_words import is_own, kept, noun_slot, with_kin
from brandhub.whole.hub import Hub
from brandhub.whole.lookalikes import is_mere_lookalike
from brandhub.whole.orphan_callings import ADJECTIVE
from brandhub.whole.orphan_nouns import people, stem_of, stems_of

_WORD: Final = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_BEHIND_NUMBER: Final = {
    "de": re.compile(r"\b(?:Zahl|Anzahl) (?:der|des|von|an)((?: (?:[a-zäöüß][\w-]*))*) ([A-ZÄÖÜ][\w-]*)"),
    "en": re.compile(r"\bnumbers? of((?: [A-Za-z][\w-]*)+)"),
}
"""What there is a number of: adjectives and a noun."""
_NARROWED: Final = {
    "de": re.compile(
        r"(?:\b(?:[Dd](?:er|ie|as|en|em|es)|aller?|dieser?|eine[nrms]?)|\{(?:relation|share|[\w-]+\.value)\})"
        r" ([a-zäöüß][\w-]*(?:e|e[nrms])) ([A-ZÄÖÜ][\w-]*)"
    ),
    "en": re.compile(r"(?:\b(?:[Tt]he|of|all)|\{(?:relation|share|[\w-]+\.value)\}) ([a-z][\w-]*) ([a-z][\w-]*)"),
}
"""An adjective before a noun, where only an article or a slot stands before it."""
_COURSE: Final = re.compile(r"\{(?:trend|change)\}")
_NAMED: Final = re.compile(r"\{(?:from|to|fact)(?:\.noun|\.label)\}")
_STARTS: Final = re.compile(r"[.:;]\s")
_IN_A_ROW: Final = {
    "de": re.compile(r"[\w-]+(?:, [\w-]+)* (?:und|oder|sowie|wie|bzw\.) (?:auch )?[\w-]+|,[^,.;]*"),
    "en": re.compile(r"[\w-]+(?:, [\w-]+)*,? (?:and|or) [\w-]+|,[^,.;]*"),
}
_VERBS: Final = frozenset("has have had is are was were".split())
_OF_SHARES: Final = {"de": ("anteil", "anteile", "quote", "prozent"), "en": ("share", "rate", "percentage", "cent")}
_SMALL: Final = {
    "de": NEUTRAL["de"] - {"fläche", "wert", "werte", "liste"},
    "en": NEUTRAL["en"] - {"area", "value", "values"},
}
_JOINING: Final = frozenset("and or und oder".split())
_OPENS: Final = (". ", ": ")
_POSSESSIVE: Final = re.compile(r"[’']s?\Z")


def check_counted_frames(claim: ClaimBase, proof: Proof, hub: Hub, told: Collection[str]) -> Iterator[Problem]:
    """What a wording counts that its facts do not. `told`: words that are told for other reasons, in lower case."""
    readings = [one for one in proof.inputs.values() if not one.is_number]
    if isinstance(claim, Ranking):
        readings = [proof.inputs["subject"]] if "subject" in proof.inputs else []
    if not readings:
        return
    facts = ", ".join(dict.fromkeys(one.fact.id for one in readings))
    for field in WORDINGS:
        given: Texts | None = getattr(claim, field)
        for language in LANGUAGES if given is not None else ():
            assert given is not None, "asked above"
            template = given[language]
            for word in dict.fromkeys(_strange(claim, template, readings, language, hub)):
                if word.lower() not in told:
                    place = claim.place_within((field.replace("_", "-"), language), word, 0)
                    values = {"word": word, "facts": facts, "slot": noun_slot(proof)}
                    yield Problem(place, "wording-another-count", values)


def _strange(claim: ClaimBase, template: str, readings: list[Reading], language: str, hub: Hub) -> Iterator[str]:
    yield from _short_units(template, readings, language, hub)
    areas = stems_of(tuple(hub.terms.areas[one.fact.area].label[language] for one in readings), language)
    counted = stems_of(tuple(hub.terms.units[one.fact.unit].label[language] for one in readings), language)
    known = names_of(readings, language) | areas | (counted & people(language)) | _said(readings, language, hub)
    heads = heads_of(readings, language)
    yield from _narrowed(template, known, heads, language)
    texts = (text for one in readings for text in (one.fact.definition, hub.terms.bases[one.fact.basis].text))
    yield from _of_some(template, stems_of(tuple(text[language] for text in texts), language), known, heads, language)
    yield from _others(template, [Counted(one, language, hub) for one in readings], language)
    if isinstance(claim, Trend | Change) and _NAMED.search(template) is None:
        is_share = measure_of(hub.terms.units[readings[-1].fact.unit].label.de, "de") == "per cent"
        yield from _another_course(template, readings[-1], areas, language, is_share=is_share)


def _said(readings: list[Reading], language: str, hub: Hub) -> frozenset[str]:
    """Stems of the words by which definitions and bases say of all that are counted what they are.

    What stands in a row with others („öffentliche und private“) holds for some of them only.
    """
    bases = (hub.terms.bases[one.fact.basis] for one in readings)
    texts = [text for basis in bases for text in (basis.label[language], basis.text[language])]
    texts = [kept(text, language) for text in (*(one.fact.definition[language] for one in readings), *texts)]
    return stems_of(tuple(_IN_A_ROW[language].sub(" ", text) for text in texts), language)


def _short_units(template: str, readings: list[Reading], language: str, hub: Hub) -> Iterator[str]:
    """„{relation} Euro“ where the unit is a million of them."""
    for reading in readings:
        found = scaled_measure(hub.terms.units[reading.fact.unit].label[language], language)
        if found is None or not found[0]:
            continue
        scale, pattern = found
        for one in pattern.finditer(template):
            before = template[: one.start()].rstrip()
            is_slot = before.rfind("{") > before.rfind("}")
            if not is_slot and re.search(rf"(?:^|\W){re.escape(scale[:3])}\w*\.?$", before, re.IGNORECASE) is None:
                yield one[0]


def _narrowed(template: str, known: frozenset[str], heads: frozenset[str], language: str) -> Iterator[str]:
    """Adjectives and nouns behind „Zahl der“, and adjectives before what is counted, that noun and label lack."""
    for found in _BEHIND_NUMBER[language].finditer(template):
        words = found[1].split() if language == "en" else [*found[1].split(), found[2]]
        if language == "en":
            words = _until_verb(words)
        strange = [word for word in words if not is_own(word, known, language)]
        yield from strange
        if words and not strange and not _is_headed(words, heads, language):
            yield words[-1]
    for found in _NARROWED[language].finditer(template):
        if is_head(found[2], heads, language) and not is_own(found[1], known, language):
            yield found[1]


def _of_some(
    template: str, defined: frozenset[str], known: frozenset[str], heads: frozenset[str], language: str
) -> Iterator[str]:
    """„Private museums have {trend}“, without an article: an adjective that the definition has of some of them only."""
    small = united(PREPOSITIONS[language], VERBS[language], SAYING[language], ORDINARY[language], _JOINING)
    for one, other in pairwise(_WORD.finditer(template)):
        word = one[0]
        if other.start() - one.end() != 1 or not {word.lower(), other[0].lower()}.isdisjoint(small):
            continue
        is_adjective = word[0].islower() or (
            language == "en" and (not one.start() or template[: one.start()][-2:] in _OPENS)
        )
        if language == "de":
            is_adjective = is_adjective and other[0][0].isupper() and ADJECTIVE.fullmatch(word) is not None
        if not is_adjective or stem_of(word.lower(), language) not in defined:
            continue
        if is_head(other[0], heads, language) and not is_own(word, known, language):
            yield word


def _others(template: str, counted: list[Counted], language: str) -> Iterator[str]:
    """„Zahl der Schulen“ of „Schüler“ and „Zahl der Hauptwohnungen“ of residents: a stem in common is not enough."""
    for found in _BEHIND_NUMBER["de"].finditer(template) if language == "de" else ():
        if not any(one.reading.measured or one.is_counted(found[2]) or one.is_around(found[2]) for one in counted):
            yield found[2]


def _until_verb(words: list[str]) -> list[str]:
    ends = (at for at, word in enumerate(words) if word in _VERBS or word in PREPOSITIONS["en"])
    return words[: next(ends, len(words))]


def _is_headed(words: list[str], heads: frozenset[str], language: str) -> bool:
    """True where one word names what is counted; in German it is the last."""
    return any(is_head(word, heads, language) for word in (words if language == "en" else words[-1:]))


def _another_course(
    template: str, reading: Reading, areas: frozenset[str], language: str, *, is_share: bool
) -> Iterator[str]:
    """The subject of a course that is not called what the fact is: „die Arbeitslosen“ of a rate."""
    course = _COURSE.search(template)
    if course is None or (reading.measured and not is_share and language == "en"):
        return
    before = template[: course.start()]
    before = before[max((one.end() for one in _STARTS.finditer(before)), default=0) :]
    if _BEHIND_NUMBER[language].search(before):
        return
    words = _german_subject(before, areas) if language == "de" else _english_subject(before, areas)
    heads = heads_of([reading], language)
    if is_share:  # of a rate the label alone says that it is one
        label = head_of(reading.fact.label[language], language).rpartition(" ")[2]
        heads = with_kin(stems_of((label, *_OF_SHARES[language]), language), language)
    if words and (not _is_headed(words, heads, language) or _is_another(words[-1], reading, language)):
        yield words[-1]


def _is_another(word: str, reading: Reading, language: str) -> bool:
    """„Das Museum ist gestiegen“ of all of them, and „die Schulen sind gestiegen“ of „Schüler“."""
    noun = reading.fact.noun[language]
    is_single = language == "de" and not reading.measured and noun.one == word != noun.many
    return is_single or is_mere_lookalike(word, tuple(head_texts([reading], language)), language)


def _german_subject(before: str, areas: frozenset[str]) -> list[str]:
    """The first noun that follows no preposition and is no name of the area."""
    is_led = False
    for word in _WORD.findall(SLOT.sub(" ", before)):
        form = word.lower()
        if form in PREPOSITIONS["de"]:
            is_led = True
        elif word[0].isupper() and form not in _SMALL["de"]:
            if not is_led and (form == "liste" or not is_own(word, areas, "de")):
                return [word]
            is_led = False
    return []


def _english_subject(before: str, areas: frozenset[str]) -> list[str]:
    """What stands before the first preposition or verb, behind the last comma."""
    words = _until_verb(_WORD.findall(SLOT.sub(" ", before.rpartition(", ")[2])))
    plain = [word for word in words if word.lower() not in _SMALL["en"]]
    return [word for word in plain if stem_of(_POSSESSIVE.sub("", word).lower(), "en") not in areas]
