"""Pieces: the content of files that may still lie where it was kept, and is read when somebody needs it.

A site of ten thousand stories has gigabytes, of which an edit changes a few hundred kilobytes. Whoever only wants to
know whether a file is the one of yesterday asks for its mark.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Final, NamedTuple, Protocol

LENGTH: Final = 32
"""Characters of a mark."""


def mark_of(content: bytes) -> str:
    """A short mark of bytes: the same bytes have the same mark, others another."""
    return hashlib.sha256(content).hexdigest()[:LENGTH]


class Readable(Protocol):
    """Bytes that can be read. `mark`: that of what reading gives; `size`: in bytes."""

    @property
    def mark(self) -> str: ...

    @property
    def size(self) -> int: ...

    def read(self) -> bytes: ...


class Piece(NamedTuple):
    """The simplest of them."""

    mark: str
    size: int
    read: Callable[[], bytes]


class Pieces(Mapping[str, bytes]):
    """Files by path or address, as a mapping to their bytes. Those that are pieces are read each time anew."""

    __slots__ = ("_held",)  # every print of an edition has one

    def __init__(self, *others: Mapping[str, bytes] | Mapping[str, bytes | Readable]) -> None:
        """What the others hold, pieces as pieces; of files with the same name the last counts."""
        self._held: dict[str, bytes | Readable] = {}
        for other in others:
            self._held.update(other._held if isinstance(other, Pieces) else other)

    def __getitem__(self, path: str) -> bytes:
        held = self._held[path]
        return held if isinstance(held, bytes) else held.read()

    def __iter__(self) -> Iterator[str]:
        return iter(self._held)

    def __len__(self) -> int:
        return len(self._held)

    def __contains__(self, path: object) -> bool:
        return path in self._held

    def held(self) -> Iterator[tuple[str, bytes | Readable]]:
        """Every file as it is held: pieces are not read."""
        return iter(self._held.items())

    def mark(self, path: str) -> str:
        """The mark of a file; pieces are not read for it."""
        held = self._held[path]
        return mark_of(held) if isinstance(held, bytes) else held.mark

    def marks(self) -> Iterator[tuple[str, str]]:
        """Every file with its mark."""
        for path, held in self._held.items():
            yield path, mark_of(held) if isinstance(held, bytes) else held.mark

    def size(self, path: str) -> int:
        """The bytes of a file; pieces are not read for it."""
        held = self._held[path]
        return len(held) if isinstance(held, bytes) else held.size

    def of(self, paths: Iterable[str]) -> Pieces:
        """Some of the files, pieces as pieces."""
        return Pieces({path: self._held[path] for path in paths})

    def without(self, path: str) -> Pieces:
        """All files but one, pieces as pieces."""
        return self.of(one for one in self._held if one != path)

    def renamed(self, name: Callable[[str], str]) -> Pieces:
        """The same files in the order of their old names, under new ones."""
        return Pieces({name(path): held for path, held in sorted(self._held.items())})
