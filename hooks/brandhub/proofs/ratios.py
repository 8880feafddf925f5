"""ratio: so many of one thing for every hundred of another. The units differ on purpose; area and dates may not."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from fractions import Fraction

from brandhub.ground.catalogues import Bilingual, Phrase
from brandhub.ground.intervals import Interval
from brandhub.models.claims import Ratio
from brandhub.proofs.amounts import as_object, counted
from brandhub.proofs.bounds import bound_margin, fineness, room, sure_bound, weigh_bound
from brandhub.proofs.comparison import number_words, operand_slots
from brandhub.proofs.guard import GuardRow, Vocabulary, compare
from brandhub.proofs.lexicon import bounded
from brandhub.proofs.multiples import quotient_step, scaled_step
from brandhub.proofs.phrases import ACCUSATIVE
from brandhub.proofs.proof import Proof, Slots, Truth
from brandhub.proofs.readings import Reading

# One counts professors, the other students, each by its own house: that is what a ratio is for.
_MEANT_TO_DIFFER = ("unit", "basis", "sources")


def prove_ratio(claim: Ratio, left: Reading, right: Reading, terms: Vocabulary) -> Proof:
    """How many of left come to `per` of right. Undecidable when there may be none of right."""
    inputs = {"left": left, "right": right}
    operands = operand_slots(inputs)
    quotient = left.interval.over(right.interval)
    found = None if quotient is None else quotient.scaled(claim.per)
    value, step = Fraction(claim.value), Fraction(claim.step or 1)
    slots = {**operands, **_slots(claim, claim.mode, value, found, (left, right))}
    rows = _guard(claim, left, right, terms)
    if not all(row.passes for row in rows):
        return Proof("not-comparable", inputs, slots, rows, (Phrase.of("proof.not-comparable"),))
    truth = weigh_bound(claim.mode, value, step, found)
    steps = (
        *_reckoned(claim, left, right, found),
        Phrase.of(f"proof.bound.{claim.mode}.{truth}", value=counted(value, left.fact)),
    )
    flip = _flip(claim, found, left) if truth == "holds" and found is not None else None
    return Proof(truth, inputs, slots, rows, steps, flip, _true_ratio(claim, found, operands, left, right))


def _guard(claim: Ratio, left: Reading, right: Reading, terms: Vocabulary) -> tuple[GuardRow, ...]:
    rows = compare(left, right, terms, claim.date_tolerance or timedelta(0), together=True, rates=True)
    return tuple(row for row in rows if row.aspect not in _MEANT_TO_DIFFER)


def _slots(
    claim: Ratio, mode: str, value: Fraction, found: Interval | None, sides: tuple[Reading, Reading]
) -> dict[str, Bilingual]:
    is_exact = mode == "rounded" and found is not None and found.is_exact and found.low == value
    said = "exact" if is_exact else mode
    left, right = sides
    slots = {"ratio": bounded(said, counted(value, left.fact)), "per": counted(Fraction(claim.per), right.fact)}
    objects = {
        "ratio": bounded(said, as_object(value, left)),
        "per": as_object(Fraction(claim.per), right),
    }
    return slots | {f"{ACCUSATIVE}{{{name}}}": text for name, text in objects.items() if text != slots[name]}


def _reckoned(claim: Ratio, left: Reading, right: Reading, found: Interval | None) -> Iterator[Phrase]:
    if found is None:
        yield quotient_step(left, right, None)
        yield Phrase.of("proof.ratio.undefined")
    else:
        yield scaled_step(left, right, found, as_object(Fraction(claim.per), right))


def _flip(claim: Ratio, found: Interval, left: Reading) -> Phrase | None:
    value, step = Fraction(claim.value), Fraction(claim.step or 1)
    margin = bound_margin(claim.mode, value, step, found)
    if margin is None:
        return None
    if claim.mode != "rounded":
        return Phrase.of(
            f"proof.ratio.flip-{claim.mode}{'' if margin else '-at-once'}",
            **({"margin": number_words(margin, "down")} if margin else {}),
            value=number_words(value),
        )
    ends = room(value, step)
    words = {"low": number_words(ends[0]), "high": number_words(ends[1])}
    if margin == 0:
        return Phrase.of("proof.ratio.flip-rounded-at-once", **words)
    return Phrase.of("proof.ratio.flip-rounded", margin=number_words(margin, "down"), **words)


def _true_ratio(claim: Ratio, found: Interval | None, operands: Slots, left: Reading, right: Reading) -> Slots | None:
    """The value that it does have, else the tightest bound on the side that the claim speaks of, else on the other."""
    order = {
        "rounded": ("rounded", "at-least", "at-most"),
        "at-least": ("at-least", "at-most"),
        "at-most": ("at-most", "at-least"),
    }
    sure = sure_bound(fineness(claim.value, claim.step), found, order[claim.mode])
    return None if sure is None else {**operands, **_slots(claim, *sure, found, (left, right))}


def weigh_ratio(mode: str, value: Fraction, step: Fraction, per: int, left: Interval, right: Interval) -> Truth:
    """The truth of „`value` of left for every `per` of right“ from the two intervals alone."""
    quotient = left.over(right)
    return weigh_bound(mode, value, step, None if quotient is None else quotient.scaled(per))
