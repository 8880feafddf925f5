"""What turns the name of a source, the label of an event or a noun that a reference puts in, and what grades a value."""

from __future__ import annotations

import re
from typing import Final

_BAD_DE: Final = (
    r"gefälscht|veraltet|überholt|falsch|erfunden|erlogen|unwahr|unbrauchbar|wertlos|unseriös|unzuverlässig|manipuliert"
    r"|geschönt|frisiert|parteiisch|widerlegt|umstritten|ein witz|eine fälschung|ein märchen|eine lüge|nicht zu trauen"
)
_BAD_EN: Final = (
    r"forged|faked|outdated|out of date|obsolete|false|wrong|invented|made up|worthless|unreliable|manipulated|biased"
    r"|refuted|disputed|disproved|a joke|a forgery|a fake|a lie|not to be trusted"
)
SOURCE: Final = {
    "de": re.compile(
        r"[*_“\"]* (?:\w+ ){0,2}?(?P<word>lügt|log|irrt|irrte|täuscht|trügt|schwindelt|flunkert|übertreibt|übertrieb|untertreibt"
        r"|widerspricht|widersprach|verschweigt|verschwieg|schönt|fälscht|beweist|bewies"
        r"|(?:zählt|zählte|sagt|sagte|sieht|sah|rechnet|rechnete|nennt|nannte|meldet|meldete|behauptet|schreibt|weiß)"
        r" (?:es |das |dies )?(?:ganz |völlig )?(?:anders|anderes|etwas anderes|das gegenteil|falsch\w*|nichts|zu (?:viel|wenig|hoch)\w*)"
        rf"|(?:wurde|ist|war|sei|bleibt|gilt als) (?:\w+ ){{0,2}}?(?:{_BAD_DE}))(?!\w)",
        re.IGNORECASE,
    ),
    "en": re.compile(
        r"[*_”\"]* (?:\w+ ){0,2}?(?P<word>lies|lied|errs|erred|exaggerates|exaggerated|contradicts|contradicted|disagrees"
        r"|disagreed|deceives|misleads|conceals|proves|proved"
        r"|(?:counts|counted|says|said|sees|reckons|reports|tells|claims) (?:it |this |that )?(?:quite )?(?:differently|otherwise"
        r"|something else|the opposite|wrongly|nothing|too many|too few)"
        rf"|(?:was|is|has been|has become) (?:\w+ ){{0,2}}?(?:{_BAD_EN}))(?!\w)",
        re.IGNORECASE,
    ),
}
"""Behind the name of a source: what it is accused of, and what is put into its mouth."""
LABEL: Final = {
    "de": re.compile(
        r"[*_“\"]*,? (?P<word>nie|niemals|nicht|doch nicht|kaum|fast|beinahe|angeblich|vielleicht|wieder)\b"
    ),
    "en": re.compile(r"[*_”\"]*,? (?P<word>never|not|hardly|almost|nearly|allegedly|perhaps|maybe|again)\b"),
}
"""Behind the label of an event: „Stadtbad öffnet nie“."""
_ENDED_DE: Final = (
    r"tot|geschlossen|dicht|pleite|insolvent|leer|überfüllt|voll|weg|fort|zu|verschwunden|verloren|marode|kaputt|verfallen"
    r"|abgerissen|ausgestorben|verkauft|verlassen|gerettet|beliebt|teuer|kostenlos|am ende|vor dem aus"
)
NOUN: Final = {
    "de": re.compile(
        r"(?: (?!und |oder |gibt |wie |wo )[\w-]+){0,3}? (?P<word>(?:sind|waren|ist|war|machen|machten|gehen|gingen|stehen|standen"
        rf"|werden|wurden|bleiben) (?:\w+ )?(?:{_ENDED_DE})|sterben|starben|schließen|schlossen|verschwinden|verschwanden|boomen"
        r"|boomten|brennen|brannten|verfallen|verfielen|schrumpfen)(?!\w)",
    ),
    "en": re.compile(
        r"(?: (?!and |or )[\w-]+){0,3}? (?P<word>(?:are|were|is|was|stand|stood|remain) (?:\w+ )?(?:dead|closed|shut|bankrupt|empty"
        r"|full|gone|lost|derelict|demolished|extinct|sold|abandoned|popular|expensive|free|doomed)|die|died|vanish|vanished"
        r"|boom|boomed|burn|burned|burnt|shrink|shrank)(?!\w)",
    ),
}
"""Behind a noun without its value: „{{ fact(…, form="noun") }} sind tot“."""
RANKED: Final = re.compile(
    r"(?:\w+ )?(?:platz|rang|platzierung|rangplatz|tabellenplatz|schulnote|place|rank|ranking|position|grade)",
    re.IGNORECASE,
)
"""The head of a column that makes a rank or a mark of what is counted below it."""
SHARE: Final = re.compile(r"\b(?:prozent|prozentpunkte?n?|promille|percent)\b|%|‰", re.IGNORECASE)
PER_CENT: Final = re.compile(r"\bper ?cent\b", re.IGNORECASE)
NOTED: Final = re.compile(
    r"\n\s*\\?[*¹†]+ ?[^\n]{0,40}?\b(?P<word>geschätzt|schätzung|vorläufig|prognose|hochgerechnet|hochrechnung|ungefähr|circa|ca"
    r"|gefühlt|ungeprüft|unbestätigt|gerundet|falsch|erfunden|vermutlich|geplant|angeblich|estimated?|estimates|provisional"
    r"|forecast|projected|projection|approximate(?:ly)?|unconfirmed|planned|invented|alleged(?:ly)?)\b",
    re.IGNORECASE,
)
"""A note below a text that takes from a value what it says: „\\* geschätzt“."""
