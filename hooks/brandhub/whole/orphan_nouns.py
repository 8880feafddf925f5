"""Nouns: a bare value stands before what was counted. „102“ farms may not become „102 Universitäten“."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final

from brandhub.whole.hub import Hub

if TYPE_CHECKING:
    import snowballstemmer

# A noun of German is told by its capital; an adjective may stand before it.
_FOLLOWING: Final = {
    "de": re.compile(r"\s(?:(?!Sie\b)([a-zäöüß]{2,}(?:e|er|es|[^t]en))\s)?([A-ZÄÖÜ][\wäöüß-]+)"),
    "en": re.compile(r"\s([a-z][a-z-]+)(?:\s([a-z][a-z-]+))?"),
}
# Whoever is counted in heads may be called a human being.
_PEOPLE: Final = {
    "de": ("menschen", "personen", "leute", "köpfe"),
    "en": ("people", "persons", "heads", "individuals"),
}
# After these the sentence goes on without a noun: „1,300 of them“, „1,300 in October“.
_GOING_ON: Final = frozenset(
    "a after again ago all already among an and are as at because before being but by compared during each ever"
    " followed for from had has have here in into is it its later more now of on only or out over per rather"
    " remained since so still than that the then there these they this those to together under until up was were"
    " when where which while who whose with within would".split()
)
_WORD: Final = re.compile(r"[\w-]+")
# Adjectives that leave out nobody.
_NEUTRAL: Final = frozenset(
    "verschiedene einzelne gemeldete registrierte gezählte genannte different separate individual registered"
    " counted".split()
)
_SHORTEST_HEAD: Final = 4
"""Letters that the head of a compound has at least: „Hof“ in „Bauernhof“ would be too short to tell from an ending."""


@cache
def _stemmer(language: str) -> snowballstemmer.stemmer:
    import snowballstemmer  # most runs need no stem: what a text says is kept

    return snowballstemmer.stemmer("german" if language == "de" else "english")


@lru_cache(maxsize=65_536)
def stem_of(word: str, language: str) -> str:
    """The stem of a word in lower case: „höfen“ → „hof“."""
    return str(_stemmer(language).stemWord(word))


@cache
def people(language: str) -> frozenset[str]:
    """Stems of the words by which anybody may be called who is counted in heads."""
    return frozenset(stem_of(word, language) for word in _PEOPLE[language])


def nouns_behind(text: str, at: int, language: str) -> tuple[tuple[str, ...], tuple[int, int]]:
    """The words behind a bare value that may name what it counts, and where the first of them stands; else no words.

    `at` is the end of the value in `text`.
    """
    found = _FOLLOWING[language].match(text, at)
    if found is None:
        return (), (0, 0)
    words = [(word, index) for index, word in enumerate(found.groups(), 1) if word]
    if language == "en" and words[0][0] in _GOING_ON:
        return (), (0, 0)
    span = found.span(words[0][1])
    if language == "de":  # with its adjective
        span = span[0], found.end(words[-1][1])
    return tuple(word.lower() for word, _ in words), span


def is_foreign(words: Iterable[str], key: str, language: str, hub: Hub) -> bool:
    """True when nothing that a fact says of itself knows the words behind a value: „102 Banken“, „102 neue Höfe“.

    Known are the words of label, noun, definition, unit and basis. An adjective before the noun makes fewer of them.
    """
    known, words = _known(key, language, hub), tuple(words)
    told = [word in _NEUTRAL or _is_known(word, known, language) for word in words]
    return not any(told) or (len(told) > 1 and told[-1] and not told[0])


def is_head_of(word: str, key: str, language: str, hub: Hub) -> bool:
    """True for the last part of a long German word of a fact: „Anlagen“ of „Feuerbeschichtungsanlagen“."""
    stem = stem_of(word, language)
    return language == "de" and len(stem) >= _SHORTEST and any(one.endswith(stem) for one in _known(key, language, hub))


def _is_known(word: str, known: frozenset[str], language: str) -> bool:
    """The word itself, or the head of a compound: „Beschäftigte“ for „Stahlbeschäftigte“, never the reverse."""
    stem = stem_of(word, language)
    return stem in known or (len(stem) >= _SHORTEST_HEAD and any(other.endswith(stem) for other in known))


def _known(key: str, language: str, hub: Hub) -> frozenset[str]:
    fact, terms = hub.series[key].fact, hub.terms
    unit, basis = terms.units[fact.unit], terms.bases[fact.basis]
    noun = fact.noun[language]
    texts = [fact.label[language], noun.many, noun.one or "", fact.definition[language], unit.label[language]]
    texts += [basis.label[language], basis.text[language]]
    return stems_of(tuple(texts), language)


@lru_cache(maxsize=8_192)
def stems_of(texts: tuple[str, ...], language: str) -> frozenset[str]:
    """The stems of all words in some texts. Where one of them names people, so do the others that may."""
    words = {word for text in texts for word in _WORD.findall(text.lower())}
    if words & set(_PEOPLE[language]):
        words |= set(_PEOPLE[language])
    return frozenset(stem_of(word, language) for word in words)


_SHORTEST: Final = 5
"""Letters that a stem has at least, before a longer one counts as its relative: „studier“ and „studiert“."""
_FURTHER: Final = 3
_SHORT_HEADS: Final = re.compile(
    r"(?:amt|rat|bad|zoo|see?|tor|bus|hof|weg|bau|gas|oel|öl|eis|uni|rad|tal|bar|ort|akt|tag|au|zug|bahn|fest|f)"
)
"""What makes a compound of a stem: a „Stadtbad“ is no town; „f“ is what the stemmer leaves of „-fest“."""


def is_related(stem: str, known: frozenset[str]) -> bool:
    """True for a known stem, and for one that is longer or shorter by an ending."""
    if stem in known:
        return True
    return len(stem) >= _SHORTEST and any(len(other) >= _SHORTEST and _is_longer(stem, other) for other in known)


def _is_longer(stem: str, other: str) -> bool:
    short, long = sorted((stem, other), key=len)
    rest = long[len(short) :]
    return long.startswith(short) and len(rest) <= _FURTHER and _SHORT_HEADS.fullmatch(rest) is None
