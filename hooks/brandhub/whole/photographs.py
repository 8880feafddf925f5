"""Photographs: a file is the picture that its ending promises, whole, still, and of a size that devices can hold."""

from __future__ import annotations

import io
import struct
import warnings
from typing import Final

from PIL import Image as Bitmap
from PIL import ImageFile, UnidentifiedImageError

from brandhub.ground.catalogues import Phrase

FORMATS: Final = {".png": "PNG", ".jpg": "JPEG", ".jpeg": "JPEG", ".webp": "WEBP", ".avif": "AVIF"}
MOST_PIXELS: Final = 50_000_000
LONGEST: Final = 20_000
"""Pixels of one edge."""
# What Pillow raises for files that are damaged, or made to do damage.
FAILURES: Final = (
    UnidentifiedImageError,
    Bitmap.DecompressionBombError,
    Bitmap.DecompressionBombWarning,
    OSError,
    ValueError,
    SyntaxError,
    EOFError,
    IndexError,
    KeyError,
    TypeError,
    OverflowError,
    MemoryError,
    RuntimeError,
    AttributeError,
    ZeroDivisionError,
    struct.error,
)


class Unreadable(Exception):
    """The file is no picture that can be shown; says why."""

    def __init__(self, reason: Phrase) -> None:
        super().__init__(reason.key)
        self.reason = reason


def open_photograph(raw: bytes) -> ImageFile.ImageFile:
    """The picture, not decoded yet. Raises Unreadable before anything large is made from something small."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Bitmap.DecompressionBombWarning)
            bitmap = Bitmap.open(io.BytesIO(raw), formats=tuple(dict.fromkeys(FORMATS.values())))
    except FAILURES:
        raise Unreadable(Phrase.of("picture.no-picture")) from None
    if bitmap.width * bitmap.height > MOST_PIXELS or max(bitmap.size) > LONGEST:
        size = {"width": bitmap.width, "height": bitmap.height, "limit": MOST_PIXELS // 1_000_000}
        raise Unreadable(Phrase.of("picture.pixels", **size))
    return bitmap


def flaw_of(raw: bytes, ending: str) -> Phrase | None:
    """Why a file cannot be published as the picture that its ending promises; None for a sound one."""
    try:
        with open_photograph(raw) as bitmap:
            if bitmap.format != FORMATS[ending]:
                return Phrase.of("picture.other-format", found=bitmap.format, expected=FORMATS[ending])
            if getattr(bitmap, "n_frames", 1) > 1:
                return Phrase.of("picture.moves")
            if ending == ".avif" and _has_traces(bitmap):
                return Phrase.of("picture.traces")
            bitmap.load()
    except Unreadable as unreadable:
        return unreadable.reason
    except FAILURES:
        return Phrase.of("picture.damaged")
    return None


def _has_traces(bitmap: ImageFile.ImageFile) -> bool:
    """AVIF keeps its notes where they cannot be cut out without moving all the rest."""
    return bool(bitmap.getexif()) or any(bitmap.info.get(name) for name in ("exif", "xmp"))
