"""times: left is n times right, rounded down or at least."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from fractions import Fraction
from math import floor
from typing import Final

from brandhub.ground.catalogues import Bilingual, Phrase
from brandhub.ground.intervals import Interval
from brandhub.ground.numbers import is_short, rounded_decimal, write_number
from brandhub.models.claims import Times
from brandhub.proofs.comparison import number_words, operand_slots, reason_across, with_relation
from brandhub.proofs.guard import Vocabulary, compare
from brandhub.proofs.lexicon import times_slots
from brandhub.proofs.proof import Proof, Slots, Truth, truth_of
from brandhub.proofs.readings import Reading
from brandhub.proofs.words import bilingual, write_value

_MOST_PLACES: Final = 11  # more are not written either


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
    steps = (
        quotient_step(left, right, quotient),
        _outcome(claim, truth),
    )
    true = _true_times(claim.mode, quotient, operands, left, right, whole)
    if truth == "holds":
        slots |= times_slots(claim.times, claim.mode, whole=whole, said=_said(claim.times, quotient))
    return Proof(truth, inputs, slots, rows, steps, _times_flip(truth, claim, quotient), true)


def _said(count: int, quotient: Interval | None) -> str:
    """How so many times are said that a quotient was rounded down to. Only what is twice is „zweimal so viele“."""
    if quotient is None or (quotient.low == quotient.high == count):
        return "exact"
    return "more-than" if quotient.low > count or quotient.low_open else "at-least"


def _outcome(claim: Times, truth: Truth) -> Phrase:
    """„Mindestens das 11-Fache“; „das 1-Fache“ says nobody."""
    if claim.times == 1:
        return Phrase.of(f"proof.once.{claim.mode}.{truth}")
    return Phrase.of(f"proof.times.{claim.mode}.{truth}", times=number_words(Fraction(claim.times)))


def _true_times(
    mode: str, quotient: Interval | None, operands: Slots, left: Reading, right: Reading, whole: bool
) -> Slots | None:
    """The multiple that surely holds, as „at least“ if it cannot be rounded; below twice, the plain relation."""
    for said in dict.fromkeys((mode, "at-least")):
        count = sure_multiple(said, quotient)
        if count is not None and count >= 2:
            return {**operands, **times_slots(count, said, whole=whole, said=_said(count, quotient))}
    return with_relation(operands, left, right, whole)


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


def quotient_step(left: Reading, right: Reading, quotient: Interval | None) -> Phrase:
    """What is divided by what, and what comes of it."""
    values = _divided(left, right)
    if quotient is None:
        return Phrase.of("proof.quotient-undefined", **values)
    if quotient.high is None:
        return Phrase.of("proof.quotient-at-least", **values, low=number_words(quotient.low, "down"))
    if quotient.is_exact:
        key = "proof.quotient" if is_short(quotient.low) else "proof.quotient-rounded"
        return Phrase.of(key, **values, quotient=_near(quotient.low))
    ends = {"low": number_words(quotient.low, "down"), "high": number_words(quotient.high, "up")}
    return Phrase.of("proof.quotient-range", **values, **ends)


def scaled_step(left: Reading, right: Reading, scaled: Interval, per: Bilingual) -> Phrase:
    """The same reckoned for so many at once: a quotient that was rounded first would not lead to the second number.

    What does not end is cut, not rounded: „66,4…“ is surely below 66.5.
    """
    values = {**_divided(left, right), "per": per, "low": number_words(scaled.low, "down")}
    if scaled.high is None:
        return Phrase.of("proof.scaled.at-least", **values)
    if scaled.is_exact:
        return Phrase.of("proof.scaled.exact" if is_short(scaled.low) else "proof.scaled.cut", **values)
    return Phrase.of("proof.scaled.range", **values, high=number_words(scaled.high, "up"))


def _divided(left: Reading, right: Reading) -> dict[str, object]:
    return {
        "left": bilingual(lambda language: write_value(left, language)),
        "right": bilingual(lambda language: write_value(right, language)),
    }


def _near(quotient: Fraction) -> Bilingual:
    """Rounded, but never to a whole number that it is not: „gerundet 2“ would not explain why 1.96 is below twice."""
    digits = rounded_decimal(quotient)
    places = 2
    while digits == digits.to_integral_value() and not is_short(quotient) and places < _MOST_PLACES:
        digits = Decimal(round(quotient * 10**places)).scaleb(-places)
        places += 1
    return bilingual(lambda language: write_number(digits, language))


def _times_flip(truth: Truth, claim: Times, quotient: Interval | None) -> Phrase | None:
    if truth != "holds" or quotient is None:
        return None
    distance = quotient.low - claim.times
    values: dict[str, object] = {"times": number_words(Fraction(claim.times)), "below": number_words(distance, "down")}
    # Exactly n times: every decrease tips it, and no distance can be named.
    edge = "-at-once" if distance == 0 else ""
    if claim.mode == "at-least" or quotient.high is None:
        return Phrase.of(f"proof.times.flip-below{edge}", **values)
    room = claim.times + 1 - quotient.high
    if not room:  # the end does not belong to it, so that nothing but reaching it tips the sentence
        return Phrase.of(f"proof.times.flip-next{edge}", **values, next=number_words(Fraction(claim.times + 1)))
    above = number_words(room, "down")
    return Phrase.of(f"proof.times.flip{edge}", **values, next=number_words(Fraction(claim.times + 1)), above=above)
