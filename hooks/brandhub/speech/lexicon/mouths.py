"""Who is made to say a generated sentence, and what is made the cause of what it counts."""

from __future__ import annotations

import re
from typing import Final

_SAYING_DE: Final = (
    r"(?:sag(?:t|te|en|ten)|mein(?:t|te|en|ten)|erklär(?:t|te|en|ten)|versprach|versprachen|verspricht|versprechen"
    r"|beton(?:t|te|en|ten)|verkünde(?:t|te|n|ten)|lob(?:t|te|en|ten)|schwärm(?:t|te|en|ten)|freut|jubel(?:t|te|n|ten)"
    r"|rief|ruft|rufen|prahl(?:t|te|en|ten)|versicher(?:t|te|n|ten)|erzähl(?:t|te|en|ten)|gelobt|gelobte|erklären)"
)
_SAYING_EN: Final = (
    r"(?:says?|said|claim(?:s|ed)?|promise[sd]?|explain(?:s|ed)?|boast(?:s|ed)?|declare[sd]?|insist(?:s|ed)?|pledge[sd]?"
    r"|announce[sd]?|rave[sd]?|stress(?:es|ed)?|told|adds?|added)"
)
_PERSON_DE: Final = (
    r"\w*(?:meister|leiter|chef|sprecher|direktor|präsident|minister|dezernent|kurator|professor|historiker|forscher"
    r"|experte|expert|kämmerer|stadtrat|stadträt|vorsitzende|landrat|landrät|politiker|intendant|pfarrer|lehrer|händler"
    r"|bürger|nachbar|gründer|unternehmer)(?:innen|in|s|r|n|en|e)?"
)
_PERSON_EN: Final = (
    r"(?:lord )?(?:mayor(?:ess)?|curator|director|spokes\w+|president|minister|professor|historian|councill?ors?"
    r"|experts?|chair\w*|politicians?|treasurer|teacher|vicar|founder|heads? of \w+)"
)
_NAME: Final = r"(?-i:(?!(?:Der|Die|Das|Ein|Eine|Unsere?|Diese|The|Our|This|A|An|In|On|At|So|As|What|Was|Wer|Wie)\b)[A-ZÄÖÜ]\w+ [A-ZÄÖÜ]\w+)"
# The numbers, not a person: „Die Statistik sagt: …“.
_OWN: Final = (
    r"(?:statistik|rechnung|zahlen?|tabelle|prüfung|daten|statistics|calculation|figures?|tables?|data|numbers)\b"
)
SPOKEN_BEFORE: Final = {
    "de": re.compile(
        rf"\b(?:{_PERSON_DE}|{_NAME})\b(?: \w+){{0,3}} {_SAYING_DE}\b|\b{_SAYING_DE} (?:\w+ ){{0,3}}(?:{_PERSON_DE}|{_NAME})\b"
        r"|\b(?:versprach|versprochen|gelobte)\b",
        re.IGNORECASE,
    ),
    "en": re.compile(
        rf"\b(?:{_PERSON_EN}|{_NAME})\b(?: \w+){{0,3}}? {_SAYING_EN}\b|\b(?:in the words of|to quote)\b|\bpromised\b",
        re.IGNORECASE,
    ),
}
"""A lead that gives the sentence behind it to a person, or makes a promise of it."""
_CLOSED: Final = r"\s*[.!?,]?[“”\"»«’‹›][\s,.–—-]*"
SPOKEN_BEHIND: Final = {
    "de": re.compile(
        rf"{_CLOSED}(?P<said>(?:so|{_SAYING_DE}) (?!\w* ?{_OWN})\w+|\(?[A-ZÄÖÜ]\w+ [A-ZÄÖÜ]\w+\)?(?=[\n.]|\Z))"
        rf"|[\s,.–—-]*(?P<says>{_SAYING_DE} (?:\w+ ){{0,2}}(?:{_PERSON_DE}|{_NAME}))\b",
        re.IGNORECASE,
    ),
    "en": re.compile(
        rf"{_CLOSED}(?P<said>{_SAYING_EN} (?!\w* ?{_OWN})\w+|(?-i:\(?[A-Z]\w+ [A-Z]\w+\)?)(?=[\n.]|\Z)"
        rf"|(?:\w+ ){{0,3}}{_SAYING_EN}\b)"
        rf"|[\s,.–—-]*(?P<says>{_SAYING_EN} (?:\w+ ){{0,2}}(?:{_PERSON_EN}|{_NAME}))\b",
        re.IGNORECASE,
    ),
}
"""„{{ claim(…) }}“, sagt …; a signature behind the closing mark."""
SIGNED: Final = re.compile(
    r"^>[^\n]*\{\{ ?(?:claim|fact)[^\n]*\n(?:>[ \t]*\n|\n)?>?[ \t]*(?:[—–]|-{2,})[ \t]*\w", re.MULTILINE
)
"""A block of quotation with a reference, and a signature below it, as written."""

CAUSES: Final = {
    "de": re.compile(
        r"\b(?:dank|aufgrund|infolge|weil|wegen)\b"
        r"|\b(?:erfolg|verdienst|sieg|triumph|folgen?|frucht|werk)"
        r" (?:der|des|von|unserer|unseres|einer|eines|\w+er)\b",
        re.IGNORECASE,
    ),
    "en": re.compile(
        r"\b(?:thanks to|because(?: of)?|owing to|due to|as a result of|(?:success|triumph|achievement|consequence) of)\b",
        re.IGNORECASE,
    ),
}
"""Words of a lead that make a cause of something: „Dank kluger Politik: …“."""
KNOWING: Final = re.compile(
    r"\b(?:rundung\w*|geheimhaltung|datenschutz\w*|zähl\w*|zahl|zahlen|method\w*|definition\w*|quellen?|statistik\w*"
    r"|erhebung\w*|stichprobe\w*|lücken?|wissen|weiß|rechne\w*|rechnung\w*|nachgerechnet|beleg\w*|prüf\w*|geprüft|archiv\w*"
    r"|round\w*|secrecy|privacy|census|sample|gaps?|data|count\w*|sources?|know|checked|figures?|records?|statistic\w*)\b",
    re.IGNORECASE,
)
"""With them it is the cause of knowing it: „Dank der Zählung wissen wir: …“."""
LYING: Final = {
    "de": re.compile(
        r"\bdass\b[^.!?\n\ue010-\ue012]*(?=[\ue010-\ue012])[\ue010-\ue012][^.!?\n]*?"
        r"\b(?P<word>liegt an|liegt am|lag an|lag am|verdank\w+|kommt von|kommt vom|geht auf)\b",
        re.IGNORECASE,
    ),
    "en": re.compile(
        r"(?:^|(?<=[.!?\n] ))(?P<word>Thanks to|Owing to|Because of|Due to|As a result of)\b[^.!?:,\n\ue010-\ue012]*,"
        r" [^.!?:\n\ue010-\ue012]*[\ue010-\ue012]"
        r"|[\ue010-\ue012][^.!?\n]*\b(?:is|are) (?P<down>down to|due to|owing to|thanks to)\b",
        re.MULTILINE,
    ),
}
"""A sentence that shows a value and says what made it so."""
