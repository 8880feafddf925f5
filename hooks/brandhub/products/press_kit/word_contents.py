"""Word contents: the table of contents of a DOCX as a field that Word renews, filled in for every other program."""

from __future__ import annotations

from typing import Final

from docx.document import Document as WordDocument
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.text.paragraph import CT_P
from docx.oxml.xmlchemy import BaseOxmlElement

from brandhub.products.press_kit.blocks import Document, headings, plain

DEEPEST: Final = 2
STYLES: Final = {1: "TOC1", 2: "TOC2"}


def add_contents(word: WordDocument, document: Document) -> None:
    """One line for each heading, linked to it. Page numbers come when Word renews the field: only it knows pages."""
    head = word.add_paragraph(document.contents)
    head._p.style = "ContentsTitle"
    lines: list[CT_P] = []
    for number, heading in headings(document, DEEPEST):
        line = word.add_paragraph()._p
        line.style = STYLES[heading.level]
        link = _element("w:hyperlink", anchor=_name(number), history="1")
        link.append(_run(_text(plain(heading.runs))))
        line.append(link)
        lines.append(line)
    if not lines:
        return
    first = lines[0].pPr
    assert first is not None, "the style of a paragraph is one of its properties"
    for part in (_mark("separate"), _field(), _mark("begin")):
        first.addnext(_run(part))
    lines[-1].append(_run(_mark("end")))


def add_anchor(paragraph: CT_P, number: int) -> None:
    """The bookmark to which the line of the contents leads."""
    start = _element("w:bookmarkStart", id=str(number), name=_name(number))
    paragraph.insert(1 if paragraph.pPr is not None else 0, start)
    paragraph.append(_element("w:bookmarkEnd", id=str(number)))


def _name(number: int) -> str:
    return f"_Toc{number:06}"


def _element(tag: str, **attributes: str) -> BaseOxmlElement:
    element = OxmlElement(tag)
    for name, value in attributes.items():
        element.set(qn(f"w:{name}"), value)
    return element


def _run(part: BaseOxmlElement) -> BaseOxmlElement:
    run = OxmlElement("w:r")
    run.append(part)
    return run


def _mark(kind: str) -> BaseOxmlElement:
    return _element("w:fldChar", fldCharType=kind)


def _field() -> BaseOxmlElement:
    field = OxmlElement("w:instrText")
    field.set(qn("xml:space"), "preserve")
    field.text = f' TOC \\o "1-{DEEPEST}" \\h \\z \\u '
    return field


def _text(words: str) -> BaseOxmlElement:
    text = OxmlElement("w:t")
    text.text = words
    return text
