"""Search words: one spelling for all ways of typing a word, as `fold` in `overrides/assets/scripts/index.js` has it.

Lower case, no accents; ä and ae are a, ß is ss: what somebody types without an umlaut finds what has one.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final

_WORD: Final = re.compile(r"[^\W_]+")
_HYPHENED: Final = re.compile(r"(?<![^\W\d_])[^\W\d_]+(?:-[^\W\d_]+)+")
_GROUPED: Final = re.compile(r"\d{1,3}(?:[.,\u202f]\d{3})+")


@lru_cache(maxsize=1 << 17)
def fold(word: str) -> str:
    """One word in the spelling of the index: Höfe and hoefe are hofe, neue stays neue."""
    folded = ""
    for letter in unicodedata.normalize("NFD", word.lower().replace("ß", "ss")):
        if unicodedata.category(letter) == "Mn":
            continue
        if letter == "e" and folded and (folded[-1] in "ao" or (folded[-1] == "u" and folded[-2:-1] not in _BEFORE_UE)):
            continue
        folded += letter
    return folded


_BEFORE_UE: Final = ("a", "e", "i", "o", "q")


def words_of(text: str) -> set[str]:
    """Every word of a text, folded; „Phoenix-See“ as phonixsee too, 614.495 as 614495 too."""
    text = unicodedata.normalize("NFC", text)
    found = {fold(word) for word in set(_WORD.findall(text))}
    if "-" in text:  # that pattern tries every letter, and no word with a hyphen has a blank in it
        joined = " ".join([piece for piece in text.split() if "-" in piece])
        found.update("".join(map(fold, word.split("-"))) for word in _HYPHENED.findall(joined))
    found.update(re.sub(r"\D", "", joined) for joined in _GROUPED.findall(text))
    return found
