"""Facts across nouns: what they name exists, no date comes twice or lies ahead, and values fit their unit."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from brandhub.ground.moments import parse_moment
from brandhub.models.facts import Derivation, Observation
from brandhub.proofs.readings import Series, read_observation
from brandhub.whole.fact_checks import check_facts, check_lost_facts
from brandhub.whole.hidden import UNNAMED
from brandhub.whole.hub import Hub
from brandhub.whole.linking import begun


@pytest.fixture(scope="module")
def inspection(make_project: Callable[[], Any], inspect: Callable[..., Any]) -> Any:
    return inspect(make_project())


@pytest.fixture(scope="module")
def hub(inspection: Any) -> Hub:
    assert isinstance(inspection.public, Hub)
    return inspection.public


def told(hub: Hub, key: str = "hoefe", **fields: Any) -> list[str]:
    """What is told of one fact with other fields."""
    series = hub.series[key]
    changed = replace(series, fact=series.fact.model_copy(update=fields))
    found = check_facts(replace(hub, series={**hub.series, key: changed}))
    return [f"{problem.code}{'' if problem.severity == 'error' else ' ' + problem.severity}" for problem in found]


def seen(*rows: dict[str, Any]) -> tuple[Observation, ...]:
    return tuple(Observation.model_validate({"as-of": "2014", "source": "zaehlung", **row}) for row in rows)


def test_the_sample_is_sound(hub: Hub) -> None:
    assert told(hub) == []


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"topic": "x"}, "unknown-topic"),
        ({"owner": "x"}, "unknown-partner"),
        ({"part_of": ("pendler", "x")}, "unknown-fact"),
        ({"differs_from": ("pendler", "x")}, "unknown-fact"),
        ({"differs_from": ("hoefe",)}, "differs-from-itself"),
    ],
)
def test_what_a_fact_names_exists(fields: dict[str, Any], code: str, hub: Hub) -> None:
    assert told(hub, **fields) == [code]


@pytest.mark.parametrize(
    ("rows", "codes"),
    [
        ([{"value": "5", "source": "x"}], ["unknown-source"]),
        ([{"value": "5", "as-of": "2027"}], ["date-ahead"]),
        ([{"value": "5", "as-of": "2026"}], ["source-before-value warning"]),
        ([{"value": "5", "as-of": "2015-04"}], ["source-before-value warning"]),
        ([{"value": "5", "as-of": "2015-03"}], []),
        ([{"value": "5", "as-of": "2014-12-31"}, {"value": "6"}], ["one-day-two-values"]),
        ([{"value": "5", "as-of": "2014-12-31"}, {"value": "5"}], []),
        ([{"value": "5", "as-of": "2014-06-30"}, {"value": "6"}], []),
        ([{"value": "5"}, {"value": "6"}], ["date-twice"]),
        ([{"value": "5"}, {"value": "6"}, {"value": "7"}], ["date-twice", "date-twice"]),
        ([{"value": "5"}, {"value": "6", "as-of": "2015"}], []),
        ([{"value": "5.5"}], ["unit-is-whole"]),
        ([{"value": "-5"}], ["unit-not-negative"]),
        ([{"value": "0"}], []),
        ([{"kind": "between", "low": "1.5", "high": "2.5"}], ["unit-is-whole", "unit-is-whole"]),
        ([{"kind": "between", "low": "-2", "high": "-1"}], ["unit-not-negative", "unit-not-negative"]),
        ([{"kind": "rounded", "value": "12", "step": "5"}], ["value-between-steps"]),
        ([{"kind": "rounded", "value": "15", "step": "5"}], []),
        ([{"kind": "at-least", "value": "0"}], ["at-least-none"]),
        ([{"kind": "at-least", "value": "0", "strict": "true"}], []),
        ([{"kind": "about", "value": "5", "tolerance": "5"}], ["margin-too-wide"]),
        ([{"kind": "about", "value": "5", "tolerance": "4"}], []),
        ([{"kind": "about", "value": "0", "tolerance": "4"}], []),
        ([{"kind": "rounded", "value": "5", "step": "5"}], []),
        ([{"kind": "rounded", "value": "0", "step": "5"}], ["rounded-to-none"]),
        ([{"kind": "at-most", "value": "5"}], []),
        ([{"value": "3", "as-of": "since-1987"}, {"value": "7", "as-of": "1990"}], ["lasting-contradicted"]),
        ([{"value": "7", "as-of": "since-1987"}, {"value": "3", "as-of": "1990"}], ["lasting-contradicted"]),
        ([{"value": "7", "as-of": "since-1987"}, {"value": "7", "as-of": "1990"}], []),
        ([{"value": "7", "as-of": "since-1987"}, {"value": "3", "as-of": "1986"}], []),
        ([{"kind": "at-least", "value": "3", "as-of": "since-1987"}, {"value": "7", "as-of": "1990"}], []),
        (
            [{"value": "1", "as-of": "since-1987"}, {"value": "2", "as-of": "1990"}, {"value": "3", "as-of": "1991"}],
            ["lasting-contradicted"],
        ),
        ([{"kind": "suppressed", "below": "5"}], []),
    ],
)
def test_values_fit_their_unit_and_have_happened(rows: list[dict[str, Any]], codes: list[str], hub: Hub) -> None:
    assert told(hub, observations=seen(*rows)) == codes


def test_the_first_of_two_equal_dates_is_named(hub: Hub) -> None:
    series = hub.series["hoefe"]
    rows = seen({"value": "5", "as-of": "2013"}, {"value": "5"}, {"value": "6"})
    changed = replace(series, fact=series.fact.model_copy(update={"observations": rows}))
    (problem,) = check_facts(replace(hub, series={"hoefe": changed}))
    assert problem.values == {"date": "2014", "first": 2}


def test_a_signed_quantity_has_no_floor(hub: Hub) -> None:
    unit = hub.terms.units["hoefe"].model_copy(update={"signed": True, "whole": False})
    signed = replace(hub, terms=replace(hub.terms, units={**hub.terms.units, "hoefe": unit}))
    assert told(signed, observations=seen({"value": "-5.5"})) == []
    assert told(signed, observations=seen({"kind": "at-most", "value": "5"})) == ["signed-without-floor"]
    assert told(signed, observations=seen({"kind": "suppressed", "below": "5"})) == ["signed-without-floor"]
    assert told(signed, observations=seen({"kind": "at-least", "value": "5"})) == []


REASON = {"de": "Darum.", "en": "That is why."}
PARTS = [{"fact": "x", "as-of": "2014"}, {"fact": "hoefe", "as-of": "2014"}, {"fact": "y", "as-of": "2014"}]


def test_the_inputs_of_a_derived_fact_exist(hub: Hub) -> None:
    carried = Derivation.model_validate({"rule": "at-least", "from": ["x"], "reason": REASON})
    assert told(hub, "bauern", derived=carried) == ["unknown-fact"]
    added = Derivation.model_validate({"rule": "sum", "parts": PARTS, "reason": REASON})
    assert told(hub, "bauern", derived=added) == ["unknown-fact", "unknown-fact"]


DERIVED = """
mehr-hoefe:
  status: published
  label: {{de: Mehr Höfe, en: More farms}}
  noun: {{de: {{one: Hof, many: Höfe}}, en: {{one: farm, many: farms}}}}
  topic: land
  unit: hoefe
  area: musterstadt
  basis: betriebe
  definition: {{de: Der Unterschied., en: The difference.}}
  owner: beispielamt
  policy: keep
  derived:
    rule: difference
    date-tolerance: 9 years
    parts: [{{fact: hoefe, as-of: {first}}}, {{fact: hoefe, as-of: {second}}}]
    reason: {{de: Darum., en: That is why.}}
"""


@pytest.mark.parametrize(("first", "second", "codes"), [(2014, 2010, ["unit-not-negative"]), (2010, 2014, [])])
def test_nothing_derived_is_fewer_than_none(
    first: int, second: int, codes: list[str], make_project: Callable[[], Any], inspect: Callable[..., Any]
) -> None:
    project = make_project()
    text = (project.root / "data/facts/land.yml").read_text(encoding="utf-8")
    project.write("data/facts/land.yml", text + DERIVED.format(first=first, second=second))
    told = [problem.code for problem in inspect(project).problems if problem.code.startswith("unit-")]
    assert told == codes


def lost(inspection: Any, hub: Hub | None = None, **fields: Any) -> list[str]:
    """What is told of a fact that stands in the files and in no series."""
    public = inspection.public if hub is None else hub
    series = {key: one for key, one in public.series.items() if key != "hoefe"}
    facts = {**inspection.content.facts}
    facts["hoefe"] = facts["hoefe"].model_copy(update=fields)
    found = check_lost_facts(replace(inspection.content, facts=facts), replace(public, series=series))
    return [problem.code for problem in found]


def test_a_fact_without_a_series_says_which_term_is_unknown(inspection: Any) -> None:
    assert lost(inspection) == []
    for field in ("unit", "area", "basis"):
        changes: dict[str, Any] = {field: "x"}
        assert lost(inspection, **changes) == [f"unknown-{field}"]
    assert lost(inspection, unit="x", area="x") == ["unknown-unit", "unknown-area"]
    hidden = replace(inspection.public, hidden={("fact", "hoefe"): UNNAMED})
    assert lost(inspection, hidden, unit="x") == []
    carried = Derivation.model_validate({"rule": "at-least", "from": ["x"], "reason": REASON})
    assert lost(inspection, derived=carried) == ["unknown-fact"]


@pytest.mark.parametrize(
    ("moment", "first_day"),
    [("2021", "2021-01-01"), ("2021-03", "2021-03-01"), ("about-2021", "2021-01-01"), ("2018..2021", "2021-01-01")],
)
def test_a_date_lies_ahead_until_its_first_day(moment: str, first_day: str, hub: Hub) -> None:
    """Of „2018 bis 2021“ that is the first day of the last year, of „um 2021“ that of the year it names."""
    noun, day = hub.series["hoefe"].fact, date.fromisoformat(first_day)
    for today, expected in ((day - timedelta(days=1), ["date-ahead"]), (day, [])):
        now = hub.now.replace(year=today.year, month=today.month, day=today.day)
        found = begun(replace(hub, now=now), noun, parse_moment(moment), "as-of")
        assert [problem.code for problem in found] == expected, today


def parts(hub: Hub, chain: dict[str, tuple[str, ...]], rows: dict[str, list[dict[str, Any]]]) -> list[tuple[str, str]]:
    """Code and fact of what is told where facts with these values are parts of others."""
    series = dict(hub.series)
    for key, observed in rows.items():
        fact = hub.series["gaeste"].fact.model_copy(
            update={"id": key, "part_of": chain.get(key, ()), "observations": seen(*observed)}
        )
        readings = tuple(read_observation(fact, one, whole=True) for one in fact.observations)
        series[key] = Series(fact, readings)
    made = replace(hub, series=series)
    found = [problem for problem in check_facts(made) if problem.code == "part-above-whole"]
    return [(str(problem.values["part"].de), str(problem.values["whole"].de)) for problem in found]


@pytest.mark.parametrize(("value", "codes"), [("1", ["noun-without-one"] * 2), ("2", [])])
def test_a_fact_of_a_single_value_needs_a_singular_where_it_is_one(value: str, codes: list[str], hub: Hub) -> None:
    """In German and in English: the guests of the sample are never one."""
    guests = hub.series["gaeste"].fact
    noun = guests.noun.model_copy(update={"de": guests.noun.de.model_copy(update={"one": None})})
    fact = guests.model_copy(update={"noun": noun, "observations": seen({"value": value})})
    series = Series(fact, (read_observation(fact, fact.observations[0], whole=True),))
    found = check_facts(replace(hub, series={**hub.series, "gaeste": series}))
    assert [problem.code for problem in found] == codes


@pytest.mark.parametrize(
    ("part", "whole", "is_told"),
    [
        ({"value": "140"}, {"value": "100"}, True),
        ({"value": "100"}, {"value": "100"}, False),
        ({"kind": "rounded", "step": "10", "value": "110"}, {"value": "105"}, False),
        ({"kind": "at-least", "value": "101"}, {"kind": "at-most", "value": "100"}, True),
        ({"as-of": "since-2010", "value": "140"}, {"value": "100"}, True),
        ({"value": "140"}, {"as-of": "since-2010", "value": "100"}, True),
        ({"value": "140"}, {"as-of": "2013", "value": "100"}, False),
        ({"as-of": "2014-06-30", "value": "140"}, {"value": "100"}, False),
    ],
)
def test_a_part_is_never_more_than_its_whole(
    part: dict[str, Any], whole: dict[str, Any], is_told: bool, hub: Hub
) -> None:
    assert bool(parts(hub, {"huehner": ("tiere",)}, {"huehner": [part], "tiere": [whole]})) == is_told
    through = {"kueken": ("huehner",), "huehner": ("tiere",)}
    assert (
        bool(parts(hub, through, {"kueken": [part], "huehner": [{"as-of": "1999", "value": "9"}], "tiere": [whole]}))
        == is_told
    )


def test_what_may_be_below_zero_has_no_such_parts(hub: Hub) -> None:
    unit = hub.terms.units["personen"].model_copy(update={"signed": True})
    signed = replace(hub, terms=replace(hub.terms, units={**hub.terms.units, "personen": unit}))
    assert parts(signed, {"a": ("b",)}, {"a": [{"value": "5"}], "b": [{"value": "3"}]}) == []
