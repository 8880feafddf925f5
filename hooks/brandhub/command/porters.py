"""Porters: they make the folder ready in which a site is put together, while the site is still being drawn.

Where the site before the one that stands has been laid aside, its files are looked at, one by one. Where none has,
what stands is copied; the site that stands is only read, and what is not there as it was written is left out. Both take
as long as some hundred pages take to draw, and need none of what drawing needs.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from brandhub.command.comparisons import compare
from brandhub.command.inventories import (
    Inventory,
    Item,
    Look,
    is_copy,
    item_of,
    look_in,
    look_of,
    mark_in,
    read_inventory,
    read_stamp,
    size_in,
)
from brandhub.command.swapping import list_of
from brandhub.ground.errands import Errand, Wanted

_FLAGS: Final = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
_NEW: Final = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0)
_GLANCE: Final = 500
"""After so many files a porter looks up whether anybody still waits: a few hundredths of a second."""


@dataclass(frozen=True)
class Ground:
    """A folder to begin with. `stamp`: of the makers of what is in it; `items`: what was written into it, by path.

    `changed`: those of the items that are gone, or no longer as they were written; `foreign`: files that are there and
    are not as somebody wrote them; `folders`: all of them, each before what it contains; `is_settled`: whether all of
    it is on the disk, as of a site that stood.
    """

    folder: Path
    stamp: str
    items: Mapping[str, Item]
    changed: frozenset[str] = frozenset()
    foreign: tuple[str, ...] = ()
    folders: tuple[str, ...] = ()
    is_settled: bool = False


Porter = Errand[Ground]


def send_porter(environment: Mapping[str, str], hands: int) -> Porter | None:
    """Off to the folders that HUB_SPARE (a site laid aside) and HUB_STANDING (the one that stands) name.

    HUB_GROUND names the one to be made where none was laid aside. None where nothing may be kept.
    """
    spare, standing, ground = (environment.get(name, "") for name in ("HUB_SPARE", "HUB_STANDING", "HUB_GROUND"))
    if not (spare and standing and ground):
        return None
    return Errand(partial(prepare, Path(spare), Path(standing), Path(ground)), hands)


def prepare(spare: Path, standing: Path, ground: Path, wanted: Wanted = lambda: True) -> Ground | None:
    """What a site can be put together in: the one laid aside, else a copy of the one that stands; None without any.

    One that others made than those who made the one that stands is of no use. Raises OSError.
    """
    laid, stamp = read_inventory(list_of(spare)), read_stamp(list_of(standing))
    if laid is not None and stamp in (None, laid.stamp) and _is_folder(spare):
        return _looked_at(spare, laid)
    stands = read_inventory(list_of(standing))
    if stands is None or not _is_folder(standing):
        return None
    ground.mkdir()
    try:
        return _copied(standing, stands, ground, wanted)
    except OSError:
        shutil.rmtree(ground, ignore_errors=True)
        raise


def _is_folder(place: Path) -> bool:
    return place.is_dir() and not place.is_symlink()


def _looked_at(folder: Path, inventory: Inventory) -> Ground:
    seen = compare(folder, inventory.items)
    foreign = tuple(seen.foreign)
    return Ground(folder, inventory.stamp, inventory.items, seen.changed, foreign, seen.folders, is_settled=True)


def _copied(standing: Path, inventory: Inventory, ground: Path, wanted: Wanted) -> Ground | None:
    folders: dict[str, None] = {}
    items, missing = dict(inventory.items), set()
    for number, (path, item) in enumerate(inventory.items.items()):
        if number % _GLANCE == 0 and not wanted():
            return None
        content = _content(f"{standing}/{path}", look_in(item))
        if content is None:
            missing.add(path)
            continue
        _make_room(ground, path, folders)
        items[path] = item_of(mark_in(item), write_new(f"{ground}/{path}", content), is_copy=is_copy(item))
    is_settled = hasattr(os, "sync")
    if is_settled:
        os.sync()  # here, while pages are still being drawn: whoever delivers then waits for what is new alone
    found = tuple(sorted(folders))
    return Ground(ground, inventory.stamp, items, frozenset(missing), folders=found, is_settled=is_settled)


def _make_room(ground: Path, path: str, folders: dict[str, None]) -> None:
    """The folders above a file."""
    inside = path.rpartition("/")[0]
    if not inside or f"{inside}/" in folders:
        return
    _make_room(ground, inside, folders)
    (ground / inside).mkdir()
    folders[f"{inside}/"] = None


def write_new(target: str, content: bytes) -> Look:
    """A new file; how it is seen once it has been written. Raises OSError.

    Without the layers of Python above the calls of the system: a site of a thousand stories has thirty thousand files.
    """
    number = os.open(target, _NEW, 0o666)
    try:
        left = memoryview(content)
        while left:
            left = left[os.write(number, left) :]
        return look_of(os.fstat(number))
    finally:
        os.close(number)


def _content(place: str, look: Look) -> bytes | None:
    """What a file holds, if it was seen in this way before it was read, and is after."""
    with suppress(OSError):
        number = os.open(place, _FLAGS)
        try:
            if not _is_seen(number, look):
                return None
            size = size_in(look)
            content = os.read(number, size)
            while len(content) < size and (more := os.read(number, size - len(content))):
                content += more
            return content if _is_seen(number, look) else None
        finally:
            os.close(number)
    return None


def _is_seen(number: int, look: Look) -> bool:
    """A file with a second name may be altered under that one; it was not written so."""
    found = os.fstat(number)
    return found.st_nlink == 1 and look_of(found) == look
