"""Packed strips: any program reads them as one picture, and what stands on many pictures is packed once."""

from __future__ import annotations

import io
import zlib

from brandhub.products.sharing.packing import LEAD, STEP, cut_rows, pack, write_png
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

COLOURS = [channel for number in range(90) for channel in (number, 255 - number, number // 2)]
SPANS = st.lists(st.tuples(st.integers(-20, 90), st.integers(1, 60)).map(lambda one: (one[0], one[0] + one[1])))


@given(SPANS, st.integers(1, 100))
def test_every_row_lies_in_one_strip_and_the_bare_ones_have_places_of_their_own(
    taken: list[tuple[int, int]], height: int
) -> None:
    strips = list(cut_rows(taken, height))
    assert [row for start, end, _ in strips for row in range(start, end)] == list(range(height))
    held = {row for first, after in taken for row in range(first, after)}
    for start, end, is_taken in strips:
        assert start % STEP == 0
        assert end % STEP == 0 or end == height
        if not is_taken:
            assert end - start <= STEP
            assert held.isdisjoint(range(start, end))


@given(st.data(), st.integers(1, 40), st.integers(1, 90), SPANS)
def test_strips_are_read_as_the_picture_they_were(
    data: st.DataObject, width: int, height: int, taken: list[tuple[int, int]]
) -> None:
    row = st.binary(min_size=width, max_size=width).map(lambda pixels: bytes(pixel % 90 for pixel in pixels))
    some = data.draw(st.lists(row, min_size=1, max_size=4))
    rows = [some[at % len(some)] for at in range(height)]
    strips = [
        pack(b"".join(bytes(LEAD) + pixels for pixels in rows[start:end])) for start, end, _ in cut_rows(taken, height)
    ]
    content = write_png(width, height, COLOURS, strips)
    with Image.open(io.BytesIO(content)) as drawn:
        assert (drawn.format, drawn.mode, drawn.size) == ("PNG", "P", (width, height))
        drawn.load()
        assert drawn.tobytes() == b"".join(rows)
        assert (drawn.getpalette() or [])[: len(COLOURS)] == COLOURS
    at = content.index(b"IDAT")
    stream = content[at + 4 : at + 4 + int.from_bytes(content[at - 4 : at], "big")]
    read = zlib.decompressobj()
    assert read.decompress(stream) == b"".join(bytes(LEAD) + pixels for pixels in rows), "the sum is right, too"
    assert read.eof
