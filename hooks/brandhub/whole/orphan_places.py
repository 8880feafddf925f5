"""Places: whether a name in a text is that of somewhere else than what its facts are about."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import Final

from brandhub.models.facts import Fact
from brandhub.whole import english_fields, german_fields
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


@cache
def _cities(language: str) -> frozenset[str]:
    classes = german_fields.CLASSES if language == "de" else english_fields.CLASSES
    return frozenset(classes["city"].split())
