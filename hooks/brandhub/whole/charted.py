"""What a chart draws, and why there is none: asked by whoever draws it, and of every text that wants one.

A chart that cannot be drawn must not vanish from a story without a word.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, Literal

from brandhub.ground.catalogues import Phrase
from brandhub.ground.problems import Problem
from brandhub.models.assertions import ClaimBase
from brandhub.models.claims import Change, NoneSince, Ratio, Share, Since, Sum, Trend
from brandhub.models.rankings import First, Ranking
from brandhub.proofs.gathering import are_mixed
from brandhub.proofs.proof import Proof
from brandhub.proofs.readings import Reading, Series
from brandhub.speech.references import Reference
from brandhub.whole.hub import Hub
from brandhub.whole.prose import Prose

Hindrance = Literal["not-comparable", "one-value", "yes-or-no", "lengths", "below-zero", "of-two-kinds", "no-share"]
"""Why there is no chart; `chart-not-drawn.…` says it in words."""
_COURSES: Final = (Trend, Change, Since)


def dated(series: Series) -> tuple[Reading, ...]:
    """Readings that can stand on one axis of time: in its order, one at a time."""
    found: dict[float, Reading] = {}
    for reading in series.readings:
        found.setdefault(_middle(reading), reading)
    return tuple(found[middle] for middle in sorted(found))


def _middle(reading: Reading) -> float:
    """The middle of the days of a reading; one that lasts stands at its first day, for its end moves."""
    start, end = reading.as_of.start, reading.as_of.end
    return start.toordinal() if reading.as_of.lasts else (start.toordinal() + end.toordinal()) / 2


def why_not_drawn(hub: Hub, key: str) -> Hindrance | None:
    """Why a fact or a claim has no chart. What has been retired or has expired is told elsewhere."""
    if key in hub.series:
        return _why_no_course(dated(hub.series[key]), is_fact=True)
    claim, proof = hub.claims[key], hub.proofs[key]
    if proof.verdict == "not-comparable":
        return "not-comparable"
    if isinstance(claim, (Ratio, Sum)):
        return "of-two-kinds"
    if isinstance(claim, Ranking):
        return _why_no_ranking(claim, proof)
    if isinstance(claim, _COURSES):
        return _why_no_course(readings_of_course(hub, claim, proof))
    if isinstance(claim, Share):
        return None if _is_share(proof) else "no-share"
    return _why_no_bars(readings_of_bars(claim, proof))


def readings_of_course(hub: Hub, claim: Trend | Change | Since, proof: Proof) -> tuple[Reading, ...]:
    """The fact between the two dates of a trend or change; both sides, or one beside a number, of a `since`."""
    if isinstance(claim, Since):
        return tuple(reading for side in sides_of(hub, claim) for reading in side)
    start, end = proof.inputs["from"].as_of.start, proof.inputs["to"].as_of.end
    return tuple(r for r in dated(hub.series[claim.fact]) if r.as_of.start >= start and r.as_of.end <= end)


def sides_of(hub: Hub, claim: Since) -> list[tuple[Reading, ...]]:
    """The course of each side that is a fact."""
    return [dated(hub.series[side.fact]) for side in (claim.left, claim.right) if side.fact]


def readings_of_bars(claim: ClaimBase, proof: Proof) -> tuple[Reading, ...]:
    """What is compared: values of facts, for a plain number has no source. What there is none of comes last."""
    readings = tuple(reading for reading in proof.inputs.values() if reading.sources)
    return tuple(reversed(readings)) if isinstance(claim, NoneSince) else readings


def check_chart(reference: Reference, prose: Prose, hub: Hub) -> Iterator[Problem]:
    """Bars side by side compare without a word: not for what has been retired or has expired, nor without a picture."""
    place, key = prose.place_of(reference.start, reference.end), reference.id
    claim = None if key in hub.series else hub.claims[key]
    proof = None if claim is None else hub.proofs.get(key)
    if claim is not None and claim.status == "retired":
        yield Problem(place, "claim-retired-said", {"claim": key})
    elif claim is not None and proof is None:
        yield Problem(place, "claim-unproven", {"claim": key})
    elif proof is not None and proof.verdict == "expired":
        verdict = Phrase.of(f"verdict.{proof.verdict}")
        yield Problem(place, "claim-said-without-proof", {"claim": key, "verdict": verdict})
    elif (why := why_not_drawn(hub, key)) and not _is_told_elsewhere(hub, key, why):
        yield Problem(place, "chart-not-drawn", {"id": key, "reason": Phrase.of(f"chart-not-drawn.{why}")})


def _is_told_elsewhere(hub: Hub, key: str, why: Hindrance) -> bool:
    """A claim that should be comparable and is not, and two values of one date, have a message of their own."""
    if key in hub.series:
        moments = [reading.as_of.text for reading in hub.series[key].readings]
        return len(set(moments)) < len(moments)
    return why == "not-comparable" and hub.claims[key].expect != why


def _why_no_course(readings: tuple[Reading, ...], *, is_fact: bool = False) -> Hindrance | None:
    if len(readings) < 2:
        return "one-value"
    if is_fact and all(reading.interval.low <= 1 and (reading.interval.high or 0) <= 1 for reading in readings):
        return "yes-or-no"  # „At least one“ and „none“: a line between them would pretend a course
    return "lengths" if are_mixed(readings) else None


def _why_no_bars(readings: tuple[Reading, ...]) -> Hindrance | None:
    if len(readings) < 2:
        return "one-value"
    if any(reading.interval.low < 0 for reading in readings):
        return "below-zero"
    return "lengths" if are_mixed(readings) else None


def _why_no_ranking(claim: Ranking, proof: Proof) -> Hindrance | None:
    if proof.standings is None or isinstance(claim, First):
        return None
    members = [row.competitor for row in proof.standings.rows]
    return "below-zero" if any(one.interval.low < 0 for one in members) else None


def _is_share(proof: Proof) -> bool:
    quotient = proof.inputs["part"].interval.over(proof.inputs["whole"].interval)
    slots = proof.slots if proof.verdict == "holds" else proof.true_slots
    return quotient is not None and quotient.high is not None and quotient.high <= 1 and slots is not None
