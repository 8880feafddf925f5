"""Plain figures, shares and times: how Leichte Sprache says a value, case by case."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
import yaml
from brandhub.ground.intervals import Interval
from brandhub.ground.moments import parse_moment
from brandhub.proofs.plain_figures import write_plain_figure, write_plain_share
from brandhub.proofs.plain_times import write_plain_time

CASES: Any = yaml.load(
    (Path(__file__).parent / "plain-figures.yml").read_text(encoding="utf-8"), Loader=yaml.CSafeLoader
)
TODAY = date(2026, 11, 28)


def _interval(text: str) -> Interval:
    low, high = text[1:-1].split(", ")
    end = None if high == "∞" else Fraction(high)
    return Interval(Fraction(low), end, text[0] == "(", end is not None and text[-1] == ")")


@pytest.mark.parametrize(("interval", "said"), CASES["figures"].items())
def test_figures(interval: str, said: str) -> None:
    assert write_plain_figure(_interval(interval)) == (None if said == "–" else said)


@pytest.mark.parametrize(("interval", "said"), CASES["shares"].items())
def test_shares(interval: str, said: str) -> None:
    assert write_plain_share(_interval(interval)) == (None if said == "–" else said)


@pytest.mark.parametrize(("moment", "said"), CASES["times"].items())
def test_times(moment: str, said: str) -> None:
    assert write_plain_time(parse_moment(moment), TODAY) == (None if said == "–" else said)
