"""Cases: what the words in front of a value or a date ask for."""

from __future__ import annotations

import pytest
from brandhub.proofs.cases import bare_behind, case_behind


@pytest.mark.parametrize(
    ("before", "case"),
    [
        ("", "nominative"),
        ("Dort stehen ", "nominative"),
        ("Die Stadt mit ", "dative"),
        ("Von allen ", "dative"),
        ('Mit {{ fact("a") }} und ', "dative"),
        ("mit {left.value} {left.noun} und ", "dative"),
        ('mit {{ fact("a", form="value") }} ', "dative"),
        ("In den ", "dative"),
        ("Die Zahl der ", "weak"),
        ("2014 gab es in Musterstadt ", "accusative"),
        ("2014 gab es {left} und ", "accusative"),
        ("Es gab ", "accusative"),
        ("Musterstadt hatte {when} nur ", "accusative"),
        ("Es gab Streit, dort standen ", "nominative"),
        ("Das gab es oft. Dort stehen ", "nominative"),
        ("Somit ", "nominative"),
        ("Bis zu ", "nominative"),
        ("Zu ", "dative"),
        ("Die Stadt mit\n", "dative"),
        ("Die Stadt mit **", "dative"),
        ("Die Stadt mit [", "dative"),
        ("2014 gab es\nin Musterstadt **", "accusative"),
        ("Die Stadt mit\n\n", "nominative"),
        ("Damit 2*", "nominative"),
    ],
)
def test_what_a_value_is(before: str, case: str) -> None:
    assert case_behind(before) == case


@pytest.mark.parametrize(
    ("before", "when", "language", "said"),
    [
        ("from ", "in 2013", "en", "2013"),
        ("between {from.when} and ", "on 31 March 1987", "en", "31 March 1987"),
        ("seit ", "im Juni 2014", "de", "Juni 2014"),
        ("seit\n", "im Juni 2014", "de", "Juni 2014"),
        ("seit **", "im Juni 2014", "de", "Juni 2014"),
        ("von ", "in den 1960ern", "de", "in den 1960ern"),
        ("Es gab ", "im Juni 2014", "de", "im Juni 2014"),
        ("from ", "since 1987", "en", "since 1987"),
    ],
)
def test_one_preposition_is_enough(before: str, when: str, language: str, said: str) -> None:
    assert bare_behind(before, when, language) == said
