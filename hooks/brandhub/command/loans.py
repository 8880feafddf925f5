"""Loans: what the site that stands has already is copied from there, where no site has been laid aside.

A copy costs a third of what it takes to find a file in the store, to unpack it, to prove it and to compress it. The
site that stands is only read. What is not there as it was written is not lent.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Final

from brandhub.command.inventories import Item, Look, look_of, read_inventory
from brandhub.command.swapping import list_of

_FLAGS: Final = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
_NEW: Final = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0)


@dataclass(frozen=True)
class Loan:
    """`folder`: of the site that stands; `items`: what was written into it, by path."""

    folder: str
    items: Mapping[str, Item]

    def copy(self, name: str, mark: str, target: str) -> Look | None:
        """Writes the file of this name as a new one; how that is seen.

        None where the site that stands has none with this mark, or has it no longer as it was written. Raises OSError.
        """
        item = self.items.get(name)
        if item is None or item.mark != mark:
            return None
        content = _content(f"{self.folder}/{name}", item.look)
        return None if content is None else write_new(target, content)


NO_LOAN: Final = Loan("", MappingProxyType({}))


def open_loan(standing: Path, stamp: str) -> Loan:
    """What a site may lend; nothing where nobody wrote down what is in it, or makers with another stamp."""
    inventory = read_inventory(list_of(standing))
    return Loan(str(standing), inventory.items) if inventory is not None and inventory.stamp == stamp else NO_LOAN


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
            content = os.read(number, look[1])
            while len(content) < look[1] and (more := os.read(number, look[1] - len(content))):
                content += more
            return content if _is_seen(number, look) else None
        finally:
            os.close(number)
    return None


def _is_seen(number: int, look: Look) -> bool:
    """A file with a second name may be altered under that one; it was not written so."""
    found = os.fstat(number)
    return found.st_nlink == 1 and look_of(found) == look
