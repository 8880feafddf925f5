"""Picture sizes: a picture for screens and one for social media, made from the pixels of the original."""

from __future__ import annotations

import io
from typing import Final

from PIL import Image as Bitmap
from PIL.ImageOps import contain, exif_transpose, fit

SCREEN: Final = 1600
"""Pixels of the longer side on screens."""
CARD: Final = (1200, 630)
"""Pixels of a picture that is shared: what the large networks show without cutting."""
_QUALITY: Final = 88


def shrink(content: bytes, ending: str) -> bytes:
    """The picture with at most `SCREEN` pixels on its longer side, upright. A smaller one keeps its size."""
    with Bitmap.open(io.BytesIO(content)) as opened:
        picture = exif_transpose(opened)
        small = contain(picture, (SCREEN, SCREEN)) if max(picture.size) > SCREEN else picture
        return _save(small, ending)


def to_card(content: bytes, ending: str) -> bytes:
    """The picture in the shape of a card: photos are cut around their middle, drawings stand whole on their ground.

    The ground goes on beside a drawing as its edge ends; where an edge lets something shine through it is white.
    """
    with Bitmap.open(io.BytesIO(content)) as opened:
        picture = exif_transpose(opened)
        if ending == ".jpg":
            return _save(fit(picture, CARD), ending)
        flat = picture.convert("RGBA")
        return _save(_widened(contain(flat, CARD)).convert("RGB"), ending)


def _widened(drawing: Bitmap.Image) -> Bitmap.Image:
    """A drawing in the middle of a card that it fills in one direction; its first and last lines fill the other."""
    wide, high = drawing.size
    left, top = (CARD[0] - wide) // 2, (CARD[1] - high) // 2
    card = Bitmap.new("RGBA", CARD, "white")
    right, below = CARD[0] - left - wide, CARD[1] - top - high
    for edge, place, size in (
        ((0, 0, 1, high), (0, top), (left, high)),
        ((wide - 1, 0, wide, high), (left + wide, top), (right, high)),
        ((0, 0, wide, 1), (left, 0), (wide, top)),
        ((0, high - 1, wide, high), (left, top + high), (wide, below)),
    ):
        line = drawing.crop(edge)
        if min(size) > 0 and line.getchannel("A").getextrema() == (255, 255):
            card.paste(line.resize(size), place)
    card.alpha_composite(drawing, (left, top))
    return card


def few_colours(content: bytes) -> bytes:
    """A flat drawing with a table of colours: less than half of the bytes, and it looks the same."""
    with Bitmap.open(io.BytesIO(content)) as picture:
        whole = picture if picture.mode == "RGBA" else picture.convert("RGBA")  # a copy takes its time
        few = whole.quantize(256, method=Bitmap.Quantize.FASTOCTREE, dither=Bitmap.Dither.NONE)
    out = io.BytesIO()
    few.save(out, "PNG", compress_level=6)
    return out.getvalue()


def _save(picture: Bitmap.Image, ending: str) -> bytes:
    out = io.BytesIO()
    if ending == ".jpg":
        profile = picture.info.get("icc_profile")
        flat = picture if picture.mode in ("RGB", "L") else _on_white(picture)
        flat.save(out, "JPEG", quality=_QUALITY, optimize=True, icc_profile=profile)
    else:
        picture.save(out, "PNG", compress_level=6)
    return out.getvalue()


def _on_white(picture: Bitmap.Image) -> Bitmap.Image:
    """JPEG knows no transparency."""
    layered = picture.convert("RGBA")
    ground = Bitmap.new("RGBA", layered.size, "white")
    return Bitmap.alpha_composite(ground, layered).convert("RGB")
