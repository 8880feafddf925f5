"""Fields: what may stand in YAML, and what a value encloses."""

from __future__ import annotations

from datetime import datetime
from fractions import Fraction
from typing import Any

import pytest
from brandhub.ground.clock import BERLIN
from brandhub.ground.intervals import Interval
from brandhub.models.facts import Observation
from brandhub.models.fields import Noun, _instant
from brandhub.models.pages import WrittenPage
from pydantic import ValidationError
from pydantic_core import PydanticCustomError

F = Fraction
ENCLOSURES: list[tuple[dict[str, str], bool, Interval]] = [
    ({"value": "102"}, True, Interval(F(102), F(102))),
    ({"kind": "rounded", "step": "5", "value": "100"}, True, Interval(F("97.5"), F("102.5"))),
    ({"kind": "rounded", "step": "10", "value": "0"}, True, Interval(F(0), F(5))),
    ({"kind": "rounded", "step": "10", "value": "0"}, False, Interval(F(-5), F(5))),
    ({"kind": "rounded", "step": "0.1", "value": "45.5"}, False, Interval(F("45.45"), F("45.55"))),
    ({"kind": "about", "tolerance": "50", "value": "1300"}, True, Interval(F(1250), F(1350))),
    ({"kind": "about", "value": "1300"}, True, Interval(F(1235), F(1365))),
    ({"kind": "about", "value": "11000"}, True, Interval(F(10450), F(11550))),
    ({"kind": "about", "value": "300"}, True, Interval(F(250), F(350))),
    ({"kind": "about", "value": "45.5"}, False, Interval(F("43.225"), F("47.775"))),
    ({"kind": "about", "tolerance": "0.5", "value": "0"}, True, Interval(F(0), F(1, 2))),
    ({"kind": "about", "side": "below", "value": "50000"}, True, Interval(F(45000), F(50000))),
    ({"kind": "about", "side": "above", "value": "300"}, True, Interval(F(300), F(350))),
    ({"kind": "at-least", "value": "102"}, True, Interval(F(102), None)),
    ({"kind": "at-least", "strict": "true", "value": "100"}, True, Interval(F(100), None, low_open=True)),
    ({"kind": "at-most", "value": "250"}, True, Interval(F(0), F(250))),
    ({"kind": "at-most", "strict": "true", "value": "5"}, True, Interval(F(0), F(5), high_open=True)),
    ({"kind": "between", "low": "8500", "high": "9000"}, True, Interval(F(8500), F(9000))),
    ({"kind": "suppressed", "below": "5"}, True, Interval(F(0), F(5), high_open=True)),
    # A mistake that a check names with its place must not crash before it is told.
    ({"kind": "rounded", "step": "10", "value": "-40"}, True, Interval(F(-45), F(-35))),
    ({"kind": "about", "value": "-40"}, True, Interval(F(-45), F(-35))),
]
REFUSED: list[tuple[dict[str, Any], str]] = [
    ({"value": "1.412"}, "ambiguous-thousands"),
    ({"value": "601.780"}, "ambiguous-thousands"),
    ({"value": "-1.412"}, "ambiguous-thousands"),
    ({"value": "1,5"}, "decimal-comma"),
    ({"value": "1.412.000"}, "not-a-number"),
    ({"value": "1_000"}, "not-a-number"),
    ({"value": "1 000"}, "not-a-number"),
    ({"value": "1e3"}, "not-a-number"),
    ({"value": "NaN"}, "not-a-number"),
    ({"value": "Infinity"}, "not-a-number"),
    ({"value": "+5"}, "not-a-number"),
    ({"value": "012"}, "not-a-number"),
    ({"value": "５"}, "not-a-number"),
    ({}, "kind-needs"),
    ({"kind": "rounded", "value": "5"}, "kind-needs"),
    ({"kind": "about", "value": "0"}, "kind-needs"),
    ({"value": ["5"]}, "not-a-text"),
    ({"value": {"de": "5"}}, "not-a-text"),
    ({"as-of": ["2014"], "value": "5"}, "not-a-text"),
    ({"kind": "at-least", "strict": ["true"], "value": "5"}, "not-a-text"),
    ({"value": "5", "step": "5"}, "kind-forbids"),
    ({"kind": "at-least", "value": "5", "side": "below"}, "kind-forbids"),
    ({"kind": "between", "low": "5", "high": "4"}, "low-above-high"),
    ({"kind": "rounded", "step": "-5", "value": "5"}, "must-be-positive"),
    ({"kind": "suppressed", "below": "0"}, "must-be-positive"),
    ({"kind": "at-most", "value": "-5"}, "must-be-positive"),
    ({"kind": "at-most", "strict": "true", "value": "0"}, "must-be-positive"),
]


def _observation(fields: dict[str, Any]) -> Observation:
    return Observation.model_validate({"as-of": "2014", "source": "zaehlung", **fields})


@pytest.mark.parametrize(("fields", "whole", "expected"), ENCLOSURES)
def test_what_a_value_encloses(fields: dict[str, str], whole: bool, expected: Interval) -> None:
    assert _observation(fields).interval(whole=whole) == expected


@pytest.mark.parametrize(("fields", "code"), REFUSED)
def test_what_is_refused(fields: dict[str, Any], code: str) -> None:
    with pytest.raises(ValidationError) as refusal:
        _observation(fields)
    assert [error["type"] for error in refusal.value.errors()] == [code]


@pytest.mark.parametrize("text", ["0.125", "1.4120", "0.5", "1412", "10.25", "1234.567"])
def test_plain_decimals_are_taken(text: str) -> None:
    assert str(_observation({"value": text}).value) == text


def test_an_embargo_ends_at_midnight_in_berlin() -> None:
    assert _instant("2026-07-01").isoformat() == "2026-07-01T00:00:00+02:00"
    assert _instant("2026-12-01").isoformat() == "2026-12-01T00:00:00+01:00"
    assert _instant("2026-10-25T02:30+02:00") < _instant("2026-10-25T02:30+01:00")
    for text in ("2026-12-01T09:00", "01.12.2026", "2026-02-30", "2026-12-01T25:00+01:00", "2026-12-01 09:00+01:00"):
        with pytest.raises(PydanticCustomError):
            _instant(text)


@pytest.mark.parametrize(
    ("now", "seen"),
    [("2026-11-30T23:59:59+01:00", False), ("2026-12-01T00:00:00+01:00", True), ("2026-11-30T23:00:00+00:00", True)],
)
def test_published_means_at_its_moment_and_not_before(now: str, seen: bool) -> None:
    noun = Noun.model_validate({"id": "x", "status": "published", "publish-at": "2026-12-01"})
    assert noun.is_public(datetime.fromisoformat(now)) is seen
    draft = Noun.model_validate({"id": "x", "status": "draft", "publish-at": "2020-01-01"})
    assert not draft.is_public(datetime(2030, 1, 1, tzinfo=BERLIN))


@pytest.mark.parametrize(
    "address", ["", "/", "methode/", "/methode", "/Methode/", "/a//b/", "/a/../b/", "/a b/", "/ä/"]
)
def test_an_address_of_a_page_is_plain(address: str) -> None:
    page = {"id": "x", "title": "x", "summary": "x", "language": "de"}
    with pytest.raises(ValidationError):
        WrittenPage.model_validate({**page, "address": address})
    assert WrittenPage.model_validate({**page, "address": "/a-1/b/"}).address == "/a-1/b/"
