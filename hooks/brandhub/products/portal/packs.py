"""Packs: prints as they lie in the store, each file a piece that is read where it lies when somebody needs it.

A print lies in one stack, or, where it is large, in several: of an index of a hundred million bytes an edit changes
some twenty files, and what lies beside these is neither read nor written again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from itertools import chain
from typing import Final, NamedTuple

from brandhub.ground.pieces import Pieces
from brandhub.products.portal.desk import View

FULL: Final = 250_000
"""Bytes from which no further file goes into a stack: most pages lie in one with all that belongs to them."""

SMALL: Final = FULL // 2

Part = tuple[str, int, str]
"""Name, bytes and mark of a file in a stack."""


class Stack(NamedTuple):
    """Files one behind the other, under one name of the store."""

    name: str
    files: tuple[Part, ...]

    @property
    def size(self) -> int:
        """Bytes of all of it."""
        return sum(size for _, size, _ in self.files)


class Pack(NamedTuple):
    """A print that lies in the store. `listed`: what is known of it besides its files."""

    listed: View | None
    stacks: tuple[Stack, ...]

    @property
    def files(self) -> Iterator[Part]:
        """All of them, in the order of the print."""
        return chain.from_iterable(stack.files for stack in self.stacks)

    @property
    def names(self) -> list[str]:
        """What it needs of the store."""
        return [stack.name for stack in self.stacks]


ReadPart = Callable[[Stack, Part, int], bytes]
"""Reads a file of a stack that begins at some byte of it."""


class _Source:
    """Where the files of a stack are read."""

    __slots__ = ("read", "stack")

    def __init__(self, stack: Stack, read: ReadPart) -> None:
        self.stack, self.read = stack, read


class _Cut:
    """One file of a stack: a piece (`pieces.py`) that reads itself. Of ten thousand stories there are 100,000."""

    __slots__ = ("_at", "mark", "name", "size", "source")

    def __init__(self, name: str, size: int, mark: str, at: int, source: _Source) -> None:
        self.name, self.size, self.mark, self._at, self.source = name, size, mark, at, source

    def read(self) -> bytes:
        return self.source.read(self.source.stack, (self.name, self.size, self.mark), self._at)


def cut_up(pack: Pack, read: ReadPart) -> Pieces:
    """The files of a pack. Nothing is read yet."""
    cuts = {}
    for stack in pack.stacks:
        source, at = _Source(stack, read), 0
        for name, size, mark in stack.files:
            cuts[name] = _Cut(name, size, mark, at, source)
            at += size
    return Pieces(cuts)


def stacked(files: Mapping[str, bytes]) -> Iterator[Stack | list[Part]]:
    """How a print is to be laid down, in the order of its files: stacks that lie there already and stay as they are,
    and what is to be put into a new one.

    A stack stays of which all files are there, but for a small one behind others that are to be put somewhere.
    """
    new: list[Part] = []
    size = 0
    for run, stack in _runs(files if isinstance(files, Pieces) else Pieces(files)):
        if stack is not None and not (new and stack.size < SMALL):
            if new:
                yield new
            yield stack
            new, size = [], 0
            continue
        for part in run:
            if new and size + part[1] > FULL:
                yield new
                new, size = [], 0
            new.append(part)
            size += part[1]
    if new:
        yield new


def _runs(files: Pieces) -> Iterator[tuple[list[Part], Stack | None]]:
    """Files that lie in one stack one after the other, or in none; with the stack where they are all of it."""
    source: _Source | None = None
    run: list[Part] = []
    for name, held in files.held():
        found = held.source if isinstance(held, _Cut) else None
        if run and found is not source:
            yield run, _whole(run, source)
            run = []
        source = found
        run.append((name, files.size(name), files.mark(name)))
    if run:
        yield run, _whole(run, source)


def _whole(run: list[Part], source: _Source | None) -> Stack | None:
    return source.stack if source is not None and (*run,) == source.stack.files else None
