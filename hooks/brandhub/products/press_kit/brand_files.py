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
from brandhub.products.press_kit.orders import Crafted, Order, Printed, vector
from brandhub.products.press_kit.own_rights import own_rights
from brandhub.products.press_kit.pdf_documents import Drawing
from brandhub.products.press_kit.picture_rights import mark
from brandhub.products.press_kit.picture_sizes import few_colours
from brandhub.products.press_kit.token_files import write_design_tokens, write_swatches
from brandhub.products.press_kit.xmp_packets import Rights
from brandhub.products.word_mark import draw_word_mark, resolve_outline

MARK: Final = "brand/word-mark.svg.jinja"
TOKENS: Final = "assets/stylesheets/tokens.css.jinja"
WIDTH: Final = 2400


def write_brand(bench: Bench, brand: Mapping[str, Any], templates: Environment, display: TTFont) -> Iterator[Member]:
    """`brand` holds the plain content of colours.yml, type.yml and word-mark.yml; `display` is the display font."""
    receipt = rights_page("word-mark", "", bench.language)
    for path, title, order in _marks(bench, brand, templates, display):
        form = path.rpartition(".")[2].upper()
        yield bench.own(path, "brand", f"{title} ({form})", bench.graphics.fetch(order), receipt=receipt)
    tokens = bench.path("brand", bench.word("file.tokens"))
    css = write_tokens_css(without_fonts(brand), templates.overlay(autoescape=False).get_template(TOKENS))
    for ending, form, content in (
        (".css", "css", css.encode()),
        (".json", "json", write_design_tokens(brand, bench.language)),
        (".ase", "ase", write_swatches(brand, bench.language)),
    ):
        yield bench.own(tokens + ending, "brand", bench.word(f"brand.tokens-{form}"), content)


def orders_of_brand(bench: Bench, brand: Mapping[str, Any], templates: Environment, display: TTFont) -> Iterator[Order]:
    """What takes long about it: the word mark in its forms."""
    return (order for _, _, order in _marks(bench, brand, templates, display))


def _marks(
    bench: Bench, brand: Mapping[str, Any], templates: Environment, display: TTFont
) -> Iterator[tuple[str, str, Order]]:
    """The word mark in every ink and form: path, title, and how it is made."""
    palette = resolve_palette(brand["colours"])
    receipt = rights_page("word-mark", "", bench.language)
    word_mark, template = brand["word-mark"], templates.get_template(MARK)
    outline = resolve_outline(word_mark, bench.language, display)
    for ink in word_mark["inks"]:
        svg = draw_word_mark(word_mark, bench.language, ink, palette, outline, template)
        path = bench.path("brand", bench.word("file.word-mark", id=ink["id"]))
        title = bench.word("brand.word-mark", ink=ink["label"][bench.language])
        alt = bench.word("brand.alt", ground=bench.word(f"brand.ground-{ink['ground']}"), title=bench.publisher)
        rights = own_rights(bench.hub, bench.words, title, alt, receipt)
        drawing = Drawing(title, alt, svg, bench.publisher, bench.language, bench.checked(()))
        painted = Crafted(svg, ("word-mark", svg, rights.seal), partial(_paint, svg, rights))
        yield path + ".svg", title, vector(svg, rights)
        yield path + ".pdf", title, Printed(drawing, rights)
        yield path + ".png", title, painted


def _paint(svg: str, rights: Rights) -> bytes:
    return mark(few_colours(draw_png(svg, WIDTH, ())), ".png", rights)
