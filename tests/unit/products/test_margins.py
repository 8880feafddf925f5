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


HEAD = "neu:\n  status: published\n  topic: land\n  question: {de: Stimmt das?, en: Is that so?}\n"
FRAME = "  wording:\n    de: '{when} …'\n    en: '{when} …'\n"
HOEFE = "  left: {fact: hoefe, as-of: 2014}\n  right: {number: 110}\n"
PARTS = "  parts: [{fact: pendler, as-of: 2014}, {fact: gaeste, as-of: 2014}]\n"


@pytest.mark.parametrize(
    ("fields", "margin"),
    [
        ("  operator: difference\n  relation: fewer-than\n  by: 5\n" + HOEFE, Fraction(3, 5)),
        ("  operator: difference\n  relation: fewer-than\n  by: 8\n  mode: exactly\n" + HOEFE, Fraction(0)),
        ("  operator: equal-within\n  within: 10\n" + HOEFE, Fraction(2, 10)),
        ("  operator: equal-within\n  within-percent: 10\n" + HOEFE, (10 - Fraction(800, 110)) / 10),
        ("  operator: ratio\n  left: {fact: beschaeftigte, as-of: 2014}\n  right: {fact: hoefe, as-of: 2014}\n"
         "  per: 1\n  value: 10\n  mode: at-least\n", (Fraction(1200, 102) - 10) / 10),
        ("  operator: change\n  fact: hoefe\n  from: 2010\n  to: 2014\n  direction: fall\n  by: 7\n",
         (Fraction(15, 2) - Fraction(800, 110)) / 7),
        ("  operator: change\n  fact: hoefe\n  from: 2010\n  to: 2014\n  direction: fall\n  by: 7\n"
         "  mode: at-least\n", (Fraction(800, 110) - 7) / 7),
        ("  operator: sum\n  relation: at-least\n  disjoint: {de: Ja., en: Yes.}\n" + PARTS +
         "  right: {number: 1000}\n", Fraction(399 + 1050 - 1000, 1000)),
        ("  operator: sum\n  relation: fewer-than\n  overlapping: true\n" + PARTS +
         "  right: {number: 2000}\n", Fraction(2000 - 401 - 1050, 401 + 1050)),
        ("  operator: share\n  part: {fact: pendler, as-of: 2014}\n  whole: {fact: beschaeftigte, as-of: 2014}\n"
         "  value: 30\n  mode: at-least\n", (Fraction(399, 12) - 30) / 30),
    ],
)  # fmt: skip
def test_the_margin_of_an_amount_is_a_part_of_the_amount(
    fields: str, margin: Fraction, project: Any, inspect: Callable[..., Any]
) -> None:
    inspection = inspect(project.append("data/claims.yml", HEAD + fields + FRAME))
    assert inspection.public.proofs["neu"].verdict == "holds"
    assert _margin(inspection, "neu") == margin
