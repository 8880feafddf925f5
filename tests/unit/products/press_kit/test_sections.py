"""Sections of a text: where one ends, which stay in one piece, and what documents share."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import date
from typing import Any

import pikepdf
import pypdfium2
import pytest
from brandhub.products.press_kit.blocks import Block, Document, Heading, Item, Listing, Paragraph, Picture, Table, words
from brandhub.products.press_kit.pdf_documents import Press
from brandhub.products.press_kit.sections import find_sections
from brandhub.products.press_kit.tools import Tools


def drawing(height: int) -> Picture:
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 696 {height}" width="696" height="{height}"/>'
    return Picture("Höfe", "Ein Bild von Höfen.", svg, b"", "hoefe.png")


def table(rows: int) -> Table:
    return Table("Werte", ("Stand", "Wert"), ((words("heute"), words("ein Hof")),) * rows, (1, 2))


def document(*blocks: Block, contents: str = "") -> Document:
    day = date(2026, 11, 1)
    return Document("Höfe", "Faktenblatt", "Zahlen", "de", "Dortmund belegt", "Fuß", day, blocks, contents)


SMALL = (Paragraph(words("102 Höfe"), "figure"), drawing(260), Paragraph(words("Quelle: Amt"), "note"))
FACT = (Paragraph(words("102 Höfe"), "figure"), table(3), drawing(400), Paragraph(words("Quelle: Amt"), "note"))


def test_a_section_is_a_heading_with_what_stands_below_it() -> None:
    lead, first, second = Paragraph(words("Vorweg")), Heading(1, words("Erste")), Heading(2, words("Zweite"))
    found = list(find_sections((lead, first, second, *FACT)))
    assert [(one.heading, one.blocks) for one in found] == [(None, (lead,)), (first, ()), (second, FACT)]
    assert [one.heading for one in find_sections((first,))] == [None, first]


@pytest.mark.parametrize(
    ("blocks", "pieces"),
    [
        (SMALL, [(3, True)]),
        (FACT, [(2, True), (2, True)]),
        ((*FACT, table(40)), [(2, True), (3, False)]),
        ((Paragraph(words("Wort " * 1000)), drawing(400)), [(1, False), (1, True)]),
        ((drawing(400), table(12)), [(2, True)]),
        ((drawing(1400),), [(1, False)]),
        ((replace(drawing(400), svg="<svg/>"),), [(1, False)]),
        ((table(3),), [(1, True)]),
        ((table(30),), [(1, False)]),
        ((), []),
    ],
)
def test_what_is_short_stays_whole_and_a_picture_with_its_sources(
    blocks: tuple[Block, ...], pieces: list[tuple[int, bool]]
) -> None:
    """A picture stays with its words, too, where both together leave no more than half a page empty."""
    *_, section = find_sections((Heading(1, words("Höfe")), *blocks))
    assert [(len(piece.blocks), piece.is_whole) for piece in section.pieces] == pieces
    assert [block for piece in section.pieces for block in piece.blocks] == list(blocks)


def test_small_facts_are_not_torn_apart(tools: Tools) -> None:
    """Two fifths of a page each: the third begins a page, with its chart below its figure."""
    facts = [(Heading(1, words(f"Hof {name}")), *SMALL) for name in ("Anna", "Berta", "Carla")]
    with pypdfium2.PdfDocument(tools.press.write_pdf(document(*(block for fact in facts for block in fact)))) as pdf:
        pages = [page.get_textpage().get_text_range() for page in pdf]
    assert [[name for name in ("Anna", "Berta", "Carla") if name in page] for page in pages] == [
        ["Anna", "Berta"],
        ["Carla"],
    ]
    assert [(page.count("102 Höfe"), page.count("Quelle: Amt")) for page in pages] == [(2, 2), (1, 1)]


def test_a_large_fact_begins_where_the_last_ends_and_its_picture_keeps_its_sources(tools: Tools) -> None:
    """Figures and values fill what would stay empty; the chart stands on the next, undivided, with its source."""
    facts = [(Heading(1, words(f"Hof {name}")), *FACT) for name in ("Anna", "Berta")]
    with pypdfium2.PdfDocument(tools.press.write_pdf(document(*(block for fact in facts for block in fact)))) as pdf:
        pages = [page.get_textpage().get_text_range() for page in pdf]
    assert [[name for name in ("Anna", "Berta") if name in page] for page in pages] == [["Anna", "Berta"], []]
    assert [(page.count("102 Höfe"), page.count("Quelle: Amt")) for page in pages] == [(2, 1), (0, 1)]


@pytest.mark.parametrize("above", [*range(4, 10), *range(30, 36)])  # around the feet of the first two pages
def test_no_line_leads_to_nothing_and_no_source_stands_without_its_table(tools: Tools, above: int) -> None:
    """Wherever a page ends: a line that leads to a list goes with it, a table with its source."""
    filled = tuple(Paragraph(words(f"Zeile {number}.")) for number in range(above))
    steps = Listing(tuple(Item(words(f"Schritt {number}")) for number in range(30)))
    blocks = (*filled, Paragraph(words("Rechnung:")), steps, table(2), Paragraph(words("Quelle: Amt"), "note"))
    with pypdfium2.PdfDocument(tools.press.write_pdf(document(Heading(1, words("Höfe")), *blocks))) as pdf:
        pages = [page.get_textpage().get_text_range() for page in pdf]
    (leading,) = (page for page in pages if "Rechnung:" in page)
    (cited,) = (page for page in pages if "Quelle: Amt" in page)
    assert "Schritt 0" in leading
    assert "ein Hof" in cited


class _Noting:
    """Stands in for the compiler and keeps what it was given."""

    def __init__(self) -> None:
        self.given: list[dict[str, bytes]] = []

    def compile_with_warnings(self, files: dict[str, bytes], **_: Any) -> tuple[bytes, list[str]]:
        self.given.append(files)
        return b"", []


def test_documents_share_what_stands_below_a_heading(tools: Tools) -> None:
    press, noting = replace(tools.press), _Noting()
    vars(press)["compiler"] = noting
    press.write_pdf(document(Heading(1, words("Höfe")), *FACT))
    press.write_pdf(replace(document(Heading(1, words("Land")), Heading(2, words("Höfe")), *FACT), title="Heft"))
    sheet, booklet = noting.given
    shared = {name for name in sheet if "/" in name}
    assert len(shared) == 2
    assert all(booklet[name] == sheet[name] for name in shared)


def test_nothing_of_one_document_alone_is_part_of_the_styles(tools: Tools) -> None:
    """Else each would be laid out as if it shared nothing: it takes twice as long, and nobody would notice."""
    layout = tools.press.layouts["document"].decode()
    styles = layout[layout.index("#set text(") : layout.index("// From here on: what stands on the pages.")]
    used = {line.strip() for line in styles.splitlines() if "document-data" in line}
    assert used == {"lang: document-data.language,", "region: document-data.region,"}


def test_what_was_set_before_does_not_show(tools: Tools) -> None:
    fact, other = (Heading(2, words("Höfe")), *FACT), (Heading(1, words("Davor")), Paragraph(words("Etwas anderes.")))
    text = document(Heading(1, words("Land")), *fact, contents="Inhalt")
    first = tools.press.write_pdf(text)
    tools.press.write_pdf(document(*other, *fact))
    again = Press(tools.press.fonts, tools.press.layouts, tools.press.colours).write_pdf(text)
    assert first == again
    with pikepdf.open(io.BytesIO(first)) as pdf:
        assert pdf.docinfo["/Title"] == "Höfe"
