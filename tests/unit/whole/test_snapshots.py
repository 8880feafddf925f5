"""Snapshots: what a release keeps of facts, claims and sources as they read today."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from brandhub.models.fields import Texts
from brandhub.models.notes import ClaimNote, EventNote
from brandhub.whole.hub import Hub
from brandhub.whole.snapshots import (
    arithmetic_of,
    around_today,
    digest,
    events_of,
    facts_of,
    own_of,
    released_claim,
    released_event,
    released_fact,
    released_note,
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
    assert digest({"de": "Höfe"}) == "1cd985d89d9a5773", "as in releases that lie in the archive"


# --- Rankings, events, notes ---


LIST = """\
gruben:
  status: published
  label: {de: Gruben, en: pits}
  among: {de: Gruben, en: pits}
  complete: {reason: {de: So sagt es die Chronik., en: The chronicle says so.}, source: chronik}
  members: [{event: letzter-stollen}, {event: zweiter-stollen}, {event: geheimer-stollen}]
gruppen:
  status: published
  label: {de: Gruppen, en: groups}
  among: {de: Gruppen, en: groups}
  as-of: 2014
  complete: {reason: {de: So sagt es die Zählung., en: The count says so.}, source: zaehlung}
  members: [{fact: beschaeftigte}, {fact: gaeste}]
"""
RANKING = """\
{name}:
  status: published
  topic: berg
  operator: {operator}
  list: {list}
  subject: {subject}
  wording: {{de: "{{name}} war {{rank}}.", en: "{{name}} was {{rank}}."}}
  question: {{de: Wer?, en: Who?}}
"""
STOLLEN = """\
zweiter-stollen:
  status: published
  date: 1990-05
  certainty: about
  label: {de: Noch ein Stollen, en: Another tunnel}
  text:
    de: '{{ event("letzter-stollen", form="when") }} {{ fact("gaeste", form="value") }} Gäste; {{ claim("bauern-und-bergleute", form="link", text="mehr dazu") }}.'
    en: '{{ event("letzter-stollen", form="when") }} {{ fact("gaeste", form="value") }} guests.'
  note: {de: Das Archiv schwankt., en: The archive is not sure.}
  sources: [chronik, zaehlung]
  topic: berg
geheimer-stollen:
  status: draft
  date: 1991
  label: {de: Entwurf, en: Draft}
  text: {de: Noch nicht., en: Not yet.}
  sources: [chronik]
  topic: berg
"""  # noqa: E501


@pytest.fixture(scope="module")
def eventful(make_project: Callable[[], Any], inspect: Callable[..., Any]) -> Hub:
    project = make_project().write("data/lists.yml", LIST).append("data/timeline.yml", STOLLEN)
    subjects = {"erste": ("first", "gruben", "{event: letzter-stollen}")}
    subjects["meiste"] = ("largest", "gruppen", "{fact: beschaeftigte}")
    for name, (operator, list_, subject) in subjects.items():
        project.append("data/claims.yml", RANKING.format(name=name, operator=operator, list=list_, subject=subject))
    found = inspect(project).public
    assert isinstance(found, Hub)
    return found


def test_an_event_is_kept_as_it_reads(eventful: Hub) -> None:
    kept = released_event(eventful.events["zweiter-stollen"], eventful).model_dump(mode="json", by_alias=True)
    assert kept["date"] == "1990-05"
    assert kept["when"] == {"de": "Mai 1990", "en": "May 1990"}
    assert kept["certainty"] == "about"
    assert kept["text"]["de"].startswith("Am 31. März 1987 ")
    assert kept["text"]["de"].endswith(" Gäste; mehr dazu.")
    assert kept["note"] == {"de": "Das Archiv schwankt.", "en": "The archive is not sure."}
    assert (kept["topic"], kept["sources"]) == ("berg", ["chronik", "zaehlung"])
    assert (kept["facts"], kept["claims"], kept["events"]) == (
        *(["gaeste"], ["bauern-und-bergleute"], ["letzter-stollen"]),
    )
    plain = released_event(eventful.events["letzter-stollen"], eventful)
    assert (plain.facts, plain.claims, plain.events) == ((), (), ())
    assert plain.when is not None
    assert (plain.when.de, plain.note) == ("31. März 1987", None)


def test_the_words_of_an_event_have_checksums_of_their_own(eventful: Hub) -> None:
    event = eventful.events["zweiter-stollen"]
    own = dict(released_event(event, eventful).own)
    again = dict(released_event(event.model_copy(update={"text": HEADLINE}), eventful).own)
    assert own["text"] != again["text"]
    assert own["note"] == again["note"] != "-"
    assert dict(released_event(eventful.events["letzter-stollen"], eventful).own)["note"] == "-"


def test_all_events_that_compete_decide_and_what_waits_is_not_named(eventful: Hub) -> None:
    assert events_of(eventful.claims["erste"], eventful) == {"letzter-stollen", "zweiter-stollen"}
    assert events_of(eventful.claims["meiste"], eventful) == set()
    assert events_of(eventful.claims[FARMERS], eventful) == set()
    assert events_of(eventful.claims["erste"], replace(eventful, lists={})) == set()


def test_the_assertion_of_a_ranking_is_its_list_too(eventful: Hub) -> None:
    claim, gruben = eventful.claims["erste"], eventful.lists["gruben"]
    own = own_of(claim, eventful)

    def with_list(**fields: Any) -> str:
        return own_of(claim, replace(eventful, lists={"gruben": gruben.model_copy(update=fields)}))

    assert with_list(label=HEADLINE, status="draft") == own, "what it is called asserts nothing"
    assert with_list(members=gruben.members[:2]) != own
    assert own_of(claim, replace(eventful, lists={})) != own
    assert facts_of(eventful.claims["meiste"], eventful.proofs["meiste"], eventful) >= {"beschaeftigte"}


def test_what_stands_around_a_claim_is_brought_up_to_date(hub: Hub) -> None:
    kept = released_claim(FARMERS, hub.proofs[FARMERS], hub)
    changed_claim = hub.claims[FARMERS].model_copy(update={"caveat": HEADLINE, "wording": UNREADABLE})
    today = around_today(kept, changed_claim, hub)
    assert today.caveat is not None
    assert (today.caveat.de, today.sentence, today.own) == (HEADLINE.de, kept.sentence, kept.own)
    assert around_today(kept, hub.claims[FARMERS], hub) == kept


def test_a_note_names_what_has_changed_where_it_can(hub: Hub) -> None:
    words = {"on": "2026-11-20", "kind": "wording", "weight": "minor", "note": {"de": "Kürzer.", "en": "Shorter."}}
    silent = released_note(ClaimNote.model_validate(words), hub)
    assert silent == words, "as in releases from before claims could name it"
    assert released_note(ClaimNote.model_validate({**words, "changed": ["caveat"]}), hub)["changed"] == ["caveat"]
    assert released_note(EventNote.model_validate({**words, "changed": ["date"]}), hub)["changed"] == ["date"]
