"""Cards: what may be said is said with its verdict and date; what is false, expired or retired asserts nothing."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from brandhub.products.portal.cards import claim_card, fact_card
from brandhub.products.portal.desk import Desk, View
from brandhub.products.portal.embeds import may_be_drawn

FRESH, DATED, EXPIRED = "2029-12-31", "2030-01-02", "2032-01-02"
FARMERS, RETIRED, REFUTED = "bauern-und-bergleute", "alte-bauern", "hoefe-zuwachs"


@pytest.fixture
def lay(project: Any, inspect: Callable[..., Any], desk: Callable[..., Desk]) -> Callable[..., Desk]:
    """The desk of a card on a day."""

    def at(section: str, key: str, day: str = FRESH, language: str = "de") -> Desk:
        found = desk(section, key, language)
        object.__setattr__(found.workshop, "hub", inspect(project, day).public)
        return found

    return at


def claim(desk: Desk, key: str) -> View:
    return claim_card(desk.hub.claims[key], desk.hub.proofs[key], desk)


def fact(desk: Desk, key: str) -> View:
    return fact_card(desk.hub.series[key], desk)


def test_what_holds_is_said_in_full_with_dates_and_sources(lay: Callable[..., Desk]) -> None:
    view = claim(lay("claims", FARMERS), FARMERS)
    assert view["title"] == lay("claims", FARMERS).hub.sentence(FARMERS, "de")
    assert (view["verdict"]["id"], view["answer"]) == ("holds", "")
    assert view["stand"] == "Stichtage der Werte: 2014, seit 31. März 1987"
    assert [source["label"] for source in view["sources"]] == ["Amt für Beispiele", "Archiv Musterstadt"]


def test_what_does_not_hold_is_asked_answered_and_put_right(lay: Callable[..., Desk]) -> None:
    view = claim(lay("claims", REFUTED), REFUTED)
    assert (view["title"], view["verdict"]["id"], view["answer"]) == ("Gibt es neue Höfe?", "refuted", "Nein.")
    assert view["notes"][0]["label"] == "Was stattdessen stimmt:"


def test_a_retired_claim_says_so_and_what_is_said_instead(lay: Callable[..., Desk]) -> None:
    desk = lay("claims", RETIRED, language="en")
    view = claim(desk, RETIRED)
    assert (view["title"], view["verdict"]["id"]) == ("Were there farms?", "retired")
    assert view["text"] == "Retired on 1 January 2015."
    assert view["instead"]["sentence"] == desk.hub.sentence(FARMERS, "en", "headline")
    assert view["sources"]
    assert not may_be_drawn("claims", RETIRED, desk)


def test_a_fact_stands_beside_its_date(lay: Callable[..., Desk]) -> None:
    view = fact(lay("facts", "hoefe"), "hoefe")
    assert (view["value"], view["noun"], view["title"], view["dated"]) == ("102", "Höfe", "Höfe", "Stand 2014")
    assert view["text"] == "Höfe mit eigenem Feld."


def test_a_dated_fact_and_claim_carry_their_stage(project: Any, lay: Callable[..., Desk]) -> None:
    project.edit("data/facts/berg.yml", "  review-by: 2030-01-01\n  policy: stop", "  policy: keep")
    for view in (
        fact(lay("facts", "feldanteil", DATED), "feldanteil"),
        claim(lay("claims", "felder-rueckgang", DATED), "felder-rueckgang"),
    ):
        assert [note["label"] for note in view["notes"]][-1] == "Prüftermin verstrichen:"


def test_what_has_expired_is_named_without_its_value(lay: Callable[..., Desk]) -> None:
    desk = lay("facts", "feldanteil", EXPIRED)
    values = [reading.value for reading in desk.hub.series["feldanteil"].readings]
    view = fact(desk, "feldanteil")
    assert (view["value"], view["noun"], view["dated"]) == ("", "", "")
    assert [note["label"] for note in view["notes"]] == ["Abgelaufen:"]
    said = json.dumps({name: text for name, text in view.items() if name != "sources"}, ensure_ascii=False)
    assert [value for value in values if str(value).replace(".", ",") in said.replace("2030", "")] == []
    assert not may_be_drawn("facts", "feldanteil", desk)

    desk = lay("claims", "felder-rueckgang", EXPIRED)
    view = claim(desk, "felder-rueckgang")
    question = desk.hub.claims["felder-rueckgang"].question["de"]
    assert (view["title"], view["verdict"]["id"], view["answer"]) == (
        question,
        "expired",
        "Das muss neu geprüft werden.",
    )
    assert [note["label"] for note in view["notes"]] == ["Abgelaufen:"]
    assert not may_be_drawn("claims", "felder-rueckgang", desk)
