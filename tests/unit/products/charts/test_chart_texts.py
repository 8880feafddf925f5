"""Text is measured with the vendored fonts and broken where German allows it."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from brandhub.products.charts.metrics import FontMetrics, Typeface
from brandhub.products.charts.shapes import Rect, Style, TextLine
from brandhub.products.charts.wrapping import wrap, wrap_evenly
from hypothesis import given, settings
from hypothesis import strategies as st

PLAIN = Style(15, "label")


def test_bold_is_wider_than_regular(face: Typeface) -> None:
    assert face.width("Wissenschaft", 15, is_bold=True) > face.width("Wissenschaft", 15)


def test_width_grows_with_the_size(face: Typeface) -> None:
    assert face.width("Wissenschaft", 30) == pytest.approx(2 * face.width("Wissenschaft", 15))


def test_a_font_is_read_once_until_another_file_takes_its_place(fonts: list[Path], tmp_path: Path) -> None:
    regular, semibold = fonts
    place, draft = tmp_path / "font.ttf", tmp_path / "draft.ttf"
    shutil.copy2(regular, place)
    before = FontMetrics.load(place)
    assert FontMetrics.load(place) is before
    shutil.copyfile(semibold, draft)
    times = place.stat()
    os.utime(draft, ns=(times.st_atime_ns, times.st_mtime_ns))  # of the same age, which alone says little
    draft.replace(place)
    assert FontMetrics.load(place).width("Wissenschaft", 15) > before.width("Wissenschaft", 15)


def test_the_font_has_what_german_numbers_and_names_need(face: Typeface) -> None:
    needed = "ẞ\u202f\u2011\u00a0–„“‚‘€≥≈"
    assert [character for character in needed if ord(character) not in face.regular.advances] == []
    assert [character for character in needed if ord(character) not in face.semibold.advances] == []


def test_a_character_the_font_lacks_has_a_width(face: Typeface) -> None:
    assert face.width("漢", 10) >= 10


@pytest.mark.parametrize(
    ("text", "width", "expected"),
    [
        ("", 100, ()),
        ("Höfe", 100, ("Höfe",)),
        ("rund 11.000 Menschen", 90, ("rund 11.000", "Menschen")),
        ("11\u00a0000\u202fMenschen hier", 120, ("11\u00a0000\u202fMenschen", "hier")),
        ("Wissen\u00adschaft", 60, ("Wissen-", "schaft")),
        ("Wissen\u00adschaft", 200, ("Wissenschaft",)),
        ("Eisen- und Stahl-Industrie", 72, ("Eisen- und", "Stahl-", "Industrie")),
        ("Zechensterben", 60, ("Zechens-", "terben")),
        ("Zeile\nZeile", 200, ("Zeile Zeile",)),
    ],
)
def test_text_breaks_where_it_may(text: str, width: float, expected: tuple[str, ...], face: Typeface) -> None:
    assert wrap(text, width, PLAIN, face) == expected


@settings(max_examples=100, deadline=None)
@given(st.text("abcäßW -/\u00ad\u00a0\u202f.1", max_size=60), st.integers(25, 200))
def test_no_line_is_wider_than_allowed_and_nothing_is_lost(face: Typeface, text: str, width: int) -> None:
    lines = wrap(text, width, PLAIN, face)
    assert all(PLAIN.width(line, face) <= width for line in lines)
    kept = [character for character in text if character not in " -\u00ad"]
    assert [character for line in lines for character in line if character not in " -"] == kept


def test_a_box_follows_the_anchor(face: Typeface) -> None:
    boxes = {
        anchor: TextLine("Höfe", 100, 50, 15, "label", anchor=anchor).box(face) for anchor in ("start", "middle", "end")
    }
    assert boxes["start"].x == 100
    assert boxes["end"].right == pytest.approx(100, abs=0.02)
    assert boxes["middle"].x + boxes["middle"].width / 2 == pytest.approx(100, abs=0.02)
    assert boxes["start"].y < 50 < boxes["start"].bottom


def test_boxes_that_touch_do_not_overlap() -> None:
    assert not Rect(0, 0, 10, 10).overlaps(Rect(10, 0, 10, 10))
    assert Rect(0, 0, 10, 10).overlaps(Rect(10, 0, 10, 10), gap=1)
    assert Rect(0, 0, 10, 10).overlaps(Rect(9, 9, 10, 10))


def test_numbers_of_a_drawing_have_two_decimals_at_the_most() -> None:
    assert str(Rect(1 / 3, 2.0, 0.1 + 0.2, 100.004).x) == "0.33"
    assert str(Rect(1 / 3, 2.0, 0.1 + 0.2, 100.004).y) == "2"
    assert str(Rect(1 / 3, 2.0, 0.1 + 0.2, 100.004).width) == "0.3"
    assert str(Rect(1 / 3, 2.0, 0.1 + 0.2, 100.004).height) == "100"


def test_a_title_leaves_no_word_alone_on_its_last_line(face: Typeface) -> None:
    title = "Der Bierausstoß der Dortmunder Brauereien ist gesunken."
    greedy, even = wrap(title, 360, PLAIN, face), wrap_evenly(title, 360, PLAIN, face)
    assert greedy[-1] == "gesunken."
    assert len(even) == len(greedy)
    assert " ".join(even) == title
    assert even[-1] != "gesunken."


@pytest.mark.parametrize("text", ["", "Höfe", "Donaudampfschifffahrtsgesellschaft"])
def test_what_needs_no_balance_stays_as_it_is(text: str, face: Typeface) -> None:
    assert wrap_evenly(text, 60, PLAIN, face) == wrap(text, 60, PLAIN, face)
