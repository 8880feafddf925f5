"""English turns: what a subject has become or gone over to, and what a house did that only moved or is used anew."""

from __future__ import annotations

import re
from typing import Final

from brandhub.speech.lexicon.english import public
from brandhub.speech.lexicon.english.fields import CLASSES
from brandhub.speech.tokens import Line

CITIES: Final = frozenset(CLASSES["city"].split())
TOWNS: Final = CITIES | frozenset(
    "city town region ruhr quarter district suburb borough neighbourhood village nordstadt suedstadt sudstadt north"
    " south east west state country valley estate coalfield".split()
)
"""Towns, their parts and what lies around them."""
_HOUSES: Final = frozenset(
    "shop pharmacy office library archive school clinic surgery club bakery kiosk bar cafe gallery choir practice"
    " workshop studio kindergarten nursery desk chamber".split()
)


_TOP: Final = frozenset("top front fore head forefront lead centre first next bottom edge fringe rear".split())
_STREET: Final = re.compile(r"\w{3,}(?:strasse|str|weg|allee|platz|ring|wall|hellweg|gasse|damm)")


def turned(line: Line, verb: int, end: int) -> int | None:
    """“Has become a memory”, “have gone over to oat milk”, and not “has moved into the old customs house”."""
    if verb + 1 >= end or line.folds[verb] not in ("has", "have"):
        return None
    at = verb + 1 + (line.folds[verb + 1].endswith("ly") or line.folds[verb + 1] in ("long", "since", "now", "all"))
    behind = line.folds[at + 1 : min(end, at + 3)]
    acts = bool(behind) and behind[0] in public.AT_WORK and line.folds[at] not in public.TELLING
    settled = behind[:1] == ["to"] and behind[1:] in (["the"], ["a"], ["its"])
    settled = settled and _TOP.isdisjoint(line.folds[at + 3 : at + 4])  # “has moved to the top”
    elsewhere = settled and line.folds[verb - 1] in _HOUSES and line.folds[at] == "moved"  # “the shop has moved to …”
    street = behind[:1] == ["to"] and line.folds[at] == "moved" and any(map(_STREET.fullmatch, behind[1:]))
    moved = (
        line.folds[verb - 1] in _HOUSES
        and line.folds[at] == "moved"
        and (at + 1 >= end or line.tokens[at + 1].kind != "word")
    )  # “the chamber has moved, and the new address …”
    acts = acts or elsewhere or street or moved or "terms" in behind
    return at if at < end and line.folds[at] in public.TURNED and not acts else None


def is_converted(line: Line, start: int, verb: int, end: int) -> bool:
    """“The old foundry has become a climbing hall”: one house, and what it is used for."""
    old = line.folds[start : start + 2] in (["the", "old"], ["the", "former"])
    became = line.folds[verb : verb + 2] == ["has", "become"] and line.folds[verb + 2 : verb + 3] in (["a"], ["an"])
    used = line.folds[verb + 3 : min(end, verb + 6)]
    return old and became and TOWNS.isdisjoint(line.folds[start:verb]) and not public.USES.isdisjoint(used)
