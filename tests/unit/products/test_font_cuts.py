"""Font cuts: what browsers get has the letters, outlines and widths of the whole fonts, and not their reserved name."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
import yaml
from brandhub.products.font_cuts import CUTS, FAMILY, LETTERS, WEIGHTS, Cut, write_cuts
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.ttLib import TTFont

ROOT = Path(__file__).parents[3]
FONTS = ROOT / "overrides/assets/fonts"
RENAMED = [cut for cut in CUTS if cut.style]
NEEDED = "ÄÖÜäöüßẞ„“‚‘’‹›«»–—…·•×÷−≈≤≥≠±%‰°§€№™²³₂½⅓←↑→↓ĄĐčęłńŐőřšțžÆøåçñé\u00a0\u00ad\u2009\u2011\u202f"
LARGEST = {"Archivo-ExtraBold": 16_000, "Westenhellweg": 33_000, "Westenhellweg-Italic": 34_000}


@pytest.fixture(scope="module")
def made() -> dict[str, bytes]:
    return dict(write_cuts(FONTS))


def opened(cut: Cut) -> tuple[TTFont, TTFont]:
    """The whole font and its cut."""
    return TTFont(FONTS / cut.source, lazy=False), TTFont(FONTS / cut.target, lazy=False)


def outlines(font: TTFont, weight: int | None) -> dict[int, list[object]]:
    glyphs = font.getGlyphSet(location={"wght": weight} if weight else None)
    drawn = {}
    for point, name in font.getBestCmap().items():
        if point in LETTERS:
            pen = DecomposingRecordingPen(glyphs)
            glyphs[name].draw(pen)
            drawn[point] = pen.value
    return drawn


def test_the_cuts_are_those_that_the_command_makes(made: dict[str, bytes]) -> None:
    assert sorted(made) == sorted(cut.target for cut in CUTS)
    for path, content in made.items():
        if content == (FONTS / path).read_bytes():
            continue  # to the byte: nothing in it can differ
        fresh, vendored = TTFont(io.BytesIO(content), lazy=False), TTFont(FONTS / path, lazy=False)
        assert fresh.getBestCmap() == vendored.getBestCmap(), "run: python3 hub.py fonts"
        assert outlines(fresh, None) == outlines(vendored, None), "run: python3 hub.py fonts"
        names = [[str(record) for record in font["name"].names] for font in (fresh, vendored)]
        assert names[0] == names[1], "run: python3 hub.py fonts"


def test_the_same_fonts_give_the_same_bytes(made: dict[str, bytes]) -> None:
    """Those that lie here were made by the same command: when they are the same, it need not run a second time."""
    if any(content != (FONTS / path).read_bytes() for path, content in made.items()):  # by other versions of its tools
        assert dict(write_cuts(FONTS)) == made


@pytest.mark.parametrize("cut", CUTS, ids=lambda cut: Path(cut.target).stem)
def test_nothing_is_lost_that_can_be_published(cut: Cut) -> None:
    whole, small = opened(cut)
    assert set(small.getBestCmap()) == LETTERS & set(whole.getBestCmap())
    assert {c for c in NEEDED if ord(c) in whole.getBestCmap()} <= {chr(point) for point in small.getBestCmap()}


def test_the_text_font_has_every_letter_that_texts_need() -> None:
    for cut in RENAMED:
        assert {c for c in NEEDED if ord(c) not in opened(cut)[1].getBestCmap()} == set()


@pytest.mark.parametrize("weight", [400, 500, 650, 700])
@pytest.mark.parametrize("cut", RENAMED, ids=lambda cut: Path(cut.target).stem)
def test_no_letter_changes_its_form_or_width(cut: Cut, weight: int) -> None:
    whole, small = opened(cut)
    wide, narrow = (font.getGlyphSet(location={"wght": weight}) for font in (whole, small))
    for point, name in small.getBestCmap().items():
        # Both round the same sums to whole units, a thousandth of an em, at different steps.
        assert narrow[name].width == pytest.approx(wide[whole.getBestCmap()[point]].width, abs=2), chr(point)
    before, after = outlines(whole, weight), outlines(small, weight)
    for point, strokes in after.items():
        flat = [[xy for _, points in drawn for pair in points for xy in pair] for drawn in (strokes, before[point])]
        assert flat[0] == pytest.approx(flat[1], abs=2), chr(point)


@pytest.mark.parametrize("cut", RENAMED, ids=lambda cut: Path(cut.target).stem)
def test_the_reserved_name_stands_only_in_copyright_and_origin(cut: Cut) -> None:
    names = TTFont(FONTS / cut.target)["name"].names
    saying = {record.nameID for record in names if "source" in str(record).casefold()}
    assert saying == {0, 10}
    called = {record.nameID: str(record) for record in names}
    assert called[1] == FAMILY
    assert called[4].startswith(FAMILY)
    assert called[6].startswith(FAMILY)
    licence = (FONTS / cut.target).with_name("OFL.txt").read_text("utf-8")
    assert licence == (FONTS / cut.source).with_name("OFL.txt").read_text("utf-8")


@pytest.mark.parametrize("cut", CUTS, ids=lambda cut: Path(cut.target).stem)
def test_a_cut_is_small(cut: Cut) -> None:
    assert (FONTS / cut.target).stat().st_size <= LARGEST[Path(cut.target).stem]


def test_the_brand_names_the_cuts_with_their_weights() -> None:
    families = yaml.safe_load((ROOT / "data/brand/type.yml").read_text("utf-8"))["families"]
    faces = [face for family in families.values() for face in family["faces"]]
    assert sorted(face["file"] for face in faces) == sorted(cut.target for cut in CUTS)
    assert families["text"]["cut"] == FAMILY
    assert {face["weight"] for face in families["text"]["faces"]} == {"{} {}".format(*WEIGHTS)}
