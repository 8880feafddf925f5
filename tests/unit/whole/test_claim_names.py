"""Names of claims: what their addresses assert is what they prove."""

from __future__ import annotations

from typing import Any

import pytest
from brandhub.models.claims import CLAIM_SCHEMA
from brandhub.whole.claim_names import ranked, turned_round

MORE = {"operator": "more-than", "left": {"fact": "hoefe"}, "right": {"fact": "gruben"}}
FEWER = {**MORE, "operator": "fewer-than"}
RISE = {"operator": "trend", "fact": "hoefe", "from": "2010", "to": "2014", "direction": "rise"}
FALL = {**RISE, "direction": "fall"}
LARGEST = {"operator": "largest", "list": "staedte", "subject": {"fact": "hoefe"}}
SINCE = {**MORE, "operator": "since", "relation": "more-than", "from": "2010"}
TIMES = {**MORE, "operator": "times", "times": "3", "mode": "at-least"}
NAMES: list[tuple[str, dict[str, Any], str | None]] = [
    ("hoefe-und-gruben", MORE, None),
    ("mehr-hoefe-als-gruben", MORE, None),
    ("weniger-gruben-als-hoefe", MORE, None),
    ("mehr-gruben-als-hoefe", MORE, "mehr"),
    ("weniger-hoefe-als-gruben", MORE, "weniger"),
    ("mehr-hoefe-als-gruben", FEWER, "mehr"),
    ("more-hoefe-than-gruben", FEWER, "more"),
    ("weniger-hoefe", FEWER, None),
    ("mehr-hoefe", FEWER, "mehr"),
    ("mehr-dies-als-das", FEWER, None),
    ("nicht-mehr-hoefe", FEWER, None),
    ("hoefe-wachstum", RISE, None),
    ("hoefe-rueckgang", RISE, "rueckgang"),
    ("hoefe-wachstum", FALL, "wachstum"),
    ("hoefe-rueckgang", FALL, None),
    ("seit-langem-mehr-hoefe", SINCE, None),
    ("groesste-stadt", LARGEST, None),
    ("groesste-stadt", MORE, "groesste"),
    ("achtgroesste-stadt", RISE, "achtgroesste"),
    ("hoefe-verdoppelt", TIMES, None),
    ("erste-hilfe", MORE, None),
]


@pytest.mark.parametrize(("name", "fields", "told"), NAMES)
def test_a_name_asserts_nothing_else(name: str, fields: dict[str, Any], told: str | None) -> None:
    around = {"topic": "land", "status": "published", "question": {"de": "Ja?", "en": "Yes?"}}
    wording = {"wording": {"de": "{relation}", "en": "{relation}"}}
    claim = CLAIM_SCHEMA.validate_python({"id": name, **around, **wording, **fields})
    assert (turned_round(claim) or ranked(claim)) == told


@pytest.mark.parametrize(
    ("name", "told"), [("felder-wachstum", ["error"]), ("felder-schwund", []), ("groesstes-feld", ["warning"])]
)
def test_the_contrary_is_not_published_and_a_rank_is_asked_about(
    name: str, told: list[str], project: Any, inspect: Any
) -> None:
    project.edit("data/claims.yml", "felder-rueckgang:", f"{name}:")
    found = [problem.severity for problem in inspect(project).problems if problem.code == "address-asserts"]
    assert found == told
