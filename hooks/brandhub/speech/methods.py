"""Methods: what definitions, notes and the vocabulary may say without a reference, because it tells how one counts.

„Betriebe ab fünf Hektar“, „alle Beschäftigten am Standort“, „auf volle Hunderter gerundet“, „eine neuere Zählung“. What
happened, what is larger and what has grown needs a reference or an exception there as anywhere.
"""

from __future__ import annotations

import re
from functools import cache
from types import ModuleType
from typing import Final

from brandhub.speech.tokens import Line

REACH: Final = 4  # so many words before a number make it a threshold


def is_method(start: int, end: int, kind: str, line: Line, words: ModuleType, *, measures: bool) -> bool:
    """True for a finding in a defining text that delimits what is counted instead of asserting something of it.

    `measures`: the text names the quantity itself.
    """
    if kind in ("quantifier", "ordinal"):
        return True
    at = next(index for index, token in enumerate(line.tokens) if token.end > start)
    last = next(index for index, token in enumerate(line.tokens) if token.end >= end)
    if kind == "number":
        first = max(line.sentence_of(at)[0], at - REACH)
        if measures and at == last and line.tokens[at].fold in words.SCALES:
            return True
        return any(token.fold in words.THRESHOLDS for token in line.tokens[first:at])
    if kind == "comparison":
        return at == last and bool(_dating(words.DATING).fullmatch(line.tokens[at].fold))
    return kind == "trend" and measures and at == last and line.tokens[at].fold in words.CHANGES


@cache
def _dating(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
