"""Entries: what is told of records that do not fit, each at its place. The cases stand in `entries.yml`."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

import pytest
import yaml
from brandhub.ground.problems import Problem
from brandhub.ground.records import parse_record
from brandhub.models.claims import CLAIM_KINDS
from brandhub.models.events import Event
from brandhub.models.kits import Kit
from brandhub.models.terms import Basis, Licence, Topic, Unit
from brandhub.whole.entries import read_entries, value_at

MODELS: Final[dict[str, Any]] = {
    "topic": Topic,
    "unit": Unit,
    "basis": Basis,
    "licence": Licence,
    "event": Event,
    "kit": Kit,
    "more-than": CLAIM_KINDS["more-than"],
}
CASES = yaml.safe_load(Path(__file__).with_name("entries.yml").read_text(encoding="utf-8"))


def words_of(problem: Problem) -> str:
    """One line: where, how grave, and all that the message would say. Of a missing field nothing is nearest."""
    said = {
        name: f"{value.key} {' '.join(map(str, dict(value.values).values()))}".strip()
        if hasattr(value, "key")
        else value
        for name, value in problem.values.items()
        if (problem.code, name) != ("missing-field", "nearest")
    }
    place, grave = problem.place, "" if problem.severity == "error" else f" {problem.severity}"
    return f"{place.line}:{place.column}{grave} {problem.code} {'; '.join(map(str, said.values()))}".strip()


@pytest.mark.parametrize("case", CASES, ids=[f"{number}-{case['model']}" for number, case in enumerate(CASES)])
def test_an_entry_is_read_or_told(case: dict[str, Any]) -> None:
    record, problems = parse_record(case["text"], "data/x.yml")
    assert record is not None
    assert problems == []
    nouns, found = read_entries(record, MODELS[case["model"]])
    assert ([*nouns], [words_of(problem) for problem in found]) == (case["read"], case["told"])
    within = f"outer:\n  {case['text'].replace(chr(10), chr(10) + '  ')}"
    record, _ = parse_record(within, "data/x.yml")
    assert record is not None
    nouns, found = read_entries(record, MODELS[case["model"]], within=("outer",))
    assert ([*nouns], [problem.code in told for problem, told in zip(found, case["told"], strict=True)]) == (
        *(case["read"], [True] * len(found)),
    )
    assert read_entries(record, MODELS[case["model"]], within=("inner",)) == ({}, [])


@pytest.mark.parametrize(
    ("location", "found"),
    [
        ((), {"a": {"b": ["x", {"c": 1}]}, "d": "e"}),
        (("a",), {"b": ["x", {"c": 1}]}),
        (("a", "b", 0), "x"),
        (("a", "b", 1), {"c": 1}),
        (("a", "b", 1, "c"), 1),
        (("a", "b", 2), None),
        (("a", "b", "c"), None),
        (("a", 0), None),
        (("x",), None),
        (("x", "y"), None),
        (("d", "e"), None),
        (("d", 0), None),
    ],
)
def test_a_value_is_found_at_its_place_or_not_at_all(location: tuple[str | int, ...], found: Any) -> None:
    assert value_at({"a": {"b": ["x", {"c": 1}]}, "d": "e"}, location) == found
