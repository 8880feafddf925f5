"""Rankings: what a wording may say of the subject, who is named as a member, and in which order values are read."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from brandhub.models.claims import CLAIM_KINDS
from brandhub.models.facts import Observation
from brandhub.models.lists import List
from brandhub.proofs.entrants import Contest
from brandhub.proofs.prove import prove
from brandhub.proofs.readings import Reading, Series, in_order, read_observation
from brandhub.whole.hub import Hub

RAW = {"id": "probe", "status": "examined", "expect": "refuted", "topic": "land", "question": {"de": "?", "en": "?"}}
COMPLETE = {"reason": {"de": "Alle gezählt.", "en": "All counted."}, "source": "zaehlung"}


@pytest.fixture(scope="module")
def hub(make_project: Callable[[], Any], inspect: Callable[..., Any]) -> Hub:
    found = inspect(make_project()).public
    assert isinstance(found, Hub)
    return found


def _reading(hub: Hub, key: str, as_of: str, value: str) -> Reading:
    observation = Observation.model_validate({"as-of": as_of, "source": "zaehlung", "value": value})
    return read_observation(hub.fact("gaeste").model_copy(update={"id": key}), observation, whole=True)


def _series(hub: Hub, key: str, *values: tuple[str, str]) -> Series:
    readings = tuple(_reading(hub, key, as_of, value) for as_of, value in values)
    return Series(readings[0].fact, readings)


def _prove(hub: Hub, fields: dict[str, Any], members: list[dict[str, str]], *series: Series, as_of: str = "") -> Any:
    raw = {"id": "liste", "status": "published", "label": {"de": "L", "en": "L"}, "among": {"de": "L", "en": "L"}}
    raw |= {"members": members, "complete": COMPLETE, **({"as-of": as_of} if as_of else {})}
    claim = CLAIM_KINDS[fields["operator"]].model_validate({**RAW, "list": "liste", **fields})
    known = {one.fact.id: one for one in series}
    return prove(claim, known, hub.terms, Contest(known, {"liste": List.model_validate(raw)}, {}))


def test_who_came_first_is_said_with_the_day_and_without_the_value(hub: Hub) -> None:
    """„1 Zeche“ is not what is ranked: the day since which it has stood is."""
    series = _series(hub, "hier", ("since-1968-12-16", "1")), _series(hub, "dort", ("since-1970", "1"))
    fields = {"operator": "first", "subject": {"fact": "hier"}}
    proof, problems = _prove(hub, fields, [{"fact": "hier"}, {"fact": "dort"}], *series)
    assert problems == []
    assert proof.verdict == "holds"
    named = {name for name in proof.slots if name.startswith("subject")}
    assert named == {"subject.as-of", "subject.when", "subject.area"}
    assert proof.slots["subject.when"].de == "am 16. Dezember 1968"


def test_the_largest_is_said_with_its_value(hub: Hub) -> None:
    series = _series(hub, "hier", ("2014", "7")), _series(hub, "dort", ("2014", "5"))
    proof, _ = _prove(
        hub, {"operator": "largest", "subject": {"fact": "hier"}}, [{"fact": "hier"}, {"fact": "dort"}], *series
    )
    named = {name for name in proof.slots if name.startswith("subject")}
    assert named >= {"subject", "subject.value", "subject.noun", "subject.as-of", "subject.when", "subject.area"}
    assert not any(name.startswith("other-") for name in proof.slots)
    assert "as-of" in proof.slots, "all values are of one date"


def test_the_members_are_named_with_their_own_dates(hub: Hub) -> None:
    series = _series(hub, "hier", ("2013", "7"), ("2014", "8")), _series(hub, "dort", ("2013", "5"), ("2014", "4"))
    fields = {"operator": "largest", "subject": {"fact": "fremd"}}
    members = [{"fact": "hier", "as-of": "2013"}, {"fact": "dort"}]
    proof, problems = _prove(hub, fields, members, *series, as_of="2014")
    assert proof is None
    assert [(p.code, p.values["members"]) for p in problems] == [("subject-not-on-list", "hier (2013), dort (2014)")]
    _, problems = _prove(hub, fields, [{"fact": "hier"}, {"fact": "dort"}], *series)
    assert problems[0].values["members"] == "hier, dort"


def test_values_are_read_in_the_order_of_the_middle_of_their_time(hub: Hub) -> None:
    times = ["since-1990", "2018", "about-2018", "2017", "2017-12", "2010s", "2018-01-01"]
    found = [reading.as_of.text for reading in in_order(_reading(hub, "hier", time, "1") for time in times)]
    assert found == ["2010s", "2017", "2017-12", "2018-01-01", "2018", "about-2018", "since-1990"]


def test_behind_a_tie_the_nearest_ahead_is_named_too(hub: Hub) -> None:
    """Who is told that it is the third, not the second, wants to see the one in between."""
    places = {"erster": "1200", "zweiter": "1051", "gleicher": "1050", "dritter": "1050", "letzter": "400"}
    series = [_series(hub, key, ("2014", value)) for key, value in places.items()]
    members = [{"fact": key, "as-of": "2014"} for key in places]
    fields = {"operator": "rank", "place": 2, "adjective": "groß", "subject": {"fact": "dritter", "as-of": "2014"}}
    proof, _ = _prove(hub, fields, members, *series)
    near = [row.competitor.reading.fact.id for row in proof.standings.neighbours]
    assert sorted(near) == ["dritter", "gleicher", "letzter", "zweiter"]
