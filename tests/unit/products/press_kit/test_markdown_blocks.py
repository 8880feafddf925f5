from __future__ import annotations

from brandhub.products.press_kit.blocks import Heading, Item, Listing, Paragraph, Run, Table, words
from brandhub.products.press_kit.markdown_blocks import read_blocks
from brandhub.speech.references import find_references
from brandhub.whole.resolving import Piece


def read(text: str) -> tuple[object, ...]:
    return read_blocks([Piece(text)], lambda target: f"https://example.org{target}" if target[0] == "/" else target)


def test_paragraphs_headings_and_looks() -> None:
    assert read("## Titel\n\nEins\n*zwei* **drei** & <vier>\n\n> Zitat") == (
        Heading(1, words("Titel")),
        Paragraph((Run("Eins "), Run("zwei", emphasis=True), Run(" "), Run("drei", strong=True), Run(" & <vier>"))),
        Paragraph(words("Zitat"), "quote"),
    )


def test_links_are_absolute_or_words() -> None:
    (paragraph,) = read("[hier](/fakten/) [dort](https://example.com/) [weg](javascript:x) [mail](mailto:a@b.de)")
    assert isinstance(paragraph, Paragraph)
    assert [(run.text.strip(), run.link) for run in paragraph.runs if run.text.strip()] == [
        ("hier", "https://example.org/fakten/"),
        ("dort", "https://example.com/"),
        ("weg", ""),
        ("mail", "mailto:a@b.de"),
    ]


def test_lists_keep_their_order_and_depth() -> None:
    assert read("- eins\n    - darunter\n- zwei\n\n1. a\n2. b") == (
        Listing((Item(words("eins"), Listing((Item(words("darunter")),))), Item(words("zwei")))),
        Listing((Item(words("a")), Item(words("b"))), ordered=True),
    )


def test_tables_have_one_row_of_headings() -> None:
    assert read("| Ort | Zahl |\n|---|---:|\n| A & B | **1** |") == (
        Table("Ort · Zahl", ("Ort", "Zahl"), ((words("A & B"), words("1", strong=True)),)),
    )


def test_drawn_references_are_never_read_as_markdown_or_html() -> None:
    text = '{{ exception("1. FC", reason="Name") }} steht *hier*.'
    reference = find_references(text)[0][0]
    pieces = [Piece("1. FC <b>*x*</b> &amp;", reference), Piece(" steht *hier*.")]
    assert read_blocks(pieces, str) == (
        Paragraph((Run("1. FC <b>*x*</b> &amp; steht "), Run("hier", emphasis=True), Run("."))),
    )
