"""Dates of notices: „Am Samstag, 14. Juni, lädt die Gemeinde ein“, „in der Fassung vom 1. Januar 2024“.

A day without a year in an invitation is no history: it says when to come. A day behind a law or an edition belongs to
its name. What happened, and what a year is told of, needs an event that bears it out, as ever.
"""

from __future__ import annotations

import re
from typing import Final

from brandhub.whole.orphan_dates import Mention

_BEFORE: Final = 60
"""Letters before a date in which the name of a law stands."""
_CITED: Final = {
    "de": re.compile(
        r"(?:Fassung(?: der Bekanntmachung)?|\w*[Gg]esetz(?:es)?|\w*[Vv]erordnung|\w*[Ss]atzung|\w*[Oo]rdnung"
        r"|\w*[Ee]rlass(?:es)?|\w*[Rr]ichtlinie|\w*[Bb]ekanntmachung|\w*[Vv]ereinbarung|Urteils?|Bescheids?|Schreibens?"
        r"|Ratsbeschluss(?:es)?) vom \Z"
    ),
    "en": re.compile(
        r"(?:as amended (?:on|by)|(?:[Vv]ersion|[Aa]ct|[Rr]egulations?|[Bb]ylaws?|[Dd]ecree|[Dd]irective"
        r"|[Ss]tatutes?|[Rr]uling|[Jj]udgment|[Ll]etter)(?: of| dated| adopted on)) \Z"
    ),
}
_WEEKDAY: Final = {
    "de": re.compile(
        r"(?:(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag(?:abend|nachmittag)?|Mittwoch|Sonnabend),? (?:den |dem )?\Z"
    ),
    "en": re.compile(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (?:the )?\Z"),
}
# What invites, and what ends when a day is over.
_NOTICE: Final = {
    "de": re.compile(
        r"\b(?:lädt|laden|findet|finden|gastiert|gastieren|zu sehen|Anmeldung(?:en)?|Bewerbungen|Einlass|Vorverkauf"
        r"|heißt es|feiern wir|treffen wir uns|freuen uns"
        r"|(?:Anmelde|Einsende|Bewerbungs|Redaktions|Melde)schluss|(?:Abgabe|Bewerbungs|Anmelde)frist)\b"
    ),
    "en": re.compile(
        r"\b(?:invites?|takes? place|will be held|(?:is|are) holding|deadline|closing date|apply|applications|register"
        r"|registration|on show|on view|join us|we meet|tickets|runs until|doors open)\b"
    ),
}
# Days that are called by their date.
_HOLIDAY: Final = {
    "de": re.compile(r"(?:1\. Mai|3\. Oktober|6\. Dezember|24\. Dezember|31\. Dezember|6\. Januar|11\. November)"),
    "en": re.compile(r"(?:1 May|May 1|3 October|6 December|24 December|31 December|6 January|11 November)"),
}
# What goes on when readers come.
_GOES_ON: Final = {
    "de": re.compile(
        r"\b(?:beginn|start|öffn|eröffn|spiel|les|lies|sing|zeig|stell|führ|diskutier|sprech|sprich|treff|triff|feier|tret|tritt"
        r"|hält|geh|komm|gib|geb|steh|erklär|erzähl|bau|back|tanz|wander|lock|steig)(?:t|e?n)?\b|\b(?:ist|sind|wird|werden)\b"
    ),
    "en": re.compile(
        r"\b(?:starts?|begins?|opens?|plays?|reads?|sings?|shows?|gives?|leads?|speaks?|meets?|celebrates?|performs?|hosts?"
        r"|is|are|will|talks?|tells?|dances?|screens?|runs?)\b"
    ),
}
# What tells of a day that has been.
_TOLD: Final = {
    "de": re.compile(
        r"\b(?:war|waren|wurden?|hatten?|fand(?:en)?|lud(?:en)?|begann(?:en)?|fiel(?:en)?|kam(?:en)?|ging(?:en)?|\w{3,}ten?)\b"
    ),
    "en": re.compile(r"\b(?:was|were|had|took|began|fell|came|went|held|invited|\w{3,}ed)\b"),
}
_ENDS: Final = re.compile(r"[.!?…](?=\s[A-ZÄÖÜ„“\"])|\n")


def is_notice(mention: Mention, text: str, language: str) -> bool:
    """True for the day of an invitation or of a deadline, and for that of a law in its name."""
    before = text[max(0, mention.start - _BEFORE) : mention.start]
    if _CITED[language].search(before):
        return True
    if not mention.yearless:
        return False
    begin = max((found.end() for found in _ENDS.finditer(text, 0, mention.start)), default=0)
    # „14. Juni“ holds a full stop itself, and so does „20 Uhr.“ behind it.
    end = next((found.start() for found in _ENDS.finditer(text, mention.end)), len(text))
    sentence = text[begin:end]
    is_named = _WEEKDAY[language].search(before) or _HOLIDAY[language].match(text, mention.start)
    dated = is_named and _GOES_ON[language].search(sentence)
    invites = dated or _NOTICE[language].search(sentence)
    return bool(invites) and not _TOLD[language].search(sentence)
