"""German spelling: a word as the lists of words spell it, and what somebody wrote without an ß."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

_FOLD: Final = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "’": "", "'": "", "-": "", ".": "", "é": "e", "è": "e", "ê": "e"}
    | {"â": "ae", "ã": "ae", "ô": "oe", "õ": "oe", "ő": "oe", "û": "ue", "ű": "ue"}  # „grôßte“
)
LONGEST: Final = 60  # no German word of running text is longer; nothing is lost behind it
_SZ: Final = re.compile(r"(?<=gro)sz|(?<=groe)sz|(?<=drei)sz(?=ig)|(?<=hei)sz(?=e|t)(?!eit)")
"""„Gröszte“, „Dreiszig“: old and careless for ß."""


@lru_cache(maxsize=65_536)
def fold(word: str) -> str:
    """The spelling of the word lists: lower case, ae, oe, ue and ss."""
    spelt = word.lower().translate(_FOLD)[:LONGEST]
    return _SZ.sub("ss", spelt) if "sz" in spelt else spelt
