"""Letters as pixels, measured against another program (resvg) that sets the same line from the same font."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from brandhub.products.charts.png import draw_png
from brandhub.products.charts.shapes import TextLine
from brandhub.products.sharing.kerning import Kerning
from brandhub.products.sharing.lettering import ABOVE, load_lettering
from fontTools.ttLib import TTFont
from PIL import Image, ImageChops, ImageStat

FONTS = Path(__file__).parents[4] / "overrides/assets/fonts"
ARCHIVO = FONTS / "archivo/Archivo-ExtraBold.ttf"
SANS = FONTS / "source-sans-3/SourceSans3-Regular.ttf"
SEMIBOLD = FONTS / "source-sans-3/SourceSans3-Semibold.ttf"
DISPLAY, TEXT, STRONG = load_lettering([ARCHIVO, SANS, SEMIBOLD])
FAMILIES = ((DISPLAY, "Archivo", 800), (TEXT, "Source Sans 3", 400), (STRONG, "Source Sans 3", 600))
WIDTH = 780
SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}">'
    '<path d="M0 0h{width}v{height}H0z"/><text x="{x}" y="{y}" fill="#fff" font-family="&quot;{family}&quot;" '
    'font-weight="{weight}" font-size="{size}" xml:space="preserve">{text}</text></svg>'
)
# Without f before t or i: the other program joins them, ours does not.
LINES = (
    ("AVATAR To, Ty, „Tür“ 11.000 (2019/20)", 24),
    ("Über 1.300 Bäuerinnen – größer?", 27.5),
    ("Von Können und Wissen", 44),
    ("rund 810.000", 112),
)


@pytest.mark.parametrize(("text", "size"), LINES)
@pytest.mark.parametrize(("lettering", "family", "weight"), FAMILIES, ids=("display", "text", "strong"))
def test_a_line_looks_as_another_program_sets_it(lettering, family, weight, text, size) -> None:  # type: ignore[no-untyped-def]
    strip, top = lettering.set(TextLine(text, 20.0, 200.0, size, "text"), WIDTH)
    assert top == 200 - round(size * ABOVE)
    svg = SVG.format(
        width=WIDTH,
        height=strip.height,
        x=20,
        y=round(size * ABOVE),
        family=family,
        weight=weight,
        size=size,
        text=text,
    )
    with Image.open(io.BytesIO(draw_png(svg, WIDTH, [ARCHIVO, SANS, SEMIBOLD]))) as drawn:
        wanted = drawn.convert("L")
    found, expected = strip.getbbox(), wanted.getbbox()
    assert found is not None
    assert expected is not None
    assert max(abs(a - b) for a, b in zip(found, expected, strict=True)) <= 1
    ink = ImageStat.Stat(wanted).sum[0]
    assert ImageStat.Stat(strip).sum[0] == pytest.approx(ink, rel=0.04)
    # Letters that stand half a pixel elsewhere differ at their edges only.
    assert ImageStat.Stat(ImageChops.difference(strip, wanted)).sum[0] < 0.16 * ink


def test_a_letter_that_the_display_font_lacks_comes_from_the_text_font() -> None:
    letter = "Ж"
    assert ord(letter) not in TTFont(ARCHIVO).getBestCmap()
    line = TextLine(letter, 20.0, 50.0, 30, "text")
    assert DISPLAY.set(line, 100)[0].tobytes() == TEXT.set(line, 100)[0].tobytes()
    assert TEXT.set(line, 100)[0].getbbox() is not None


def test_what_no_font_has_is_a_box_and_what_is_no_letter_is_nothing() -> None:
    assert TEXT.set(TextLine("字", 20.0, 50.0, 30, "text"), 100)[0].getbbox() is not None
    plain, marked = (TextLine(text, 20.0, 50.0, 30, "text") for text in ("AV", "A\u2060V"))
    assert TEXT.set(plain, 100)[0].tobytes() == TEXT.set(marked, 100)[0].tobytes()
    assert TEXT.set(TextLine(" \u00a0", 20.0, 50.0, 30, "text"), 100)[0].getbbox() is None


@pytest.mark.parametrize("path", [ARCHIVO, SANS])
def test_pairs_move_together_as_the_font_says(path: Path) -> None:
    kerning = Kerning(TTFont(path))
    assert kerning.between("T", "o") < -0.02
    assert kerning.between("A", "V") == kerning.between("A", "V") < 0
    assert kerning.between("n", "n") == 0
    assert kerning.between("字", "A") == kerning.between("A", "字") == 0
