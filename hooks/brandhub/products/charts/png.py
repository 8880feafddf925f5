"""A drawn sheet as PNG, with the vendored fonts only, so that it looks the same on every machine."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import resvg_py


def draw_png(svg: str, width: int, fonts: Sequence[Path]) -> bytes:
    """Draw a stand-alone SVG at `width` pixels. Fonts of the machine are not looked at.

    Raises:
        ValueError: The SVG cannot be read.
        FileNotFoundError: A font file is missing; the drawing would silently lose its text.
    """
    for font in fonts:
        if not font.is_file():
            raise FileNotFoundError(font)
    return resvg_py.svg_to_bytes(
        svg_string=svg, width=width, skip_system_fonts=True, font_files=[str(font) for font in fonts]
    )
