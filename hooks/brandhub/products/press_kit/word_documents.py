"""Word documents: a document as DOCX with real styles, marked table headings, languages and alternative texts."""

from __future__ import annotations

import io
import itertools
import re
from functools import cache
from itertools import zip_longest
from typing import Final

import docx
from docx.document import Document as WordDocument
from docx.image.image import Image
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.oxml.shape import CT_Inline
from docx.parts.image import ImagePart
from docx.shared import Cm, Emu, Mm
from lxml import etree

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
from brandhub.products.press_kit.word_contents import anchored, styled, write_contents
from brandhub.products.press_kit.word_markup import attribute, run
from brandhub.products.press_kit.word_styles import LINK, LISTS, LOOKS, TABLE, TAGS

TEXT_WIDTH: Final = Cm(16)
SHORT: Final = 9
"""Rows, headings included, of a table that stays on one page."""
PICTURE_WIDTH: Final = Cm(15.5)
_BLANK: Final = re.compile(r"\{(\w+)\}")
_LOOK: Final = (
    '<w:tblLook w:firstColumn="0" w:firstRow="1" w:lastColumn="0" w:lastRow="0" w:noHBand="0" w:noVBand="1"'
    ' w:val="04A0"/>'
)


def write_word(document: Document, template: bytes) -> bytes:
    """The document as DOCX, the same bytes every time. `template` comes from `word_styles.make_template`.

    python-docx makes the package, its properties and pictures; the text is written as markup, styles by their ids.
    """
    word = docx.Document(io.BytesIO(template))
    _set_properties(word, document)
    _set_page(word, document)
    body = Body(word)
    body.add_title(document.title)
    numbers = itertools.count()
    last: Block | None = None
    for block, following in zip_longest(document.blocks, document.blocks[1:]):
        number = next(numbers) if document.contents and isinstance(block, Heading) else None
        if number == 0:
            body.add_contents(document)
        # What a figure is as of is a single line: alone with it at the foot of a page it would say half of what it is.
        body.add(block, number, asks=_looks(following, "claim"), keeps=_looks(last, "figure"))
        last = block
    body.finish()
    buffer = io.BytesIO()
    word.save(buffer)
    return repack(buffer.getvalue(), document.dated, body.media.get)


LONGEST: Final = 255
"""Characters of a property (ECMA-376-2, 8.2 leaves it open; Word and python-docx take no more)."""


def shortened(text: str, most: int) -> str:
    """The text, or its beginning with an ellipsis."""
    return text if len(text) <= most else f"{text[: most - 1]}…"


def _looks(block: Block | None, look: str) -> bool:
    return isinstance(block, Paragraph) and block.look == look


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


class Body:
    """The text of a document, block after block, collected as markup and parsed when all is there.

    `media`: the pixels of its pictures by their names in the package. python-docx holds empty parts in their place: it
    would compare each picture with all before it, and compress what is compressed.
    """

    def __init__(self, word: WordDocument) -> None:
        self.media: dict[str, bytes] = {}
        self._word = word
        self._markup: list[str] = []
        self._pictures = itertools.count(1)
        self._images: dict[bytes, tuple[str, Image]] = {}
        self._links: dict[str, str] = {}
        self._relations = itertools.count(len(word.part.rels) + 1)

    def add(self, block: Block, number: int | None = None, *, asks: bool = False, keeps: bool = False) -> None:
        """`number`: of a heading to which the table of contents leads; `asks`: it stands back behind its answer;
        `keeps`: a paragraph that stays on the page of what follows."""
        match block:
            case Heading():
                said = "".join(self._run(one, '<w:b w:val="0"/>' if asks else "") for one in block.runs)
                style = f"Heading{block.level}"
                self._markup.append(_paragraph(style, said if number is None else anchored(number, said)))
            case Paragraph():
                self._markup.append(_paragraph(LOOKS[block.look], self._runs(block.runs), "<w:keepNext/>" * keeps))
            case Listing():
                self._add_list(block, 0)
            case Table():
                self._add_table(block)
            case Picture():
                self._add_picture(block)

    def add_title(self, title: str) -> None:
        self._markup.append(_paragraph("Title", run(title)))

    def add_contents(self, document: Document) -> None:
        self._markup += [_paragraph("ContentsTitle", run(document.contents)), write_contents(document)]

    def finish(self) -> None:
        """Puts what was collected before the properties of the section, which stand last."""
        last = self._word.element.body.sectPr
        for element in parse_xml(f"<w:body {nsdecls('w', 'r')}>{''.join(self._markup)}</w:body>"):
            last.addprevious(element)

    def _add_list(self, listing: Listing, depth: int) -> None:
        styles = LISTS[listing.ordered]
        for item in listing.items:
            self._markup.append(_paragraph(styles[min(depth, len(styles) - 1)], self._runs(item.runs)))
            if item.below is not None:
                self._add_list(item.below, depth + 1)

    def _add_table(self, block: Table) -> None:
        if block.is_titled:
            self._markup.append(_paragraph("Caption", run(block.caption)))
        header = tuple((Run(text, strong=True),) for text in block.header)
        shares = block.shares or (1,) * len(header)
        widths = [Emu(int(TEXT_WIDTH * share / sum(shares))).twips for share in shares]
        grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
        self._markup.append(
            f'<w:tbl><w:tblPr><w:tblStyle w:val="{TABLE}"/><w:tblW w:type="auto" w:w="0"/>{_LOOK}'
            f'<w:tblCaption w:val="{attribute(block.caption)}"/></w:tblPr>'
            f"<w:tblGrid>{grid}</w:tblGrid>"
        )
        rows = (header, *block.rows)
        for at, row in enumerate(rows, start=1):
            keeps = len(rows) <= SHORT and at < len(rows)
            cells = [self._cell(width, runs, keeps=keeps) for width, runs in zip(widths, row, strict=True)]
            # The first row is of headings: repeated on every page, announced by screen readers. No row is torn apart.
            head = "<w:tblHeader/>" if row is header else ""
            self._markup.append(f"<w:tr><w:trPr><w:cantSplit/>{head}</w:trPr>{''.join(cells)}</w:tr>")
        self._markup += ["</w:tbl>", _paragraph(LOOKS["note"], "")]

    def _cell(self, width: int, runs: Runs, *, keeps: bool) -> str:
        """`keeps`: the row stays on the page of the next one."""
        properties = f'<w:tcPr><w:tcW w:type="dxa" w:w="{width}"/></w:tcPr>'
        return f"<w:tc>{properties}{_paragraph(LOOKS['cell'], self._runs(runs), '<w:keepNext/>' * keeps)}</w:tc>"

    def _add_picture(self, block: Picture) -> None:
        relation, image = self._image(block.png)
        width, height = image.scaled_dimensions(PICTURE_WIDTH, None)
        # Counted here: python-docx would search the whole document for the next number.
        said = {"number": str(next(self._pictures)), "relation": relation, "width": str(width), "height": str(height)}
        said |= {"alt": attribute(block.alt), "title": attribute(block.title), "file": attribute(block.file)}
        inline = _BLANK.sub(lambda found: said[found[1]], _inline())
        self._markup.append(f"<w:p><w:r><w:drawing>{inline}</w:drawing></w:r></w:p>")

    def _image(self, png: bytes) -> tuple[str, Image]:
        """The id of a picture in this document, and its size; the same picture is held once."""
        if png not in self._images:
            image = Image.from_blob(png)
            name = f"word/media/image{len(self._images) + 1}.{image.ext}"
            part = ImagePart(PackURI(f"/{name}"), image.content_type, b"", image)
            self._images[png] = self._relate(RELATIONSHIP_TYPE.IMAGE, part), image
            self.media[name] = png
        return self._images[png]

    def _relate(self, kind: str, target: Part | str) -> str:
        """The id of a new relation; python-docx would compare it with every one that there is."""
        relation = f"rId{next(self._relations)}"
        self._word.part.rels.add_relationship(kind, target, relation, is_external=isinstance(target, str))
        return relation

    def _runs(self, runs: Runs) -> str:
        return "".join(self._run(one) for one in runs)

    def _run(self, one: Run, look: str = "") -> str:
        look = (f'<w:rStyle w:val="{LINK}"/>' if one.link else "") + look
        look += "<w:b/>" * one.strong + "<w:i/>" * one.emphasis
        said = run(one.text, look)
        return f'<w:hyperlink r:id="{self._link(one.link)}">{said}</w:hyperlink>' if one.link else said

    def _link(self, address: str) -> str:
        if address not in self._links:
            self._links[address] = self._relate(RELATIONSHIP_TYPE.HYPERLINK, address)
        return self._links[address]


@cache
def _inline() -> str:
    """A picture as python-docx writes it, with blanks for what differs: asked for each, it would parse each."""
    number, width, height = 7_000_001, 7_000_002, 7_000_003
    inline = CT_Inline.new_pic_inline(number, "{relation}", "{file}", Emu(width), Emu(height))
    for side in ("distT", "distB", "distL", "distR"):
        inline.set(side, "0")
    for name, blank in (("descr", "{alt}"), ("title", "{title}"), ("name", "{file}")):
        inline.docPr.set(name, blank)
    blanks = {str(number): "{number}", str(width): "{width}", str(height): "{height}"}
    markup: str = etree.tostring(inline, encoding="unicode")
    for figure, blank in blanks.items():
        markup = markup.replace(f'"{figure}"', f'"{blank}"')
    return markup


def _paragraph(style: str, content: str, properties: str = "") -> str:
    return f"<w:p>{styled(style, properties)}{content}</w:p>"
