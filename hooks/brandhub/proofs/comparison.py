"""more-than and fewer-than: interval against interval."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from fractions import Fraction
from functools import partial
from typing import Final

from brandhub.ground.catalogues import Bilingual, Phrase
from brandhub.ground.dates import write_moment
from brandhub.ground.intervals import Interval
from brandhub.ground.numbers import Towards, write_fraction
from brandhub.models.claims import Comparison, TwoSided
from brandhub.proofs.common_parts import Rest, without_common
from brandhub.proofs.guard import Vocabulary, are_tied, area_of, compare
from brandhub.proofs.lexicon import relation_slots
from brandhub.proofs.phrases import reading_phrases
from brandhub.proofs.proof import Proof, Slots, Truth, truth_of
from brandhub.proofs.readings import Reading
from brandhub.proofs.words import bilingual, moment_slots, number_slots, reading_slots, write_value

# Kinds whose own words already name this side: „mindestens 102“ needs no „also wenigstens 102“.
_SAID = {"low": ("at-least",), "high": ("at-most", "suppressed")}


def weigh(relation: str, left: Interval, right: Interval) -> Truth:
    """more-than holds if the lowest left exceeds the highest right, is refuted if it never can; else open.

    at-least and at-most are its denials from the other side: they let the values be equal.
    """
    if relation in ("fewer-than", "at-most"):
        return weigh("more-than" if relation == "fewer-than" else "at-least", right, left)
    if relation == "at-least":
        return truth_of(left.surely_reaches(right), left.never_reaches(right))
    return truth_of(left.surely_above(right), left.never_above(right))


def prove_comparison(claim: Comparison, left: Reading, right: Reading, terms: Vocabulary) -> Proof:
    """The proof of a comparison: guard, arithmetic, flip distance, and the true sentence if it does not hold."""
    inputs = {"left": left, "right": right}
    whole = terms.units[left.fact.unit].whole
    operands = operand_slots(inputs)
    slots = {**operands, **relation_slots(claim.operator, whole=whole)}
    rows = compare(left, right, terms, claim.date_tolerance or timedelta(0), across=reason_across(claim))
    if not all(row.passes for row in rows):
        return Proof("not-comparable", inputs, slots, rows, (Phrase.of("proof.not-comparable"),))
    truth = weigh(claim.operator, left.interval, right.interval)
    rest = without_common(left, right) if truth == "undecidable" else None
    if rest is not None and (decided := weigh(claim.operator, rest.left, rest.right)) != "undecidable":
        return _by_rest(claim, Proof(decided, inputs, slots, rows), operands, rest, whole, names_of(left, right, terms))
    # To hold, the least of the greater side counts against the most of the other; to be refuted, the reverse.
    low_left = (claim.operator == "more-than") == (truth == "holds")
    sides = ("both", "both") if truth == "undecidable" else ("low", "high") if low_left else ("high", "low")
    names = names_of(left, right, terms)
    steps = (
        enclosure(left, sides[0], names[0]),
        enclosure(right, sides[1], names[1]),
        outcome(claim.operator, truth, (left.interval, right.interval), (called(names[0]), called(names[1]))),
    )
    flip = _flip(claim.operator, left, right, names) if truth == "holds" else None
    return Proof(truth, inputs, slots, rows, steps, flip, with_relation(operands, left, right, whole))


def _by_rest(
    claim: Comparison, proof: Proof, operands: Slots, rest: Rest, whole: bool, names: tuple[Bilingual, Bilingual]
) -> Proof:
    """The proof of what the values leave open as they stand, and what they do not share decides."""
    left, right = proof.inputs.values()
    steps = (
        enclosure(left, "both", names[0]),
        enclosure(right, "both", names[1]),
        common_step(rest, names),
        outcome(claim.operator, proof.verdict, (rest.left, rest.right), (_left_of(names[0]), _left_of(names[1]))),
    )
    flip = None
    if proof.verdict == "holds":
        high, low = (rest.left, rest.right) if claim.operator == "more-than" else (rest.right, rest.left)
        assert low.high is not None, "a surely smaller value has an upper end"
        flip = apart(left, right, high.low - low.high, names)
    relation = true_relation(rest.left, rest.right)
    true = None if relation is None else {**operands, **relation_slots(relation, whole=whole)}
    return replace(proof, steps=steps, flip=flip, true_slots=true)


def common_step(rest: Rest, names: tuple[Bilingual, Bilingual]) -> Phrase:
    """What both sides count, and what is left of each without it."""
    spans = {"left": span_words(rest.left), "right": span_words(rest.right)}
    return Phrase.of("proof.common", shared=rest.shared, **spans, here=names[0], there=names[1])


def called(name: Bilingual) -> Bilingual:
    """A name behind „der kleinste mögliche Wert“: „von „Höfe““."""
    return Bilingual(f"von „{name.de}“", f"of “{name.en}”")


def _left_of(name: Bilingual) -> Bilingual:
    return Bilingual(f"von „{name.de}“ ohne das Gemeinsame", f"of “{name.en}” without what is shared")


def quoted(reading: Reading, name: Bilingual) -> Bilingual:
    """The name between quotation marks; of a plain number the number."""
    if reading.is_number:
        return bilingual(lambda language: write_value(reading, language))
    return Bilingual(f"„{name.de}“", f"“{name.en}”")


# Which end of the left side and which of the right decide, and how the one lies to the other.
_DECIDING: Final = {
    ("more-than", "holds"): ("low", "high", "above"),
    ("more-than", "refuted"): ("high", "low", "not-above"),
    ("fewer-than", "holds"): ("high", "low", "below"),
    ("fewer-than", "refuted"): ("low", "high", "not-below"),
    ("at-least", "holds"): ("low", "high", "not-below"),
    ("at-least", "refuted"): ("high", "low", "below"),
}


def outcome(relation: str, truth: str, spans: tuple[Interval, Interval], names: tuple[Bilingual, Bilingual]) -> Phrase:
    """What decides, with its numbers: „Der kleinste mögliche Wert von „Höfe“ (102) ist größer als 98.“

    `names` as behind „der kleinste mögliche Wert“. A side of which there is one value only is that number.
    """
    if (relation, truth) not in _DECIDING:
        return Phrase.of("proof.overlapping")
    here, there, lies = _DECIDING[relation, truth]
    left, right = _end(spans[0], here, names[0], "first"), _end(spans[1], there, names[1], "then")
    if left == right and lies in ("above", "below"):  # both round to the same words: „1/3 ist größer als 333/1000“
        left, right = (Bilingual(str(span.low), str(span.low)) for span in spans)
    return Phrase.of(f"proof.{lies}", left=left, right=right)


def _end(span: Interval, end: str, name: Bilingual, at: str) -> Bilingual | Phrase:
    """The number alone where there is no other; else which end it is, and of what. `at`: where in the sentence."""
    number, is_open = (span.low, span.low_open) if end == "low" else (span.high, span.high_open)
    assert number is not None, "an end that decides is finite"
    if span.is_exact:
        return number_words(number)
    value = number_words(number, "down" if end == "low" else "up")
    return Phrase.of(f"proof.end.{end}{'-open' if is_open else ''}.{at}", name=name, value=value)


def span_words(interval: Interval) -> Bilingual:
    """„10“, „mindestens 10“, „250 bis 350“."""
    low, high = number_words(interval.low, "down"), interval.high
    if high is None:
        return Bilingual(f"mindestens {low.de}", f"at least {low.en}")
    if interval.low == high:
        return low
    upper = number_words(high, "up")
    return Bilingual(f"{low.de} bis {upper.de}", f"{low.en} to {upper.en}")


def reason_across(claim: TwoSided) -> Bilingual | None:
    """Why the claim may compare two areas; None when it does not ask for it."""
    return None if claim.across is None else Bilingual(claim.across.areas.de, claim.across.areas.en)


def operand_slots(inputs: dict[str, Reading]) -> dict[str, Bilingual]:
    """The slots of all operands, and the shared date when they have one."""
    slots: dict[str, Bilingual] = {}
    for name, reading in inputs.items():
        slots |= number_slots(name, reading) if reading.is_number else reading_slots(name, reading)
        slots |= {} if reading.is_number else reading_phrases(name, reading)
    dates = [reading.as_of for reading in inputs.values() if not reading.is_number]
    # Of two values that last, both stand only from the later beginning on.
    latest = max(dates, key=lambda moment: moment.start)
    shared = next((moment for moment in dates if not moment.lasts), latest)
    if all(moment.days_from(shared) == 0 for moment in dates):
        slots |= moment_slots("", shared)
    return slots


def names_of(left: Reading, right: Reading, terms: Vocabulary) -> tuple[Bilingual, Bilingual]:
    """What the steps call the two sides: the label of the fact, and what tells it from the other: area or date."""
    sides = left, right
    labels = label_of(left), label_of(right)
    if left.fact.area != right.fact.area:
        apart = [area_of(side, terms) for side in sides]
    elif left.fact.id == right.fact.id and left.as_of != right.as_of:
        apart = [bilingual(partial(write_moment, side.as_of)) for side in sides]
    else:
        return labels
    here, there = (
        Bilingual(f"{label.de} ({more.de})", f"{label.en} ({more.en})")
        for label, more in zip(labels, apart, strict=True)
    )
    return here, there


def enclosure(reading: Reading, side: str, label: Bilingual) -> Phrase:
    """What the value means for the comparison: the least, the most, or all that it may stand for."""
    value = bilingual(lambda language: write_value(reading, language))
    low, high = reading.interval.low, reading.interval.high
    if reading.is_number:
        return Phrase.of("proof.number", value=value)
    if reading.interval.is_exact or reading.kind in _SAID.get(side, ()):
        return Phrase.of("proof.exact", label=label, value=value)
    if side == "low":
        return Phrase.of("proof.at-least-that", label=label, value=value, bound=number_words(low, "down"))
    if high is None:
        return Phrase.of("proof.no-upper-end", label=label, value=value)
    if side == "high":
        return Phrase.of("proof.at-most-that", label=label, value=value, bound=number_words(high, "up"))
    bounds = {"low": number_words(low, "down"), "high": number_words(high, "up")}
    return Phrase.of("proof.between-those", label=label, value=value, **bounds)


def number_words(value: Fraction, towards: Towards = "nearest") -> Bilingual:
    """A computed number in both languages."""
    return bilingual(lambda language: write_fraction(value, language, towards))


def label_of(reading: Reading) -> Bilingual:
    """The label of the fact."""
    return Bilingual(reading.fact.label.de, reading.fact.label.en)


def _flip(relation: str, left: Reading, right: Reading, names: tuple[Bilingual, Bilingual]) -> Phrase:
    high, low = (left, right) if relation == "more-than" else (right, left)
    assert low.interval.high is not None, "a surely smaller value has an upper end"
    named = names if relation == "more-than" else (names[1], names[0])
    return apart(high, low, high.interval.low - low.interval.high, named)


def apart(
    high: Reading,
    low: Reading,
    margin: Fraction,
    names: tuple[Bilingual | Phrase, Bilingual | Phrase],
    *,
    reaches: bool = False,
) -> Phrase:
    """How far two values are apart, and which movement would tip the sentence. `names` of the high side, then the low.

    `reaches`: it still holds when the whole margin is used up; so it does where an end itself does not belong.
    Of values that rest on the same neither moves alone: „if the farms rise by so much“ would raise their sum as well.
    """
    if are_tied(high, low):
        key = "proof.flip-tied" if margin else "proof.flip-tied-at-once"
        return Phrase.of(key, **({"margin": number_words(margin, "down")} if margin else {}))
    move = "-falls" if low.is_number else "-rises" if high.is_number else ""
    beyond = "-beyond" if reaches or high.interval.low_open or low.interval.high_open else ""
    return Phrase.of(
        f"proof.flip{move}{beyond if margin else '-at-once'}",
        **({"margin": number_words(margin, "down")} if margin else {}),
        high=names[0],
        low=names[1],
    )


def true_relation(left: Interval, right: Interval) -> str | None:
    """The tightest relation that surely holds between two values, if one does."""
    if left.is_exact and left == right:
        return "equal"
    relations = ("more-than", "fewer-than", "at-least", "at-most")
    return next((relation for relation in relations if weigh(relation, left, right) == "holds"), None)


def with_relation(operands: Slots, left: Reading, right: Reading, whole: bool) -> Slots | None:
    """The same wording with the relation that does hold between the two values, if one does."""
    relation = true_relation(left.interval, right.interval)
    return None if relation is None else {**operands, **relation_slots(relation, whole=whole)}
