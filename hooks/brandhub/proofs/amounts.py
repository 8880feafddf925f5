"""Amounts: a computed quantity in the words of the fact that it belongs to.

A count stands alone („847“), a measure with its noun („28,5 Millionen Euro“). What lies between two values in per cent
is percentage points: „3 Prozent mehr“ would say something else.
"""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction
from typing import Final

from brandhub.ground.catalogues import Bilingual
from brandhub.ground.numbers import Towards, rounded_decimal, write_number
from brandhub.models.facts import Fact
from brandhub.models.terms import Unit
from brandhub.proofs.declension import accusative_one
from brandhub.proofs.readings import Reading
from brandhub.proofs.words import bilingual

POINTS: Final = {"de": ("Prozentpunkt", "Prozentpunkte"), "en": ("percentage point", "percentage points")}
PER_CENT: Final = Bilingual("Prozent", "per cent")

_SCALES: Final = {
    "de": (
        (3, "Tausend|Tsd"),
        (5, "Hunderttausend"),
        (6, "Million(?:en)?|Mio"),
        (9, "Milliarden?|Mrd"),
        (12, "Billionen?"),
    ),
    "en": ((3, "thousands?"), (6, "millions?"), (9, "billions?|bn"), (12, "trillions?")),
}
_PER_MILLE: Final = {"de": re.compile(r"Promille|‰", re.IGNORECASE), "en": re.compile(r"per mille|‰", re.IGNORECASE)}
# „Autos je 1.000 Einwohner“, “cars per thousand inhabitants”.
_PER: Final = {
    "de": re.compile(
        r"\b(?:je|pro|auf)(?: jeweils)? (?:(\d[\d. ]*)|(?:ein(?:e|hundert|tausend)? )?(\w+))", re.IGNORECASE
    ),
    "en": re.compile(r"\b(?:per|for every|for each|to) (?:(\d[\d, ]*)|(?:one |a )?(\w+))", re.IGNORECASE),
}
_HUNDRED: Final = {"de": "hundert", "en": "hundred"}


def scale_of(text: str, language: str) -> int:
    """How many ones a word in front of what is counted makes of one: a million in „Millionen Euro“; else one."""
    counted = text[: found.start()] if (found := _PER[language].search(text)) else text
    for power, words in _SCALES[language]:
        if re.search(rf"(?<![\w-])(?:{words})(?![\w-])", counted, re.IGNORECASE):
            return int(10**power)
    return 1


def divisor_of(text: str, language: str) -> int:
    """For how many a ratio is said by its noun: a hundred in „Prozent“, a thousand in „Autos je 1.000 Einwohner“."""
    if text.lower().startswith(("prozent", "per cent", "percent", "%")):
        return 100
    if _PER_MILLE[language].match(text):
        return 1000
    found = _PER[language].search(text)
    if found is None:
        return 1
    if found[1] is not None:
        return int(re.sub(r"\D", "", found[1]) or 1)
    word = found[2].lower()
    return 100 if word == _HUNDRED[language] else scale_of(word, language)


def is_percent(fact: Fact, unit: Unit) -> bool:
    """True when the fact is itself in per cent, by the name of its unit or by the noun behind its numbers."""
    german = (unit.id, unit.label.de, fact.noun.de.many)
    english = (unit.label.en, fact.noun.en.many)
    return any(text.lower().startswith(("prozent", "%")) for text in german) or any(
        text.lower().startswith(("per cent", "percent", "%")) for text in english
    )


def amount(value: Fraction, fact: Fact, unit: Unit, towards: Towards = "nearest") -> Bilingual:
    """A difference between two values of the fact's unit."""
    number = rounded_decimal(value, towards)
    if is_percent(fact, unit):
        return points(value, towards)
    if unit.whole:
        return bilingual(lambda language: write_number(number, language))
    return bilingual(lambda language: f"{write_number(number, language)} {_noun(number, fact, language)}")


def counted(value: Fraction, fact: Fact) -> Bilingual:
    """A number of what the fact counts: „3 Professuren“, „1 Professur“, „2,5 Hektar“."""
    number = rounded_decimal(value)
    return bilingual(lambda language: f"{write_number(number, language)} {_noun(number, fact, language)}")


def as_object(value: Fraction, reading: Reading) -> Bilingual:
    """The same as the object of a sentence: „auf 1 Beschäftigten“."""
    said = counted(value, reading.fact)
    if value != 1 or reading.measured:
        return said
    return Bilingual(f"1 {accusative_one(reading.fact.noun.de)}", said.en)


def points(value: Fraction, towards: Towards = "nearest") -> Bilingual:
    """So many percentage points."""
    number = rounded_decimal(value, towards)
    return bilingual(lambda language: f"{write_number(number, language)} {POINTS[language][number != 1]}")


def per_cent(value: Fraction, towards: Towards = "nearest") -> Bilingual:
    """So many per cent."""
    number = rounded_decimal(value, towards)
    return bilingual(lambda language: f"{write_number(number, language)} {PER_CENT[language]}")


def _noun(number: Decimal, fact: Fact, language: str) -> str:
    forms = fact.noun[language]
    return forms.one if number == 1 and forms.one else forms.many
