"""English wishes: “residents call for more benches”, “the council wants lower fees”: what is asked for is not so yet.

Measured against something (“wants to be bigger than Essen”), or said of buyers, whose wishes are a market, it is told.
"""

from __future__ import annotations

import re
from typing import Final

from brandhub.speech.lexicon.english.words import IRREGULAR
from brandhub.speech.tokens import Line

_GRADED: Final = re.compile(r"(?!over|under|after|other|number|ever|never|paper|water|river|member)\w{3,}er")
_FOR: Final = re.compile(
    r"(?:call|ask|press|campaign|fight|plead|push|appeal|hop|long|lobby|petition|argu|pray|wish)(?:s|es|e|ed|ing)?|fought"
    r"|lobbies|plea|appeals|demands?|calls|pleas|wishes"
)
_WANTED: Final = re.compile(r"want(?:s|ed)?|demand(?:s|ed|ing)?|advocat(?:es?|ed|ing)|likes?|liked|love")
_WOULD: Final = frozenset("would have should 'd".split())
_BETWEEN: Final = frozenset(
    "to see have get hear be given paid for a an the much even still far slightly significantly considerably its their"
    " his her and or somewhat".split()
)
"""What stands between the wish and what is wished."""
_MARKET: Final = frozenset("customers buyers shoppers guests visitors tourists consumers tenants passengers".split())
_REACH: Final = 5
_JOINED: Final = 8


def is_wished(line: Line, first: int, kind: str) -> bool:
    """True for a comparative of what somebody asks for."""
    if kind != "comparison" or not _is_graded(line.folds[first]):
        return False
    start, end = line.sentence_of(first)
    wish = _wish_before(line, start, first)
    if wish is None or "than" in line.folds[first:end] or line.words[end - 1] == "?":
        return False
    return _MARKET.isdisjoint(line.folds[start:wish])


def _wish_before(line: Line, start: int, at: int) -> int | None:
    """Where the wish stands: right before, or before another comparative that “and” joins to this one."""
    wish = _wish_right_before(line, start, at)
    if wish is not None or line.folds[at - 1 : at] not in (["and"], ["or"]):
        return wish
    other = next((one for one in range(at - 2, max(start, at - _JOINED), -1) if _is_graded(line.folds[one])), None)
    return None if other is None else _wish_right_before(line, start, other)


def _wish_right_before(line: Line, start: int, at: int) -> int | None:
    for index in range(at - 1, max(start - 1, at - 1 - _REACH), -1):
        fold = line.folds[index]
        if fold == "for" and index > start and _FOR.fullmatch(line.folds[index - 1]):
            return index - 1
        if _WANTED.fullmatch(fold):
            liked = fold.startswith(("like", "love")) and line.folds[index - 1] not in _WOULD
            return None if liked else index
        if fold not in _BETWEEN:
            return None
    return None


def _is_graded(fold: str) -> bool:
    return fold in IRREGULAR or _GRADED.fullmatch(fold) is not None
