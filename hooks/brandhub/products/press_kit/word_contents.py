"""Word contents: the table of contents of a DOCX as a field that Word renews, filled in for every other program."""

from __future__ import annotations

from typing import Final

from brandhub.products.press_kit.blocks import Document, headings, plain
from brandhub.products.press_kit.word_markup import attribute, text

DEEPEST: Final = 2
STYLES: Final = {1: "TOC1", 2: "TOC2"}
_FIELD: Final = f' TOC \\o "1-{DEEPEST}" \\h \\z \\u '


def write_contents(document: Document) -> str:
    """One line for each heading, linked to it. Page numbers come when Word renews the field: only it knows pages."""
    lines = [
        f'<w:hyperlink w:anchor="{_name(number)}" w:history="1">{_run(f"<w:t>{text(plain(heading.runs))}</w:t>")}'
        f"</w:hyperlink>"
        for number, heading in headings(document, DEEPEST)
    ]
    if lines:
        field = f'<w:instrText xml:space="preserve">{text(_FIELD)}</w:instrText>'
        lines[0] = "".join(_run(part) for part in (_mark("begin"), field, _mark("separate"))) + lines[0]
        lines[-1] += _run(_mark("end"))
    styles = [STYLES[heading.level] for _, heading in headings(document, DEEPEST)]
    return "".join(f"<w:p>{styled(style)}{line}</w:p>" for style, line in zip(styles, lines, strict=True))


def styled(style: str, further: str = "") -> str:
    """The properties of a paragraph: its style, and `further` ones that stand behind it."""
    return f'<w:pPr><w:pStyle w:val="{attribute(style)}"/>{further}</w:pPr>'


def anchored(number: int, words: str) -> str:
    """Words between the two ends of the bookmark to which the line of the contents leads."""
    start = f'<w:bookmarkStart w:id="{number}" w:name="{_name(number)}"/>'
    return f'{start}{words}<w:bookmarkEnd w:id="{number}"/>'


def _name(number: int) -> str:
    return f"_Toc{number:06}"


def _run(part: str) -> str:
    return f"<w:r>{part}</w:r>"


def _mark(kind: str) -> str:
    return f'<w:fldChar w:fldCharType="{kind}"/>'
