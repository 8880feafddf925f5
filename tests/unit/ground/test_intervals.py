"""Intervals: which ends belong to them, what sums, differences and quotients enclose, and no value more."""

from __future__ import annotations

import re
from fractions import Fraction

import pytest
from brandhub.ground.intervals import Interval, about, default_tolerance, exact, rounded, total, union

F = Fraction


def span(text: str) -> Interval:
    """As mathematicians write it: „[1, 3)“ without 3, „(0, …“ without end, „[5]“ one value."""
    if found := re.fullmatch(r"\[(\S+)\]", text):
        return Interval.exactly(F(found[1]))
    found = re.fullmatch(r"([\[(])(\S+), (\S+?)([\])]?)", text)
    assert found, text
    high = None if found[3] == "…" else F(found[3])
    return Interval(F(found[2]), high, found[1] == "(", found[4] == ")")


@pytest.mark.parametrize("text", ["[3, 2]", "(2, 2]", "[2, 2)", "(2, 2)"])
def test_an_interval_without_values_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="empty interval"):
        span(text)


@pytest.mark.parametrize(("text", "is_exact"), [("[2]", True), ("[2, 3]", False), ("(2, 3)", False), ("[2, …", False)])
def test_exact_is_what_has_one_value(text: str, is_exact: bool) -> None:
    assert span(text).is_exact is is_exact


@pytest.mark.parametrize(
    ("text", "inside", "outside"),
    [
        ("[1, 3]", (1, 2, 3), (F(99, 100), F(301, 100))),
        ("(1, 3)", (F(101, 100), 2, F(299, 100)), (1, 3, 0, 4)),
        ("[1, 3)", (1, 2), (3, 0)),
        ("(1, 3]", (2, 3), (1, 4)),
        ("[1, …", (1, 2, 10**9), (0,)),
        ("(1, …", (2, 10**9), (1, 0)),
        ("[2]", (2,), (1, 3)),
    ],
)
def test_ends_belong_to_an_interval_or_do_not(text: str, inside: tuple[F, ...], outside: tuple[F, ...]) -> None:
    assert all(span(text).contains(value) for value in inside)
    assert not any(span(text).contains(value) for value in outside)


# left, right: always above, never above, always at least as great, never at least as great
RELATIONS = {
    ("[5, 6]", "[1, 4]"): "above reaches",
    ("[4, 6]", "[1, 4]"): "reaches",
    ("(4, 6]", "[1, 4]"): "above reaches",
    ("[4, 6]", "[1, 4)"): "above reaches",
    ("[3, 6]", "[1, 4]"): "",
    ("[4]", "[4]"): "reaches never-above",
    ("[1, 4]", "[4, 6]"): "never-above",
    ("[1, 4)", "[4, 6]"): "never-above never-reaches",
    ("[1, 4]", "(4, 6]"): "never-above never-reaches",
    ("[1, 3]", "[4, 6]"): "never-above never-reaches",
    ("[1, 5]", "[4, 6]"): "",
    ("[1, …", "[4, 6]"): "",
    ("[7, …", "[4, 6]"): "above reaches",
    ("[7, 8]", "[4, …"): "",
    ("[1, 3]", "[4, …"): "never-above never-reaches",
    ("[1, …", "[4, …"): "",
}


@pytest.mark.parametrize(("sides", "told"), RELATIONS.items())
def test_what_is_sure_of_two_intervals(sides: tuple[str, str], told: str) -> None:
    left, right = span(sides[0]), span(sides[1])
    found = {
        "above": left.surely_above(right),
        "never-above": left.never_above(right),
        "reaches": left.surely_reaches(right),
        "never-reaches": left.never_reaches(right),
    }
    assert {name for name, is_sure in found.items() if is_sure} == set(told.split())


SUMS = {
    ("[1, 2]", "[10, 20]"): "[11, 22]",
    ("(1, 2]", "[10, 20]"): "(11, 22]",
    ("[1, 2]", "(10, 20]"): "(11, 22]",
    ("[1, 2)", "[10, 20]"): "[11, 22)",
    ("[1, 2]", "[10, 20)"): "[11, 22)",
    ("[1, …", "[10, 20)"): "[11, …",
    ("[1, 2)", "[10, …"): "[11, …",
}
DIFFERENCES = {
    ("[10, 20]", "[1, 2]"): "[8, 19]",
    ("(10, 20]", "[1, 2]"): "(8, 19]",
    ("[10, 20]", "[1, 2)"): "(8, 19]",
    ("[10, 20)", "[1, 2]"): "[8, 19)",
    ("[10, 20]", "(1, 2]"): "[8, 19)",
    ("[10, …", "(1, 2]"): "[8, …",
    ("[10, 20]", "[1, …"): None,
}
QUOTIENTS = {
    ("[10, 20]", "[2, 5]"): "[2, 10]",
    ("(10, 20]", "[2, 5]"): "(2, 10]",
    ("[10, 20]", "[2, 5)"): "(2, 10]",
    ("[10, 20)", "[2, 5]"): "[2, 10)",
    ("[10, 20]", "(2, 5]"): "[2, 10)",
    ("[10, …", "(2, 5]"): "[2, …",
    ("[10, 20]", "(0, 5]"): "[2, …",
    ("[10, 20]", "[2, …"): "(0, 10]",
    ("[0, 20]", "[2, …"): "[0, 10]",
    ("(0, 20]", "[2, …"): "(0, 10]",
    ("[0, 20)", "[2, 5)"): "[0, 10)",
    ("[0]", "(0, 5]"): "[0]",
    ("[0]", "[2, …"): "[0]",
    ("[10, 20]", "[0, 5]"): None,
    ("[10, 20]", "[-1, 5]"): None,
    ("[10, 20]", "(-1, -1/2]"): None,
    ("[-1, 20]", "[2, 5]"): None,
}


@pytest.mark.parametrize(("parts", "expected"), SUMS.items())
def test_a_sum_encloses_every_sum_and_no_more(parts: tuple[str, str], expected: str) -> None:
    left, right = span(parts[0]), span(parts[1])
    assert left.plus(right) == right.plus(left) == total((left, right)) == span(expected)


@pytest.mark.parametrize(("parts", "expected"), DIFFERENCES.items())
def test_a_difference_encloses_every_difference_and_no_more(parts: tuple[str, str], expected: str | None) -> None:
    assert span(parts[0]).minus(span(parts[1])) == (expected and span(expected))


@pytest.mark.parametrize(("parts", "expected"), QUOTIENTS.items())
def test_a_quotient_encloses_every_quotient_and_no_more(parts: tuple[str, str], expected: str | None) -> None:
    assert span(parts[0]).over(span(parts[1])) == (expected and span(expected))


@pytest.mark.parametrize(
    ("text", "moved", "tripled"),
    [
        ("(1, 2]", "(6, 7]", "(3, 6]"),
        ("[1, 2)", "[6, 7)", "[3, 6)"),
        ("(1, …", "(6, …", "(3, …"),
        ("[0]", "[5]", "[0]"),
    ],
)
def test_moving_and_scaling_keep_the_ends(text: str, moved: str, tripled: str) -> None:
    assert span(text).shifted(5) == span(moved)
    assert span(text).scaled(3) == span(tripled)


@pytest.mark.parametrize(
    ("first", "second", "both"),
    [
        ("[1, 2]", "[5, 6]", "[1, 6]"),
        ("(1, 2]", "[1, 6)", "[1, 6)"),
        ("(1, 6)", "(1, 6]", "(1, 6]"),
        ("(1, 6)", "(1, 6)", "(1, 6)"),
        ("(1, 2]", "[5, …", "(1, …"),
        ("[1, …", "(1, 2)", "[1, …"),
        ("[3, …", "(1, 2)", "(1, …"),
    ],
)
def test_a_hull_is_the_smallest_that_holds_both(first: str, second: str, both: str) -> None:
    assert span(first).hull(span(second)) == span(second).hull(span(first)) == span(both)


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        (("[10, 20]", "[3, 5]"), "[10, 25]"),
        (("(10, 20]", "[10, 12)"), "(10, 32)"),
        (("(3, 20]", "[10, 12]"), "[10, 32]"),
        (("[10, …", "[3, 5]"), "[10, …"),
        (("[-5, -3]", "[1, 2]"), "[-4, -1]"),
    ],
)
def test_groups_that_may_overlap_are_at_least_the_largest_of_them(parts: tuple[str, ...], expected: str) -> None:
    assert union(map(span, parts)) == span(expected)


def test_nothing_adds_up_to_nothing() -> None:
    assert total(()) == span("[0]")


def test_what_values_enclose() -> None:
    assert exact(F(7)) == span("[7]")
    assert rounded(F(100), F(10)) == span("[95, 105]")
    assert rounded(F(0), F(10)) == span("[0, 5]")
    assert rounded(F(0), F(10), None) == span("[-5, 5]")
    assert rounded(F(-20), F(10)) == span("[-25, -15]"), "below the floor already: a check names it"
    assert about(F(100), F(7)) == span("[93, 107]")
    assert about(F(100), F(7), "below") == span("[93, 100]")
    assert about(F(100), F(7), "above") == span("[100, 107]")
    assert about(F(3), F(7)) == span("[0, 10]")
    assert about(F(3), F(7), floor=None) == span("[-4, 10]")
    assert about(F(3), F(7), floor=F(2)) == span("[2, 10]")
    assert about(F(2), F(7), floor=F(2)) == span("[2, 9]")


TOLERANCES = {
    "0": "1/2", "7": "1/2", "10": "5", "20": "5", "25": "5/4", "11000": "550", "10000": "5000", "30000": "5000",
    "1300": "65", "1500": "75", "-300": "50", "45.5": "2.275", "0.4": "0.05", "0.04": "0.005", "1/3": "1/60",
    "0.0000000001": "0.0000000005",
}  # fmt: skip


@pytest.mark.parametrize(("value", "tolerance"), TOLERANCES.items())
def test_roughly_means_half_of_the_last_place_and_five_per_cent_at_least(value: str, tolerance: str) -> None:
    assert default_tolerance(F(value)) == F(tolerance)
