"""Ages: which number says how old somebody is, by language (decision 75)."""

from __future__ import annotations

from typing import Final

from brandhub.speech.english import ages as english
from brandhub.speech.german import ages as german
from brandhub.speech.tokens import Line

_AGES: Final = {"de": german.is_age, "en": english.is_age}


def is_age_in(language: str, line: Line, at: int) -> bool:
    """True for digits that say how old somebody is. `at`: their token; inside the last word of a line there is none."""
    return at < len(line.words) and _AGES[language](line, at, at)
