"""Records: what a scalar is, where it stands, and what is too much."""

from __future__ import annotations

import time

import pytest
from brandhub.ground.characters import MAX_BYTES, read_text
from brandhub.ground.problems import Place, Problem
from brandhub.ground.records import MAX_NODES, Record, parse_record


def _record(text: str) -> Record:
    record, problems = parse_record(text, "x.yml")
    assert problems == []
    assert record is not None
    return record


def _problems(text: str) -> list[Problem]:
    record, problems = parse_record(text, "x.yml")
    assert record is None
    return problems


@pytest.mark.parametrize(
    "text", ["NO", "yes", "012", "1:30", "1.412", "2026-02-30", "0x1F", "1_000", ".inf", "1e3", "true"]
)
def test_a_scalar_is_the_text_that_stands_there(text: str) -> None:
    assert _record(f"a: {text}\n").value == {"a": text}


@pytest.mark.parametrize(
    ("text", "value"), [("", None), ("~", None), ("null", None), ('""', ""), ("'~'", "~"), ('"null"', "null")]
)
def test_only_a_plain_nothing_is_nothing(text: str, value: str | None) -> None:
    assert _record(f"a: {text}\n").value == {"a": value}


def test_places_count_characters_and_not_bytes() -> None:
    record = _record("größe: {höhe: äöü, breite: 5}\n")
    assert record.place(("größe", "breite")) == Place("x.yml", 1, 28)
    assert record.key_place(("größe", "breite")) == Place("x.yml", 1, 20)


def test_the_place_of_what_is_missing_is_that_of_its_parent() -> None:
    record = _record("a:\n  b: 1\n")
    assert record.place(("a", "c")) == record.place(("a",))
    assert record.key_place(("a", "c")) == record.place(("a",))


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        ("a: eins zwei eins\n", 1, 14),
        ('a: "eins zwei eins"\n', 1, 15),
        ("a: >-\n  eins zwei\n  und eins\n", 3, 7),
        ("a: |\n  eins\n  eins\n", 3, 3),
        ("b: eins\na: eins und eins\n", 2, 13),
    ],
)
def test_the_second_occurrence_is_found_in_every_style(text: str, line: int, column: int) -> None:
    record = _record(text)
    assert record.place_within(("a",), "eins", 1) == Place("x.yml", line, column)
    assert record.place_within(("a",), "nirgends") == record.place(("a",))


def test_front_matter_counts_from_the_top_of_the_file() -> None:
    record, _ = parse_record("title: x\nstatus: y\n", "story.de.md", lines_before=1)
    assert record is not None
    assert record.place(("status",)) == Place("story.de.md", 3, 9)


def test_windows_line_ends_and_a_mark_at_the_beginning_are_taken() -> None:
    text, problems = read_text("\ufeffa: 1\r\nb: 2\r\n".encode(), "x.yml")
    assert (text, problems) == ("a: 1\nb: 2\n", [])


def test_composed_letters_are_one() -> None:
    text, _ = read_text("a: Ho\u0308fe\n".encode(), "x.yml")
    assert text == "a: Höfe\n"


@pytest.mark.parametrize(
    "character", ["\x00", "\x07", "\x1b", "\x85", "\u2028", "\u202e", "\u2066", "\ufffe", "\ue000", "\u00ad", "\u200b"]
)
def test_what_nobody_can_see_is_told(character: str) -> None:
    text, [problem] = read_text(f"a: b\nc: d{character}e\n".encode(), "x.yml")
    assert text is None
    assert (problem.code, problem.place) == ("forbidden-character", Place("x.yml", 2, 5))


def test_a_wrong_encoding_is_told_with_its_line() -> None:
    text, [problem] = read_text("a: b\nc: Höfe\n".encode("latin-1"), "x.yml")
    assert text is None
    assert (problem.code, problem.place) == ("not-utf-8", Place("x.yml", 2, 5))


def test_too_much_is_refused_at_once() -> None:
    began = time.monotonic()
    [problem] = _problems("a: [" + "x, " * MAX_NODES + "x]\n")
    assert problem.code == "yaml-too-many"
    assert [p.code for p in _problems("[" * 30_000)] == ["yaml-too-deep"]
    assert [p.code for p in _problems("- " * 300 + "x")] == ["yaml-too-deep"]
    assert read_text(b"x" * (MAX_BYTES + 1), "x.yml")[1][0].code == "file-too-large"
    assert time.monotonic() - began < 10


def test_an_alias_bomb_does_not_go_off() -> None:
    bomb = "a: &a [x, x]\n" + "".join(f"{c}: &{c} [*{b}, *{b}]\n" for b, c in zip("abcdefgh", "bcdefghi", strict=True))
    assert [problem.code for problem in _problems(bomb)] == ["yaml-alias"]


def test_an_empty_file_is_nothing() -> None:
    for text in ("", "\n", "# nur ein Kommentar\n", "---\n"):
        assert _record(text).value is None


@pytest.mark.parametrize("text", ["a: [", "a: {", "a: [\n", "a: {\n", "a: [b, ", 'a: ["b"\n', "a: [b: {\n\n", 'a: "'])
def test_what_ends_in_an_open_bracket_is_told_and_no_crash(text: str) -> None:
    record, problems = parse_record(text, "x.yml")
    assert record is None
    assert [problem.code for problem in problems] == ["yaml-syntax"]


@pytest.mark.parametrize(
    ("text", "column"),
    [
        ("title: Gleis #4\n", 14),
        ("title: Gleis # 4\n", 14),
        ("a: {de: Gleis #4, en: b}\n", 15),
        ("- Gleis #4\n", 9),
        ("title: Gleis  # eine Bemerkung\n", None),
        ('title: "Gleis" # eine Bemerkung\n', None),
        ("title: Gleis#4\n", None),
        ("# eine Bemerkung\ntitle: Gleis\n# noch eine\n", None),
        ("list: [a] # eine Bemerkung\n", None),
    ],
)
def test_what_may_be_the_end_of_a_text_is_no_remark(text: str, column: int | None) -> None:
    record, problems = parse_record(text, "f.yml")
    told = [problem.place.column for problem in problems if problem.code == "yaml-comment"]
    assert told == ([] if column is None else [column])
    assert len(problems) == len(told)
    assert (record is None) == bool(problems)


@pytest.mark.parametrize(
    ("line", "is_told"),
    [
        ("a: Gleis #4", True),
        ("a: Wir sind #diegrößteStadt", True),
        ("a: draft # noch nicht fertig", False),
        ("a: 12  #geschätzt", False),
        ("a: b ## c", False),
        ('a: "Gleis #4"', False),
        ("a: Gleis#4", False),
    ],
)
def test_what_may_be_the_end_of_a_text_is_told_and_a_remark_is_not(line: str, is_told: bool) -> None:
    _, problems = parse_record(f"{line}\n", "x.yml")
    assert [problem.code for problem in problems] == (["yaml-comment"] if is_told else [])
