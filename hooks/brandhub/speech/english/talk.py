"""English talk: what a sentence behind a value says of how the value reads, and of nobody counted."""

from __future__ import annotations

import re
from typing import Final

from brandhub.speech.lexicon.english.comments import SPOKEN, STOPPING
from brandhub.speech.tokens import Token

_WORTH: Final = re.compile(r"\w+ing|a|an|the|your|it")


def without_talk(words: list[Token]) -> list[Token]:
    """The words of “it is worth getting on your bike” and “that is what this story is about” that say more: none."""
    ends = next((at for at, word in enumerate(words) if word.fold in STOPPING or word.fold == "worth"), len(words))
    paid = words[ends : ends + 1] and words[ends].fold == "worth" and words[ends + 1 : ends + 2]
    if paid and not _WORTH.fullmatch(paid[0].fold):  # “It is worth millions.”
        ends = len(words)
    return [word for word in words[:ends] if word.fold not in SPOKEN]
