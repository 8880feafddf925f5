"""times: left is n times right. share: so many of a hundred."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from fractions import Fraction
from math import floor

from brandhub.ground.catalogues import Bilingual, Phrase
from brandhub.ground.intervals import Interval
from brandhub.ground.numbers import is_short
from brandhub.models.claims import Share, Times
from brandhub.models.facts import Fact
from brandhub.proofs.comparison import number_words, operand_slots, reason_across
from brandhub.proofs.guard import Vocabulary, belongs, compare
from brandhub.proofs.lexicon import share_slot, times_slots
from brandhub.proofs.proof import Proof, Truth, truth_of
from brandhub.proofs.readings import Reading
from brandhub.proofs.words import bilingual, write_value


def prove_times(claim: Times, left: Reading, right: Reading, terms: Vocabulary) -> Proof:
    """n-fold, rounded down or at least. Undecidable when the divisor may be zero: then no quotient exists."""
    inputs = {"left": left, "right": right}
    whole = terms.units[left.fact.unit].whole
    operands = operand_slots(inputs)
    slots = {**operands, **times_slots(claim.times, claim.mode, whole=whole)}
    rows = compare(left, right, terms, claim.date_tolerance or timedelta(0), across=reason_across(claim))
    if not all(row.passes for row in rows):
        return Proof("not-comparable", inputs, slots, rows, (Phrase.of("proof.not-comparable"),))
    quotient = left.interval.over(right.interval)
    truth = weigh_times(claim.mode, claim.times, quotient)
    steps = (_quotient_step(left, right, quotient), Phrase.of(f"proof.times.{claim.mode}.{truth}", times=claim.times))
    count = sure_multiple(claim.mode, quotient)
    true = None if count is None or count < 2 else {**operands, **times_slots(count, claim.mode, whole=whole)}
    return Proof(truth, inputs, slots, rows, steps, _times_flip(truth, claim, quotient), true)


def weigh_times(mode: str, count: int, quotient: Interval | None) -> Truth:
    """Whether the quotient is at least `count`, or rounds down to it, in every possible world."""
    if quotient is None:
        return "undecidable"
    if mode == "at-least":
        never = quotient.high is not None and (quotient.high < count or (quotient.high == count and quotient.high_open))
        return truth_of(quotient.low >= count, never)
    lowest, highest = floor(quotient.low), _floor_of_high(quotient)
    if highest is None:
        return "refuted" if lowest > count else "undecidable"
    return truth_of(lowest == count == highest, count < lowest or count > highest)


def _floor_of_high(quotient: Interval) -> int | None:
    if quotient.high is None:
        return None
    at_top = floor(quotient.high)
    return at_top - 1 if quotient.high_open and quotient.high == at_top else at_top


def sure_multiple(mode: str, quotient: Interval | None) -> int | None:
    """The largest n for which the claim would hold, or None."""
    if quotient is None:
        return None
    lowest = floor(quotient.low)
    if mode == "at-least":
        return lowest
    return lowest if _floor_of_high(quotient) == lowest else None


def _quotient_step(left: Reading, right: Reading, quotient: Interval | None) -> Phrase:
    values: dict[str, object] = {
        "left": bilingual(lambda language: write_value(left, language)),
        "right": bilingual(lambda language: write_value(right, language)),
    }
    if quotient is None:
        return Phrase.of("proof.quotient-undefined", **values)
    if quotient.high is None:
        return Phrase.of("proof.quotient-at-least", **values, low=number_words(quotient.low, "down"))
    if quotient.is_exact:
        key = "proof.quotient" if is_short(quotient.low) else "proof.quotient-rounded"
        return Phrase.of(key, **values, quotient=number_words(quotient.low))
    ends = {"low": number_words(quotient.low, "down"), "high": number_words(quotient.high, "up")}
    return Phrase.of("proof.quotient-range", **values, **ends)


def _times_flip(truth: Truth, claim: Times, quotient: Interval | None) -> Phrase | None:
    if truth != "holds" or quotient is None:
        return None
    distance = quotient.low - claim.times
    values: dict[str, object] = {"times": claim.times, "below": number_words(distance, "down")}
    # Exactly n times: every decrease tips it, and no distance can be named.
    edge = "-at-once" if distance == 0 else ""
    if claim.mode == "at-least" or quotient.high is None:
        return Phrase.of(f"proof.times.flip-below{edge}", **values)
    above = number_words(claim.times + 1 - quotient.high, "down")
    return Phrase.of(f"proof.times.flip{edge}", **values, next=claim.times + 1, above=above)


def prove_share(claim: Share, part: Reading, whole: Reading, terms: Vocabulary, facts: Mapping[str, Fact]) -> Proof:
    """So many of `of`, rounded half up to a whole number; holds when every possible share rounds to it.

    `facts` know which whole counts everything that the part counts.
    """
    inputs = {"part": part, "whole": whole}
    operands = operand_slots(inputs)
    rows = (*compare(part, whole, terms, claim.date_tolerance or timedelta(0)), belongs(part, whole, facts))
    quotient = part.interval.over(whole.interval)
    scaled = quotient.scaled(claim.of) if quotient is not None else None
    is_exact = scaled is not None and scaled.is_exact and scaled.low == claim.value
    slots = {**operands, **share_slot(claim.value, claim.of, is_exact=is_exact)}
    if not all(row.passes for row in rows):
        return Proof("not-comparable", inputs, slots, rows, (Phrase.of("proof.not-comparable"),))
    truth = weigh_share(claim.value, claim.of, scaled)
    steps = (_quotient_step(part, whole, quotient), _share_step(claim, scaled, truth))
    sure = sure_share(claim.of, scaled)
    true = None
    if sure is not None and scaled is not None:
        true = {**operands, **share_slot(sure, claim.of, is_exact=scaled.is_exact and scaled.low == sure)}
    return Proof(truth, inputs, slots, rows, steps, _share_flip(truth, claim, scaled), true)


def nearest_whole(value: Fraction) -> int:
    """Rounded half up."""
    return floor(value + Fraction(1, 2))


def weigh_share(value: int, of: int, scaled: Interval | None) -> Truth:
    """A share above the whole is impossible: then the inputs contradict each other and nothing is decided."""
    if scaled is None or scaled.high is None or scaled.high > of:
        return "undecidable"
    low, high = nearest_whole(scaled.low), _nearest_high(scaled)
    return truth_of(low == value == high, value < low or value > high)


def _nearest_high(scaled: Interval) -> int:
    assert scaled.high is not None, "asked only for bounded shares"
    top = nearest_whole(scaled.high)
    # Half up: an open end exactly on .5 never reaches the higher number.
    return top - 1 if scaled.high_open and scaled.high + Fraction(1, 2) == top else top


def sure_share(of: int, scaled: Interval | None) -> int | None:
    """The value for which the share would hold, or None when the possible shares round differently."""
    if scaled is None or scaled.high is None or scaled.high > of:
        return None
    low = nearest_whole(scaled.low)
    return low if _nearest_high(scaled) == low else None


def _share_step(claim: Share, scaled: Interval | None, truth: Truth) -> Phrase:
    values: dict[str, object] = {"value": claim.value, "of": claim.of}
    if scaled is None or scaled.high is None:
        return Phrase.of("proof.share.open", **values)
    if scaled.is_exact:
        return Phrase.of(f"proof.share.exact.{truth}", **values, share=number_words(scaled.low, "down"))
    ends = {"low": number_words(scaled.low, "down"), "high": number_words(scaled.high, "up")}
    return Phrase.of(f"proof.share.{truth}", **values, **ends)


def _share_flip(truth: Truth, claim: Share, scaled: Interval | None) -> Phrase | None:
    if truth != "holds" or scaled is None:
        return None
    low: Bilingual = number_words(Fraction(claim.value) - Fraction(1, 2))
    high: Bilingual = number_words(Fraction(claim.value) + Fraction(1, 2))
    return Phrase.of("proof.share.flip", low=low, high=high, of=claim.of)
