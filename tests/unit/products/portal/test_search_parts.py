"""The index of a large site in parts: what they hold, that a query needs few, and that the same gives the same."""

from __future__ import annotations

import json
import re
from itertools import accumulate
from typing import Any

from brandhub.products.portal import search_parts
from brandhub.products.portal.search_parts import LIST, NAME, REGISTER, sort_words, write_numbers

from bench.queries import read_numbers

FOLDER = "/assets/suche/"


def story(title: str, more: str = "", **fields: str) -> dict[str, str]:
    return {"kind": "stories", "title": title, "url": f"../{title}/", "text": "", "more": more, **fields}


def write_parts(folder: str, entries: list[dict[str, str]]) -> tuple[dict[str, Any], dict[str, bytes]]:
    made = search_parts.write_parts(folder, [sort_words(entry) for entry in entries])
    return made.head, dict(made.files)


def named(names: str, folder: str, files: dict[str, bytes]) -> list[Any]:
    return [json.loads(files[f"{folder}{names[at : at + NAME]}.json"]) for at in range(0, len(names), NAME)]


def rows_of(head: dict[str, Any], files: dict[str, bytes]) -> dict[str, tuple[str, str]]:
    return {
        word: (texts, titles) for part in named(head["lists"]["names"], FOLDER, files) for word, texts, titles in part
    }


def test_numbers_are_written_as_their_differences() -> None:
    assert read_numbers(write_numbers([0, 3, 44, 45, 2069, 1_000_000])) == [0, 3, 41, 1, 2024, 997_931]
    assert write_numbers([]) == ""


def test_a_word_leads_to_the_entries_it_stands_in() -> None:
    head, files = write_parts(FOLDER, [story("Zechen"), story("Bier", "Am See lag die Zechenbahn."), story("See")])
    rows = rows_of(head, files)
    assert rows["zechenbahn"] == (write_numbers([1]), "")
    texts, titles = rows["see"]
    assert (read_numbers(texts), read_numbers(titles)) == ([1], [2, 3])  # title 2, three letters long
    assert rows["bier"] == ("", write_numbers([1]) + write_numbers([4]))


def test_a_compound_stands_beside_each_of_its_ends() -> None:
    entries = [story("Hafenrundfahrt"), *(story(f"Wort {n:05d}{'x' * 40}", "fuellung " * 3) for n in range(900))]
    head, files = write_parts(FOLDER, entries)
    parts = named(head["lists"]["names"], FOLDER, files)
    starts = head["lists"]["from"]
    assert len(parts) > 3
    for typed in ("hafen", "rundfahrt", "fahrt"):
        place = max(at for at, first in enumerate(starts) if first <= typed)
        words = [row[0] for part in parts[place : place + 2] for row in part]
        assert "hafenrundfahrt" in words, typed


def test_a_whole_word_comes_before_what_ends_like_it() -> None:
    entries = [story(f"{chr(97 + n % 26)}{chr(97 + n // 26 % 26)}{chr(97 + n // 676)}steg") for n in range(3000)]
    head, files = write_parts(FOLDER, [*entries, story("Steg")])
    place = max(at for at, first in enumerate(head["lists"]["from"]) if first <= "steg")
    parts = named(head["lists"]["names"], FOLDER, files)
    assert "steg" in [row[0] for part in parts[place : place + 2] for row in part]


def test_no_part_is_larger_than_a_query_can_bear_and_the_beginnings_rise() -> None:
    entries = [story(f"Zug {n:04d}", f"hauptbahnhof gleis{n:04d}steg ziel{n * 7:05d}weg") for n in range(2000)]
    head, files = write_parts(FOLDER, entries)
    lists = head["lists"]
    assert max(map(len, files.values())) < 2 * LIST
    assert sorted(set(lists["from"])) == lists["from"]
    assert len(lists["from"]) * NAME == len(lists["names"])


def test_every_entry_lies_in_the_pack_that_its_number_says() -> None:
    entries = [story(f"Titel {n}", f"langer Text {n} " * 220) for n in range(REGISTER + 30)]
    head, files = write_parts(FOLDER, entries)
    packs = head["packs"]
    starts = [*accumulate(read_numbers(packs["from"]))]
    registers = named(packs["registers"], FOLDER, files)
    assert len(registers) == 2
    held = [pack for register in registers for pack in named(register, FOLDER, files)]
    assert len(held) == len(starts) > REGISTER
    for start, pack in zip(starts, held, strict=True):
        assert pack == entries[start : start + len(pack)]


def test_the_same_entries_give_the_same_parts_and_a_change_leaves_most_of_them() -> None:
    entries = [story(f"Titel {chr(97 + n % 26)}{n}", f"Wort{n % 50} und noch eines {n}" * 30) for n in range(600)]
    head, files = write_parts(FOLDER, entries)
    assert (head, files) == write_parts(FOLDER, [dict(entry) for entry in entries])
    entries[300] = story("Ganz anders", "mit neuen Worten " * 60)
    _, changed = write_parts(FOLDER, entries)
    assert len(changed.keys() - files.keys()) < len(files) / 10


def test_a_word_more_moves_no_cut_but_those_beside_it() -> None:
    """Else one sentence in one story would change every list after its words, and browsers would fetch them anew."""
    entries = [story(f"Zug {n}", f"gleis{n * 7919:07d}weg bahnhof{n * 104729:09d}") for n in range(3000)]
    head, _ = write_parts(FOLDER, entries)
    entries[0] = {**entries[0], "more": entries[0]["more"] + " aaaa aaab aaac" + " aaad" * 3}
    again, _ = write_parts(FOLDER, entries)
    before, after = (set(re.findall(".{8}", one["lists"]["names"])) for one in (head, again))
    assert len(before) > 20
    assert len(after - before) <= 2
