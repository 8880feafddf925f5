"""Token files: colours and type of the brand as CSS, as design tokens in JSON, and as swatches for layout programs.

JSON follows the format of the Design Tokens Community Group (https://www.designtokens.org/tr/2025.10/format/); ASE is
Adobe's Swatch Exchange, which InDesign, Illustrator, Photoshop, Affinity and Scribus open.
"""

from __future__ import annotations

import json
import struct
from collections.abc import Iterator, Mapping
from typing import Any, Final

from brandhub.products.brand_tokens import SCHEMES

_START, _END, _COLOUR = 0xC001, 0xC002, 0x0001
_GLOBAL: Final = 0


def write_design_tokens(brand: Mapping[str, Any], language: str) -> bytes:
    """Three groups: the palette, meanings in each scheme that point into it, and type."""
    colours, kinds = brand["colours"], brand["type"]
    palette = {
        family: {
            "$type": "color",
            "$description": described["role"][language],
            **{shade: {"$value": _colour(value)} for shade, value in described["shades"].items()},
        }
        for family, described in colours["palette"].items()
    }
    meanings = {
        scheme: {
            "$type": "color",
            **{name: {"$value": _alias(shades[scheme])} for name, shades in colours["meanings"].items()},
        }
        for scheme in SCHEMES
    }
    families = {
        key: {"$description": family["role"][language], "$value": [family["name"], *family["fallbacks"]]}
        for key, family in kinds["families"].items()
    }
    sizes = {
        name: {end: {"$value": {"value": float(size[end]), "unit": "rem"}} for end in ("small", "large")}
        for name, size in kinds["sizes"].items()
    }
    tokens = {
        "palette": palette,
        "meaning": meanings,
        "family": {"$type": "fontFamily", **families},
        "size": {"$type": "dimension", **sizes},
    }
    return (json.dumps(tokens, ensure_ascii=False, indent=2) + "\n").encode()


def _colour(value: str) -> dict[str, Any]:
    components = [round(part / 255, 4) for part in _parts(value)]
    return {"colorSpace": "srgb", "components": components, "alpha": 1, "hex": value}


def _alias(shade: str) -> str:
    """`kohle-900` → `{palette.kohle.900}`. Names of families have no hyphen of their own before the shade."""
    family, _, step = shade.rpartition("-")
    return f"{{palette.{family}.{step}}}"


def write_swatches(brand: Mapping[str, Any], language: str) -> bytes:
    """The palette as ASE: one group a family, each colour under its name, as global colours in RGB."""
    blocks = list(_blocks(brand["colours"]["palette"], language))
    return b"ASEF" + struct.pack(">HHI", 1, 0, len(blocks)) + b"".join(blocks)


def _blocks(palette: Mapping[str, Any], language: str) -> Iterator[bytes]:
    for described in palette.values():
        family = described["name"][language]
        yield _block(_START, _name(family))
        for shade, value in described["shades"].items():
            red, green, blue = (part / 255 for part in _parts(value))
            body = _name(f"{family} {shade}") + b"RGB " + struct.pack(">fffH", red, green, blue, _GLOBAL)
            yield _block(_COLOUR, body)
        yield _block(_END, b"")


def _block(kind: int, body: bytes) -> bytes:
    return struct.pack(">HI", kind, len(body)) + body


def _name(text: str) -> bytes:
    """Length in UTF-16 units with the closing zero, then the text."""
    raw = text.encode("utf-16-be") + b"\x00\x00"
    return struct.pack(">H", len(raw) // 2) + raw


def _parts(value: str) -> tuple[int, int, int]:
    digits = value.lstrip("#")
    return int(digits[:2], 16), int(digits[2:4], 16), int(digits[4:6], 16)
