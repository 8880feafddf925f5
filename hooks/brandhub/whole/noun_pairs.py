"""Noun pairs: the word behind a value means the same for one and for many, in German and in English.

„102 Höfe“ beside “102 new farms” are two facts, and so are „1 Mühle“ and „102 Höfe“.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

from brandhub.ground.catalogues import LANGUAGES
from brandhub.ground.problems import Problem
from brandhub.models.facts import Fact
from brandhub.proofs.amounts import divisor_of

# Adjectives that make another group of a noun: as they begin in German, what German may say for them, and in English.
_GROUPS: Final[tuple[tuple[str, str, str], ...]] = (
    (r"neue[nrs]?", r"neu|jung|frisch|gründ|zugezog", r"new(?:ly)?|recent(?:ly)?|start-?ups?"),
    (r"(?:ehemalige|frühere|einstige)[nrs]?", r"ehemal|früher|einst|alt", r"former(?:ly)?|ex-\w+"),
    (r"(?:verlorene|weggefallene|abgebaute)[nrs]?", r"verl[ou]r|weg|abgebaut|abbau|verlust|schwund", r"lost"),
    (r"leere[nrs]?", r"leer", r"empty"),
    (r"geplante[nrs]?", r"plan|vorgeseh|künftig", r"planned|proposed"),
    (r"(?:alte|ältere)[nrs]?", r"alt|ält|senior|jähr|greis", r"old|older|elderly|senior"),
    (r"junge[nrs]?", r"jung|jugend|junior|kind|nachwuchs|heranwachs|schül|azubi|lehrl", r"young|younger|junior"),
    (r"weibliche[nrs]?", r"weib|frau|mädchen|innen\b|in\b", r"female"),
    (r"männliche[nrs]?", r"männ|mann|jungen|herren", r"male"),
    (r"ausländische[nrs]?", r"ausl[aä]nd|fremd|international|auswärt|zugewand", r"foreign"),
    (r"(?:arbeits|erwerbs)lose[nrs]?", r"(?:arbeits|erwerbs)los|arbeitsuch", r"unemployed|jobless"),
    (r"private[nrs]?", r"privat|frei", r"private"),
    (r"öffentliche[nrs]?", r"öffentlich|städt|staat|kommun|stadt|volks|bürger|land", r"public"),
    (r"große[nrs]?", r"gro(?:ß|ss)|haupt", r"large|big|major"),
    (r"kleine[nrs]?", r"klein|gering|mikro|kurz", r"small|little"),
)
_ENGLISH_FOR: Final = (
    r"new|recent|fresh|young|start-?up|found",
    r"former|ex-|once|old|previous",
    r"lost|loss|cut|shed|gone|fewer",
    r"empty|vacant|disused|unused",
    r"planned|plan|propos|future|intended",
    r"old|elder|senior|aged|histor|ancient|former",
    r"young|youth|junior|child|adolesc|teen|minor|pupil|apprentic|trainee",
    r"female|wom[ae]n|girl",
    r"\bmale|\bm[ae]n\b|boys?",
    r"foreign|abroad|overseas|international",
    r"unemploy|jobless|out of work|without (?:a )?(?:job|work)",
    r"private|independent",
    r"public|municipal|city|state|civic",
    r"large|big|great|major|main|long",
    r"small|little|minor|micro|short|allotment",
)
# Adjectives that judge; what is meant by them, only a definition can say. As they begin in German, and in English.
_JUDGING: Final[tuple[tuple[str, str], ...]] = (
    (r"schön|herrlich|prächtig|malerisch", r"beautiful|lovely|splendid|picturesque"),
    (r"bedeutend|wichtig|berühmt|bekannt|namhaft|führend", r"important|significant|famous|renowned|leading|notable"),
    (r"best|erstklassig|hochwertig|ausgezeichnet|exzellent", r"best|first-class|excellent|outstanding"),
    (r"beliebt|einzigartig|besonder|modern|innovativ", r"popular|unique|special|modern|innovative"),
)
_LAST: Final = re.compile(r"[^\W\d_][\w-]*")
# Other words for one than for many.
_OTHERS: Final = ("leute", "menschen", "personen", "people", "persons", "kräfte", "those", "mitglieder", "members")
_NUMBER: Final = re.compile(r"\d+(?:[.,  ]\d{3})*")


def check_nouns(fact: Fact) -> Iterator[Problem]:
    """Two languages that count two groups, and one and many that are two words."""
    german, english = fact.noun.de.many, fact.noun.en.many
    if (word := _only_german(fact) or _only_english(fact)) is not None or _numbers(fact, german, english):
        shown = word or next(iter(_NUMBER.findall(german) or _NUMBER.findall(english)))
        yield Problem(fact.place("noun", "en"), "noun-languages", {"de": german, "en": english, "word": shown})
    for language in LANGUAGES:
        forms = fact.noun[language]
        if forms.one is not None and _are_two_words(forms.one, forms.many):
            values = {"one": forms.one, "many": forms.many}
            yield Problem(fact.place("noun", language, "one"), "noun-forms", values)


def check_narrower(fact: Fact) -> Iterator[Problem]:
    """„Neue Denkmäler“ of a fact that by its definition counts them all, and “fine museums” that nobody has judged."""
    german = [(rf"(?:{word}) (?=[A-ZÄÖÜ])", said) for word, said, _ in _GROUPS]
    german += [(rf"(?:{word})\w*e[nrs]? (?=[A-ZÄÖÜ])", word) for word, _ in _JUDGING]
    english = [(rf"(?:{word})(?= \w)", said) for (*_, word), said in zip(_GROUPS, _ENGLISH_FOR, strict=True)]
    english += [(rf"(?:{word})(?= \w)", word) for _, word in _JUDGING]
    for language, narrowing in (("de", german), ("en", english)):
        noun, definition = fact.noun[language].many, fact.definition[language]
        for word, said in narrowing:
            found = re.match(word, noun, re.IGNORECASE if language == "en" else 0)
            if found is not None and re.search(f"{said}|{found[0].strip()[:4]}", definition, re.IGNORECASE) is None:
                yield Problem(fact.place("noun", language), "noun-narrower", {"word": found[0].strip(), "noun": noun})


def _only_german(fact: Fact) -> str | None:
    said = f"{fact.noun.en.many} {fact.label.en} {fact.definition.en}"
    for (german, _, _), english in zip(_GROUPS, _ENGLISH_FOR, strict=True):
        found = re.match(rf"(?:{german}) (?=[A-ZÄÖÜ])", fact.noun.de.many)
        if found is not None and re.search(english, said, re.IGNORECASE) is None:
            return found[0].strip()
    return None


def _only_english(fact: Fact) -> str | None:
    said = " ".join((fact.noun.de.many, fact.noun.de.one or "", fact.label.de, fact.definition.de))
    for _, german, english in _GROUPS:
        found = re.match(rf"(?:{english})(?= \w)", fact.noun.en.many, re.IGNORECASE)
        if found is not None and re.search(german, said, re.IGNORECASE) is None:
            return found[0]
    return None


def _numbers(fact: Fact, german: str, english: str) -> bool:
    """„Höfe über 5 Hektar“ beside “farms”. „Je 1.000“ may be “per thousand”."""
    if divisor_of(german, "de") > 1 or divisor_of(english, "en") > 1:
        return False
    here, there = ({re.sub(r"\D", "", one) for one in _NUMBER.findall(text)} for text in (german, english))
    return here != there


def _are_two_words(one: str, many: str) -> bool:
    """Words that begin otherwise: „Mühle“ of „Höfe“. „Mann“ and „Leute“ belong together."""
    first, last = (_LAST.findall(text) for text in (one, many))
    if not first or not last or any(word.casefold().endswith(_OTHERS) for word in last):
        return False
    return {_initial(word) for word in first}.isdisjoint({_initial(word) for word in last})


def _initial(word: str) -> str:
    return unicodedata.normalize("NFD", word.casefold())[0]
