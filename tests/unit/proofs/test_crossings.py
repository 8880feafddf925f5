"""Crossings: the years between which one series overtook another, as the values prove it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from brandhub.proofs.crossings import Crossing, find_crossing
from brandhub.whole.hub import Hub

FACT = """
{id}:
  status: published
  label: {{de: {id}, en: {id}}}
  noun: {{de: {{many: Menschen}}, en: {{many: people}}}}
  topic: berg
  unit: personen
  area: {area}
  basis: {basis}
  definition: {{de: Menschen., en: People.}}
  owner: beispielamt
  policy: keep
{breaks}  observations:
{observations}"""


def fact(key: str, *values: str, area: str = "musterstadt", basis: str = "personen", change: str = "") -> str:
    """A fact; each value is written as `2010: 5`, or `2010: {kind: about, value: 5, tolerance: 2}`."""
    lines = []
    for value in values:
        as_of, said = value.split(": ", 1)
        inside = said.strip("{}") if said.startswith("{") else f"value: {said}"
        lines.append(f"    - {{as-of: {as_of}, {inside}, source: zaehlung}}\n")
    breaks = f"  breaks:\n    - {{at: {change}, reason: {{de: Neu., en: New.}}}}\n" if change else ""
    return FACT.format(id=key, area=area, basis=basis, breaks=breaks, observations="".join(lines))


@pytest.fixture
def crossing(project: Any, inspect: Callable[..., Any]) -> Callable[[str, str], Crossing | None]:
    """Of the two facts `links` and `rechts`."""

    def find(left: str, right: str) -> Crossing | None:
        hub = inspect(project.append("data/facts/berg.yml", left + right)).public
        assert isinstance(hub, Hub)
        return find_crossing(hub.series["links"], hub.series["rechts"], hub.terms)

    return find


FALLING = fact("links", "1985: 10", "1986: 6", "1987: 3")


def test_in_years_that_follow_on_each_other_it_is_since(crossing: Any) -> None:
    found = crossing(FALLING, fact("rechts", "1985: 2", "1986: 4", "1987: 5"))
    assert found == Crossing(1986, 1987)
    assert (found.words.de, found.words.en) == ("seit 1987", "since 1987")


def test_over_a_gap_it_is_somewhere_between(crossing: Any) -> None:
    found = crossing(fact("links", "1960: 63", "2010: 25"), fact("rechts", "1960: 22", "2010: 64"))
    assert found == Crossing(1960, 2010)
    assert (found.words.de, found.words.en) == ("zwischen 1960 und 2010", "between 1960 and 2010")


def test_a_year_of_which_only_one_side_speaks_says_nothing(crossing: Any) -> None:
    found = crossing(fact("links", "1985: 10", "1986: 1", "1988: 1"), fact("rechts", "1985: 2", "1987: 5", "1988: 5"))
    assert found == Crossing(1985, 1988)


def test_a_year_that_the_values_leave_open_belongs_to_the_gap(crossing: Any) -> None:
    open_year = fact("rechts", "1985: 2", "1986: {kind: about, value: 6, tolerance: 2}", "1987: 5")
    assert crossing(FALLING, open_year) == Crossing(1985, 1987)


def test_a_tie_is_no_lead(crossing: Any) -> None:
    assert crossing(FALLING, fact("rechts", "1985: 2", "1986: 6", "1987: 5")) == Crossing(1986, 1987)


@pytest.mark.parametrize(
    "right",
    [
        fact("rechts", "1985: 2", "1986: 2", "1987: 2"),
        fact("rechts", "1985: 2", "1986: 4", "1987: {kind: about, value: 3, tolerance: 2}"),
        fact("rechts", "1985: 2", "1986: 8", "1987: {kind: about, value: 3, tolerance: 2}"),
        fact("rechts", "1990: 2", "1991: 20"),
        fact("rechts", "1985: 2", "1986: 4", "1987: 5", area="nachbarstadt"),
        fact("rechts", "1985: 2", "1986: 4", "1987: 5", basis="betriebe"),
        fact("rechts", "1985: 2", "1986: 4", "1987: 5", change="1987"),
    ],
    ids=[
        "never",
        "open at the end",
        "open again at the end",
        "no common year",
        "other area",
        "other basis",
        "break between",
    ],
)
def test_what_the_values_do_not_prove_is_no_crossing(crossing: Any, right: str) -> None:
    assert crossing(FALLING, right) is None


def test_what_lasts_crosses_in_the_year_in_which_it_begins(crossing: Any) -> None:
    left = fact("links", "1985: 10", "since-1986-05-01: 1")
    assert crossing(left, fact("rechts", "1985: 2", "since-1986-05-01: 5")) == Crossing(1985, 1986)


def test_a_break_before_the_crossing_does_not_matter(crossing: Any) -> None:
    left = fact("links", "1980: 90", "1985: 10", "1986: 6", "1987: 3", change="1983")
    assert crossing(left, fact("rechts", "1980: 1", "1985: 2", "1986: 4", "1987: 5")) == Crossing(1986, 1987)


def test_only_the_last_change_of_places_counts(crossing: Any) -> None:
    left = fact("links", "1984: 1", "1985: 10", "1986: 6", "1987: 3")
    assert crossing(left, fact("rechts", "1984: 2", "1985: 2", "1986: 4", "1987: 5")) == Crossing(1986, 1987)
