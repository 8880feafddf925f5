"""Small checks that reach across nouns: gaps, links from one id to another, facts elsewhere, rosters."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from types import SimpleNamespace
from typing import Any

import pytest
from brandhub.ground.catalogues import Phrase
from brandhub.ground.clock import BERLIN
from brandhub.ground.moments import parse_moment
from brandhub.models.fields import Texts
from brandhub.whole.content import load_content
from brandhub.whole.elsewhere import facts_away, facts_elsewhere, names
from brandhub.whole.gaps import check_gaps
from brandhub.whole.hub import Hub
from brandhub.whole.linking import begun, guess, link
from brandhub.whole.rosters import claims_by_verdict, facts_by, seen_verdict


@pytest.fixture(scope="module")
def hub(make_project: Callable[[], Any], inspect: Callable[..., Any]) -> Hub:
    found = inspect(make_project()).public
    assert isinstance(found, Hub)
    return found


# --- Gaps ---

GAP = "AUSFÜLLEN"


def gaps(project: Any, *paths: str) -> list[tuple[str, int, str, str]]:
    found = [problem for problem in check_gaps(load_content(project.root)) if problem.code == "entry-unfilled"]
    told = [(one.place.path, one.place.line, str(one.values["field"]), one.severity) for one in found]
    assert {path for path, *_ in told} <= {*paths}
    return sorted(told)


@pytest.mark.parametrize(("status", "severity"), [("published", "error"), ("draft", "warning")])
def test_gaps_are_told_where_they_stand(status: str, severity: str, make_project: Callable[[], Any]) -> None:
    """In entries, in the brand, in the head and in the body of stories and pages; those of the site are others."""
    project = make_project()
    assert gaps(project) == []
    facts, brand = "data/facts/land.yml", "data/brand/core.yml"
    story, page = "stories/feld-und-stollen/story.de.md", "docs/methode.md"
    project.edit(facts, "{de: Höfe, en: Farms}", f"{{de: {GAP}, en: Farms}}")
    project.edit(facts, "hoefe:\n  status: published", f"hoefe:\n  status: {status}")
    project.edit(brand, "{de: Ein Beispiel., en", f"{{de: {GAP}, en").edit(brand, "published", status)
    project.edit(story, "status: published", f"status: {status}")
    project.edit(page, "language: de", f"language: de\nstatus: {status}").edit(page, "Methode", GAP)
    lines = {path: (project.root / path).read_text("utf-8").splitlines() for path in (facts, brand, story, page)}
    for path in (story, page):
        project.append(path, f"\nHier fehlt {GAP}, und\nhier {GAP}.\n")
    entries = [(brand, "origin.de"), (facts, "label.de"), (page, "title")]
    told = [
        (path, next(number for number, line in enumerate(lines[path], 1) if GAP in line), field, severity)
        for path, field in entries
    ]
    told += [(path, len(lines[path]) + more, GAP, severity) for path in (story, page) for more in (2, 3)]
    assert gaps(project, facts, brand, story, page) == sorted(told)
    project.remove(brand)
    assert gaps(project, facts, story, page) == sorted(told)[1:]


# --- Linking ---


def test_linking_needs_an_id_that_exists_and_is_seen(hub: Hub) -> None:
    fact = hub.fact("hoefe")
    assert [*link(hub, fact, "land", hub.topics, "topic", "topic")] == []
    (problem,) = link(hub, fact, "lnd", hub.topics, "topic", "topic")
    assert (problem.code, dict(problem.values)) == ("unknown-topic", {"id": "lnd", "nearest": "land"})
    assert problem.place == fact.place("topic")
    reason = Phrase.of("hidden.draft")
    hidden = replace(hub, hidden={("topic", "lnd"): reason})
    (problem,) = link(hidden, fact, "lnd", hub.topics, "topic", "topic")
    assert (problem.code, problem.values["reason"], problem.place) == ("refers-to-hidden", reason, fact.place("topic"))
    assert [*link(hidden, fact, "lnd", {"lnd": 1}, "topic", "topic")] == [], "whoever sees it may name it"
    (problem,) = link(hidden, fact, "lnd", hub.topics, "area", "topic")
    assert problem.code == "unknown-area"
    assert guess("xyzxyz", hub.topics) == {"id": "xyzxyz", "nearest": "–"}


@pytest.mark.parametrize(
    ("moment", "first_day"),
    [
        ("2026-11-23", date(2026, 11, 23)),
        ("2026-11", date(2026, 11, 1)),
        ("2027", date(2027, 1, 1)),
        ("2020..2030", date(2030, 1, 1)),
        ("about-2030", date(2030, 1, 1)),
        ("since-2028", date(2028, 1, 1)),
    ],
)
def test_linking_begins_with_the_last_day_that_is_meant(moment: str, first_day: date, hub: Hub) -> None:
    fact = hub.fact("hoefe")

    def told(today: date) -> list[str]:
        now = datetime(today.year, today.month, today.day, 12, tzinfo=BERLIN)
        return [problem.code for problem in begun(replace(hub, now=now), fact, parse_moment(moment), "topic")]

    assert told(first_day) == []
    assert told(first_day - timedelta(days=1)) == ["date-ahead"]
    assert [*begun(hub, fact, None, "topic")] == []


# --- Elsewhere ---


def series(hub: Hub, **areas: str) -> dict[str, Any]:
    """Facts of these areas, all called alike."""
    one = hub.series["hoefe"]
    return {
        key: replace(one, fact=one.fact.model_copy(update={"id": key, "area": area})) for key, area in areas.items()
    }


def test_elsewhere_is_where_most_facts_are_not(hub: Hub) -> None:
    old = hub.terms.areas["musterstadt"].model_copy(update={"label": Texts(de="Musterstadt (1928)", en="Old town")})
    kin = old.model_copy(update={"label": Texts(de="Musterstadt-Nord", en="North")})
    areas = {**hub.terms.areas, "alt": old, "nord": kin}
    found = series(hub, a="musterstadt", b="musterstadt", c="nachbarstadt", d="alt", e="nord")
    assert facts_away(found, areas) == {"c", "e"}
    assert facts_elsewhere(found, areas) == {
        ("c", "de"): "Nachbarstadt", ("c", "en"): "Nachbarstadt", ("e", "de"): "Musterstadt-Nord", ("e", "en"): "North",
    }  # fmt: skip
    assert facts_away(series(hub, a="nachbarstadt", b="nachbarstadt"), areas) == frozenset()
    assert facts_away({}, areas) == frozenset()
    assert facts_away(series(hub, a="nachbarstadt", b="nachbarstadt", c="musterstadt"), areas) == {"c"}


def test_elsewhere_need_not_be_named_twice(hub: Hub) -> None:
    found = series(hub, a="musterstadt", b="musterstadt", c="nachbarstadt")
    away = found["c"]
    label = Texts(de="Höfe der Nachbarstädte", en="Farms")
    named = replace(away, fact=away.fact.model_copy(update={"label": label}))
    assert facts_elsewhere({**found, "c": named}, hub.terms.areas) == {("c", "en"): "Nachbarstadt"}
    noun = away.fact.noun
    many = noun.model_copy(update={"en": noun.en.model_copy(update={"many": "farms in Nachbarstadt"})})
    named = replace(away, fact=away.fact.model_copy(update={"noun": many}))
    assert facts_elsewhere({**found, "c": named}, hub.terms.areas) == {("c", "de"): "Nachbarstadt"}


@pytest.mark.parametrize(
    ("text", "area", "is_named"),
    [
        ("Höfe im Ruhrgebiet", "Ruhrgebiet", True),
        ("Höfe des Ruhrgebiets", "Ruhrgebiet", True),
        ("Höfe an der Ruhr", "Ruhrgebiet", False),
        ("Farms in North Rhine", "State of North Rhine-Westphalia", True),
        ("Höfe in Ulm", "Ulm", False),
        ("Höfe im Land", "land", False),
    ],
)
def test_elsewhere_a_name_is_known_by_its_beginning(text: str, area: str, is_named: bool) -> None:
    assert names(text, area) == is_named


# --- Rosters ---


def test_rosters_are_of_facts_that_have_a_value(hub: Hub) -> None:
    found = series(hub, b="musterstadt", a="nachbarstadt", c="musterstadt", d="musterstadt")
    found["d"] = replace(found["d"], readings=())
    assert facts_by(lambda fact: fact.area, found) == {"musterstadt": ("b", "c"), "nachbarstadt": ("a",)}


@pytest.mark.parametrize(
    ("status", "seen"), [("published", "holds"), ("examined", "holds"), ("retired", "retired"), ("draft", "holds")]
)
def test_rosters_call_what_is_retired_retired(status: str, seen: str) -> None:
    claim: Any = SimpleNamespace(status=status, topic="land")
    proof: Any = SimpleNamespace(verdict="holds")
    assert seen_verdict(claim, proof) == seen
    found = claims_by_verdict({"b": claim, "a": claim, "c": claim}, {"b": proof, "a": proof})
    assert found == {(seen, "land"): ("a", "b")}
