"""Fact names: what a fact is called is what its definition counts, where its area is, and what its parts make.

„Denkmäler in Bochum“ of a fact about Dortmund, „neue Denkmäler“ that the definition knows as all, „Papageien“ that are
the sum of dogs and cats, and a share of something in something else: each would be said beside a sourced number.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from brandhub.ground.catalogues import LANGUAGES
from brandhub.ground.problems import Place, Problem
from brandhub.models.facts import Fact
from brandhub.proofs.amounts import is_percent
from brandhub.proofs.belonging import wholes_of
from brandhub.proofs.readings import Series
from brandhub.whole.foreign_words import with_kin
from brandhub.whole.hub import Hub
from brandhub.whole.orphan_nouns import is_related, people, stem_of, stems_of
from brandhub.whole.wide_places import NAMED, is_spoken_of

_WORD: Final = re.compile(r"[^\W\d_]{3,}")
_PART_WORD: Final = re.compile(r"anteil|\b(?:share|proportion)s? of\b|\b(?:share|proportion)\Z", re.IGNORECASE)
_SMALL: Final = frozenset(
    "der die das den dem des und oder von vom aus mit bei für nach ohne über unter zwischen alle aller einer eines"
    " einem the and from with for without all other than that who which are were".split()
)
_ALL_OF_IT: Final = 100
_SHORTEST_KIN: Final = 4


def check_fact_names(series: Series, hub: Hub) -> Iterator[Problem]:
    """Everything that label and noun promise and the fact does not hold."""
    yield from _other_areas(series.fact, hub)
    yield from _shares(series, hub)
    yield from _sums(series.fact, hub)
    yield from _of_another(series.fact, hub)
    yield from _unexplained(series.fact, hub)


def _texts(fact: Fact, language: str) -> Iterator[tuple[Place, str]]:
    yield fact.place("label", language), fact.label[language]
    yield fact.place("noun", language), fact.noun[language].many


def _other_areas(fact: Fact, hub: Hub) -> Iterator[Problem]:
    """A name of somewhere else that neither the area nor the definition of the fact has."""
    for language in LANGUAGES:
        area = hub.terms.areas[fact.area].label[language]
        own = f"{area} {fact.definition[language]}"
        labels = {one.label[language] for one in hub.terms.areas.values()} - {area}
        single = sorted(re.escape(name) for name in labels if " " not in name)
        pattern = re.compile(rf"(?<![\w-])(?:{'|'.join([*single, NAMED[language]])})(?![\w-])")
        for place, text in _texts(fact, language):
            strange = (found[0] for found in pattern.finditer(text) if not is_spoken_of(found[0], own))
            if (word := next(strange, None)) is not None:
                yield Problem(place, "name-other-area", {"word": word, "area": area})


def _shares(series: Series, hub: Hub) -> Iterator[Problem]:
    """A part is never more than its whole, and a ratio of two things is no share."""
    fact = series.fact
    said = f"{fact.label.de} {fact.noun.de.many}", f"{fact.label.en} {fact.noun.en.many}"
    word = next((found[0] for text in said if (found := _PART_WORD.search(text))), None)
    if word is None or not is_percent(fact, hub.terms.units[fact.unit]):
        return
    for index, reading in enumerate(series.readings):
        if reading.interval.low > _ALL_OF_IT:
            place = fact.place("derived", "rule") if fact.derived else fact.place("observations", index, "value")
            yield Problem(place, "share-above-all", {"word": word})
            return
    if fact.derived is not None and fact.derived.rule == "ratio":
        part, whole = (one.fact for one in fact.derived.parts)
        facts = {key: one.fact for key, one in hub.series.items()}
        if part in facts and whole in facts and whole not in wholes_of(part, facts):
            values = {"word": word, "part": part, "whole": whole}
            yield Problem(fact.place("derived", "parts"), "ratio-no-share", values)


def _sums(fact: Fact, hub: Hub) -> Iterator[Problem]:
    """Each part of a sum is named by what the sum is called or defined as: of dogs and cats come no parrots."""
    derived = fact.derived is not None and fact.derived.rule == "sum"
    parts = [part.fact for part in fact.derived.parts] if fact.derived is not None and derived else []
    unit = hub.terms.units[fact.unit].label
    for key in dict.fromkeys(parts):
        if key not in hub.series:
            continue
        part = hub.series[key].fact
        for language in LANGUAGES:
            said = _stems(fact, language, with_definition=True)
            named = _stems(part, language, with_definition=False)
            of_its_unit = any(_is_kin(stem, said) for stem in stems_of((unit[language],), language))
            if named and not of_its_unit and not any(_is_kin(stem, said) for stem in named):
                values = {"part": part.noun[language].many, "sum": fact.noun[language].many}
                yield Problem(fact.place("definition", language), "sum-without-part", values)
                return


def _stems(fact: Fact, language: str, *, with_definition: bool) -> frozenset[str]:
    noun = fact.noun[language]
    texts = [fact.label[language], noun.many, noun.one or ""] + ([fact.definition[language]] if with_definition else [])
    words = {word.lower() for text in texts for word in _WORD.findall(text)} - _SMALL
    return frozenset(stem_of(word, language) for word in words)


def _is_kin(stem: str, known: frozenset[str]) -> bool:
    """„Hunde“ for „Wachhunde“ and the reverse."""
    if is_related(stem, known):
        return True
    long = [other for other in known if len(other) >= _SHORTEST_KIN]
    return len(stem) >= _SHORTEST_KIN and any(stem in other or other in stem for other in long)


def _unexplained(fact: Fact, hub: Hub) -> Iterator[Problem]:
    """„Tunnel“ that label, definition, unit and basis know as bridges. Of people there are too many names to ask."""
    unit, basis = hub.terms.units[fact.unit], hub.terms.bases[fact.basis]
    if not people("de").isdisjoint(stems_of((unit.label.de,), "de")):
        return
    for language in LANGUAGES:
        noun = fact.noun[language]
        texts = (fact.label[language], fact.definition[language], unit.label[language], basis.label[language])
        known = with_kin(stems_of((*texts, basis.text[language]), language), language)
        called = stems_of((noun.many, noun.one or ""), language)
        if called and not any(_is_kin(stem, known) for stem in called):
            yield Problem(fact.place("noun", language), "noun-unexplained", {"noun": noun.many})


def _of_another(fact: Fact, hub: Hub) -> Iterator[Problem]:
    """„Denkmäler“ beside “cinemas”, where the project itself says “monuments” to the one and „Kinos“ to the other.

    One of both alone may be another word for the same: „Höfe“ are farms and holdings.
    """
    german, english = fact.noun.de.many, fact.noun.en.many
    pairs = [(one.fact.noun.de.many, one.fact.noun.en.many, one.fact.unit) for one in hub.series.values()]
    pairs += [(unit.label.de, unit.label.en, key) for key, unit in hub.terms.units.items()]
    known = {en for de, en, _ in pairs if de.casefold() == german.casefold() and not _are_kin(en, english, "en")}
    others = {
        de
        for de, en, unit in pairs
        if en.casefold() == english.casefold() and unit != fact.unit and not _are_kin(de, german, "de")
    }
    if known and others:
        values = {"de": german, "en": english, "other": min(others), "known": min(known)}
        yield Problem(fact.place("noun", "en"), "noun-of-another-fact", values)


def _are_kin(one: str, other: str, language: str) -> bool:
    return any(_is_kin(stem, stems_of((other,), language)) for stem in stems_of((one,), language))
