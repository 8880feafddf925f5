"""Markdown twins: every page once more as plain Markdown, for programs that read and for whoever wants the bare text.

Made from the finished page, not beside it: what the page says, its twin says, and nothing else. A figure in running
text keeps its proof as a footnote with date and source. Drawings are left out, because each has a table; so is what
only works on a screen.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Final

from lxml import etree

from brandhub.products.portal.typesetting import BOUND, LOOSE
from brandhub.whole.openings import capitalised

NAME: Final = "index.md"
CARDS: Final = ("/einbetten/", "/en/embed/")
# Elements, and the classes of components, that only work on a screen.
_SILENT: Final = frozenset({"svg", "script", "style", "button", "input", "template"})
_NONE: Final[frozenset[str]] = frozenset()
_SCREEN: Final = frozenset(
    {"do-breadcrumbs", "do-jump", "do-citation__formats", "do-files", "do-choice", "do-embedding"}
)
_PROVEN: Final = frozenset({"do-fact", "do-claim"})
_INLINE: Final = frozenset(
    {"a", "abbr", "b", "bdi", "br", "cite", "code", "data", "del", "dfn", "em", "i", "img", "ins", "kbd", "mark", "q"}
    | {"s", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr"}
)
_HEADINGS: Final = {f"h{level}": "#" * level for level in range(1, 7)}
_SPECIAL: Final = re.compile(r"[\\`*_\[\]<>]")
_ESCAPES: Final = {ord(sign): f"\\{sign}" for sign in "\\`*_[]<>"}
_HEADING: Final = re.compile(r"(#{1,6}) ")
_WHOLE: Final = re.compile(r"[a-z]+:|//")
_BOUND: Final = BOUND.encode()
_LOOSE: Final = LOOSE.encode()
_PARSER: Final = etree.HTMLParser(encoding="utf-8", collect_ids=False)
_TEXT: Final = etree.XPath("string()")


def write_twins(pages: Mapping[str, bytes], base: str) -> dict[str, bytes]:
    """The twin of every page by address. `pages`: finished pages by address; `base`: scheme and host of the site."""
    return {
        address + NAME: write_twin(html, address, base).encode()
        for address, html in pages.items()
        if address.endswith("/") and not address.startswith(CARDS)
    }


def write_twin(html: bytes, address: str, base: str) -> str:
    """One page as Markdown: its text, the proofs of its figures, and at the end where it comes from."""
    twin = _Twin(address, base)
    html = _main_of(html).replace(_BOUND, _LOOSE)  # lines of a text file break anywhere
    main = etree.fromstring(html, _PARSER).find(".//main")
    blocks = _with_content(twin.blocks(main)) if main is not None else []
    notes = [f"[^{number}]: {text}" for text, number in twin.notes.items()]
    return "\n\n".join([*blocks, *notes, f"<{base}{address}>"]) + "\n"


def _main_of(html: bytes) -> bytes:
    """What the page is about. Head, navigation and foot are half of a page, and need not be read; nor need drawings."""
    start = html.find(b"<main", max(html.find(b"<body"), 0))
    end = html.rfind(b"</main>")
    return b"".join(_without_drawings(html[start : end + len(b"</main>")] if 0 <= start < end else html))


def _without_drawings(html: bytes) -> Iterator[bytes]:
    """What stands before, between and after drawings. One with another drawing inside is left to the parser."""
    at = 0
    while (start := html.find(b"<svg", at)) >= 0 and (end := html.find(b"</svg>", start)) >= 0:
        after = end + len(b"</svg>")
        if html.find(b"<svg", start + 1, end) >= 0:
            break
        yield html[at:start]
        at = after
    yield html[at:]


def _with_content(blocks: list[str]) -> list[str]:
    """Without headings under which nothing is left."""
    kept: list[str] = []
    for block in reversed(blocks):
        level = _level(block)
        if not level or level == 1 or (kept and not 0 < _level(kept[-1]) <= level):
            kept.append(block)
    return kept[::-1]


def _level(block: str) -> int:
    """1 to 6 of a heading, 0 of anything else."""
    found = _HEADING.match(block)
    return len(found[1]) if found else 0


@dataclass
class _Twin:
    """One page on its way: `notes` are its footnotes with their numbers."""

    address: str
    base: str
    notes: dict[str, int] = field(default_factory=dict)

    # --- Blocks ---

    def blocks(self, element: etree._Element) -> list[str]:
        """What stands below one another inside an element."""
        found: list[str] = []
        self._gather(element, found)
        return found

    def _gather(self, element: etree._Element, found: list[str]) -> None:
        text = element.text
        run: list[str] = [_text(text)] if text and not text.isspace() else []
        for child in element:
            tag = child.tag
            if not _is_silent(child, tag):
                if tag in _INLINE:
                    run.append(self.inline(child))
                else:
                    if run:
                        _end_paragraph(run, found)
                    self._gather_block(child, found)
            tail = child.tail
            if tail and (run or not tail.isspace()):  # most texts between blocks are a blank, and begin nothing
                run.append(_text(tail))
        if run:
            _end_paragraph(run, found)

    def _gather_block(self, element: etree._Element, found: list[str]) -> None:
        tag = str(element.tag)
        if tag in _HEADINGS:
            found.append(f"{_HEADINGS[tag]} {self._line(element)}")
        elif tag in ("ul", "ol"):
            found.extend(self._list(element, ordered=tag == "ol"))
        elif tag == "dl":
            found.extend(self._terms(element))
        elif tag == "table":
            found.extend(self._table(element))
        elif tag == "pre":
            found.append(f"```\n{str(_TEXT(element)).strip()}\n```")
        elif tag == "blockquote":
            quoted = ("\n".join(f"> {line}" for line in block.split("\n")) for block in self.blocks(element))
            found.append("\n>\n".join(quoted))
        elif tag == "summary":
            found.append(f"**{self._line(element)}**")
        else:
            self._gather(element, found)

    def _list(self, element: etree._Element, *, ordered: bool) -> Iterator[str]:
        """Items of one line stand close together; others keep their blocks, indented."""
        items = []
        for number, item in enumerate((child for child in element if child.tag == "li"), 1):
            mark = f"{number}. " if ordered else "- "
            blocks = [block.removeprefix("### ").removeprefix("#### ") for block in self.blocks(item)]
            text = ("\n\n" if any("\n" in block for block in blocks) else ": ").join(blocks)
            if text:
                items.append(mark + text.replace("\n", "\n" + " " * len(mark)))
        if items:
            yield "\n".join(items)

    def _terms(self, element: etree._Element) -> Iterator[str]:
        lines, term = [], ""
        for child in element.iter("dt", "dd"):
            text = self._line(child)
            if child.tag == "dt":
                term = text
            elif text:
                lines.append(f"- **{term}**: {text}" if term else f"- {text}")
        if lines:
            yield "\n".join(lines)

    def _table(self, element: etree._Element) -> Iterator[str]:
        caption = element.find("caption")
        if caption is not None and (text := self._line(caption)):
            yield text
        rows = [[self._line(cell).replace("|", "\\|") for cell in row.iter("th", "td")] for row in element.iter("tr")]
        if rows:
            rule = ["---"] * len(rows[0])
            yield "\n".join(f"| {' | '.join(row)} |" for row in (rows[0], rule, *rows[1:]))

    # --- Lines ---

    def _line(self, element: etree._Element) -> str:
        """Everything inside an element on one line."""
        return _clean(self._inside(element))

    def _inside(self, element: etree._Element) -> str:
        text = _text(element.text)
        for child in element:
            tag = child.tag
            if not _is_silent(child, tag):
                inner = self.inline(child)
                text += inner if tag in _INLINE else f" {inner} "
            if tail := child.tail:
                text += _text(tail)
        return text

    def inline(self, element: etree._Element) -> str:
        """An element of running text."""
        tag = element.tag
        if not _classes(element).isdisjoint(_PROVEN):
            return self._proven(element)
        if tag == "br":
            return " "
        if tag == "img":
            return f"![{_text(element.get('alt'))}]({self._full(element.get('src', ''))})"
        text = self._inside(element)
        if tag == "a" and element.get("href") and text.strip():
            return f"[{text.strip()}]({self._full(element.get('href', ''))})"
        if tag in ("strong", "b") and text.strip():
            return f"**{text.strip()}**"
        if tag in ("em", "i") and text.strip():
            return f"*{text.strip()}*"
        return text

    def _proven(self, element: etree._Element) -> str:
        """A figure or sentence with its proof: what the slip says becomes a footnote."""
        said = next(child for child in element if _classes(child) & {"do-fact__value", "do-claim__sentence"})
        (slip,) = [child for child in element if "do-slip" in _classes(child)]
        rows = [row for row in slip.iter("span") if _classes(row) & {"do-slip__as-of", "do-slip__row", "do-slip__more"}]
        note = ". ".join(capitalised(self._row(row)).rstrip(".") for row in rows) + "."
        number = self.notes.setdefault(note, len(self.notes) + 1)
        return f"{self._line(said)}[^{number}]"

    def _row(self, row: etree._Element) -> str:
        """A line of a slip: what it is, and the thing itself."""
        label, *others = [self._line(child) for child in row] or [""]
        return f"{label}: {' '.join(others)}" if others and "do-slip__row" in _classes(row) else self._line(row)

    def _full(self, target: str) -> str:
        """An address as it works anywhere."""
        if _WHOLE.match(target):
            return target.replace(" ", "%20")
        path, mark, anchor = target.partition("#")
        there = posixpath.normpath(posixpath.join(self.address, path)) if path else self.address
        slash = "/" if path.endswith(("/", ".")) and not there.endswith("/") else ""
        return f"{self.base}{there}{slash}{mark}{anchor}"


def _is_silent(element: etree._Element, tag: object) -> bool:
    """True for what only works on a screen, and for what is no element. `tag`: its own."""
    if tag in _SILENT or not isinstance(tag, str):
        return True
    named = element.get("class")
    if named and not _split(named).isdisjoint(_SCREEN):
        return True
    return element.get("hidden") is not None


def _classes(element: etree._Element) -> frozenset[str]:
    named = element.get("class")
    return _split(named) if named else _NONE


@cache
def _split(names: str) -> frozenset[str]:
    return frozenset(names.split())


def _text(text: str | None) -> str:
    """Text in which nothing is Markdown. Blanks stay what they are until a line is done (`_clean`)."""
    if not text or text.isspace():  # most texts between elements
        return " " if text else ""
    plain = text.replace("\u00ad", "") if "\u00ad" in text else text
    return plain.translate(_ESCAPES) if _SPECIAL.search(plain) else plain


def _clean(line: str) -> str:
    return " ".join(line.split())


def _end_paragraph(run: list[str], found: list[str]) -> None:
    """What has been said so far becomes a block, if it says anything, and the next one begins."""
    if text := _clean("".join(run)):
        found.append(text)
    run.clear()
