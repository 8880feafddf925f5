"""Places in words: German declension and elision, English ordinals, and what has no word."""

from __future__ import annotations

import pytest
from brandhub.proofs.ordinals import among_first, count_word, ordinal_en, placed, ranked


@pytest.mark.parametrize(
    ("places", "adjective", "ending", "german", "english"),
    [
        ([1], "groß", "e", "größte", "largest"),
        ([2], "groß", "en", "zweitgrößten", "second-largest"),
        ([3], "klein", "er", "drittkleinster", "third-smallest"),
        ([8], "groß", "e", "achtgrößte", "eighth-largest"),
        ([9], "groß", "es", "neuntgrößtes", "ninth-largest"),
        ([12], "hoch", "em", "zwölfthöchstem", "twelfth-highest"),
        ([20], "alt", "e", "zwanzigstälteste", "twentieth-oldest"),
        ([1], "viel", "en", "meisten", "most"),
        ([2], "viel", "en", "zweitmeisten", "second-most"),
        ([1], "erst", "e", "erste", "first"),
        ([3], "erst", "e", "dritte", "third"),
        ([8, 9], "groß", "e", "acht- oder neuntgrößte", "eighth- or ninth-largest"),
        ([8, 9, 10], "groß", "e", "acht- bis zehntgrößte", "eighth- to tenth-largest"),
        ([1, 2], "groß", "en", "größten oder zweitgrößten", "largest or second-largest"),
        ([1, 2, 3], "klein", "e", "kleinste bis drittkleinste", "smallest to third-smallest"),
        ([1, 3], "groß", "e", "größte oder drittgrößte", "largest or third-largest"),
        ([2, 4, 5], "lang", "e", "zweit-, viert- oder fünftlängste", "second-, fourth- or fifth-longest"),
        ([1, 2], "erst", "e", "erste oder zweite", "first or second"),
    ],
)
def test_places_as_adjectives(places: list[int], adjective: str, ending: str, german: str, english: str) -> None:
    assert ranked(places, adjective, "de", ending) == german
    assert ranked(places, adjective, "en", ending) == english


def test_least_of_what_is_not_counted() -> None:
    assert ranked([1], "wenig", "en") == "fewest"
    assert ranked([2], "wenig", "en", whole=False) == "second-least"


@pytest.mark.parametrize("language", ["de", "en"])
def test_beyond_twenty_there_is_no_word(language: str) -> None:
    assert ranked([21], "groß", language) is None
    assert ranked([20, 21], "groß", language) is None


@pytest.mark.parametrize(
    ("places", "from_below", "german", "english"),
    [
        ([9], False, "auf Platz 9", "in ninth place"),
        ([13], False, "auf Platz 13", "in thirteenth place"),
        ([8, 9], False, "auf Platz 8 oder 9", "in eighth or ninth place"),
        ([8, 9, 10], True, "auf Platz 8 bis 10 von unten", "in eighth to tenth place from the bottom"),
    ],
)
def test_places_as_places(places: list[int], from_below: bool, german: str, english: str) -> None:
    assert placed(places, "de", from_below=from_below) == german
    assert placed(places, "en", from_below=from_below) == english


def test_among_the_first() -> None:
    assert among_first(9, "de") == "unter den ersten neun"
    assert among_first(13, "en") == "among the top 13"
    assert among_first(3, "de", from_below=True) == "unter den letzten drei"
    assert among_first(3, "en", from_below=True) == "among the bottom three"


def test_counts_are_words_up_to_twelve() -> None:
    assert [count_word(n, "de") for n in (2, 12, 13, 1000)] == ["zwei", "zwölf", "13", "1.000"]
    assert [count_word(n, "en") for n in (2, 12, 13, 1000)] == ["two", "twelve", "13", "1,000"]


def test_english_ordinals_in_digits() -> None:
    assert [ordinal_en(n) for n in (20, 21, 22, 23, 24, 111, 112, 101)] == [
        "twentieth",
        "21st",
        "22nd",
        "23rd",
        "24th",
        "111th",
        "112th",
        "101st",
    ]
