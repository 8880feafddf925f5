"""Drawing a picture for sharing: words in their places, the double rule, the word mark, and a motif at the right."""

from __future__ import annotations

import io
import math
import re
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

from jinja2 import Environment
from markupsafe import Markup
from PIL import Image as Bitmap

from brandhub.ground.stores import Store, stamp_of
from brandhub.products.brand_tokens import resolve_scheme
from brandhub.products.charts.png import draw_png
from brandhub.products.charts.shapes import Rect, TextLine
from brandhub.products.sharing.layout import EDGE, HEIGHT, MARGIN, WIDTH, Layout
from brandhub.products.sharing.lettering import Lettering, load_lettering
from brandhub.products.sharing.packing import LEAD, Strip, cut_rows, pack, write_png
from brandhub.products.sharing.tables import Inked, Table
from brandhub.products.word_mark import Outline

MARK, PANEL = "sharing/mark.svg.jinja", "sharing/panel.svg.jinja"
_DRAWING = re.compile(rb"\A.*?<svg[^>]*?viewBox\s*=\s*\"0 0 ([\d.]+) ([\d.]+)\"[^>]*>(.*)</svg>\s*\Z", re.DOTALL)
MARK_HEIGHT: Final = 34
MARK_TOP: Final = 34
VERDICTS: Final = ("holds", "refuted", "undecidable", "not-comparable", "expired")
PANEL_COLOURS: Final = 64
BARS: Final = (0, 9)
BAR: Final = 5
"""Where the two bars of the double rule begin below its upper edge, and their height."""
FOCUS: Final = {"left": 0.3, "centre": 0.5, "right": 0.73}
"""Which part of the width of a drawing stands in the middle of the panel. Right of the middle things look into it."""
MOST_PANELS: Final = 64
MOST_LINES: Final = 128
MOST_STRIPS: Final = 1024
"""So many motifs, lines and packed strips are held while cards are drawn; a strip takes about 1 kB."""
KEPT: Final = 1_000_000_000
"""Bytes of drawn cards that are kept: those of more than ten thousand stories."""
_FONTS: Final = (
    "archivo/Archivo-ExtraBold.ttf",
    "source-sans-3/SourceSans3-Regular.ttf",
    "source-sans-3/SourceSans3-Semibold.ttf",
)
_PROGRAMS: Final = ("pillow", "resvg-py", "fonttools", "jinja2")


@dataclass(frozen=True)
class Motif:
    """A drawing as the inside of an SVG, and how it is placed so that it covers the panel."""

    markup: Markup
    x: float
    y: float
    scale: float


def read_motif(content: bytes, focus: str = "centre") -> Motif | None:
    """A drawing for the panel; None for photographs, which need their credit beside them, and odd drawings.

    Less than half of its width is seen: `focus` says where what matters stands.

    The drawings of a hub have been checked: no script, no link, nothing from elsewhere (`whole.pictures`).
    """
    found = _DRAWING.match(content)
    if found is None:
        return None
    width, height = float(found[1]), float(found[2])
    panel = WIDTH - EDGE
    scale = max(HEIGHT / height, panel / width)
    x = min(0, max(panel - scale * width, panel / 2 - scale * width * FOCUS[focus]))
    y = (HEIGHT - scale * height) / 2
    inner = found[3].decode("utf-8")
    return Motif(Markup(inner), round(x, 2), round(y, 2), round(scale, 5))  # noqa: S704 - a checked drawing


@dataclass(frozen=True, eq=False)
class Ground:
    """The word mark and a motif: a card without words, each row with its `LEAD`. `colours`: as in `write_png`."""

    picture: Bitmap.Image
    colours: tuple[int, ...]


class Painter:
    """Draws cards, and keeps what several of them share. Drawn before by the same hand: taken from the store.

    `scheme`: the meanings of colours (`brand_tokens.resolve_scheme`); `fonts`: see `load_lettering`; `store`: its stamp
    covers code, templates, fonts and brand.
    """

    def __init__(self, scheme: Mapping[str, str], fonts: Sequence[Path], templates: Environment, store: Store) -> None:
        self._scheme, self._templates, self._fonts, self.store = scheme, templates, fonts, store
        inks = [scheme["text"], scheme["text-quiet"], scheme["proof"], *(scheme[v] for v in VERDICTS if v in scheme)]
        self._table = Table(scheme["page"], inks)
        self._letterings: tuple[Lettering, ...] = ()
        self._sheet = lru_cache(maxsize=8)(self._draw_sheet)
        self._panel = lru_cache(maxsize=MOST_PANELS)(self._draw_panel)
        self._line = lru_cache(maxsize=MOST_LINES)(self._draw_line)
        self._ground = lru_cache(maxsize=MOST_PANELS)(self._draw_ground)
        self._strip = lru_cache(maxsize=MOST_STRIPS)(self._draw_strip)

    @classmethod
    def load(cls, overrides: Path, templates: Environment, brand: Mapping[str, Any], shelf: Path | None) -> Painter:
        """`brand` holds colours.yml as plain values; `shelf`: the folder of the store, if any."""
        fonts = overrides / "assets" / "fonts"
        code = Path(__file__).parents[2]
        stamp = stamp_of([code, overrides / "sharing", fonts], _PROGRAMS, repr((brand, zlib.ZLIB_RUNTIME_VERSION)))
        scheme = resolve_scheme(brand["colours"], "light")
        return cls(scheme, [fonts / name for name in _FONTS], templates, Store(shelf, stamp, KEPT))

    def draw(self, layout: Layout, motif: Motif | None, mark: Outline) -> bytes:
        """The card as PNG. The same layout, motif and mark give the same bytes, kept or not."""
        inputs = (repr(layout), repr(motif), repr(mark), repr(sorted(self._scheme.items())))
        return self.store.fetch(inputs, lambda: self._draw(layout, motif, mark))

    def _draw(self, layout: Layout, motif: Motif | None, mark: Outline) -> bytes:
        """In a table of few colours: a third of the bytes, and flat drawings look the same."""
        ground = self._ground(motif, mark)
        things: list[tuple[TextLine | Rect, int, int]] = [
            (line, top + inked[2], top + inked[2] + inked[0].height)
            for line in layout.texts
            for inked, top in [self._line(line)]
            if inked is not None
        ]
        if layout.rule.width:
            top = round(layout.rule.y)
            things.append((layout.rule, top, top + BARS[-1] + BAR))
        strips = []
        for start, end, is_taken in cut_rows([(first, after) for _, first, after in things], HEIGHT):
            within = tuple([one for one, first, after in things if first < end and after > start]) if is_taken else ()
            strips.append(self._strip(ground, start, end, within))
        return write_png(WIDTH, HEIGHT, ground.colours, strips)

    def _draw_strip(self, ground: Ground, start: int, end: int, things: tuple[TextLine | Rect, ...]) -> Strip:
        """Some rows of a card. Those without words, or with a topic or date, are the same on many."""
        strip = ground.picture.crop((0, start, LEAD + WIDTH, end))
        for thing in things:
            if isinstance(thing, Rect):
                self._rule(thing, strip, start)
            else:
                inked, top = self._line(thing)
                self._table.lay(inked, strip, (LEAD, top - start))
        return pack(strip.tobytes())

    def _draw_line(self, line: TextLine) -> tuple[Inked | None, int]:
        """A line in its ink, and the y of its top. Topics, dates and sources stand on many cards."""
        strip, top = self._lettering(line).set(line, EDGE)
        return self._table.ink(strip, self._colour(line.look)), top

    def _rule(self, rule: Rect, strip: Bitmap.Image, start: int) -> None:
        """Two bars on whole pixels: no grey edges."""
        for below in BARS:
            left, top = LEAD + round(rule.x), round(rule.y) + below - start
            strip.paste(self._table.number(self._scheme["proof"]), (left, top, left + round(rule.width), top + BAR))

    def _draw_ground(self, motif: Motif | None, mark: Outline) -> Ground:
        """What all cards with a motif have in common."""
        panel, colours = self._panel(motif)
        picture = Bitmap.new("L", (LEAD + WIDTH, HEIGHT))
        picture.paste(self._sheet(mark), (LEAD, 0))
        picture.paste(panel, (LEAD + EDGE, 0))
        return Ground(picture, (*self._table.colours, *colours))

    def _draw_sheet(self, mark: Outline) -> Bitmap.Image:
        """A card with nothing on it but the word mark."""
        scale = MARK_HEIGHT / mark.height
        left, start = divmod(EDGE - MARGIN - mark.width * scale, 1)
        width = math.ceil(start + mark.width * scale)
        drawing = self._templates.get_template(MARK).render(
            width=width, height=MARK_HEIGHT, mark=mark, scale=round(scale, 5), x=round(start, 2)
        )
        sheet = Bitmap.new("L", (WIDTH, HEIGHT))
        letters, _, bars = _pixels(drawing, width).split()
        self._table.put(letters, self._scheme["text"], sheet, (int(left), MARK_TOP))
        self._table.put(bars, self._scheme["proof"], sheet, (int(left), MARK_TOP))
        return sheet

    def _draw_panel(self, motif: Motif | None) -> tuple[Bitmap.Image, list[int]]:
        """The motif with its own colours, numbered behind those of the table."""
        drawing = self._templates.get_template(PANEL).render(
            width=WIDTH - EDGE, height=HEIGHT, motif=motif, ground=self._scheme["hero"]
        )
        few = _pixels(drawing, WIDTH - EDGE).quantize(
            PANEL_COLOURS, method=Bitmap.Quantize.FASTOCTREE, dither=Bitmap.Dither.NONE
        )
        known = self._table.size
        numbers = Bitmap.frombytes("L", few.size, few.tobytes()).point([min(n + known, 255) for n in range(256)])
        return numbers, (few.getpalette() or [])[: 3 * PANEL_COLOURS]

    def _lettering(self, line: TextLine) -> Lettering:
        """Fonts are read when the first card is drawn, not when all of them are in the store."""
        self._letterings = self._letterings or load_lettering(self._fonts)
        display, text, strong = self._letterings
        if line.is_bold:
            return display
        return strong if line.look.startswith("verdict-") else text

    def _colour(self, look: str) -> str:
        """Words in ink, what is about them quieter, a verdict in its own colour."""
        if look.startswith("verdict-"):
            verdict = look.removeprefix("verdict-")
            return self._scheme[verdict if verdict in VERDICTS and verdict in self._scheme else "text-quiet"]
        return self._scheme["text" if look == "text" else "text-quiet"]


def _pixels(drawing: str, width: int) -> Bitmap.Image:
    with Bitmap.open(io.BytesIO(draw_png(drawing, width, ()))) as drawn:
        return drawn.convert("RGB")
