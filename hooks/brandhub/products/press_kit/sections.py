"""Sections: a heading with what stands below it until the next. What fits a page is not torn apart."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from brandhub.products.press_kit.blocks import Block, Heading, Item, Listing, Look, Paragraph, Picture, Table, plain

ROOM: Final = 226
"""Millimetres of a page (246 between its margins, 9 for a heading) that a picture may fill with what is beside it."""
SHORT: Final = 90
"""Millimetres that words and tables may fill to stay in one piece: what is longer leaves gaps on pages."""
HALF: Final = 118
"""Millimetres from which a section with a picture may begin its picture on the next page: it would leave half of one
empty otherwise."""
_WIDTH: Final = 162
_ACROSS: Final = 0.76
"""Share of the width that a picture takes (blocks.typ)."""
_SIZE: Final = re.compile(r'viewBox="0 0 ([\d.]+) ([\d.]+)"')


@dataclass(frozen=True)
class _Type:
    """Millimetres that a letter is wide, a line is high, and a block takes besides, each rather too many."""

    letter: float
    line: float
    gap: float

    def height(self, text: str, width: float = _WIDTH) -> float:
        lines = sum(max(1, math.ceil(len(line) * self.letter / width)) for line in text.split("\n"))
        return lines * self.line + self.gap


_BODY: Final = _Type(1.5, 4.8, 1.6)
_TYPES: Final[Mapping[Look, _Type]] = {
    "body": _BODY,
    "quote": _BODY,
    "lead": _Type(1.8, 5.7, 1.8),
    "note": _Type(1.35, 4.1, 1.4),
    "figure": _Type(3.5, 8.8, 7),
    "claim": _Type(1.8, 5.8, 8.2),
}
_CELL: Final = _Type(1.4, 3.8, 1.4)
_INSET: Final = 2.2
_BESIDES: Final = 9
"""Above and below a table or picture."""


@dataclass(frozen=True)
class Piece:
    """Blocks between which a page may end, or may not (`is_whole`): they are short, or a picture with its sources that
    certainly fits a page."""

    blocks: tuple[Block, ...]

    @property
    def is_whole(self) -> bool:
        return _heights(self.blocks) <= (ROOM if any(isinstance(block, Picture) for block in self.blocks) else SHORT)


@dataclass(frozen=True)
class Section:
    """`heading` is None for what stands before the first. `asks`: the heading is a question that a claim answers.

    `pieces`: all blocks in one, so that a picture stays with the words and values that it belongs to; in two where that
    takes more than half a page, the second from the first picture on, whose own title names what it shows.
    """

    heading: Heading | None
    blocks: tuple[Block, ...]

    @property
    def asks(self) -> bool:
        return bool(self.blocks) and isinstance(first := self.blocks[0], Paragraph) and first.look == "claim"

    @property
    def pieces(self) -> tuple[Piece, ...]:
        at = next((at for at, block in enumerate(self.blocks) if isinstance(block, Picture)), 0)
        if at == 0 or _heights(self.blocks) <= HALF:
            return (Piece(self.blocks),) if self.blocks else ()
        return Piece(self.blocks[:at]), Piece(self.blocks[at:])


def find_sections(blocks: Iterable[Block]) -> Iterator[Section]:
    """A text section by section. The first is what stands before all headings, also when nothing does."""
    heading: Heading | None = None
    below: list[Block] = []
    for block in blocks:
        if isinstance(block, Heading):
            yield Section(heading, tuple(below))
            heading, below = block, []
        else:
            below.append(block)
    yield Section(heading, tuple(below))


def _heights(blocks: Iterable[Block]) -> float:
    return sum(map(_height, blocks))


def _height(block: Block) -> float:
    """Millimetres that a block takes at most, as far as letters can be counted."""
    match block:
        case Heading():
            return _BODY.height(plain(block.runs)) + _BESIDES
        case Paragraph():
            return _TYPES[block.look].height(plain(block.runs))
        case Listing():
            return sum(map(_item_height, block.items))
        case Table():
            shares = block.shares or (1,) * len(block.header)
            widths = [_WIDTH * share / sum(shares) - _INSET for share in shares]
            rows = [block.header, *(tuple(plain(cell) for cell in row) for row in block.rows)]
            return _BESIDES + sum(
                max(_cell_height(cell, width) for cell, width in zip(row, widths, strict=True)) for row in rows
            )
        case Picture():
            size = _SIZE.search(block.svg)
            return _BESIDES + _WIDTH * _ACROSS * (float(size[2]) / float(size[1]) if size else math.inf)


def _item_height(item: Item) -> float:
    below = sum(map(_item_height, item.below.items)) if item.below else 0
    return _BODY.height(plain(item.runs), _WIDTH - 20) + below


def _cell_height(text: str, width: float) -> float:
    """Words fill the lines of a narrow column badly."""
    height = _CELL.height(text, width)
    return height if height <= _CELL.line + _CELL.gap else height + _CELL.line
