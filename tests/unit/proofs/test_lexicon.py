"""The lexicon: every word that asserts, for things that are counted and for what is measured."""

from __future__ import annotations

import pytest
from brandhub.ground.catalogues import Bilingual
from brandhub.proofs.lexicon import (
    change_slot,
    difference_slots,
    percent_share,
    relation_slots,
    share_slot,
    sum_slots,
    times_slots,
    within_slots,
)

Slots = dict[str, Bilingual]


def _both(slots: Slots, *names: str) -> tuple[str, str]:
    """The slots as they stand side by side in a sentence."""
    return " … ".join(slots[name].de for name in names), " … ".join(slots[name].en for name in names)


RELATIONS = [
    ("more-than", True, "mehr … als", "more … than"),
    ("more-than", False, "mehr … als", "more … than"),
    ("fewer-than", True, "weniger … als", "fewer … than"),
    ("fewer-than", False, "weniger … als", "less … than"),
    ("equal", True, "genau so viele … wie", "exactly as many … as"),
    ("equal", False, "genau so viel … wie", "exactly as much … as"),
    ("at-least", True, "mindestens so viele … wie", "at least as many … as"),
    ("at-least", False, "mindestens so viel … wie", "at least as much … as"),
    ("at-most", True, "höchstens so viele … wie", "at most as many … as"),
    ("at-most", False, "höchstens so viel … wie", "at most as much … as"),
]


@pytest.mark.parametrize(("relation", "whole", "german", "english"), RELATIONS)
def test_a_relation(relation: str, whole: bool, german: str, english: str) -> None:
    assert _both(relation_slots(relation, whole=whole), "relation", "than") == (german, english)
    assert sum_slots(relation, whole=whole, number=False) == relation_slots(relation, whole=whole)


@pytest.mark.parametrize(
    ("relation", "whole", "german", "english"),
    [
        ("more-than", True, "mehr als", "more than"),
        ("more-than", False, "mehr als", "more than"),
        ("fewer-than", True, "weniger als", "fewer than"),
        ("fewer-than", False, "weniger als", "less than"),
        ("at-least", True, "mindestens", "at least"),
        ("at-most", False, "höchstens", "at most"),
        ("equal", True, "genau", "exactly"),
    ],
)
def test_a_sum_against_a_number(relation: str, whole: bool, german: str, english: str) -> None:
    slots = sum_slots(relation, whole=whole, number=True)
    assert _both(slots, "relation") == (german, english)
    assert "than" not in slots


@pytest.mark.parametrize(
    ("relation", "mode", "whole", "german", "english"),
    [
        ("more-than", "at-least", True, "mindestens 5 mehr … als", "at least 5 more … than"),
        ("fewer-than", "exactly", True, "genau 5 weniger … als", "exactly 5 fewer … than"),
        ("fewer-than", "exactly", False, "genau 5 weniger … als", "exactly 5 less … than"),
    ],
)
def test_a_difference(relation: str, mode: str, whole: bool, german: str, english: str) -> None:
    slots = difference_slots(relation, mode, Bilingual("5", "5"), whole=whole)
    assert _both(slots, "relation", "than") == (german, english)


@pytest.mark.parametrize(
    ("within", "whole", "german", "english"),
    [
        (None, True, "genau … gleich viele … wie", "exactly … as many … as"),
        (None, False, "genau … gleich viel … wie", "exactly … as much … as"),
        ("50", True, "bis auf 50 … gleich viele … wie", "give or take 50 … as many … as"),
        ("50", False, "bis auf 50 … gleich viel … wie", "give or take 50 … as much … as"),
    ],
)
def test_equality(within: str | None, whole: bool, german: str, english: str) -> None:
    words = None if within is None else Bilingual(within, within)
    assert _both(within_slots(words, whole=whole), "within", "relation", "than") == (german, english)


@pytest.mark.parametrize(
    ("count", "mode", "whole", "german", "english"),
    [
        (1, "at-least", True, "mindestens so viele … wie", "at least as many … as"),
        (1, "at-least", False, "mindestens so viel … wie", "at least as much … as"),
        (1, "rounded-down", True, "mindestens so viele, aber nicht doppelt so viele … wie",
         "at least as many, but not twice as many, … as"),
        (1, "rounded-down", False, "mindestens so viel, aber nicht doppelt so viel … wie",
         "at least as much, but not twice as much, … as"),
        (2, "rounded-down", True, "zweimal so viele … wie", "twice as many … as"),
        (2, "at-least", True, "mindestens zweimal so viele … wie", "at least twice as many … as"),
        (11, "rounded-down", False, "elfmal so viel … wie", "eleven times as much … as"),
        (11, "at-least", False, "mindestens elfmal so viel … wie", "at least eleven times as much … as"),
    ],
)  # fmt: skip
def test_a_multiple(count: int, mode: str, whole: bool, german: str, english: str) -> None:
    assert _both(times_slots(count, mode, whole=whole), "relation", "than") == (german, english)


@pytest.mark.parametrize(
    ("said", "german"),
    [("exact", "zweimal so viele"), ("more-than", "mehr als zweimal so viele"),
     ("at-least", "mindestens zweimal so viele")],
)  # fmt: skip
def test_a_multiple_that_was_rounded_down_says_so(said: str, german: str) -> None:
    assert times_slots(2, "rounded-down", whole=True, said=said)["relation"].de == german


@pytest.mark.parametrize(
    ("value", "of", "is_exact", "mode", "german", "english"),
    [
        (85, 100, False, "rounded", "rund 85 von 100", "about 85 of 100"),
        (85, 100, True, "rounded", "85 von 100", "85 of 100"),
        (85, 100, True, "at-least", "mindestens 85 von 100", "at least 85 of 100"),
        (85, 100, False, "at-most", "höchstens 85 von 100", "at most 85 of 100"),
        (1, 1000, False, "more-than", "mehr als 1 von 1.000", "more than 1 of 1,000"),
        (1, 10, False, "fewer-than", "weniger als 1 von 10", "fewer than 1 of 10"),
        (0, 100, False, "rounded", "weniger als 1 von 100", "fewer than 1 of 100"),
        (0, 100, True, "rounded", "0 von 100", "0 of 100"),
        (100, 100, False, "rounded", "mehr als 99 von 100", "more than 99 of 100"),
        (100, 100, True, "rounded", "100 von 100", "100 of 100"),
        (100, 100, False, "at-least", "mindestens 100 von 100", "at least 100 of 100"),
        (1, 2, False, "more-than", "mehr als die Hälfte", "more than half"),
        (1, 2, False, "at-least", "mindestens die Hälfte", "at least half"),
        (1, 2, False, "at-most", "höchstens die Hälfte", "at most half"),
        (1, 2, False, "fewer-than", "weniger als die Hälfte", "less than half"),
        (2, 2, False, "at-least", "mindestens 2 von 2", "at least 2 of 2"),
        (1, 3, False, "at-least", "mindestens 1 von 3", "at least 1 of 3"),
    ],
)
def test_a_share(value: int, of: int, is_exact: bool, mode: str, german: str, english: str) -> None:
    assert _both(share_slot(value, of, is_exact=is_exact, mode=mode), "share") == (german, english)


def test_per_cent_in_place_of_a_half() -> None:
    assert _both(percent_share(Bilingual("45 Prozent", "45 per cent"), "at-most"), "share") == (
        "höchstens 45 Prozent",
        "at most 45 per cent",
    )


@pytest.mark.parametrize(
    ("direction", "mode", "german", "english"),
    [
        ("rise", "rounded", "um rund 5 Prozent gestiegen", "risen by about 5 per cent"),
        ("rise", "exact", "um 5 Prozent gestiegen", "risen by 5 per cent"),
        ("fall", "at-least", "um mindestens 5 Prozent gesunken", "fallen by at least 5 per cent"),
    ],
)
def test_a_change(direction: str, mode: str, german: str, english: str) -> None:
    assert _both(change_slot(direction, mode, Bilingual("5 Prozent", "5 per cent")), "change") == (german, english)
