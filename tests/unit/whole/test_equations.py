"""Equations: what follows from several sums together, and nothing where they contradict."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

import pytest
from brandhub.whole.equations import settled

Sums = tuple[tuple[str, tuple[str, ...]], ...]


@pytest.mark.parametrize(
    ("sums", "known", "found"),
    [
        # one sum: what is missing of it, and nothing where two are missing
        ((("all", ("men", "women")),), {"men": 3, "women": 4}, {"all": 7}),
        ((("all", ("men", "women")),), {"all": 7, "women": 4}, {"men": 3}),
        ((("all", ("men", "women")),), {"all": 7}, {}),
        ((("all", ("men", "women")),), {}, {}),
        ((), {"all": 7}, {}),
        # a part that is there twice, and a part that is its own whole
        ((("all", ("half", "half")),), {"all": 7}, {"half": Fraction(7, 2)}),
        ((("all", ("all", "rest")),), {}, {"rest": 0}),
        ((("all", ("all", "rest")),), {"rest": 0}, {}),
        # two sums: one after the other, in both orders
        (
            (("all", ("men", "women")), ("men", ("old", "young"))),
            {"all": 7, "women": 4, "old": 1},
            {"men": 3, "young": 2},
        ),
        (
            (("men", ("old", "young")), ("all", ("men", "women"))),
            {"all": 7, "women": 4, "old": 1},
            {"men": 3, "young": 2},
        ),
        # only together: a + b = 10 and a + 2 b = 13
        ((("ten", ("a", "b")), ("thirteen", ("a", "b", "b"))), {"ten": 10, "thirteen": 13}, {"a": 7, "b": 3}),
        ((("ten", ("b", "a")), ("thirteen", ("b", "a", "b"))), {"ten": 10, "thirteen": 13}, {"a": 7, "b": 3}),
        # three of them, of which the last settles the first
        (
            (("x", ("a", "b")), ("y", ("b", "c")), ("z", ("a", "c"))),
            {"x": 5, "y": 7, "z": 6},
            {"a": 2, "b": 3, "c": 4},
        ),
        # the same twice tells nothing new; otherwise it contradicts, and then nothing follows at all
        ((("ten", ("a", "b")), ("ten", ("a", "b"))), {"ten": 10}, {}),
        ((("ten", ("a", "b")), ("nine", ("a", "b")), ("six", ("c",))), {"ten": 10, "nine": 9, "six": 6}, {}),
        ((("ten", ("a",)), ("nine", ("b", "c"))), {"ten": 10, "nine": 9}, {"a": 10}),
    ],
)
def test_what_follows(sums: Sums, known: Mapping[str, int], found: Mapping[str, Fraction]) -> None:
    assert settled(sums, {node: Fraction(value) for node, value in known.items()}) == found
