"""Which address a citation names, from when it is, and whose it is."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from brandhub.products.citations import Work
from brandhub.products.portal.citing import (
    citation_view,
    claim_work,
    fact_work,
    write_citation_files,
    write_whole_citations,
)
from brandhub.products.portal.desk import Desk
from brandhub.products.portal.frozen_pages import frozen_releases

FARMERS = "bauern-und-bergleute"


def claim(desk: Desk, key: str = FARMERS) -> Work:
    return claim_work(desk.hub.claims[key], desk.hub.proofs[key], desk)


def fact(desk: Desk, key: str = "hoefe") -> Work:
    return fact_work(desk.hub.series[key], desk)


def test_before_a_release_the_living_page_is_cited_with_the_day_of_reading(desk: Callable[..., Desk]) -> None:
    work = claim(desk("claims", FARMERS))
    assert (work.url, work.version) == ("https://example.org/aussagen/bauern-und-bergleute/", "")
    assert work.issued.text == "2026-11"
    assert work.stand == "Stichtage der Werte: 2014, seit 31. März 1987"


def test_a_release_gives_date_version_and_an_address_that_stays(
    desk: Callable[..., Desk], release: Callable[..., Any]
) -> None:
    releases = (release("2026.1", "2026-10-01"), release("2026.2", "2026-11-01"))
    german = claim(desk("claims", FARMERS, "de", releases))
    assert german.url == "https://example.org/aussagen/bauern-und-bergleute/2026.2/"
    assert (german.issued.text, german.version, german.key) == (
        "2026-11-01",
        "2026.2",
        "aussage-bauern-und-bergleute-2026.2",
    )
    english = fact(desk("facts", "hoefe", "en", releases))
    assert english.url == "https://example.org/en/facts/hoefe/2026.2/"
    assert english.title == "Farms: 102 (2014)"
    assert english.other_title == "Höfe: 102 (2014)"


def test_a_release_that_said_something_else_is_not_named(
    project: Any, desk: Callable[..., Desk], release: Callable[..., Any]
) -> None:
    releases = (release("2026.1", "2026-10-01"),)
    project.edit("data/facts/land.yml", "as-of: 2014, value: 102", "as-of: 2014, value: 104")
    for work in (claim(desk("claims", FARMERS, "de", releases)), fact(desk("facts", "hoefe", "de", releases))):
        assert "104" in work.title or "104" in work.lead
        assert (work.version, work.url.endswith("2026.1/")) == ("", False)
    untouched = fact(desk("facts", "gaeste", "de", releases), "gaeste")
    assert untouched.version == "2026.1"


def test_another_definition_is_another_fact(
    project: Any, desk: Callable[..., Desk], release: Callable[..., Any]
) -> None:
    releases = (release("2026.1", "2026-10-01"),)
    project.edit("data/facts/land.yml", "de: Höfe mit eigenem Feld.", "de: Höfe mit eigenem oder gepachtetem Feld.")
    assert fact(desk("facts", "hoefe", "de", releases)).version == ""


def test_another_caveat_is_another_claim_and_its_frozen_page_says_so(
    project: Any, desk: Callable[..., Desk], release: Callable[..., Any]
) -> None:
    releases = (release("2026.1", "2026-10-01"),)
    assert claim(desk("claims", FARMERS, "de", releases)).version == "2026.1"
    head = f"{FARMERS}:\n  status: published\n"
    project.edit("data/claims.yml", head, f"{head}  caveat: {{de: Ohne Pacht., en: Without leases.}}\n")
    later = desk("claims", FARMERS, "de", releases)
    assert claim(later).version == ""
    (frozen,) = frozen_releases(later.workshop)
    assert frozen.claim_view(FARMERS, releases[0].claims[FARMERS], later)["differences"] == [
        {"part": "Zu beachten", "old": "", "new": "Ohne Pacht."}
    ]


def test_an_older_release_does_not_step_in_for_a_newer_one(
    project: Any, desk: Callable[..., Desk], release: Callable[..., Any]
) -> None:
    first = release("2026.1", "2026-10-01")
    project.edit("data/facts/land.yml", "as-of: 2014, value: 102", "as-of: 2014, value: 104")
    second = release("2026.2", "2026-11-01")
    project.edit("data/facts/land.yml", "as-of: 2014, value: 104", "as-of: 2014, value: 102")
    assert fact(desk("facts", "hoefe", "de", (first, second))).version == ""


def test_a_question_is_cited_with_its_answer(desk: Callable[..., Desk]) -> None:
    assert (
        claim(desk("claims", "hoefe-zuwachs"), "hoefe-zuwachs").title == "Gibt es neue Höfe? (Prüfergebnis: widerlegt)"
    )
    retired = claim(desk("claims", "alte-bauern", "en"), "alte-bauern")
    assert retired.title == "Were there farms? (verdict: retired)"


def test_quotation_marks_inside_a_quotation_are_single(project: Any, desk: Callable[..., Desk]) -> None:
    before = "gab es in {place} {{relation}} {{left.noun}} {{than}} {{right.noun}}: {{left.value}} und"
    names = (before.format(place=place) for place in ("Musterstadt", "„Musterstadt“"))
    project.edit("data/claims.yml", *names)
    lead = claim(desk("claims", FARMERS)).lead
    assert lead.count("„") == lead.count("“") == 1
    assert "‚Musterstadt‘" in lead


def test_the_operator_is_the_author_as_soon_as_there_is_one(project: Any, desk: Callable[..., Desk]) -> None:
    assert fact(desk("facts", "hoefe")).author == "Musterstadt belegt"
    project.edit("data/site.yml", "operator:\n  name: AUSFÜLLEN", "operator:\n  name: Stadt Musterstadt")
    assert fact(desk("facts", "hoefe")).author == "Stadt Musterstadt"


def test_without_an_address_of_the_site_the_gap_is_told(project: Any, desk: Callable[..., Desk]) -> None:
    laid = desk("facts", "hoefe")
    assert citation_view(fact(laid), "facts", "hoefe", laid)["gap"] == ""
    project.edit("data/site.yml", "address: https://example.org", "address: AUSFÜLLEN")
    laid = desk("facts", "hoefe")
    assert citation_view(fact(laid), "facts", "hoefe", laid)["gap"] == "Adresse der Seite"


def test_every_entry_has_its_files_in_both_languages(desk: Callable[..., Desk]) -> None:
    one = desk("facts", "hoefe")
    for key in one.hub.series:
        for language, folder in (("de", f"/fakten/{key}/zitat"), ("en", f"/en/facts/{key}/citation")):
            files = write_citation_files("facts", key, language, one.workshop)
            assert {f"{folder}.{ending}" for ending in ("bib", "json", "ris")} == files.keys()
    for key in one.hub.proofs:
        assert f"/en/claims/{key}/citation.ris" in write_citation_files("claims", key, "en", one.workshop)
    assert {"/daten/zitat.bib", "/en/data/citation.ris"} <= write_whole_citations(one.workshop).keys()
    view = citation_view(fact(one), "facts", "hoefe", one)
    assert [file["url"] for file in view["files"]] == ["zitat.bib", "zitat.json", "zitat.ris"]
    assert view["press"]["text"].startswith("Höfe: 102 (2014). Quelle: ")


def test_a_value_is_cited_with_what_it_counts(project: Any, desk: Callable[..., Desk]) -> None:
    assert fact(desk("facts", "hoefe")).title == "Höfe: 102 (2014)"
    project.edit("data/facts/land.yml", "label: {de: Höfe, en: Farms}", "label: {de: Landwirtschaft, en: Farming}")
    work = fact(desk("facts", "hoefe"))
    assert (work.title, work.other_title) == ("Landwirtschaft: 102 Höfe (2014)", "Farming: 102 farms (2014)")
    assert work.lead.startswith("Landwirtschaft: 102 Höfe (2014)")


def test_the_place_for_the_day_of_reading_is_marked(desk: Callable[..., Desk]) -> None:
    view = citation_view(fact(desk("facts", "hoefe")), "facts", "hoefe", desk("facts", "hoefe"))
    marked = {entry["id"]: entry["access"] for entry in view["formats"] if entry["access"]}
    assert marked == {"zitat-wikipedia-de": "JJJJ-MM-TT", "zitat-wikipedia-en": "YYYY-MM-DD"}
    assert all(entry["before"] for entry in view["formats"])
