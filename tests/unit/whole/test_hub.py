"""The hub says only what is published and holds, in the words that fit its age; everything else it keeps to itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import FrozenInstanceError, fields, replace
from datetime import datetime
from typing import Any

import pytest
from brandhub.ground.clock import BERLIN
from brandhub.ground.intervals import Interval
from brandhub.ground.moments import Moment
from brandhub.models.fields import Texts
from brandhub.proofs.proof import Proof
from brandhub.speech.dates import Mention
from brandhub.speech.tokens import Line
from brandhub.whole.hub import Hub, assemble_hub, with_texts
from brandhub.whole.inspection import Inspection
from brandhub.whole.resolving import Piece

FARMERS = "bauern-und-bergleute"
SENTENCE = {
    "de": "2014 gab es in Musterstadt mehr Bäuerinnen und Bauern als Bergleute: mindestens 102 und keine Bergleute.",
    "en": "In 2014, Musterstadt had more farmers than miners: at least 102 and no miners.",
}
SHORT = Texts(de="{relation} {left.noun} {than} {right.noun}", en="{relation} {left.noun} {than} {right.noun}")
WRONG = Texts(de="{nothing}", en="{nothing}")


@pytest.fixture(scope="module")
def hub(make_project: Callable[[], Any], inspect: Callable[..., Any]) -> Hub:
    found = inspect(make_project()).public
    assert isinstance(found, Hub)
    return found


def with_claim(hub: Hub, key: str, verdict: str = "holds", stage: str = "fresh", **fields: Any) -> Hub:
    """The hub with other fields of one claim, another verdict on it, and readings of another age."""
    claim, proof = hub.claims[key], hub.proofs[key]
    inputs = {name: replace(reading, stage=stage) for name, reading in proof.inputs.items()}  # type: ignore[arg-type]
    changed = replace(proof, verdict=verdict, inputs=inputs)  # type: ignore[arg-type]
    claims = {**hub.claims, key: claim.model_copy(update=fields)}
    return replace(hub, claims=claims, proofs={**hub.proofs, key: changed})


@pytest.mark.parametrize("status", ["draft", "published", "examined", "retired"])
@pytest.mark.parametrize("verdict", ["holds", "refuted", "undecidable", "not-comparable", "expired"])
def test_a_sentence_is_said_only_while_it_is_ours_and_holds(hub: Hub, status: str, verdict: str) -> None:
    found = with_claim(hub, FARMERS, verdict, status=status)
    is_said = status in ("draft", "published") and verdict == "holds"
    for language in ("de", "en"):
        assert found.sentence(FARMERS, language) == (SENTENCE[language] if is_said else None)


def test_without_a_proof_or_words_nothing_is_said(hub: Hub) -> None:
    assert replace(hub, proofs={}).sentence(FARMERS, "de") is None
    assert with_claim(hub, FARMERS, wording=None).sentence(FARMERS, "de") is None
    assert with_claim(hub, FARMERS, wording=WRONG).sentence(FARMERS, "de") is None
    assert with_claim(hub, FARMERS, headline=WRONG).sentence(FARMERS, "de", "headline") is None


def test_a_headline_is_short_where_there_is_one(hub: Hub) -> None:
    assert hub.sentence(FARMERS, "de", "headline") == SENTENCE["de"]
    short = with_claim(hub, FARMERS, headline=SHORT)
    assert short.sentence(FARMERS, "de", "headline") == "Mehr Bäuerinnen und Bauern als Bergleute"
    assert short.sentence(FARMERS, "de") == SENTENCE["de"]


def test_after_its_review_date_a_sentence_comes_as_past(hub: Hub) -> None:
    dated = with_claim(hub, FARMERS, stage="dated")
    assert (with_claim(hub, FARMERS, stage="due").sentence(FARMERS, "de")) == SENTENCE["de"]
    past = Texts(de="Es gab {relation} {left.noun} ({stand}).", en="There were {relation} {left.noun} ({stand}).")
    told = with_claim(hub, FARMERS, stage="dated", past=past)
    assert told.sentence(FARMERS, "de") == "Es gab mehr Bäuerinnen und Bauern (Stand 2014 und November 2026)."
    assert dated.sentence(FARMERS, "de") != told.sentence(FARMERS, "de")
    for wrong in ({"past": WRONG}, {"past_headline": WRONG}, {"past": past, "past_headline": WRONG}):
        changes: dict[str, Any] = wrong
        assert with_claim(hub, FARMERS, stage="dated", **changes).sentence(FARMERS, "de") is None
        assert with_claim(hub, FARMERS, **changes).sentence(FARMERS, "de") == SENTENCE["de"]


def test_leichte_sprache_says_what_can_be_filled_in_and_nothing_that_has_aged_without_a_date(hub: Hub) -> None:
    assert hub.sentence(FARMERS, "de", "easy") is None, "no words of its own"
    easy = "{when} gab es {relation} {left.noun} {than} {right.noun}."
    said = with_claim(hub, FARMERS, easy=easy).sentence(FARMERS, "de", "easy")
    assert said is not None
    assert "mehr" in said
    assert with_claim(hub, FARMERS, "refuted", easy=easy).sentence(FARMERS, "de", "easy") is None
    assert with_claim(hub, FARMERS, easy="{nothing}").sentence(FARMERS, "de", "easy") is None
    aged = with_claim(hub, FARMERS, stage="dated", easy=easy)
    assert aged.sentence(FARMERS, "de", "easy") == said, "its facts keep: a date that stands lasts"
    proof = aged.proofs[FARMERS]
    inputs = dict(proof.inputs)
    inputs["right"] = replace(inputs["right"], fact=inputs["right"].fact.model_copy(update={"policy": "dated"}))
    reviewed = replace(aged, proofs={**aged.proofs, FARMERS: replace(proof, inputs=inputs)})
    assert inputs["right"].as_of.lasts
    assert reviewed.sentence(FARMERS, "de", "easy") is None


def test_what_partners_areas_and_sources_are_called_counts_as_names(hub: Hub) -> None:
    partner = hub.partners["beispielamt"]
    assert {partner.name, "Musterstadt", "Nachbarstadt", "Chronik", "Archiv Musterstadt"} <= hub.other_names
    short = replace(hub, partners={"x": partner.model_copy(update={"name": "Amt für Alles", "short": "AfA"})})
    assert {"Amt für Alles", "AfA"} <= short.other_names
    assert "" not in short.other_names
    assert None not in hub.other_names


def test_the_day_is_that_of_the_zone_and_a_fact_is_found_by_its_id(hub: Hub) -> None:
    late = replace(hub, now=datetime(2026, 11, 23, 23, 59, tzinfo=BERLIN))
    assert late.today.isoformat() == "2026-11-23"
    assert hub.fact("hoefe").id == "hoefe"
    assert hub.stage("hoefe") == "fresh"
    assert hub.own_licence.light == "green"


def test_without_site_or_brand_there_is_no_hub(make_project: Callable[[], Any], inspect: Callable[..., Any]) -> None:
    content = inspect(make_project()).content
    now = datetime(2026, 11, 23, tzinfo=BERLIN)
    assert assemble_hub(replace(content, site=None), now) == (None, [])
    assert assemble_hub(replace(content, brand=None), now) == (None, [])
    held = replace(content, brand=content.brand.model_copy(update={"status": "draft"}))
    hub, problems = assemble_hub(held, now)
    assert (hub, [problem.code for problem in problems]) == (None, ["refers-to-hidden"])
    preview, problems = assemble_hub(held, now, preview=True)
    assert preview is not None
    assert preview.preview
    assert problems == []


def test_other_texts_keep_what_was_reckoned(make_project: Callable[[], Any], inspect: Callable[..., Any]) -> None:
    inspection = inspect(make_project())
    hub, content = inspection.public, inspection.content
    later = datetime(2026, 11, 24, tzinfo=BERLIN)
    fewer = replace(content, stories={}, pages=[])
    found = with_texts(hub, fewer, later)
    assert (found.stories, found.pages, found.now) == ({}, (), later)
    assert found.proofs is hub.proofs
    assert found.series is hub.series
    assert with_texts(hub, content, hub.now) == hub


def test_a_fact_without_its_terms_is_in_no_hub(make_project: Callable[[], Any], inspect: Callable[..., Any]) -> None:
    content = inspect(make_project()).content
    now = datetime(2026, 11, 23, tzinfo=BERLIN)
    for field in ("unit", "area", "basis"):
        facts = {**content.facts, "hoefe": content.facts["hoefe"].model_copy(update={field: "x"})}
        hub, _ = assemble_hub(replace(content, facts=facts), now)
        assert hub is not None
        assert "hoefe" not in hub.series
        assert "gaeste" in hub.series


@pytest.mark.parametrize("kind", [Hub, Inspection, Piece, Line, Mention, Moment, Interval, Proof])
def test_what_all_read_nobody_changes(kind: type[Any], hub: Hub) -> None:
    made = hub if kind is Hub else object.__new__(kind)
    with pytest.raises(FrozenInstanceError):
        setattr(made, fields(kind)[0].name, None)
