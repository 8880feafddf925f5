"""Lettering: words as pixels. Every letter is drawn once in every size it is used in, and put down wherever it stands.

A card has some hundred letters, and a thousand cards have the same hundred: that is why letters are kept, not words.
Letters are kerned, but not joined (ft, fi).
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from fontTools.ttLib import TTFont
from PIL import Image as Bitmap
from PIL import ImageDraw, ImageFont

from brandhub.products.charts.shapes import TextLine
from brandhub.products.sharing.kerning import Kerning

ABOVE, BELOW = 1.2, 0.45
"""Room for a line above and below its base line, in em: more than any letter of the vendored fonts takes."""
LARGE: Final = 40
"""From this size on a letter may stand half a pixel from where it should: nobody sees it."""


class Lettering:
    """Letters of one font; those that it lacks come from another one, and what nobody has is an empty box."""

    def __init__(self, path: Path, other: Lettering | None = None) -> None:
        with TTFont(path, lazy=True) as font:
            units = font["head"].unitsPerEm
            widths = font["hmtx"].metrics
            self._advances = {code: widths[glyph][0] / units for code, glyph in font.getBestCmap().items()}
            self._missing = widths[".notdef"][0] / units
            self._kerning = Kerning(font)
        self._path, self._other = path, other
        self._known: dict[str, tuple[Lettering | None, float]] = {}
        self._sizes: dict[float, ImageFont.FreeTypeFont] = {}
        self._large: dict[tuple[str, float], tuple[Bitmap.Image | None, int, int]] = {}
        self._letters: dict[tuple[str, float, int], tuple[Bitmap.Image | None, int, int]] = {}

    def set(self, line: TextLine, width: int) -> tuple[Bitmap.Image, int]:
        """A strip as wide as the picture (mode L, 0 bare to 255 covered) with the line in it, and the y of its top."""
        base = round(line.size * ABOVE)
        strip = Bitmap.new("L", (width, base + round(line.size * BELOW)))
        put = strip.im.paste  # what `strip.paste` ends in: of what that asks before, for each letter, all is known
        x, size, fine = line.x, line.size, fineness(line.size)
        before, last = "", None
        for letter in line.text:
            known = self._known.get(letter)
            if known is None:
                known = self._known[letter] = self._know(letter)
            face, advance = known
            if face is None:
                continue
            if face is last:
                x += face._kerning.between(before, letter) * size
            column, part = divmod(round(x * fine), fine)
            drawn, left, top = face._letter(letter, size, part)
            if drawn is not None:
                left, top = column + left, base + top
                put(255, (left, top, left + drawn.width, top + drawn.height), drawn.im)
            x += advance * size
            before, last = letter, face
        return strip, round(line.y) - base

    def _know(self, letter: str) -> tuple[Lettering | None, float]:
        """Whose letter it is, and how far the pen goes on; nobody's, if it only says something about others."""
        if unicodedata.category(letter) == "Cf":
            return None, 0.0
        face = self if self._other is None or ord(letter) in self._advances else self._other
        return face, face._advances.get(ord(letter), face._missing)

    def _letter(self, letter: str, size: float, part: int) -> tuple[Bitmap.Image | None, int, int]:
        """The letter, and where its top left corner is seen from where the pen stands; None for a blank."""
        key = letter, size, part
        if key not in self._letters:
            self._letters[key] = self._draw(letter, size, part)
        return self._letters[key]

    def _draw(self, letter: str, size: float, part: int) -> tuple[Bitmap.Image | None, int, int]:
        """From the large one: its pixels, shifted by a part of one, become fewer."""
        if (letter, size) not in self._large:
            self._large[letter, size] = self._draw_large(letter, size)
        large, left, top = self._large[letter, size]
        if large is None:
            return None, 0, 0
        fine = fineness(size)
        column, row = (left + part) // fine, top // fine
        width, height = -(-(left + part + large.width) // fine) - column, -(-(top + large.height) // fine) - row
        grid = Bitmap.new("L", (width * fine, height * fine))
        grid.paste(large, (left + part - column * fine, top - row * fine))
        return grid.reduce(fine), column, row

    def _draw_large(self, letter: str, size: float) -> tuple[Bitmap.Image | None, int, int]:
        if size not in self._sizes:
            # The basic engine: the other one works differently where a library of the machine is missing.
            engine = ImageFont.Layout.BASIC
            self._sizes[size] = ImageFont.truetype(self._path, size * fineness(size), layout_engine=engine)
        font = self._sizes[size]
        left, top, right, bottom = (int(edge) for edge in font.getbbox(letter, anchor="ls"))
        if right <= left or bottom <= top:
            return None, 0, 0
        large = Bitmap.new("L", (right - left, bottom - top))
        ImageDraw.Draw(large).text((-left, -top), letter, fill=255, font=font, anchor="ls")
        return large, left, top


def fineness(size: float) -> int:
    """Parts of a pixel at which a letter may stand. It is drawn so many times as large, so that no hinting shows."""
    return 2 if size >= LARGE else 4


def load_lettering(fonts: Sequence[Path]) -> tuple[Lettering, Lettering, Lettering]:
    """Display type, running text, and its strong weight, in this order; display type borrows from running text.

    Raises:
        OSError: A font is missing.
    """
    display, text, strong = fonts
    running = Lettering(text)
    return Lettering(display, running), running, Lettering(strong)
