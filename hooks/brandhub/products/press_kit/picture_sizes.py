"""Picture sizes: a picture for screens and one for social media, made from the pixels of the original."""

from __future__ import annotations

import io
from typing import Final

from PIL import Image as Bitmap
from PIL.ImageOps import contain, exif_transpose, fit, pad

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
    """The picture in the shape of a card: photos are cut around their middle, drawings stand whole on their ground."""
    with Bitmap.open(io.BytesIO(content)) as opened:
        picture = exif_transpose(opened)
        if ending == ".jpg":
            return _save(fit(picture, CARD), ending)
        flat = picture.convert("RGBA")
        edges = {flat.getpixel((x, y)) for x in (1, flat.width - 2) for y in (1, flat.height - 2)}
        only = edges.pop() if len(edges) == 1 else None
        ground = only if isinstance(only, tuple) and only[3] == 255 else (255, 255, 255, 255)
        return _save(pad(flat, CARD, color=ground).convert("RGB"), ending)


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
