"""Comparisons: whatever happened to a folder, exactly that is told, by however many processes."""

from __future__ import annotations

import os
import shutil
import threading
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from brandhub.command import comparisons
from brandhub.command.comparisons import compare
from brandhub.command.inventories import Item, item_of, look_in, look_through, size_in
from brandhub.ground.pieces import mark_of
from hypothesis import given, settings
from hypothesis import strategies as st

PATHS = ("index.html", "a/index.html", "a/b/index.html", "a/b/c.png", "d/e/f/g.html", "d/x.html")


def written(folder: Path) -> dict[str, Item]:
    """A small site, and what is known of it."""
    for path in PATHS:
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(path, encoding="utf-8")
    return {path: item_of(mark_of(path.encode()), look) for path, look in look_through(folder).looks.items()}


def altered(place: Path) -> None:
    seen = place.stat()
    place.write_text("#" * seen.st_size, encoding="utf-8")
    os.utime(place, ns=(seen.st_atime_ns, seen.st_mtime_ns))


def linked(place: Path) -> None:
    """The folder lies elsewhere now, and a link to it stands in its place."""
    away = place.with_name(f"{place.name}-elsewhere")
    if not away.exists() and not place.is_symlink():
        place.rename(away)
        place.symlink_to(away.name)


def replaced(place: Path) -> None:
    """A folder with something in it stands in the place of a file."""
    place.unlink()
    (place / "inside").mkdir(parents=True)
    (place / "inside/fremd.html").write_text("fremd", encoding="utf-8")


def flattened(place: Path) -> None:
    shutil.rmtree(place)
    place.write_text("eine Datei", encoding="utf-8")


TO_FILES: list[Callable[[Path], None]] = [
    altered,
    Path.unlink,
    replaced,
    lambda place: os.link(place, place.with_name("zweiter-name")),
    lambda place: place.with_name("fremd.html").write_text("fremd", encoding="utf-8") and None,
    lambda place: os.mkfifo(place.with_name("rohr")),
    lambda place: place.with_name("verweis").symlink_to(place.name),
]
TO_FOLDERS: list[Callable[[Path], None]] = [
    shutil.rmtree,
    linked,
    flattened,
    lambda place: (place / "leer/leer").mkdir(parents=True),
]
DAMAGE = st.one_of(
    st.tuples(st.sampled_from(TO_FILES), st.sampled_from(PATHS)),
    st.tuples(st.sampled_from(TO_FOLDERS), st.sampled_from(["a", "a/b", "d", "d/e", "d/e/f"])),
)


@pytest.mark.skipif(os.name == "nt", reason="there are no pipes, nor times that nobody can set")
@settings(deadline=None, max_examples=150)
@given(st.lists(DAMAGE, max_size=3))
def test_what_is_told_is_what_looking_at_everything_finds(damage: list[tuple[Callable[[Path], None], str]]) -> None:
    with TemporaryDirectory() as name:
        folder = Path(name)
        items = written(folder)
        for happens, path in damage:
            if (folder / path).exists() and (folder / path).is_dir() == (happens in TO_FOLDERS):
                try:
                    happens(folder / path)
                except OSError:  # another damage came before
                    continue
        seen = compare(folder, items)
        found = look_through(folder)
        assert seen.changed == {path for path, item in items.items() if found.looks.get(path) != look_in(item)}
        assert seen.foreign == {
            path: look
            for path, look in found.looks.items()
            if path in seen.changed | (found.looks.keys() - items.keys())
        }
        assert seen.folders == tuple(sorted(found.folders))
        assert seen.sizes(items) == {path: size_in(look) for path, look in found.looks.items()}


def test_of_a_folder_that_is_not_there_everything_is_gone(tmp_path: Path) -> None:
    items = written(tmp_path / "site")
    seen = compare(tmp_path / "elsewhere", items)
    assert (seen.changed, seen.foreign, seen.folders, seen.sizes(items)) == (items.keys(), {}, (), {})


def test_without_an_inventory_everything_is_foreign(tmp_path: Path) -> None:
    items = written(tmp_path)
    seen = compare(tmp_path, {})
    assert (seen.changed, set(seen.foreign), seen.folders) == (set(), set(items), look_through_folders(tmp_path))


def look_through_folders(folder: Path) -> tuple[str, ...]:
    return tuple(sorted(look_through(folder).folders))


@pytest.mark.parametrize("hands", [1, 3])
def test_several_processes_find_the_same(hands: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(comparisons, "MANY", 2)
    monkeypatch.setattr(comparisons, "_SHARE", 2)
    monkeypatch.setattr(threading, "active_count", lambda: 1)
    items = written(tmp_path)
    altered(tmp_path / "a/b/c.png")
    shutil.rmtree(tmp_path / "d/e/f")
    seen = compare(tmp_path, items, hands)
    assert seen.changed == {"a/b/c.png", "d/e/f/g.html"}
    assert set(seen.foreign) == {"a/b/c.png"}
    assert seen.folders == ("a/", "a/b/", "d/", "d/e/")
