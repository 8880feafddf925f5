"""Porters: they make the folder ready in which a site is put together, while the site is still being drawn.

Where the site before the one that stands has been laid aside, its files are looked at, one by one. Where none has,
those of the site that stands get a second name, or, where others than the hub have a hand in the new site, are copied.
What is not there as it was written is left out. All this takes as long as some hundred pages take to draw, and needs
none of what drawing needs.

A second name instead of a copy: of two hundred thousand files a copy takes the system nine seconds, a name two. It is
safe because nobody writes into a file of a site: the hub takes a name away and makes a new file (`write_new`).
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Final

from brandhub.command.comparisons import compare
from brandhub.command.inventories import (
    Inventory,
    Item,
    Look,
    is_plain,
    item_of,
    look_in,
    look_of,
    mark_in,
    origin_in,
    read_inventory,
    size_in,
    write_again,
)
from brandhub.command.swapping import list_of, settle_all
from brandhub.ground.errands import Errand, Wanted
from brandhub.ground.pieces import mark_of

_FLAGS: Final = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
_NEW: Final = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
_GLANCE: Final = 500
"""After so many files a porter looks up whether anybody still waits: a few hundredths of a second."""


@dataclass(frozen=True)
class Ground:
    """A folder to begin with. `items`: what was written into it, by path.

    `changed`: those of the items that are gone, or no longer as they were written; `foreign`: files that are there and
    are not as somebody wrote them; `folders`: all of them, each before what it contains; `is_settled`: whether all of
    it is on the disk, as of a site that stood.
    """

    folder: Path
    items: Mapping[str, Item]
    changed: frozenset[str] = frozenset()
    foreign: tuple[str, ...] = ()
    folders: tuple[str, ...] = ()
    is_settled: bool = False


Porter = Errand[Ground]


def send_porter(environment: Mapping[str, str], hands: int, *, shares: bool = True) -> Porter | None:
    """Off to the folders that HUB_SPARE (a site laid aside) and HUB_STANDING (the one that stands) name.

    HUB_GROUND names the one to be made where none was laid aside. `shares`: nobody but the hub writes into the new
    site, so its files may have a second name in the one that stands. None where nothing may be kept.
    """
    spare, standing, ground = (environment.get(name, "") for name in ("HUB_SPARE", "HUB_STANDING", "HUB_GROUND"))
    if not (spare and standing and ground):
        return None
    return Errand(partial(prepare, Path(spare), Path(standing), Path(ground), shares=shares), hands)


def prepare(
    spare: Path, standing: Path, ground: Path, wanted: Wanted = lambda: True, *, shares: bool = True
) -> Ground | None:
    """What a site can be put together in: the one laid aside, else the files of the one that stands; None without any.

    One laid aside is of no use where no file may be shared: it has some that stand. Raises OSError.
    """
    laid = read_inventory(list_of(spare))
    if shares and laid is not None and _is_folder(spare):
        return _looked_at(spare, laid)
    stands = read_inventory(list_of(standing))
    if stands is None or not _is_folder(standing):
        return None
    ground.mkdir()
    try:
        return _filled(standing, stands, ground, wanted, shares=shares)
    except OSError:
        shutil.rmtree(ground, ignore_errors=True)
        raise


def _is_folder(place: Path) -> bool:
    return place.is_dir() and not place.is_symlink()


def _looked_at(folder: Path, inventory: Inventory) -> Ground:
    seen = compare(folder, inventory.items)
    foreign = tuple(seen.foreign)
    return Ground(folder, inventory.items, seen.changed, foreign, seen.folders, is_settled=True)


def _filled(standing: Path, inventory: Inventory, ground: Path, wanted: Wanted, *, shares: bool) -> Ground | None:
    folders: dict[str, None] = {}
    items, missing = dict(inventory.items), set()
    bring = _named_again if shares else _copied
    for number, (path, item) in enumerate(inventory.items.items()):
        if number % _GLANCE == 0 and not wanted():
            return None
        _make_room(ground, path, folders)
        look = bring(f"{standing}/{path}", f"{ground}/{path}", item)
        if look is None:
            missing.add(path)
        else:
            items[path] = item_of(mark_in(item), look)
    if shares:  # a second name is a change of state, which the site that stands has seen as well
        with suppress(OSError):
            write_again(list_of(standing), replace(inventory, items=items))
    is_settled = settle_all(ground)  # while pages are still being drawn: whoever delivers waits for what is new alone
    found = tuple(sorted(folders))
    return Ground(ground, items, frozenset(missing), folders=found, is_settled=is_settled)


def _named_again(place: str, target: str, item: Item) -> Look | None:
    """Gives a file a second name; how it is seen then. None when it is not as it was written. Raises OSError."""
    try:
        before = os.lstat(place)
        if not _is_alone(before):
            return _copied(place, target, item)
        if look_of(before) != look_in(item) and not _says_the_same(place, before, item):
            return None
        os.link(place, target, follow_symlinks=False)
    except OSError:  # it is gone, or the system knows no second names
        return _copied(place, target, item)
    after = os.lstat(target)
    if (before.st_ino, before.st_size, before.st_mtime_ns) == (after.st_ino, after.st_size, after.st_mtime_ns):
        return look_of(after)
    Path(target).unlink()  # it has been altered, or another has been put in its place, at this very moment
    return None


def _is_alone(found: os.stat_result) -> bool:
    return is_plain(found) and found.st_nlink == 1


def _says_the_same(place: str, found: os.stat_result, item: Item) -> bool:
    """Whether only its state has changed, as when a build was killed that had given it a second name: it is read."""
    if (found.st_ino, found.st_size, found.st_mtime_ns) != origin_in(look_in(item)):
        return False
    content = _content(place, look_of(found))
    return content is not None and mark_of(content) == mark_in(item)


def _copied(place: str, target: str, item: Item) -> Look | None:
    """Copies a file; how the copy is seen. None when it is not as it was written. Raises OSError."""
    content = _content(place, look_in(item))
    return None if content is None else write_new(target, content)


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

    What lies in its place loses this name and keeps what it says: it may have another. Without the layers of Python
    above the calls of the system: a site of a thousand stories has thirty thousand files.
    """
    try:
        number = os.open(target, _NEW, 0o666)
    except FileExistsError:
        Path(target).unlink()
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
    """A file with many names may be altered under any of them; it was not written so."""
    found = os.fstat(number)
    return is_plain(found) and look_of(found) == look
