"""Of when a value that lasts was last known: the date of its oldest source, and none for a value with a date."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from brandhub.ground.moments import parse_moment
from brandhub.models.facts import Observation
from brandhub.proofs.readings import Reading, Series, read_observation
from brandhub.proofs.stages import age_series, stage_of_series
from brandhub.whole.hub import Hub

DAY = date(2026, 11, 28)


@pytest.fixture(scope="module")
def hub(make_project: Callable[[], Any], inspect: Callable[..., Any]) -> Hub:
    found = inspect(make_project()).public
    assert isinstance(found, Hub)
    return found


def _reading(hub: Hub, as_of: str = "since-1990", **changes: Any) -> Reading:
    observation = Observation.model_validate({"as-of": as_of, "source": "zaehlung", "value": "0"})
    reading = read_observation(hub.fact("gaeste"), observation, whole=True)
    return replace(reading, **changes)


def _known(hub: Hub, reading: Reading, **dates: tuple[str | None, str]) -> str | None:
    """Known since when, from sources that were published and read at these dates."""
    plain = hub.terms.sources["zaehlung"]
    sources = {
        key: plain.model_copy(
            update={"published": published and parse_moment(published), "accessed": parse_moment(accessed)}
        )
        for key, (published, accessed) in dates.items()
    }
    aged = age_series(Series(reading.fact, (reading,)), DAY, sources).readings[0]
    return aged.known and aged.known.text


@pytest.mark.parametrize(
    ("published", "accessed", "known"),
    [
        ("2015-03", "2020-01-01", "2015-03"),
        (None, "2020-01-01", "2020-01-01"),
        ("1989", "2020-01-01", "2020-01-01"),
        ("1990", "2020-01-01", "1990"),
        ("since-2012", "2020-01-01", "2020-01-01"),
    ],
)
def test_a_source_knows_of_its_own_day(hub: Hub, published: str | None, accessed: str, known: str) -> None:
    """What came out before the value began cannot know of it, nor does „since 2012“ say when: then it is read later."""
    assert _known(hub, _reading(hub, sources=("a",)), a=(published, accessed)) == known


def test_the_oldest_source_counts_by_its_last_day(hub: Hub) -> None:
    both = _reading(hub, sources=("a", "b"))
    assert _known(hub, both, a=("2015", "2020-01-01"), b=("2015-06", "2020-01-01")) == "2015-06"
    assert _known(hub, both, a=("2015-06-30", "2020-01-01"), b=("2015-06", "2020-01-01")) == "2015-06"
    assert _known(hub, both, a=("2016", "2020-01-01"), b=(None, "2014-01-01")) == "2014-01-01"


def test_a_value_with_a_date_says_itself_of_when_it_is(hub: Hub) -> None:
    assert _known(hub, _reading(hub, "2014", sources=("a",)), a=("2015", "2020-01-01")) is None


def test_what_nobody_wrote_down_is_not_known(hub: Hub) -> None:
    assert _known(hub, _reading(hub, sources=("elsewhere",)), a=("2015", "2020-01-01")) is None


def test_what_follows_is_known_since_the_oldest_of_its_parts(hub: Hub) -> None:
    parts = _reading(hub, "2014"), _reading(hub, known=parse_moment("2012-05"))
    derived = _reading(hub, sources=("a",), inputs=parts)
    assert _known(hub, derived, a=("1999", "2020-01-01")) == "2012-05", "its sources are asked at the parts"
    assert _known(hub, _reading(hub, sources=("a",), inputs=parts[:1]), a=("1999", "2020-01-01")) == "2014"


def test_what_follows_is_as_stale_as_its_stalest_part(hub: Hub) -> None:
    parts = _reading(hub, "2014", stage="due"), _reading(hub, "2014", stage="dated")
    series = Series(hub.fact("gaeste"), (_reading(hub, "2014", inputs=parts), _reading(hub, "2015")))
    aged = age_series(series, DAY, {})
    assert [reading.stage for reading in aged.readings] == ["dated", "fresh"]
    assert stage_of_series(aged, DAY) == "dated"
