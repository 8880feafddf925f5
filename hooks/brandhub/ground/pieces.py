"""Pieces: the content of files that may still lie where it was kept, and is read when somebody needs it.

A site of ten thousand stories has gigabytes, of which an edit changes a few hundred kilobytes. Whoever only wants to
know whether a file is the one of yesterday asks for its mark.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Final, NamedTuple

LENGTH: Final = 32
"""Characters of a mark."""


def mark_of(content: bytes) -> str:
    """A short mark of bytes: the same bytes have the same mark, others another."""
    return hashlib.sha256(content).hexdigest()[:LENGTH]


class Piece(NamedTuple):
    """Bytes that can be read. `mark`: that of what reading gives; `size`: in bytes."""

    mark: str
    size: int
    read: Callable[[], bytes]


class Pieces(Mapping[str, bytes]):
    """Files by path or address, as a mapping to their bytes. Those that are pieces are read each time anew."""

    __slots__ = ("_held",)  # every file has one of its own for its compressed copies

    def __init__(self, *others: Mapping[str, bytes] | Mapping[str, bytes | Piece]) -> None:
        """What the others hold, pieces as pieces; of files with the same name the last counts."""
        self._held: dict[str, bytes | Piece] = {}
        for other in others:
            self._held.update(other._held if isinstance(other, Pieces) else other)

    def __getitem__(self, path: str) -> bytes:
        held = self._held[path]
        return held.read() if isinstance(held, Piece) else held

    def __iter__(self) -> Iterator[str]:
        return iter(self._held)

    def __len__(self) -> int:
        return len(self._held)

    def __contains__(self, path: object) -> bool:
        return path in self._held

    def mark(self, path: str) -> str:
        """The mark of a file; pieces are not read for it."""
        held = self._held[path]
        return held.mark if isinstance(held, Piece) else mark_of(held)

    def size(self, path: str) -> int:
        """The bytes of a file; pieces are not read for it."""
        held = self._held[path]
        return held.size if isinstance(held, Piece) else len(held)

    def of(self, paths: Iterable[str]) -> Pieces:
        """Some of the files, pieces as pieces."""
        return Pieces({path: self._held[path] for path in paths})

    def without(self, path: str) -> Pieces:
        """All files but one, pieces as pieces."""
        return self.of(one for one in self._held if one != path)

    def renamed(self, name: Callable[[str], str]) -> Pieces:
        """The same files in the order of their old names, under new ones."""
        return Pieces({name(path): held for path, held in sorted(self._held.items())})
