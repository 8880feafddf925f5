"""Inventories: what was written down is read again, and whatever is damaged is not believed."""

from __future__ import annotations

import json
import os
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple, cast

import pytest
from brandhub.command.inventories import (
    Inventory,
    add_links,
    is_same,
    item_of,
    look_in,
    look_of,
    mark_in,
    read_edition,
    read_inventory,
    size_in,
    strange_look,
    write_inventory,
)
from brandhub.ground.pieces import mark_of
from hypothesis import given, settings
from hypothesis import strategies as st

NAMES = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), min_size=1, max_size=12)
MARKS = st.binary(max_size=8).map(mark_of)
TIMES = st.integers(-(2**63), 2**63 - 1)


class Seen(NamedTuple):
    """What the system says of a file."""

    st_ino: int
    st_size: int
    st_mtime_ns: int
    st_ctime_ns: int


LOOKS = st.builds(
    lambda *seen: look_of(cast("os.stat_result", Seen(*seen))),
    st.integers(0, 2**128 - 1),  # as some disks of Windows have them
    st.integers(0, 2**64 - 1),
    TIMES,
    TIMES,
)
ITEMS = st.builds(item_of, MARKS, LOOKS)


@given(MARKS, LOOKS, MARKS, LOOKS)
def test_an_item_holds_what_it_was_made_of(mark: str, look: bytes, other: str, seen: bytes) -> None:
    item = item_of(mark, look)
    assert (mark_in(item), look_in(item)) == (mark, look)
    assert is_same(item, item_of(mark, seen))
    assert is_same(item, item_of(other, look)) == (mark == other)


def test_whatever_changes_about_a_file_changes_its_look(tmp_path: Path) -> None:
    place = tmp_path / "a"
    place.write_bytes(b"eins")
    looks = [look_of(place.stat())]
    place.write_bytes(b"zwei!")
    looks.append(look_of(place.stat()))
    os.utime(place, ns=(0, -1))  # before 1970
    looks.append(look_of(place.stat()))
    place.rename(tmp_path / "b")
    place.write_bytes(b"zwei!")
    os.utime(place, ns=(0, -1))
    looks.append(look_of(place.stat()))
    assert len(set(looks)) == 4
    assert [size_in(look) for look in looks] == [4, 5, 5, 5]
    assert size_in(strange_look(7)) == 7
    assert strange_look(5) not in looks


@settings(deadline=None)
@given(st.text(max_size=8), st.dictionaries(NAMES, ITEMS, max_size=5), st.booleans(), st.none() | st.frozensets(NAMES))
def test_what_was_written_down_is_read(
    edition: str, items: dict[str, bytes], is_settled: bool, linked: frozenset[str] | None
) -> None:
    with TemporaryDirectory() as name:
        place = Path(name) / "list"
        write_inventory(place, Inventory(items, is_settled=is_settled, edition=edition))
        if linked is not None:
            add_links(place, linked, with_kits=False)
        read = read_inventory(place)
        assert read == Inventory(items, linked, with_kits=linked is None, is_settled=is_settled, edition=edition)
        assert [*(read.items if read else ())] == [*items]
        assert read_edition(place) == edition
        assert [one.name for one in Path(name).iterdir()] == ["list"]


@pytest.mark.skipif(os.name == "nt", reason="names are no bytes there")
def test_names_that_are_no_text_come_back(tmp_path: Path) -> None:
    name = os.fsdecode(b"h\xf6fe\n.html")
    item = item_of(mark_of(b""), strange_look(0))
    write_inventory(tmp_path / "list", Inventory({name: item}))
    read = read_inventory(tmp_path / "list")
    assert read is not None
    assert [*read.items] == [name]


ITEM = item_of(mark_of(b"Inhalt"), strange_look(6))


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """An inventory with what is known of links."""
    write_inventory(tmp_path / "list", Inventory({"a.html": ITEM, "b/c.html": ITEM}, is_settled=True))
    add_links(tmp_path / "list", frozenset({"b/c.html"}), with_kits=True)
    return tmp_path / "list"


def test_no_byte_may_be_another(place: Path) -> None:
    """But in what is known of links, without which all the rest is still believed."""
    whole = place.read_bytes()
    told = whole.rindex(b"\n", 0, whole.rindex(b"\n"))
    good = read_inventory(place)
    assert good is not None
    for at in range(len(whole)):
        place.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
        read = read_inventory(place)
        if at < told:
            assert read is None or read == good, at
        else:
            assert read is not None, at
            assert read.items == good.items
            assert read.linked in (None, good.linked), at


def test_no_end_may_be_missing(place: Path) -> None:
    whole = place.read_bytes()
    told = whole.rindex(b"\n", 0, whole.rindex(b"\n"))
    for at in range(len(whole)):
        place.write_bytes(whole[:at])
        read = read_inventory(place)
        assert (read is None) == (at < told), at
        assert read is None or read.linked is None


def test_bytes_do_not_pass_from_names_to_items(place: Path) -> None:
    """With the same bytes in the same order, and other lengths."""
    line, rest = place.read_bytes().split(b"\n", 1)
    head = json.loads(line)
    for shift in (1, -1, 48, -48):
        moved = {**head, "names": head["names"] + shift, "items": head["items"] - shift}
        place.write_bytes(json.dumps(moved).encode() + b"\n" + rest)
        assert read_inventory(place) is None


@pytest.mark.parametrize("raw", [b"", b"\n", b"{}\n", b"[]\n", b"null", b'{"edition": 1}\n', b"\xff\n"])
def test_what_is_no_inventory_is_none(raw: bytes, tmp_path: Path) -> None:
    (tmp_path / "list").write_bytes(raw)
    assert read_inventory(tmp_path / "list") is None


def test_where_there_is_none_nothing_is_known(tmp_path: Path) -> None:
    assert (read_inventory(tmp_path / "list"), read_edition(tmp_path / "list")) == (None, "")
    (tmp_path / "folder").mkdir()
    assert (read_inventory(tmp_path / "folder"), read_edition(tmp_path / "folder")) == (None, "")
