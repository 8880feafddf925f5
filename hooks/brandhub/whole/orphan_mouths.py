"""Mouths and causes: a generated sentence that somebody is made to say, and a value that is given a cause.

„{{ claim(…) }}“, sagt der Bürgermeister: nobody said it in these words, the hub wrote them. „Dank kluger Politik:
{{ claim(…) }}“ says why, and what is proven is only that it is so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from brandhub.speech.lexicon.mouths import CAUSES, KNOWING, LYING, SIGNED, SPOKEN_BEFORE, SPOKEN_BEHIND
from brandhub.speech.visible import APART, FULL, SENTENCE, STAND_INS, VALUE, Visible
from brandhub.whole.orphan_seams import Seam

_LEAD: Final = re.compile(rf"(?P<said>[^.!?…:\n{APART}{STAND_INS}]{{2,90}})[:–—][\s\"„“”»«‚‘*_]*\Z")


def find_mouths(text: str, seen: Visible, language: str) -> Iterator[Seam]:
    """Every proven sentence in somebody's mouth, and every cause. `text`: as it is written."""
    signed = [*SIGNED.finditer(text)] if ">" in text else []
    for start, one in seen.references.items():
        if seen.text[start] not in (FULL, VALUE, SENTENCE):
            continue
        if any(found.start() <= one.start < found.end() for found in signed):
            yield Seam(start, start + 1, "mouth")
        if one.function in ("claim", "fact"):
            yield from _led(seen.text, start, language)
        if one.function == "claim":
            yield from _followed(seen.text, start, language)
    for found in LYING[language].finditer(seen.text) if seen.references else ():
        name = found.lastgroup or "word"
        if KNOWING.search(found[0]) is None:
            yield Seam(found.start(name), found.end(name), "cause")


def _led(text: str, start: int, language: str) -> Iterator[Seam]:
    lead = _LEAD.search(text, max(0, start - 110), start)
    if lead is None:
        return
    said, at = lead["said"], lead.start("said")
    if text[start] == SENTENCE and (found := SPOKEN_BEFORE[language].search(said)) is not None:
        yield Seam(at + found.start(), at + found.end(), "mouth")
    if (found := CAUSES[language].search(said)) is not None and KNOWING.search(said) is None:
        yield Seam(at + found.start(), at + found.end(), "cause")


def _followed(text: str, start: int, language: str) -> Iterator[Seam]:
    found = SPOKEN_BEHIND[language].match(text, start + 1)
    if found is not None and found.lastgroup is not None:
        yield Seam(found.start(found.lastgroup), found.end(found.lastgroup), "mouth")
