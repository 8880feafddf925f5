from __future__ import annotations

import gc
import os
from importlib.metadata import version
from pathlib import Path

import jinja2
import pytest
from brandhub.ground.stores import Store, installed_beside, stamp_of


def counted(store: Store, inputs: tuple[str, ...], part: bytes) -> int:
    """How often the part had to be made when it was asked for."""
    made: list[bytes] = []
    assert store.fetch(inputs, lambda: made.append(part) or part) == part  # type: ignore[func-returns-value]
    return len(made)


def test_an_unchanged_part_is_made_once(tmp_path: Path) -> None:
    store = Store(tmp_path / "kits", "a")
    assert [counted(store, ("x", "y"), b"part") for _ in range(3)] == [1, 0, 0]
    assert counted(store, ("xy", ""), b"other") == 1, "where inputs end is part of what they are"
    assert counted(Store(tmp_path / "kits", "b"), ("x", "y"), b"part") == 1, "other makers, other parts"


def test_a_damaged_entry_is_noticed_and_made_anew(tmp_path: Path) -> None:
    store = Store(tmp_path, "a")
    counted(store, ("x",), b"part of a kit")
    (entry,) = tmp_path.iterdir()
    for broken in (entry.read_bytes()[:-1], entry.read_bytes()[:-4] + b"evil", b"", b"x"):
        entry.write_bytes(broken)
        assert counted(store, ("x",), b"part of a kit") == 1
        assert counted(store, ("x",), b"part of a kit") == 0


def test_the_store_stays_within_its_bounds(tmp_path: Path) -> None:
    store = Store(tmp_path, "a", most=3 * 132)
    for number in range(6):
        counted(store, (str(number),), bytes([number]) * 100)
        os.utime(max(tmp_path.iterdir(), key=lambda path: path.stat().st_mtime_ns), (number, number))
    store.trim()
    assert sum(path.stat().st_size for path in tmp_path.iterdir()) <= 3 * 132
    assert counted(store, ("5",), bytes([5]) * 100) == 0, "what was used last stays"
    assert counted(store, ("0",), bytes([0]) * 100) == 1


@pytest.mark.skipif(os.name == "nt", reason="links need leave there")
def test_an_entry_that_goes_while_all_are_looked_at_leaves_no_folder_open(tmp_path: Path) -> None:
    store = Store(tmp_path, "a", most=0)
    (tmp_path / "gone").symlink_to(tmp_path / "nowhere")
    store.trim()
    store.make_room(1)
    gc.collect()  # a folder left open would be told now


def test_entries_are_looked_at_only_when_they_may_be_too_many(tmp_path: Path) -> None:
    store = Store(tmp_path, "a", most=1000)
    size = {f"{number}": 100 for number in range(40)}

    def held() -> int:
        return sum(path.stat().st_size for path in tmp_path.iterdir() if path.name in size)

    for name in size:
        store.keep(name, bytes(size[name]))
        os.utime(tmp_path / name, (int(name), int(name)))
        store.make_room(132, {name})
        assert held() <= 1000
        assert (tmp_path / name).is_file()
    before = held()
    store.keep("unseen", bytes(5000))
    store.make_room(0)
    assert held() == before, "nobody has said that anything came in"
    (tmp_path / "held").write_bytes(b"damaged")
    store.make_room(1)
    assert held() < before


def test_a_store_that_cannot_be_written_costs_nothing_but_time(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    store = Store(tmp_path / "file", "a")
    assert [counted(store, ("x",), b"part") for _ in range(2)] == [1, 1]
    assert counted(Store(None, ""), ("x",), b"part") == 1


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_a_store_behind_a_link_that_leads_nowhere_is_made(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "gone" / "store")
    store = Store(tmp_path / "link", "a")
    assert [counted(store, ("x",), b"part") for _ in range(2)] == [1, 0]


def test_the_stamp_changes_with_any_file(tmp_path: Path) -> None:
    (tmp_path / "a.typ").write_text("1", encoding="utf-8")
    before = stamp_of([tmp_path], ["jinja2"], "blue")
    assert stamp_of([tmp_path], ["jinja2"], "blue") == before
    assert stamp_of([tmp_path], ["jinja2"], "red") != before
    (tmp_path / "inner" / "__pycache__").mkdir(parents=True)
    (tmp_path / "inner" / "__pycache__" / "a.tmp").write_text("1", encoding="utf-8")
    assert stamp_of([tmp_path], ["jinja2"], "blue") == before, "what Python keeps"
    (tmp_path / "inner" / "b.typ").write_text("1", encoding="utf-8")
    assert (within := stamp_of([tmp_path], ["jinja2"], "blue")) != before
    (tmp_path / "a.typ").write_text("2", encoding="utf-8")
    assert stamp_of([tmp_path], ["jinja2"], "blue") not in (before, within)


def test_what_is_installed_is_told_by_name_and_version() -> None:
    found = installed_beside(Path(jinja2.__file__))
    assert f"jinja2-{version('jinja2')}.dist-info" in [name.lower() for name in found]
    assert found == sorted(found)
