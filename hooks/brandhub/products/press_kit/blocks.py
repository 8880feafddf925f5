"""Blocks: a text as headings, paragraphs, lists, tables and pictures. One text, one writer for each format."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from typing import Any, Literal

Look = Literal["body", "lead", "figure", "claim", "note", "quote"]
"""lead: opens a text · figure: a key figure, set large · claim: a proven sentence · note: sources and remarks, small ·
quote: quoted words. Figures and claims stand on the double rule of the brand."""


@dataclass(frozen=True)
class Run:
    """A stretch of words of one kind. `link` is an absolute address or empty."""

    text: str
    strong: bool = False
    emphasis: bool = False
    link: str = ""


Runs = tuple[Run, ...]


class Sealed:
    """What texts are made of. The same part stands in several texts, so that its seal is made once."""

    @cached_property
    def seal(self) -> str:
        """All of it as one text: the same part, the same seal."""
        return repr(self)


@dataclass(frozen=True)
class Heading(Sealed):
    """A heading of level 1 to 3 below the title of the document."""

    level: int
    runs: Runs


@dataclass(frozen=True)
class Paragraph(Sealed):
    """A paragraph and how it looks."""

    runs: Runs
    look: Look = "body"


@dataclass(frozen=True)
class Item:
    """A point of a list, with the points below it."""

    runs: Runs
    below: Listing | None = None


@dataclass(frozen=True)
class Listing(Sealed):
    """A list of points, numbered when `ordered`."""

    items: tuple[Item, ...]
    ordered: bool = False


@dataclass(frozen=True)
class Table(Sealed):
    """A table with one row of headings. `caption` says what it shows; `shares` are relative widths of the columns."""

    caption: str
    header: tuple[str, ...]
    rows: tuple[tuple[Runs, ...], ...]
    shares: tuple[int, ...] = ()
    is_titled: bool = False


@dataclass(frozen=True)
class Picture(Sealed):
    """A drawing: the SVG for print, the PNG for word processors, words in its place, and its file in the kit."""

    title: str
    alt: str
    svg: str
    png: bytes
    file: str

    @cached_property
    def seal(self) -> str:
        """A checksum of all of it: it is long."""
        pixels = hashlib.sha256(self.png).hexdigest()
        return hashlib.sha256(repr((self.title, self.alt, self.svg, pixels, self.file)).encode()).hexdigest()


Block = Heading | Paragraph | Listing | Table | Picture


class Unread(Sequence[Block]):
    """The blocks of a text that was written by others than us: read when a format has to be written, which is seldom.

    `made_of`: everything that they come from; `read`: gives them.
    """

    def __init__(self, made_of: str, read: Callable[[], Iterable[Block]]) -> None:
        self._made_of, self._read = made_of, read

    @cached_property
    def seal(self) -> str:
        """A checksum of what they come from."""
        return hashlib.sha256(self._made_of.encode()).hexdigest()

    @cached_property
    def _blocks(self) -> tuple[Block, ...]:
        return tuple(levelled(self._read()))

    def __getitem__(self, at: Any) -> Any:
        return self._blocks[at]

    def __len__(self) -> int:
        return len(self._blocks)


@dataclass(frozen=True)
class Document:
    """A text for people, ready for every format.

    `kind` stands above the title ("Faktenblatt"), `publisher` in the head of each page, `foot` below it.
    `dated` is the date on which the content was last checked against its sources; never the clock. With `contents`
    a table of contents stands before the first heading, under that word.
    """

    title: str
    kind: str
    description: str
    language: str
    publisher: str
    foot: str
    dated: date
    blocks: tuple[Block, ...] | Unread
    contents: str = ""

    @cached_property
    def seal(self) -> str:
        """A checksum of all of it: the same document, the same seal."""
        head = repr(replace(self, blocks=()))
        blocks = self.blocks
        seals = ["unread", blocks.seal] if isinstance(blocks, Unread) else [block.seal for block in blocks]
        return hashlib.sha256(repr((head, *seals)).encode()).hexdigest()


def headings(document: Document, deepest: int) -> Iterator[tuple[int, Heading]]:
    """Every heading down to a level, with its number in the document."""
    found = (block for block in document.blocks if isinstance(block, Heading))
    return ((number, block) for number, block in enumerate(found) if block.level <= deepest)


def levelled(blocks: Iterable[Block]) -> Iterator[Block]:
    """Headings never skip a level downwards: PDF/UA-1 (7.4.2) forbids it, and screen readers stumble."""
    above = 0
    for block in blocks:
        if isinstance(block, Heading):
            above = min(block.level, above + 1)
            yield replace(block, level=above)
        else:
            yield block


def words(text: str, *, strong: bool = False, emphasis: bool = False, link: str = "") -> Runs:
    """One run as the words of a paragraph."""
    return (Run(text, strong, emphasis, link),)


def plain(runs: Sequence[Run]) -> str:
    """The words without their look."""
    return "".join(run.text for run in runs)
