"""Snapshots: what a release keeps of facts, claims and sources as they read today."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from brandhub.models.fields import Texts
from brandhub.whole.hub import Hub
from brandhub.whole.snapshots import (
    arithmetic_of,
    digest,
    facts_of,
    own_of,
    released_claim,
    released_fact,
    released_source,
    said,
)

FARMERS, SHARE, GUESTS = "bauern-und-bergleute", "von-ausserhalb", "gaeste-tausend"
HEADLINE = Texts(de="Mehr {left.noun} {than} {right.noun}", en="More {left.noun} {than} {right.noun}")
UNREADABLE = Texts(de="{relation} {left.noun}", en="{nothing}")


@pytest.fixture(scope="module")
def hub(make_project: Callable[[], Any], inspect: Callable[..., Any]) -> Hub:
    found = inspect(make_project()).public
    assert isinstance(found, Hub)
    return found


def changed(hub: Hub, key: str, **fields: Any) -> Hub:
    return replace(hub, claims={**hub.claims, key: hub.claims[key].model_copy(update=fields)})


def test_a_fact_is_kept_with_every_value(hub: Hub) -> None:
    kept = released_fact(hub.series["pendler"], hub).model_dump(mode="json", by_alias=True)
    assert (kept["label"], kept["topic"], kept["own"], kept["inputs"]) == (
        {"de": "Pendlerinnen und Pendler", "en": "Commuters"},
        *("berg", "", []),
    )
    older, newer = kept["observations"]
    assert (older["as-of"], older["kind"], older["value"], older["low"], older["high"]) == (
        *("2010", "exact", "80"),
        *("80", "80"),
    )
    assert (newer["kind"], newer["value"], newer["low"], newer["high"]) == ("rounded", "400", "399", "401")
    assert newer["text"]["de"].endswith("(2014)")
    assert newer["sources"] == ["zaehlung"]
    assert kept["definition"] == {"de": "Beschäftigte von außerhalb.", "en": "Staff from elsewhere."}
    assert kept["caveat"] is None


def test_what_has_no_upper_end_is_kept_without_one(hub: Hub) -> None:
    first = released_fact(hub.series["bergleute"], hub).observations[0].model_dump(mode="json", by_alias=True)
    assert (first["low"], first["high"], first["kind"]) == ("1", None, "at-least")


def test_a_derived_fact_names_its_rule_and_its_inputs(hub: Hub) -> None:
    series = hub.series["bauern"]
    kept = released_fact(series, hub)
    assert kept.inputs == ("hoefe",)
    derived = series.fact.derived
    assert derived is not None
    assert kept.own == digest(derived.model_dump(exclude={"reason"})) != ""
    other = series.fact.model_copy(update={"derived": derived.model_copy(update={"reason": HEADLINE})})
    assert released_fact(replace(series, fact=other), hub).own == kept.own, "the reason is no part of the rule"


def test_a_claim_is_kept_with_its_sentences_and_what_it_rests_on(hub: Hub) -> None:
    kept = released_claim(FARMERS, hub.proofs[FARMERS], hub).model_dump(mode="json", by_alias=True)
    assert kept["sentence"]["en"].startswith("In 2014, Musterstadt had more farmers")
    assert kept["headline"] is None, "it has none of its own"
    assert kept["inputs"] == [{"fact": "bauern", "as-of": "2014"}, {"fact": "bergleute", "as-of": "since-1987-03-31"}]
    assert kept["facts"] == ["bauern", "bergleute", "hoefe"]
    assert (kept["verdict"], kept["status"], kept["retired"], kept["said"]) == ("holds", "published", None, None)
    short = changed(hub, FARMERS, headline=HEADLINE)
    headline = released_claim(FARMERS, hub.proofs[FARMERS], short).model_dump(mode="json")["headline"]
    assert headline["de"] == "Mehr Bäuerinnen und Bauern als Bergleute"


def test_a_number_is_no_fact_on_which_a_claim_rests(hub: Hub) -> None:
    assert facts_of(hub.claims[GUESTS], hub.proofs[GUESTS], hub) == {"gaeste"}
    assert [one.fact for one in released_claim(GUESTS, hub.proofs[GUESTS], hub).inputs] == ["gaeste"]
    assert facts_of(hub.claims[SHARE], hub.proofs[SHARE], hub) == {"pendler", "beschaeftigte"}


def test_a_sentence_is_kept_in_both_languages_or_in_none(hub: Hub) -> None:
    both = said(FARMERS, "sentence", hub)
    assert both is not None
    assert [*both] == ["de", "en"]
    assert said("hoefe-zuwachs", "sentence", hub) is None
    assert said(FARMERS, "sentence", changed(hub, FARMERS, wording=UNREADABLE)) is None
    assert said(FARMERS, "sentence", replace(hub, proofs={})) is None


def test_what_people_wrote_around_a_claim_is_not_the_claim(hub: Hub) -> None:
    claim = hub.claims[FARMERS]
    own = own_of(claim, hub)
    around = {"status": "draft", "topic": "berg", "question": HEADLINE, "caveat": HEADLINE, "publish_at": None}
    assert own_of(claim.model_copy(update=around), hub) == own
    assert own_of(claim.model_copy(update={"wording": HEADLINE}), hub) != own
    assert own_of(claim.model_copy(update={"headline": HEADLINE}), hub) != own


def test_steps_are_kept_in_words_with_what_would_tip_them(hub: Hub, catalogues: Any) -> None:
    steps = arithmetic_of(hub.proofs[FARMERS], catalogues)
    proof = hub.proofs[FARMERS]
    assert len(steps.de) == len(steps.en) == len(proof.steps) + 1
    assert steps.de != steps.en
    alone = arithmetic_of(replace(proof, flip=None), catalogues)
    assert steps.de[:-1] == alone.de


def test_a_source_is_kept_with_its_date_in_words(hub: Hub) -> None:
    dated = released_source(hub.sources["zaehlung"])
    assert dated.published is not None
    assert (dated.published.de, dated.published.en) == ("März 2015", "March 2015")
    assert (dated.producer, dated.url) == ("Amt für Beispiele", "https://example.org/zaehlung")
    undated = released_source(hub.sources["chronik"])
    assert (undated.published, undated.url) == (None, None)


def test_a_checksum_tells_values_apart_and_not_their_order() -> None:
    assert digest({"a": 1, "b": 2}) == digest({"b": 2, "a": 1})
    assert digest({"a": 1}) != digest({"a": "1"})
    assert len(digest(None)) == 16
