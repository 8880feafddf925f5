"""Amending: what comes out is what is written from nothing, whatever has changed; else there is nothing to amend."""

from __future__ import annotations

from typing import Any

import pytest
from brandhub.products.portal import search_amends, search_parts
from brandhub.products.portal.search_amends import CannotAmend, amend_parts
from brandhub.products.portal.search_parts import (
    Parts,
    read_numbers,
    read_titles,
    sort_words,
    write_numbers,
    write_parts,
    write_titles,
)
from hypothesis import given, settings
from hypothesis import strategies as st

FOLDER = "/assets/suche/"
HEADS, LASTS = ("stein", "glas", "korb", "hafen", "see"), ("hof", "tor", "galerie", "steg")
SINGLE = ("see", "hof", "tor", "am", "der", "zug", "zugsee", "baum", "zechenschliessung", "ei", "ufer", "050", "587050")
WORDS = [*(head + last for head in HEADS for last in LASTS), *SINGLE]

Entry = dict[str, str]


def entry(number: int, words: list[str], title: str = "") -> Entry:
    title = title or f"Titel {chr(97 + number % 26)}"
    return {"kind": "stories", "title": title, "url": f"{number}/", "text": " ".join(words)}


def write(entries: list[Entry]) -> tuple[Parts, dict[str, Any]]:
    parts = write_parts(FOLDER, [sort_words(one) for one in entries])
    return parts, {"kinds": {}, **parts.head}


def amend(before: list[Entry], after: list[Entry]) -> Parts:
    parts, head = write(before)
    changes = [
        (number, sort_words(old), sort_words(new))
        for number, (old, new) in enumerate(zip(before, after, strict=True))
        if old != new
    ]
    return amend_parts(FOLDER, head, parts, changes)


def same(one: Parts, other: Parts) -> bool:
    return (one.head, dict(one.files), one.bounds, one.short) == (
        other.head,
        dict(other.files),
        other.bounds,
        other.short,
    )


def test_numbers_are_read_as_they_were_written() -> None:
    row = [0, 1, 44, 45, 46, 2024, 2025, 2026, 100_000, 91_225_000]
    assert read_numbers(write_numbers(row)) == row
    assert read_numbers("") == []
    titles = [(0, 12), (7, 45), (7, 46), (2_025, 100), (100_000, 0)]
    assert read_titles(write_titles(titles)) == titles
    assert read_titles("") == []


TITLES = st.lists(st.sampled_from(WORDS), max_size=3).map(" ".join)
TEXTS = st.lists(st.lists(st.sampled_from(WORDS), max_size=6), min_size=1, max_size=9)


@settings(max_examples=400, deadline=None)
@given(data=st.data(), size=st.sampled_from([40, 120, 600, 18_000]))
def test_amended_is_as_if_written_from_nothing(data: st.DataObject, size: int) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(search_parts, "LIST", size)
        patch.setattr(search_parts, "_RARE", data.draw(st.sampled_from([1, 3, 100])))
        pack = data.draw(st.sampled_from([20, 90, 3_000]))
        for module in (search_parts, search_amends):
            patch.setattr(module, "PACK", pack)
        texts = data.draw(TEXTS)
        before = [entry(number, words, data.draw(TITLES)) for number, words in enumerate(texts)]
        after = list(before)
        for number in data.draw(st.lists(st.integers(0, len(texts) - 1), min_size=1, max_size=3)):
            words = data.draw(st.lists(st.sampled_from(WORDS), max_size=6))
            after[number] = entry(number, words, data.draw(st.one_of(TITLES, st.just(before[number]["title"]))))
            if data.draw(st.booleans()):
                after[number]["alias"] = data.draw(TITLES)
        had, has = (
            {word for one in entries for words in sort_words(one)[1:] for word in words} for entries in (before, after)
        )
        if any(map(search_parts.is_short, had ^ has)):
            with pytest.raises(CannotAmend):
                amend(before, after)
        else:
            assert same(amend(before, after), write(after)[0])


def many(count: int = 2_000) -> list[Entry]:
    """Words of their own in each, so that there are several lists."""
    own = (f"{WORDS[n % 20]}{WORDS[n * 7 % 20]}{chr(97 + n % 26)}{chr(97 + n // 26)}" for n in range(count))
    return [entry(number, [word] * 3) for number, word in enumerate(own)]


def test_one_word_changes_few_files_and_reads_few(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search_parts, "LIST", 1_500)  # as many rows in a list as a site of a thousand stories has
    monkeypatch.setattr(search_parts, "_RARE", 10)
    before = many()
    after = [*before]
    after[77] = entry(77, ["kupferglocke"])
    parts, head = write(before)
    read: list[str] = []

    class Listening(dict[str, bytes]):
        def __getitem__(self, path: str) -> bytes:
            read.append(path)
            return super().__getitem__(path)

    told = Parts(parts.head, Listening(parts.files), parts.bounds, parts.short)
    amended = amend_parts(FOLDER, head, told, [(77, sort_words(before[77]), sort_words(after[77]))])
    assert same(amended, write(after)[0])
    assert len(parts.bounds) > 400
    assert len(set(read)) < len(parts.files) / 4


@pytest.mark.parametrize(
    "change",
    [
        {"title": "Zug"},  # three letters: the end of „…zug“ counts once it is a word
        {"alias": "Zug"},
        {"text": "zug"},
    ],
)
def test_what_reaches_further_is_not_amended(change: Entry) -> None:
    before = [entry(0, ["bahnzug"]), entry(1, ["hof"])]
    with pytest.raises(CannotAmend):
        amend(before, [{**before[0], **change}, before[1]])


@pytest.mark.parametrize(
    "damage",
    [
        lambda parts: parts._replace(bounds=parts.bounds[:-1]),
        lambda parts: parts._replace(bounds=[["", ""] for _ in parts.bounds]),
        lambda parts: parts._replace(files=dict.fromkeys(parts.files, b"[]")),
        lambda parts: parts._replace(files=dict.fromkeys(parts.files, b"{")),
        lambda parts: parts._replace(files={}),
        lambda parts: parts._replace(short=[1]),
        lambda parts: parts._replace(bounds=None),
    ],
)
def test_what_was_not_written_like_that_is_not_amended(damage: Any) -> None:
    before = many(60)
    parts, head = write(before)
    change = (7, sort_words(before[7]), sort_words(entry(7, ["kupferglocke"])))
    with pytest.raises(CannotAmend):
        amend_parts(FOLDER, head, damage(parts), [change])


def test_an_entry_that_did_not_say_that_is_not_amended() -> None:
    before = many(60)
    parts, head = write(before)
    wrong = sort_words(entry(7, ["nirgends"]))
    with pytest.raises(CannotAmend):
        amend_parts(FOLDER, head, parts, [(7, wrong, sort_words(before[7]))])
