"""Rank frames: a list that is ranked by how many there are makes nothing the longest or the highest.

„Hunde waren die längste der drei Tierarten“ is what a ranking of 140 dogs would say with `adjective: lang`. A length
or a time may be long, a value or a number high; what is counted is large, or there is most of it.
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
_HIGH: Final = ("hoch", "niedrig")
_NUMBERED: Final = re.compile(r"zahl|anzahl|wert|menge|summe|stand", re.IGNORECASE)
"""„Die höchste Einwohnerzahl“ is high, whatever is counted."""


def check_rank_frames(claim: ClaimBase, proof: Proof, hub: Hub) -> Iterator[Problem]:
    """An adjective that what is ranked cannot have."""
    if not isinstance(claim, Rank | Extreme) or claim.adjective is None or "subject" not in proof.inputs:
        return
    unit = hub.terms.units[proof.inputs["subject"].fact.unit]
    measure = measure_of(unit.label.de, "de")
    is_counted = unit.whole and measure is None
    if claim.adjective in _LONG:
        wrong = is_counted or (measure is not None and measure not in _LENGTHS)
    else:
        wrong = claim.adjective in _HIGH and is_counted and not _says_number(claim)
    if wrong:
        values = {"adjective": claim.adjective, "unit": unit.label.de}
        yield Problem(claim.place("adjective"), "adjective-unit", values)


def _says_number(claim: ClaimBase) -> bool:
    texts = [given.de for given in (claim.wording, claim.headline, claim.past) if given is not None]
    return bool(texts) and all(_NUMBERED.search(text) for text in texts)
