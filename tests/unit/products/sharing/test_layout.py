"""Layout of pictures for sharing: whatever is said stands inside, whole, and nothing touches anything else."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

import pytest
from brandhub.products.charts.metrics import FontMetrics, Typeface
from brandhub.products.charts.shapes import Rect
from brandhub.products.sharing.layout import COLUMN, EDGE, HEIGHT, MARGIN, Layout, Words, lay_out, two_faces
from hypothesis import given
from hypothesis import strategies as st

FONTS = Path(__file__).parents[4] / "overrides/assets/fonts"
LONG = (
    "Dortmund hatte mehr Professorinnen und Professoren als Menschen, die Stahl kochen: an TU und FH 507 bis 557 "
    "(2019 bis 2020), seit dem 28. April 2001 keine Stahlkocherinnen und Stahlkocher. "
)
WORDS = st.text(st.sampled_from("abcdefghäöüß"), min_size=1, max_size=14)
SENTENCES = st.lists(WORDS, min_size=1, max_size=60).map(" ".join)


@pytest.fixture(scope="module")
def face() -> Typeface:
    text = FontMetrics.load(FONTS / "source-sans-3/SourceSans3-Regular.ttf")
    return two_faces(text, FontMetrics.load(FONTS / "archivo/Archivo-ExtraBold.ttf"))


def words(
    title: str = "Ein Satz.",
    *others: str,
    value: str = "",
    noun: str = "",
    line: str = "",
    feet: tuple[tuple[str, ...], ...] = (("Stand 2014", "Quelle: Amt"),),
) -> Words:
    return Words("belegt", "holds", value, noun, (title, *others), (line,) if line else (), feet)


def assert_clean(layout: Layout, face: Typeface) -> None:
    boxes = [line.box(face) for line in layout.texts]
    for box, line in zip(boxes, layout.texts, strict=True):
        assert box.x >= MARGIN - 0.01, line
        assert box.right <= EDGE - MARGIN + 0.01, line
        assert box.y >= 0
        assert box.bottom <= HEIGHT, line
    for one, other in combinations(boxes, 2):
        # Lines of one text may share what no letter fills: the space for accents and tails.
        assert not _inner(one).overlaps(_inner(other)), (one, other)
    if layout.rule.width:
        assert [box for box in boxes if _inner(box).overlaps(layout.rule)] == []


def _inner(box: Rect) -> Rect:
    """Without the space for accents and tails."""
    return Rect(box.x, box.y + box.height * 0.1, box.width, box.height * 0.7)


def said(layout: Layout) -> str:
    return "".join(line.text for line in layout.texts).replace(" ", "")


@given(SENTENCES, SENTENCES)
def test_a_sentence_of_any_length_stands_there_whole_or_not_at_all(face: Typeface, title: str, line: str) -> None:
    layout = lay_out(words(title, "Kurz.", line=line[:80]), face)
    assert_clean(layout, face)
    assert title.replace(" ", "") in said(layout) or "Kurz." in said(layout)


@given(SENTENCES, st.integers(0, 10**12), WORDS)
def test_a_figure_stands_there_with_all_its_digits(face: Typeface, title: str, number: int, noun: str) -> None:
    layout = lay_out(words(title, "Kurz.", value=f"rund {number:,}".replace(",", "."), noun=noun), face)
    assert_clean(layout, face)
    assert f"rund{number:,}".replace(",", ".") in said(layout)


def test_short_words_are_large_and_long_ones_small(face: Typeface) -> None:
    sizes = [max(line.size for line in lay_out(words(title), face).texts) for title in ("Stahl ist weg.", LONG)]
    assert sizes[0] == 68
    assert 30 <= sizes[1] < 50


def test_a_sentence_is_never_cut_but_replaced_by_its_headline(face: Typeface) -> None:
    layout = lay_out(words(LONG * 6, "Mehr Professoren als Stahlkocher."), face)
    assert "MehrProfessorenalsStahlkocher." in said(layout)
    assert "2019bis2020" not in said(layout)
    with pytest.raises(ValueError, match="does not fit"):
        lay_out(words(LONG * 6), face)


def test_no_word_is_broken(face: Typeface) -> None:
    word = "Sozialversicherungspflichtigbeschäftigtenzahl"
    layout = lay_out(words(f"Die {word} von Dortmund"), face)
    assert word in [part for line in layout.texts for part in line.text.split()]
    assert face.width(word, max(line.size for line in layout.texts if line.is_bold), is_bold=True) <= COLUMN


def test_of_several_feet_the_first_that_has_room_is_taken(face: Typeface) -> None:
    many, few = ("Stand 2014", "Quellen: " + "; ".join(["Landesbetrieb Information und Technik"] * 5)), ("Stand 2014",)
    layout = lay_out(words(feet=(many, few)), face)
    assert "Landesbetrieb" not in said(layout)
    assert "Stand2014" in said(layout)
    with pytest.raises(ValueError, match="does not fit"):
        lay_out(words(feet=(many,)), face)
