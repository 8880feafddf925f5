"""Words that turn a proven sentence round, doubt it, put it into somebody's mouth, or give it a cause."""

from __future__ import annotations

import re
from typing import Final


def _words(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(rf"\b(?:{pattern})" for pattern in patterns), re.IGNORECASE)


TURNING: Final = {
    "de": _words(
        r"(?<!im )gegenteil\b",
        r"(?:gerade|genau|eher) umgekehrt\b|umgekehrt (?:ist|war|wird|wurde|stimmt|wäre|verhält)\b|anders ?(?:he)?rum\b",
        r"(?:vergessen sie|vergiss|vergesst)(?: \w+)? (?:das|dies|es|alles|den satz|diesen satz|die zahl)\b",
        r"april,? april\b|\w*scherze?s?\b|ein witz\b|ironie\w*|ironisch\w*|satire\b|sarkasmus\b",
        r"(?:frei )?(?:erfunden|erlogen|gelogen|geflunkert|geschwindelt|ausgedacht)\b|lügenmärchen\b|\w*märchen\b",
        r"strittig\w*|umstritten\w*|bestritten\b|anzweifel\w+|gerüchte?n?\b|hörensagen\b|gerede\b",
        r"wahrheit (?:ist|sieht|lautet|klingt)(?: \w+){0,2} ander\w*",
        r"(?:bitte|satz|zahl|das|dies)(?: \w+)? (?:streichen|löschen|ignorieren|überlesen)\b",
        r"glaub(?:en sie|st du|t ihr) (?:das|dies|es|dem)\b",
        r"(?:manche|mancher|viele|einige|andere|leute|zungen|kritiker|gegner|alle|sie)(?: \w+)?"
        r" (?:behaupten|behauptet|glauben|glaubt|meinen|meint)\b",
        r"behaupte(?:t|n)? (?:manche|mancher|viele|einige|andere|die|der|böse)\b|munkel\w*|gemunkel\w*",
        r"gerne? (?:erzählt|behauptet|verbreitet|verspricht|glaubt)\b"
        r"|(?:erzählt|behauptet|verbreitet|verspricht)(?: \w+){1,3} gerne?\b",
        r"(?:in|aus|laut|sagt|behauptet|verspricht)(?: (?:der|die|unserer|unsere))? (?:werbung|reklame)\b|werbespruch\w*",
    ),
    "en": _words(
        r"opposite\b|reverse (?:is|holds)\b|other way (?:a)?round\b",
        r"forget (?:it|that|this|all (?:that|this))\b|(?:ignore|disregard|strike|delete|scrap) (?:it|that|this)\b",
        r"pigs (?:might|may|will|can|could|do)? ?fly\b|when hell freezes\b|dream on\b|yeah,? right\b|tall tale\w*",
        r"april fool\w*|(?<!like a )jokes?\b|(?:just|only) kidding\b|iron(?:y|ic|ically)\b|satire\b|sarcasm\b|fiction(?:al)?\b",
        r"hoax\w*|fairy ?tales?\b|fables?\b|made (?:it|this|that|them) up\b|made up\b|invented\b",
        r"disputed\b|contested\b|rumou?rs?\b|rumou?red\b|hearsay\b|alleged(?:ly)?\b",
        r"truth is (?:different|otherwise|another|something else)\b",
        r"(?:do|can|would|could) you (?:really )?believe (?:it|that|this)\b",
        r"(?:some|many|others|critics|people|they|opponents)(?: \w+)? (?:claim|allege|believe|say|think)\b(?! otherwise)",
        r"(?:city|town|mayor|they)(?: \w+)? (?:likes?|loves?) to (?:say|tell|claim|think)\b|likes to tell\b",
        r"(?:so|as)(?: \w+)? the (?:advert\w*|ads?|brochure)\b|advertising (?:says|claims)\b",
    ),
}
MENDED: Final = {
    "de": _words(
        r"nicht\b", r"kein\w*", r"statt\b", r"ohne\b", r"irr(?:t|en|te)\b", r"un(?:be|um)?stritten\b", r"widerlegt\w*"
    ),
    "en": _words(
        r"not\b", r"no\b", r"never\b", r"without\b", r"instead\b", r"\w+n[’']t\b", r"undisputed\b", r"debunked\b"
    ),
}
"""With them it is not so: „Kein Scherz: …“, „Wer das Gegenteil behauptet, irrt: …“."""
_FALSE_CELL: Final = (
    r"falsch|unwahr|lügen?|gelogen|erlogen|erfunden|märchen|mythos|mythen|legenden?|irrtum|irrtümer|gerüchte?|\w*scherz|witz"
    r"|quatsch|unsinn|unfug|humbug|fakes?|fake ?news|stimmt nicht|nicht wahr|trifft nicht zu|dichtung|satire"
    r"|false|lies?|untrue|wrong|fiction|myths?|hoax(?:es)?|rumou?rs?|nonsense|jokes?|not true|invented|made up|fairy ?tales?"
)
FALSE_CELL: Final = re.compile(
    r"\s*(?:\w+: ?)?(?:(?:das|ist|war|eine?|glatte?|alles|reine?s?|leider|it|is|was|a|an|pure|quite|simply) )*"
    rf"(?:{_FALSE_CELL})\s*[.!?]*\s*",
    re.IGNORECASE,
)
"""A cell that calls false what stands in its row or below it."""
REFUSING_CELL: Final = re.compile(r"\s*(?:nein|no|nope|niemals|never|[✗✘❌✖👎])\s*[.!]*\s*", re.IGNORECASE)
"""The same of a sentence; beside a value it may answer something else („gerundet: nein“)."""
