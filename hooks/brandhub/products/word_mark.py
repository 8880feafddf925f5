"""Word mark: two words as outlines, the second underlined twice. On the portal it is live text; files need outlines."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from fontTools.pens.svgPathPen import SVGPathPen
from fontTools.pens.transformPen import TransformPen
from fontTools.ttLib import TTFont
from jinja2 import Template


@dataclass(frozen=True)
class Bar:
    """One bar of the double rule, in thousandths of the type size, y downward."""

    x: int
    y: int
    width: int
    height: int


@dataclass(frozen=True)
class Outline:
    """The word mark as geometry, in thousandths of the type size, y downward, origin at the top left."""

    width: int
    height: int
    path: str
    bars: tuple[Bar, Bar]


def resolve_outline(mark: Mapping[str, Any], language: str, font: TTFont) -> Outline:
    """Sets the two words with the font's own widths. `mark` is the plain content of word-mark.yml.

    Raises KeyError for a character that the font lacks.
    """
    units = 1000 / font["head"].unitsPerEm
    ascent = round(font["OS/2"].sCapHeight * units * 1.12)
    tracking, gap = int(mark["tracking"]), int(mark["word-space"])
    words = mark["words"][language]
    pen = SVGPathPen(font.getGlyphSet(), ntos=lambda number: str(round(number)))
    start = _set_word(words["first"], 0, ascent, units, tracking, font, pen) + gap
    end = _set_word(words["second"], start, ascent, units, tracking, font, pen)
    rule = {name: int(length) for name, length in mark["rule"].items()}
    first = Bar(start, ascent + rule["drop"], end - start, rule["thickness"])
    second = Bar(start, first.y + rule["thickness"] + rule["gap"], end - start, rule["thickness"])
    return Outline(end, second.y + second.height, pen.getCommands(), (first, second))


def _set_word(word: str, start: int, baseline: int, units: float, tracking: int, font: TTFont, pen: SVGPathPen) -> int:
    """Draws the word into the pen and returns where it ends."""
    glyphs, characters = font.getGlyphSet(), font.getBestCmap()
    x = start
    for character in word:
        glyph = glyphs[characters[ord(character)]]
        glyph.draw(TransformPen(pen, (units, 0, 0, -units, x, baseline)))
        x += round(glyph.width * units) + tracking
    return x - tracking


def draw_word_mark(
    mark: Mapping[str, Any],
    language: str,
    ink: Mapping[str, Any],
    palette: Mapping[str, str],
    outline: Outline,
    template: Template,
) -> str:
    """The word mark as an SVG that stands alone. `ink` is an ink of word-mark.yml, `palette` the first tier.

    `outline` is the one of that language: it is the same in every ink, and takes far longer than the drawing.
    """
    words = mark["words"][language]
    return template.render(
        outline=outline,
        title=f"{words['first']} {words['second']}",
        word_colour=palette[ink["word"]],
        rule_colour=palette[ink["rule"]],
    )
