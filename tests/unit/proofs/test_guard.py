"""The guard: who counted, and what is part of what. Claims over them stand in golden/proofs and golden/problems."""

from __future__ import annotations

from collections.abc import Callable
from textwrap import dedent
from typing import Any

import pytest

FAMILIES = """
source-families:
  amt: {label: {de: Amt, en: Office}, text: {de: Zählt selbst., en: Counts itself.}}
  presse: {label: {de: Presse, en: Press}, text: {de: Schreibt ab., en: Copies.}}
  archiv:
    label: {de: Archiv, en: Archive}
    text: {de: Verwahrt Akten., en: Keeps files.}
    comparable-with: [{family: amt, reason: {de: Es sind die Akten des Amts., en: They are files of the office.}}]
"""
CLAIM = "bauern-und-bergleute"


def _guard(project: Any, inspect: Callable[..., Any], *families: str | None) -> list[Any]:
    """The rows about sources for a claim whose left side comes from `zaehlung` and whose right from `chronik`."""
    project.append("data/terms.yml", FAMILIES)
    for source, family in zip(("zaehlung", "chronik"), families, strict=True):
        if family is not None:
            project.edit("data/sources.yml", f"{source}:\n", f"{source}:\n  family: {family}\n")
    hub = inspect(project).public
    return [row for row in hub.proofs[CLAIM].guard if row.aspect == "sources"]


def test_without_families_only_bases_are_asked(project: Any, inspect: Callable[..., Any]) -> None:
    rows = inspect(project).public.proofs[CLAIM].guard
    assert [row.aspect for row in rows] == ["area", "unit", "basis", "dates"]


def test_one_family_passes(project: Any, inspect: Callable[..., Any]) -> None:
    (row,) = _guard(project, inspect, "amt", "amt")
    assert row.passes
    assert (row.left.de, row.right.en) == ("Amt", "Office")


@pytest.mark.parametrize("families", [("amt", "archiv"), ("archiv", "amt")])
def test_declared_families_pass_from_either_side_with_their_reason(
    families: tuple[str, str], project: Any, inspect: Callable[..., Any]
) -> None:
    (row,) = _guard(project, inspect, *families)
    assert row.passes
    assert row.reason.de == "Es sind die Akten des Amts."


@pytest.mark.parametrize(
    "families", [("amt", "presse"), ("presse", "archiv"), ("amt", None), (None, "amt"), (None, None)]
)
def test_other_families_and_unknown_ones_are_refused(
    families: tuple[str | None, str | None], project: Any, inspect: Callable[..., Any]
) -> None:
    (row,) = _guard(project, inspect, *families)
    assert not row.passes
    assert row.reason is None


def test_a_value_is_of_the_same_house_as_itself(project: Any, inspect: Callable[..., Any]) -> None:
    project.append("data/terms.yml", FAMILIES)
    hub = inspect(project).public
    (row,) = [row for row in hub.proofs["felder-rueckgang"].guard if row.aspect == "sources"]
    assert row.passes, "one source on both sides, whatever its family"


def test_every_family_of_a_sum_is_asked(project: Any, inspect: Callable[..., Any]) -> None:
    project.append(
        "data/facts/land.yml",
        """alle:
  status: published
  label: {de: Alle, en: All}
  noun: {de: {many: Menschen}, en: {many: people}}
  topic: land
  unit: personen
  area: musterstadt
  basis: personen
  definition: {de: Alle zusammen., en: All together.}
  owner: beispielamt
  policy: keep
  derived:
    rule: sum
    date-tolerance: 9 years
    parts: [{fact: beschaeftigte, as-of: 2014}, {fact: bergleute, as-of: 2014}]
    reason: {de: Darum., en: Because.}
""",
    )
    project.edit("data/claims.yml", "right: {fact: beschaeftigte, as-of: 2014}", "right: {fact: alle, as-of: 2014}")
    project.append("data/terms.yml", FAMILIES)
    for source, family in (("zaehlung", "amt"), ("chronik", "archiv")):
        project.edit("data/sources.yml", f"{source}:\n", f"{source}:\n  family: {family}\n")
    rows = [row for row in inspect(project).public.proofs["pendler-und-beschaeftigte"].guard if row.aspect == "sources"]
    assert [(row.left.de, row.right.de, row.passes) for row in rows] == [("Amt", "Archiv", True)]


YEARS = """
  {key}:
    status: published
    label: {{de: {key}, en: {key}}}
    noun: {{de: {{many: {key}}}, en: {{many: {key}}}}}
    topic: land
    unit: personen
    area: musterstadt
    basis: personen
    definition: {{de: Erfunden., en: Invented.}}
    owner: beispielamt
    policy: keep
    observations:
      - {{as-of: 2010, value: {values[0]}, source: {sources[0]}}}
      - {{as-of: 2011, value: {values[1]}, source: {sources[1]}}}
      - {{as-of: 2012, value: {values[2]}, source: {sources[2]}}}
"""
SINCE = """
seit-2011:
  status: examined
  topic: land
  question: {de: Ist das so?, en: Is that so?}
  operator: since
  relation: more-than
  left: {fact: kraemer}
  right: {fact: boten}
  from: 2011
  expect: not-comparable
"""


@pytest.mark.parametrize("stranger", [None, 0, 1, 2])
@pytest.mark.parametrize("is_left", [True, False])
def test_in_every_year_of_a_span_both_sides_are_asked(
    stranger: int | None, is_left: bool, project: Any, inspect: Callable[..., Any]
) -> None:
    """Also in the year before it begins: one year that another house counted, and nothing is compared."""
    project.append("data/terms.yml", FAMILIES)
    for source, family in (("zaehlung", "amt"), ("chronik", "presse")):
        project.edit("data/sources.yml", f"{source}:\n", f"{source}:\n  family: {family}\n")
    house, other = ["zaehlung"] * 3, ["chronik" if year == stranger else "zaehlung" for year in range(3)]
    for key, values, sources in (
        ("kraemer", (1, 9, 9), other if is_left else house),
        ("boten", (5, 5, 5), house if is_left else other),
    ):
        project.append("data/facts/land.yml", dedent(YEARS.format(key=key, values=values, sources=sources)))
    expected = "holds" if stranger is None else "not-comparable"
    project.append("data/claims.yml", SINCE)
    proof = inspect(project).public.proofs["seit-2011"]
    assert proof.verdict == expected
    strangers = [row for row in proof.guard if not row.passes]
    assert [row.aspect for row in strangers] == ([] if stranger is None else ["sources"])


def test_a_part_of_a_part_belongs_to_the_whole(project: Any, inspect: Callable[..., Any]) -> None:
    project.edit("data/facts/berg.yml", "part-of: [beschaeftigte]", "part-of: [bergleute]")
    assert inspect(project).public.proofs["von-ausserhalb"].verdict == "not-comparable"
    definition = "definition: {de: Menschen in einem"
    wholes = "part-of: [beschaeftigte, pendler]"
    project.edit("data/facts/berg.yml", definition, f"{wholes}\n  {definition}")
    assert inspect(project).public.proofs["von-ausserhalb"].verdict == "holds"


@pytest.mark.parametrize(
    "sides",
    ["left: {number: 5}\n  right: {fact: bergleute}", "left: {fact: bauern, as-of: 2014}\n  right: {number: 5}"],
)
def test_a_number_has_no_family(sides: str, project: Any, inspect: Callable[..., Any]) -> None:
    """It is compared with a fact of whatever house."""
    project.append("data/terms.yml", FAMILIES)
    project.edit("data/claims.yml", "left: {fact: bauern, as-of: 2014}\n  right: {fact: bergleute}", sides)
    rows = inspect(project).public.proofs[CLAIM].guard
    assert [row.aspect for row in rows if row.aspect == "sources"] == []
