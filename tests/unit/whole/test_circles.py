"""Circles: whoever names one fact as easily confused stands in a circle with it, and with all that it reaches."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from brandhub.whole.circles import confused_facts


def circles(facts: dict[str, str], empty: str = "") -> dict[str, str]:
    """Each fact with those that it names; `empty`: facts without a value."""
    made: Any = {
        key: SimpleNamespace(
            fact=SimpleNamespace(differs_from=tuple(others.split())), readings=() if key in empty.split() else (1,)
        )
        for key, others in facts.items()
    }
    return {key: " ".join(circle) for key, circle in confused_facts(made).items()}


@pytest.mark.parametrize(
    ("facts", "told"),
    [
        ({"a": "", "b": ""}, {}),
        ({"a": "b", "b": ""}, {"a": "a b", "b": "a b"}),
        ({"a": "", "b": "a"}, {"a": "a b", "b": "a b"}),
        ({"a": "b", "b": "c", "c": ""}, {"a": "a b c", "b": "a b c", "c": "a b c"}),
        ({"c": "b", "b": "", "a": "b"}, {"c": "c b a", "b": "c b a", "a": "c b a"}),
        ({"a": "b", "b": "", "c": "d", "d": "c"}, {"a": "a b", "b": "a b", "c": "c d", "d": "c d"}),
        ({"a": "x", "b": ""}, {}),
        ({"a": "b x", "b": "x"}, {"a": "a b", "b": "a b"}),
    ],
)
def test_the_relation_holds_both_ways_and_passes_on(facts: dict[str, str], told: dict[str, str]) -> None:
    assert circles(facts) == told


def test_a_fact_without_a_value_joins_others_and_is_not_shown() -> None:
    assert circles({"a": "b", "b": "c", "c": ""}, empty="b") == {"a": "a c", "b": "a c", "c": "a c"}
