"""Delivering: puts the files of a site and their compressed copies into its folder.

Where a porter has made a folder ready (`porters.py`), it is brought up to date: what is in it already stays, everything
else goes, and what is missing is written. The site that stands is never touched, and shares no file with the new one:
giving its files a second name (a hard link) was tried, but then whoever damages a file of the new site, before it is
looked at for the last time, has damaged the one that stands as well.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Final

from brandhub.command.inventories import Inventory, Item, as_copy, is_copy, item_of, mark_in, write_inventory
from brandhub.command.porters import Ground, Porter, write_new
from brandhub.command.swapping import list_of, settle
from brandhub.ground.hands import share_out
from brandhub.ground.pieces import Pieces, mark_of
from brandhub.products.hosting.compression import ENDINGS, compress

MANY: Final = 300
"""So many files from which writing is shared between processes, and the system is asked to see to all of the disk."""

Copies = Mapping[str, Mapping[str, bytes]]
Items = Mapping[str, Item]
_NOTHING: Final[Copies] = MappingProxyType({})
_EMPTY: Final[Items] = MappingProxyType({})
_BARE: Final = Ground(Path(), "", _EMPTY)
"""Nothing to begin with."""


@dataclass(frozen=True)
class Shed:
    """What a delivery may use, and leaves behind for the next.

    `porter`: has a folder ready to begin with; `list_of_new`: where the inventory of the delivered site goes; `stamp`:
    of the code that makes compressed copies.
    """

    porter: Porter
    list_of_new: Path
    stamp: str


def shed_for(site: Path, porter: Porter | None, stamp: str) -> Shed | None:
    """What a delivery to `site` may use; nothing when nothing may be kept."""
    return Shed(porter, list_of(site), stamp) if porter and stamp else None


def deliver(
    site: Path, files: Mapping[str, bytes], made: Copies = _NOTHING, shed: Shed | None = None, hands: int = 1
) -> None:
    """Every file, and `index.html.gz` and `.br` beside each text, and nothing else.

    `files`: by path below the site; `made`: files whose copies have been made already, by path, with these; `hands`: so
    many processes may write. Raises OSError.
    """
    files = files if isinstance(files, Pieces) else Pieces(files)
    ground = _bring(site, shed) if shed else _BARE
    known, changed = ground.items, ground.changed
    there = {path: item for path, item in known.items() if path not in changed} if changed else known
    stay = dict(_staying(files, made, known, there))
    touched = _clear(site, ground, stay)
    delivery = _Delivery(site, files, made, known, stay)
    missing = delivery.missing()
    for folder in {path.rpartition("/")[0] for path in missing}:
        (site / folder).mkdir(parents=True, exist_ok=True)
    items = dict(stay)
    for written in share_out(delivery.bring, missing, hands if len(missing) >= MANY else 1):
        items.update(written)
        touched += (path for path, _ in written)
    if shed:
        is_settled = ground.is_settled and len(touched) <= MANY
        if is_settled:
            settle(site, touched)
        write_inventory(shed.list_of_new, Inventory(shed.stamp, items, is_settled=is_settled))


def _bring(site: Path, shed: Shed) -> Ground:
    """Puts the folder that has been made ready in the place of the new site; nothing when it is of no use."""
    ground = shed.porter.result()
    if ground is None or ground.stamp != shed.stamp:
        return _BARE
    with suppress(OSError):
        site.rmdir()  # only where nobody has put anything into it, nor taken it away: who did builds another site
        ground.folder.rename(site)
        return ground
    return _BARE


def _staying(files: Pieces, made: Copies, known: Items, there: Items) -> Iterator[tuple[str, Item]]:
    """What needs not be written."""
    for path in files if there else ():
        is_same = _is_same(there.get(path), files, path)
        if is_same:
            yield path, as_copy(there[path], is_copy=False) if is_copy(there[path]) else there[path]
        if path in made:
            copies = Pieces(made[path])
            same = (name for name in copies if _is_same(there.get(name), copies, name))
            yield from ((name, as_copy(there[name], is_copy=True)) for name in same)
        elif is_same:
            yield from ((name, there[name]) for name in _copies_of(path, files, known) if name in there)


def _is_same(item: Item | None, files: Pieces, path: str) -> bool:
    return item is not None and mark_in(item) == files.mark(path)


def _copies_of(path: str, files: Pieces, known: Items) -> list[str]:
    """The copies that were made of a file: of the same file, the same makers would make the same."""
    names = (path + ending for ending in ENDINGS)
    return [name for name in names if name in known and is_copy(known[name]) and name not in files]


def _stands_alone(path: str, known: Items) -> bool:
    """Whether a file of its own stood where a copy of this one belongs, so that nobody knows of the copy."""
    return any(name in known and not is_copy(known[name]) for name in (path + ending for ending in ENDINGS))


def _clear(site: Path, ground: Ground, stay: Items) -> list[str]:
    """Removes whatever does not stay, and folders in which nothing does: the files that are gone now."""
    gone = [*(ground.items.keys() - ground.changed - stay.keys()), *ground.foreign]
    for path in gone:
        (site / path).unlink()
    used: set[str] = set()
    for path in stay:
        while (path := path.rpartition("/")[0]) and path not in used:
            used.add(path)
    for folder in ground.folders:
        if folder.rstrip("/") not in used:
            shutil.rmtree(site / folder, ignore_errors=True)
    return gone


@dataclass(frozen=True)
class _Delivery:
    """What goes where, what is known of what had been written before, and what of it stays."""

    site: Path
    files: Pieces
    made: Copies
    known: Items
    stay: Items

    def missing(self) -> list[str]:
        """The files of which something is to be written: they themselves, or a copy."""
        return [path for path in self.files if path not in self.stay or self._lacks_copies(path)]

    def bring(self, path: str) -> list[tuple[str, Item]]:
        """Writes what is missing of a file and its copies. In whichever process."""
        content = b"" if path in self.stay and path in self.made else self.files[path]
        copies = self.made[path] if path in self.made else compress(path, content)
        missing = [(name, True) for name in copies if name not in self.stay and name not in self.files]
        if path not in self.stay:
            missing.insert(0, (path, False))
        return [
            (name, _write(f"{self.site}/{name}", copies[name] if as_one else content, as_one=as_one))
            for name, as_one in missing
        ]

    def _lacks_copies(self, path: str) -> bool:
        """Whether some are to be made again: they were damaged, or a file of its own stood in the place of one."""
        if path in self.made:
            return any(name not in self.stay for name in self.made[path])
        if _stands_alone(path, self.known):
            return True
        return not all(name in self.stay for name in _copies_of(path, self.files, self.known))


def _write(target: str, content: bytes, *, as_one: bool) -> Item:
    """A new file, with its mark and how it is seen. `as_one`: as a copy of another."""
    return item_of(mark_of(content), write_new(target, content), is_copy=as_one)
