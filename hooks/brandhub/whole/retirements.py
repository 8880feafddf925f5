"""Retirements: what was said and is no longer. It needs no proof, but a reason, a day, and what is true instead."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from brandhub.ground.problems import Problem
from brandhub.models.claims import ClaimBase
from brandhub.models.fields import Texts
from brandhub.models.releases import Release
from brandhub.whole.hub import Hub


def check_retirements(hub: Hub) -> Iterator[Problem]:
    """Nothing is retired in advance, and what stands in its place is said and holds."""
    for claim in hub.claims.values():
        if claim.retired is None:
            continue
        if claim.retired.on > hub.today:
            values = {"claim": claim.id, "day": claim.retired.on}
            yield Problem(claim.place("retired", "on"), "retired-in-advance", values, "warning")
        yield from _check_successor(claim, hub)


def _check_successor(claim: ClaimBase, hub: Hub) -> Iterator[Problem]:
    assert claim.retired is not None, "only retired claims have successors"
    key = claim.retired.instead
    if key is None or key not in hub.claims:
        return  # an unknown id is told by check_claims
    place, chain = claim.place("retired", "instead"), successors(claim.id, hub.claims)
    living = chain[-1] if chain else claim.id
    last = hub.claims[living]
    values: dict[str, object] = {"claim": claim.id, "instead": key, "living": living}
    if last.status == "retired":
        yield Problem(place, "successors-in-circle" if _named(living, hub.claims) else "successors-all-retired", values)
        return
    if len(chain) > 1:
        yield Problem(place, "successor-retired", values, "warning")
    if last.status == "examined":
        yield Problem(place, "successor-not-said", values)  # one that does not hold is told at the claim itself


def successors(key: str, claims: Mapping[str, ClaimBase]) -> tuple[str, ...]:
    """What stands in place of a retired claim, step by step to the first that is not retired. Stops in a circle."""
    chain: list[str] = []
    for following in _follow(key, claims):
        if following in chain or following == key:
            break
        chain.append(following)
    return tuple(chain)


def living_successor(key: str, hub: Hub) -> str | None:
    """The claim that is said in place of a retired one; None when there is none, or it may not be said itself."""
    chain = successors(key, hub.claims)
    return chain[-1] if chain and hub.sentence(chain[-1], "de") is not None else None


def _follow(key: str, claims: Mapping[str, ClaimBase]) -> Iterator[str]:
    while named := _named(key, claims):
        key = named
        yield key


def _named(key: str, claims: Mapping[str, ClaimBase]) -> str | None:
    """The successor that a claim names, if it is retired and the successor exists."""
    retired = claims[key].retired if key in claims else None
    named = retired.instead if retired is not None else None
    return named if named in claims else None


def last_said(key: str, releases: Iterable[Release]) -> tuple[Texts, Release] | None:
    """The sentence as the last release that said it had it. `releases`: the oldest first."""
    for release in reversed(tuple(releases)):
        entry = release.claims.get(key)
        if entry is not None and entry.sentence is not None:
            return entry.sentence, release
    return None
