"""Pixels of a chart: what PDFium draws from its PDF, in few colours, those of its areas exactly."""

from __future__ import annotations

import gc
import io
from datetime import date
from pathlib import Path

import pypdfium2
import pytest
from brandhub.products.press_kit.chart_pixels import draw_chart, flat_colours
from brandhub.products.press_kit.pdf_documents import Drawing
from brandhub.products.press_kit.tools import Tools
from PIL import Image, ImageChops
from pypdfium2.internal import bases

HEAD = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 696 464" width="696" height="464">'
SVG = f"""{HEAD}<rect width="696" height="464" fill="#ffffff"/>
<line x1="0" y1="100.2" x2="696" y2="100.2" stroke-width="1" stroke="#d9dddc"/>
<circle cx="300" cy="300" r="90.5" fill="#00776e"/>
<text x="28" y="47.2" font-size="24" font-family="Source Sans 3" fill="#15191c">Höfe &amp; Äcker: 1.412</text>
</svg>"""
WIDTH = 1200
CELL = 16
"""Colours nearer than this may become one."""
TASKS = Path("/proc/self/task")


@pytest.fixture(scope="module")
def pdf(tools: Tools) -> bytes:
    return tools.press.write_drawing(drawing(SVG))


def drawing(svg: str) -> Drawing:
    return Drawing("Höfe", "Höfe: 1.412.", svg, "Dortmund belegt", "de", date(2026, 11, 1))


def opened(png: bytes) -> Image.Image:
    with Image.open(io.BytesIO(png)) as picture:
        return picture.convert("RGB")


def test_a_chart_is_drawn_as_its_pdf_shows_it(pdf: bytes) -> None:
    mine = opened(draw_chart(pdf, WIDTH, flat_colours(SVG)))
    scale = WIDTH / pypdfium2.PdfDocument(pdf)[0].get_width()
    whole = pypdfium2.PdfDocument(pdf)[0].render(scale=scale).to_pil().convert("RGB")
    assert mine.size == whole.size == (WIDTH, 800)
    assert max(high for _, high in ImageChops.difference(mine, whole).getextrema()) < CELL
    assert ImageChops.difference(mine, Image.new("RGB", mine.size, "white")).getbbox() is not None


def test_colours_of_areas_stay_exact(pdf: bytes) -> None:
    shown = dict(map(reversed, opened(draw_chart(pdf, WIDTH, flat_colours(SVG))).getcolors(4096) or ()))
    for colour in ((255, 255, 255), (0, 0x77, 0x6E), (0x15, 0x19, 0x1C), (0xD9, 0xDD, 0xDC)):
        assert shown.get(colour, 0) > 100, colour
    loose = dict(map(reversed, opened(draw_chart(pdf, WIDTH, ())).getcolors(4096) or ()))
    assert (255, 255, 255) not in loose, "the mean of what is nearly white is not white"


def test_the_same_bytes_whatever_was_drawn_before(pdf: bytes, tools: Tools) -> None:
    flat = flat_colours(SVG)
    first = draw_chart(pdf, WIDTH, flat)
    other = tools.press.write_drawing(drawing(SVG.replace("#00776e", "#aa0000")))
    assert draw_chart(other, WIDTH, flat) != first
    draw_chart(pdf, 2400, flat)
    assert draw_chart(pdf, WIDTH, flat) == first


def test_few_colours_and_few_bytes(pdf: bytes) -> None:
    content = draw_chart(pdf, 2400, flat_colours(SVG))
    with Image.open(io.BytesIO(content)) as picture:
        assert (picture.mode, picture.size) == ("P", (2400, 1600))
        assert len(picture.getpalette() or ()) == 3 * len(picture.getcolors() or ()) < 3 * 256
    assert len(content) < 60_000


def test_what_is_no_pdf_is_told() -> None:
    with pytest.raises(ValueError, match="PDF"):
        draw_chart(b"<svg/>", WIDTH, ())


def test_colours_in_the_order_in_which_they_are_named() -> None:
    assert flat_colours('fill="#FFFFFF" stroke="#00776e" fill="#ffffff" href="#beefbeefs" fill="#fff"') == (
        (255, 255, 255),
        (0, 0x77, 0x6E),
    )


@pytest.mark.skipif(not TASKS.is_dir(), reason="threads of a process are listed on Linux")
def test_drawing_leaves_no_thread_behind() -> None:
    """Copies of a process have no threads of it: one that has drawn could not be copied."""
    before = len([*TASKS.iterdir()])
    document = pypdfium2.PdfDocument.new()
    document.new_page(100, 50)
    held = io.BytesIO()
    document.save(held)
    assert opened(draw_chart(held.getvalue(), 200, ())).size == (200, 100)
    assert len([*TASKS.iterdir()]) == before


def test_nothing_stays_open(pdf: bytes) -> None:
    """PDFium complains on the terminal of what is still open when a process ends."""
    gc.collect()
    before = sum(map(len, bases.ObjectTracker.values()))
    draw_chart(pdf, 300, ())
    assert sum(map(len, bases.ObjectTracker.values())) == before
