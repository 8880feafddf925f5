"""trend: a fact rose or fell between two dates; stops at a break between them."""

from __future__ import annotations

from brandhub.ground.catalogues import Bilingual, Phrase
from brandhub.models.claims import Trend
from brandhub.proofs.comparison import number_words, operand_slots, true_relation, weigh
from brandhub.proofs.guard import Vocabulary, follow
from brandhub.proofs.lexicon import FALLEN, RISEN, TRENDS
from brandhub.proofs.proof import Proof
from brandhub.proofs.readings import Reading
from brandhub.proofs.words import bilingual, write_dated


def prove_trend(claim: Trend, first: Reading, last: Reading, terms: Vocabulary) -> Proof:
    """Rise: the later value surely exceeds the earlier. Dates of unsure order and a break between them forbid it."""
    inputs = {"from": first, "to": last}
    operands = operand_slots(inputs)
    relation = "more-than" if claim.direction == "rise" else "fewer-than"
    slots = {**operands, "trend": RISEN if claim.direction == "rise" else FALLEN}
    rows = follow(first, last, terms)
    if not all(row.passes for row in rows):
        return Proof("not-comparable", inputs, slots, rows, (Phrase.of("proof.not-comparable"),))
    truth = weigh(relation, last.interval, first.interval)
    steps = (
        Phrase.of(
            "proof.trend.values",
            label=Bilingual(first.fact.label.de, first.fact.label.en),
            first=bilingual(lambda language: write_dated(first, language)),
            last=bilingual(lambda language: write_dated(last, language)),
        ),
        Phrase.of(f"proof.trend.{claim.direction}.{truth}"),
    )
    return Proof(truth, inputs, slots, rows, steps, _flip(relation, first, last, truth), _true(operands, first, last))


def _flip(relation: str, first: Reading, last: Reading, truth: str) -> Phrase | None:
    high, low = (last, first) if relation == "more-than" else (first, last)
    if truth != "holds":
        return None
    assert low.interval.high is not None, "a surely smaller value has an upper end"
    margin = high.interval.low - low.interval.high
    if margin == 0:
        return Phrase.of("proof.flip-any")
    beyond = "-beyond" if high.interval.low_open or low.interval.high_open else ""
    return Phrase.of(f"proof.trend.flip{beyond}", margin=number_words(margin, "down"))


def _true(operands: dict[str, Bilingual], first: Reading, last: Reading) -> dict[str, Bilingual] | None:
    """The direction that is sure, else „not fallen“ or „not risen“."""
    relation = true_relation(last.interval, first.interval)
    return None if relation is None else {**operands, "trend": TRENDS[relation]}
