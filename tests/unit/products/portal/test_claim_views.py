"""What a claim page shows: sources, guard, what releases said, the way to object, where else the claim stands."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from brandhub.products.portal.challenges import challenge_view
from brandhub.products.portal.citing import claim_work
from brandhub.products.portal.claim_index import draw_claims
from brandhub.products.portal.claim_pages import draw_claim
from brandhub.products.portal.desk import Desk, View
from brandhub.products.portal.evidence import evidence_views, readings_behind
from brandhub.products.portal.fact_pages import draw_fact
from brandhub.products.portal.guard_view import guard_view
from brandhub.products.portal.reckoning import reckoning_view
from brandhub.products.portal.standing import standing_views
from brandhub.products.portal.usage import used_in

FARMERS = "bauern-und-bergleute"


def page(desk: Desk, key: str = FARMERS) -> View:
    view: View = draw_claim(desk, desk.hub.claims[key], desk.hub.proofs[key])["claim"]
    return view


def evidence(desk: Desk, key: str) -> list[View]:
    return evidence_views(readings_behind(desk.hub.proofs[key]), desk)


# --- Evidence ---


def test_the_source_of_a_derived_value_is_that_of_what_was_observed(project: Any, desk: Callable[..., Desk]) -> None:
    project.edit("data/facts/land.yml", "as-of: 2014, value: 102, source: zaehlung",
                 "as-of: 2014, value: 102, source: zaehlung, locator: {de: S. 7, en: p. 7}")  # fmt: skip
    farmers, miners = evidence(desk("claims", FARMERS), FARMERS)
    assert farmers["derived"]["inputs"][0]["title"] == "Höfe: 102 (2014)"
    (value,) = farmers["values"]
    assert (value["value"], value["as_of"]) == ("mindestens 102", "Stand 2014, Mindestwert")
    (source,) = value["sources"]
    assert (source["producer"], source["title"], source["url"]) == (
        "Amt für Beispiele",
        "Zählung von Musterstadt",
        "https://example.org/zaehlung",
    )
    assert source["lines"] == "Veröffentlicht März 2015 · abgerufen November 2026 · S. 7"
    assert miners["definition"] == "Menschen in einem Stollen der Stadt."
    (chronicle,) = miners["values"][0]["sources"]
    assert (chronicle["url"], chronicle["lines"]) == (
        "",
        "Ohne Datum; dem Einband nach alt. Abgerufen November 2026",
    )


def test_two_values_of_one_fact_stand_under_one_definition(desk: Callable[..., Desk]) -> None:
    (fields,) = evidence(desk("claims", "felder-rueckgang"), "felder-rueckgang")
    assert [value["value"] for value in fields["values"]] == ["30,8", "28"]


def test_since_shows_every_year_it_rests_on(desk: Callable[..., Desk]) -> None:
    (visitors,) = evidence(desk("claims", "gaeste-tausend"), "gaeste-tausend")
    assert [value["value"] for value in visitors["values"]] == ["990", "1.010", "1.050"]


# --- Guard ---


def guard(desk: Desk, key: str) -> View:
    return guard_view(desk.hub.proofs[key], desk)


def test_the_guard_gives_every_answer_and_its_reason(desk: Callable[..., Desk]) -> None:
    view = guard(desk("claims", FARMERS), FARMERS)
    assert [row["aspect"] for row in view["rows"]][:4] == ["Gebiet", "Einheit", "Zählweise", "Stand"]
    assert all(row["ok"] and row["word"] == "passt" for row in view["rows"])
    assert (view["left"], view["right"]) == ("Bäuerinnen und Bauern", "Bergleute")
    assert view["note"] == ""


def test_a_fixed_number_has_nothing_that_could_fail_to_match(desk: Callable[..., Desk]) -> None:
    view = guard(desk("claims", "gaeste-tausend"), "gaeste-tausend")
    assert view["rows"] == []
    assert "1.000" in view["note"]


def test_a_break_is_told_even_beside_a_fixed_number(project: Any, desk: Callable[..., Desk]) -> None:
    project.edit("data/facts/berg.yml", "  definition: {de: Menschen mit einer Nacht",
                 "  breaks: [{at: 2014, reason: {de: Neu gezählt., en: Counted anew.}}]\n"
                 "  definition: {de: Menschen mit einer Nacht")  # fmt: skip
    view = guard(desk("claims", "gaeste-tausend"), "gaeste-tausend")
    (failing,) = [row for row in view["rows"] if not row["ok"]]
    assert (failing["aspect"], failing["reason"]) == ("Bruch in der Reihe", "Neu gezählt.")


def test_a_value_by_itself_is_compared_with_nothing(desk: Callable[..., Desk]) -> None:
    note = guard(desk("claims", "keine-bergleute"), "keine-bergleute")["note"]
    assert note.startswith("Hier geht es um einen einzigen Fakt")


# --- Reckoning ---


@pytest.mark.parametrize(
    ("key", "label", "value"),
    [
        (FARMERS, "Abstand", "102"),
        ("von-ausserhalb", "Ergebnis", "rund 33 von 100"),
        ("keine-bergleute", "Ergebnis", "null seit dem 31. März 1987"),
        ("gaeste-tausend", "Ergebnis", "von 2013 bis 2014"),
        ("beschaeftigte-und-pendler", "Ergebnis", "mehr als elfmal so viele"),
        ("hoefe-zuwachs", "Ergebnis", "Der Wert ist in keinem möglichen Fall gestiegen."),
    ],
)
def test_the_slip_ends_with_what_the_operator_found(
    key: str, label: str, value: str, desk: Callable[..., Desk]
) -> None:
    one = desk("claims", key)
    result = reckoning_view(one.hub.claims[key], one.hub.proofs[key], one, own_page=True)["result"]
    assert (result["label"], value in result["value"]) == (label, True), result


# --- Answers ---


def test_nearly_as_many_are_not_told_to_be_as_many(project: Any, desk: Callable[..., Desk]) -> None:
    """„gleich viele“ of 1.050 and 1.200 would be a false sentence."""
    claim = (
        "ungefaehr:\n  status: published\n  topic: berg\n  operator: equal-within\n  within: 150\n"
        "  left: {fact: gaeste, as-of: 2014}\n  right: {fact: beschaeftigte, as-of: 2014}\n  wording:\n"
        '    de: "{when} waren {within} {relation} {left.noun} {than} {right.noun}."\n'
        '    en: "{when}, there were {within} {relation} {left.noun} {than} {right.noun}."\n'
        "  question: {de: Stimmt das?, en: Is that so?}\n"
    )
    project.append("data/claims.yml", claim)
    told = {"de": "bis auf 150 gleich viele", "en": "as many, give or take 150"}
    for language, words in told.items():
        one = desk("claims", "ungefaehr", language=language)
        proof = one.hub.proofs["ungefaehr"]
        assert reckoning_view(one.hub.claims["ungefaehr"], proof, one, own_page=True)["result"]["value"] == words
    assert "as many (give or take 150) visitors as" in (one.hub.sentence("ungefaehr", "en") or "")


def test_the_dates_of_a_course_stand_below_their_own_heading(desk: Callable[..., Desk]) -> None:
    seen = guard(desk("claims", "felder-rueckgang"), "felder-rueckgang")
    (dates,) = [row for row in seen["rows"] if row["aspect"] == "Stand"]
    assert (seen["left"], seen["right"], dates["left"], dates["right"]) == ("1997", "2007", "1997", "2007")


@pytest.mark.parametrize(
    ("key", "answer"),
    [(FARMERS, ""), ("hoefe-zuwachs", "Nein."), ("alte-bauern", "Das sagen wir nicht.")],
)
def test_a_question_has_an_answer_of_its_own(key: str, answer: str, desk: Callable[..., Desk]) -> None:
    assert page(desk("claims", key), key)["answer"] == answer


def test_a_sentence_in_other_order_is_not_said_twice(project: Any, desk: Callable[..., Desk]) -> None:
    project.edit("data/claims.yml", '    en: "{since}, {relation} {than} {right.value} visitors came each year."\n',
                 '    en: "{since}, {relation} {than} {right.value} visitors came each year."\n'
                 '  headline:\n    de: "{relation} {than} {right.value} Gäste im Jahr kamen {since}."\n'
                 '    en: "{since}, {relation} {than} {right.value} visitors came."\n')  # fmt: skip
    assert page(desk("claims", "gaeste-tausend"), "gaeste-tausend")["full"] == ""
    assert page(desk("claims", "gaeste-tausend", "en"), "gaeste-tausend")["full"].endswith("visitors came each year.")


# --- Releases ---


def test_the_standing_tells_only_what_changed(
    project: Any, desk: Callable[..., Desk], release: Callable[..., Any]
) -> None:
    first, second = release("2026.1", "2026-01-01"), release("2026.2", "2026-02-01")
    project.edit("data/facts/land.yml", "as-of: 2014, value: 102", "as-of: 2014, value: 104")
    third = release("2026.3", "2026-03-01")
    rows = standing_views(FARMERS, desk("claims", FARMERS, "de", (first, second, third)))
    assert [row["release"] for row in rows] == ["Ausgabe 2026.3 vom 1. März 2026", "Ausgabe 2026.1 vom 1. Januar 2026"]
    assert [row["url"] for row in rows] == ["2026.3/", "2026.1/"]
    assert "104" in rows[0]["sentence"]
    assert "102" in rows[1]["sentence"]
    assert standing_views("alte-bauern", desk("claims", "alte-bauern", "en", (first,)))[0] == {
        "release": "release 2026.1 of 1 January 2026",
        "url": "2026.1/",
        "verdict": {"id": "retired", "word": "retired"},
        "sentence": "",
        "question": "Were there farms?",
    }


# --- Challenge ---


def challenge(desk: Desk) -> View:
    work = claim_work(desk.hub.claims[FARMERS], desk.hub.proofs[FARMERS], desk)
    return challenge_view("claim", "100 % & mehr?\nJa – „so“", work, desk)


def test_without_a_mailbox_the_gap_is_shown_and_nothing_links_anywhere(desk: Callable[..., Desk]) -> None:
    view = challenge(desk("claims", FARMERS))
    assert (view["mail"], view["address"], view["missing"]) == ("", "", "Redaktion: E-Mail")


def test_a_mail_has_subject_sentence_and_address(project: Any, desk: Callable[..., Desk]) -> None:
    project.edit("data/site.yml", "name: AUSFÜLLEN, email: AUSFÜLLEN", "name: AUSFÜLLEN, email: redaktion@example.org")
    view = challenge(desk("claims", FARMERS))
    parts = urlsplit(view["mail"])
    assert (parts.scheme, parts.path, view["missing"]) == ("mailto", "redaktion@example.org", "")
    fields = parse_qs(parts.query, strict_parsing=True)
    assert fields["subject"] == ["In Frage gestellt: 100 % & mehr? Ja – „so“"]
    (body,) = fields["body"]
    assert "100 % & mehr? Ja – „so“\r\nhttps://example.org/aussagen/bauern-und-bergleute/\r\n" in body
    assert "\n" not in body.replace("\r\n", "")
    assert " " not in view["mail"]


def test_what_is_no_mailbox_is_refused_and_a_gap_meanwhile(
    project: Any, inspect: Callable[..., Any], desk: Callable[..., Desk]
) -> None:
    project.edit("data/site.yml", "name: AUSFÜLLEN, email: AUSFÜLLEN", "name: AUSFÜLLEN, email: über das Formular")
    assert [p.code for p in inspect(project).problems if p.severity == "error"] == ["not-a-mailbox"]
    view = challenge(desk("claims", FARMERS))
    assert (view["mail"], view["address"], view["missing"]) == ("", "", "Redaktion: E-Mail")


# --- Uses ---


def uses(desk: Desk, noun: str, key: str) -> dict[str, list[str]]:
    return {group["label"]: [link["title"] for link in group["links"]] for group in used_in(noun, key, desk)}


def test_a_fact_names_every_place(desk: Callable[..., Desk]) -> None:
    found = uses(desk("facts", "hoefe"), "fact", "hoefe")
    assert found["Vorn auf der Seite"] == ["Startseite"]
    assert found["Geschichten"]
    assert "Gibt es neue Höfe?" in found["Aussagen"]
    assert found["Abgeleitete Fakten"] == ["Bäuerinnen und Bauern"]
    assert found["Pressemappen"] == ["Pressemappe", "Landwirtschaft"]


def test_what_a_fact_follows_from_leads_to_the_claims_on_it(desk: Callable[..., Desk]) -> None:
    one = desk("facts", "hoefe")
    assert any(one.hub.sentence(FARMERS, "de") == title for title in uses(one, "fact", "hoefe")["Aussagen"])


def test_a_chart_goes_with_the_claim_that_draws_the_fact(desk: Callable[..., Desk]) -> None:
    charts = {
        link["title"]: link["chart_url"]
        for group in used_in("fact", "hoefe", desk("facts", "hoefe"))
        for link in group["links"]
    }
    assert charts["Gibt es neue Höfe?"] == "../../grafiken/hoefe-zuwachs-de.svg"
    assert charts["Bäuerinnen und Bauern"] == ""


def test_places_are_those_of_the_language(desk: Callable[..., Desk]) -> None:
    found = uses(desk("claims", FARMERS, "en"), "claim", FARMERS)
    assert found["On the front page"] == ["Home"]
    assert found["Press kits"] == ["Press kit", "Farming"]


# --- Index and fact page ---


def test_the_index_counts_and_tells_the_margin(desk: Callable[..., Desk]) -> None:
    groups = {group["id"]: group for group in draw_claims(desk("claims", ""))["groups"]}
    assert {name: group["count"] for name, group in groups.items()} == {"holds": 7, "refuted": 1, "retired": 1}
    lines = {record["url"]: record["lines"] for record in groups["holds"]["claims"]}
    assert any("gilt mit Abstand 102" in line for line in lines.values())


def test_a_break_parts_the_values(project: Any, desk: Callable[..., Desk]) -> None:
    project.edit("data/facts/berg.yml", "  definition: {de: Menschen mit einer Nacht",
                 "  breaks: [{at: 2014, reason: {de: Neu gezählt., en: Counted anew.}}]\n"
                 "  definition: {de: Menschen mit einer Nacht")  # fmt: skip
    one = desk("facts", "gaeste")
    rows = draw_fact(one, one.hub.series["gaeste"])["fact"]["observations"]
    assert [(row["as_of"], row["break"]) for row in rows] == [("2014", "Neu gezählt."), ("2013", ""), ("2012", "")]
