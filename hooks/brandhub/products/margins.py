"""Margins: how far a claim that holds is from tipping, relative to what it compares."""

from __future__ import annotations

from fractions import Fraction

from brandhub.ground.intervals import Interval
from brandhub.models.claims import ClaimBase, Comparison, Share, Since, Times, Trend
from brandhub.proofs.proof import Proof


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
    return None


def _apart(relation: str, left: Interval, right: Interval) -> Fraction | None:
    """The gap between the least of the greater side and the most of the smaller one, as a part of the latter."""
    high, low = (left, right) if relation == "more-than" else (right, left)
    if low.high is None or low.high <= 0:
        return None
    return (high.low - low.high) / low.high


def _of_multiple(claim: Times, quotient: Interval | None) -> Fraction | None:
    if quotient is None:
        return None
    below = (quotient.low - claim.times) / claim.times
    if claim.mode == "at-least" or quotient.high is None:
        return below
    return min(below, (claim.times + 1 - quotient.high) / (claim.times + 1))


def _of_share(claim: Share, quotient: Interval | None) -> Fraction | None:
    """Shares are rounded half up, so the bounds lie half a step to either side."""
    if quotient is None or quotient.high is None or claim.value == 0:
        return None
    half, scaled = Fraction(1, 2), quotient.scaled(claim.of)
    assert scaled.high is not None, "the quotient has an upper end"
    return min(scaled.low - (claim.value - half), claim.value + half - scaled.high) / claim.value


def _of_years(claim: Since, proof: Proof) -> Fraction | None:
    """That of the tightest year. The first row is the year before, in which the relation did not hold."""
    rows = proof.extra["years"]
    assert isinstance(rows, tuple), "prove_since gives its table of years"
    found = [
        _apart(claim.relation, row.left.interval, row.right.interval) for row in rows[1:] if row.left and row.right
    ]
    known = [margin for margin in found if margin is not None]
    return min(known, default=None)
