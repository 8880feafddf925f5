"""Cards as pictures: both halves, the right colours, the same bytes, and from the store nothing but the same card."""

from __future__ import annotations

import io
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from brandhub.products.charts.metrics import FontMetrics
from brandhub.products.sharing import drawing as module
from brandhub.products.sharing import packing
from brandhub.products.sharing.drawing import Motif, Painter, read_motif
from brandhub.products.sharing.layout import EDGE, Layout, Words, lay_out, two_faces
from brandhub.products.sharing.packing import LEAD, Strip
from brandhub.products.sharing.tables import parse_colour
from brandhub.products.word_mark import Outline, resolve_outline
from brandhub.whole.templates import make_templates
from fontTools.ttLib import TTFont
from PIL import Image

ROOT = Path(__file__).parents[4]
OVERRIDES = ROOT / "overrides"
FONTS = OVERRIDES / "assets/fonts"
MOTIF = read_motif(
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 420 630"><path fill="#00776e" d="M0 0h420v630H0z"/></svg>'
)
PAGE, TEXT, HOLDS, PROOF, HERO = ("#f8f7f3", "#15191c", "#005a54", "#cf400e", "#fa6431")


def brand() -> dict[str, Any]:
    names = ("colours", "word-mark")
    return {name: yaml.safe_load((ROOT / f"data/brand/{name}.yml").read_text("utf-8")) for name in names}


def painter(folder: Path, overrides: Path = OVERRIDES, look: dict[str, Any] | None = None) -> Painter:
    return Painter.load(overrides, make_templates([overrides]), look or brand(), folder / "shelf")


def mark(language: str = "de") -> Outline:
    return resolve_outline(brand()["word-mark"], language, TTFont(FONTS / "archivo/Archivo-ExtraBold.ttf"))


def layout(title: str = "Der See auf dem Stahlwerk", kicker: str = "belegt", verdict: str = "holds") -> Layout:
    names = ("source-sans-3/SourceSans3-Regular.ttf", "archivo/Archivo-ExtraBold.ttf")
    face = two_faces(*(FontMetrics.load(FONTS / name) for name in names))
    return lay_out(Words(kicker, verdict, "", "", (title,), ("Eine Zeile",), (("Stand 2014",),)), face)


def picture(content: bytes) -> Image.Image:
    with Image.open(io.BytesIO(content)) as drawn:
        assert (drawn.format, drawn.size, drawn.mode) == ("PNG", (1200, 630), "P")
        return drawn.convert("RGB")


def colours(drawn: Image.Image, box: tuple[int, int, int, int]) -> set[Any]:
    return {colour for _, colour in drawn.crop(box).getcolors(1_000_000) or []}


def test_words_stand_at_the_left_in_their_colours_and_the_motif_fills_the_right(tmp_path: Path) -> None:
    shown = layout()
    drawn = picture(painter(tmp_path).draw(shown, MOTIF, mark()))
    assert drawn.getpixel((10, 10)) == parse_colour(PAGE)
    for at in ((EDGE, 0), (1199, 629), (EDGE, 629)):
        found = drawn.getpixel(at)
        assert isinstance(found, tuple)
        assert max(abs(a - b) for a, b in zip(found, (0, 119, 110), strict=True)) <= 4
    kicker, heading = shown.texts[0], shown.texts[1]
    band = (0, round(kicker.y) - 20, EDGE, round(kicker.y))
    assert parse_colour(HOLDS) in colours(drawn, band)
    assert parse_colour(TEXT) not in colours(drawn, band)
    assert parse_colour(TEXT) in colours(drawn, (0, round(heading.y) - 40, EDGE, round(heading.y)))
    rule = shown.rule
    assert drawn.getpixel((round(rule.x), round(rule.y))) == parse_colour(PROOF)
    assert drawn.getpixel((round(rule.x + rule.width) - 1, round(rule.y) + 13)) == parse_colour(PROOF)
    assert drawn.getpixel((round(rule.x), round(rule.y) + 6)) == parse_colour(PAGE)
    above = colours(drawn, (0, 30, EDGE, 70))
    assert {parse_colour(TEXT), parse_colour(PROOF)} <= above, "the word mark"
    assert colours(drawn, (0, 0, 50, 630)) == colours(drawn, (730, 80, EDGE, 630)) == {parse_colour(PAGE)}


def test_without_a_motif_the_right_is_plain(tmp_path: Path) -> None:
    assert colours(picture(painter(tmp_path).draw(layout(), None, mark())), (EDGE, 0, 1200, 630)) == {
        parse_colour(HERO)
    }


def test_every_difference_can_be_seen(tmp_path: Path) -> None:
    one = painter(tmp_path)
    cards = [
        one.draw(layout(), MOTIF, mark()),
        one.draw(layout("Der See auf dem Stahlwerk."), MOTIF, mark()),
        one.draw(layout(verdict="refuted"), MOTIF, mark()),
        one.draw(layout(kicker="widerlegt"), MOTIF, mark()),
        one.draw(layout(), None, mark()),
        one.draw(layout(), MOTIF, mark("en")),
    ]
    assert len({picture(card).tobytes() for card in cards}) == len(cards)


def test_the_same_is_drawn_once_and_the_same_bytes_in_any_order(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    titles = ("Der See", "Auf dem Feld und unter Tage", "Öl")
    one = painter(tmp_path / "one")
    first = {title: one.draw(layout(title), MOTIF, mark()) for title in titles}
    other = painter(tmp_path / "other")
    assert {title: other.draw(layout(title), MOTIF, mark()) for title in reversed(titles)} == first
    drawn: list[Layout] = []

    def draw(_: Painter, shown: Layout, *args: object) -> bytes:
        drawn.append(shown)
        return b""

    monkeypatch.setattr(Painter, "_draw", draw)
    again = painter(tmp_path / "one")
    assert {title: again.draw(layout(title), MOTIF, mark()) for title in titles} == first
    assert drawn == []
    again.draw(layout("Neu"), MOTIF, mark())
    assert drawn == [layout("Neu")]


def test_of_a_second_card_only_what_is_its_own_is_packed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sizes: list[int] = []

    def noting(pack: Callable[[bytes], Strip]) -> Callable[[bytes], Strip]:
        def packed(rows: bytes) -> Strip:
            sizes.append(len(rows))
            return pack(rows)

        return packed

    monkeypatch.setattr(module, "pack", noting(packing.pack))
    one = painter(tmp_path)
    one.draw(layout("Der See"), MOTIF, mark())
    first = sum(sizes)
    assert first == 630 * (1200 + LEAD)
    sizes.clear()
    one.draw(layout("Das Feld"), MOTIF, mark())
    assert 0 < sum(sizes) < first / 4


def test_nothing_is_taken_from_the_store_that_another_hand_would_draw_otherwise(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Brand, templates, fonts, code and programs belong to the stamp: a picture of before is not found any more."""
    before = painter(tmp_path)
    card = before.draw(layout(), MOTIF, mark())
    redder = brand()
    redder["colours"]["palette"]["kohle"]["shades"]["900"] = "#ff0000"
    red = painter(tmp_path, look=redder).draw(layout(), MOTIF, mark())
    assert (255, 0, 0) in colours(picture(red), (0, 0, EDGE, 630))

    copied = tmp_path / "overrides"
    for part in ("sharing", "assets/fonts"):
        shutil.copytree(OVERRIDES / part, copied / part)
    assert painter(tmp_path, copied).store.stamp == before.store.stamp
    panel = copied / "sharing/panel.svg.jinja"
    panel.write_text(panel.read_text("utf-8").replace("{{ ground }}", "#0000ff"), "utf-8")
    assert painter(tmp_path, copied).store.stamp != before.store.stamp
    blue = painter(tmp_path, copied).draw(layout(), None, mark())
    assert colours(picture(blue), (EDGE, 0, 1200, 630)) == {(0, 0, 255)}

    stamps: list[tuple[list[Path], tuple[str, ...]]] = []

    def stamp(folders: list[Path], programs: tuple[str, ...], brand: str) -> str:
        stamps.append((folders, programs))
        return brand[:20]

    monkeypatch.setattr(module, "stamp_of", stamp)
    painter(tmp_path)
    ((folders, programs),) = stamps
    assert ROOT / "hooks/brandhub" in folders
    assert {"pillow", "resvg-py", "fonttools"} <= set(programs)
    assert painter(tmp_path / "fresh").draw(layout(), MOTIF, mark()) == card


def test_a_damaged_picture_is_drawn_again_and_a_store_that_cannot_be_written_does_no_harm(tmp_path: Path) -> None:
    first = painter(tmp_path).draw(layout(), MOTIF, mark())
    (kept,) = (tmp_path / "shelf").iterdir()
    kept.write_bytes(kept.read_bytes()[:100])
    assert painter(tmp_path).draw(layout(), MOTIF, mark()) == first
    (tmp_path / "file").write_bytes(b"")
    assert painter(tmp_path / "file").draw(layout(), MOTIF, mark()) == first


def test_a_photograph_is_no_motif() -> None:
    """Its credit could not stand beside it."""
    assert read_motif(b"\xff\xd8\xff\xe0JFIF") is None
    motif = read_motif(b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 400"><path d="M0 0h1"/></svg>')
    assert isinstance(motif, Motif)
    assert (motif.markup, motif.scale) == ('<path d="M0 0h1"/>', 1.575)


@pytest.mark.parametrize(("focus", "x"), [("left", -92.4), ("centre", -294.0), ("right", -525.84)])
def test_the_panel_shows_what_matters(focus: str, x: float) -> None:
    motif = read_motif(b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 400"><path d="M0 0h1"/></svg>', focus)
    assert motif is not None
    assert motif.x == x


@pytest.mark.parametrize("focus", ["left", "centre", "right"])
def test_no_focus_leaves_a_gap(focus: str) -> None:
    """A drawing hardly wider than the panel stays inside it."""
    motif = read_motif(b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 400"><path d="M0 0h1"/></svg>', focus)
    assert motif is not None
    assert 420 - 300 * motif.scale <= motif.x <= 0
