"""Word documents: a document as DOCX with real styles, marked table headings, languages and alternative texts."""

from __future__ import annotations

import io
import itertools
from typing import Final

import docx
from docx.document import Document as WordDocument
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.table import CT_Tbl
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Cm, Mm
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
    words,
)
from brandhub.products.press_kit.word_contents import add_anchor, add_contents
from brandhub.products.press_kit.word_styles import LINK, LISTS, LOOKS, TABLE, TAGS

TEXT_WIDTH: Final = Cm(16)
PICTURE_WIDTH: Final = Cm(15.5)


def write_word(document: Document, template: bytes) -> bytes:
    """The document as DOCX, the same bytes every time. `template` comes from `word_styles.make_template`.

    Styles are set by their id: looking them up by name, as python-docx does, takes longer than all the rest.
    """
    word = docx.Document(io.BytesIO(template))
    _set_properties(word, document)
    _set_page(word, document)
    _add_words(word, "Title", words(document.title))
    numbers = itertools.count()
    for block in document.blocks:
        number = next(numbers) if document.contents and isinstance(block, Heading) else None
        if number == 0:
            add_contents(word, document)
        _add(word, block)
        if number is not None:
            add_anchor(word.element.body.p_lst[-1], number)
    buffer = io.BytesIO()
    word.save(buffer)
    return repack(buffer.getvalue(), document.dated)


LONGEST: Final = 255
"""Characters of a property (ECMA-376-2, 8.2 leaves it open; Word and python-docx take no more)."""


def shortened(text: str, most: int) -> str:
    """The text, or its beginning with an ellipsis."""
    return text if len(text) <= most else f"{text[: most - 1]}…"


def _set_properties(word: WordDocument, document: Document) -> None:
    core = word.core_properties
    core.title, core.subject, core.author = (
        shortened(text, LONGEST) for text in (document.title, document.description, document.publisher)
    )
    core.language = TAGS[document.language]
    core.last_modified_by, core.comments, core.keywords = shortened(document.publisher, LONGEST), "", ""
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
            _add_words(word, f"Heading{block.level}", block.runs)
        case Paragraph():
            _add_words(word, LOOKS[block.look], block.runs)
        case Listing():
            _add_list(word, block, 0)
        case Table():
            _add_table(word, block)
        case Picture():
            _add_picture(word, block)


def _add_words(word: WordDocument, style: str, runs: Runs) -> None:
    paragraph = word.add_paragraph()
    paragraph._p.style = style
    _add_runs(paragraph, runs)


def _add_list(word: WordDocument, listing: Listing, depth: int) -> None:
    styles = LISTS[listing.ordered]
    for item in listing.items:
        _add_words(word, styles[min(depth, len(styles) - 1)], item.runs)
        if item.below is not None:
            _add_list(word, item.below, depth + 1)


def _add_table(word: WordDocument, block: Table) -> None:
    if block.is_titled:
        _add_words(word, "Caption", words(block.caption))
    header = tuple((Run(text, strong=True),) for text in block.header)
    table = word.add_table(rows=1 + len(block.rows), cols=len(header))
    _describe_table(table._tbl, block.caption)
    shares = block.shares or (1,) * len(header)
    widths = [int(TEXT_WIDTH * share / sum(shares)) for share in shares]
    for line, row in zip(table._tbl.tr_lst, (header, *block.rows), strict=True):
        for cell, width, runs in zip(line.tc_lst, widths, row, strict=True):
            cell.width = width
            paragraph = WordParagraph(cell.p_lst[0], table)
            paragraph._p.style = LOOKS["cell"]
            _add_runs(paragraph, runs)
    _add_words(word, LOOKS["note"], ())


def _describe_table(table: CT_Tbl, caption: str) -> None:
    """Style, caption, and the first row as headings: repeated on every page, announced by screen readers."""
    table.tblPr.style = TABLE
    look = table.tblPr.find(qn("w:tblLook"))
    if look is not None:
        look.set(qn("w:firstColumn"), "0")
    element = OxmlElement("w:tblCaption")
    element.set(qn("w:val"), caption)
    table.tblPr.append(element)
    table.tr_lst[0].get_or_add_trPr().append(OxmlElement("w:tblHeader"))


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
        said = paragraph.add_run(run.text)
        if run.strong:
            said.bold = True
        if run.emphasis:
            said.italic = True
        if parent is not None:
            said._r.style = LINK
            parent.append(said._r)


def _add_link(paragraph: WordParagraph, address: str) -> BaseOxmlElement:
    """An empty hyperlink at the end of the paragraph; python-docx reads links but cannot add one."""
    relation = paragraph.part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
    link = OxmlElement("w:hyperlink")
    link.set(qn("r:id"), relation)
    paragraph._p.append(link)
    return link
