"""A reader of QR codes (ISO/IEC 18004) without a camera: modules in, text out. It checks every codeword by its block.

Versions 1 to 8 with level M, bytes only: what addresses need. Written from the standard, not from the library in use.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

Modules = set[tuple[int, int]]
LEVELS: Final = {0b01: "L", 0b00: "M", 0b11: "Q", 0b10: "H"}
FORMAT_MASK: Final = 0b101010000010010
# Table 9: codewords of error correction in each block of level M, and the codewords of data of each block.
BLOCKS: Final = {
    1: (10, (16,)), 2: (16, (28,)), 3: (26, (44,)), 4: (18, (32, 32)), 5: (24, (43, 43)), 6: (16, (27,) * 4),
    7: (18, (31,) * 4), 8: (22, (38, 38, 39, 39)),
}  # fmt: skip
# Annex E: rows and columns on which alignment patterns have their centres.
ALIGNMENT: Final = {1: (), 2: (6, 18), 3: (6, 22), 4: (6, 26), 5: (6, 30), 6: (6, 34), 7: (6, 22, 38), 8: (6, 24, 42)}
# Table 10, i for the row and j for the column.
MASKS: Final[tuple[Callable[[int, int], bool], ...]] = (
    lambda i, j: (i + j) % 2 == 0,
    lambda i, _: i % 2 == 0,
    lambda _, j: j % 3 == 0,
    lambda i, j: (i + j) % 3 == 0,
    lambda i, j: (i // 2 + j // 3) % 2 == 0,
    lambda i, j: (i * j) % 2 + (i * j) % 3 == 0,
    lambda i, j: ((i * j) % 2 + (i * j) % 3) % 2 == 0,
    lambda i, j: ((i + j) % 2 + (i * j) % 3) % 2 == 0,
)


@dataclass(frozen=True)
class Code:
    """What a code says, at which level of error correction."""

    level: str
    text: str


def read_qr_code(dark: Modules, side: int) -> Code:
    """The text of a code, `side` modules wide. Raises AssertionError when anything in it is not as it must be."""
    version = (side - 17) // 4
    assert side == 17 + 4 * version
    for x, y in ((0, 0), (side - 7, 0), (0, side - 7)):
        rings = {(x + i, y + j) for i in range(7) for j in range(7) if max(abs(i - 3), abs(j - 3)) != 2}
        assert {(i, j) for i, j in dark if 0 <= i - x < 7 and 0 <= j - y < 7} == rings, "a finder"
    assert all(((i, 6) in dark) == ((6, i) in dark) == (i % 2 == 0) for i in range(8, side - 8)), "the timing"
    level, mask = _format(dark, side)
    ahead = _codewords(dark, side, MASKS[mask], _reserved(version, side))
    assert level == "M"
    data = b"".join(_blocks(bytes(ahead), *BLOCKS[version]))
    bits = int.from_bytes(data, "big")
    length = 8 * len(data)
    assert bits >> (length - 4) == 0b0100, "bytes"
    count = (bits >> (length - 12)) & 0xFF
    text = (bits >> (length - 12 - 8 * count)) & ((1 << 8 * count) - 1)
    return Code(level, text.to_bytes(count, "big").decode())


def _format(dark: Modules, side: int) -> tuple[str, int]:
    """Level and mask, which stand there twice (7.9.1)."""
    spots = [(8, y) for y in (0, 1, 2, 3, 4, 5, 7, 8)] + [(x, 8) for x in (7, 5, 4, 3, 2, 1, 0)]
    again = [(side - 1 - n, 8) for n in range(8)] + [(8, side - 7 + n) for n in range(7)]
    first, second = (sum(((spot in dark) << n) for n, spot in enumerate(row)) for row in (spots, again))
    assert first == second
    assert (8, side - 8) in dark
    said = (first ^ FORMAT_MASK) >> 10
    rest = said << 10
    for bit in range(14, 9, -1):
        rest ^= (0b10100110111 << (bit - 10)) if rest >> bit & 1 else 0
    assert (said << 10 | rest) == first ^ FORMAT_MASK, "checked by a BCH code"
    return LEVELS[said >> 3], said & 7


def _reserved(version: int, side: int) -> Modules:
    """Where no data stand: finders with format, timing, alignment, and the version from the seventh on."""
    taken = {(x, y) for x in range(9) for y in range(9)}
    taken |= {(x, y) for x in range(side - 8, side) for y in range(9)}
    taken |= {(x, y) for x in range(9) for y in range(side - 8, side)}
    taken |= {(6, n) for n in range(side)} | {(n, 6) for n in range(side)}
    centres = ALIGNMENT[version]
    for x in centres:
        for y in centres:
            if (x, y) not in {(6, 6), (6, side - 7), (side - 7, 6)}:
                taken |= {(x + i, y + j) for i in range(-2, 3) for j in range(-2, 3)}
    if version >= 7:
        taken |= {(x, y) for x in range(6) for y in range(side - 11, side - 8)}
        taken |= {(x, y) for x in range(side - 11, side - 8) for y in range(6)}
    return taken


def _codewords(dark: Modules, side: int, mask: Callable[[int, int], bool], taken: Modules) -> Iterator[int]:
    """Two columns at a time from the right, up and down in turn (7.7.3)."""
    word = count = 0
    upward = True
    for right in [*range(side - 1, 6, -2), *range(5, 0, -2)]:
        for y in range(side - 1, -1, -1) if upward else range(side):
            for x in (right, right - 1):
                if (x, y) not in taken:
                    word = word << 1 | (((x, y) in dark) ^ mask(y, x))
                    count += 1
                    if count % 8 == 0:
                        yield word
                        word = 0
        upward = not upward


def _blocks(words: bytes, correcting: int, sizes: tuple[int, ...]) -> Iterator[bytes]:
    """The data of each block; codewords of all blocks stand in turn (7.6)."""
    blocks: list[bytearray] = [bytearray() for _ in sizes]
    at = 0
    for column in range(max(sizes)):
        for block, size in zip(blocks, sizes, strict=True):
            if column < size:
                block.append(words[at])
                at += 1
    for _ in range(correcting):
        for block in blocks:
            block.append(words[at])
            at += 1
    assert at == len(words)
    for block, size in zip(blocks, sizes, strict=True):
        assert all(_at_power(block, power) == 0 for power in range(correcting)), "a damaged block"
        yield bytes(block[:size])


def _at_power(block: bytearray, power: int) -> int:
    """The block as a polynomial at 2 to a power, in the field of 256 elements: 0 for whole blocks."""
    value = 0
    for word in block:
        for _ in range(power):
            value = value << 1 ^ (0x11D if value & 0x80 else 0)
        value ^= word
    return value
