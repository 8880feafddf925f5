"""Retired claims: their page stays without any proof, nothing of them is said, and what stands in their place holds."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from types import SimpleNamespace
from typing import Any

import pytest
from brandhub.ground.catalogues import load_catalogue
from brandhub.ground.problems import Place
from brandhub.products.open_data.collection import write_open_data
from brandhub.products.open_data.holdings import Holdings
from brandhub.whole.retirements import check_retirements, last_said, living_successor, successors

CLAIMS = "data/claims.yml"
OLD = "  left: {fact: hoefe, as-of: 2010}\n  right: {number: 100}\n"
LINK = "    instead: bauern-und-bergleute"
QUOTED = """
{key}:
  status: retired
  topic: land
  operator: undefined
  question: {{de: Gab es früher mehr Bauern?, en: Were there more farmers in the past?}}
  said: {{de: Früher gab es mehr Bauern., en: There used to be more farmers., source: chronik}}
  retired:
    on: 2014-01-01
    reason: {{de: "Wann früher war, stand nicht dabei.", en: It did not say when the past was.}}
    instead: {instead}
"""


def _codes(inspection: Any) -> set[str]:
    return {problem.code for problem in inspection.problems} - {"site-unfilled"}


@pytest.mark.parametrize(
    "operands",
    [
        "  left: {fact: laengst-geloescht, as-of: 2010}\n  right: {number: 100}\n",
        "  left: {fact: hoefe, as-of: 1910}\n  right: {number: 100}\n",
        "  left: {number: 1}\n  right: {number: 100}\n",
        OLD + "  wording: {de: '{einst} waren es 7.', en: 'Once it was 7.'}\n",
    ],
)
def test_it_needs_neither_facts_nor_proof(operands: str, project: Any, inspect: Callable[..., Any]) -> None:
    inspection = inspect(project.edit(CLAIMS, OLD, operands))
    assert inspection.passes
    assert _codes(inspection) == set()
    assert "alte-bauern" in inspection.public.proofs, "its page stays"


def test_nothing_of_it_is_said_or_reckoned(project: Any, inspect: Callable[..., Any]) -> None:
    hub = inspect(project).public
    proof = hub.proofs["alte-bauern"]
    assert (proof.inputs, proof.slots, proof.steps, proof.flip) == ({}, {}, (), None)
    assert hub.sentence("alte-bauern", "de") is None
    catalogues = {language: load_catalogue(language) for language in ("de", "en")}
    found = json.loads(write_open_data(Holdings(hub, catalogues))["/api/v1/claims.json"])["claims"]["alte-bauern"]
    assert (found["status"], found["verdict"], found["comparable"]) == ("retired", None, None)
    assert found["sentence"] == {"de": None, "en": None}
    assert found["retired"]["instead"] == "bauern-und-bergleute"


def test_it_does_not_stop_anything_when_its_facts_expire(project: Any, inspect: Callable[..., Any]) -> None:
    project.edit("data/facts/berg.yml", "  review-by: 2030-01-01\n  policy: stop", "  policy: keep")
    project.edit("data/facts/land.yml", "  review-by: 2030-01-01\n  policy: dated", "  policy: keep")
    project.edit(CLAIMS, "  status: published\n  topic: land\n  operator: trend", "  status: retired\n  topic: land\n"
                 "  retired: {on: 2020-01-01, reason: {de: Alt., en: Old.}}\n  operator: trend")  # fmt: skip
    project.edit("data/facts/land.yml", "  policy: keep\n  observations:\n    - {as-of: 1997",
                 "  policy: stop\n  review-by: 2026-12-31\n  observations:\n    - {as-of: 1997")  # fmt: skip
    assert _codes(inspect(project, today="2027-01-01")) == {"overdue-stop"}


def test_successors_are_followed_to_the_one_that_lives(project: Any, inspect: Callable[..., Any]) -> None:
    project.append(CLAIMS, QUOTED.format(key="noch-aelter", instead="alte-bauern"))
    project.append(CLAIMS, QUOTED.format(key="uralt", instead="noch-aelter"))
    hub = inspect(project).public
    assert successors("uralt", hub.claims) == ("noch-aelter", "alte-bauern", "bauern-und-bergleute")
    assert living_successor("uralt", hub) == "bauern-und-bergleute"
    assert living_successor("bauern-und-bergleute", hub) is None


def test_a_circle_ends(project: Any, inspect: Callable[..., Any]) -> None:
    project.append(CLAIMS, QUOTED.format(key="henne", instead="ei"))
    project.append(CLAIMS, QUOTED.format(key="ei", instead="henne"))
    inspection = inspect(project)
    assert living_successor("henne", inspection.public) is None
    circles = [problem for problem in inspection.problems if problem.code == "successors-in-circle"]
    assert sorted(problem.values["claim"] for problem in circles) == ["ei", "henne"]


def test_a_successor_that_may_not_be_said_is_not_shown(project: Any, inspect: Callable[..., Any]) -> None:
    project.edit(CLAIMS, LINK, "    instead: beschaeftigte-und-pendler").edit(CLAIMS, "times: 11", "times: 12")
    assert living_successor("alte-bauern", inspect(project).public) is None


def test_what_was_said_is_found_in_the_last_release_that_said_it() -> None:
    class Entry:
        def __init__(self, sentence: str | None) -> None:
            self.sentence = sentence

    class Release:
        def __init__(self, **claims: Entry) -> None:
            self.claims = claims

    old, newer, newest = Release(a=Entry("Alt.")), Release(a=Entry("Neu.")), Release(a=Entry(None))
    found = last_said("a", (old, newer, newest))  # type: ignore[arg-type]
    assert found == ("Neu.", newer)
    assert last_said("b", (old, newer)) is None  # type: ignore[arg-type]


def test_a_claim_is_retired_from_its_day_on(project: Any, inspect: Callable[..., Any]) -> None:
    project.edit(CLAIMS, "on: 2015-01-01", "on: 2026-11-23")
    assert _codes(inspect(project)) == set()
    early = inspect(project, today="2026-11-22")
    assert _codes(early) == {"retired-in-advance"}
    assert {one.severity for one in early.problems if one.code == "retired-in-advance"} == {"warning"}


def _retired(key: str, instead: str | None) -> Any:
    return SimpleNamespace(
        id=key,
        status="retired",
        retired=SimpleNamespace(instead=instead, on=date(2020, 1, 1)),
        place=lambda *at: Place(key),
    )


def _told(**claims: Any) -> list[tuple[str, str, str]]:
    hub: Any = SimpleNamespace(claims=claims, today=date(2026, 1, 1))
    return [(problem.place.path, problem.code, problem.severity) for problem in check_retirements(hub)]


def test_what_stands_in_place_of_a_claim_is_said() -> None:
    said = SimpleNamespace(id="said", status="published", retired=None)
    examined = SimpleNamespace(id="examined", status="examined", retired=None)
    assert _told(a=_retired("a", "said"), said=said) == []
    assert _told(a=_retired("a", None)) == []
    assert _told(a=_retired("a", "gone")) == [], "an unknown id is told elsewhere"
    assert _told(a=_retired("a", "examined"), examined=examined) == [("a", "successor-not-said", "error")]
    assert _told(a=_retired("a", "b"), b=_retired("b", "said"), said=said) == [("a", "successor-retired", "warning")]
    assert _told(a=_retired("a", "b"), b=_retired("b", None)) == [("a", "successors-all-retired", "error")]
    assert _told(a=_retired("a", "a")) == [("a", "successors-in-circle", "error")]
    circle = {"b": _retired("b", "c"), "c": _retired("c", "b")}
    assert _told(a=_retired("a", "b"), **circle) == [(key, "successors-in-circle", "error") for key in "abc"]
    assert _told(a=_retired("a", "b"), b=_retired("b", "examined"), examined=examined) == [
        ("a", "successor-retired", "warning"),
        ("a", "successor-not-said", "error"),
        ("b", "successor-not-said", "error"),
    ]


def test_the_way_to_a_successor_ends_in_every_circle() -> None:
    claims: Any = {
        "a": _retired("a", "b"),
        "b": _retired("b", "c"),
        "c": _retired("c", "b"),
        "d": _retired("d", "gone"),
    }
    assert successors("a", claims) == ("b", "c")
    assert successors("b", claims) == ("c",)
    assert successors("d", claims) == ()
    assert successors("gone", claims) == ()
