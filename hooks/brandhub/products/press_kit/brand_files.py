"""Brand files: the word mark in every ink, and the colours and type as a style sheet and as data."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any, Final

from fontTools.ttLib import TTFont
from jinja2 import Environment

from brandhub.products.brand_tokens import SCHEMES, resolve_palette, resolve_scheme, write_tokens_css
from brandhub.products.charts.png import draw_png
from brandhub.products.press_kit.bench import Bench
from brandhub.products.press_kit.manifest import Member
from brandhub.products.word_mark import draw_word_mark

MARK: Final = "brand/word-mark.svg.jinja"
TOKENS: Final = "assets/stylesheets/tokens.css.jinja"
WIDTH: Final = 2400


def write_brand(bench: Bench, brand: Mapping[str, Any], templates: Environment, display: TTFont) -> Iterator[Member]:
    """`brand` holds the plain content of colours.yml, type.yml and word-mark.yml; `display` is the display font."""
    palette = resolve_palette(brand["colours"])
    mark = brand["word-mark"]
    for ink in mark["inks"]:
        svg = draw_word_mark(mark, bench.language, ink, palette, display, templates.get_template(MARK))
        path = bench.path("brand", bench.word("file.word-mark", id=ink["id"]))
        title = bench.word("brand.word-mark", ink=ink["label"][bench.language])
        yield _member(bench, f"{path}.svg", f"{title} (SVG)", svg.encode())
        yield _member(bench, f"{path}.png", f"{title} (PNG)", draw_png(svg, WIDTH, ()))
    tokens = bench.path("brand", bench.word("file.tokens"))
    css = write_tokens_css(brand, templates.overlay(autoescape=False).get_template(TOKENS))
    yield _member(bench, f"{tokens}.css", bench.word("brand.tokens-css"), css.encode())
    yield _member(bench, f"{tokens}.json", bench.word("brand.tokens-json"), _json(brand))


def _member(bench: Bench, path: str, title: str, content: bytes) -> Member:
    return Member(path, "brand", title, content, bench.hub.site.licence, bench.publisher)


def _json(brand: Mapping[str, Any]) -> bytes:
    colours, kinds = brand["colours"], brand["type"]
    tokens = {
        "palette": resolve_palette(colours),
        "meanings": {scheme: resolve_scheme(colours, scheme) for scheme in SCHEMES},
        "families": kinds["families"],
        "sizes": kinds["sizes"],
    }
    return (json.dumps(tokens, ensure_ascii=False, indent=2) + "\n").encode()
