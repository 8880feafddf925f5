"""Readers: which file of data/ holds what, and what is told of one that holds something else. Cases: `readers.yml`."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest
import yaml
from brandhub.ground.records import parse_record
from brandhub.whole.content import Content
from brandhub.whole.readers import load_record, nouns_of
from unit.whole.test_entries import words_of

SAMPLE = Path(__file__).parents[2] / "sample"
CASES = yaml.safe_load(Path(__file__).with_name("readers.yml").read_text(encoding="utf-8"))


def loaded(path: str, text: str, content: Content | None = None) -> Content:
    record, problems = parse_record(text, path)
    assert record is not None
    assert problems == []
    content = content or Content()
    load_record(record, path, content)
    return content


def held(content: Content) -> dict[str, Any]:
    """Every field of the content that is not empty: of tables the ids, of others whether they are there."""
    found = {}
    for one in fields(Content):
        if one.name not in ("problems", "written") and (table := getattr(content, one.name)):
            found[one.name] = sorted(table) if isinstance(table, dict) else True
    return found


@pytest.mark.parametrize("case", CASES, ids=[f"{number}-{case['path']}" for number, case in enumerate(CASES)])
def test_a_file_is_read_as_what_it_is(case: dict[str, Any]) -> None:
    content = loaded(case["path"], case["text"])
    assert held(content) == case["held"]
    assert [words_of(problem) for problem in content.problems] == case.get("told", [])
    assert sorted(" ".join(one) for one in content.written) == case.get("written", [])


def test_facts_of_all_files_come_together_and_an_id_is_taken_once() -> None:
    path = "data/facts/land.yml"
    text = (SAMPLE / path).read_text(encoding="utf-8")
    content = loaded(path, text)
    assert "hoefe" in content.facts
    again = loaded("data/facts/hof.yml", text, content)
    assert again is content
    codes = [(problem.code, problem.values["id"], problem.place.path) for problem in content.problems]
    assert ("id-twice", "hoefe", "data/facts/hof.yml") in codes
    assert len(codes) == len(content.facts)
    assert str(content.problems[0].values["other"]).startswith(path)
    assert content.facts["hoefe"].place().path == "data/facts/hof.yml"


@pytest.mark.parametrize(
    ("path", "nouns"),
    [
        ("data/terms.yml", "area basis licence name partner-kind source-family topic unit"),
        ("data/sources.yml", "source"),
        ("data/facts/land.yml", "fact"),
        ("data/claims.yml", "claim"),
        ("data/lists.yml", "list"),
        ("data/timeline.yml", "event"),
        ("data/partners.yml", "partner"),
        ("data/images.yml", "image"),
        ("data/site.yml", ""),
        ("data/facts/tiefer/land.yml", ""),
    ],
)
def test_with_a_file_that_cannot_be_read_all_that_it_holds_is_lost(path: str, nouns: str) -> None:
    assert nouns_of(path) == {(noun, "*") for noun in nouns.split()}
