"""Markdown as nearly all stories are written, ten times as fast as the converter for everything.

Headings, paragraphs, lists of single lines, tables with walls, strong words and links to addresses of this site. A text
that holds anything else, or anything that the converter might read in another way, is left to that one: what comes out
here is, byte for byte, what would come out there (`tests/unit/whole/test_plain_markdown.py`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Final

from markdown.extensions.toc import unique

Follow = Callable[[str], str]
Slug = Callable[[str], str]
_ODD: Final = re.compile("[\\\\`<>&_\t\r\v\f\x02\x03\x85\u2028\u2029]")
"""Signs that are not read here."""
_BLOCK: Final = re.compile(r"\n{2,}")
_BEGIN: Final = re.compile(r"[^\W\d_]|[\ue000„“‚‘\"'(»«–…]|\*\*(?=[^\W\d_])|\[")
"""How a line begins that is nothing but running text."""
_HEADING: Final = re.compile(r"(#{1,6}) ([^\s#*\[\]][^#*\[\]\n]*)")
_SIGN: Final = re.compile(r"[*\[\]]")
_STRONG_OR_LINK: Final = re.compile(r"\*\*(?!\s)([^*\[\]]+)(?<!\s)\*\*|\[([^*\[\]]+)\]\(((?:/(?!/)|#)[\w/#.-]*)\)")
_ITEM: Final = re.compile(r"- (?=\S)")
_RULE: Final = re.compile(r":?-+:?")
_SIDES: Final = {(True, True): ' align="center"', (True, False): ' align="left"', (False, True): ' align="right"'}


class _Odd(Exception):
    """Something in the text is not read here."""


def write_plain(source: str, follow: Follow, slug: Slug) -> str | None:
    """The text as HTML; None for one that only the converter can read.

    `follow`: what to write for an address; `slug`: the anchor of a heading.
    """
    if _ODD.search(source) or any(line != line.strip() for line in source.split("\n")):  # blanks may mean something
        return None
    try:
        return "\n".join(_blocks(source.strip("\n"), follow, slug))
    except _Odd:
        return None


def _blocks(source: str, follow: Follow, slug: Slug) -> Iterator[str]:
    anchors: set[str] = set()
    is_list = False
    for block in _BLOCK.split(source):
        was_list, is_list = is_list, False
        if heading := _HEADING.fullmatch(block):
            level, text = len(heading[1]), heading[2]
            yield _element(f"h{level}", text, f' id="{unique(slug(text), anchors)}"')
        elif block.startswith("|"):
            yield _table(block.split("\n"), follow)
        elif _ITEM.match(block) and not was_list:  # two in a row are one list with room between
            is_list = True
            yield _rows("ul", (_element("li", _item(line, follow)) for line in block.split("\n")))
        else:
            yield _element("p", _running(block, follow))


def _running(text: str, follow: Follow) -> str:
    if not all(_BEGIN.match(line) for line in text.split("\n")):
        raise _Odd
    return _inside(text, follow)


def _item(line: str, follow: Follow) -> str:
    begin = _ITEM.match(line)
    if begin is None:
        raise _Odd
    return _running(line[begin.end() :], follow)


def _table(rows: list[str], follow: Follow) -> str:
    if len(rows) < 3 or not all(len(row) > 1 and row[0] == row[-1] == "|" for row in rows):
        raise _Odd
    head, rules, *body = [[cell.strip(" ") for cell in row[1:-1].split("|")] for row in rows]
    if len(head) < 2 or {len(head)} != {len(row) for row in (rules, *body)} or not all(map(_RULE.fullmatch, rules)):
        raise _Odd
    sides = [_SIDES.get((rule[0] == ":", rule[-1] == ":"), "") for rule in rules]
    titles = _rows("thead", [_row("th", head, sides, follow)])
    return _rows("table", [titles, _rows("tbody", (_row("td", row, sides, follow) for row in body))])


def _row(kind: str, cells: list[str], sides: list[str], follow: Follow) -> str:
    return _rows("tr", (_element(kind, _inside(cell, follow), side) for cell, side in zip(cells, sides, strict=True)))


def _element(name: str, inside: str, attributes: str = "") -> str:
    return f"<{name}{attributes}>{inside}</{name}>"


def _rows(name: str, elements: Iterable[str]) -> str:
    """An element with others below one another."""
    return _element(name, "\n".join(("", *elements, "")))


def _inside(text: str, follow: Follow) -> str:
    """Running text with its strong words and links."""
    told, at = [], 0
    while sign := _SIGN.search(text, at):
        start = sign.start()
        found = _STRONG_OR_LINK.match(text, start)
        if found is None or text[start - 1 : start] == "!":  # a picture
            raise _Odd
        told.append(text[at:start])
        strong, label, address = found.groups()
        told.append(_element("strong", strong) if strong else _element("a", label, f' href="{follow(address)}"'))
        at = found.end()
    told.append(text[at:])
    return "".join(told)
