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
from typing import Final

import lxml.html
from lxml.html import HtmlElement

from brandhub.whole.openings import capitalised

NAME: Final = "index.md"
CARDS: Final = ("/einbetten/", "/en/embed/")
# Elements, and the classes of components, that only work on a screen.
_SILENT: Final = frozenset({"svg", "script", "style", "button", "input", "template"})
_SCREEN: Final = frozenset(
    {"do-breadcrumbs", "do-jump", "do-citation__formats", "do-files", "do-choice", "do-embedding"}
)
_INLINE: Final = frozenset(
    {"a", "abbr", "b", "bdi", "br", "cite", "code", "data", "del", "dfn", "em", "i", "img", "ins", "kbd", "mark", "q"}
    | {"s", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr"}
)
_SPECIAL: Final = re.compile(r"([\\`*_\[\]<>])")
_HEADING: Final = re.compile(r"(#{1,6}) ")
_SPACE: Final = re.compile(r"\s+")


def write_twins(pages: Mapping[str, bytes], base: str) -> dict[str, bytes]:
    """The twin of every page by address. `pages`: finished pages by address; `base`: scheme and host of the site."""
    return {
        address + NAME: write_twin(html.decode("utf-8"), address, base).encode()
        for address, html in pages.items()
        if address.endswith("/") and not address.startswith(CARDS)
    }


def write_twin(html: str, address: str, base: str) -> str:
    """One page as Markdown: its text, the proofs of its figures, and at the end where it comes from."""
    twin = _Twin(address, base)
    main = lxml.html.document_fromstring(_main_of(html)).find(".//main")
    blocks = _with_content([*twin.blocks(main)] if main is not None else [])
    notes = [f"[^{number}]: {text}" for text, number in twin.notes.items()]
    return "\n\n".join([*blocks, *notes, f"<{base}{address}>"]) + "\n"


def _main_of(html: str) -> str:
    """What the page is about. Head, navigation and foot are half of a page, and need not be read."""
    start = html.find("<main", max(html.find("<body"), 0))
    end = html.rfind("</main>")
    return html[start : end + len("</main>")] if 0 <= start < end else html


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

    def blocks(self, element: HtmlElement) -> Iterator[str]:
        """What stands below one another inside an element."""
        run: list[str] = [_text(element.text)]
        for child in element:
            if self._is_silent(child):
                pass
            elif child.tag in _INLINE:
                run.append(self.inline(child))
            else:
                yield from _paragraph(run)
                run = []
                yield from self._block(child)
            run.append(_text(child.tail))
        yield from _paragraph(run)

    def _block(self, element: HtmlElement) -> Iterator[str]:
        tag = str(element.tag)
        if re.fullmatch("h[1-6]", tag):
            yield f"{'#' * int(tag[1])} {self._line(element)}"
        elif tag in ("ul", "ol"):
            yield from self._list(element, ordered=tag == "ol")
        elif tag == "dl":
            yield from self._terms(element)
        elif tag == "table":
            yield from self._table(element)
        elif tag == "pre":
            yield f"```\n{element.text_content().strip()}\n```"
        elif tag == "blockquote":
            yield "\n>\n".join("\n".join(f"> {line}" for line in block.split("\n")) for block in self.blocks(element))
        elif tag == "summary":
            yield f"**{self._line(element)}**"
        else:
            yield from self.blocks(element)

    def _list(self, element: HtmlElement, *, ordered: bool) -> Iterator[str]:
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

    def _terms(self, element: HtmlElement) -> Iterator[str]:
        lines, term = [], ""
        for child in element.iter("dt", "dd"):
            text = self._line(child)
            if child.tag == "dt":
                term = text
            elif text:
                lines.append(f"- **{term}**: {text}" if term else f"- {text}")
        if lines:
            yield "\n".join(lines)

    def _table(self, element: HtmlElement) -> Iterator[str]:
        caption = element.find("caption")
        if caption is not None and (text := self._line(caption)):
            yield text
        rows = [[self._line(cell).replace("|", "\\|") for cell in row.iter("th", "td")] for row in element.iter("tr")]
        if rows:
            rule = ["---"] * len(rows[0])
            yield "\n".join(f"| {' | '.join(row)} |" for row in (rows[0], rule, *rows[1:]))

    # --- Lines ---

    def _line(self, element: HtmlElement) -> str:
        """Everything inside an element on one line."""
        return _clean("".join(self._parts(element)))

    def _parts(self, element: HtmlElement) -> Iterator[str]:
        yield _text(element.text)
        for child in element:
            if not self._is_silent(child):
                inner = self.inline(child)
                yield inner if child.tag in _INLINE else f" {inner} "
            yield _text(child.tail)

    def inline(self, element: HtmlElement) -> str:
        """An element of running text."""
        tag = element.tag
        if "do-fact" in _classes(element) or "do-claim" in _classes(element):
            return self._proven(element)
        if tag == "br":
            return " "
        if tag == "img":
            return f"![{_text(element.get('alt'))}]({self._full(element.get('src', ''))})"
        text = "".join(self._parts(element))
        if tag == "a" and element.get("href") and text.strip():
            return f"[{text.strip()}]({self._full(element.get('href', ''))})"
        if tag in ("strong", "b") and text.strip():
            return f"**{text.strip()}**"
        if tag in ("em", "i") and text.strip():
            return f"*{text.strip()}*"
        return text

    def _proven(self, element: HtmlElement) -> str:
        """A figure or sentence with its proof: what the slip says becomes a footnote."""
        said = next(child for child in element if _classes(child) & {"do-fact__value", "do-claim__sentence"})
        (slip,) = [child for child in element if "do-slip" in _classes(child)]
        rows = [row for row in slip.iter("span") if _classes(row) & {"do-slip__as-of", "do-slip__row", "do-slip__more"}]
        note = ". ".join(capitalised(self._row(row)).rstrip(".") for row in rows) + "."
        number = self.notes.setdefault(note, len(self.notes) + 1)
        return f"{self._line(said)}[^{number}]"

    def _row(self, row: HtmlElement) -> str:
        """A line of a slip: what it is, and the thing itself."""
        label, *others = [self._line(child) for child in row] or [""]
        return f"{label}: {' '.join(others)}" if others and "do-slip__row" in _classes(row) else self._line(row)

    def _full(self, target: str) -> str:
        """An address as it works anywhere."""
        if re.match(r"[a-z]+:|//", target):
            return target.replace(" ", "%20")
        path, mark, anchor = target.partition("#")
        there = posixpath.normpath(posixpath.join(self.address, path)) if path else self.address
        slash = "/" if path.endswith(("/", ".")) and not there.endswith("/") else ""
        return f"{self.base}{there}{slash}{mark}{anchor}"

    @staticmethod
    def _is_silent(element: HtmlElement) -> bool:
        is_text = isinstance(element.tag, str)
        return not is_text or element.tag in _SILENT or "hidden" in element.attrib or bool(_classes(element) & _SCREEN)


def _classes(element: HtmlElement) -> set[str]:
    return set(element.get("class", "").split())


def _text(text: str | None) -> str:
    """Text in which nothing is Markdown, with plain spaces."""
    if not text or text.isspace():  # most texts between elements
        return " " if text else ""
    return _SPECIAL.sub(r"\\\1", _SPACE.sub(" ", text.replace("\u00ad", "")))


def _clean(line: str) -> str:
    return " ".join(line.split())


def _paragraph(run: list[str]) -> Iterator[str]:
    if text := _clean("".join(run)):
        yield text
