"""Values that can be written and say nothing, or something else than they seem to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest
from brandhub.models.facts import Observation
from brandhub.models.fields import Texts
from brandhub.whole.hub import Hub
from brandhub.whole.plausible import check_plausible


@pytest.fixture(scope="module")
def hub(make_project: Callable[[], Any], inspect: Callable[..., Any]) -> Hub:
    found = inspect(make_project()).public
    assert isinstance(found, Hub)
    return found


@pytest.fixture
def told(hub: Hub) -> Callable[..., list[str]]:
    def told(key: str = "hoefe", now: str = "2026-11-30T10:00+01:00", **fields: Any) -> list[str]:
        series = hub.series[key]
        fact = series.fact.model_copy(update=fields)
        changed = replace(hub, series={key: replace(series, fact=fact)}, now=datetime.fromisoformat(now))
        found = [problem.code for problem in check_plausible(changed)]
        return [code for code in found if code != "source-before-value"]  # asked in test_fact_checks

    return told


def at(*dates: str) -> tuple[Observation, ...]:
    return tuple(Observation.model_validate({"as-of": one, "value": "5", "source": "zaehlung"}) for one in dates)


@pytest.mark.parametrize(
    ("key", "gathers", "date", "today", "codes"),
    [
        ("gaeste", None, "2026", "2026-12-30", ["period-open"]),
        ("gaeste", None, "2026", "2026-12-31", []),
        ("gaeste", None, "2026-11", "2026-11-30", []),
        ("gaeste", None, "2026-11", "2026-11-29", ["period-open"]),
        ("gaeste", "never", "2026", "2026-11-30", []),
        ("gaeste", None, "2026-11-30", "2026-11-30", []),
        ("gaeste", None, "2027", "2026-11-30", []),
        ("hoefe", None, "2026", "2026-11-30", []),
        ("hoefe", "year", "2026", "2026-11-30", ["period-open"]),
        ("hoefe", "year", "since-2026", "2026-11-30", []),
    ],
)
def test_a_time_that_is_not_over(
    key: str, gathers: str | None, date: str, today: str, codes: list[str], told: Callable[..., list[str]]
) -> None:
    assert told(key, f"{today}T10:00+01:00", gathers=gathers, observations=at(date)) == codes


@pytest.mark.parametrize(
    ("one", "label", "codes"),
    [
        ("Rang", "Rang im Städtevergleich", ["place-is-no-value"]),
        ("Tabellenplatz", "Tabellenplatz der Ersten", ["place-is-no-value"]),
        ("Platz", "Platz in der Rangliste", ["place-is-no-value"]),
        ("Platz", "Die Universität im Ranking", ["place-is-no-value", "noun-unexplained"]),
        ("Platz", "Plätze in der Innenstadt", []),
        ("Sitzplatz", "Sitzplätze im Stadion", []),
    ],
)
def test_a_place_is_no_value(one: str, label: str, codes: list[str], hub: Hub, told: Callable[..., list[str]]) -> None:
    noun = hub.series["hoefe"].fact.noun
    german = noun.de.model_copy(update={"one": one, "many": one})
    fields = {"noun": noun.model_copy(update={"de": german}), "label": Texts(de=label, en="x")}
    assert told(**fields) == codes


@pytest.mark.parametrize(
    ("de", "en", "codes"),
    [
        ("Hektar", "hectares", []),
        ("Hektar", "square kilometres", ["unit-languages"]),
        ("Millionen Euro", "thousand euros", ["unit-languages"]),
        ("Autos je 1.000 Einwohner", "cars per 100 inhabitants", ["unit-languages"]),
        ("Fläche", "hectares", []),
    ],
)
def test_a_unit_is_one_measure(de: str, en: str, codes: list[str], hub: Hub) -> None:
    (unit,) = [one for one in hub.terms.units.values() if one.label.de == "Prozent"]
    other = unit.model_copy(update={"label": Texts(de=de, en=en)})
    terms = replace(hub.terms, units={unit.id: other})
    assert [problem.code for problem in check_plausible(replace(hub, terms=terms, series={}))] == codes
