"""Guesses: what an editor meant who writes as one writes in German. They are offered, never read."""

from __future__ import annotations

import pytest
from brandhub.ground.guesses import guess_choice, guess_key, guess_moment, guess_number
from brandhub.ground.moments import parse_moment
from hypothesis import given
from hypothesis import strategies as st


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("30.06.2014", "2014-06-30"),
        ("1. 6. 2014", "2014-06-01"),
        ("30. Juni 2014", "2014-06-30"),
        ("30 June 2014", "2014-06-30"),
        ("März 2014", "2014-03"),
        ("12/2014", "2014-12"),
        ("12.2014", "2014-12"),
        ("2014-6-3", "2014-06-03"),
        ("2019/2020", "2019/20"),
        ("1960er-Jahre", "1960s"),
        ("1960er Jahre", "1960s"),
        ("1950–1995", "1950..1995"),
        ("1950 bis 1995", "1950..1995"),
        ("seit dem 31.03.1987", "since-1987-03-31"),
        ("since 1987", "since-1987"),
        ("ca. 1900", "about-1900"),
        ("rund 1900", "about-1900"),
        ("Um 1900", "about-1900"),
        ("ca 1900", "about-1900"),
        ("circa 1900", "about-1900"),
        ("etwa 1900", "about-1900"),
        ("about 1900", "about-1900"),
        ("around 1900", "about-1900"),
        ("ab 1987", "since-1987"),
        ("seit März 1987", "since-1987-03"),
        ("seit", "–"),
        ("rund", "–"),
        ("1960er", "1960s"),
        ("1965er", "–"),
        ("2019 / 20", "2019/20"),
        ("1950-1995", "1950..1995"),
        ("1950 to 1995", "1950..1995"),
        ("1.6.2014", "2014-06-01"),
        ("6.2014", "2014-06"),
        ("2014-6", "2014-06"),
        (" 1987 ", "1987"),
        ("2014-02-29", "–"),
        ("29.02.2014", "–"),
        ("Sommer 2014", "–"),
        ("gestern", "–"),
        ("", "–"),
    ],
)
def test_dates(written: str, meant: str) -> None:
    assert guess_moment(written) == meant


GERMAN_MONTHS = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember"
ENGLISH_MONTHS = "January February March April May June July August September October November December"


@pytest.mark.parametrize("names", [GERMAN_MONTHS, ENGLISH_MONTHS], ids=["de", "en"])
def test_months(names: str) -> None:
    assert [guess_moment(f"1. {name} 2014") for name in names.split()] == [f"2014-{n:02d}-01" for n in range(1, 13)]


@given(st.text(max_size=30))
def test_what_is_offered_as_a_date_is_one(text: str) -> None:
    meant = guess_moment(text)
    assert meant == "–" or parse_moment(meant)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Zählung 2014", "zaehlung-2014"),
        ("Höfe", "hoefe"),
        ("a_b", "a-b"),
        ("--", "–"),
        ("é" * 3, "–"),
        ("Öl, Übel & Maß", "oel-uebel-mass"),
        (" x ", "x"),
        ("a" * 90, "a" * 80),
        ("b" * 79 + " c", "b" * 79),
    ],
)
def test_ids(written: str, meant: str) -> None:
    assert guess_key(written) == meant


@pytest.mark.parametrize(
    ("written", "allowed", "meant"),
    [
        ("mehr-als", ("more-than", "smallest"), "more-than"),
        ("Gerundet", ("exact", "rounded"), "rounded"),
        ("veröffentlicht", ("draft", "published"), "published"),
        ("gerundet", ("draft", "published"), "–"),
        ("publishd", ("draft", "published"), "published"),
        ("xyz", ("draft", "published"), "–"),
        (" bis_zu ", ("at-most",), "at-most"),
    ],
)
def test_choices(written: str, allowed: tuple[str, ...], meant: str) -> None:
    assert guess_choice(written, allowed) == meant


# How one says in German what the choices of the hub are called, and two English words.
MEANT = {
    "more-than": "mehr als, mehr",
    "fewer-than": "weniger als, weniger, less than",
    "equal-within": "gleich",
    "difference": "Differenz, Unterschied",
    "times": "Vielfaches, mal",
    "share": "Anteil",
    "ratio": "Verhältnis",
    "sum": "Summe",
    "change": "Veränderung",
    "since": "seit",
    "none-since": "keine seit",
    "rank": "Rang, Platz",
    "largest": "größte",
    "smallest": "kleinste",
    "first": "erste",
    "exact": "genau, gezählt",
    "rounded": "gerundet",
    "about": "rund, ungefähr, geschätzt",
    "at-least": "mindestens",
    "at-most": "höchstens, bis zu",
    "between": "zwischen",
    "suppressed": "geheim",
    "below": "knapp",
    "above": "gut",
    "draft": "Entwurf",
    "published": "veröffentlicht",
    "examined": "geprüft",
    "retired": "zurückgezogen",
    "rise": "gestiegen",
    "fall": "gesunken",
}


@pytest.mark.parametrize("meant", MEANT)
def test_german_words_for_what_can_be_chosen(meant: str) -> None:
    for written in MEANT[meant].split(", "):
        assert guess_choice(written, MEANT) == meant
        assert guess_choice(written, [other for other in MEANT if other != meant]) != meant


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("587 010", "587010"),
        ("587\u00a0010", "587010"),
        ("1\u202f000", "1000"),
        ("1.412.000", "1412000"),
        ("1'000", "1000"),
        ("1_000", "1000"),
        ("−5", "-5"),
        ("– 5", "-5"),
        ("+5", "5"),
        ("08", "8"),
        ("-08.5", "-8.5"),
        ("00", "0"),
        ("1 00", "–"),
        ("12 34", "–"),
        ("1234 567", "–"),
        ("rund 100", "–"),
        ("<5", "–"),
        ("5%", "–"),
        ("5 bis 10", "–"),
        ("5-10", "–"),
        ("1e3", "–"),
        ("１０２", "–"),
        ("1" * 16, "–"),
        ("1" * 15, "1" * 15),
        ("1.0123456789", "1.0123456789"),
        ("1.01234567890", "–"),
        ("1’000´000", "1000000"),
        ("‑5", "-5"),
        ("–x", "–"),
        ("", "–"),
    ],
)
def test_numbers_are_guessed_from_how_they_are_written(written: str, meant: str) -> None:
    """Where a word or a sign says more than the digits, no number is offered: „<5“ is not five."""
    assert guess_number(written) == meant
