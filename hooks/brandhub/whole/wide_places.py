"""Wide places: territories wider than any city, by the words in which labels, nouns and lists name them."""

from __future__ import annotations

import re
from typing import Final

NAMED: Final = {
    "de": r"Europas?|Deutschlands?|Nordrhein-Westfalens?|NRWs?|Welt|Erde|weltweit\w*|bundesweit\w*|landesweit\w*",
    "en": r"Europe|Germany|North Rhine-Westphalia|(?<!the )[Ww]orld(?=[’']s)|(?<=in the )world|on earth"
    r"|worldwide|nationwide",
}
"""Names of territories; „Dritte-Welt-Läden“ are none, for the name is a part of a longer word."""
_BELONGING: Final = {
    "de": r"(?:gesamt)?deutsche[nrs]?|europäische[nrs]?|(?:nordrhein-)?westfälische[nrs]?|rheinische[nrs]?",
    "en": r"German|European|Westphalian|Rhenish",
}
_SHORTEST: Final = 4
_LONGEST: Final = 6
"""Letters that a name shares with its adjective."""
WIDE: Final = {
    language: re.compile(rf"(?<![\w-])(?:{named}|{_BELONGING[language]})(?![\w-])") for language, named in NAMED.items()
}
"""The same, and the adjectives made of them: „deutsche Städte“ compete with all of the country."""


def is_spoken_of(name: str, text: str) -> bool:
    """True for a text with the name, its genitive or its adjective: „Deutschland“ knows „deutsche“."""
    word = name.casefold()
    root = word[: max(_SHORTEST, min(_LONGEST, len(word) - 1))]
    return re.search(rf"\b{re.escape(root)}", text, re.IGNORECASE) is not None
