"""Cuts: the files of a pack as pieces, each read where it lies when somebody needs it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from brandhub.ground.pieces import Pieces
from brandhub.products.portal.stock_books import Pack, Part

ReadPart = Callable[[Pack, Part, int], bytes]
"""Reads a file of a pack that begins at some byte of it."""


class _Source:
    """Where the files of a pack are read."""

    __slots__ = ("pack", "read")

    def __init__(self, pack: Pack, read: ReadPart) -> None:
        self.pack, self.read = pack, read


class _Cut:
    """One file of a pack: a piece (`pieces.py`) that reads itself. Of ten thousand stories there are 100,000."""

    __slots__ = ("_at", "_source", "mark", "name", "size")

    def __init__(self, name: str, size: int, mark: str, at: int, source: _Source) -> None:
        self.name, self.size, self.mark, self._at, self._source = name, size, mark, at, source

    def read(self) -> bytes:
        return self._source.read(self._source.pack, (self.name, self.size, self.mark), self._at)


def cut_up(pack: Pack, read: ReadPart) -> Pieces:
    """The files of a pack. Nothing is read yet."""
    source = _Source(pack, read)
    at = 0
    cuts = {}
    for name, size, mark in pack.files:
        cuts[name] = _Cut(name, size, mark, at, source)
        at += size
    return Pieces(cuts)


def parts_of(files: Mapping[str, bytes]) -> tuple[Part, ...]:
    """What a print holds, as a pack tells it. Of pieces neither bytes nor mark are looked for again."""
    files = files if isinstance(files, Pieces) else Pieces(files)
    return tuple((name, files.size(name), files.mark(name)) for name in files)
