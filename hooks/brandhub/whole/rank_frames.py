"""Rank frames: a list that is ranked by how many there are makes nothing the longest or the highest.

„Hunde waren die längste der drei Tierarten“ is what a ranking of 140 dogs would say with `adjective: lang`. A length
or a time may be long, a value or a number high. Nor are dogs the largest animals because there are most of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from brandhub.ground.problems import Problem
from brandhub.models.claims import ClaimBase
from brandhub.models.rankings import Extreme, Rank
from brandhub.proofs.measures import TIMES, measure_of
from brandhub.proofs.proof import Proof
from brandhub.whole.hub import Hub

_LENGTHS: Final = frozenset(("kilometres", "metres", "centimetres", "millimetres", *TIMES))
_LONG: Final = ("lang", "kurz")
_LARGE: Final = ("groß", "klein")
_GROUP: Final = re.compile(
    r"gruppe|menge|anteil|zahl|posten|bereich|branche|klasse|\bteile?n?\b|nennung", re.IGNORECASE
)
"""What is large by how many there are of it."""
_HIGH: Final = ("hoch", "niedrig")
_NUMBERED: Final = re.compile(r"zahl|anzahl|wert|menge|summe|stand", re.IGNORECASE)
"""„Die höchste Einwohnerzahl“ is high, whatever is counted."""


def check_rank_frames(claim: ClaimBase, proof: Proof, hub: Hub) -> Iterator[Problem]:
    """An adjective that what is ranked cannot have."""
    if not isinstance(claim, Rank | Extreme) or "subject" not in proof.inputs:
        return
    unit = hub.terms.units[proof.inputs["subject"].fact.unit]
    measure = measure_of(unit.label.de, "de")
    is_counted = unit.whole and measure is None
    if claim.adjective in (None, *_LARGE):
        wrong = is_counted and _are_things(proof) and not _says_group(claim, hub)
    elif claim.adjective in _LONG:
        wrong = is_counted or (measure is not None and measure not in _LENGTHS)
    else:
        wrong = claim.adjective in _HIGH and is_counted and not _says_number(claim)
    if wrong:
        adjective = claim.adjective or ("groß" if claim.operator == "largest" else "klein")
        place = claim.place("adjective") if claim.adjective else claim.place("operator")
        yield Problem(place, "adjective-unit", {"adjective": adjective, "unit": unit.label.de})


def _are_things(proof: Proof) -> bool:
    """True where each competitor is itself what is counted: dogs and cats, and not cities by their inhabitants."""
    nouns = [reading.fact.noun.de.many for reading in proof.inputs.values()]
    return len(set(nouns)) == len(nouns) > 1


def _says_group(claim: Rank | Extreme, hub: Hub) -> bool:
    """„Die größte der drei Gruppen“ is large by its number, and so is what the wording calls a number."""
    among = hub.lists[claim.list_].among.de if claim.list_ in hub.lists else ""
    return _GROUP.search(among) is not None or _says_number(claim)


def _says_number(claim: ClaimBase) -> bool:
    texts = [given.de for given in (claim.wording, claim.headline, claim.past) if given is not None]
    return bool(texts) and all(_NUMBERED.search(text) for text in texts)
