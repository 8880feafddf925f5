"""A value of an earlier year is not said as if it were today's: there is a newer one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from brandhub.ground.problems import Place
from brandhub.whole.orphans import check_orphans
from brandhub.whole.prose import Prose

FULL, VALUE = '{{ fact("hoefe", as_of="2010") }}', '{{ fact("hoefe", as_of="2010", form="value") }}'
DATED, WHEN = '{{ fact("hoefe", as_of="2010", form="dated") }}', '{{ fact("hoefe", as_of="2010", form="when") }}'
NEWEST = '{{ fact("hoefe", as_of="2014") }}'


@pytest.fixture(scope="module")
def hub(make_project: Callable[[], Any], inspect: Callable[..., Any]) -> Any:
    return inspect(make_project()).public


def told(text: str, language: str, hub: Any) -> bool:
    prose = Prose(text, language, lambda start, _end: Place("x.md", 1, start + 1), is_markdown=True)
    return any("hoefe" in str(problem.values["word"]) for problem in check_orphans(prose, hub))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", f"Es gibt {VALUE} Höfe."),
        ("de", f"Musterstadt hat {FULL}."),
        ("de", f"Musterstadt hat {VALUE} registrierte Höfe."),
        ("de", f"Höfe: {VALUE}"),
        ("de", f"{FULL} liegen in Musterstadt. Das war 2014 anders."),
        ("de", f"| Was | Wie viele |\n|---|---|\n| Höfe | {VALUE} |\n"),
        ("en", f"There are {FULL} in Musterstadt."),
        ("en", f"Musterstadt has {VALUE} registered farms."),
        ("en", f"Farms: {VALUE}"),
    ],
)
def test_an_earlier_value_is_not_one_of_today(language: str, text: str, hub: Any) -> None:
    assert told(text, language, hub)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", f"Musterstadt hat {NEWEST}."),
        ("de", f"Musterstadt hat {DATED}."),
        ("de", f"Musterstadt hatte {FULL}."),
        ("de", f"2010 zählt die Statistik {FULL}."),
        ("de", f"{WHEN} zählt die Statistik {FULL}."),
        ("de", f"Die Stadt hat {FULL} gezählt."),
        ("de", f"In Musterstadt verzeichneten sie {FULL}."),
        ("de", f"Waren es {FULL}, fehlte keiner."),
        ("de", f"| Höfe | Wie viele |\n|---|---|\n| 2010 | {VALUE} |\n| 2014 | {NEWEST} |\n"),
        ("en", f"There were {FULL} in Musterstadt."),
        ("en", f"The town counted {FULL}."),
        ("en", f"In 2010 the town counts {FULL}."),
    ],
)
def test_an_earlier_value_may_be_told_of_the_past(language: str, text: str, hub: Any) -> None:
    assert not told(text, language, hub)
