"""Sections: a heading with what stands below it until the next. What fits a page is not torn apart."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from brandhub.products.press_kit.blocks import Block, Heading, Item, Listing, Paragraph, Picture, Table, plain

ROOM: Final = 220
"""Millimetres of a page (246 between its margins) that a section may fill by this estimate to stay in one piece."""
_WIDTH: Final = 162
_ACROSS: Final = 0.76
"""Share of the width that a picture takes (blocks.typ)."""
_SIZE: Final = re.compile(r'viewBox="0 0 ([\d.]+) ([\d.]+)"')
_LINE: Final = 4.8
_GAP: Final = 2.6
_CELL_LINE: Final = 3.8
_CELL_GAP: Final = 1.6
_LETTER: Final = 1.9
_CELL_LETTER: Final = 1.6
"""Millimetres: heights of lines, what lies between, widths of letters, each rather too many than too few."""


@dataclass(frozen=True)
class Section:
    """`heading` is None for what stands before the first. `asks`: the heading is a question that a claim answers.

    `is_whole`: it shows a picture and certainly fits a page, so that the picture stays with the words and values that
    it belongs to.
    """

    heading: Heading | None
    blocks: tuple[Block, ...]

    @property
    def asks(self) -> bool:
        return bool(self.blocks) and isinstance(first := self.blocks[0], Paragraph) and first.look == "claim"

    @property
    def is_whole(self) -> bool:
        shown = any(isinstance(block, Picture) for block in self.blocks)
        return shown and sum(map(_height, self.blocks)) <= ROOM


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


def _height(block: Block) -> float:
    """Millimetres that a block takes at most, as far as letters can be counted."""
    match block:
        case Heading() | Paragraph():
            large = 2 if isinstance(block, Paragraph) and block.look in ("figure", "claim") else 1
            return large * (_lines(plain(block.runs), _WIDTH / large, _LETTER) * _LINE + large * _GAP)
        case Listing():
            return sum(map(_item_height, block.items))
        case Table():
            whole = sum(block.shares) or len(block.header)
            widths = [_WIDTH * share / whole for share in block.shares or (1,) * len(block.header)]
            rows = [block.header, *(tuple(plain(cell) for cell in row) for row in block.rows)]
            heights = (
                max(_lines(cell, width, _CELL_LETTER) for cell, width in zip(row, widths, strict=True)) for row in rows
            )
            return sum(height * _CELL_LINE + _CELL_GAP for height in heights) + 3 * _GAP
        case Picture():
            return _WIDTH * _ACROSS * _steepness(block.svg) + 4 * _GAP


def _steepness(svg: str) -> float:
    """Height of a drawing by its width; endless where it does not say."""
    size = _SIZE.search(svg)
    return float(size[2]) / float(size[1]) if size else math.inf


def _item_height(item: Item) -> float:
    below = sum(map(_item_height, item.below.items)) if item.below else 0
    return _lines(plain(item.runs), _WIDTH - 20, _LETTER) * _LINE + _GAP + below


def _lines(text: str, width: float, letter: float) -> int:
    return sum(max(1, math.ceil(len(line) * letter / width)) for line in text.split("\n"))
