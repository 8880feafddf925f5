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
import struct
import sys
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final

KEPT: Final = sys.platform != "win32"
"""Whether the system has a time of the last change of state. On Windows it is that of the birth."""

MOST_NAMES: Final = 2
"""Of a file of a site: the one in it, and the one in the site that stood before it or follows it."""

Look = bytes
"""How the system sees a file: inode, bytes, nanoseconds of the last change of content, of state; packed.

A site of ten thousand stories has a hundred thousand files, and several processes know all of them: numbers of their
own would take three times as much room.
"""
_LOOK: Final = struct.Struct("<QQqq")
_LARGEST: Final = 2**64 - 1
"""Of an inode. Some disks of Windows have longer ones, where no inventory is used."""

Item = bytes
"""A file: the mark of its content and its look; packed (`item_of`)."""
_MARK: Final = 16
_LENGTH: Final = _MARK + _LOOK.size
_ITEM: Final = struct.Struct(f"{_LENGTH}s")
_SIZE: Final = struct.Struct(f"<{_MARK + 8}xQ")
"""Of an item the bytes of the file, which stand behind mark and inode."""


def look_of(found: os.stat_result) -> Look:
    """How the system sees a file."""
    return _LOOK.pack(found.st_ino & _LARGEST, found.st_size, found.st_mtime_ns, found.st_ctime_ns)


def is_plain(found: os.stat_result) -> bool:
    """Whether a build can have written this: no link, no pipe, and no other name than in one more site of ours."""
    return stat.S_ISREG(found.st_mode) and found.st_nlink <= MOST_NAMES


def strange_look(size: int) -> Look:
    """That of what nobody can have written, of so many bytes: links, pipes, files with many names."""
    return _LOOK.pack(0, size, 0, 0)


def size_in(look: Look) -> int:
    """Bytes of a file."""
    return int(_LOOK.unpack(look)[1])


def origin_in(look: Look) -> tuple[int, int, int]:
    """What of a look stays when a file gets another name, or loses one: inode, bytes, last change of content."""
    inode, size, changed, _ = _LOOK.unpack(look)
    return inode, size, changed


def size_of(item: Item) -> int:
    """Bytes of a file, of a hundred thousand one by one."""
    return int(_SIZE.unpack_from(item)[0])


def item_of(mark: str, look: Look) -> Item:
    """`mark`: as `mark_of` gives it."""
    return bytes.fromhex(mark) + look


def mark_in(item: Item) -> str:
    """The mark of the content."""
    return item[:_MARK].hex()


def is_same(item: Item, other: Item) -> bool:
    """Whether two files say the same, whenever and wherever they were written."""
    return item[:_MARK] == other[:_MARK]


def look_in(item: Item) -> Look:
    """How the system saw the file when it had been written."""
    return item[_MARK:]


@dataclass(frozen=True)
class Inventory:
    """What was delivered, by path (`items`).

    `linked`: files to which the pages link, at least, once somebody has looked; `with_kits`: whether links to archives
    were looked at; `is_settled`: whether all of it was on the disk when this was written down; `written`: what had been
    written since all the rest was looked at, None where nobody had looked, or it was much; `edition`: the name of what
    was delivered, empty where it has none.
    """

    items: Mapping[str, Item]
    linked: frozenset[str] | None = None
    with_kits: bool = True
    is_settled: bool = False
    written: tuple[str, ...] | None = None
    edition: str = ""


@dataclass(frozen=True)
class Sighting:
    """What lies in a folder now, by path; folders apart, each before what it contains."""

    looks: Mapping[str, Look]
    folders: tuple[str, ...] = field(default=())


def look_through(folder: Path) -> Sighting:
    """Everything below a folder. Links, pipes and files with many names look like nothing that was written."""
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
                    looks[inside + entry.name] = look_of(found) if is_plain(found) else strange_look(found.st_size)
    return Sighting(looks, tuple(folders))


def as_written(items: Mapping[str, Item], looks: Mapping[str, Look]) -> Iterator[str]:
    """The files that are still seen as they were when they had been written."""
    yield from (path for path, item in items.items() if looks.get(path) == look_in(item))


# --- On the disk ---
# A line of JSON; behind it the paths, each ended by a zero byte, which no path contains, and as many items of the same
# length; behind these, once somebody has looked, a checksum and the links, a line each.


_STATE: Final = ("settled", "written", "edition")


def read_inventory(place: Path) -> Inventory | None:
    """None where there is none, or one that is damaged."""
    with suppress(OSError, ValueError, KeyError, TypeError):
        raw = place.read_bytes()
        head, names, items, links = _parts_of(raw)
        state = {key: head[key] for key in _STATE}
        if head["sum"] != _sum_of(state, names, items):
            return None
        paths = names.decode("utf-8", "surrogateescape").split("\0")[:-1]
        known = [item for (item,) in _ITEM.iter_unpack(items)] if len(items) % _LENGTH == 0 else []
        written = None if head["written"] is None else tuple(head["written"])
        found = dict(zip(paths, known, strict=True))
        edition = str(head["edition"])
        inventory = Inventory(found, is_settled=bool(head["settled"]), written=written, edition=edition)
        if (told := _told(links)) is not None:
            return replace(inventory, linked=frozenset(told["linked"]), with_kits=bool(told["with_kits"]))
        return inventory
    return None


def read_edition(place: Path) -> str:
    """The name of what was delivered alone, which is a matter of one line; empty where there is none."""
    with suppress(OSError, ValueError, KeyError, TypeError), place.open("rb") as file:
        return str(json.loads(file.readline())["edition"])
    return ""


def write_inventory(place: Path, inventory: Inventory) -> None:
    """Without what is known of links. Raises OSError."""
    names = "".join(f"{path}\0" for path in inventory.items).encode("utf-8", "surrogateescape")
    items = b"".join(inventory.items.values())
    state = {
        "settled": int(inventory.is_settled),
        "written": inventory.written,
        "edition": inventory.edition,
    }
    head = {**state, "names": len(names), "items": len(items), "sum": _sum_of(state, names, items)}
    draft = place.with_name(f"{place.name}.draft")
    try:
        draft.write_bytes(b"\n".join([json.dumps(head).encode(), names + items]))
        draft.replace(place)
    finally:
        draft.unlink(missing_ok=True)


def write_again(place: Path, inventory: Inventory) -> None:
    """With what is known of links. Raises OSError."""
    write_inventory(place, inventory)
    if inventory.linked is not None:
        add_links(place, inventory.linked, with_kits=inventory.with_kits)


def add_links(place: Path, linked: frozenset[str], *, with_kits: bool) -> None:
    """Says in an inventory to which files the pages link: behind all the rest, which is not written again.

    Raises OSError.
    """
    told = json.dumps({"linked": sorted(linked), "with_kits": with_kits}, separators=(",", ":")).encode()
    with place.open("ab") as file:
        file.write(b"\n" + _sum(told).encode() + b"\n" + told)


def _parts_of(raw: bytes) -> tuple[Any, bytes, bytes, bytes]:
    """First line, paths, items, and what stands behind them. Raises ValueError, KeyError or TypeError."""
    line = raw.index(b"\n")
    head = json.loads(raw[:line])
    names = line + 1 + head["names"]
    items = names + head["items"]
    return head, raw[line + 1 : names], raw[names:items], raw[items:]


def _told(links: bytes) -> Any:
    """What is said of links; None where nothing is, or it is damaged."""
    lines = links.split(b"\n")
    return json.loads(lines[2]) if len(lines) == 3 and _sum(lines[2]).encode() == lines[1] else None


def _sum_of(state: Mapping[str, Any], names: bytes, items: bytes) -> str:
    """Lengths are part of it: what ends one must not begin the other."""
    return _sum(f"{json.dumps(state)} {len(names)} ".encode(), names, items)


def _sum(*parts: bytes) -> str:
    found = hashlib.sha256()
    for part in parts:
        found.update(part)
    return found.hexdigest()
