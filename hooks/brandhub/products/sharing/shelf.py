"""Shelf: pictures that were drawn before, by what they were drawn from. Drawing is dear, and the same is the same.

What lies on the shelf can be thrown away at any time. A shelf that cannot be read or written costs time, no picture.
"""

from __future__ import annotations

import hashlib
import io
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import suppress
from dataclasses import dataclass
from functools import cache, partial
from importlib.metadata import version
from multiprocessing import get_context
from pathlib import Path
from typing import Final

from PIL import Image as Bitmap

from brandhub.products.charts.png import draw_png
from brandhub.products.sharing.drawing import Card
from brandhub.products.sharing.layout import EDGE, HEIGHT, WIDTH

PNG: Final = b"\x89PNG\r\n\x1a\n"
COLOURS: Final = 64
WORTH: Final = 24
"""From so many pictures on a second process is faster, though it must start first."""


@dataclass(frozen=True)
class Shelf:
    """`folder`: where pictures are kept between two builds; `fonts`: those that a drawing may name."""

    folder: Path
    fonts: tuple[Path, ...]

    def draw(self, drawings: Mapping[str, Card]) -> dict[str, bytes]:
        """Every card as PNG under the same name. The same drawings give the same bytes, kept or not."""
        names = {name: self._name(card) for name, card in drawings.items()}
        known = {name: content for name, key in names.items() if (content := self._read(key)) is not None}
        new = [name for name in drawings if name not in known]
        for name, content in zip(new, self._drawn([drawings[name] for name in new]), strict=True):
            known[name] = content
            self._keep(names[name], content)
        return {name: known[name] for name in drawings}

    def _name(self, card: Card) -> str:
        """By the drawings, the fonts and the programs that draw."""
        programs = f"{version('resvg-py')} {version('pillow')} {COLOURS}"
        fonts = " ".join(f"{font.name}:{font.stat().st_size}" for font in self.fonts)
        mark = hashlib.sha256(f"{programs} {fonts} {card.words} {card.panel}".encode())
        return f"{mark.hexdigest()[:32]}.png"

    def _read(self, name: str) -> bytes | None:
        """None for what is not there, and for half a file."""
        try:
            content = (self.folder / name).read_bytes()
        except OSError:
            return None
        return content if content.startswith(PNG) and content.endswith(b"IEND\xaeB`\x82") else None

    def _keep(self, name: str, content: bytes) -> None:
        with suppress(OSError):
            self.folder.mkdir(parents=True, exist_ok=True)
            draft = self.folder / f"{name}.{os.getpid()}"
            draft.write_bytes(content)
            draft.replace(self.folder / name)

    def _drawn(self, cards: Sequence[Card]) -> Iterable[bytes]:
        draw = partial(_draw, fonts=self.fonts)
        workers = min(os.cpu_count() or 1, 4)
        if len(cards) < WORTH or workers == 1:
            return map(draw, cards)
        return _beside(draw, cards, workers)


def _beside(draw: partial[bytes], cards: Sequence[Card], workers: int) -> Iterator[bytes]:
    """In several processes: the program that draws lets no second thread run. In order, and alone where it must be."""
    try:
        with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
            drawn = list(pool.map(draw, cards, chunksize=8))
    except (BrokenProcessPool, OSError):
        return map(draw, cards)
    return iter(drawn)


def _draw(card: Card, fonts: tuple[Path, ...]) -> bytes:
    """In a table of few colours: a third of the bytes, and flat drawings look the same."""
    whole = Bitmap.new("RGB", (WIDTH, HEIGHT))
    with Bitmap.open(io.BytesIO(draw_png(card.words, EDGE, fonts))) as words:
        whole.paste(words, (0, 0))
    whole.paste(_panel(card.panel), (EDGE, 0))
    few = whole.quantize(COLOURS, method=Bitmap.Quantize.FASTOCTREE, dither=Bitmap.Dither.NONE)
    out = io.BytesIO()
    few.save(out, "PNG", compress_level=6)
    return out.getvalue()


@cache
def _panel(drawing: str) -> Bitmap.Image:
    """Many cards share a panel."""
    with Bitmap.open(io.BytesIO(draw_png(drawing, WIDTH - EDGE, ()))) as drawn:
        return drawn.convert("RGB")
