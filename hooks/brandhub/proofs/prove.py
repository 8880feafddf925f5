"""Proving a claim: finds the readings it speaks of and hands them to its operator."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Final

from brandhub.ground.catalogues import Bilingual
from brandhub.ground.intervals import Interval
from brandhub.ground.moments import FOREVER, Moment
from brandhub.ground.problems import Problem
from brandhub.ground.spelling import nearest
from brandhub.models.claims import (
    Change,
    ClaimBase,
    Comparison,
    Difference,
    EqualWithin,
    FactOperand,
    NoneSince,
    Operand,
    Ranking,
    Ratio,
    Share,
    Since,
    Sum,
    Times,
    Trend,
    TwoSided,
)
from brandhub.models.facts import Fact
from brandhub.proofs.amounts import is_percent
from brandhub.proofs.belonging import is_level
from brandhub.proofs.changes import prove_change
from brandhub.proofs.comparison import prove_comparison
from brandhub.proofs.differences import prove_difference, prove_equal_within
from brandhub.proofs.endings import prove_none_since
from brandhub.proofs.entrants import Contest
from brandhub.proofs.guard import Vocabulary, area_of
from brandhub.proofs.manners import spread_over
from brandhub.proofs.multiples import prove_times
from brandhub.proofs.phrases import countable
from brandhub.proofs.proof import Proof
from brandhub.proofs.rankings import prove_ranking
from brandhub.proofs.ratios import prove_ratio
from brandhub.proofs.readings import Reading, Series
from brandhub.proofs.shares import prove_share
from brandhub.proofs.spans import prove_since
from brandhub.proofs.sums import check_parts, prove_sum
from brandhub.proofs.trends import prove_trend

ALWAYS = Moment("since-0001", "since", date.min, FOREVER)
# The operators over two values that ask for nothing else.
_PROVERS: Final[dict[type[ClaimBase], Callable[..., Proof]]] = {
    Comparison: prove_comparison,
    EqualWithin: prove_equal_within,
    Difference: prove_difference,
    Times: prove_times,
    Ratio: prove_ratio,
    Trend: prove_trend,
    Change: prove_change,
}


@dataclass(frozen=True)
class _Side:
    """One operand before it is read: where it stands in the claim, and what it names."""

    name: str
    fact: str | None
    as_of: Moment | None
    number: Decimal | None
    location: tuple[str | int, ...]


@dataclass(frozen=True)
class _Facts(Mapping[str, Fact]):
    """The facts of series. No list of them for each claim: that would grow with the square."""

    series: Mapping[str, Series]

    def __getitem__(self, key: str) -> Fact:
        return self.series[key].fact

    def __iter__(self) -> Iterator[str]:
        return iter(self.series)

    def __len__(self) -> int:
        return len(self.series)


def prove(
    claim: ClaimBase, series: Mapping[str, Series], terms: Vocabulary, contest: Contest | None = None
) -> tuple[Proof | None, list[Problem]]:
    """The proof of a claim, or the problems that keep it from being tried (unknown facts or dates).

    `contest` holds the lists and events of rankings; other claims need none.
    """
    if isinstance(claim, Ranking):
        return prove_ranking(claim, contest or Contest(series, {}, {}), terms)
    sides = _sides(claim)
    problems = [problem for side in sides for problem in _check_side(claim, side, series)]
    if all(side.fact is None for side in sides):
        problems.append(Problem(claim.place(), "claim-without-fact", {"claim": claim.id}))
    problems += _check_across(claim, sides, series)
    problems = problems or list(_check_numbers(claim, sides, series, terms))
    if problems:
        return None, problems
    if isinstance(claim, (Since, NoneSince)):
        return _with_areas(_with_plurals(_prove_span(claim, sides, series, terms)), terms), []
    readings = _readings(sides, series)
    facts = _Facts(series)
    if problems := list(_check_meaning(claim, readings, terms, facts)):
        return None, problems
    return _with_areas(_with_plurals(_prove_readings(claim, readings, facts, terms)), terms), []


def _prove_readings(
    claim: ClaimBase, readings: dict[str, Reading], facts: Mapping[str, Fact], terms: Vocabulary
) -> Proof:
    if isinstance(claim, Sum):
        return prove_sum(claim, readings, terms)
    if isinstance(claim, Share):
        part, whole = readings.values()
        return prove_share(claim, part, whole, terms, facts)
    return _PROVERS[type(claim)](claim, *readings.values(), terms)


def _with_plurals(proof: Proof) -> Proof:
    """What is measured in hours or tonnes has as many of them as something else, not as much."""
    left = proof.inputs.get("left")
    if left is None or not left.measured:
        return proof
    true = proof.true_slots and {**proof.true_slots, **countable(proof.true_slots, left)}
    return replace(proof, slots={**proof.slots, **countable(proof.slots, left)}, true_slots=true)


def _with_areas(proof: Proof, terms: Vocabulary) -> Proof:
    """Every operand may be named by its area."""
    named = {name: reading for name, reading in proof.inputs.items() if name in proof.slots and not reading.is_number}
    areas = {f"{name}.area": area_of(reading, terms) for name, reading in named.items()}
    true = None if proof.true_slots is None else {**proof.true_slots, **areas}
    return replace(proof, slots={**proof.slots, **areas}, true_slots=true)


def _check_numbers(
    claim: ClaimBase, sides: list[_Side], series: Mapping[str, Series], terms: Vocabulary
) -> Iterator[Problem]:
    """„Mehr Höfe als −5“ is true of every number of them."""
    unit = next(terms.units[series[side.fact].fact.unit] for side in sides if side.fact is not None)
    for side in sides:
        if side.number is not None and side.number < 0 and not unit.signed:
            values = {"found": side.number, "unit": Bilingual(unit.label.de, unit.label.en)}
            yield Problem(claim.place(side.name, "number"), "unit-not-negative", values)


def _check_across(claim: ClaimBase, sides: list[_Side], series: Mapping[str, Series]) -> list[Problem]:
    """Asking for two areas where there is one hides the day on which there are two."""
    if not isinstance(claim, TwoSided) or claim.across is None:
        return []
    areas = {series[side.fact].fact.area for side in sides if side.fact is not None and side.fact in series}
    if len(areas) == 2:
        return []
    return [Problem(claim.place("across"), "across-needless", {"area": ", ".join(sorted(areas))})]


def _check_meaning(
    claim: ClaimBase, readings: dict[str, Reading], terms: Vocabulary, facts: Mapping[str, Fact]
) -> Iterator[Problem]:
    """What only the facts show: a per cent of per cents, a part that is counted twice."""
    if isinstance(claim, Sum):
        yield from check_parts(claim, [reading for name, reading in readings.items() if name != "right"], facts, terms)
    if isinstance(claim, Ratio):  # a rate is so many of a hundred already, whatever it is divided by
        for name, one in readings.items():
            unit = terms.units[one.fact.unit]
            if is_level(one.fact, unit) or is_percent(one.fact, unit) or spread_over(one):
                yield Problem(claim.place(name, "fact"), "ratio-of-levels", {"fact": one.fact.id})
    if isinstance(claim, EqualWithin) and claim.within_percent is not None:
        fact = readings["left"].fact
        if is_percent(fact, terms.units[fact.unit]):
            yield Problem(claim.place("within-percent"), "percent-of-percent", {"fact": fact.id})
    if (signed := _without_nothing(claim, readings, terms)) is not None:
        label = terms.units[signed.unit].label
        yield Problem(claim.place("operator"), "signed-no-ratio", {"unit": Bilingual(label.de, label.en)})


def _without_nothing(claim: ClaimBase, readings: dict[str, Reading], terms: Vocabulary) -> Fact | None:
    """A fact whose values may lie below zero, and of which a multiple or per cent are said.

    Ten degrees are not twice as warm as five, and a loss that becomes a profit has not risen by any per cent.
    """
    match claim:
        case Times() | Share():
            sides = list(readings.values())
        case Ratio():  # a balance for each of a thousand people is one, people for each degree are none
            sides = [readings["right"]]
        case Change():
            sides = [one for one in readings.values() if not is_percent(one.fact, terms.units[one.fact.unit])]
        case EqualWithin() if claim.within_percent is not None:
            sides = list(readings.values())
        case _:
            return None
    return next((one.fact for one in sides if terms.units[one.fact.unit].signed), None)


def _prove_span(claim: Since | NoneSince, sides: list[_Side], series: Mapping[str, Series], terms: Vocabulary) -> Proof:
    if isinstance(claim, NoneSince):
        return prove_none_since(claim, series[claim.fact], terms)
    known = next(series[side.fact] for side in sides if side.fact)
    left, right = (series[side.fact] if side.fact else _number_series(side, known) for side in sides)
    return prove_since(claim, left, right, terms)


def _sides(claim: ClaimBase) -> list[_Side]:
    match claim:
        case Comparison() | EqualWithin() | Difference() | Times() | Ratio() | Since():
            return [_operand("left", claim.left), _operand("right", claim.right)]
        case Sum():
            parts = [
                _Side(f"part-{index + 1}", part.fact, part.as_of, None, ("parts", index, "fact"))
                for index, part in enumerate(claim.parts)
            ]
            return [*parts, _operand("right", claim.right)]
        case Share():
            return [_operand("part", claim.part), _operand("whole", claim.whole)]
        case Trend() | Change():
            return [
                _Side("from", claim.fact, claim.from_, None, ("fact",)),
                _Side("to", claim.fact, claim.to, None, ("fact",)),
            ]
        case NoneSince():
            return [_Side("fact", claim.fact, None, None, ("fact",))]
    raise TypeError(f"no operands for {type(claim).__name__}")


def _operand(name: str, operand: Operand | FactOperand) -> _Side:
    number = operand.number if isinstance(operand, Operand) else None
    return _Side(name, operand.fact, operand.as_of, number, (name, "fact"))


def _check_side(claim: ClaimBase, side: _Side, series: Mapping[str, Series]) -> list[Problem]:
    if side.fact is None:
        return []
    found = series.get(side.fact)
    if found is None:
        values = {"id": side.fact, "nearest": nearest(side.fact, series) or "–"}
        return [Problem(claim.place(*side.location), "unknown-fact", values)]
    if found.at(side.as_of) is None:
        where = (*side.location[:-1], "as-of") if len(side.location) > 1 else (side.name,)
        dates = ", ".join(reading.as_of.text for reading in found.readings) or "–"
        values = {"fact": side.fact, "found": side.as_of.text if side.as_of else "–", "dates": dates}
        return [Problem(claim.place(*where), "no-such-date", values)]
    return []


def _readings(sides: list[_Side], series: Mapping[str, Series]) -> dict[str, Reading]:
    """Every operand by its name, in the order of the claim."""
    known = {side.name: series[side.fact].at(side.as_of) for side in sides if side.fact}
    anchor = next(reading for reading in known.values() if reading is not None)
    return {side.name: known.get(side.name) or _number(side, anchor) for side in sides}


def _number(side: _Side, anchor: Reading) -> Reading:
    """A plain number speaks of the same thing, at the same time, as the fact beside it."""
    assert side.number is not None, "an operand is a fact or a number"
    interval = Interval.exactly(Fraction(side.number))
    return Reading(anchor.fact, anchor.as_of, interval, "exact", side.number, measured=anchor.measured)


def _number_series(side: _Side, known: Series) -> Series:
    assert side.number is not None, "an operand is a fact or a number"
    interval = Interval.exactly(Fraction(side.number))
    measured = any(reading.measured for reading in known.readings)
    return Series(known.fact, (Reading(known.fact, ALWAYS, interval, "exact", side.number, measured=measured),))
