"""Places: whether a name in a text is that of somewhere else than what its facts are about."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache
from typing import Final

from brandhub.models.facts import Fact
from brandhub.proofs.readings import Reading
from brandhub.speech.lexicon.english import fields as english_fields
from brandhub.speech.lexicon.german import fields as german_fields
from brandhub.whole.hub import Hub

PARTS: Final = {
    "de": "Norden|Süden|Osten|Westen|Zentrum|Innenstadt|Stadtmitte|Nordstadt|Südstadt|Altstadt|City",
    "en": "north|south|east|west|centre|north end|city centre|inner city|suburbs",
}
_FOLD: Final = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
WITHIN: Final = {
    "de": re.compile(
        rf"\b(?:[Ii]m|[Ii]n der) ({PARTS['de']})\b|\b(?:[Ii]n|[Aa]us|[Ff]ür|[Bb]ei|[Nn]ach) ([A-ZÄÖÜ][a-zäöüß-]+)"
    ),
    "en": re.compile(rf"\b[Ii]n the ({PARTS['en']})\b|\b(?:[Ii]n|[Ff]rom|[Ff]or|[Aa]t) ([A-Z][a-zäöüß-]+)"),
}
"""Where a sentence says it is: „in der Region“, „in Bochum“."""
WITH: Final = {
    "de": re.compile(r"(?: (?!Sie\b)[A-ZÄÖÜ][\w-]+)? (?:mit|ohne) (?:[a-zäöüß]+ )?([A-ZÄÖÜ][\w-]+)"),
    "en": re.compile(r"(?: [a-z][\w-]+)? (?:with|without) (?:a |an |the |their |its )?([a-z][\w-]+)"),
}
"""„… mit Hund“ right behind a value."""


def is_elsewhere(name: str, facts: Sequence[Fact], language: str, hub: Hub) -> bool:
    """True for an area of the hub, a part of a town or a large city that none of the facts is about."""
    labels = {area.label[language] for area in hub.terms.areas.values()}
    known = name in labels or name in PARTS[language].split("|") or name.lower().translate(_FOLD) in _cities(language)
    return known and name not in " ".join(
        text
        for fact in facts
        for text in (hub.terms.areas[fact.area].label[language], fact.label[language], fact.definition[language])
    )


def names_another_place(word: str, readings: Iterable[Reading], language: str, hub: Hub) -> bool:
    """True for the name of a town or a region that belongs to none of the facts.

    A source called „Biermetropole im Ruhrgebiet“, and a definition that names the „Regionalverband Ruhr“, do not make
    of a fact about Dortmund one about the Ruhr. What a definition says of a town it says of what is counted.
    """
    name = word.lower().translate(_FOLD)
    is_city = name in _cities(language)
    facts = [reading.fact for reading in readings if not reading.is_number]
    if not facts or not (is_city or name in _REGIONS[language]):
        return False
    own = (
        " ".join((hub.terms.areas[fact.area].label[language], fact.label[language], fact.noun[language].many))
        + (fact.definition[language] if is_city else "")
        for fact in facts
    )
    return name not in " ".join(own).lower().translate(_FOLD)


_REGIONS: Final = {
    "de": frozenset(
        "ruhr ruhrgebiet ruhrgebiets ruhrgebietes ruhrpott revier westfalen nrw nordrhein-westfalen nordrheinwestfalen"
        " rheinland rheinruhr rhein-ruhr sauerland muensterland hellweg emscher deutschland deutschlands europa europas"
        " bundesrepublik region".split()
    ),
    "en": frozenset("ruhr westphalia nrw rhineland rhine-ruhr sauerland hellweg emscher germany europe region".split()),
}


@cache
def _cities(language: str) -> frozenset[str]:
    classes = german_fields.CLASSES if language == "de" else english_fields.CLASSES
    return frozenset(classes["city"].split())
