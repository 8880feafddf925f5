"""Design tokens: the brand's YAML becomes custom properties of the stylesheet, and its colour pairs are measured.

Two tiers: a palette of literal colours, and meanings that only refer to it, one reference per scheme.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:  # whoever only checks needs no templates
    from jinja2 import Template

SCHEMES: Final = ("light", "dark")

# WCAG 2.2: success criteria 1.4.3 (text, large text) and 1.4.11 (shapes that carry meaning).
NEEDED: Final = {"text": Decimal("4.5"), "large": Decimal("3"), "shape": Decimal("3")}

_FOUR_PLACES: Final = Decimal("0.0001")


@dataclass(frozen=True)
class ColourPair:
    """Two colours that meet on the page: what is seen, what it stands on, and how it is used (a key of NEEDED)."""

    front: str
    back: str
    needs: str


def resolve_palette(colours: Mapping[str, Any]) -> dict[str, str]:
    """The first tier: `kohle-900` → `#15191c`, in the order written."""
    return {
        f"{family}-{shade}": value
        for family, description in colours["palette"].items()
        for shade, value in description["shades"].items()
    }


def resolve_scheme(colours: Mapping[str, Any], scheme: str) -> dict[str, str]:
    """The second tier of one scheme (`light` or `dark`) down to literal colours.

    Raises KeyError with the name of a shade that the palette lacks.
    """
    palette = resolve_palette(colours)
    return {meaning: palette[shades[scheme]] for meaning, shades in colours["meanings"].items()}


def resolve_system_colours(colours: Mapping[str, Any]) -> dict[str, str]:
    """Meanings in forced colours: a system colour for each, so that whatever is read stays readable."""
    fronts = {pair.front for pair in resolve_pairs(colours)}
    named = colours["system"]
    return {
        meaning: named.get(meaning, "CanvasText" if meaning in fronts else "Canvas") for meaning in colours["meanings"]
    }


def resolve_pairs(colours: Mapping[str, Any]) -> list[ColourPair]:
    return [ColourPair(pair["front"], pair["back"], pair["needs"]) for pair in colours["pairs"]]


def luminance(colour: str) -> float:
    """Relative luminance of `#rrggbb`, from 0 (black) to 1 (white), as WCAG 2.2 defines it."""
    parts = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast_ratio(front: str, back: str) -> float:
    """Contrast of two colours, from 1 to 21 (WCAG 2.2, "contrast ratio"). The order does not matter."""
    darker, lighter = sorted((luminance(front), luminance(back)))
    return (lighter + 0.05) / (darker + 0.05)


def check_contrast(
    palette: Mapping[str, str], pairs: Iterable[ColourPair]
) -> list[tuple[ColourPair, Decimal, Decimal]]:
    """The pairs that fall short, each with its ratio (cut, never rounded up) and the ratio needed.

    `palette` maps the names used in the pairs to `#rrggbb`; call it once per scheme.
    """
    short = []
    for pair in pairs:
        exact = contrast_ratio(palette[pair.front], palette[pair.back])
        ratio = Decimal(int(exact * 100)) / 100
        if ratio < NEEDED[pair.needs]:
            short.append((pair, ratio, NEEDED[pair.needs]))
    return short


def fluid_length(small: str, large: str, window: Mapping[str, str]) -> str:
    """A CSS length in rem that grows in a straight line with the window, from `small` to `large` and no further."""
    low, high = Decimal(small), Decimal(large)
    if low == high:
        return f"{low}rem"
    narrow, wide = Decimal(window["small"]), Decimal(window["large"])
    slope = (high - low) / (wide - narrow)
    start = (low - slope * narrow).quantize(_FOUR_PLACES, ROUND_HALF_UP).normalize()
    per_window = (slope * 100).quantize(_FOUR_PLACES, ROUND_HALF_UP).normalize()
    return f"clamp({low}rem, {start:f}rem + {per_window:f}vw, {high}rem)"


def write_tokens_css(brand: Mapping[str, Any], template: Template) -> str:
    """The stylesheet of tokens. `brand` holds the plain content of colours.yml and type.yml under `colours`, `type`.

    The template is `assets/stylesheets/tokens.css.jinja`; it receives names and finished values only.
    """
    colours, type_ = brand["colours"], brand["type"]
    window = type_["window"]
    return template.render(
        palette=resolve_palette(colours),
        schemes={
            scheme: {meaning: shades[scheme] for meaning, shades in colours["meanings"].items()} for scheme in SCHEMES
        },
        system=resolve_system_colours(colours),
        families=type_["families"],
        sizes={name: fluid_length(**size, window=window) for name, size in type_["sizes"].items()},
        spaces={name: fluid_length(**size, window=window) for name, size in type_["spaces"].items()},
    )


def public_fonts(brand: Mapping[str, Any]) -> frozenset[str]:
    """The fonts that a page may ask for, by path below assets/: whole fonts are for charts and documents."""
    families = brand["type"]["families"].values()
    return frozenset(f"fonts/{face['file']}" for family in families for face in family["faces"])


def without_fonts(brand: Mapping[str, Any]) -> dict[str, Any]:
    """For cards in other people's pages, for feeds and kits: no font is loaded, but named for whoever has it."""
    type_ = brand["type"]
    families = {key: {**family, "cut": None, "faces": [], "stand-ins": []} for key, family in type_["families"].items()}
    return {**brand, "type": {**type_, "families": families}}


def join_sheets(order: Template, sheets: Mapping[str, str]) -> str:
    """All parts in one stylesheet. `order` is the only list of its parts and their order: that of the portal stands
    in `portal.css.jinja`, that of the cards in `embed.css.jinja`.

    `sheets` maps the path of a part below `assets/stylesheets/` to its text. Raises KeyError for a part that
    is missing.
    """
    return order.render(part=lambda path: sheets[path].strip() + "\n")
