"""Margins: how far a claim that holds is from tipping, relative to what it compares."""

from __future__ import annotations

from fractions import Fraction

from brandhub.ground.intervals import Interval
from brandhub.models.claims import (
    Change,
    ClaimBase,
    Comparison,
    Difference,
    EqualWithin,
    Ranking,
    Ratio,
    Share,
    Since,
    Sum,
    Times,
    Trend,
)
from brandhub.proofs.bounds import HALF, bound_margin
from brandhub.proofs.differences import farthest, farthest_percent
from brandhub.proofs.proof import Proof
from brandhub.proofs.sums import sum_of


def margin_of(claim: ClaimBase, proof: Proof) -> Fraction | None:
    """The flip distance as a part of the smaller value (0.1: ten per cent more would tip it).

    For multiples and shares, of the bound that would be crossed. None where there is no such number: the claim does
    not hold, the smaller value may be nothing at all, or the operator knows no distance (none-since).
    """
    if proof.verdict != "holds":
        return None
    inputs = {name: reading.interval for name, reading in proof.inputs.items()}
    match claim:
        case Comparison():
            return _apart(claim.operator, inputs["left"], inputs["right"])
        case Trend():
            relation = "more-than" if claim.direction == "rise" else "fewer-than"
            return _apart(relation, inputs["to"], inputs["from"])
        case Times():
            return _of_multiple(claim, inputs["left"].over(inputs["right"]))
        case Share():
            return _of_share(claim, inputs["part"].over(inputs["whole"]))
        case Since():
            return _of_years(claim, proof)
        case Sum():
            return _of_sum(claim, inputs)
        case Ranking():
            return _of_place(proof)
    return _of_amount(claim, proof, inputs)


def _of_amount(claim: ClaimBase, proof: Proof, inputs: dict[str, Interval]) -> Fraction | None:
    """Of the amount that the claim names."""
    match claim:
        case Difference():
            return _of_difference(claim, inputs)
        case EqualWithin():
            return _of_tolerance(claim, inputs)
        case Ratio():
            quotient = inputs["left"].over(inputs["right"])
            if quotient is None:
                return None
            step = Fraction(claim.step or 1)
            margin = bound_margin(claim.mode, Fraction(claim.value), step, quotient.scaled(claim.per))
            return None if margin is None else margin / Fraction(claim.value)
        case Change():
            return _of_change(claim, proof)
    return None


def _of_difference(claim: Difference, inputs: dict[str, Interval]) -> Fraction | None:
    high, low = inputs["left"], inputs["right"]
    if claim.relation == "fewer-than":
        high, low = low, high
    if low.high is None:
        return None
    return (high.low - low.high - Fraction(claim.by)) / Fraction(claim.by)


def _of_tolerance(claim: EqualWithin, inputs: dict[str, Interval]) -> Fraction | None:
    find, allowed = (farthest, claim.within) if claim.within is not None else (farthest_percent, claim.within_percent)
    most = find(inputs["left"], inputs["right"])
    if most is None or allowed is None:
        return None
    return (Fraction(allowed) - most) / Fraction(allowed) if allowed else Fraction(0)


def _of_change(claim: Change, proof: Proof) -> Fraction | None:
    size = proof.extra["size"]
    assert isinstance(size, tuple), "prove_change gives the ends of the change"
    low: Fraction | None = size[0]
    high: Fraction | None = size[1]
    by, half = Fraction(claim.by), Fraction(claim.step or 1) * HALF
    if low is None:
        return None
    if claim.mode == "at-least":
        return (low - by) / by
    return None if high is None else min(low - (by - half), by + half - high) / by


def _of_sum(claim: Sum, inputs: dict[str, Interval]) -> Fraction | None:
    parts = [interval for name, interval in inputs.items() if name != "right"]
    relation = "fewer-than" if claim.relation == "fewer-than" else "more-than"
    return _apart(relation, sum_of(parts, overlapping=claim.overlapping), inputs["right"])


def _apart(relation: str, left: Interval, right: Interval) -> Fraction | None:
    """The gap between the least of the greater side and the most of the smaller one, as a part of the latter."""
    high, low = (left, right) if relation == "more-than" else (right, left)
    if low.high is None or low.high <= 0:
        return None
    return (high.low - low.high) / low.high


def _of_place(proof: Proof) -> Fraction | None:
    """The gap to the nearest competitor on either side; None where only dates compete."""
    if proof.standings is None or proof.standings.subject.competitor.reading is None:
        return None
    own = proof.standings.subject.competitor.interval
    gaps = []
    for row in proof.standings.rows:
        one = row.competitor.interval
        if row.versus in ("ahead", "behind"):
            gaps.append(_apart("more-than" if one.surely_above(own) else "fewer-than", one, own))
        elif row.versus in ("level", "open"):
            gaps.append(Fraction(0))
    return min((gap for gap in gaps if gap is not None), default=None)


def _of_multiple(claim: Times, quotient: Interval | None) -> Fraction | None:
    if quotient is None:
        return None
    below = (quotient.low - claim.times) / claim.times
    if claim.mode == "at-least" or quotient.high is None:
        return below
    return min(below, (claim.times + 1 - quotient.high) / (claim.times + 1))


def _of_share(claim: Share, quotient: Interval | None) -> Fraction | None:
    """Rounded shares are rounded half up, so the bounds lie half a step to either side."""
    if quotient is None or claim.value == 0:
        return None
    margin = bound_margin(claim.mode, Fraction(claim.value), Fraction(1), quotient.scaled(claim.of))
    return None if margin is None else margin / claim.value


def _of_years(claim: Since, proof: Proof) -> Fraction | None:
    """That of the tightest year. The first row is the year before, in which the relation did not hold."""
    rows = proof.extra["years"]
    assert isinstance(rows, tuple), "prove_since gives its table of years"
    found = [
        _apart(claim.relation, row.left.interval, row.right.interval) for row in rows[1:] if row.left and row.right
    ]
    known = [margin for margin in found if margin is not None]
    return min(known, default=None)
