"""share: so many of a hundred (or of another number), rounded or as a bound; „more than half“ is one of two."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import timedelta
from fractions import Fraction
from math import floor

from brandhub.ground.catalogues import Phrase
from brandhub.ground.intervals import Interval
from brandhub.models.claims import COARSEST, Share
from brandhub.models.facts import Fact
from brandhub.proofs.amounts import per_cent
from brandhub.proofs.belonging import belongs
from brandhub.proofs.bounds import HALF, bound_margin, down_to, room, up_to, weigh_bound
from brandhub.proofs.comparison import number_words, operand_slots
from brandhub.proofs.guard import Vocabulary, compare
from brandhub.proofs.lexicon import percent_share, share_slot
from brandhub.proofs.multiples import quotient_step, scaled_step
from brandhub.proofs.proof import Proof, Slots, Truth
from brandhub.proofs.readings import Reading


def prove_share(claim: Share, part: Reading, whole: Reading, terms: Vocabulary, facts: Mapping[str, Fact]) -> Proof:
    """So many of `of`: rounded half up to a whole number, or at least, at most, more, fewer.

    `facts` know which whole counts everything that the part counts.
    """
    inputs = {"part": part, "whole": whole}
    operands = operand_slots(inputs)
    rows = (
        *compare(part, whole, terms, claim.date_tolerance or timedelta(0), together=True),
        belongs(part, whole, facts),
    )
    quotient = part.interval.over(whole.interval)
    scaled = quotient.scaled(claim.of) if quotient is not None else None
    slots = {**operands, **_slot(claim, scaled, claim.mode, claim.value)}
    reckoned = claim
    if _is_half(claim):  # said as „half“, reckoned of a hundred
        reckoned = claim.model_copy(update={"of": 100, "value": 50})
        scaled = scaled.scaled(50) if scaled is not None else None
    if not all(row.passes for row in rows):
        return Proof("not-comparable", inputs, slots, rows, (Phrase.of("proof.not-comparable"),))
    truth = weigh_share(reckoned.value, reckoned.of, scaled, claim.mode)
    steps = (
        *_reckoned(reckoned, part, whole, scaled),
        Phrase.of(f"proof.bound.{claim.mode}.{truth}", value=number_words(Fraction(reckoned.value))),
    )
    flip = _flip(reckoned, scaled) if truth == "holds" and scaled is not None else None
    return Proof(truth, inputs, slots, rows, steps, flip, _true_share(claim, scaled, operands))


def _slot(claim: Share, scaled: Interval | None, mode: str, value: int) -> Slots:
    is_exact = scaled is not None and scaled.is_exact and scaled.low == value
    is_sure = weigh_share(value, claim.of, scaled, mode) == "holds"
    return share_slot(value, claim.of, is_exact=is_exact, is_sure=is_sure, mode=mode)


def _is_half(claim: Share) -> bool:
    return claim.of == 2 and claim.value == 1  # `Share` lets nobody round to halves


def nearest_whole(value: Fraction) -> int:
    """Rounded half up."""
    return floor(value + HALF)


def is_clash(scaled: Interval, of: int) -> bool:
    """True when the part is surely more than its whole."""
    return scaled.surely_above(Interval.exactly(of))


def weigh_share(value: int, of: int, scaled: Interval | None, mode: str = "rounded") -> Truth:
    """A share above the whole is impossible: then the inputs contradict each other and nothing is decided.

    A lower bound needs only the least share to be possible; everything else needs the greatest one too.
    """
    if scaled is None or is_clash(scaled, of):
        return "undecidable"
    truth = weigh_bound(mode, Fraction(value), Fraction(1), scaled)
    if mode in ("at-least", "more-than") and truth == "holds":
        return truth
    return "undecidable" if scaled.high is None or scaled.high > of else truth


def sure_share(of: int, scaled: Interval | None) -> int | None:
    """The value for which the rounded share would hold, or None when the possible shares round differently."""
    if scaled is None:
        return None
    low = nearest_whole(scaled.low)
    return low if weigh_share(low, of, scaled) == "holds" else None


def _true_share(claim: Share, scaled: Interval | None, operands: Slots) -> Slots | None:
    """The share that it does have; else the tightest bound that surely holds.

    Of three, „rund 1“ would be said of a fifth and of 45 per cent alike: what `Share` lets nobody round is not offered.
    Where „half“ was said, per cent stand in its place: the frame goes on with „der …“.
    """
    if scaled is None:
        return None
    if _is_half(claim):
        return _true_half(claim, scaled, operands)
    sure = sure_share(claim.of, scaled)
    if sure is not None and (claim.of >= COARSEST or (scaled.is_exact and scaled.low == sure)):
        return {**operands, **_slot(claim, scaled, "rounded", sure)}
    bound = _sure_bound(claim.of, scaled, claim.mode)
    return None if bound is None else {**operands, **share_slot(bound[1], claim.of, mode=bound[0])}


def _sure_bound(of: int, scaled: Interval, mode: str) -> tuple[str, int] | None:
    """The tightest bound on the side that the claim speaks of, else on the other."""
    lower = ("more-than", "at-least") if mode == "more-than" else ("at-least",)
    upper = ("fewer-than", "at-most")
    for said in (*upper, *lower) if mode in upper else (*lower, *upper):
        end = scaled.high if said in upper else scaled.low
        if end is None:
            continue
        value = int(up_to(end) if said in upper else down_to(end))
        if (value > 0 if said in lower else value < of) and weigh_share(value, of, scaled, said) == "holds":
            return said, value
    return None


def _true_half(claim: Share, scaled: Interval, operands: Slots) -> Slots | None:
    for mode in ("more-than", "fewer-than", "at-least", "at-most"):
        if weigh_share(50, 100, scaled, mode) == "holds":
            return {**operands, **share_slot(1, 2, mode=mode)}
    bound = _sure_bound(100, scaled, claim.mode)
    return None if bound is None else {**operands, **percent_share(per_cent(Fraction(bound[1])), bound[0])}


def _reckoned(claim: Share, part: Reading, whole: Reading, scaled: Interval | None) -> Iterator[Phrase]:
    if scaled is None:
        yield quotient_step(part, whole, None)
        yield Phrase.of("proof.share.undefined")
        return
    yield scaled_step(part, whole, scaled, number_words(Fraction(claim.of)))
    if is_clash(scaled, claim.of):
        yield Phrase.of("proof.share.clash")
    elif scaled.high is None:
        yield Phrase.of("proof.share.low")


def _flip(claim: Share, scaled: Interval) -> Phrase | None:
    value, step = Fraction(claim.value), Fraction(1)
    margin = bound_margin(claim.mode, value, step, scaled)
    if margin is None:
        return None
    words: dict[str, object] = {"of": number_words(Fraction(claim.of)), "value": number_words(value)}
    if margin:
        words["margin"] = number_words(margin, "down")
    at_once = "" if margin else "-at-once"
    if claim.mode != "rounded":
        return Phrase.of(f"proof.share.flip-{claim.mode}{at_once}", **words)
    # None of a hundred cannot become fewer, all of them not more.
    key = "-rises" if claim.value == 0 else "-falls" if claim.value == claim.of else ""
    low, high = room(value)
    ends = {"low": number_words(low), "high": number_words(high)}
    return Phrase.of(f"proof.share.flip{key}{at_once}", **words, **ends)
