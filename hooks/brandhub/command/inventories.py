"""Inventories: what lies in the folder of a site, file by file, and how the system saw each when it had been written.

A file that the system still sees in the same way (the same place on the disk, size, and times of the last change of
content and state, which nobody can set) is as it was written. Everything else is written anew. So an inventory may be
missing, damaged or that of another folder: this costs time, no truth.
"""

from __future__ import annotations

import hashlib
import json
import os
import stat
import sys
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final, NamedTuple

KEPT: Final = sys.platform != "win32"
"""Whether the system has a time of the last change of state. On Windows it is that of the birth."""

Look = tuple[int, ...]
"""Inode, bytes, nanoseconds of the last change of content, of state."""


class Item(NamedTuple):
    """A file: the mark of its content, how the system saw it, and whether it is a compressed copy of another."""

    mark: str
    look: Look
    is_copy: bool


@dataclass(frozen=True)
class Inventory:
    """`stamp`: of the makers: another one may have made other compressed copies of the same file.

    `linked`: files to which the pages link, at least, once somebody has looked; `with_kits`: whether links to archives
    were looked at; `is_settled`: whether all of it was on the disk when this was written down.
    """

    stamp: str
    items: Mapping[str, Item]
    linked: frozenset[str] | None = None
    with_kits: bool = True
    is_settled: bool = False


@dataclass(frozen=True)
class Sighting:
    """What lies in a folder now, by path; folders apart, each before what it contains."""

    looks: Mapping[str, Look]
    folders: tuple[str, ...] = field(default=())


def look_of(found: os.stat_result) -> Look:
    """How the system sees a file."""
    return found.st_ino, found.st_size, found.st_mtime_ns, found.st_ctime_ns


def look_through(folder: Path) -> Sighting:
    """Everything below a folder. Links, pipes and files with a second name look like nothing that was written."""
    looks: dict[str, Look] = {}
    folders: list[str] = []
    waiting = [""]
    while waiting:
        inside = waiting.pop()
        with os.scandir(folder / inside) as entries:
            for entry in entries:
                if entry.is_dir(follow_symlinks=False):
                    waiting.append(f"{inside}{entry.name}/")
                    folders.append(waiting[-1])
                else:
                    found = entry.stat(follow_symlinks=False)
                    plain = stat.S_ISREG(found.st_mode) and found.st_nlink == 1
                    looks[inside + entry.name] = look_of(found) if plain else (0, found.st_size, 0, 0)
    return Sighting(looks, tuple(folders))


def as_written(items: Mapping[str, Item], looks: Mapping[str, Look]) -> Iterator[str]:
    """The files that are still seen as they were when they had been written."""
    yield from (path for path, item in items.items() if looks.get(path) == item.look)


# --- On the disk ---


def read_inventory(place: Path) -> Inventory | None:
    """None where there is none, or one that is damaged."""
    with suppress(OSError, ValueError, KeyError, TypeError):
        items, *links = _parts_of(place.read_bytes())
        if items is None:
            return None
        known = json.loads(items)
        found = {path: Item(mark, tuple(look), bool(is_copy)) for path, mark, look, is_copy in known["items"]}
        inventory = Inventory(known["stamp"], found, is_settled=bool(known["settled"]))
        if links and links[0] is not None:
            told = json.loads(links[0])
            return replace(inventory, linked=frozenset(told["linked"]), with_kits=bool(told["with_kits"]))
        return inventory
    return None


def write_inventory(place: Path, inventory: Inventory) -> None:
    """Without what is known of links. Raises OSError."""
    items = [(path, item.mark, item.look, int(item.is_copy)) for path, item in inventory.items.items()]
    draft = place.with_name(f"{place.name}.draft")
    known = {"stamp": inventory.stamp, "settled": int(inventory.is_settled), "items": items}
    try:
        draft.write_bytes(_part(known))
        draft.replace(place)
    finally:
        draft.unlink(missing_ok=True)


def add_links(place: Path, linked: frozenset[str], *, with_kits: bool) -> None:
    """Says in an inventory to which files the pages link: behind all the rest, which is not written again.

    Raises OSError.
    """
    with place.open("ab") as file:
        file.write(b"\n" + _part({"linked": sorted(linked), "with_kits": with_kits}))


def _part(known: object) -> bytes:
    """Two lines: a checksum, and what it is of."""
    rest = json.dumps(known, separators=(",", ":")).encode()
    return hashlib.sha256(rest).hexdigest().encode() + b"\n" + rest


def _parts_of(raw: bytes) -> Iterator[bytes | None]:
    """What stands behind each checksum; None for what it is not of."""
    lines = raw.split(b"\n")
    for mark, rest in zip(lines[::2], lines[1::2], strict=True):
        yield rest if hashlib.sha256(rest).hexdigest().encode() == mark else None
