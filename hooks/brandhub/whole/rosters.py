"""Rosters: which facts and claims belong to whom, by their ids alone.

A list of what there is on a topic is made of these: it changes when something joins or leaves it, not when a fact that
stands in another list gets a new value.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping

from brandhub.models.claims import ClaimBase
from brandhub.models.facts import Fact
from brandhub.proofs.proof import Proof
from brandhub.proofs.readings import Series


def facts_by(what: Callable[[Fact], str], series: Mapping[str, Series]) -> dict[str, tuple[str, ...]]:
    """The facts that have a value, by something that they say, in the order of the data."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for key, one in series.items():
        if one.readings:
            found[what(one.fact)].append(key)
    return {whose: tuple(keys) for whose, keys in found.items()}


def seen_verdict(claim: ClaimBase, proof: Proof) -> str:
    """The verdict that readers see: a retired claim is retired, whatever its arithmetic says today."""
    return "retired" if claim.status == "retired" else proof.verdict


def claims_by_verdict(
    claims: Mapping[str, ClaimBase], proofs: Mapping[str, Proof]
) -> dict[tuple[str, str], tuple[str, ...]]:
    """The claims, by the verdict that readers see and their topic, sorted."""
    found: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for key in sorted(proofs):
        found[seen_verdict(claims[key], proofs[key]), claims[key].topic].append(key)
    return {which: tuple(keys) for which, keys in found.items()}
