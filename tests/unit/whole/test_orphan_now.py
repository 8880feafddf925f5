"""„Heute“ beside a value: it is one of this year or the last, or lasts; another value lends it nothing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from brandhub.ground.problems import Place
from brandhub.whole.orphans import check_orphans
from brandhub.whole.prose import Prose

HOEFE, EARLIER, LASTING = '{{ fact("hoefe") }}', '{{ fact("hoefe", as_of="2010") }}', '{{ fact("bergleute") }}'


def told(text: str, hub: Any) -> list[object]:
    prose = Prose(text, "de", lambda start, _end: Place("x.md", 1, start + 1), is_markdown=True)
    return [problem.values["word"] for problem in check_orphans(prose, hub)]


@pytest.mark.parametrize(
    ("today", "expected"),
    [("2014-06-01", []), ("2015-12-31", []), ("2016-01-01", ["Heute"]), ("2026-11-23", ["Heute"])],
)
def test_a_value_is_of_today_for_a_year(
    today: str, expected: list[str], project: Any, inspect: Callable[..., Any]
) -> None:
    assert told(f"Heute gibt es {HOEFE}.", inspect(project, today=today).public) == expected


@pytest.fixture(scope="module")
def hub(make_project: Callable[[], Any], inspect: Callable[..., Any]) -> Any:
    return inspect(make_project(), today="2015-06-01").public


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"Heute gibt es {HOEFE} und {LASTING}.", []),
        (f"Einst gab es {EARLIER}, heute sind es {HOEFE}.", []),
        (f"Einst gab es {EARLIER} und heute {HOEFE}.", []),
        (f"Heute, so das Amt, gibt es {HOEFE}.", []),
        (f"Heute waren es {EARLIER}.", ["Heute"]),
        (f"Heute sind es {HOEFE}, und {EARLIER} waren es.", []),
        (f'Heute sind es {{{{ fact("feldanteil") }}}} und {HOEFE}.', ["Heute"]),
    ],
)
def test_what_is_said_of_today(text: str, expected: list[str], hub: Any) -> None:
    assert told(text, hub) == expected
