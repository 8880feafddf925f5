"""Measures: „je Einwohner“, “per day”. A value is counted per something only when its fact says that it is."""

from __future__ import annotations

import re
from typing import Final

from brandhub.models.facts import Fact
from brandhub.whole.hub import Hub
from brandhub.whole.orphan_nouns import stem_of

PER: Final = {
    "de": re.compile(
        r"\b(?:[Jj]e|[Pp]ro) (?:[a-zäöüß]+e[nrsm]? )?([A-ZÄÖÜ][a-zäöüß-]+)"
        r"|\b(?:[Jj]ede[nrsm]?|[Ii]n einer|[Aa]n einem|[Aa]n nur einem|[Aa]m) "
        r"(Tag|Abend|Morgen|Woche|Wochenende|Monat|Jahr|Stunde|Minute|Nacht)\b"
        r"|\b([Nn]achts|[Tt]agsüber|[Aa]bends|[Mm]orgens|[Mm]ittags|[Vv]ormittags|[Nn]achmittags|[Ww]erktags|[Ww]ochentags)\b"
        r"|\b([Tt]äglich|[Ww]öchentlich|[Mm]onatlich|[Jj]ährlich|[Ss]tündlich)\b"
    ),
    "en": re.compile(
        r"\b(?:[Pp]er|[Ff]or (?:each|every)) ([a-z]{3,})"
        r"|\b(?:[Ee]very|[Ee]ach|[Ii]n (?:a|one)|[Oo]n (?:a|one)|[Aa]) "
        r"(day|evening|morning|week|weekend|month|year|hour|night)\b"
        r"|\b(Daily|Weekly|Monthly|Yearly|Annually|Hourly)\b|\b(daily|weekly|monthly|yearly|annually|hourly)(?=[.!?]|\Z)"
    ),
}
"""The group that takes part is what a value is counted per."""


def is_counted_per(word: str, fact: Fact, language: str, hub: Hub) -> bool:
    """True when the fact counts so many for each: „Gäste je Nacht“; that it speaks of nights is not enough."""
    noun, terms = fact.noun[language], hub.terms
    texts = (
        fact.label[language],
        noun.many,
        fact.definition[language],
        terms.units[fact.unit].label[language],
        terms.bases[fact.basis].label[language],
        terms.bases[fact.basis].text[language],
    )
    found = (match for text in texts for match in PER[language].finditer(text))
    stem = stem_of(word, language)
    return any(stem_of(next(filter(None, match.groups())).lower(), language) == stem for match in found)
