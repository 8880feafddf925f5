"""Font cuts: the fonts as browsers get them, with the letters that the hub can publish and the weights that it uses.

Charts, documents and pictures go on measuring and drawing with the whole fonts; a cut has the same outlines and widths.
The licence (SIL Open Font License 1.1, condition 3) keeps the name "Source" for the original: its cut has its own.
"""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

FAMILY: Final = "Westenhellweg"
ENDING: Final = ".woff2"
WEIGHTS: Final = (400, 700)
"""From running text to what is strong in it; headlines have a font of their own."""

_RANGES: Final = (
    (0x0020, 0x007E),  # Basic Latin
    (0x00A0, 0x017F),  # Latin-1 and Latin Extended-A: names from all over Europe
    (0x0218, 0x021B),  # Romanian Ș and Ț
    (0x1E9E, 0x1E9E),  # ẞ
    (0x2009, 0x200A),  # thin and hair space
    (0x2010, 0x2027),  # hyphens (U+2011 does not break), dashes, quotation marks, bullet, ellipsis
    (0x202F, 0x202F),  # narrow no-break space: 1 234 in German numbers
    (0x2030, 0x2033),  # per mille, minutes, seconds
    (0x2039, 0x203A),  # single angle quotation marks
    (0x2044, 0x2044),  # fraction slash
    (0x2070, 0x2089),  # superscripts and subscripts: m², CO₂
    (0x20AC, 0x20AC),  # €
    (0x2116, 0x2116),  # №
    (0x2122, 0x2122),  # ™
    (0x2153, 0x215E),  # thirds and eighths
    (0x2190, 0x2199),  # arrows
    (0x2212, 0x2212),  # minus
    (0x2248, 0x2248),  # ≈
    (0x2260, 0x2265),  # ≠ ≤ ≥
    (0x25A0, 0x25CF),  # squares, triangles, dots
    (0x2713, 0x2717),  # ticks and crosses
)
LETTERS: Final = frozenset(point for first, last in _RANGES for point in range(first, last + 1))
"""Code points that the hub can publish. What a font lacks of them it lacks in its cut, too."""

# Kerning, marks over letters, ligatures, forms of a language, figures of one width and height.
_FEATURES: Final = ("kern", "mark", "ccmp", "liga", "locl", "tnum", "lnum")
# Copyright, family, style, unique name, full name, version, PostScript name, designer, licence and its address.
_NAMES: Final = (0, 1, 2, 3, 4, 5, 6, 9, 13, 14)
_COPYRIGHT, _DESCRIPTION = 0, 10
_WINDOWS: Final = (3, 1, 0x409)
_NO_NAME: Final = 0xFFFF


@dataclass(frozen=True)
class Cut:
    """`source` and `target`: paths below the folder of fonts; `weights`: what is left of the axis, None without one;
    `style`: of the renamed family, None where the name of the original may stay."""

    source: str
    target: str
    weights: tuple[int, int] | None
    style: str | None


CUTS: Final = (
    Cut("archivo/Archivo-ExtraBold.ttf", "archivo/Archivo-ExtraBold.woff2", None, None),
    Cut("source-sans-3/SourceSans3VF-Upright.ttf.woff2", "westenhellweg/Westenhellweg.woff2", WEIGHTS, "Regular"),
    Cut("source-sans-3/SourceSans3VF-Italic.ttf.woff2", "westenhellweg/Westenhellweg-Italic.woff2", WEIGHTS, "Italic"),
)


def write_cuts(folder: Path) -> Iterator[tuple[str, bytes]]:
    """Every cut by its path below `folder`. The same fonts and tools give the same bytes.

    Raises OSError for a font that is missing.
    """
    for cut in CUTS:
        yield cut.target, _written(cut_font(folder / cut.source, cut))


def cut_font(path: Path, cut: Cut) -> TTFont:
    """The font at `path`, without the letters, weights and names that no page needs."""
    font = TTFont(path, lazy=False, recalcTimestamp=False)
    options = Options(layout_features=list(_FEATURES), name_IDs=list(_NAMES), hinting=False, notdef_outline=True)
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=LETTERS)
    subsetter.subset(font)
    if cut.weights is not None:
        font = instantiateVariableFont(font, {"wght": cut.weights})
    if cut.style is not None:
        _rename(font, cut.style)
    return font


def _rename(font: TTFont, style: str) -> None:
    """The reserved name stays only where the licence wants it (copyright) or where it tells the origin."""
    names = font["name"]
    origin = f"Latin cut of {names.getDebugName(4)}, {names.getDebugName(5)}. {_changes()}"
    for instance in font["fvar"].instances:
        instance.postscriptNameID = _NO_NAME
    full = FAMILY if style == "Regular" else f"{FAMILY} {style}"
    own: Mapping[int, str] = {
        1: FAMILY,
        2: style,
        3: f"{names.getDebugName(5)};{full}",
        4: full,
        6: full.replace(" ", "-"),
        _DESCRIPTION: origin,
    }
    for number, text in own.items():
        names.setName(text, number, *_WINDOWS)
    names.names = [
        record
        for record in names.names
        if record.nameID in (_COPYRIGHT, _DESCRIPTION) or "source" not in str(record).casefold()
    ]
    names.removeUnusedNames(font)


def _changes() -> str:
    lightest, heaviest = WEIGHTS
    return f"Letters, features and weights were left out ({lightest} to {heaviest} are there), no outline was changed."


def _written(font: TTFont) -> bytes:
    font.flavor = ENDING.removeprefix(".")
    content = io.BytesIO()
    font.save(content)
    return content.getvalue()
