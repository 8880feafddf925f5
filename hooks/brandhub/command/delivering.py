"""Delivering: puts the files of a site and their compressed copies into its folder.

Where a porter has made a folder ready (`porters.py`), it is brought up to date: what is in it already stays, everything
else goes, and what is missing is written. What the site that stands says is never touched: it may share files with the
new one, but a file is never written again, only made anew under its name.
"""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, NamedTuple

from brandhub.command.inventories import Inventory, Item, as_copy, is_copy, is_same, item_of, mark_in, write_inventory
from brandhub.command.porters import Ground, Porter, write_new
from brandhub.command.standing import StandingSite
from brandhub.command.swapping import list_of, settle
from brandhub.ground.hands import share_out
from brandhub.ground.pieces import Pieces, mark_of
from brandhub.products.hosting.compression import ENDINGS, compress
from brandhub.products.portal.addresses import file_of

if TYPE_CHECKING:
    from brandhub.products.pressing import Pressing

MANY: Final = 300
"""So many files from which writing is shared between processes, and the system is asked to see to all of the disk."""
MOST_NOTED: Final = 5_000
"""So many files the list says to have been written; of more the last look looks at everything again."""

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
    of the code that makes compressed copies; `is_last`: whether nobody else has a hand in the new site afterwards;
    `edition`: the name of what is delivered.
    """

    porter: Porter | None
    list_of_new: Path
    stamp: str
    is_last: bool = False
    edition: str = ""


def shed_for(site: Path, porter: Porter | None, stamp: str, *, is_last: bool = False, edition: str = "") -> Shed | None:
    """What a delivery to `site` may use; nothing when nothing may be kept."""
    return Shed(porter, list_of(site), stamp, is_last, edition) if porter and stamp else None


class Rest(NamedTuple):
    """What of a site that stands is delivered again: all but the files that are `gone`, and those that are new."""

    site: StandingSite
    gone: frozenset[str] = frozenset()


def deliver_pressing(site: Path, pressing: Pressing, porter: Porter | None, hands: int, *, is_last: bool) -> None:
    """Everything that was pressed. Where that is only what is to be put into the site that stands, the rest of that.

    Where something of the rest is no longer as it was delivered, all of it is pressed after all. Raises OSError.
    """
    shed = shed_for(site, porter, pressing.stamp, is_last=is_last, edition=pressing.edition)
    if pressing.since is not None and pressing.whole is not None:
        assert isinstance(pressing.since.site, StandingSite), "no other is handed out"
        rest = Rest(pressing.since.site, frozenset(map(file_of, pressing.since.gone)))
        try:
            deliver(site, pressing.files, pressing.copies, shed, hands, rest)
        except LookupError:
            pressing = pressing.whole()
            shutil.rmtree(site)
            site.mkdir()
            shed = replace(shed, porter=None, edition=pressing.edition) if shed is not None else None
        else:
            return
    deliver(site, pressing.files, pressing.copies, shed, hands)


def deliver(
    site: Path,
    files: Mapping[str, bytes],
    made: Copies = _NOTHING,
    shed: Shed | None = None,
    hands: int = 1,
    rest: Rest | None = None,
) -> None:
    """Every file, and `index.html.gz` and `.br` beside each text, and nothing else.

    `files`: by path below the site; `made`: files whose copies have been made already, by path, with these; `hands`: so
    many processes may write; `rest`: what is delivered besides. Raises OSError, and LookupError when something of the
    rest is not as it was delivered.
    """
    files = files if isinstance(files, Pieces) else Pieces(files)
    ground = _bring(site, shed) if shed else _BARE
    known, changed = ground.items, ground.changed
    there = {path: item for path, item in known.items() if path not in changed} if changed else known
    stay, missing = _sorted_out(files, made, known, there)
    lacking = [] if rest is None else _stay_besides(rest, files, made, there, stay)
    gone = _clear(site, ground, stay)
    delivery = _Delivery(site, files, made, stay)
    for folder in {path.rpartition("/")[0] for path in (*missing, *lacking)}:
        (site / folder).mkdir(parents=True, exist_ok=True)
    items = dict(stay)
    written: list[str] = []
    for brought in share_out(delivery.bring, missing, hands if len(missing) >= MANY else 1):
        items.update(brought)
        written += (path for path, _ in brought)
    if rest is not None:
        bring = partial(_bring_again, site, rest.site)
        items.update(share_out(bring, lacking, hands if len(lacking) >= MANY else 1))
        written += lacking
    if shed:
        is_settled = ground.is_settled and len(gone) + len(written) <= MANY
        if is_settled:
            settle(site, (*gone, *written))
        since = tuple(written) if shed.is_last and ground is not _BARE and len(written) <= MOST_NOTED else None
        inventory = Inventory(shed.stamp, items, is_settled=is_settled, written=since, edition=shed.edition)
        write_inventory(shed.list_of_new, inventory)


def _bring(site: Path, shed: Shed) -> Ground:
    """Puts the folder that has been made ready in the place of the new site; nothing when it is of no use."""
    ground = shed.porter.result() if shed.porter is not None else None
    if ground is None or ground.stamp != shed.stamp:
        return _BARE
    with suppress(OSError):
        site.rmdir()  # only where nobody has put anything into it, nor taken it away: who did builds another site
        ground.folder.rename(site)
        return ground
    return _BARE


def _sorted_out(files: Pieces, made: Copies, known: Items, there: Items) -> tuple[dict[str, Item], list[str]]:
    """What needs not be written, and the files of which something is to be: they themselves, or a copy.

    Copies are made again that were damaged, or in whose place a file of its own stood.
    """
    stay: dict[str, Item] = {}
    if not there:
        return stay, [*files]
    missing = []
    for path, mark in files.marks():
        item = there.get(path)
        lacks = item is None or mark_in(item) != mark
        if item is not None and not lacks:
            stay[path] = as_copy(item, is_copy=False) if is_copy(item) else item
        copies = made.get(path)
        if copies is not None:
            for name, mark_of_copy in (copies if isinstance(copies, Pieces) else Pieces(copies)).marks():
                item = there.get(name)
                if name in files:
                    continue  # a file of its own stands there
                if item is not None and mark_in(item) == mark_of_copy:
                    stay[name] = item if is_copy(item) else as_copy(item, is_copy=True)
                else:
                    lacks = True
        elif not lacks:
            names = _copies_of(path, files, known)
            stay.update((name, there[name]) for name in names if name in there)
            lacks = _stands_alone(path, known) or not all(name in there for name in names)
        if lacks:
            missing.append(path)
    return stay, missing


def _stay_besides(rest: Rest, files: Pieces, made: Copies, there: Items, stay: dict[str, Item]) -> list[str]:
    """Adds to what stays whatever is delivered again; the files of that which are to be written.

    Raises LookupError where a copy of a new file would take the place of another file.
    """
    own = files.keys() | rest.gone
    copies = {path + ending for path in own for ending in ENDINGS}
    copies.update(name for path in files.keys() & made.keys() for name in made[path])
    lacking = []
    for path, item in rest.site.items.items():
        if path in own:
            continue
        if path in copies:
            if not is_copy(item):
                raise KeyError(path)
            continue
        found = there.get(path)
        if found is not None and is_same(found, item):
            stay[path] = found
        else:
            lacking.append(path)
    return lacking


def _bring_again(site: Path, standing: StandingSite, path: str) -> tuple[str, Item]:
    """Writes what stands in another site. In whichever process. Raises LookupError."""
    look = write_new(f"{site}/{path}", standing.read(path))
    return path, item_of(standing.mark(path), look, is_copy=is_copy(standing.items[path]))


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
    """What goes where, and what of it stays as it had been written before."""

    site: Path
    files: Pieces
    made: Copies
    stay: Items

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


def _write(target: str, content: bytes, *, as_one: bool) -> Item:
    """A new file, with its mark and how it is seen. `as_one`: as a copy of another."""
    return item_of(mark_of(content), write_new(target, content), is_copy=as_one)
