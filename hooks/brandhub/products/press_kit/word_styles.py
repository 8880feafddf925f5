"""Word styles: the look of DOCX files, as styles that an editor can change in one place."""

from __future__ import annotations

import io
from typing import Final

import docx
from docx.document import Document as WordDocument
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Pt, RGBColor
from docx.styles.style import CharacterStyle, ParagraphStyle

from brandhub.products.press_kit.word_inks import Inks

TAGS: Final = {"de": "de-DE", "en": "en-GB"}
LOOKS: Final = {
    "body": "Normal",
    "lead": "Lead",
    "figure": "KeyFigure",
    "claim": "Claim",
    "note": "Remark",
    "quote": "Quote",
    "cell": "TableText",
}
"""Looks of paragraphs and the ids of their styles; all but Normal and Quote are styles of our own."""
LISTS: Final = {False: ("ListBullet", "ListBullet2", "ListBullet3"), True: ("ListNumber",)}
TABLE: Final = "TableGrid"
LINK: Final = "Hyperlink"

# What every office program has; the vendored fonts cannot travel inside a document.
FAMILY: Final = "Arial"


# The template of python-docx shows a picture of an empty page as preview and carries a hundred table styles.
_BALLAST: Final = ("/thumbnail", "/stylesWithEffects")
_TABLE_STYLES: Final = ("TableNormal", TABLE)


def make_template(language: str, inks: Inks) -> bytes:
    """An empty document of a language with all our styles and nothing else. Made once, used for every document."""
    word = docx.Document()
    _drop_ballast(word)
    _set_styles(word, language, inks)
    buffer = io.BytesIO()
    word.save(buffer)
    return buffer.getvalue()


def _drop_ballast(word: WordDocument) -> None:
    """Takes out of the template what our documents never use: it is nine tenths of its size."""
    for relations in (word.part.package.rels, word.part.rels):
        for key in [key for key, relation in relations.items() if relation.reltype.endswith(_BALLAST)]:
            del relations[key]
    styles = word.styles.element
    for style in list(styles.findall(qn("w:style"))):
        if style.get(qn("w:type")) == "table" and style.get(qn("w:styleId")) not in _TABLE_STYLES:
            styles.remove(style)


def _set_styles(word: WordDocument, language: str, inks: Inks) -> None:
    """Sets family, sizes, colours and language of all styles that our documents use."""
    _set_default_language(word, language)
    _set(word, "Normal", 10.5, inks["ink"], after=6)
    _set(word, "Title", 24, inks["ink"], bold=True, after=12)
    _unframe(word)
    for name, size, before in (("Heading 1", 16, 20), ("Heading 2", 13, 14), ("Heading 3", 11, 10)):
        _set(word, name, size, inks["ink"], bold=True, before=before, after=4)
    _new(word, "Lead", 12.5, inks["ink"], after=10)
    figure = _new(word, "Key Figure", 17, inks["ink"], bold=True, after=6)
    claim = _new(word, "Claim", 12.5, inks["ink"], bold=True, after=6)
    for style in (figure, claim):
        style.paragraph_format.keep_with_next = True
        _underline_twice(style, inks["proof"])
    _new(word, "Remark", 9, inks["muted"], after=6)
    _new(word, "Table Text", 9, inks["ink"], after=2)
    for name in ("Quote", "Caption", "Header", "Footer"):
        _set(word, name, 9 if name != "Quote" else 10.5, inks["muted"], after=4)
    for name in ("List Bullet", "List Bullet 2", "List Bullet 3", "List Number"):
        _set(word, name, 10.5, inks["ink"], after=3)
    head = _new(word, "Contents Title", 13, inks["ink"], bold=True, before=6, after=4)
    head.paragraph_format.keep_with_next = True
    for name, bold, before, indent in (("TOC 1", True, 6, 0), ("TOC 2", False, 0, 12)):
        line = _new(word, name, 10.5, inks["ink"], bold=bold, before=before, after=1)
        line.paragraph_format.left_indent = Pt(indent)
    _rule_tables(word, inks)
    link = word.styles.add_style("Hyperlink", WD_STYLE_TYPE.CHARACTER)
    assert isinstance(link, CharacterStyle), "asked for a character style"
    link.font.underline = True
    link.font.color.rgb = _colour(inks["link"])


def _set(
    word: WordDocument,
    name: str,
    size: float,
    colour: str,
    *,
    bold: bool = False,
    before: float = 0,
    after: float = 0,
) -> ParagraphStyle:
    style = word.styles[name]
    assert isinstance(style, ParagraphStyle), "our styles are styles of paragraphs"
    font = style.font
    font.name, font.size, font.bold, font.italic = FAMILY, Pt(size), bold or None, None
    font.color.rgb = _colour(colour)
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for attribute in list(fonts.attrib):
        del fonts.attrib[attribute]  # theme fonts would win over a name
    for script in ("ascii", "hAnsi", "cs", "eastAsia"):
        fonts.set(qn(f"w:{script}"), FAMILY)
    style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(before), Pt(after)
    return style


def _new(
    word: WordDocument,
    name: str,
    size: float,
    colour: str,
    *,
    bold: bool = False,
    before: float = 0,
    after: float = 0,
) -> ParagraphStyle:
    style = word.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    assert isinstance(style, ParagraphStyle), "asked for a paragraph style"
    style.base_style = word.styles["Normal"]
    style.quick_style = True
    return _set(word, name, size, colour, bold=bold, before=before, after=after)


def _underline_twice(style: ParagraphStyle, colour: str) -> None:
    """The double rule of the brand, as a border below the paragraph. Eighths of a point thick, points away."""
    borders = OxmlElement("w:pBdr")
    rule = OxmlElement("w:bottom")
    for name, value in (("val", "double"), ("sz", "12"), ("space", "3"), ("color", colour.lstrip("#"))):
        rule.set(qn(f"w:{name}"), value)
    borders.append(rule)
    properties = style.element.get_or_add_pPr()
    # The order of properties is fixed: borders stand before the spacing that `_set` has written.
    properties.insert_element_before(borders, "w:spacing", "w:ind", "w:jc", "w:outlineLvl")


def _rule_tables(word: WordDocument, inks: Inks) -> None:
    """Tables as in our PDFs: a fine line below each row, a stronger one below the headings, nothing between columns."""
    style = word.styles.element.find(f"{qn('w:style')}[@{qn('w:styleId')}='{TABLE}']")
    properties = style.find(qn("w:tblPr"))
    for name in ("w:tblBorders", "w:tblCellMar"):
        for found in properties.findall(qn(name)):
            properties.remove(found)
    fine, strong = (
        f'w:val="single" w:sz="{size}" w:space="0" w:color="{inks[ink].lstrip("#")}"/>'
        for size, ink in ((4, "line"), (8, "ink"))
    )
    names = nsdecls("w")
    properties.append(parse_xml(f"<w:tblBorders {names}><w:bottom {fine}<w:insideH {fine}</w:tblBorders>"))
    properties.append(
        parse_xml(
            f'<w:tblCellMar {names}><w:top w:w="40" w:type="dxa"/><w:left w:w="60" w:type="dxa"/>'
            '<w:bottom w:w="20" w:type="dxa"/><w:right w:w="60" w:type="dxa"/></w:tblCellMar>'
        )
    )
    style.append(
        parse_xml(
            f'<w:tblStylePr {names} w:type="firstRow"><w:tblPr/><w:tcPr>'
            f"<w:tcBorders><w:bottom {strong}</w:tcBorders></w:tcPr></w:tblStylePr>"
        )
    )


def _unframe(word: WordDocument) -> None:
    """The template draws a blue line under titles; it is not ours."""
    properties = word.styles["Title"].element.get_or_add_pPr()
    for border in properties.findall(qn("w:pBdr")):
        properties.remove(border)


def _set_default_language(word: WordDocument, language: str) -> None:
    """The language of every word that says nothing else: for hyphenation, spelling and screen readers."""
    defaults = word.styles.element.find(qn("w:docDefaults"))
    properties = defaults.find(qn("w:rPrDefault")).find(qn("w:rPr"))
    found = properties.find(qn("w:lang"))
    element = OxmlElement("w:lang") if found is None else found
    element.set(qn("w:val"), TAGS[language])
    element.set(qn("w:eastAsia"), TAGS[language])
    if found is None:
        properties.append(element)


def _colour(ink: str) -> RGBColor:
    return RGBColor.from_string(ink.lstrip("#").upper())
