"""Names of claims: the address of a claim may assert what the claim proves, and nothing else.

„/aussagen/mehr-bauern-als-bergleute/“ is as true as the claim that is found there; „stahl-wachstum“ over a fall is
false. „groesste-stadt“ over a comparison of farms with pits is proven by nobody, but „largest-share“ may tell which
share is meant: of that people are asked. What is examined, or retired, is called by the sentence in question.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from brandhub.ground.pieces import mark_of
from brandhub.ground.problems import Problem
from brandhub.models.claims import ClaimBase, Ranking
from brandhub.whole.addresses import asserted, check_addresses
from brandhub.whole.archives import Archive
from brandhub.whole.hub import Hub

_UP: Final = re.compile(r"(?<![a-z])(?:mehr|more|(?:[a-z]*wachstum|zuwachs|anstieg|zunahme|growth|increase))(?![a-z])")
_DOWN: Final = re.compile(r"(?<![a-z])(?:weniger|fewer|less|rueckgang|abnahme|schwund|decline|decrease)(?![a-z])")
_TURNED: Final = re.compile(r"(?<![a-z])(?:kein[a-z]*|nicht|nie|no|not|never)(?![a-z])")
_RANK: Final = re.compile(r"[a-z]+ste[nrsm]?|[a-z]+est|most|least")
_THAN: Final = re.compile(r"-(?:als|than)-")
_ALIKE: Final = 5
"""So many first letters of a word of a name tell which fact it means: „bergmann“ and „bergleute“ share four."""


def check_public_names(hub: Hub, archive: Archive) -> Iterator[Problem]:
    """All names that are published; those of published claims may assert the rank and the course that are theirs."""
    yield from check_addresses(hub, archive)
    passed = archive.drawers("passed", "names of claims")
    for claim in hub.claims.values():
        proof = hub.proofs.get(claim.id)
        if claim.status != "published" or proof is None or proof.verdict != "holds":
            continue  # not said, or told already
        if (word := turned_round(claim)) is not None:
            yield Problem(claim.place(), "address-asserts", {"name": claim.id, "word": word})
        elif isinstance(claim, Ranking) or passed.find(key := mark_of(claim.id.encode())) == claim.id:
            continue  # reading a name as texts are read takes a tenth of the time of everything else
        elif (word := ranked(claim)) is not None:
            yield Problem(claim.place(), "address-asserts", {"name": claim.id, "word": word}, "warning")
        else:
            passed.put(key, claim.id)


def ranked(claim: ClaimBase) -> str | None:
    """The rank that a name asserts of a claim that proves none; None where it does not.

    What exactly is largest cannot be told from a name („largest-share“): that is for people to judge.
    """
    found = asserted(claim.id)
    if found is None or isinstance(claim, Ranking):
        return None
    word, kind = found
    return word if kind in ("superlative", "ordinal") and _RANK.fullmatch(word) else None


def turned_round(claim: ClaimBase) -> str | None:
    """The word of a name that asserts the contrary: „mehr“ over a fall, „weniger“ over more of it."""
    up, down = _UP.search(claim.id), _DOWN.search(claim.id)
    said = up or down
    rises = _course(claim)
    if said is None or (up and down) or rises is None or _TURNED.search(claim.id):
        return None
    if _THAN.search(claim.id):
        before, after = _THAN.split(claim.id, maxsplit=1)
        is_first, is_second = (_names(part, claim) for part in (before, after))
        if is_first == is_second:
            return None  # nobody can tell which side is meant
        rises = rises if is_first else not rises
    return None if rises == (up is not None) else said[0]


def _course(claim: ClaimBase) -> bool | None:
    """True where the claim says more of its first fact, False where it says less; None for all others."""
    said = getattr(claim, "direction", None) or getattr(claim, "relation", None) or getattr(claim, "operator", None)
    return {"rise": True, "more-than": True, "fall": False, "fewer-than": False}.get(str(said))


def _names(text: str, claim: ClaimBase) -> bool:
    """Whether a part of a name means the first fact of a claim."""
    left = getattr(claim, "left", None)
    words = (left.fact or "").split("-") if left is not None else []
    return any(one[:_ALIKE] == other[:_ALIKE] for one in text.split("-") for other in words if len(other) >= _ALIKE)
