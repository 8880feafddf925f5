"""Openings: where a reference begins a sentence it begins with a capital letter."""

from __future__ import annotations

import pytest
from brandhub.whole.openings import capitalised, opens_sentence


@pytest.mark.parametrize(
    "before",
    [
        *("", "\n", "Ende.\n", "- ", "* ", "> ", "## ", "1. ", "  12. ", "> - ", "Satz.\n\n- ", "Satz.\n  "),
        *(
            "Das ist wahr. ",
            "Wer? ",
            "Ach! ",
            "Nun… ",
            "Er sagte: „Nein.“ ",
            "(Das war dort.) ",
            "[x](/y/). ",
            "Ende.\t",
        ),
        *("Das war dort.” ", "Das war dort.» ", "Ende.  ", "Und dann.)“ ", "abc. "),
    ],
)
def test_behind_the_end_of_a_sentence_one_begins(before: str) -> None:
    assert opens_sentence(before)


@pytest.mark.parametrize(
    "before",
    [
        *(
            "Es gab ",
            "Es gab: ",
            "Es gab, ",
            "z. B. ",
            "am 31. ",
            "Am 3. ",
            "d. h. ",
            "Das ist so.",
            "(",
            "„",
            "a. ",
            "ab. ",
        ),
        *("Hof 12. ", "- Wort ", "-", "1.", "Ende.\nWort ", "St. ", "3 ", ". "),
    ],
)
def test_in_the_middle_none_does(before: str) -> None:
    assert not opens_sentence(before)


@pytest.mark.parametrize(
    ("drawn", "told"),
    [
        ("am 31. März", "Am 31. März"),
        ('<span class="a">am</span> see', '<span class="a">Am</span> see'),
        ("[am See](/a/)", "[Am See](/a/)"),
        ("**über**", "**Über**"),
        ("„am See“", "„Am See“"),
        ("102 höfe", "102 höfe"),
        ("ßa", "SSa"),
        ("Am See", "Am See"),
        ("–am", "–am"),
        ("<b> <i>am", "<b> <i>Am"),
    ],
)
def test_the_first_letter_that_readers_see_is_a_capital(drawn: str, told: str) -> None:
    assert capitalised(drawn) == told
