"""Tables: the same kept or made; what is damaged, foreign or no table at all is made anew."""

from __future__ import annotations

import json
from pathlib import Path

from brandhub.ground.stores import Store
from brandhub.ground.tables import Tables


def fetched(tables: Tables, name: str = "numbers") -> tuple[tuple[int, ...], int]:
    """The table, and how often it was made."""
    made: list[int] = []

    def make() -> tuple[int, ...]:
        made.append(1)
        return (1, 2, 3)

    return tables.fetch(name, make, list, lambda kept: tuple(kept[at] for at in range(3))), len(made)


def in_folder(folder: Path, stamp: str = "program") -> Tables:
    tables = Tables()
    tables.store = Store(folder, stamp)
    return tables


def test_a_table_is_made_once_by_the_same_program(tmp_path: Path) -> None:
    assert [fetched(in_folder(tmp_path)) for _ in range(2)] == [((1, 2, 3), 1), ((1, 2, 3), 0)]
    assert fetched(in_folder(tmp_path), "others")[1] == 1
    assert fetched(in_folder(tmp_path, "another program"))[1] == 1


def test_where_nothing_may_be_kept_every_table_is_made() -> None:
    assert [fetched(Tables()) for _ in range(2)] == [((1, 2, 3), 1)] * 2


def test_what_is_no_table_is_made_anew(tmp_path: Path) -> None:
    tables = in_folder(tmp_path)
    place = tables.store.name(["table", "numbers"])
    for broken in (b"", b"no json", b"7", b"[1]", b"{}", b"\xff"):
        tables.store.keep(place, broken)
        assert fetched(tables) == ((1, 2, 3), 1)
        assert json.loads(tables.store.find(place) or b"") == [1, 2, 3]
    (tmp_path / place).write_bytes(b"damaged")
    assert fetched(tables) == ((1, 2, 3), 1)
