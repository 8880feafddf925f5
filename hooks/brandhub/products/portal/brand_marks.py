"""Brand marks: the word mark as files, for the brand page and for whoever may use it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from fontTools.ttLib import TTFont
from jinja2 import Environment

from brandhub.ground.catalogues import LANGUAGES
from brandhub.products.brand_tokens import resolve_palette
from brandhub.products.portal.picture_sizes import picture_size
from brandhub.products.word_mark import draw_word_mark, resolve_outline

TEMPLATE: Final = "brand/word-mark.svg.jinja"
FOLDER: Final = "/marke/dateien/"


def write_brand_marks(brand: Mapping[str, Any], templates: Environment, font: TTFont) -> dict[str, bytes]:
    """The word mark in every ink and language by address."""
    palette = resolve_palette(brand["colours"])
    template = templates.get_template(TEMPLATE)
    mark = brand["word-mark"]
    outlines = {language: resolve_outline(mark, language, font) for language in LANGUAGES}
    return {
        mark_address(ink["id"], language): draw_word_mark(mark, language, ink, palette, outline, template).encode()
        for language, outline in outlines.items()
        for ink in mark["inks"]
    }


def mark_address(ink: str, language: str) -> str:
    """Where a word mark stands."""
    return f"{FOLDER}wortmarke-{ink}-{language}.svg"


def mark_size(content: bytes) -> tuple[int, int]:
    """Width and height for the page: the drawing's own proportions at 320 units."""
    width, height = picture_size(content, ".svg") or (320, 80)
    return 320, round(320 * height / width)
