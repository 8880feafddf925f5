"""Tokens: words, numbers and signs with their places, sentences and clauses, and where something begins."""

from __future__ import annotations

import pytest
from brandhub.speech.german.search import fold
from brandhub.speech.lists import with_gaps
from brandhub.speech.tokens import NEAR, Line, read_line
from brandhub.speech.visible import APART, FULL, SENTENCE


def read(text: str) -> Line:
    return read_line(text, fold)


def at(line: Line, word: str) -> int:
    """Where the only token of these letters stands."""
    (found,) = [index for index, token in enumerate(line.tokens) if token.text == word]
    return found


def words(line: Line, stretch: tuple[int, int]) -> str:
    return " ".join(token.text for token in line.tokens[slice(*stretch)])


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("Der Hof liegt.", "w:der w:hof w:liegt s:."),
        ("Höfe, größer", "w:hoefe s:, w:groesser"),
        ("1.300,5 Euro 12 000 Höfe 3/4 12:30", "n:1.300,5 w:euro n:12 000 w:hoefe n:3/4 n:12:30"),
        ("12 0000", "n:12 n:0000"),
        ("Drei-Brunnen-Platz an Nord- und Südbad", "w:dreibrunnenplatz w:an w:nord w:und w:suedbad"),
        ("wie geht's z.B. A1b Co2zwei", "w:wie w:gehts w:zb s:. w:a n:1 w:b w:co2zwei"),
        (f"{FULL} {SENTENCE}", f"v:{FULL} v:{SENTENCE}"),
        ("eins\nzwei", "w:eins s:¶ w:zwei"),
        ("_x_", "s:_ w:x s:_"),
        ("ende.", "w:ende s:."),
    ],
)
def test_a_text_falls_into_words_numbers_and_signs(text: str, tokens: str) -> None:
    letters = {"word": "w", "number": "n", "stand": "v", "sign": "s"}
    assert " ".join(f"{letters[token.kind]}:{token.fold}" for token in read(text).tokens) == tokens
    assert all(text[token.start : token.end] == token.text for token in read(text).tokens)


@pytest.mark.parametrize(
    ("word", "is_capital"), [("Hof", True), ("hof", False), ("HOF", False), ("H", True), ("DHof", True), ("7", False)]
)
def test_a_capital_begins_a_word_that_does_not_shout(word: str, is_capital: bool) -> None:
    assert read(word).tokens[0].is_capital is is_capital


def test_the_folded_line_is_one_string_with_single_blanks() -> None:
    assert read("Höfe,  Felder\nund").folded == "hoefe , felder ¶ und "
    assert read("").folded == " "


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Eins geht. Zwei kommt! Drei?", ["Eins geht .", "Zwei kommt !", "Drei ?"]),
        ("Eins… Zwei", ["Eins …", "Zwei"]),
        ("Titel\nText", ["Titel \n", "Text"]),
        (f"Zelle{APART}Zelle", [f"Zelle {APART}", "Zelle"]),
        ("Das sind z. B. Höfe. Ja.", ["Das sind z . B . Höfe .", "Ja ."]),
        ("Am 31. März endet es. Ja.", ["Am 31 . März endet es .", "Ja ."]),
        ("Es waren 31. Ja.", ["Es waren 31 . Ja ."]),
        ("Es waren 31.\nJa.", ["Es waren 31 .", "\n", "Ja ."]),
        ("Es waren 31.", ["Es waren 31 ."]),
        ("Rund 3 Mio. Euro. Ja", ["Rund 3 Mio . Euro .", "Ja"]),
        (". Eins", [".", "Eins"]),
        ("Er sagt: Eins, zwei", ["Er sagt : Eins , zwei"]),
    ],
)
def test_sentences_end_where_no_abbreviation_does(text: str, sentences: list[str]) -> None:
    line = read(text)
    assert [words(line, one) for one in line.sentences] == sentences
    for index in range(len(line.tokens)):
        first, last = line.sentence_of(index)
        assert (first, last) in line.sentences
        assert first <= index < last


def test_of_an_endless_sentence_only_what_is_near_counts() -> None:
    line = read("wort " * 1000)
    assert line.sentence_of(500) == (500 - NEAR, 500 + NEAR)
    assert line.sentence_of(10) == (0, 10 + NEAR)
    assert line.sentence_of(990) == (990 - NEAR, 1000)


@pytest.mark.parametrize(
    ("word", "clause"),
    [
        ("Eins", "Eins geht"),
        ("geht", "Eins geht"),
        ("zwei", "zwei kommt"),
        ("kommt", "zwei kommt"),
        ("drei", "drei bleibt"),
        ("vier", "vier ruht ."),
        (".", "vier ruht ."),
        ("Fünf", "Fünf lacht"),
        ("sechs", "sechs weint"),
        ("sieben", "sieben ."),
    ],
)
def test_a_clause_lies_between_commas_colons_and_dashes(word: str, clause: str) -> None:
    line = read("Eins geht, zwei kommt: drei bleibt – vier ruht. Fünf lacht; sechs weint — sieben.")
    index = at(line, word) if word != "." else at(line, "ruht") + 1
    assert words(line, line.clause_of(index)) == clause


@pytest.mark.parametrize(
    ("text", "word", "opens"),
    [
        ("Eins geht", "Eins", True),
        ("Eins geht", "geht", False),
        ("Ja. Eins", "Eins", True),
        ("Ja! „Eins“", "Eins", True),
        ("„Eins“ geht", "Eins", True),
        ("Er sagt: Eins", "Eins", True),
        ("Er sagt: „Eins“", "Eins", True),
        ("Er sagt „Eins“", "Eins", False),
        ("Er sagt, Eins", "Eins", False),
        ("Titel\nEins", "Eins", True),
        ("Ja – Eins", "Eins", False),
        ("Das ist z. B. Eins", "Eins", False),
        ("Am 31. Eins", "Eins", False),
        ("(Eins)", "Eins", True),
    ],
)
def test_a_word_opens_a_sentence_or_what_is_said(text: str, word: str, opens: bool) -> None:
    line = read(text)
    assert line.opens(at(line, word)) is opens


def test_a_dash_that_opens_a_sentence_belongs_to_no_clause() -> None:
    line = read("Ja. – Eins geht, zwei kommt.")
    assert words(line, line.clause_of(at(line, "Eins"))) == "Eins geht"


def test_beyond_both_ends_there_is_no_word() -> None:
    line = read("eins zwei")
    assert (line.word(-1), line.word(2)) == (None, None)
    assert [token and token.text for token in (line.word(0), line.word(1))] == ["eins", "zwei"]


@pytest.mark.parametrize(
    ("spelt", "gapped"),
    [
        (r"beim ersten \w+", r"beim ersten (\w+)"),
        (r"so (?:\w+ ){1,2}wie", r"so ((?:\w+ ){1,2})wie"),
        (r"so (?:\w+ )?wie", r"so ((?:\w+ )?)wie"),
        (r"so ((?:\w+ ){0,3})wie", r"so ((?:\w+ ){0,3})wie"),
        (r"\w+ent geht", r"\w+ent geht"),
        (r"groess\w+ geht", r"groess\w+ geht"),
        (r"(?:der|\w+) geht", r"(?:der|(\w+)) geht"),
    ],
)
def test_where_any_word_may_stand_there_is_a_gap(spelt: str, gapped: str) -> None:
    assert with_gaps([spelt]) == (gapped,)
