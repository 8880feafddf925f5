"""Sums: what two of their parts have in common is counted twice, and what they count together each part counts."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

SUM = """
{id}:
  status: published
  label: {{de: {noun}, en: {noun}}}
  noun: {{de: {{one: {noun}, many: {noun}}}, en: {{one: {noun}, many: {noun}}}}}
  topic: land
  unit: personen
  area: musterstadt
  basis: personen
  definition: {{de: Zusammengezählt., en: Added up.}}
  owner: beispielamt
  policy: keep
  derived:
    rule: sum
    parts: [{{fact: {one}, as-of: 2014}}, {{fact: {other}, as-of: 2014}}]
    reason: {{de: Darum., en: Because.}}
"""
CLAIM = """
zusammen:
  status: published
  topic: land
  operator: sum
  relation: more-than
  disjoint: {{de: Darum., en: Because.}}
  parts: [{{fact: {one}, as-of: 2014}}, {{fact: {other}, as-of: 2014}}]
  right: {{number: 10}}
  wording:
    de: "{{when}} waren es {{relation}} {{right.value}}{said}: {{parts}}."
    en: "{{when}}, there were {{relation}} {{right.value}}{said}: {{parts}}."
  question: {{de: Wie viele?, en: How many?}}
"""


@pytest.mark.parametrize(
    ("parts", "told"),
    [
        (("eins", "zwei"), {"eins", "zwei"}),  # both count the visitors
        (("eins", "beschaeftigte"), set()),
        (("drei", "gaeste"), {"gaeste"}),  # by way of a sum within the sum
    ],
)
def test_what_two_sums_have_in_common(
    project: Any, inspect: Callable[..., Any], parts: tuple[str, str], told: set[str]
) -> None:
    sums = (("eins", "Pendler", "pendler", "gaeste"), ("zwei", "Leute", "gaeste", "beschaeftigte"))
    for key, noun, one, other in (*sums, ("drei", "Alle", "eins", "beschaeftigte")):
        project.append("data/facts/land.yml", SUM.format(id=key, noun=noun, one=one, other=other))
    project.append("data/claims.yml", CLAIM.format(one=parts[0], other=parts[1], said=""))
    found = inspect(project).problems
    assert {str(p.values["fact"]) for p in found if p.code == "sum-part-inside" and "claims" in p.place.path} == told


@pytest.mark.parametrize(("said", "told"), [("", []), (" Nächte", ["Nächte"]), (" Menschen", [])])
def test_a_sum_of_different_things_takes_no_word_of_one(
    project: Any, inspect: Callable[..., Any], said: str, told: list[str]
) -> None:
    """Who stays for a night is no employee; people are both."""
    claim = CLAIM.format(one="gaeste", other="beschaeftigte", said=said)
    project.append(
        "data/claims.yml",
        claim.replace(f'{{right.value}}{said}: {{parts}}."\n  question', '{right.value}: {parts}."\n  question'),
    )
    found = inspect(project).problems
    assert [str(p.values["word"]) for p in found if p.code == "wording-foreign"] == told
