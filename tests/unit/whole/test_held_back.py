"""Held back: what only the hidden name is not seen either, and what nobody names is."""

from __future__ import annotations

from typing import Any

import pytest
from brandhub.models.terms import Name, Topic
from brandhub.whole.held_back import held_back

NOUNS = ("source", "basis", "topic", "area", "unit", "name", "source-family", "licence", "partner-kind")


class Term(Topic):
    """A term that names another one."""

    other: str = ""


def term(key: str, other: str = "") -> Any:
    return Term.model_construct(id=key, other=other)


def name(key: str, words: str) -> Any:
    return Name.model_construct(id=key, name=words)


def held(seen: Any, hidden: Any, **terms: list[Any]) -> list[str]:
    tables = {noun: {one.id: one for one in terms.get(noun.replace("-", "_"), [])} for noun in NOUNS}
    return sorted(f"{noun} {key}" for noun, key in held_back(seen, hidden, tables))


@pytest.mark.parametrize(
    ("seen", "hidden", "told"),
    [
        ([], [], []),
        ([], ["a"], ["topic a"]),
        (["a"], ["a"], []),
        (["b"], ["a"], ["topic a"]),
        ([], ["aa"], []),
        ([], [["x", ("a",)]], ["topic a"]),
        ([], [{"field": "a"}], ["topic a"]),
        ([], [{"a": 1}], ["topic a"]),
        ([], [{"A b": "c"}], []),
        ([], ['Text {{ fact("a") }}.'], ["topic a"]),
        ([], ["Text {{ fact('a', form=\"b\") }}."], ["topic a", "topic b"]),
        ([], ['Text "a".'], []),
        ([{"field": "a"}], ['{{ fact("a") }}'], []),
        ([], [1, None, True], []),
    ],
)
def test_a_term_is_named_as_a_field_a_key_or_in_a_reference(seen: Any, hidden: Any, told: list[str]) -> None:
    assert held(seen, hidden, topic=[term("a"), term("b")]) == told


def test_terms_that_name_others_hold_them_back_and_bring_them() -> None:
    source, licence = term("a", other="x"), term("x")
    assert held([], ["a"], source=[source], licence=[licence]) == ["licence x", "source a"]
    assert held(["a"], [], source=[source], licence=[licence]) == []
    assert held(["x"], ["a"], source=[source], licence=[licence]) == ["source a"]
    assert held(["b"], ["a"], source=[source, term("b", other="x")], licence=[licence]) == ["source a"]
    assert held(["b"], ["x"], source=[term("b", other="x")], licence=[licence]) == []
    assert held([], ["x"], source=[term("b", other="x")], licence=[licence]) == [], "what nobody names is shown"


def test_a_proper_name_is_named_in_the_middle_of_a_text() -> None:
    hall = name("halle", "Halle 4")
    assert held([], ["Das ist Halle 4 am See."], name=[hall]) == ["name halle"]
    assert held(["Halle 4"], ["Das ist Halle 4 am See."], name=[hall]) == []
    assert held([], ["Das ist Halle vier.", "halle"], name=[hall]) == []
    assert held(["halle"], ["Halle 4", "etwas"], name=[hall]) == ["name halle"]
