"""change: by how much a fact rose or fell between two dates, in per cent or, for per cent, in percentage points."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from brandhub.ground.catalogues import Bilingual, Phrase
from brandhub.ground.intervals import Interval
from brandhub.ground.numbers import Towards, is_short
from brandhub.models.claims import Change
from brandhub.proofs.amounts import is_percent, per_cent, points
from brandhub.proofs.bounds import down_to, fineness, is_coarse, nearest_step, room
from brandhub.proofs.comparison import number_words, operand_slots, true_relation, weigh
from brandhub.proofs.guard import Vocabulary, follow
from brandhub.proofs.lexicon import TRENDS, change_slot
from brandhub.proofs.proof import Proof, Slots, Truth, both_ways
from brandhub.proofs.readings import Reading
from brandhub.proofs.words import bilingual, write_dated

_ALL: Final = 100
"""Per cent that are everything."""


@dataclass(frozen=True)
class Movement:
    """What happened between two values. `relative`: reckoned in per cent of the first; else in points."""

    first: Interval
    last: Interval
    relative: bool

    def weigh(self, relation: str, by: Fraction) -> Truth:
        """Whether the change (negative for a fall) stands in this relation to `by` in every possible world.

        Undecidable in per cent when the first value may be zero: then there is nothing to reckon from.
        """
        if not self.relative:
            return weigh(relation, self.last, self.first.shifted(by))
        quotient = self.last.over(self.first)
        if quotient is None:
            return "undecidable"
        return weigh(relation, quotient, Interval.exactly(1 + by / 100))

    @property
    def ends(self) -> tuple[Fraction | None, Fraction | None]:
        """The least and the greatest possible change; None where there is no end."""
        if self.relative:
            quotient = self.last.over(self.first)
            if quotient is None:
                return None, None
            return (quotient.low - 1) * 100, None if quotient.high is None else (quotient.high - 1) * 100
        low = None if self.first.high is None else self.last.low - self.first.high
        return low, None if self.last.high is None else self.last.high - self.first.low

    def size(self, direction: str) -> tuple[Fraction | None, Fraction | None]:
        """The ends of the rise, or of the fall as a positive amount."""
        low, high = self.ends
        if direction == "rise":
            return low, high
        return None if high is None else -high, None if low is None else -low

    def words(self, by: Fraction, towards: Towards = "nearest") -> Bilingual:
        return per_cent(by, towards) if self.relative else points(by, towards)


def weigh_change(move: Movement, direction: str, mode: str, by: Fraction, step: Fraction) -> Truth:
    """Whether the rise (or fall) is at least `by`, or rounds half up to it, in every possible world."""
    sign, reaches, below = (1, "at-least", "fewer-than") if direction == "rise" else (-1, "at-most", "more-than")
    if mode == "at-least":
        return move.weigh(reaches, sign * by)
    low, high = room(by, step)
    return both_ways([move.weigh(reaches, sign * low), move.weigh(below, sign * high)])


def prove_change(claim: Change, first: Reading, last: Reading, terms: Vocabulary) -> Proof:
    """The dates are meant to differ, so only a break between them forbids the reckoning."""
    inputs = {"from": first, "to": last}
    operands = operand_slots(inputs)
    # Per cent for counts and measures, points for what is itself in per cent.
    move = Movement(first.interval, last.interval, not is_percent(first.fact, terms.units[first.fact.unit]))
    by, step = Fraction(claim.by), Fraction(claim.step or 1)
    slots = {**operands, **_slot(move, claim.direction, claim.mode, by, step)}
    rows = follow(first, last, terms)
    if not all(row.passes for row in rows):
        return Proof("not-comparable", inputs, slots, rows, (Phrase.of("proof.not-comparable"),))
    truth = weigh_change(move, claim.direction, claim.mode, by, step)
    steps = (
        Phrase.of(
            "proof.trend.values",
            label=Bilingual(first.fact.label.de, first.fact.label.en),
            first=bilingual(lambda language: write_dated(first, language)),
            last=bilingual(lambda language: write_dated(last, language)),
        ),
        _size_step(move),
        Phrase.of(f"proof.change.{truth}", change=slots["change"]),
    )
    flip = _flip(claim, move, by, step) if truth == "holds" else None
    true = _true_change(claim, move, operands)
    return Proof(truth, inputs, slots, rows, steps, flip, true, {"size": move.size(claim.direction)})


def _slot(move: Movement, direction: str, mode: str, by: Fraction, step: Fraction) -> Slots:
    """„um rund 19 Prozent gestiegen“; where something is left, „um mehr als 99 Prozent gesunken“, not „um rund 100“."""
    said, low = _said(move, direction, mode, by), move.size(direction)[0]
    is_nearly_all = move.relative and direction == "fall" and said == "rounded" and by == _ALL
    if is_nearly_all and low is not None and low >= room(by, step)[0]:
        return change_slot(direction, "more-than", move.words(by - step))
    return change_slot(direction, said, move.words(by))


def _said(move: Movement, direction: str, mode: str, by: Fraction) -> str:
    """No „rund“ before what is exact."""
    low, high = move.size(direction)
    return "exact" if mode == "rounded" and low == high == by else mode


def _size_step(move: Movement) -> Phrase:
    low, high = move.ends
    if low is None and high is None:
        return Phrase.of("proof.change.undefined")
    if low is not None and low == high:
        return Phrase.of("proof.change.size" if is_short(low) else "proof.change.rounded", size=_signed(move, low))
    if low is None or high is None:
        if low is not None:
            return Phrase.of("proof.change.at-least", size=_signed(move, low, "down"))
        assert high is not None, "one end is known"
        return Phrase.of("proof.change.at-most", size=_signed(move, high, "up"))
    return Phrase.of("proof.change.range", low=_signed(move, low, "down"), high=_signed(move, high, "up"))


def _signed(move: Movement, size: Fraction, towards: Towards = "nearest") -> Bilingual:
    """With its sign, so that a rise and a fall are told apart: „+18,9 Prozent“, „−2,8 Prozentpunkte“."""
    words = move.words(size, towards)
    return bilingual(lambda language: f"+{words[language]}" if size > 0 else words[language])


def _flip(claim: Change, move: Movement, by: Fraction, step: Fraction) -> Phrase | None:
    low, high = move.size(claim.direction)
    if low is None:
        return None
    if claim.mode == "at-least":
        if low == by:
            return Phrase.of("proof.change.flip-at-once", by=move.words(by))
        return Phrase.of("proof.change.flip", margin=number_words(low - by, "down"), by=move.words(by))
    if high is None:
        return None
    ends = room(by, step)
    margin = min(low - ends[0], ends[1] - high)
    words = {"low": move.words(ends[0]), "high": move.words(ends[1])}
    if move.relative and claim.direction == "fall" and ends[1] > _ALL:  # nothing falls by more than all of it
        if low == ends[0]:
            return Phrase.of("proof.change.flip-at-once", by=words["low"])
        return Phrase.of("proof.change.flip", margin=number_words(low - ends[0], "down"), by=words["low"])
    if margin == 0:
        return Phrase.of("proof.change.flip-range-at-once", **words)
    return Phrase.of("proof.change.flip-range", margin=number_words(margin, "down"), **words)


def _true_change(claim: Change, move: Movement, operands: Slots) -> Slots | None:
    """What the change surely was: rounded if the claim rounds and it can, else at least, else the direction alone."""
    for direction in ("rise", "fall"):
        low, _ = move.size(direction)
        if low is None or low <= 0:
            continue
        step = Fraction(claim.step or 1)
        by = nearest_step(low, step)
        is_fine = by > 0 and not is_coarse(by, step)
        if claim.mode == "rounded" and is_fine and weigh_change(move, direction, "rounded", by, step) == "holds":
            return {**operands, **_slot(move, direction, "rounded", by, step)}
        fine = min(fineness(claim.by, None), Fraction(1))
        least = down_to(low, fine) or down_to(low, fine / 10)
        if least > 0:
            return {**operands, **change_slot(direction, "at-least", move.words(least))}
    relation = true_relation(move.last, move.first)
    return None if relation is None else {**operands, "change": TRENDS[relation]}
