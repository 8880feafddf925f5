"""difference: left is so much more (or less) than right. equal-within: both are the same but for a tolerance."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from fractions import Fraction

from brandhub.ground.catalogues import Bilingual, Phrase
from brandhub.ground.intervals import Interval
from brandhub.ground.numbers import is_short, rounded_decimal
from brandhub.ground.problems import Problem
from brandhub.models.claims import ClaimBase, Difference, EqualWithin
from brandhub.models.terms import Unit
from brandhub.proofs.amounts import amount, per_cent
from brandhub.proofs.bounds import down_to, up_to
from brandhub.proofs.common_parts import Rest, without_common
from brandhub.proofs.comparison import (
    apart,
    common_step,
    enclosure,
    names_of,
    number_words,
    operand_slots,
    quoted,
    reason_across,
    true_relation,
    weigh,
)
from brandhub.proofs.guard import Vocabulary, compare
from brandhub.proofs.lexicon import bounded, difference_slots, relation_slots, within_slots
from brandhub.proofs.phrases import one_more
from brandhub.proofs.proof import Proof, Slots, Truth, both_ways
from brandhub.proofs.readings import Reading

_EVEN = Fraction(1, 2)


def prove_difference(claim: Difference, left: Reading, right: Reading, terms: Vocabulary) -> Proof:
    """At least so much more, or exactly so much; the guard is that of a comparison."""
    inputs = {"left": left, "right": right}
    unit = terms.units[left.fact.unit]
    operands = operand_slots(inputs)
    by = Fraction(claim.by)
    slots = {**operands, **_said(claim.relation, claim.mode, by, left, unit)}
    rows = compare(left, right, terms, claim.date_tolerance or timedelta(0), across=reason_across(claim))
    if not all(row.passes for row in rows):
        return Proof("not-comparable", inputs, slots, rows, (Phrase.of("proof.not-comparable"),))
    high, low = (left, right) if claim.relation == "more-than" else (right, left)
    names = names_of(left, right, terms)
    truth, rest = weigh_difference(claim.mode, by, high.interval, low.interval), _rest(left, right)
    spans = (left.interval, right.interval) if rest is None else (rest.left, rest.right)
    above, below = spans if high is left else (spans[1], spans[0])
    if truth == "undecidable":
        truth = weigh_difference(claim.mode, by, above, below)
    is_below = true_relation(above, below) in ("fewer-than", "at-most")
    steps = (
        enclosure(left, "both", names[0]),
        enclosure(right, "both", names[1]),
        *(() if rest is None else (common_step(rest, names),)),
        _gap_step(*(below, above) if is_below else (above, below), high, terms),
        Phrase.of(
            f"proof.difference.{truth}",
            left=quoted(left, names[0]),
            relation=slots["relation"],
            than=slots["than"],
            right=quoted(right, names[1]),
        ),
    )
    flip = None
    if truth == "holds":
        named = names if high is left else (names[1], names[0])
        flip = _difference_flip(claim, high, low, named, above.low - (below.high or 0))
    return Proof(truth, inputs, slots, rows, steps, flip, _true_difference(claim, operands, left, spans, terms))


def _rest(left: Reading, right: Reading) -> Rest | None:
    """Both sides without what they share, where that tells more than the values do."""
    return None if left.interval.is_exact and right.interval.is_exact else without_common(left, right)


def _said(relation: str, mode: str, by: Fraction, left: Reading, unit: Unit) -> dict[str, Bilingual]:
    """The size as it is said, and how it is said beside its noun."""
    size = amount(by, left.fact, unit)
    slots = difference_slots(relation, mode, size, whole=unit.whole)
    if by != 1 and unit.whole:
        return slots
    return {**slots, **one_more(bounded(mode, size), relation_slots(relation, whole=unit.whole)["relation"], left)}


def weigh_difference(mode: str, by: Fraction, high: Interval, low: Interval) -> Truth:
    """Whether `high` exceeds `low` by at least, or by exactly, so much in every possible world."""
    target = low.shifted(by)
    if mode == "at-least":
        return weigh("at-least", high, target)
    return both_ways([weigh("at-least", high, target), weigh("at-most", high, target)])


def _difference_flip(
    claim: Difference, high: Reading, low: Reading, names: tuple[Bilingual, Bilingual], least: Fraction
) -> Phrase:
    """`least`: the smallest difference that is possible."""
    if claim.mode == "exactly":
        return Phrase.of("proof.flip-any")
    return apart(high, low, least - Fraction(claim.by), names, reaches=True)


def sure_difference(high: Interval, low: Interval, *, whole: bool) -> Fraction | None:
    """The most by which `high` surely exceeds `low`: whole for counts, short for measures; None if by nothing."""
    if low.high is None:
        return None
    least = high.low - low.high
    by = down_to(least) if whole else Fraction(rounded_decimal(least, "down"))
    return by if by > 0 else None


def _true_difference(
    claim: Difference, operands: Slots, left: Reading, spans: tuple[Interval, Interval], terms: Vocabulary
) -> Slots | None:
    """By how much it surely is, whichever side is greater; else the relation alone. `spans`: what each side may be."""
    unit = terms.units[left.fact.unit]
    here, there = spans
    for relation, high, low in (("more-than", here, there), ("fewer-than", there, here)):
        by = sure_difference(high, low, whole=unit.whole)
        if by is None:
            continue
        mode = "at-least"
        if claim.mode == "exactly" and weigh_difference("exactly", by, high, low) == "holds":
            mode = "exactly"
        return {**operands, **_said(relation, mode, by, left, unit)}
    found = true_relation(here, there)
    return None if found is None else {**operands, **relation_slots(found, whole=unit.whole)}


def prove_equal_within(claim: EqualWithin, left: Reading, right: Reading, terms: Vocabulary) -> Proof:
    """The values differ by no more than the tolerance. The sentence says the tolerance: alone, „gleich“ is false."""
    inputs = {"left": left, "right": right}
    unit = terms.units[left.fact.unit]
    operands = operand_slots(inputs)
    words = _tolerance_words(claim, left, terms)
    slots = {**operands, **within_slots(words, whole=unit.whole)}
    rows = compare(left, right, terms, claim.date_tolerance or timedelta(0), across=reason_across(claim))
    if not all(row.passes for row in rows):
        return Proof("not-comparable", inputs, slots, rows, (Phrase.of("proof.not-comparable"),))
    names = names_of(left, right, terms)
    rest = _rest(left, right)
    spans = (left.interval, right.interval) if rest is None else (rest.left, rest.right)
    truth = weigh_within(claim.within, claim.within_percent, left.interval, right.interval)
    if truth == "undecidable" and claim.within is not None:
        truth = weigh_within(claim.within, None, *spans)
    elif truth == "undecidable":  # per cent are of all of the right side, also of what both have in common
        percent = most_percent(left.interval, right.interval, spans)
        truth = "holds" if percent is not None and percent <= Fraction(claim.within_percent or 0) else truth
    said = words or amount(Fraction(0), left.fact, unit)
    steps = (
        enclosure(left, "both", names[0]),
        enclosure(right, "both", names[1]),
        *(() if rest is None else (common_step(rest, names),)),
        _distance_step(*spans, left, terms),
        Phrase.of(f"proof.equal-within.{truth}", within=said),
    )
    flip = _within_flip(claim, left, right, spans) if truth == "holds" else None
    return Proof(truth, inputs, slots, rows, steps, flip, _true_within(claim, operands, left, right, spans, terms))


def _tolerance_words(claim: EqualWithin, left: Reading, terms: Vocabulary) -> Bilingual | None:
    if claim.within_percent is not None:
        return per_cent(Fraction(claim.within_percent))
    assert claim.within is not None, "guaranteed by _one_tolerance"
    if claim.within == 0:
        return None
    return amount(Fraction(claim.within), left.fact, terms.units[left.fact.unit])


def weigh_within(within: object, percent: object, left: Interval, right: Interval) -> Truth:
    """Whether the two values differ by at most the tolerance (of the unit, or in per cent of the right side)."""
    if within is not None:
        by = Fraction(str(within))
        return both_ways([weigh("at-most", left, right.shifted(by)), weigh("at-least", left, right.shifted(-by))])
    if left.low < 0 or right.low < 0:
        return "undecidable"  # a share of a negative amount is no tolerance
    part = Fraction(str(percent)) / 100
    # Below nothing there is nothing: a tolerance of a hundred per cent or more sets no lower bound.
    lower = right.scaled(1 - part) if part < 1 else Interval.exactly(0)
    return both_ways([weigh("at-most", left, right.scaled(1 + part)), weigh("at-least", left, lower)])


def check_tolerance(claim: ClaimBase, proof: Proof) -> Iterator[Problem]:
    """A tolerance of half a value or more: „bis auf 40 gleich viele“ would be said of 50 and of 90."""
    if not isinstance(claim, EqualWithin):
        return
    left, right = (proof.inputs[side].interval for side in ("left", "right"))
    smallest = min(abs(left.low), abs(right.low))
    if claim.within is not None:
        is_wide, field = claim.within > 0 and Fraction(claim.within) >= smallest * _EVEN, "within"
    else:
        is_wide, field = Fraction(claim.within_percent or 0) >= 100 * _EVEN, "within-percent"
    if is_wide and proof.verdict == "holds":
        words = {"relation": proof.slots["within"]}
        yield Problem(claim.place(field), "tolerance-too-wide", words)


def farthest(left: Interval, right: Interval) -> Fraction | None:
    """The greatest possible difference, whichever side is greater; None where there is no end."""
    if left.high is None or right.high is None:
        return None
    return max(left.high - right.low, right.high - left.low)


def farthest_percent(left: Interval, right: Interval) -> Fraction | None:
    """The greatest possible difference in per cent of the right side; None where there is no end or no base."""
    quotient = left.over(right)
    if quotient is None or quotient.high is None:
        return None
    return max(quotient.high - 1, 1 - quotient.low) * 100


def most_percent(left: Interval, right: Interval, spans: tuple[Interval, Interval]) -> Fraction | None:
    """The greatest possible difference in per cent of the right side. `spans`: both without what they share."""
    percent, most = farthest_percent(left, right), farthest(*spans)
    if most is None or right.low <= 0:
        return percent
    bound = most / right.low * 100
    return bound if percent is None else min(percent, bound)


def _within_flip(claim: EqualWithin, left: Reading, right: Reading, spans: tuple[Interval, Interval]) -> Phrase | None:
    if claim.within is not None:
        most, allowed = farthest(*spans), Fraction(claim.within)
    else:
        most = most_percent(left.interval, right.interval, spans)
        allowed = Fraction(claim.within_percent or 0)
    if most is None:
        return None
    margin = allowed - most
    if margin == 0:
        return Phrase.of("proof.equal-within.flip-at-once")
    return Phrase.of("proof.equal-within.flip", margin=number_words(margin, "down"))


def _true_within(
    claim: EqualWithin,
    operands: Slots,
    left: Reading,
    right: Reading,
    spans: tuple[Interval, Interval],
    terms: Vocabulary,
) -> Slots | None:
    """The smallest tolerance within which they surely are equal; none where that would be half of a value or more."""
    unit = terms.units[left.fact.unit]
    if left.interval.is_exact and left.interval == right.interval:
        return {**operands, **within_slots(None, whole=unit.whole)}
    smallest = min(left.interval.low, right.interval.low)
    if claim.within is not None:
        most = farthest(*spans)
        if most is None or most >= smallest * _EVEN:
            return None
        within = up_to(most) if unit.whole else Fraction(rounded_decimal(most, "up"))
        words = amount(within, left.fact, unit)
    else:
        percent = most_percent(left.interval, right.interval, spans)
        if percent is None or percent >= 100 * _EVEN:
            return None
        words = per_cent(up_to(percent, Fraction(1, 10)))
    return {**operands, **within_slots(words, whole=unit.whole)}


def _distance_step(here: Interval, there: Interval, left: Reading, terms: Vocabulary) -> Phrase:
    """How far the values may be from one another, whichever is greater."""
    fact, unit = left.fact, terms.units[left.fact.unit]
    gaps = [one.low - other.high for one, other in ((here, there), (there, here)) if other.high is not None]
    least, most = max((Fraction(0), *gaps)), farthest(here, there)
    if most is None:
        return Phrase.of("proof.gap-at-least", least=amount(least, fact, unit, "down"))
    if least == most:
        return Phrase.of("proof.gap" if is_short(least) else "proof.gap-rounded", gap=amount(least, fact, unit))
    return Phrase.of("proof.gap-range", least=amount(least, fact, unit, "down"), most=amount(most, fact, unit, "up"))


def _gap_step(above: Interval, below: Interval, high: Reading, terms: Vocabulary) -> Phrase:
    """The difference in words: one number, a range, or a bound."""
    fact, unit = high.fact, terms.units[high.fact.unit]
    most = None if above.high is None else above.high - below.low
    if below.high is None:
        if most is None:
            return Phrase.of("proof.gap-open")
        return Phrase.of("proof.gap-at-most", most=amount(most, fact, unit, "up"))
    least = above.low - below.high
    if most is None:
        return Phrase.of("proof.gap-at-least", least=amount(least, fact, unit, "down"))
    if least == most:
        key = "proof.gap" if is_short(least) else "proof.gap-rounded"
        return Phrase.of(key, gap=amount(least, fact, unit))
    return Phrase.of("proof.gap-range", least=amount(least, fact, unit, "down"), most=amount(most, fact, unit, "up"))
