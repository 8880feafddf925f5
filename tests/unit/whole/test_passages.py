"""Passages: how two versions of a text are told apart by marks alone."""

from __future__ import annotations

import pytest
from brandhub.whole.passages import DIGITS, Passage, Turn, compare, mark_of, wordings_in


def text(words: str) -> list[Passage]:
    """Each word is a passage; it stands on the line of ten times its place."""
    return [Passage(word, 10 * place) for place, word in enumerate(words.split(), 1)]


def turned(old: str, new: str) -> list[str]:
    """Old word > new word @ line; „–“ for one that is missing."""
    marks = {mark_of(word): word for word in old.split()}
    turns = compare(" ".join(marks_of(old)), text(new))
    return [f"{marks.get(turn.old or '', '–')}>{turn.new.text if turn.new else '–'}@{turn.line}" for turn in turns]


def marks_of(words: str) -> list[str]:
    return [mark_of(word) for word in words.split()]


@pytest.mark.parametrize(
    ("old", "new", "turns"),
    [
        ("a b c", "a b c", []),
        ("a b c", "a x c", ["b>x@20"]),
        ("a b c", "a b x", ["c>x@30"]),
        ("a b c", "x b c", ["a>x@10"]),
        ("a b c", "a b c d", ["–>d@40"]),
        ("a b c", "d a b c", ["–>d@10"]),
        ("a b c", "a c", ["b>–@20"]),
        ("a b c", "a b", ["c>–@20"]),
        ("a b c", "b c", ["a>–@10"]),
        ("a b c d", "a x d", ["b>x@20", "c>–@20"]),
        ("a b d", "a x y d", ["b>x@20", "–>y@30"]),
        ("a b", "x y", ["a>x@10", "b>y@20"]),
        ("a b c d e", "a x c y e", ["b>x@20", "d>y@40"]),
    ],
)
def test_what_became_of_each_passage(old: str, new: str, turns: list[str]) -> None:
    assert turned(old, new) == turns


def test_what_kind_of_change_it_is() -> None:
    passage = Passage("a", 1)
    kinds = [Turn(None, passage, 1).kind, Turn("x", None, 1).kind, Turn("x", passage, 1).kind]
    assert kinds == ["added", "removed", "changed"]


def test_how_lines_are_broken_does_not_count() -> None:
    assert mark_of(" a\n  b ") == mark_of("a b") != mark_of("ab")
    assert len(mark_of("a")) == DIGITS


@pytest.mark.parametrize(
    ("written", "wordings"),
    [
        ("a b", ["a b"]),
        ("  a\nb\n\n \t\nc\n", ["a\nb", "c"]),
        ("a\r\n\r\nb", ["a", "b"]),
        ("---\ntitle: T\nsummary: S\n---\na", ["T", "S", "a"]),
        ("---\ntitle: T\n---", ["T"]),
        ("---\ntitle:   T  \n---  \na\n\nb", ["T", "a", "b"]),
        ("---\ntitle: \"T\"\nsummary: 'S'\n---\na", ['"T"', "'S'", "T", "S", "a"]),
        ("---\ntitle: \"T'\n---\na", ["\"T'", "a"]),
        ('---\ntitle: "\n---\na', ['"', "a"]),
        ("---\nstatus: draft\n---\na", ["a"]),
        ("---\ntitle: T\na", ["---\ntitle: T\na"]),
        ("a\n---\ntitle: T\n---\n", ["a\n---\ntitle: T\n---"]),
        ("", []),
    ],
)
def test_the_passages_of_an_old_version_by_their_marks(written: str, wordings: list[str]) -> None:
    assert wordings_in(written) == {mark_of(words): words for words in wordings}
