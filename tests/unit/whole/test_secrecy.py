"""Secrecy against brute force: every world of whole numbers that fits all sums is written out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import product
from types import SimpleNamespace
from typing import Any

import pytest
from brandhub.models.facts import Observation
from brandhub.proofs.readings import Series, read_observation
from brandhub.whole.hub import Hub
from brandhub.whole.secrecy import check_secrecy
from hypothesis import given, settings
from hypothesis import strategies as st

MODEST = settings(max_examples=100, deadline=None)
Values = dict[str, dict[str, str]]


@dataclass(frozen=True)
class Table:
    """Facts by name: what is published of each, and which make up which."""

    values: Values
    sums: dict[str, tuple[str, ...]]


@pytest.fixture(scope="module")
def hub(make_project: Callable[[], Any], inspect: Callable[..., Any]) -> Callable[[], Hub]:
    """As a function: hypothesis would print a whole hub with every failure."""
    found = inspect(make_project()).public
    assert isinstance(found, Hub)
    return lambda: found


def told(hub: Hub, table: Table, part_of: dict[str, tuple[str, ...]] | None = None) -> set[tuple[str, str]]:
    """The codes of the problems, each with the fact at which it stands."""
    series = {}
    for name, raw in table.values.items():
        observation = Observation.model_validate({"as-of": "2014", "source": "zaehlung", **raw})
        update = {"id": name, "observations": (observation,), "sum_of": table.sums.get(name, ())}
        fact = hub.fact("gaeste").model_copy(update={**update, "part_of": (part_of or {}).get(name, ())})
        object.__setattr__(fact, "__pydantic_private__", {"_record": None, "_location": ()})
        series[name] = Series(fact, (read_observation(fact, observation, whole=True),))
    made: Any = SimpleNamespace(series=series, terms=hub.terms)
    return {(problem.code, problem.place.path) for problem in check_secrecy(made)}


def possible(raw: dict[str, str]) -> range:
    """All whole numbers that a published value may be."""
    match raw.get("kind", "exact"):
        case "suppressed":
            return range(int(raw["below"]))
        case "between":
            return range(int(raw["low"]), int(raw["high"]) + 1)
        case _:
            return range(int(raw["value"]), int(raw["value"]) + 1)


def worlds(table: Table) -> list[dict[str, int]]:
    names = list(table.values)
    every = (dict(zip(names, world, strict=True)) for world in product(*map(possible, table.values.values())))
    return [
        world
        for world in every
        if all(world[whole] == sum(world[part] for part in parts) for whole, parts in table.sums.items())
    ]


EXACT = st.integers(0, 6).map(lambda n: {"value": str(n)})
HIDDEN = st.integers(2, 5).map(lambda n: {"kind": "suppressed", "below": str(n)})
SPAN = st.tuples(st.integers(0, 5), st.integers(1, 3)).map(
    lambda pair: {"kind": "between", "low": str(pair[0]), "high": str(sum(pair))}
)
ANY = st.one_of(EXACT, HIDDEN, SPAN)


TOTAL = st.one_of(st.integers(0, 14).map(lambda n: {"value": str(n)}), SPAN)


@given(whole=TOTAL, parts=st.lists(ANY, min_size=2, max_size=4))
@MODEST
def test_one_sum_gives_away_what_only_one_number_fits(
    hub: Callable[[], Hub], whole: dict[str, str], parts: list[dict[str, str]]
) -> None:
    names = [f"teil-{index}" for index in range(len(parts))]
    table = Table({"alle": whole, **dict(zip(names, parts, strict=True))}, {"alle": tuple(names)})
    found, fitting = told(hub(), table), worlds(table)
    if not fitting:
        assert found == {("parts-contradict", "alle")}
        return
    secrets = [name for name in names if table.values[name].get("kind") == "suppressed"]
    known = {name for name in secrets if len({world[name] for world in fitting}) == 1}
    assert found == {("suppressed-revealed", name) for name in known}


@given(cells=st.lists(ANY, min_size=4, max_size=4), totals=st.lists(st.integers(0, 9), min_size=2, max_size=2))
@MODEST
def test_of_a_table_nothing_is_called_given_away_that_is_not(
    hub: Callable[[], Hub], cells: list[dict[str, str]], totals: list[int]
) -> None:
    """Rows and columns, each with a sum: whoever is told to be given away has one value in all worlds that fit."""
    names = ("a", "b", "c", "d")
    sums = {"oben": ("a", "b"), "unten": ("c", "d"), "links": ("a", "c"), "rechts": ("b", "d")}
    rows = {name: {"value": str(total)} for name, total in zip(sums, [*totals, *reversed(totals)], strict=True)}
    table = Table({**dict(zip(names, cells, strict=True)), **rows}, sums)
    fitting = worlds(table)
    for code, name in told(hub(), table) if fitting else ():
        assert code == "suppressed-revealed"
        assert len({world[name] for world in fitting}) == 1


def test_a_table_of_small_numbers_is_solved_across(hub: Callable[[], Hub]) -> None:
    """Nine of twelve boys leave three, and three of eight girls five: no single sum would say so of the girls."""
    hidden = {"kind": "suppressed", "below": "5"}
    table = Table(
        {
            "alle": {"value": "20"}, "jungen": {"value": "12"}, "maedchen": {"value": "8"},
            "junge-hier": {"value": "9"}, "junge-dort": hidden, "maedchen-hier": hidden, "maedchen-dort": hidden,
        },
        {
            "alle": ("jungen", "maedchen"), "jungen": ("junge-hier", "junge-dort"),
            "maedchen": ("maedchen-hier", "maedchen-dort"),
        },
    )  # fmt: skip
    assert told(hub(), table) == {
        ("suppressed-revealed", name) for name in ("junge-dort", "maedchen-hier", "maedchen-dort")
    }


def test_three_sums_of_two_give_all_three_away(hub: Callable[[], Hub]) -> None:
    """8 + 12, 12 + 10 and 8 + 10: no sum by itself leaves one number, all together do."""
    hidden = {"kind": "suppressed", "below": "20"}
    pairs = {"ab": ("a", "b"), "bc": ("b", "c"), "ac": ("a", "c")}
    totals = {"ab": {"value": "20"}, "bc": {"value": "22"}, "ac": {"value": "18"}}
    table = Table({"a": hidden, "b": hidden, "c": hidden, **totals}, pairs)
    assert told(hub(), table) == {("suppressed-revealed", name) for name in "abc"}
    contradicting = Table({**table.values, "ac": {"value": "17"}}, pairs)
    assert told(hub(), contradicting) == set(), "a half is no count of anything, so nothing follows"


@given(
    cells=st.lists(ANY, min_size=4, max_size=4),
    chosen=st.lists(
        st.sets(st.sampled_from("abcd"), min_size=2, max_size=3), min_size=2, max_size=4, unique_by=frozenset
    ),
    true=st.lists(st.integers(0, 4), min_size=4, max_size=4),
)
@MODEST
def test_sums_that_share_their_parts_are_solved_soundly(
    hub: Callable[[], Hub], cells: list[dict[str, str]], chosen: list[set[str]], true: list[int]
) -> None:
    """Any sums of any cells: whoever is told to be given away has one value in all worlds that fit."""
    secret = dict(zip("abcd", true, strict=True))
    sums = {f"summe-{index}": tuple(sorted(parts)) for index, parts in enumerate(chosen)}
    totals = {name: {"value": str(sum(secret[part] for part in parts))} for name, parts in sums.items()}
    table = Table({**dict(zip("abcd", cells, strict=True)), **totals}, sums)
    fitting = worlds(table)
    for code, name in told(hub(), table) if fitting else ():
        assert code == "suppressed-revealed"
        assert len({world[name] for world in fitting}) == 1


def test_another_spelling_of_the_date_hints_at_the_secret(hub: Callable[[], Hub]) -> None:
    values = {"alle": {"value": "52", "as-of": "2014-12-31"}, "rinder": {"value": "49", "as-of": "2014-12"}}
    hidden = {"esel": {"kind": "suppressed", "below": "5", "as-of": "2014-12-31"}}
    sums = {"alle": ("rinder", "esel")}
    assert told(hub(), Table({**values, **hidden}, sums)) == {("suppressed-guessable", "esel")}
    values["rinder"]["as-of"] = "2014-11-30"
    assert told(hub(), Table({**values, **hidden}, sums)) == set()


@pytest.mark.parametrize(
    ("rest", "expected"),
    [("97", {("suppressed-guessable", "esel")}), ("95", set()), ("96", {("suppressed-guessable", "esel")})],
)
def test_parts_that_nobody_calls_complete_hint_at_a_secret(
    hub: Callable[[], Hub], rest: str, expected: set[tuple[str, str]]
) -> None:
    table = Table(
        {"tiere": {"value": "100"}, "rinder": {"value": rest}, "esel": {"kind": "suppressed", "below": "5"}}, {}
    )
    assert told(hub(), table, {"rinder": ("tiere",), "esel": ("tiere",)}) == expected


def test_a_secret_that_stands_alone_beside_its_whole_hints_at_nothing(hub: Callable[[], Hub]) -> None:
    """The other part has no value on that day: what the whole leaves is no number of anybody."""
    values = {"tiere": {"value": "3"}, "rinder": {"value": "1", "as-of": "2010"}}
    table = Table({**values, "esel": {"kind": "suppressed", "below": "5"}}, {})
    assert told(hub(), table, {"rinder": ("tiere",), "esel": ("tiere",)}) == set()


def test_parts_of_parts_are_not_subtracted_twice(hub: Callable[[], Hub]) -> None:
    values = {"tiere": {"value": "100"}, "rinder": {"value": "97"}, "kuehe": {"value": "40"}}
    table = Table({**values, "esel": {"kind": "suppressed", "below": "5"}}, {})
    nested = {"rinder": ("tiere",), "kuehe": ("rinder", "tiere"), "esel": ("tiere",)}
    assert told(hub(), table, nested) == {("suppressed-guessable", "esel")}


@pytest.mark.parametrize(("least", "expected"), [("3", {("suppressed-revealed", "esel")}), ("2", set())])
def test_a_hidden_whole_is_given_away_by_what_its_parts_are_at_least(
    hub: Callable[[], Hub], least: str, expected: set[tuple[str, str]]
) -> None:
    """At least 3 + 1 and below 5: no part is known, and the whole is 4."""
    parts = {
        "stuten": {"kind": "between", "low": least, "high": "4"},
        "hengste": {"kind": "between", "low": "1", "high": "2"},
    }
    table = Table({**parts, "esel": {"kind": "suppressed", "below": "5"}}, {"esel": ("stuten", "hengste")})
    assert told(hub(), table) == expected
