"""Firsts: which happenings make one order."""

from __future__ import annotations

import pytest
from brandhub.whole.happening_groups import are_kin, happenings_in


@pytest.mark.parametrize(
    ("language", "one", "other", "alike"),
    [
        ("de", "Nordbad öffnet", "Westbad wird eröffnet", True),
        ("de", "Nordbad öffnet", "Ostbad schließt", False),
        ("de", "Ostbad schließt", "Westbad brennt", False),
        ("de", "Universität gegründet", "Fachhochschule nimmt den Betrieb auf: Gründung", True),
        ("en", "North Baths open", "West Baths opened", True),
        ("en", "North Baths open", "East Baths close", False),
        ("en", "East Baths close", "West Baths burn down", False),
    ],
)
def test_an_order_is_one_of_happenings_of_one_kind(language: str, one: str, other: str, alike: bool) -> None:
    here, there = happenings_in(one, language), happenings_in(other, language)
    assert here, one
    assert there, other
    assert are_kin(here, there) is alike


def test_a_label_that_says_nothing_has_no_kind() -> None:
    assert happenings_in("Schacht", "de") == happenings_in("Shaft", "en") == frozenset()
