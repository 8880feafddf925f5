"""Delivering: puts the files of a site into its folder.

Where a porter has made a folder ready (`porters.py`), it is brought up to date: what is in it already stays, everything
else goes, and what is missing is written. What the site that stands says is never touched: it may share files with the
new one, but a file is never written again, only made anew under its name.

A site that could begin with nothing gets each file under two names at once (`Shed.twin`): the second folder is what the
next build begins with, so that the first edit after a cold build costs what every other does.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, NamedTuple

from brandhub.command.inventories import (
    Inventory,
    Item,
    Look,
    is_same,
    item_of,
    look_of,
    mark_in,
    origin_in,
    write_inventory,
)
from brandhub.command.porters import Ground, Porter, write_new
from brandhub.command.standing import StandingSite
from brandhub.command.swapping import ground_of, list_of, settle
from brandhub.ground.hands import share_out
from brandhub.ground.pieces import Pieces
from brandhub.products.portal.addresses import file_of

if TYPE_CHECKING:
    from brandhub.products.pressing import Pressing

MANY: Final = 300
"""So many files from which writing is shared between processes, and the system is asked to see to all of the disk."""
MOST_NOTED: Final = 5_000
"""So many files the list says to have been written; of more the last look looks at everything again."""

Items = Mapping[str, Item]
_EMPTY: Final[Items] = MappingProxyType({})
_BARE: Final = Ground(Path(), _EMPTY)
"""Nothing to begin with."""


@dataclass(frozen=True)
class Shed:
    """What a delivery may use, and leaves behind for the next.

    `porter`: has a folder ready to begin with; `list_of_new`: where the inventory of the delivered site goes;
    `is_last`: whether nobody else has a hand in the new site afterwards; `edition`: the name of what is delivered;
    `twin`: where its files get a second name, when there is nothing to begin with.
    """

    porter: Porter | None
    list_of_new: Path
    is_last: bool = False
    edition: str = ""
    twin: Path | None = None


def shed_for(site: Path, porter: Porter | None, *, is_last: bool = False, edition: str = "") -> Shed | None:
    """What a delivery to `site` may use; nothing when nothing may be kept."""
    twin = ground_of(site) if is_last else None
    return Shed(porter, list_of(site), is_last, edition, twin) if porter else None


class Rest(NamedTuple):
    """What of a site that stands is delivered again: all but the files that are `gone`, and those that are new."""

    site: StandingSite
    gone: frozenset[str] = frozenset()


def deliver_pressing(site: Path, pressing: Pressing, porter: Porter | None, hands: int, *, is_last: bool) -> None:
    """Everything that was pressed. Where that is only what is to be put into the site that stands, the rest of that.

    Where something of the rest is no longer as it was delivered, all of it is pressed after all. Raises OSError.
    """
    shed = shed_for(site, porter, is_last=is_last, edition=pressing.edition)
    if pressing.since is not None and pressing.whole is not None:
        assert isinstance(pressing.since.site, StandingSite), "no other is handed out"
        rest = Rest(pressing.since.site, frozenset(map(file_of, pressing.since.gone)))
        try:
            deliver(site, pressing.files, shed, hands, rest)
        except LookupError:
            pressing = pressing.whole()
            shutil.rmtree(site)
            site.mkdir()
            shed = replace(shed, porter=None, edition=pressing.edition, twin=None) if shed is not None else None
        else:
            return
    deliver(site, pressing.files, shed, hands)


def deliver(
    site: Path,
    files: Mapping[str, bytes],
    shed: Shed | None = None,
    hands: int = 1,
    rest: Rest | None = None,
) -> None:
    """Every file, and nothing else.

    `files`: by path below the site; `hands`: so many processes may write; `rest`: what is delivered besides. Raises
    OSError, and LookupError when something of the rest is not as it was delivered.
    """
    files = files if isinstance(files, Pieces) else Pieces(files)
    ground = _bring(site, shed) if shed else _BARE
    changed = ground.changed
    there = {path: item for path, item in ground.items.items() if path not in changed} if changed else ground.items
    stay, missing = _sorted_out(files, there)
    lacking = [] if rest is None else _stay_besides(rest, files, there, stay)
    gone = _clear(site, ground, stay)
    _make_folders(site, (*missing, *lacking))
    twin = _twin_for(missing, shed, ground)
    items = dict(stay)
    items.update(share_out(partial(_write, site, twin, files), missing, hands if len(missing) >= MANY else 1))
    if twin is not None and missing and not os.path.lexists(twin / missing[-1]):
        shutil.rmtree(twin)  # where the system knows no second names, none has one
    if rest is not None:
        bring = partial(_bring_again, site, rest.site)
        items.update(share_out(bring, lacking, hands if len(lacking) >= MANY else 1))
    if shed:
        written = (*missing, *lacking)
        is_settled = ground.is_settled and len(gone) + len(written) <= MANY
        if is_settled:
            settle(site, (*gone, *written))
        since = written if shed.is_last and ground is not _BARE and len(written) <= MOST_NOTED else None
        inventory = Inventory(items, is_settled=is_settled, written=since, edition=shed.edition)
        write_inventory(shed.list_of_new, inventory)


def _bring(site: Path, shed: Shed) -> Ground:
    """Puts the folder that has been made ready in the place of the new site; nothing when it is of no use."""
    ground = shed.porter.result() if shed.porter is not None else None
    if ground is None:
        return _BARE
    with suppress(OSError):
        site.rmdir()  # only where nobody has put anything into it, nor taken it away: who did builds another site
        ground.folder.rename(site)
        return ground
    return _BARE


def _twin_for(missing: Iterable[str], shed: Shed | None, ground: Ground) -> Path | None:
    """A second folder with the folders of all files; None where there was something to begin with."""
    if shed is None or shed.twin is None or ground is not _BARE:
        return None
    try:
        shed.twin.mkdir()
    except FileExistsError:  # made ready, and then of no use
        return None
    _make_folders(shed.twin, missing)
    return shed.twin


def _make_folders(place: Path, paths: Iterable[str]) -> None:
    """The folders of files."""
    for folder in {path.rpartition("/")[0] for path in paths}:
        (place / folder).mkdir(parents=True, exist_ok=True)


def _sorted_out(files: Pieces, there: Items) -> tuple[dict[str, Item], list[str]]:
    """What needs not be written, and what is to be."""
    stay: dict[str, Item] = {}
    if not there:
        return stay, [*files]
    missing = []
    for path, mark in files.marks():
        item = there.get(path)
        if item is not None and mark_in(item) == mark:
            stay[path] = item
        else:
            missing.append(path)
    return stay, missing


def _stay_besides(rest: Rest, files: Pieces, there: Items, stay: dict[str, Item]) -> list[str]:
    """Adds to what stays whatever is delivered again; the files of that which are to be written."""
    own = files.keys() | rest.gone
    lacking = []
    for path, item in rest.site.items.items():
        if path in own:
            continue
        found = there.get(path)
        if found is not None and is_same(found, item):
            stay[path] = found
        else:
            lacking.append(path)
    return lacking


def _bring_again(site: Path, standing: StandingSite, path: str) -> tuple[str, Item]:
    """Writes what stands in another site. In whichever process. Raises LookupError."""
    return path, item_of(standing.mark(path), write_new(f"{site}/{path}", standing.read(path)))


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


def _write(site: Path, twin: Path | None, files: Pieces, path: str) -> tuple[str, Item]:
    """Writes a new file, and names it in the other folder as well. In whichever process."""
    look = write_new(f"{site}/{path}", files[path])
    if twin is not None:
        look = _named_twice(f"{site}/{path}", f"{twin}/{path}", look)
    return path, item_of(files.mark(path), look)


def _named_twice(place: str, target: str, look: Look) -> Look:
    """Gives what was just written a second name; how it is seen then. Where there are no second names, as before."""
    with suppress(OSError):
        os.link(place, target, follow_symlinks=False)
        found = look_of(os.lstat(place))
        if origin_in(found) == origin_in(look):  # else somebody altered it at this very moment
            return found
    return look
