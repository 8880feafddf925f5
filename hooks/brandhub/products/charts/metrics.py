"""How wide a text is: advance widths of the vendored fonts, read once and handed on as an argument."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from fontTools.ttLib import TTFont

SLACK = 1.02
"""Kerning is not read, and a replacement font may run wider: measure a little more than the font says."""
FONTS = 8
"""Fonts whose widths are kept: charts and cards have one in common, and the preview sets both again at every edit."""
MOST_MEASURED = 20_000
"""Texts whose widths are kept: words, ticks and labels come back in many charts."""


@dataclass(frozen=True)
class FontMetrics:
    """Advance widths of one font in em by code point; `missing` is for characters that the font lacks."""

    advances: Mapping[int, float] = field(repr=False)
    missing: float
    _measured: dict[str, float] = field(default_factory=dict, init=False, repr=False, compare=False)

    @classmethod
    def load(cls, path: Path) -> FontMetrics:
        """Read the widths of a TrueType font, once in a process as long as the file stays the one it was.

        Raises:
            OSError: No such file.
            fontTools.ttLib.TTLibError: Not a font.
        """
        stands = path.stat()
        return _read_font(path, stands.st_ino, stands.st_mtime_ns, stands.st_size)

    def width(self, text: str, size: float) -> float:
        """Width of one line of text at a font size, in the unit of the size."""
        ems = self._measured.get(text)
        if ems is None:
            if len(self._measured) >= MOST_MEASURED:
                self._measured.clear()
            get, missing = self.advances.get, self.missing
            ems = self._measured[text] = sum([get(ord(sign), missing) for sign in text])
        return ems * size * SLACK


@lru_cache(maxsize=FONTS)
def _read_font(path: Path, *_stands: int) -> FontMetrics:
    """`_stands`: by what a file that has been replaced is told from this one."""
    with TTFont(path, lazy=True) as font:
        units = font["head"].unitsPerEm
        widths = font["hmtx"].metrics
        advances = {code: widths[glyph][0] / units for code, glyph in font.getBestCmap().items()}
    # A glyph from elsewhere (an emoji, a Chinese character) is about one em wide.
    return FontMetrics(advances, missing=1.0)


@dataclass(frozen=True)
class Typeface:
    """The two weights that charts are set in, and the family name that a drawing asks for."""

    regular: FontMetrics
    semibold: FontMetrics
    family: str = "Source Sans 3"

    @classmethod
    def load(cls, folder: Path) -> Typeface:
        """Read both weights of Source Sans 3 from the folder of the vendored fonts."""
        return cls(
            FontMetrics.load(folder / "SourceSans3-Regular.ttf"),
            FontMetrics.load(folder / "SourceSans3-Semibold.ttf"),
        )

    def width(self, text: str, size: float, *, is_bold: bool = False) -> float:
        """Width of one line in a weight."""
        return (self.semibold if is_bold else self.regular).width(text, size)
