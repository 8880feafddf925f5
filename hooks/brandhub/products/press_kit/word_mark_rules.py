"""Rules of the word mark as a sheet: how much room it needs, how small it may be, and what is not done to it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from fontTools.ttLib import TTFont
from jinja2 import Environment

from brandhub.products.brand_tokens import resolve_palette
from brandhub.products.press_kit.bench import Bench, Text
from brandhub.products.press_kit.blocks import Block, Heading, Item, Listing, Paragraph, Picture, words
from brandhub.products.press_kit.pdf_documents import Drawing
from brandhub.products.word_mark import resolve_outline

SPACE: Final = "brand/word-mark-space.svg.jinja"
MISUSE: Final = "brand/word-mark-misuse.svg.jinja"
SLIPS: Final = ("stretched", "tilted", "recoloured", "without-rule", "low-contrast", "crowded")
"""What is shown as misuse, from the left, row by row."""
_WIDTH: Final = 1200


def write_mark_rules(bench: Bench, brand: Mapping[str, Any], templates: Environment, display: TTFont) -> Text:
    """Clear space and misuse as drawings of the mark itself, so that they follow when it changes."""
    mark, palette = brand["word-mark"], resolve_palette(brand["colours"])
    outline = resolve_outline(mark, bench.language, display)
    height = round(display["OS/2"].sCapHeight * 1000 / display["head"].unitsPerEm)
    inks = {ink["id"]: (palette[ink["word"]], palette[ink["rule"]]) for ink in mark["inks"]}
    first = next(iter(inks.values()))

    def picture(name: str, template: str) -> Picture:
        svg = templates.get_template(template).render(
            outline=outline, letter=height, word=first[0], rule=first[1], palette=palette, slips=SLIPS
        )
        title, alt = bench.word(f"mark.{name}"), bench.word(f"mark.{name}-alt")
        drawing = Drawing(title, alt, svg, bench.publisher, bench.language, bench.checked(()))
        inputs = "mark-rules", drawing.seal, str(_WIDTH)
        png = bench.graphics.store.fetch(inputs, lambda: bench.graphics.press.draw_pixels(drawing, _WIDTH))
        return Picture(title, alt, svg, png, bench.path("brand", bench.word("file.mark-rules") + ".pdf"))

    slips = tuple(Item(words(bench.word(f"mark.{slip}"))) for slip in SLIPS)
    blocks: list[Block] = [
        Paragraph(words(bench.word("mark.lead")), "lead"),
        Heading(1, words(bench.word("mark.space"))),
        Paragraph(words(bench.word("mark.space-text"))),
        picture("space", SPACE),
        Heading(1, words(bench.word("mark.size"))),
        Paragraph(words(bench.word("mark.size-text"))),
        Heading(1, words(bench.word("mark.inks"))),
        Listing(tuple(Item(words(_ink(bench, ink))) for ink in mark["inks"])),
        Heading(1, words(bench.word("mark.misuse"))),
        Paragraph(words(bench.word("mark.misuse-text"))),
        picture("misuse", MISUSE),
        Listing(slips, ordered=True),
    ]
    title, description = bench.word("mark.title"), bench.word("mark.description")
    document = bench.document("mark", title, description, blocks)
    return Text(bench.path("brand", bench.word("file.mark-rules")), "brand", document, (".pdf", ".docx", ".txt"))


def _ink(bench: Bench, ink: Mapping[str, Any]) -> str:
    file = bench.word("file.word-mark", id=ink["id"])
    return f"{ink['label'][bench.language]}: {bench.word('brand.ground-' + ink['ground'])} ({file})"
