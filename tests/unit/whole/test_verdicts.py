"""Verdicts: what is told of a claim that may not be said, with its values, each once, and what would be true."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from brandhub.ground.catalogues import Bilingual, Phrase
from brandhub.models.fields import Texts
from brandhub.proofs.guard import GuardRow
from brandhub.whole.hub import Hub
from brandhub.whole.verdicts import check_verdict, expired_facts, true_sentence, verdict_values

FARMERS = "bauern-und-bergleute"
VERDICTS = ("holds", "refuted", "undecidable", "not-comparable", "expired")
WRONG = Texts(de="{nothing}", en="{left} {nothing}")


@pytest.fixture(scope="module")
def hub(make_project: Callable[[], Any], inspect: Callable[..., Any]) -> Hub:
    found = inspect(make_project()).public
    assert isinstance(found, Hub)
    return found


def told(hub: Hub, verdict: str, key: str = FARMERS, **fields: Any) -> list[str]:
    claim, proof = hub.claims[key].model_copy(update=fields), replace(hub.proofs[key], verdict=verdict)  # type: ignore[arg-type]
    return [problem.code for problem in check_verdict(claim, proof)]


@pytest.mark.parametrize("status", ["draft", "published"])
@pytest.mark.parametrize("verdict", VERDICTS)
def test_what_is_said_must_hold(hub: Hub, status: str, verdict: str) -> None:
    assert told(hub, verdict, status=status) == ([] if verdict == "holds" else [f"claim-{verdict}"])


@pytest.mark.parametrize("expected", ["refuted", "undecidable", "not-comparable"])
@pytest.mark.parametrize("verdict", VERDICTS)
def test_what_is_examined_has_the_verdict_that_is_expected_or_has_expired(
    hub: Hub, expected: str, verdict: str
) -> None:
    found = told(hub, verdict, status="examined", expect=expected)
    assert found == ([] if verdict in (expected, "expired") else ["claim-unexpected"])


def test_a_retired_claim_is_expected_to_be_nothing(hub: Hub) -> None:
    assert told(hub, "refuted", status="retired", expect=None) == []


def inputs(hub: Hub, key: str, **fields: Any) -> Any:
    claim, proof = hub.claims[key], hub.proofs[key]
    return verdict_values(claim.model_copy(update=fields), proof)["inputs"]


def test_the_values_stand_side_by_side_each_once(hub: Hub) -> None:
    assert inputs(hub, FARMERS).de == "Bäuerinnen und Bauern: mindestens 102 (2014); Bergleute: 0 (seit 31. März 1987)"
    assert inputs(hub, FARMERS).en == "Farmers: at least 102 (2014); Miners: 0 (since 31 March 1987)"
    proof = hub.proofs[FARMERS]
    twice = replace(proof, inputs={"left": proof.inputs["left"], "right": proof.inputs["left"]})
    values: Any = verdict_values(hub.claims[FARMERS], twice)
    assert values["inputs"].de == "Bäuerinnen und Bauern: mindestens 102 (2014)"


def test_a_number_of_the_claim_is_no_value_of_a_fact(hub: Hub) -> None:
    assert "1.000" not in inputs(hub, "gaeste-tausend").de
    assert "Gäste" in inputs(hub, "gaeste-tausend").de


def test_values_of_several_areas_name_them(hub: Hub) -> None:
    proof = hub.proofs[FARMERS]
    right = proof.inputs["right"]
    elsewhere = replace(right, fact=right.fact.model_copy(update={"area": "nachbarstadt"}))
    slots = {
        **proof.slots,
        "right.area": Bilingual("Nachbarstadt", "Nextville"),
        "left.area": Bilingual("hier", "here"),
    }
    changed = replace(proof, inputs={**proof.inputs, "right": elsewhere}, slots=slots)
    values: Any = verdict_values(hub.claims[FARMERS], changed)
    assert values["inputs"].de.startswith("hier: Bäuerinnen und Bauern: mindestens 102")
    assert "; Nachbarstadt: Bergleute: 0" in values["inputs"].de
    without = replace(changed, slots={name: slot for name, slot in slots.items() if not name.endswith(".area")})
    values = verdict_values(hub.claims[FARMERS], without)
    assert "Nachbarstadt" not in values["inputs"].de
    same: Any = verdict_values(hub.claims[FARMERS], replace(proof, slots=slots))
    assert "hier" not in same["inputs"].de


def test_a_wording_that_cannot_be_filled_is_no_sentence(hub: Hub) -> None:
    claim, proof = hub.claims[FARMERS], hub.proofs[FARMERS]
    assert isinstance(verdict_values(claim, proof)["sentence"], Bilingual)
    for words in (WRONG, Texts(de="{left}", en="{nothing}"), None):
        broken = claim.model_copy(update={"wording": words})
        assert verdict_values(broken, proof)["sentence"] == Phrase.of("no-sentence")


def test_what_would_be_true_is_the_same_sentence_or_the_values(hub: Hub) -> None:
    claim, proof = hub.claims[FARMERS], hub.proofs[FARMERS]
    values = "Bäuerinnen und Bauern: mindestens 102 (2014); Bergleute: 0 (seit 31. März 1987)."
    assert true_sentence(claim, replace(proof, true_slots=None)).de == values
    other = replace(proof, true_slots={**proof.slots, "relation": Bilingual("kaum mehr", "hardly more")})
    assert "gab es in Musterstadt kaum mehr" in true_sentence(claim, other).de
    assert "Musterstadt had hardly more" in true_sentence(claim, other).en
    unworded = claim.model_copy(update={"wording": None})
    bare = "Bäuerinnen und Bauern: kaum mehr als „Bergleute“ (mindestens 102 und 0, 2014)."
    assert true_sentence(unworded, other).de == bare
    assert true_sentence(unworded, replace(proof, true_slots=None)).de == values


def test_only_the_gaps_of_the_guard_are_told(hub: Hub) -> None:
    claim, proof = hub.claims[FARMERS], hub.proofs[FARMERS]
    here, there = Bilingual("hier", "here"), Bilingual("dort", "there")
    rows = (
        GuardRow("area", here, here, True),
        GuardRow("unit", here, there, False),
        GuardRow("basis", here, there, False, there),
    )
    gaps: Any = verdict_values(claim, replace(proof, guard=rows))["guard"]
    assert [gap.key for gap in gaps] == ["guard.gap", "guard.gap-because"]
    assert dict(gaps[0].values)["aspect"] == Phrase.of("guard-word.unit")
    assert dict(gaps[1].values)["reason"] == there


def test_the_facts_that_have_expired_are_those_at_the_root(hub: Hub) -> None:
    proof = hub.proofs[FARMERS]
    left = proof.inputs["left"]
    (root,) = left.inputs
    stale = replace(left, stage="expired", inputs=(replace(root, stage="expired"),))
    assert expired_facts(proof) == set()
    assert expired_facts(replace(proof, inputs={"left": stale})) == {"hoefe"}
    right = replace(proof.inputs["right"], stage="expired")
    changed = replace(proof, inputs={"left": stale, "right": right})
    assert expired_facts(changed) == {"hoefe", "bergleute"}
    assert verdict_values(hub.claims[FARMERS], changed)["expired"] == "bergleute, hoefe"
    own = replace(left, stage="expired")
    assert expired_facts(replace(proof, inputs={"left": own})) == {"bauern"}
