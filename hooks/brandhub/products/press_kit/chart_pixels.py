"""Chart pixels: the PDF of a chart as a PNG of few colours, drawn by PDFium from exactly what is handed out.

A chart is wide and mostly empty: two of three lines of pixels repeat the one above. Only the others are looked at.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Sequence
from typing import Final

from PIL import Image as Bitmap

_FLAT: Final = re.compile(r"#([0-9a-fA-F]{6})\b")
_CELL: Final = 4
"""Bits by which colours of a cell are apart: the octree of Pillow counts colours in cells of 16 by 16 by 16."""
_WHITE: Final = (255, 255, 255, 255)

Colour = tuple[int, int, int]


def draw_chart(pdf: bytes, width: int, flat: Sequence[Colour]) -> bytes:
    """The first page, `width` pixels wide, on white. `flat`: colours of its areas (`flat_colours`), which stay exact.

    Raises:
        ValueError: The PDF cannot be drawn.
    """
    lines, height = _render(pdf, width)
    shown, turns = _gather(lines)
    with Bitmap.frombytes("RGB", (width, len(shown)), b"".join(shown)) as picture:
        few = picture.quantize(256, method=Bitmap.Quantize.FASTOCTREE, dither=Bitmap.Dither.NONE)
    points = few.tobytes()
    whole = b"".join(points[at * width : (at + 1) * width] * count for at, count in enumerate(turns))
    drawn = Bitmap.frombytes("P", (width, height), whole)
    drawn.putpalette(_exact(few.getpalette() or [], len(few.getcolors() or ()), flat))
    out = io.BytesIO()
    drawn.save(out, "PNG", compress_level=6)
    return out.getvalue()


def flat_colours(svg: str) -> tuple[Colour, ...]:
    """The colours that a drawing names, in the order in which it names them first."""
    named = (bytes.fromhex(digits) for digits in _FLAT.findall(svg))
    return tuple(dict.fromkeys((red, green, blue) for red, green, blue in named))


def _render(pdf: bytes, width: int) -> tuple[Iterator[bytes], int]:
    """Lines of pixels from the top, three bytes a pixel, and how many they are."""
    import pypdfium2  # here: a build that draws nothing does without
    from pypdfium2 import raw

    try:
        document = pypdfium2.PdfDocument(pdf)
    except pypdfium2.PdfiumError as error:
        raise ValueError(str(error)) from error
    with document:  # closed here: PDFium complains on the terminal of what is still open when the process ends
        page = document[0]
        across, down = page.get_size()
        height = round(down * width / across)
        bitmap = pypdfium2.PdfBitmap.new_native(width, height, raw.FPDFBitmap_BGR, rev_byteorder=True)
        bitmap.fill_rect(_WHITE, 0, 0, width, height)
        raw.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, raw.FPDF_REVERSE_BYTE_ORDER)
        content, stride = bytes(memoryview(bitmap.buffer)), bitmap.stride
        bitmap.close()
    return (content[at : at + 3 * width] for at in range(0, stride * height, stride)), height


def _gather(lines: Iterator[bytes]) -> tuple[list[bytes], list[int]]:
    """Each line that differs from the one above, and how often it comes in a row."""
    shown: list[bytes] = []
    turns: list[int] = []
    for line in lines:
        if shown and line == shown[-1]:
            turns[-1] += 1
        else:
            shown.append(line)
            turns.append(1)
    return shown, turns


def _exact(palette: Sequence[int], used: int, flat: Sequence[Colour]) -> list[int]:
    """The first `used` colours of a palette, which holds means: the mean of white and what is nearly white is grey."""
    known: dict[Colour, Colour] = {}
    for colour in flat:
        known.setdefault(_cell(colour), colour)
    found = [(palette[at], palette[at + 1], palette[at + 2]) for at in range(0, 3 * used, 3)]
    return [part for colour in found for part in known.get(_cell(colour), colour)]


def _cell(colour: Colour) -> Colour:
    red, green, blue = (part >> _CELL for part in colour)
    return red, green, blue
