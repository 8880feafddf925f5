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
from dataclasses import dataclass, field
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
    were looked at.
    """

    stamp: str
    items: Mapping[str, Item]
    linked: frozenset[str] | None = None
    with_kits: bool = True


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
        raw = place.read_bytes()
        mark, _, rest = raw.partition(b"\n")
        if hashlib.sha256(rest).hexdigest().encode() != mark:
            return None
        known = json.loads(rest)
        items = {path: Item(mark, tuple(look), bool(is_copy)) for path, mark, look, is_copy in known["items"]}
        linked = None if known["linked"] is None else frozenset(known["linked"])
        return Inventory(known["stamp"], items, linked, known["with_kits"])
    return None


def write_inventory(place: Path, inventory: Inventory) -> None:
    """Raises OSError."""
    known = {
        "stamp": inventory.stamp,
        "items": [(path, item.mark, item.look, int(item.is_copy)) for path, item in inventory.items.items()],
        "linked": None if inventory.linked is None else sorted(inventory.linked),
        "with_kits": inventory.with_kits,
    }
    rest = json.dumps(known, separators=(",", ":")).encode()
    draft = place.with_name(f"{place.name}.draft")
    try:
        draft.write_bytes(hashlib.sha256(rest).hexdigest().encode() + b"\n" + rest)
        draft.replace(place)
    finally:
        draft.unlink(missing_ok=True)
