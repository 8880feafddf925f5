"""Delivering: puts the files of a site and their compressed copies into its folder.

Where the site before the one that stands has been laid aside, its folder is brought up to date: what is in it already
stays, everything else goes, and what is missing is written. The site that stands is never touched, and shares no file
with the new one: giving its files a second name (a hard link) was tried, but then whoever damages a file of the new
site, before it is looked at for the last time, has damaged the one that stands as well.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType
from typing import Final

from brandhub.command.inventories import (
    Inventory,
    Item,
    Sighting,
    as_written,
    look_of,
    look_through,
    read_inventory,
    write_inventory,
)
from brandhub.command.swapping import list_of
from brandhub.ground.pieces import Pieces, mark_of
from brandhub.products.hosting.compression import ENDINGS, compress

Copies = Mapping[str, Mapping[str, bytes]]
Items = Mapping[str, Item]
_NOTHING: Final[Copies] = MappingProxyType({})
_EMPTY: Final[Items] = MappingProxyType({})
_NONE: Final = Sighting({})


@dataclass(frozen=True)
class Shed:
    """What a delivery may use, and leaves behind for the next.

    `spare`: the folder of a site that was laid aside; `list_of_spare`: its inventory; `list_of_new`: where that of the
    delivered site goes; `stamp`: of the code that makes compressed copies.
    """

    spare: Path
    list_of_spare: Path
    list_of_new: Path
    stamp: str


def shed_for(site: Path, spare: str | None, stamp: str) -> Shed | None:
    """What a delivery to `site` may use when a site was laid aside in `spare`; nothing when nothing may be kept."""
    return Shed(Path(spare), list_of(Path(spare)), list_of(site), stamp) if spare and stamp else None


def deliver(site: Path, files: Mapping[str, bytes], made: Copies = _NOTHING, shed: Shed | None = None) -> None:
    """Every file, and `index.html.gz` and `.br` beside each text, and nothing else.

    `files`: by path below the site; `made`: files whose copies have been made already, by path, with these.
    Raises OSError.
    """
    files = files if isinstance(files, Pieces) else Pieces(files)
    known, seen = _bring(site, shed) if shed else (_EMPTY, _NONE)
    there = {path: known[path] for path in as_written(known, seen.looks)}
    stay = dict(_staying(files, made, known, there))
    _clear(site, seen, stay)
    site.mkdir(parents=True, exist_ok=True)
    items = dict(stay)
    folders: set[str] = set()
    for path, content, is_copy in _missing(files, made, known, stay):
        folder = path.rpartition("/")[0]
        if folder not in folders:
            (site / folder).mkdir(parents=True, exist_ok=True)
            folders.add(folder)
        items[path] = _write(site / path, content, is_copy=is_copy)
    if shed:
        write_inventory(shed.list_of_new, Inventory(shed.stamp, items))


def _bring(site: Path, shed: Shed) -> tuple[Items, Sighting]:
    """Puts the folder that was laid aside in the place of the new site.

    Returns what was written into it, and what lies in it now; nothing when it is of no use.
    """
    inventory = read_inventory(shed.list_of_spare)
    if inventory is None or inventory.stamp != shed.stamp or not shed.spare.is_dir() or shed.spare.is_symlink():
        return _EMPTY, _NONE
    with suppress(OSError):
        site.rmdir()  # only where nobody has put anything into it, nor taken it away: who did builds another site
        shed.spare.rename(site)
        return inventory.items, look_through(site)
    return _EMPTY, _NONE


def _staying(files: Pieces, made: Copies, known: Items, there: Items) -> Iterator[tuple[str, Item]]:
    """What needs not be written."""
    for path in files if there else ():
        is_same = _is_same(there.get(path), files, path)
        if is_same:
            yield path, replace(there[path], is_copy=False)
        if path in made:
            copies = Pieces(made[path])
            same = (name for name in copies if _is_same(there.get(name), copies, name))
            yield from ((name, replace(there[name], is_copy=True)) for name in same)
        elif is_same:
            yield from ((name, there[name]) for name in _copies_of(path, files, known) if name in there)


def _is_same(item: Item | None, files: Pieces, path: str) -> bool:
    return item is not None and item.mark == files.mark(path)


def _copies_of(path: str, files: Pieces, known: Items) -> list[str]:
    """The copies that were made of a file: of the same file, the same makers would make the same."""
    names = (path + ending for ending in ENDINGS)
    return [name for name in names if name in known and known[name].is_copy and name not in files]


def _has_lost_copies(path: str, files: Pieces, known: Items, stay: Items) -> bool:
    """Whether some are to be made again: they were damaged, or a file of its own stood in the place of one."""
    stood_apart = any(name in known and not known[name].is_copy for name in (path + ending for ending in ENDINGS))
    return stood_apart or not all(name in stay for name in _copies_of(path, files, known))


def _clear(site: Path, seen: Sighting, stay: Items) -> None:
    """Removes whatever does not stay, and folders in which nothing does."""
    for path in seen.looks.keys() - stay.keys():
        (site / path).unlink()
    used: set[str] = set()
    for path in stay:
        while (path := path.rpartition("/")[0]) and path not in used:
            used.add(path)
    for folder in seen.folders:
        if folder.rstrip("/") not in used:
            shutil.rmtree(site / folder, ignore_errors=True)


def _missing(files: Pieces, made: Copies, known: Items, stay: Items) -> Iterator[tuple[str, bytes, bool]]:
    """What is to be written: files, and copies of them (True). Threads suffice: compressors let go of them."""
    waiting = []
    for path in files:
        if path not in stay:
            yield path, files[path], False
        if path in made:
            yield from ((name, made[path][name], True) for name in made[path] if name not in stay)
        elif path not in stay or _has_lost_copies(path, files, known, stay):
            waiting.append(path)
    with ThreadPoolExecutor(os.cpu_count()) as workers:
        for copies in workers.map(compress, waiting, (files[path] for path in waiting)):
            yield from ((name, copy, True) for name, copy in copies.items() if name not in stay and name not in files)


def _write(target: Path, content: bytes, *, is_copy: bool) -> Item:
    """A new file; how it is seen once it has been written."""
    with target.open("wb") as file:
        file.write(content)
        file.flush()
        return Item(mark_of(content), look_of(os.fstat(file.fileno())), is_copy)
