"""Framing: a heading, or the head of a list, that makes something else of the value or sentence right below it.

„In der Nachbarstadt“, „Prognosen“, „Unsere Ziele:“, „A lie“. A heading is judged where the first sentence below it
holds the value; one above a story that leads to a value later on is not. See lexicon/framing.py.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from brandhub.speech.lexicon.framing import CONNECTED, FALSE, MOVED, NARROWED, SAID, WISHED

_ITEM: Final = re.compile(r"(?:[-–+•·*]|\d{1,2}[.)])?\s*")
_VALUE: Final = re.compile(r"[^.!?…:\n\u241f\ue010-\ue013]{0,90}(?P<value>[\ue010-\ue012])")
_LONGEST: Final = 60
"""Signs of a heading that is read as a whole."""
_TELLING: Final = frozenset(".!\u241f\ue010\ue011\ue012\ue013")
_BLANK: Final = re.compile(r"\s*\n\s*")
_DATED: Final = re.compile(r"\b(?:1[5-9]|20)\d\d\b")


class Frame(NamedTuple):
    """The signs of a text that frame, where the value stands, and what its fact or claim must say itself."""

    start: int
    end: int
    value: int
    said: str


def find_frames(text: str, language: str) -> Iterator[Frame]:
    """Every heading and head of a list that turns what stands right below it. `text`: as seen."""
    start = 0
    for line in text.split("\n"):
        end = start + len(line)
        heading = line.strip().rstrip(":").rstrip()
        if heading and len(heading) <= _LONGEST and _TELLING.isdisjoint(heading):
            yield from _framed(text, start + len(line) - len(line.lstrip()), heading, end, language)
        start = end + 1


def _framed(text: str, at: int, heading: str, end: int, language: str) -> Iterator[Frame]:
    below = _BLANK.match(text, end)
    item = _ITEM.match(text, below.end()) if below is not None else None
    shown = _VALUE.match(text, item.end()) if item is not None else None
    if shown is None:
        return
    for rule in (FALSE, WISHED, MOVED, SAID, NARROWED):
        found = rule[language].fullmatch(heading)
        if found is not None and found.lastgroup is not None:
            is_dated = found.lastgroup == "time" and _DATED.search(text, end, shown.start("value"))
            if not is_dated:
                said = "" if rule in (FALSE, SAID) else found[found.lastgroup]
                yield Frame(
                    at + found.start(found.lastgroup), at + found.end(found.lastgroup), shown.start("value"), said
                )
            return


def find_connections(text: str, language: str) -> Iterator[tuple[int, int]]:
    """Words that make a cause of one proven sentence for another, in the paragraph of at least one. `text`: as seen."""
    for found in CONNECTED[language].finditer(text) if "\ue012" in text else ():
        name = found.lastgroup or "joined"
        first, last = text.rfind("\n", 0, found.start()) + 1, text.find("\n", found.end())
        if "\ue012" in text[first : last if last >= 0 else len(text)]:
            yield found.start(name), found.end(name)
