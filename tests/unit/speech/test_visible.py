"""Visible: what readers see of a text, whatever signs it is written with, and where each character stands in it."""

from __future__ import annotations

import pytest
from brandhub.speech.references import find_references
from brandhub.speech.visible import APART, FULL, SENTENCE, VALUE, WORDS, Visible, read_visible

SHOWN = {FULL: "⟨full⟩", VALUE: "⟨value⟩", SENTENCE: "⟨sentence⟩", WORDS: "⟨words⟩", APART: "⟨apart⟩"}


def read(text: str, *, is_markdown: bool = True, slots: tuple[tuple[int, int], ...] = ()) -> Visible:
    references, wrong = find_references(text)
    return read_visible(text, references, wrong, slots, is_markdown=is_markdown)


def seen(text: str, *, is_markdown: bool = True) -> str:
    return "".join(SHOWN.get(char, char) for char in read(text, is_markdown=is_markdown).text)


SEEN = {
    # Signs inside a number or a word hide neither.
    "Der **See** ist _klar_.": "Der See ist klar.",
    "1**3**00 Höfe": "1300 Höfe",
    "~~zwölf~~": "zwölf",
    "zwan\\zig": "zwanzig",
    "zwan·zig": "zwanzig",
    "1·2": "12",
    "·zwölf· -": "·zwölf· -",
    "\\*12\\*": "12",
    "\\": "\\",
    "es ·zwölf": "es ·zwölf",
    "a&#1;b": "ab",
    "Rahmé": "Rahmé",
    "一 Höfe": "0 Höfe",
    "zwan&shy;zig": "zwanzig",
    "zwan\u00adzig": "zwanzig",
    "zwan\u200bzig": "zwanzig",
    "&zwnj;zwölf": "zwölf",
    "zwölf&nbsp;Höfe": "zwölf Höfe",
    "gr&ouml;&szlig;er": "größer",
    "gr&#246;&#xDF;er": "größer",
    "&unbekannt;": "&unbekannt;",
    "gro\u0308ßer": "größer",
    "ko&#776;nig": "könig",
    "&#776;": "",
    "x\u20e3y": "xy",
    # Letters and digits of other scripts are read as ours.
    "АВЕ": "ABE",
    "１２ Höfe": "12 Höfe",
    "٣ Höfe": "3 Höfe",
    "① Höfe": "1 Höfe",
    "Ⅻ Höfe": "XII Höfe",
    "½ Höfe": "1⁄2 Höfe",
    "ﬁn": "fin",
    "x² Höfe": "x2 Höfe",
    "5 m² und 3 m³": "5 m und 3 m",
    "² Höfe": "2 Höfe",
    # What does not stand in one sentence is parted.
    "|zwölf|Höfe|": "⟨apart⟩zwölf⟨apart⟩Höfe⟨apart⟩",
    "[Text](https://example.org/12)": "Text",
    "[Text](<https://example.org/1 2>)": "Text",
    "![Bild](bild.jpg) te": "!Bild⟨apart⟩) te",
    '[Text](https://example.org/12 "Titel zwölf")': 'Text⟨apart⟩ "Titel zwölf")',
    "![Alt zwölf](bild-12.svg)": "!Alt zwölf⟨apart⟩)",
    "[zwölf]": "zwölf",
    "[größ](https://example.org)te": "größte",
    "[größ](https://example.org) te": "größ te",
    "[größ][karte]te Stadt\n\n[karte]: https://example.org": "größte Stadt\nkarte: ⟨words⟩",
    "[größ][karte]te Stadt": "größkartete Stadt",
    # Addresses and code that name something are no sentence; other code is read.
    "<https://example.org/12> geht": "⟨words⟩ geht",
    "https://example.org/12 geht": "⟨words⟩ geht",
    "(http://example.org/12)": "(⟨words⟩)",
    "amt12@example.org geht": "⟨words⟩ geht",
    "`hub.py` und `zwölf`": "⟨words⟩ und zwölf",
    "`--lang` und `data/12`": "⟨words⟩ und ⟨words⟩",
    "`python3 hub.py check` `12`": "⟨words⟩ 12",
    "`zwölf": "zwölf",
    # Blanks are one blank; a new block is a new line.
    "a  b\tc": "a b c",
    "a\nb": "a b",
    "a\n\nb": "a\nb",
    "a\n \nb": "a\nb",
    "a\n# b": "a\n b",
    "a\n> b": "a\n b",
    "a\n- b": "a\n- b",
    "a\n* b": "a\n b",
    "a\n1. b": "a\n1. b",
    "a\n-b": "a -b",
    # References: a value with its noun, a bare value, a whole sentence, other words.
    '{{ fact("a") }} x': "⟨full⟩ x",
    '{{ fact("a", form="full") }} x': "⟨full⟩ x",
    '{{ fact("a", form="dated") }} x': "⟨full⟩ x",
    '{{ fact("a", form="value") }} x': "⟨value⟩ x",
    '{{ fact("a", form="when") }} x': "⟨words⟩ x",
    '{{ claim("a") }}': "⟨sentence⟩",
    '{{ claim("a", form="link", text="mehr als zwölf") }}': "mehr als zwölf",
    '{{ claim("mehr", form="link", text="mehr") }} x': "mehr x",
    '{{ claim("a", form="link", text="auf https://a.de") }} {{ event("b") }}': "auf https://a.de ⟨sentence⟩",
    '{{ event("a") }}': "⟨sentence⟩",
    '{{ event("a", form="when") }}': "⟨words⟩",
    "{{ fact(hoefe) }} x": "{{ fact( x",
}  # fmt: skip


@pytest.mark.parametrize("text", SEEN)
def test_what_readers_see(text: str) -> None:
    assert seen(text) == SEEN[text]


# Numbers with which Markdown counts the lines of a list, and those that begin none.
LISTS = {
    "1. eins\n2. zwei\n3. drei": "eins\nzwei\ndrei",
    "1. eins\n1. zwei\n1. drei": "eins\nzwei\ndrei",
    "1. eins\n3. drei": "eins\n3. drei",
    "1. eins\n2. zwei\n2. drei": "eins\nzwei\n2. drei",
    "5. fünf": "5. fünf",
    "Text\n1. eins": "Text\n1. eins",
    "Text\n\n1. eins": "Text\neins",
    "# Titel\n1. eins": " Titel\neins",
    "1. eins\n   weiter\n2. zwei": "eins weiter\nzwei",
    "1. eins\nweiter\n2. zwei": "eins weiter\n2. zwei",
    "1. eins\n\n2. zwei": "eins\nzwei",
    "1. eins\n\nText\n\n1. eins": "eins\nText\neins",
    "1. eins\n\nText\n\n2. zwei": "eins\nText\n2. zwei",
    "> 1. eins\n> 2. zwei": " eins\n zwei",
    "1.eins": "1.eins",
    "123. eins": "123. eins",
}


@pytest.mark.parametrize("text", LISTS)
def test_the_numbers_of_a_list_count_lines_and_nothing_else(text: str) -> None:
    assert seen(text) == LISTS[text]
    assert seen(text, is_markdown=False).count(".") == text.count(".")


def test_a_wording_shows_words_where_the_operator_fills_it() -> None:
    text = "Es gibt {relation} Höfe"
    visible = read(text, slots=((8, 18),))
    assert visible.text == f"Es gibt {WORDS} Höfe"
    assert visible.slice_of(8, 9) == (8, 18)


@pytest.mark.parametrize(
    ("text", "word", "source"),
    [
        ("Es sind 1**3**00 Höfe.", "1300", "1**3**00"),
        ("Es sind gr&ouml;&szlig;er.", "größer", "gr&ouml;&szlig;er"),
        ("Es ist zwan\\zig.", "zwanzig", "zwan\\zig"),
        ("Es ist gro\u0308ßer.", "größer", "gro\u0308ßer"),
        ("Das  sind  zwölf.", "zwölf", "zwölf"),
        ("Im Cafe\u0301 da.", "Café", "Cafe\u0301"),
        ("Es ist ½ Hof.", "1⁄2", "½"),
        ('Es ist {{ claim("a", form="link", text="mehr") }} da.', "mehr", "mehr"),
        ('Es ist {{ claim("mehr", form="link", text="mehr") }} da.', "mehr", "mehr"),
        ("`zwölf Höfe` da", "zwölf", "zwölf"),
        ("1. eins\n2. zwei", "zwei", "zwei"),
    ],
)
def test_what_is_seen_has_its_place_in_what_was_written(text: str, word: str, source: str) -> None:
    visible = read(text)
    at = visible.text.index(word)
    start, end = visible.slice_of(at, at + len(word))
    assert text[start:end] == source
    assert len(visible.starts) == len(visible.ends) == len(visible.text)


def test_the_words_of_a_link_are_not_looked_for_in_its_id() -> None:
    text = 'Es ist {{ claim("mehr", form="link", text="mehr") }} da.'
    visible = read(text)
    assert visible.slice_of(7, 11) == (text.rindex("mehr"), text.rindex("mehr") + 4)


def test_a_stand_in_knows_its_reference() -> None:
    text = 'Es sind {{ fact("a", form="value") }} und {{ claim("b") }}; {{ claim("c", form="link", text="dies") }}.'
    visible = read(text)
    assert {visible.text[at]: reference.id for at, reference in visible.references.items()} == {
        VALUE: "a",
        SENTENCE: "b",
    }
    at = visible.text.index(VALUE)
    assert text[slice(*visible.slice_of(at, at + 1))] == '{{ fact("a", form="value") }}'
    assert text[slice(*visible.slice_of(visible.text.index("dies"), visible.text.index("dies") + 4))] == "dies"
