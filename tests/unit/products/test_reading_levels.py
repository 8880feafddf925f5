"""Reading levels: the measures by hand, sentences as readers see them, and hard ones where they stand."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import Any

import pytest
from brandhub.products.reading_levels import count_syllables, level_of, level_of_story, sentences_of


@pytest.mark.parametrize(
    ("word", "language", "count"),
    [
        *(("Haus", "de", 1), ("Bergleute", "de", 3), ("Bäuerinnen", "de", 4), ("See", "de", 1), ("Nation", "de", 3)),
        *(("Zeche", "de", 2), ("BVB", "de", 1), ("102", "de", 1), ("Straße", "de", 2), ("Ruhrgebiet", "de", 3)),
        *(("house", "en", 1), ("steel", "en", 1), ("houses", "en", 2), ("closed", "en", 1), ("started", "en", 2)),
        *(("table", "en", 2), ("city", "en", 2), ("employees", "en", 3), ("the", "en", 1), ("places", "en", 2)),
    ],
)
def test_syllables_are_counted_by_their_vowels(word: str, language: str, count: int) -> None:
    assert count_syllables(word, language) == count


def test_the_german_measures_by_hand() -> None:
    # 9 words, 2 sentences; „Bergleute“, „arbeiten“ have more than six letters; syllables: 1+3+3+1+2 and 1+1+1+2.
    level = level_of("Die Bergleute arbeiten im Stollen. Der See ist tief.", "de")
    assert level is not None
    assert (level.words, level.sentences) == (9, 2)
    assert level.lix == Fraction(9, 2) + Fraction(300, 9)  # „Stollen“ has seven letters as well
    syllables = Fraction(1 + 3 + 3 + 1 + 2 + 1 + 1 + 1 + 1, 9)
    assert level.flesch == 180 - Fraction(9, 2) - Fraction("58.5") * syllables
    assert level.grade is None


def test_the_english_measures_by_hand() -> None:
    level = level_of("The lake is deep. Miners worked below it.", "en")
    assert level is not None
    syllables = Fraction(1 + 1 + 1 + 1 + 2 + 1 + 2 + 1, 8)
    assert level.flesch == Fraction("206.835") - Fraction("1.015") * 4 - Fraction("84.6") * syllables
    assert level.grade == Fraction("0.39") * 4 + Fraction("11.8") * syllables - Fraction("15.59")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Am 28. April kam z. B. Dr. Beispiel. Danach ging er.",
            ["Am 28. April kam z. B. Dr. Beispiel.", "Danach ging er."],
        ),
        ("## Titel\n\nEin Satz\nüber zwei Zeilen. Noch einer!", ["Ein Satz über zwei Zeilen.", "Noch einer!"]),
        ("- Erster Punkt.\n- Zweiter Punkt.", ["Erster Punkt.", "Zweiter Punkt."]),
        ("| a | b |\n|---|---|\n\nNach der Tabelle.", ["Nach der Tabelle."]),
        ("Ein [Link](https://example.org/a.b) im *Satz*.", ["Ein Link im Satz ."]),
    ],
)
def test_sentences_end_where_readers_stop(text: str, expected: list[str]) -> None:
    found = [" ".join(sentence.split()) for _, sentence in sentences_of(text)]
    assert [sentence for sentence in found if sentence] == expected


def test_nothing_to_read_has_no_level() -> None:
    assert level_of("## Titel\n\n[Ein Bild]\n", "de") is None


def test_references_are_read_as_their_words_and_hard_sentences_stand_where_they_are(
    project: Any, inspect: Callable[..., Any]
) -> None:
    path = "stories/feld-und-stollen/story.de.md"
    hard = (
        "Verwaltungsvorschriften vervielfältigen hier die Zuständigkeiten zwischen Landwirtschaft und Bergbau und Stadt"
    )
    text = (project.root / path).read_text("utf-8")
    project.write(path, text + f'\nEs gibt {{{{ fact("hoefe") }}}} im Ort. {hard} sehr erheblich.\n')
    hub = inspect(project).whole
    story = hub.stories["feld-und-stollen"]["de"]
    level = level_of_story(story, hub, "de")
    assert level is not None
    assert level.hardest[0].text == f"{hard} sehr erheblich."
    place = story.body_place(level.hardest[0].start)
    lines = (project.root / path).read_text("utf-8").splitlines()
    assert lines[place.line - 1][place.column - 1 :].startswith("Verwaltungsvorschriften")
