"""Margins: the flip distance relative to the smaller value."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import Any

import pytest
from brandhub.products.margins import margin_of


def _margin(inspection: Any, claim: str) -> Fraction | None:
    hub = inspection.public
    return margin_of(hub.claims[claim], hub.proofs[claim])


@pytest.mark.parametrize(
    ("claim", "margin"),
    [
        ("pendler-und-beschaeftigte", Fraction(1200 - 401, 401)),  # 400 rounded to 2 may be 401
        ("beschaeftigte-und-pendler", Fraction(900, 80 * 11) - 1),  # 11.25-fold: nearer to 11 than to 12
        ("von-ausserhalb", (Fraction(67, 2) - Fraction(401, 12)) / 33),  # 33.4 of 100, rounded up from 33.5 on
        ("felder-rueckgang", Fraction(28, 280)),  # 30.8 against 28
        ("gaeste-tausend", Fraction(10, 1000)),  # 1010 in the tightest year
        ("bauern-und-bergleute", None),  # no miners: nothing that 102 could be measured against
        ("keine-bergleute", None),
        ("hoefe-zuwachs", None),  # does not hold
    ],
)
def test_margin(claim: str, margin: Fraction | None, project: Any, inspect: Callable[..., Any]) -> None:
    assert _margin(inspect(project), claim) == margin


def test_a_multiple_that_is_a_bound_only_tips_downwards(project: Any, inspect: Callable[..., Any]) -> None:
    project.edit("data/claims.yml", "mode: rounded-down", "mode: at-least")
    project.edit("data/facts/berg.yml", "as-of: 2010, value: 900", "as-of: 2010, value: 959")
    assert _margin(inspect(project), "beschaeftigte-und-pendler") == Fraction(959, 880) - 1


def test_a_claim_on_the_edge_has_no_room(project: Any, inspect: Callable[..., Any]) -> None:
    project.edit("data/facts/berg.yml", "as-of: 2010, value: 900", "as-of: 2010, value: 880")
    assert _margin(inspect(project), "beschaeftigte-und-pendler") == 0
