"""Dates that a wording writes out, and names of others in the wording of a place: each may be the wrong one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

LISTS = """
gruppen:
  status: published
  label: {de: Gruppen, en: Groups}
  among: {de: Gruppen, en: groups}
  as-of: 2014
  complete: {reason: {de: So sagt es die Zählung., en: The count says so.}, source: zaehlung}
  members: [{fact: beschaeftigte}, {fact: pendler}]
"""
RANKED = """
groesste-gruppe:
  status: published
  topic: land
  operator: largest
  list: gruppen
  subject: {fact: beschaeftigte}
  wording:
    de: "%s"
    en: "%s"
  question: {de: Welche Gruppe?, en: Which group?}
"""


def _words(inspection: Any, code: str, path: str = "data/claims.yml") -> list[str]:
    return [str(p.values["word"]) for p in inspection.problems if p.code == code and p.place.path == path]


def test_dates_come_from_slots(project: Any, inspect: Callable[..., Any]) -> None:
    """„Von 2007 bis 1997 gesunken“ names dates of the claim, the wrong way round."""
    project.edit("data/claims.yml", "von {from} ({from.as-of})", "von 2007 bis 1997, {from} ({from.as-of})")
    project.edit("data/claims.yml", "to {to} ({to.as-of}).", "to {to} ({to.as-of}) in 1997.")
    assert _words(inspect(project), "orphan-claim") == ["2007", "1997", "1997"]


def test_a_question_may_name_the_dates_of_a_claim_against_a_number(project: Any, inspect: Callable[..., Any]) -> None:
    """The number stands at the beginning of time: reading its date ended the check with a message of Python."""
    project.edit("data/claims.yml", "{de: Kommen Gäste?,", "{de: Kamen 2013 Gäste?,")
    assert _words(inspect(project), "orphan-claim") == []


@pytest.mark.parametrize(
    ("german", "english", "told"),
    [
        (
            "{when} waren {name} die {rank.e} {among}: {subject.value}.",
            "{when}, {name} were the {rank} {among}: {subject}.",
            [],
        ),
        (
            "{when} waren Pendler die {rank.e} {among}, {name}: {subject.value}.",
            "{when}, commuters were the {rank} {among}, {name}: {subject}.",
            ["Pendler", "commuters"],
        ),
    ],
)
def test_no_other_takes_the_place(
    project: Any, inspect: Callable[..., Any], german: str, english: str, told: list[str]
) -> None:
    project.write("data/lists.yml", LISTS)
    project.append("data/claims.yml", RANKED % (german, english))
    assert _words(inspect(project), "wording-foreign") == told
