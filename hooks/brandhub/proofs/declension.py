"""Declension: a fact's German noun in the cases that the words around it ask for.

A fact knows its noun in the nominative alone. That is enough beside a number, but not behind „keine“, „der“ or „mit“:
there adjectives and nouns made of them take -n („keine Beschäftigten“), and in the dative most plurals do, too („mit
Archiven“). One alone changes if it is masculine: „es gab 1 Angestellten“. Rules of the Duden grammar for regular nouns;
what they do not know stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from brandhub.models.facts import Forms, undivided

_JOINING: Final = frozenset(("und", "oder", "sowie"))
_PREPOSITIONS: Final = frozenset(
    ("in", "im", "an", "am", "auf", "aus", "bei", "beim", "mit", "ohne", "von", "vom", "unter")
)
# A noun with one form for both numbers is made of an adjective when it ends like one; „Gebäude“ and „Gewerbe“ do not.
_LIKE_ADJECTIVE: Final = re.compile(r"(?:te|ende|ene|ige|liche|ose|sche|eine)$")
# The same where no singular is given: „Beamte“, but neither „Leute“ nor „Dienste“.
_SURELY_ADJECTIVE: Final = re.compile(r"(?:ierende|nende|tigte|amte|tätige|wachsene|gendliche|meldete|lose)$")
# What a noun made of an adjective has beyond its plural: „Beamte-r“, „Neugeborene-s“, „Auszubildende(r)“, „-e:r“.
_STRONG: Final = re.compile(r"r|s|\(r\)|[:*_/]-?r")
_NEUTRAL: Final = re.compile(r"(?<=e)([(:*_/]-?)r(?=\)?$)")
# Masculine nouns that are nominative only as „ein Mensch“; the plural has to end in -n as well. „Frist“ has no such.
_WEAK_MASCULINE: Final = re.compile(
    r"(?!.*(?:frist|scherbe|kerbe|urkunde|sekunde|kapriole|metropole)$).*(?:mensch|nachbar|bauer|kunde|kollege|experte|zeuge|bote|junge|franzose|pole|türke|grieche|russe|held"
    r"|christ|fürst|graf|prinz|bär|name|buchstabe|gefährte|pate|genosse|laie|erbe|insasse|geselle|schütze|löwe|ochse"
    r"|neffe|knabe|hirte|nachfahre|matrose|schwabe|däne|schwede|finne|schotte|brite|chinese|vietnamese|portugiese"
    r"|bulgare|rumäne|kroate|serbe|tscheche|slowake|slowene|ungar|kurde|afghane|asiate|katholik"
    r"|ist|ent|ant|orand|itand|promovend|graph|tekt|naut|peut|chirurg|turg|satellit|favorit|kamerad|rekrut"
    r"|\wologe|agoge|krat|nom|soph|arch|pilot|athlet|poet|planet|soldat|kandidat|advokat|akrobat|automat|diplomat)"
)
_ARTICLE: Final = re.compile(
    r"(?<![\w-])(?:der|die|den|dieser?|diesen|aller?|allen|keiner?|keinen|jener?|jenen|beider?) $", re.IGNORECASE
)
_DATIVE_ARTICLE: Final = re.compile(r"(?<![\w-])(?:den|diesen|allen|keinen|jenen|beiden) $", re.IGNORECASE)


def behind_article(before: str) -> bool:
    """True when the text before a noun ends with a word that asks for the weak form: „die “, „aller “, „keine “."""
    return _ARTICLE.search(before) is not None


def behind_dative_article(before: str) -> bool:
    """True when the text before a plural ends with an article that only stands before datives: „in den “, „allen “."""
    return _DATIVE_ARTICLE.search(before) is not None


def weak(forms: Forms, many: str | None = None) -> str:
    """The plural behind an article or „keine“: „landwirtschaftlichen Betriebe“, „Studierenden“, „Höfe“.

    `many` is the plural in another spelling, such as that of Leichte Sprache.
    """
    return " ".join(_declined(many or forms.many, forms, dative=False))


def dative(forms: Forms, many: str | None = None) -> str:
    """The plural behind „mit“: „landwirtschaftlichen Betrieben“, „Studierenden“, „Höfen“, „Parks“."""
    return " ".join(_declined(many or forms.many, forms, dative=True))


def accusative_one(forms: Forms) -> str:
    """One of it behind „es gab“ or „auf“: „Angestellten“, „Menschen“, „neu gegründeten Betrieb“, „Hof“.

    The plural where there is no word for one.
    """
    return forms.many if forms.one is None else " ".join(_one_declined(forms.one, forms, ("er",)))


def dative_one(forms: Forms) -> str:
    """One of it behind „mit“: „Angestellten“, „Menschen“, „öffentlichen Bibliothek“, „Hof“."""
    return dative(forms) if forms.one is None else " ".join(_one_declined(forms.one, forms, ("er", "es", "e")))


def dative_label(label: str, forms: Forms) -> str:
    """A label behind „mit“, where it begins with what its fact counts: „Städtischen Archiven in Musterstadt“.

    Other labels, such as names, stay as they are.
    """
    found = re.match(rf"((?:[A-ZÄÖÜa-zäöü][a-zäöüß-]+er? )*){re.escape(forms.many)}(?![\w-])", label, re.IGNORECASE)
    if found is None:
        return label
    adjectives = found[1].replace("e ", "en ")
    declined = dative(forms)
    if label[len(found[1])].isupper():
        declined = declined[:1].upper() + declined[1:]
    return f"{adjectives}{declined}{label[found.end() :]}"


def _declined(text: str, forms: Forms, *, dative: bool) -> Iterator[str]:
    """Adjectives and the noun they belong to, also several joined by „und“; what follows the noun stays."""
    words = text.split(" ")
    head = _head(words, forms)
    is_noun_due = True
    for index, word in enumerate(words):
        if not is_noun_due:
            is_noun_due = word in _JOINING
            if not is_noun_due:
                yield from words[index:]
                return
            yield word
        elif word[:1].islower():
            yield f"{word}n" if word.endswith("e") else word
        elif index < head:
            yield word  # „Dortmunder Betriebe“, „in Dortmund Beschäftigte“
        else:
            yield _noun(word, _singular(words, index, forms), dative=dative)
            is_noun_due = False


def _one_declined(one: str, forms: Forms, endings: tuple[str, ...]) -> Iterator[str]:
    """Adjectives with one of the endings and nouns made of them take -en, weak masculine nouns are as in the plural."""
    words, many = one.split(" "), forms.many.split(" ")
    plurals = many if len(many) == len(words) else [""] * len(words)
    is_noun_due, starts = True, words[0] in _PREPOSITIONS
    for index, (word, plural) in enumerate(zip(words, plurals, strict=True)):
        if not is_noun_due:
            is_noun_due = word in _JOINING
            yield word
            if not is_noun_due:
                yield from words[index + 1 :]
                return
        elif word[:1].islower():
            yield word if word in _PREPOSITIONS else _with_en(word, endings)
        elif plural == word and index + 1 < len(words) and (starts or word.endswith("er")):
            yield word  # „Dortmunder Betrieb“, „in Dortmund Beschäftigter“
        else:
            yield _one_noun(word, plural, endings)
            is_noun_due = False


def _with_en(word: str, endings: tuple[str, ...]) -> str:
    ending = next((end for end in endings if word.endswith(end)), None)
    return word if ending is None else f"{word.removesuffix(ending)}en"


def _one_noun(word: str, plural: str, endings: tuple[str, ...]) -> str:
    if plural and _is_adjectival(plural, word):
        return _NEUTRAL.sub(r"\1n", word) if _NEUTRAL.search(word) else _with_en(word, endings)
    if word.endswith(("Herr", "herr")):
        return f"{word}n"
    is_weak = plural.endswith("n") and plural.startswith(word) and _WEAK_MASCULINE.fullmatch(word.casefold())
    return plural if is_weak else word


def _singular(words: list[str], index: int, forms: Forms) -> str | None:
    """The word at the same place of the singular; None where the two are not built alike."""
    singular = forms.one.split(" ") if forms.one is not None else []
    return singular[index] if len(singular) == len(words) else None


def _head(words: list[str], forms: Forms) -> int:
    """Where the noun stands: at the word that is another one in the singular; else at the first capital.

    „In Dortmund Beschäftigte“ end with it. „Dortmunder Schulen“ and „Liter Bier“ nobody can tell apart: there it is
    nowhere.
    """
    capitals = [index for index, word in enumerate(words) if not word[:1].islower()]  # „unter 18-Jährige“
    for index in capitals:
        one = _singular(words, index, forms)
        if one is not None and one != words[index]:
            return index
    if words[0] in _PREPOSITIONS:
        return capitals[-1] if capitals and _is_adjectival(words[-1], _singular(words, -1, forms)) else len(words)
    if len(capitals) > 1 and capitals[1] == capitals[0] + 1 and words[capitals[0]].endswith("er"):
        is_of_a_place = forms.one == forms.many and words[capitals[1]].endswith("s")
        return capitals[0] if is_of_a_place else len(words)  # „Einwohner Dortmunds“
    return 0


def _noun(word: str, one: str | None, *, dative: bool) -> str:
    if _is_adjectival(word, one):
        return f"{word}n"
    return f"{word}n" if dative and word.endswith(("e", "el", "er")) else word


def _is_adjectival(many: str, one: str | None) -> bool:
    """True for a noun made of an adjective or a participle: „Beschäftigte“, „Jugendliche“, „Beamte“."""
    if not many.endswith("e"):
        return False
    many, one = undivided(many), one and undivided(one)  # „Be-Schäftigte“
    if one is None:
        return _SURELY_ADJECTIVE.search(many) is not None
    rest = one.removeprefix(many) if one.startswith(many) else "-"
    return _STRONG.fullmatch(rest) is not None or (one == many and _LIKE_ADJECTIVE.search(many) is not None)
