"""Comparisons: what lies in a folder, beside what an inventory says of it. Only what differs is told.

Folder by folder, so that several processes can look: a site of ten thousand stories has a hundred thousand files.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import chain
from pathlib import Path
from typing import Final, NamedTuple

from brandhub.command.inventories import (
    MOST_NAMES,
    Item,
    Look,
    is_plain,
    look_in,
    look_of,
    look_through,
    size_in,
    size_of,
    strange_look,
)
from brandhub.ground.hands import share_out

MANY: Final = 2_000
"""So many folders from which looking is shared between processes."""
_SHARE: Final = 500
"""So many folders are looked at in one go."""


@dataclass(frozen=True)
class Comparison:
    """`changed`: items that are gone, or no longer seen as they were when they had been written.

    `foreign`: how everything else is seen that is no folder, and whatever stands in the place of a changed item; links
    and pipes look like nothing that was written. `folders`: all of them, each before what it contains.
    """

    changed: frozenset[str]
    foreign: Mapping[str, Look]
    folders: tuple[str, ...]

    def sizes(self, items: Mapping[str, Item]) -> dict[str, int]:
        """Bytes of every file that lies there. `items`: those it was compared with."""
        found = {path: size_of(item) for path, item in items.items()}
        for path in self.changed:
            del found[path]
        return found | {path: size_in(look) for path, look in self.foreign.items()}


class _Folder(NamedTuple):
    """Of one folder; `path` ends with a slash but for the outermost. `others`: folders of which no item knows."""

    path: str
    is_there: bool
    changed: Sequence[str]
    foreign: Mapping[str, Look]
    others: Sequence[str]


Expected = Mapping[str, Mapping[str, Item]]
"""By folder the names of its items, and what is known of them."""


def compare(folder: Path, items: Mapping[str, Item], hands: int = 1) -> Comparison:
    """`hands`: so many processes may look. Raises OSError."""
    expected = _by_folder(items)
    inside = list(expected)
    shares = [inside[at : at + _SHARE] for at in range(0, len(inside), _SHARE)]
    work = partial(_compare_some, str(folder), expected)
    seen = list(chain.from_iterable(share_out(work, shares, hands if len(inside) >= MANY else 1)))
    changed = {path for one in seen for path in one.changed}
    foreign = {path: look for one in seen for path, look in one.foreign.items()}
    folders = {one.path for one in seen if one.is_there and one.path}
    # What lies behind a link has been seen through it, but does not lie here.
    for link in [f"{path}/" for path in foreign if f"{path}/" in expected]:
        folders = {path for path in folders if not path.startswith(link)}
        foreign = {path: look for path, look in foreign.items() if not path.startswith(link)}
        changed.update(path for path in items if path.startswith(link))
    for other in (path for one in seen for path in one.others if not one.path or one.path in folders):
        below = look_through(folder / other)
        folders |= {other, *(other + path for path in below.folders)}
        foreign |= {other + path: look for path, look in below.looks.items()}
    return Comparison(frozenset(changed), foreign, tuple(sorted(folders)))


def compare_few(folder: Path, items: Mapping[str, Item]) -> Comparison:
    """Only these, wherever they lie; nothing is told of what lies beside them, nor of folders."""
    changed: set[str] = set()
    foreign: dict[str, Look] = {}
    for path, item in items.items():
        try:
            found = os.lstat(folder / path)
        except (FileNotFoundError, NotADirectoryError):
            changed.add(path)
            continue
        if not (is_plain(found) and look_of(found) == look_in(item)):
            changed.add(path)
            foreign[path] = look_of(found) if is_plain(found) else strange_look(found.st_size)
    return Comparison(frozenset(changed), foreign, ())


def _by_folder(items: Mapping[str, Item]) -> dict[str, dict[str, Item]]:
    """Folders that hold nothing but folders are there, too."""
    found: dict[str, dict[str, Item]] = {"": {}}
    for path, item in items.items():
        at = path.rfind("/") + 1
        inside = path[:at]
        if inside not in found:
            _add(found, inside)
        found[inside][path[at:]] = item
    return found


def _add(found: dict[str, dict[str, Item]], inside: str) -> None:
    while inside not in found:
        found[inside] = {}
        inside = inside[: inside.rfind("/", 0, -1) + 1]


def _compare_some(root: str, expected: Expected, folders: Iterable[str]) -> list[_Folder]:
    """In whichever process. Of folders in which all is as it was, little is told."""
    return [_compare_one(root, expected, folder) for folder in folders]


def _compare_one(root: str, expected: Expected, inside: str) -> _Folder:
    left = dict(expected[inside])
    foreign: dict[str, Look] = {}
    others: list[str] = []
    try:
        with os.scandir(f"{root}/{inside}") as entries:
            for entry in entries:
                name = entry.name
                if entry.is_dir(follow_symlinks=False):
                    if f"{inside}{name}/" not in expected:
                        others.append(f"{inside}{name}/")
                    continue
                found = entry.stat(follow_symlinks=False)
                look = look_of(found)
                if name in left and left[name].endswith(look) and found.st_nlink <= MOST_NAMES:
                    del left[name]
                else:
                    foreign[inside + name] = look if is_plain(found) else strange_look(found.st_size)
    except (FileNotFoundError, NotADirectoryError):
        return _Folder(inside, False, [inside + name for name in left], {}, ())
    return _Folder(inside, True, [inside + name for name in left], foreign, others)
