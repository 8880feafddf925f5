"""Brand files: the word mark in every ink and form with its rules, and the colours and type as files."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from typing import Any, Final

from fontTools.ttLib import TTFont
from jinja2 import Environment

from brandhub.products.brand_tokens import resolve_palette, without_fonts, write_tokens_css
from brandhub.products.charts.png import draw_png
from brandhub.products.portal.addresses import rights_page
from brandhub.products.press_kit.bench import Bench
from brandhub.products.press_kit.manifest import Member
from brandhub.products.press_kit.orders import Printed
from brandhub.products.press_kit.own_rights import own_rights
from brandhub.products.press_kit.pdf_documents import Drawing
from brandhub.products.press_kit.picture_rights import mark
from brandhub.products.press_kit.picture_sizes import few_colours
from brandhub.products.press_kit.token_files import write_design_tokens, write_swatches
from brandhub.products.press_kit.xmp_packets import Rights
from brandhub.products.word_mark import draw_word_mark

MARK: Final = "brand/word-mark.svg.jinja"
TOKENS: Final = "assets/stylesheets/tokens.css.jinja"
WIDTH: Final = 2400


def write_brand(bench: Bench, brand: Mapping[str, Any], templates: Environment, display: TTFont) -> Iterator[Member]:
    """`brand` holds the plain content of colours.yml, type.yml and word-mark.yml; `display` is the display font."""
    palette = resolve_palette(brand["colours"])
    receipt = rights_page("word-mark", "", bench.language)
    for ink in brand["word-mark"]["inks"]:
        svg = draw_word_mark(brand["word-mark"], bench.language, ink, palette, display, templates.get_template(MARK))
        path = bench.path("brand", bench.word("file.word-mark", id=ink["id"]))
        title = bench.word("brand.word-mark", ink=ink["label"][bench.language])
        alt = bench.word("brand.alt", ground=bench.word(f"brand.ground-{ink['ground']}"), title=bench.publisher)
        rights = own_rights(bench.hub, bench.words, title, alt, receipt)
        drawing = Drawing(title, alt, svg, bench.publisher, bench.language, bench.checked(()))
        printed, inputs = Printed(drawing, rights), ("word-mark", svg, rights.seal)
        for ending, content in (
            (".svg", mark(svg.encode(), ".svg", rights)),
            (".pdf", bench.graphics.fetch(printed)),
            (".png", bench.graphics.store.fetch(inputs, partial(_paint, svg, rights))),
        ):
            yield bench.own(path + ending, "brand", f"{title} ({ending[1:].upper()})", content, receipt=receipt)
    tokens = bench.path("brand", bench.word("file.tokens"))
    css = write_tokens_css(without_fonts(brand), templates.overlay(autoescape=False).get_template(TOKENS))
    for ending, form, content in (
        (".css", "css", css.encode()),
        (".json", "json", write_design_tokens(brand, bench.language)),
        (".ase", "ase", write_swatches(brand, bench.language)),
    ):
        yield bench.own(tokens + ending, "brand", bench.word(f"brand.tokens-{form}"), content)


def _paint(svg: str, rights: Rights) -> bytes:
    return mark(few_colours(draw_png(svg, WIDTH, ())), ".png", rights)
