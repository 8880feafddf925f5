"""sum: the named parts together against a number or another fact. Parts that overlap only give bounds."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import timedelta
from itertools import combinations
from typing import Final

from brandhub.ground.catalogues import Bilingual, Phrase
from brandhub.ground.dates import write_moment
from brandhub.ground.intervals import Interval, total, union
from brandhub.ground.problems import Problem
from brandhub.models.claims import Sum
from brandhub.models.facts import Fact
from brandhub.proofs.amounts import is_percent
from brandhub.proofs.belonging import counted_again, is_inside, is_level, measured_apart
from brandhub.proofs.comparison import (
    apart,
    called,
    enclosure,
    label_of,
    operand_slots,
    outcome,
    true_relation,
    weigh,
)
from brandhub.proofs.guard import GuardRow, Vocabulary, compare
from brandhub.proofs.lexicon import sum_slots
from brandhub.proofs.proof import Proof
from brandhub.proofs.readings import Reading, kind_of
from brandhub.proofs.words import bilingual, write_value

_OF_THE_SUM: Final = Bilingual("der Summe", "of the sum")


def prove_sum(claim: Sum, inputs: dict[str, Reading], terms: Vocabulary) -> Proof:
    """The sum of disjoint parts, or the bounds of a union, compared as in a comparison."""
    parts, right = [reading for name, reading in inputs.items() if name != "right"], inputs["right"]
    whole = terms.units[parts[0].fact.unit].whole
    interval = sum_of([part.interval for part in parts], overlapping=claim.overlapping)
    summed = _as_reading(parts, interval)
    is_number = right.is_number
    operands = operand_slots(inputs)
    is_dated = "as-of" not in operands
    operands |= {
        "sum": bilingual(lambda language: write_value(summed, language)),
        "parts": bilingual(lambda language: "; ".join(_part(part, is_dated, language) for part in parts)),
    }
    if is_number and len({part.fact.noun for part in parts}) > 1:
        del operands["right"]  # „zusammen mehr als 100 Bauern“ would give the one part's noun to all of them
    slots = {**operands, **sum_slots(claim.relation, whole=whole, number=is_number)}
    rows = _guard(parts, right, claim.date_tolerance or timedelta(0), terms)
    if not all(row.passes for row in rows):
        return Proof("not-comparable", inputs, slots, rows, (Phrase.of("proof.not-comparable"),))
    truth = weigh(claim.relation, interval, right.interval)
    steps = (
        *(enclosure(part, "both", label_of(part)) for part in parts),
        _sum_step(claim, summed),
        enclosure(right, "both", label_of(right)),
        outcome(claim.relation, truth, (interval, right.interval), (_OF_THE_SUM, called(label_of(right)))),
    )
    flip = _flip(claim, summed, right) if truth == "holds" else None
    relation = true_relation(interval, right.interval)
    true = None if relation is None else {**operands, **sum_slots(relation, whole=whole, number=is_number)}
    return Proof(truth, inputs, slots, rows, steps, flip, true)


def sum_of(parts: Sequence[Interval], *, overlapping: bool) -> Interval:
    """All that the parts may make together."""
    return union(parts) if overlapping else total(parts)


def more_than_all(parts: Sequence[Reading], terms: Vocabulary, *, overlapping: bool) -> tuple[Reading, Reading] | None:
    """Two of several parts in per cent that make more than a hundred: they cannot be of one and the same."""
    if overlapping or not all(is_percent(part.fact, terms.units[part.fact.unit]) for part in parts):
        return None
    is_more = total(part.interval for part in parts).surely_above(Interval.exactly(100))
    return (parts[0], parts[1]) if is_more else None


def check_parts(
    claim: Sum, parts: Sequence[Reading], facts: Mapping[str, Fact], terms: Vocabulary
) -> Iterator[Problem]:
    """A part that another part rests on or says that it counts: counted twice, whatever `disjoint` says.

    And parts that are so many of different things, which make nothing together, whether they overlap or not. Of what
    may lie below zero no bounds are known where it overlaps: what is counted twice may be a loss.
    """
    unit = terms.units[parts[0].fact.unit]
    if claim.overlapping and unit.signed:
        label = Bilingual(unit.label.de, unit.label.en)
        yield Problem(claim.place("overlapping"), "signed-no-ratio", {"unit": label})
    strangers = measured_apart(parts) or more_than_all(parts, terms, overlapping=claim.overlapping)
    if strangers is not None:
        yield Problem(
            claim.place("parts"), "sum-of-ratios", {"fact": strangers[0].fact.id, "other": strangers[1].fact.id}
        )
    for index, part in enumerate(parts):
        if is_level(part.fact, terms.units[part.fact.unit]):
            yield Problem(claim.place("parts", index, "fact"), "sum-of-levels", {"fact": part.fact.id})
            return
    if claim.overlapping:
        return
    if (again := counted_again(parts)) is not None:
        values = {"fact": again[0].fact.id, "first": again[0].as_of.text, "last": again[1].as_of.text}
        yield Problem(claim.place("parts"), "sum-of-dates", values)
    for index, part in enumerate(parts):
        for other in parts:
            if part is not other and is_inside(part, other, facts):
                values = {"fact": part.fact.id, "other": other.fact.id}
                yield Problem(claim.place("parts", index, "fact"), "sum-part-inside", values)


def _as_reading(parts: Sequence[Reading], interval: Interval) -> Reading:
    """The sum as a value that follows from its parts, so that its word („mindestens“, „rund“) follows its kind."""
    kind, value, strict = kind_of(interval)
    return Reading(
        parts[0].fact, parts[0].as_of, interval, kind, value, strict, inputs=tuple(parts), measured=parts[0].measured
    )


def _part(part: Reading, is_dated: bool, language: str) -> str:
    """„Studierende der TU: 33.430“; with its date where the values are of different dates."""
    said = f"{part.fact.label[language]}: {write_value(part, language)}"
    return f"{said} ({write_moment(part.as_of, language)})" if is_dated else said


def _sum_step(claim: Sum, summed: Reading) -> Phrase:
    value = bilingual(lambda language: write_value(summed, language))
    if claim.disjoint is None:
        return Phrase.of("proof.sum.overlapping", value=value)
    reason = Bilingual(claim.disjoint.de, claim.disjoint.en)
    return Phrase.of("proof.sum.disjoint", value=value, reason=reason)


def _flip(claim: Sum, summed: Reading, right: Reading) -> Phrase:
    """As in a comparison, but the sum is named as such: it has no label of its own."""
    high, low = (right, summed) if claim.relation == "fewer-than" else (summed, right)
    assert low.interval.high is not None, "a surely smaller value has an upper end"
    margin = high.interval.low - low.interval.high
    name, other = Phrase.of("proof.sum.name"), label_of(right)
    names = (other, name) if claim.relation == "fewer-than" else (name, other)
    return apart(high, low, margin, names, reaches=claim.relation == "at-least")


def _guard(parts: Sequence[Reading], right: Reading, tolerance: timedelta, terms: Vocabulary) -> tuple[GuardRow, ...]:
    """Every pair is asked; what two pairs answer alike is shown once."""
    readings = [*parts] if right.is_number else [*parts, right]
    rows: dict[tuple[str, str, str], GuardRow] = {}
    for here, there in combinations(readings, 2):
        for row in compare(here, there, terms, tolerance, together=True):
            rows.setdefault((row.aspect, row.left.de, row.right.de), row)
    return tuple(sorted(rows.values(), key=lambda row: row.passes))
