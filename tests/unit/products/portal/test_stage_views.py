"""What pages say of age: a note in words where a review date has passed; and nothing of what was retired."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from brandhub.products.portal.claim_pages import draw_claim
from brandhub.products.portal.desk import Desk
from brandhub.products.portal.fact_pages import draw_fact
from brandhub.products.portal.records import claim_record
from brandhub.products.portal.search_page import draw_search

FRESH, DATED = "2029-12-31", "2030-01-02"
RETIRED = "alte-bauern"


@pytest.fixture
def aged(project: Any, inspect: Callable[..., Any], desk: Callable[..., Desk]) -> Callable[..., Desk]:
    """The desk of a page on a day."""
    project.edit("data/facts/berg.yml", "  review-by: 2030-01-01\n  policy: stop", "  policy: keep")

    def lay(section: str, key: str, day: str, language: str = "de") -> Desk:
        found = desk(section, key, language)
        object.__setattr__(found.workshop, "hub", inspect(project, day).public)
        return found

    return lay


def test_a_fact_says_in_words_that_its_review_is_overdue(aged: Callable[..., Desk]) -> None:
    fresh = aged("facts", "feldanteil", FRESH)
    assert draw_fact(fresh, fresh.hub.series["feldanteil"])["fact"]["stage"] is None
    late = aged("facts", "feldanteil", DATED)
    note = draw_fact(late, late.hub.series["feldanteil"])["fact"]["stage"]
    assert note["word"] == "Prüftermin verstrichen"
    assert note["text"].startswith("Diese Zahl war bis zum 1. Januar 2030 zu prüfen.")


def test_a_claim_says_so_and_marks_the_value_on_its_slip(aged: Callable[..., Desk]) -> None:
    late = aged("claims", "felder-rueckgang", DATED, "en")
    view = draw_claim(late, late.hub.claims["felder-rueckgang"], late.hub.proofs["felder-rueckgang"])["claim"]
    assert view["stage"]["word"] == "Review overdue"
    assert "1 January 2030" in view["stage"]["text"]
    assert all("review overdue" in item["note"] for item in view["reckoning"]["items"])


def test_a_retired_claim_shows_no_arithmetic(aged: Callable[..., Desk]) -> None:
    late = aged("claims", RETIRED, DATED)
    view = draw_claim(late, late.hub.claims[RETIRED], late.hub.proofs[RETIRED])["claim"]
    shown = {
        name: view[name] for name in ("sentence", "steps", "flip", "alternative", "reckoning", "guard", "evidence")
    }
    assert not any(shown.values()), shown
    assert view["retired"]["since"] == "Zurückgezogen am 1. Januar 2015."
    assert view["retired"]["instead"]["url"] == "../bauern-und-bergleute/"


def test_the_registers_say_since_when_and_what_instead(aged: Callable[..., Desk]) -> None:
    late = aged("claims", RETIRED, DATED)
    lines = claim_record(RETIRED, late)["lines"]
    assert "zurückgezogen am 1. Januar 2015" in lines
    assert lines[-1].startswith("Heute sagen wir: 2014 gab es in Musterstadt mehr Bäuerinnen und Bauern als Bergleute")


def test_the_search_does_not_call_a_retired_claim_proven(aged: Callable[..., Desk]) -> None:
    groups = {group["id"]: group["entries"] for group in draw_search(aged("claims", RETIRED, DATED))["groups"]}
    found = {entry["title"]: entry["note"] for entry in groups["liste-claims"]}
    assert found["Gab es viele Höfe?"] == "zurückgezogen"
