"""The edition: the real facts, claims and stories are sound, and say about the two famous sentences what is so."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest
from brandhub.whole.hub import Hub
from brandhub.whole.inspection import Inspection
from brandhub.whole.plain_words import plain_text

OPERATORS = [
    *("more-than", "fewer-than", "difference", "equal-within", "times", "share", "ratio", "sum"),
    *("trend", "change", "since", "none-since", "rank", "largest", "smallest", "first"),
]


@pytest.fixture(scope="module")
def inspection(edition: Inspection) -> Inspection:
    return edition


@pytest.fixture(scope="module")
def hub(inspection: Inspection) -> Hub:
    assert inspection.public is not None
    return inspection.public


def test_the_edition_passes(inspection: Inspection) -> None:
    errors = [f"{p.place}: {p.code} {dict(p.values)}" for p in inspection.problems if p.severity == "error"]
    assert errors == []
    assert inspection.passes


def test_nothing_is_hidden_in_drafts(inspection: Inspection) -> None:
    assert {p.code for p in inspection.problems if p.severity == "warning"} <= {"site-unfilled", "overdue-dated"}


def test_there_is_enough_to_read(hub: Hub) -> None:
    assert len(hub.series) >= 40
    assert len([claim for claim in hub.claims.values() if claim.status == "published"]) >= 50
    assert len(hub.events) >= 25
    assert len(hub.partners) >= 30
    assert len([slug for slug, versions in hub.stories.items() if set(versions) == {"de", "en"}]) >= 6


def test_every_operator_is_at_work(hub: Hub) -> None:
    used = Counter(claim.operator for claim in hub.claims.values() if claim.status == "published")  # type: ignore[attr-defined]
    assert set(OPERATORS) <= set(used)


def test_every_published_claim_holds_and_has_a_sentence(hub: Hub) -> None:
    for key, claim in hub.claims.items():
        for language in ("de", "en"):
            sentence = hub.sentence(key, language)
            assert (sentence is not None) == (claim.status == "published"), key
            if sentence is not None:
                assert "{" not in sentence
                assert sentence[0] == sentence[0].upper()
                assert sentence.endswith((".", "!", "…")), sentence


FAMOUS = {
    # More farmers than miners: true of collieries in the city, open for shaft builders.
    "mehr-bauern-als-bergleute": "holds",
    "bauern-und-schachtbau": "undecidable",
    "hoefe-und-schachtbau": "not-comparable",
    "keine-zeche-mehr": "holds",
    # More professors than steelworkers: false, unless only crude steel counts.
    "mehr-professoren-als-stahlkocher": "holds",
    "professoren-und-westfalenhuette": "refuted",
    "professoren-und-thyssenkrupp": "refuted",
    "professoren-und-gewerbliche": "refuted",
    "alle-professoren-und-gewerbliche": "undecidable",
    "kein-hochofen-mehr": "holds",
    # Two ways of counting inhabitants are no exodus.
    "melderegister-und-amtliche-zahl": "not-comparable",
    "uebernachtungen-durchgehend": "refuted",
    "immer-mehr-studierende": "refuted",
    "gruenste-zahl": "not-comparable",
}


@pytest.mark.parametrize(("key", "verdict"), FAMOUS.items())
def test_the_famous_sentences(key: str, verdict: str, hub: Hub) -> None:
    assert hub.proofs[key].verdict == verdict
    assert (hub.claims[key].status == "published") == (verdict == "holds")


def test_the_famous_sentences_say_whom_they_count(hub: Hub) -> None:
    for key in ("mehr-bauern-als-bergleute", "mehr-professoren-als-stahlkocher"):
        claim = hub.claims[key]
        assert claim.caveat is not None
        assert claim.said is not None
        assert claim.said.source in hub.sources
        for reading in hub.proofs[key].inputs.values():
            assert reading.fact.definition.de
            assert reading.sources


def test_every_value_has_a_source_that_was_read(hub: Hub) -> None:
    for series in hub.series.values():
        assert series.readings, series.fact.id
        for reading in series.readings:
            assert reading.sources, series.fact.id
            for key in reading.sources:
                source = hub.sources[key]
                assert source.url is not None, key
                assert source.licence in hub.licences


def test_claims_that_are_only_examined_stand_as_questions(hub: Hub) -> None:
    examined = [claim for claim in hub.claims.values() if claim.status == "examined"]
    assert len(examined) >= 5
    for claim in examined:
        assert claim.expect == hub.proofs[claim.id].verdict


def test_home_legal_core_and_stories_stand_in_leichte_sprache(hub: Hub) -> None:
    pages = {page.address: page for page in hub.pages if page.is_easy}
    legal = {"impressum", "datenschutz", "barrierefreiheit"}
    assert set(pages) == {"/leichte-sprache/", *(f"/leichte-sprache/{name}/" for name in legal)}
    originals = {page.address: page.body for page in hub.pages}
    for name in legal:
        assert f"(/leichte-sprache/{name}/)" in originals[f"/{name}/"]
        assert f"(/leichte-sprache/{name}/)" in pages["/leichte-sprache/"].body
        assert f"(/{name}/)" in pages[f"/leichte-sprache/{name}/"].body
    assert len(hub.easy) >= 4


def test_every_story_uses_facts_or_claims(hub: Hub) -> None:
    for slug, versions in hub.stories.items():
        for language, story in versions.items():
            assert "{{ claim(" in story.body, f"{slug} ({language})"
            assert "{{ fact(" in story.body or "{{ chart(" in story.body, f"{slug} ({language})"


def test_every_story_is_whole(hub: Hub) -> None:
    """A head picture of its own, something to look at, a source, a contact, more to read; 400 to 900 words."""
    heads = [versions["de"].image for versions in hub.stories.values()]
    assert len(heads) == len(set(heads)) >= 12
    for slug, versions in hub.stories.items():
        for language, story in versions.items():
            name = f"{slug} ({language})"
            assert 400 <= len(plain_text(story.body, hub, language).split()) <= 900, name
            assert "{{ chart(" in story.body or "{{ image(" in story.body, name
            assert story.contact in hub.site.contacts, name
            assert all((story.related.facts, story.related.claims, story.related.events)), name
            assert story.image == versions["de"].image, name


def test_both_languages_of_a_story_refer_to_the_same(hub: Hub) -> None:
    from brandhub.speech.references import find_references

    for slug, versions in hub.stories.items():
        used: list[Any] = []
        for story in versions.values():
            references = find_references(story.body)[0]
            used.append({(r.function, r.id) for r in references if r.function in ("fact", "claim", "chart", "event")})
        assert used[0] == used[-1], slug
