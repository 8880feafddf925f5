"""Promises: what may change in the open data within one version, and what the last release keeps everybody to."""

from __future__ import annotations

import copy
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from brandhub.products.open_data.promises import list_breaks, load_kept, write_kept
from brandhub.products.open_data.schemas import generate_schemas

ROOT = Path(__file__).resolve().parents[3]
Schemas = dict[str, dict[str, Any]]


def part(schemas: Schemas, document: str, name: str) -> Any:
    return schemas[document]["$defs"][name]


def drop_a_field(now: Schemas) -> None:
    del part(now, "facts", "Fact")["properties"]["caveat"]


def rename_a_field(now: Schemas) -> None:
    properties = part(now, "claims", "Claim")["properties"]
    properties["answer"] = properties.pop("verdict")


def retype_a_field(now: Schemas) -> None:
    part(now, "facts", "Observation")["properties"]["low"] = {"type": "string"}


def let_a_field_be_null(now: Schemas) -> None:
    part(now, "facts", "Fact")["properties"]["topic"] = {"anyOf": [{"type": "string"}, {"type": "null"}]}


def let_a_field_be_missing(now: Schemas) -> None:
    part(now, "facts", "Fact")["required"].remove("label")


def narrow_a_list(now: Schemas) -> None:
    part(now, "facts", "Fact")["properties"]["stage"]["enum"].remove("due")


def narrow_a_list_inside_a_list(now: Schemas) -> None:
    part(now, "observations", "Row")["properties"]["kind"]["enum"].remove("about")


def open_a_list(now: Schemas) -> None:
    del part(now, "facts", "Fact")["properties"]["stage"]["enum"]


def change_a_pattern(now: Schemas) -> None:
    part(now, "facts", "Bounds")["properties"]["low"]["pattern"] = ".*"


def change_the_version(now: Schemas) -> None:
    now["facts"]["properties"]["version"]["const"] = "v2"


def drop_a_document(now: Schemas) -> None:
    del now["events"]


def add_a_field(now: Schemas) -> None:
    part(now, "facts", "Fact")["properties"]["colour"] = {"type": "string"}


def add_a_word(now: Schemas) -> None:
    part(now, "facts", "Fact")["properties"]["stage"]["enum"].append("archived")


def add_a_document(now: Schemas) -> None:
    now["rivers"] = {"type": "object"}


def say_it_better(now: Schemas) -> None:
    part(now, "facts", "Fact")["description"] = "Better words."


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (drop_a_field, "/facts/*/caveat: gone"),
        (rename_a_field, "/claims/*/verdict: gone"),
        (retype_a_field, "/facts/*/observations/*/low: other type"),
        (let_a_field_be_null, "/facts/*/topic: other anyOf"),
        (let_a_field_be_missing, "/facts/*/label: may be missing"),
        (narrow_a_list, "/facts/*/stage: no longer due"),
        (narrow_a_list_inside_a_list, "/observations/*/kind: no longer about"),
        (open_a_list, "/facts/*/stage: other choices"),
        (change_a_pattern, "/facts/*/observations/*/exact/low: other pattern"),
        (change_the_version, "facts: /version: no longer v1"),
        (drop_a_document, "events: gone"),
    ],
)
def test_what_would_break_readers_is_told(change: Callable[[Schemas], None], told: str) -> None:
    kept = generate_schemas()
    now = copy.deepcopy(kept)
    change(now)
    assert any(told in line for line in list_breaks(kept, now)), list_breaks(kept, now)


@pytest.mark.parametrize("change", [add_a_field, add_a_word, add_a_document, say_it_better])
def test_what_readers_do_not_notice_is_allowed(change: Callable[[Schemas], None]) -> None:
    kept = generate_schemas()
    now = copy.deepcopy(kept)
    change(now)
    assert now != kept
    assert list_breaks(kept, now) == []


def test_the_promise_of_the_last_release_is_kept() -> None:
    kept = load_kept(ROOT)
    assert kept, "data/schemas/api/v1/ holds what the open data promise"
    assert list_breaks(kept, generate_schemas()) == []


def test_kept_schemas_are_read_back(tmp_path: Path) -> None:
    assert load_kept(tmp_path) == {}
    for path, content in write_kept().items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_bytes(content)
    assert load_kept(tmp_path) == generate_schemas()
