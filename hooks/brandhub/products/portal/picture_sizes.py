"""The size of a picture in pixels, from its own bytes, so that pages reserve the right space."""

from __future__ import annotations

import io
import re

from PIL import Image as Bitmap
from PIL import UnidentifiedImageError

_VIEW_BOX = re.compile(rb"viewBox\s*=\s*[\"']\s*[-\d.]+[ ,]+[-\d.]+[ ,]+([\d.]+)[ ,]+([\d.]+)")


def picture_size(content: bytes, ending: str) -> tuple[int, int] | None:
    """Width and height; None when the bytes do not tell."""
    if ending == ".svg":
        found = _VIEW_BOX.search(content)
        return (round(float(found[1])), round(float(found[2]))) if found else None
    try:
        with Bitmap.open(io.BytesIO(content)) as bitmap:
            return bitmap.size
    except UnidentifiedImageError:
        return None
