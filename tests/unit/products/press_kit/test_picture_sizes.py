"""Pictures as cards: a drawing stands whole in the middle, and its ground goes on beside it."""

from __future__ import annotations

import io

import pytest
from brandhub.products.press_kit.picture_sizes import CARD, to_card
from PIL import Image

SKY, SOIL, RED, CLEAR = (227, 240, 218, 255), (48, 84, 16, 255), (163, 48, 8, 255), (0, 0, 0, 0)


def drawing(size: tuple[int, int], above: tuple[int, ...], below: tuple[int, ...]) -> bytes:
    """Two halves, and a red square in the middle."""
    wide, high = size
    picture = Image.new("RGBA", size, above)
    picture.paste(below, (0, high // 2, wide, high))
    picture.paste(RED, (wide // 2 - 20, high // 2 - 20, wide // 2 + 20, high // 2 + 20))
    out = io.BytesIO()
    picture.save(out, "PNG")
    return out.getvalue()


def card(content: bytes) -> Image.Image:
    with Image.open(io.BytesIO(to_card(content, ".png"))) as picture:
        assert (picture.mode, picture.size) == ("RGB", CARD)
        return picture.copy()


@pytest.mark.parametrize("size", [(1600, 1000), (800, 500), (1000, 1000)])
def test_sky_and_soil_go_on_to_the_sides(size: tuple[int, int]) -> None:
    made = card(drawing(size, SKY, SOIL))
    wide, high = CARD
    for x in (0, 60, wide - 61, wide - 1):
        assert made.getpixel((x, 3)) == SKY[:3]
        assert made.getpixel((x, high - 4)) == SOIL[:3]
    assert made.getpixel((wide // 2, high // 2)) == RED[:3]


def test_a_wide_drawing_goes_on_above_and_below() -> None:
    made = card(drawing((1600, 400), SKY, SOIL))
    assert [made.getpixel((600, y)) for y in (0, CARD[1] - 1)] == [SKY[:3], SOIL[:3]]


def test_what_lets_something_shine_through_stands_on_white() -> None:
    made = card(drawing((1600, 1000), CLEAR, CLEAR))
    assert {made.getpixel((x, y)) for x in (0, 300, CARD[0] - 1) for y in (0, 100, CARD[1] - 1)} == {(255, 255, 255)}
    assert made.getpixel((CARD[0] // 2, CARD[1] // 2)) == RED[:3]


def test_an_edge_that_is_half_open_stays_white() -> None:
    made = card(drawing((1600, 1000), SKY, CLEAR))
    assert made.getpixel((0, 3)) == (255, 255, 255)
    assert made.getpixel((CARD[0] // 2, 3)) == SKY[:3]
