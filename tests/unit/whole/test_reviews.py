"""Reviews: reminded before, told after, stopped in the end; and the last day on which a fact may be said."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from brandhub.ground.clock import BERLIN
from brandhub.models.facts import Fact
from brandhub.whole.hub import Hub
from brandhub.whole.reviews import check_reviews, last_day, review_values


@pytest.fixture(scope="module")
def hub(make_project: Callable[[], Any], inspect: Callable[..., Any]) -> Hub:
    found = inspect(make_project()).public
    assert isinstance(found, Hub)
    return found


def with_fact(hub: Hub, **fields: Any) -> Hub:
    """The hub with one fact alone, changed."""
    series = hub.series["feldanteil"]
    fact = series.fact.model_copy(update={"review_by": date(2030, 1, 1), "policy": "dated", **fields})
    return replace(hub, series={"feldanteil": replace(series, fact=fact)})


def told(hub: Hub, day: str, **fields: Any) -> list[str]:
    now = datetime.fromisoformat(day).replace(tzinfo=BERLIN)
    found = check_reviews(replace(with_fact(hub, **fields), now=now))
    return [f"{problem.code} {problem.severity}" for problem in found]


MONTH = timedelta(days=31)


@pytest.mark.parametrize(
    ("day", "policy", "expected"),
    [
        ("2029-11-30", "dated", []),
        ("2029-12-01", "dated", ["review-due-dated warning"]),
        ("2030-01-01", "dated", ["review-due-dated warning"]),
        ("2030-01-02", "dated", ["overdue-dated warning"]),
        ("2030-02-01", "dated", ["overdue-dated warning"]),
        ("2030-02-02", "dated", ["overdue-stop error"]),
        ("2029-12-01", "stop", ["review-due-stop warning"]),
        ("2030-01-01", "stop", ["review-due-stop warning"]),
        ("2030-01-02", "stop", ["overdue-stop error"]),
    ],
)
def test_who_is_told_when(hub: Hub, day: str, policy: str, expected: list[str]) -> None:
    assert told(hub, day, policy=policy, lead=MONTH, grace=MONTH if policy == "dated" else None) == expected


def test_what_keeps_is_never_reviewed_and_hides_no_other(hub: Hub) -> None:
    assert told(hub, "2099-01-01", policy="keep", review_by=None) == []
    stale = with_fact(hub, policy="stop")
    both = replace(
        stale, series={"hoefe": hub.series["hoefe"], **stale.series}, now=datetime(2031, 1, 1, tzinfo=BERLIN)
    )
    assert [problem.code for problem in check_reviews(both)] == ["overdue-stop"]


def fact(hub: Hub, **fields: Any) -> Fact:
    return with_fact(hub, **fields).fact("feldanteil")


def test_the_last_day_is_that_of_the_grace(hub: Hub) -> None:
    assert last_day(fact(hub, grace=MONTH)) == "2030-02-01"
    assert last_day(fact(hub, policy="stop")) == "2030-01-01"
    assert last_day(fact(hub, review_by=date(9999, 12, 1), grace=MONTH)) == "9999-12-31"


def test_the_owner_is_named_or_at_least_known_by_id(hub: Hub) -> None:
    values = review_values(hub, fact(hub, grace=MONTH))
    assert values == {
        "fact": "feldanteil",
        "day": date(2030, 1, 1),
        "owner": hub.partners["beispielamt"].name,
        "until": "2030-02-01",
    }
    assert review_values(replace(hub, partners={}), fact(hub))["owner"] == "beispielamt"
