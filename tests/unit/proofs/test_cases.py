"""Cases: what the words in front of a value or a date ask for."""

from __future__ import annotations

import pytest
from brandhub.proofs.cases import case_behind, date_behind, tidied


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
        ("sank von {from} ({from.as-of}) auf ", "accusative"),
        ("1 Student gegen ", "accusative"),
        ("auf nur noch ", "accusative"),
        ("bis auf ", "nominative"),
        ("darauf ", "nominative"),
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
        ("von ", "in den 1960er-Jahren", "de", "den 1960er-Jahren"),
        ("von ", "Anfang der 1960er-Jahre", "de", "Anfang der 1960er-Jahre"),
        ("seit ", "30. Juni 2014", "de", "dem 30. Juni 2014"),
        ("Zwischen ", "am 30. Juni 2014", "de", "dem 30. Juni 2014"),
        ("zwischen {from.when} und ", "am 1. Mai 2014", "de", "dem 1. Mai 2014"),
        ("zwischen 2013 und ", "am 1. Mai 2014", "de", "am 1. Mai 2014"),
        ("bis ", "am 30. Juni 2014", "de", "30. Juni 2014"),
        ("seit dem ", "30. Juni 2014", "de", "30. Juni 2014"),
        ("(", "30. Juni 2014", "de", "30. Juni 2014"),
        ("from ", "on 30 June 2014", "en", "30 June 2014"),
        ("Es gab ", "im Juni 2014", "de", "im Juni 2014"),
        ("from ", "since 1987", "en", "since 1987"),
    ],
)
def test_one_preposition_is_enough_and_a_day_has_its_article(before: str, when: str, language: str, said: str) -> None:
    assert date_behind(before, when, language) == said


@pytest.mark.parametrize(
    ("filled", "said"),
    [
        ("Von dem 30. Juni 2014 bis 2015", "Vom 30. Juni 2014 bis 2015"),
        ("es ist von dem 1. Mai 2014 an", "es ist vom 1. Mai 2014 an"),
        ("von dem Amt", "von dem Amt"),
        ("the largest, together with Leipzig,.", "the largest, together with Leipzig."),
        ("1 Prof..", "1 Prof."),
        ("und so weiter ...", "und so weiter ..."),
    ],
)
def test_what_slots_leave_behind_is_tidied(filled: str, said: str) -> None:
    assert tidied(filled, has_gap=False) == said
