"""Word documents: a document as DOCX with real styles, marked table headings, languages and alternative texts."""

from __future__ import annotations

import io
from typing import Final

import docx
from docx.document import Document as WordDocument
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Mm
from docx.table import _Cell
from docx.text.paragraph import Paragraph as WordParagraph

from brandhub.products.press_kit.archives import repack
from brandhub.products.press_kit.blocks import (
    Block,
    Document,
    Heading,
    Listing,
    Paragraph,
    Picture,
    Run,
    Runs,
    Table,
)
from brandhub.products.press_kit.word_styles import LOOKS, TAGS, Inks, drop_ballast, set_styles

TEXT_WIDTH: Final = Cm(16)
PICTURE_WIDTH: Final = Cm(15.5)
LIST_STYLES: Final = {False: ("List Bullet", "List Bullet 2", "List Bullet 3"), True: ("List Number",) * 3}


def write_word(document: Document, inks: Inks) -> bytes:
    """The document as DOCX, the same bytes every time. `inks` are the colours of the brand as `#rrggbb`."""
    word = docx.Document()
    drop_ballast(word)
    _set_properties(word, document)
    _set_page(word, document)
    set_styles(word, document.language, inks)
    word.add_paragraph(document.title, style="Title")
    for block in document.blocks:
        _add(word, block)
    buffer = io.BytesIO()
    word.save(buffer)
    return repack(buffer.getvalue(), document.dated)


def _set_properties(word: WordDocument, document: Document) -> None:
    core = word.core_properties
    core.title, core.subject, core.author = document.title, document.description, document.publisher
    core.language = TAGS[document.language]
    core.last_modified_by, core.comments, core.keywords = document.publisher, "", ""
    core.revision = 1


def _set_page(word: WordDocument, document: Document) -> None:
    """A4 with the publisher above and the foot below."""
    section = word.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(25)
    section.top_margin, section.bottom_margin = Mm(27), Mm(24)
    section.header.paragraphs[0].text = f"{document.publisher}\t\t{document.kind}"
    section.footer.paragraphs[0].text = document.foot


def _add(word: WordDocument, block: Block) -> None:
    match block:
        case Heading():
            _add_runs(word.add_paragraph(style=f"Heading {block.level}"), block.runs)
        case Paragraph():
            _add_runs(word.add_paragraph(style=LOOKS[block.look]), block.runs)
        case Listing():
            _add_list(word, block, 0)
        case Table():
            _add_table(word, block)
        case Picture():
            _add_picture(word, block)


def _add_list(word: WordDocument, listing: Listing, depth: int) -> None:
    styles = LIST_STYLES[listing.ordered]
    for item in listing.items:
        _add_runs(word.add_paragraph(style=styles[min(depth, len(styles) - 1)]), item.runs)
        if item.below is not None:
            _add_list(word, item.below, depth + 1)


def _add_table(word: WordDocument, block: Table) -> None:
    if block.is_titled:
        word.add_paragraph(block.caption, style="Caption")
    table = word.add_table(rows=1, cols=len(block.header), style="Table Grid")
    _describe_table(table._tbl, block.caption)
    for cell, text in zip(table.rows[0].cells, block.header, strict=True):
        _fill(cell, (Run(text, strong=True),))
    # Repeated on every page, and announced as headings by screen readers.
    marker = OxmlElement("w:tblHeader")
    table.rows[0]._tr.get_or_add_trPr().append(marker)
    for row in block.rows:
        for cell, runs in zip(table.add_row().cells, row, strict=True):
            _fill(cell, runs)
    shares = block.shares or (1,) * len(block.header)
    for column, share in zip(table.columns, shares, strict=True):
        width = int(TEXT_WIDTH * share / sum(shares))
        for cell in column.cells:
            cell.width = width
    word.add_paragraph(style=LOOKS["note"])


def _describe_table(table: object, caption: str) -> None:
    properties = table.tblPr  # type: ignore[attr-defined]
    look = properties.find(qn("w:tblLook"))
    if look is not None:
        look.set(qn("w:firstColumn"), "0")
    element = OxmlElement("w:tblCaption")
    element.set(qn("w:val"), caption)
    properties.append(element)


def _fill(cell: _Cell, runs: Runs) -> None:
    paragraph = cell.paragraphs[0]
    paragraph.style = LOOKS["cell"]
    _add_runs(paragraph, runs)


def _add_picture(word: WordDocument, block: Picture) -> None:
    shape = word.add_picture(io.BytesIO(block.png), width=PICTURE_WIDTH)
    for side in ("distT", "distB", "distL", "distR"):
        shape._inline.set(side, "0")
    properties = shape._inline.docPr
    properties.set("descr", block.alt)
    properties.set("title", block.title)
    properties.set("name", block.file)


def _add_runs(paragraph: WordParagraph, runs: Runs) -> None:
    for run in runs:
        parent = _add_link(paragraph, run.link) if run.link else None
        words = paragraph.add_run(run.text, style="Hyperlink" if run.link else None)
        words.bold, words.italic = run.strong or None, run.emphasis or None
        if parent is not None:
            parent.append(words._r)


def _add_link(paragraph: WordParagraph, address: str) -> object:
    """An empty hyperlink at the end of the paragraph; python-docx reads links but cannot add one."""
    relation = paragraph.part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
    link = OxmlElement("w:hyperlink")
    link.set(qn("r:id"), relation)
    paragraph._p.append(link)
    return link
