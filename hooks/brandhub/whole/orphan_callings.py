"""Callings: how a fact calls what it counts, by its noun, its label and its unit, and what only narrows these."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final, NamedTuple

from brandhub.models.facts import Fact
from brandhub.whole.hub import Hub
from brandhub.whole.lookalikes import halves, is_mere_lookalike
from brandhub.whole.orphan_nouns import people, stem_of, stems_of

_SIGNS: Final = {
    "de": {"%": "prozent", "€": "euro", "mio": "millionen", "mrd": "milliarden", "ha": "hektar"},
    "en": {"%": "per cent", "percent": "per cent", "€": "euros", "ha": "hectares"},
}
WORD: Final = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*|[%€$]")
# With these a phrase goes on to where, of what or by whom: of „Beschäftigte in Brauereien“ the first word is counted.
PARTING: Final = {
    "de": frozenset(
        "der des dem den die das vom zum zur im am beim ins mit ohne von nach pro je laut in an auf aus bei um unter"
        " vor zwischen durch für".split()
    ),
    "en": frozenset("of that who which whose with without per employed based in at on by for from to as".split()),
}
_GENITIVE: Final = frozenset("der des of die das".split())
ADJECTIVE: Final = re.compile(r"\w{2,}(?:e|er|es|en)")
_PARTICIPLE: Final = re.compile(r"\w{3,}(?:ed|ing|ly)")
_NEUTRAL: Final = frozenset(
    "verschiedene einzelne gemeldete registrierte gezählte genannte different separate individual registered counted"
    " reported".split()
)


class Own(NamedTuple):
    """How a fact calls what it counts: stems of nouns, of what stands before each, of all words; the names."""

    heads: frozenset[str]
    before: frozenset[tuple[str, frozenset[str]]]
    phrases: frozenset[str]
    anybody: frozenset[str]
    language: str
    texts: tuple[str, ...] = ()

    def names(self, word: str, others: frozenset[str] = frozenset()) -> bool:
        """True for a noun of the fact, with a hyphen or without; „Schulen“ are no „Schüler“."""
        if is_mere_lookalike(word, self.texts, self.language):
            return False
        forms = (word.lower(), word.lower().replace("-", ""))
        return any(stem_of(form, self.language) in self.heads | others for form in forms)

    def is_half(self, word: str, said: str) -> bool:
        """True for „Schülerinnen“ of „Schülerinnen und Schüler“, where `said` has no „Schüler“ beside it."""
        return self.language == "de" and word in halves(said, self.texts)

    def narrows(self, word: str) -> bool:
        """True for a word before a noun that no name of the fact has."""
        return word.lower() not in _NEUTRAL and stem_of(word.lower(), self.language) not in self.phrases

    def lacks(self, noun: str, said: str) -> bool:
        """True for “trees” of street trees, where nothing speaks of streets."""
        stems = {*stems_in(said, self.language)}
        stem = stem_of(noun.lower(), self.language)
        needed = [before for head, before in self.before if head == stem]
        return bool(needed) and not any(before <= stems for before in needed)


def own_words(fact: Fact, language: str, hub: Hub, *, by_unit: bool = True) -> Own:
    """What the noun, the label and the unit of a fact call what it counts; children are more than „Personen“."""
    unit, noun = hub.terms.units[fact.unit], fact.noun[language]
    names = [noun.many, noun.one or "", fact.label[language], unit.label[language] if by_unit else ""]
    if language == "de":
        names.append(fact.noun.de.easy or "")
    texts = (*names, fact.definition[language], hub.terms.bases[fact.basis].text[language])
    return _own(tuple(names), unit.whole, bool(people(language) & stems_of(texts, language)), language)


@lru_cache(maxsize=4_096)
def _own(names: tuple[str, ...], is_whole: bool, is_people: bool, language: str) -> Own:
    label = names[2]
    phrases = [phrase for name in names for phrase in _phrases(name, is_whole or name != label, language)]
    if language == "de":
        heads = {stem_of(word.lower(), "de") for phrase in phrases for word in phrase if word[0].isupper()}
    else:
        heads = {stem_of(word.lower(), "en") for phrase in phrases for word in (phrase[-1:] if is_whole else phrase)}
    before = frozenset(
        (
            stem_of(phrase[-1].lower(), language),
            frozenset(stem_of(one.lower(), language) for one in phrase[:-1] if not _PARTICIPLE.fullmatch(one)),
        )
        for phrase in phrases
        if is_whole
    )
    anybody = people(language) if is_people else frozenset[str]()
    return Own(frozenset(heads), before, stems_of(names, language), anybody, language, names)


def _phrases(name: str, ends_early: bool, language: str) -> Iterator[list[str]]:
    """What a name calls by name, up to where it goes on to where or of what: „Beschäftigte“ in Brauereien.

    The label of what is measured often names a share of something: „Anteil des Waldes an der Fläche“ is of the wood.
    """
    parting = PARTING[language] if ends_early else PARTING[language] - _GENITIVE
    for piece in re.split(r"[,:;()]|\bund\b|\band\b|\boder\b|\bor\b", name):
        words = WORD.findall(piece)
        end = next((at for at, word in enumerate(words) if word.lower() in parting), len(words))
        if words and end == 0:  # „An andere Standorte versetzte Stahlbeschäftigte“
            yield words[-1:]
        elif words:
            yield words[:end]


@lru_cache(maxsize=8_192)
def stems_in(text: str, language: str) -> list[str]:
    """The stems of the words of a text, with signs written out: „210,5 Mio. €“ is in „Millionen Euro“."""
    signs = _SIGNS[language]
    words = (part for word in WORD.findall(text) for part in signs.get(word.lower(), word.lower()).split())
    return [stem_of(word, language) for word in words]
