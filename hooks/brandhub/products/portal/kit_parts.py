"""Kit parts: the files of a large press kit on pages of their own, the largest kinds first, long ones on several.

A page with the more than thousand files of the whole kit would be too heavy for a telephone on the road.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from brandhub.ground.catalogues import Catalogue
from brandhub.products.portal.addresses import kit_part
from brandhub.products.press_kit.listings import GroupLines, KitLines, Row, count_text, size_text

MOST: Final = 260
"""So many files stand on one page: with links, sizes and boxes they take about half of what a page may weigh."""


@dataclass(frozen=True)
class Part:
    """A page with files of one group: the `number`-th of `count`."""

    group: GroupLines
    address: str
    number: int
    count: int


def parts_of(kit: KitLines, words: Catalogue) -> tuple[Part, ...]:
    """The pages with files of a kit: for its largest groups, until the rest fits on the page of the kit."""
    moved = _moved(kit.groups)
    return tuple(part for group in kit.groups if group.id in moved for part in _parts(kit, group, words))


def groups_here(kit: KitLines) -> tuple[GroupLines, ...]:
    """The groups whose files stand on the page of the kit itself."""
    moved = _moved(kit.groups)
    return tuple(group for group in kit.groups if group.id not in moved)


def _moved(groups: Sequence[GroupLines]) -> frozenset[str]:
    moved: set[str] = set()
    left = sum(map(_size, groups))
    for group in sorted(groups, key=_size, reverse=True):
        if left <= MOST:
            break
        moved.add(group.id)
        left -= _size(group)
    return frozenset(moved)


def _size(group: GroupLines) -> int:
    return sum(len(row.files) for row in group.rows)


def _parts(kit: KitLines, group: GroupLines, words: Catalogue) -> Iterator[Part]:
    pieces = list(_pieces(group.rows))
    folder = words.text(f"kit.folder.{group.id}")
    for number, rows in enumerate(pieces, start=1):
        address = kit_part(kit.id, folder, number, words.language)
        files = [file for row in rows for file in row.files]
        count, size = count_text(len(files), words), size_text(sum(file.bytes for file in files), words)
        yield Part(replace(group, rows=tuple(rows), count=count, size=size), address, number, len(pieces))


def _pieces(rows: Sequence[Row]) -> Iterator[list[Row]]:
    """Rows in their order, about equally many files a page; the formats of one content stay together."""
    total = sum(len(row.files) for row in rows)
    share = total / -(-total // MOST)
    piece: list[Row] = []
    held = 0
    for row in rows:
        if piece and held + len(row.files) > share + 0.5:
            yield piece
            piece, held = [], 0
        piece.append(row)
        held += len(row.files)
    if piece:
        yield piece
