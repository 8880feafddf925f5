"""Tables of colours: a ground, and every ink in steps from the ground to itself. Edges of letters are such steps.

Colours of a card are known before it is drawn, so nobody has to look for them afterwards.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PIL import Image as Bitmap
from PIL import ImageChops

STEPS: Final = 12
"""Between bare ground and full ink. More cannot be seen at the edge of a letter, and cost bytes."""
COVERS: Final = 256
Colour = tuple[int, int, int]
Inked = tuple[Bitmap.Image, int, int]
"""Numbers of colours, and where they begin in the strip that they were made from."""


class Table:
    """The colours of all cards by number; 0 is the ground. `inks`: every colour that words or rules may have."""

    def __init__(self, ground: str, inks: Iterable[str]) -> None:
        base = parse_colour(ground)
        self.colours: list[int] = [*base]
        self._steps: dict[str, bytes] = {}
        """Number of the colour by cover."""
        for ink in sorted(set(inks)):
            start = len(self.colours) // 3 - 1
            full = parse_colour(ink)
            self._steps[ink] = bytes(start + step if (step := _step(cover)) else 0 for cover in range(COVERS))
            for step in range(1, STEPS + 1):
                self.colours += [round(a + (b - a) * step / STEPS) for a, b in zip(base, full, strict=True)]

    @property
    def size(self) -> int:
        """How many colours there are."""
        return len(self.colours) // 3

    def number(self, ink: str) -> int:
        """The ink itself."""
        return self._steps[ink][-1]

    def put(self, strip: Bitmap.Image, ink: str, card: Bitmap.Image, at: tuple[int, int]) -> None:
        """Onto a card of numbers (mode L): the ink where the strip (mode L) is covered, in the nearest step."""
        self.lay(self.ink(strip, ink), card, at)

    def ink(self, strip: Bitmap.Image, ink: str) -> Inked | None:
        """What of a strip (mode L, by cover) is not bare, in the numbers of an ink; None when nothing is."""
        box = strip.getbbox()
        if box is None:
            return None
        piece = strip.crop(box)
        numbers = piece.tobytes().translate(self._steps[ink])
        return Bitmap.frombytes("L", piece.size, numbers), box[0], box[1]

    @staticmethod
    def lay(inked: Inked | None, card: Bitmap.Image, at: tuple[int, int]) -> None:
        """Onto a card of numbers (mode L), from where its strip begins.

        Where two lines touch, the higher number stays: of one ink the darker step.
        """
        if inked is None:
            return
        piece, left, top = inked[0], at[0] + inked[1], at[1] + inked[2]
        below = card.crop((left, top, left + piece.width, top + piece.height))
        card.paste(ImageChops.lighter(below, piece), (left, top))


def parse_colour(text: str) -> Colour:
    """Red, green and blue of `#rrggbb`."""
    red, green, blue = (int(text[start : start + 2], 16) for start in (1, 3, 5))
    return red, green, blue


def _step(cover: int) -> int:
    return round(cover * STEPS / (COVERS - 1))
