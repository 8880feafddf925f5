"""Home words: „hier“ and „unsere Stadt“ beside a value of another territory. The figure is right, the sentence not."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from brandhub.ground.problems import Problem
from brandhub.speech.references import Reference
from brandhub.whole.elsewhere import names
from brandhub.whole.hub import Hub
from brandhub.whole.prose import Prose

_ENDS: Final = (". ", "! ", "? ", "\n")
_HOME: Final = {
    "de": re.compile(
        r"\b(?:hier|hierzulande|bei uns|vor Ort|unsere[rn]? (?:Stadt|Gemeinde)|(?:in|aus) (?:der|dieser) Stadt"
        r"|(?:die|diese) Stadt(?= hat| zählt| hatte| zählte)|in unserem Ort)\b",
        re.IGNORECASE,
    ),
    "en": re.compile(
        r"\b(?:here|our (?:city|town)|in (?:the|this) (?:city|town)|(?:the|this) city(?= has| counts| counted| had)"
        r"|in town)\b",
        re.IGNORECASE,
    ),
}


def check_home(reference: Reference, prose: Prose, hub: Hub) -> Iterator[Problem]:
    """„Hier arbeiten 140 Menschen“, of the town next door."""
    if reference.id not in hub.away:
        return
    area = hub.terms.areas[hub.fact(reference.id).area].label[prose.language]
    found = _home_word(prose.text, reference.start, reference.end, area, prose.language)
    if found is not None:
        said = {"word": prose.text[slice(*found)], "fact": reference.id, "area": area}
        yield Problem(prose.place_of(*found), "fact-elsewhere", said)


def _home_word(text: str, start: int, end: int, area: str, language: str) -> tuple[int, int] | None:
    """Where the sentence around a value says „hier“ or „unsere Stadt“ without naming the territory; None if nowhere."""
    first = max(text.rfind(mark, 0, start) for mark in _ENDS) + 1
    ends = [at for mark in _ENDS if (at := text.find(mark, end)) >= 0]
    last = min(ends, default=len(text))
    sentence = text[first:start] + " " * (end - start) + text[end:last]
    found = _HOME[language].search(sentence)
    if found is None or names(sentence, area):
        return None
    return first + found.start(), first + found.end()
