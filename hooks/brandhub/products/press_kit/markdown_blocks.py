"""Markdown blocks: the prose of a story becomes blocks, with the same converter that draws its page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from html.parser import HTMLParser
from typing import Final

from markupsafe import escape

from brandhub.products.press_kit.blocks import Block, Heading, Item, Listing, Paragraph, Run, Runs, Table
from brandhub.whole.markdown import Follow, write_html
from brandhub.whole.resolving import Piece

_HEADINGS: Final = {"h1": 1, "h2": 1, "h3": 2, "h4": 3, "h5": 3, "h6": 3}
_INLINE: Final = {"strong": "strong", "b": "strong", "em": "emphasis", "i": "emphasis", "blockquote": "quote"}
_ABSOLUTE: Final = ("https://", "http://", "mailto:", "tel:")


def read_blocks(pieces: Sequence[Piece], follow: Follow) -> tuple[Block, ...]:
    """The blocks of a Markdown text whose references are drawn as plain words.

    `follow` turns an address of this site into an absolute one; links that stay relative become words.
    """
    safe = [piece if piece.reference is None else replace(piece, text=str(escape(piece.text))) for piece in pieces]
    reader = _Reader()
    reader.feed(str(write_html(safe, follow)))
    reader.close()
    return tuple(reader.blocks)


@dataclass
class _Points:
    ordered: bool
    items: list[Item] = field(default_factory=list)


class _Reader(HTMLParser):
    """Walks through the converter's HTML and collects blocks."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.blocks: list[Block] = []
        self._runs: list[Run] = []
        self._strong = self._emphasis = self._quote = 0
        self._link = ""
        self._lists: list[_Points] = []
        self._table: list[list[Runs]] | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _INLINE:
            self._change(tag, 1)
        elif tag == "a":
            target = dict(attrs).get("href") or ""
            self._link = target if target.startswith(_ABSOLUTE) else ""
        elif tag == "br":
            self._runs.append(Run("\n"))
        elif tag in ("ul", "ol"):
            self._open_list(tag)
        elif tag == "table":
            self._table = []
        elif tag == "tr" and self._table is not None:
            self._table.append([])

    def handle_endtag(self, tag: str) -> None:
        if tag in _INLINE:
            self._change(tag, -1)
        elif tag == "a":
            self._link = ""
        elif tag in _HEADINGS:
            self.blocks.append(Heading(_HEADINGS[tag], self._take()))
        elif tag in ("p", "pre"):
            self._add_paragraph()
        elif tag in ("ul", "ol", "li"):
            self._close_list() if tag != "li" else self._close_item()
        elif tag in ("td", "th") and self._table is not None:
            self._table[-1].append(self._take())
        elif tag == "table":
            self._close_table()

    def _change(self, tag: str, by: int) -> None:
        """Opens or closes what may be nested."""
        match _INLINE[tag]:
            case "strong":
                self._strong += by
            case "emphasis":
                self._emphasis += by
            case _:
                self._quote += by

    def handle_data(self, data: str) -> None:
        text = data.replace("\n", " ")  # line ends of the source are no line ends of the text
        self._runs.append(Run(text, self._strong > 0, self._emphasis > 0, self._link))

    def _take(self) -> Runs:
        runs, self._runs = self._runs, []
        return tidy(runs)

    def _add_paragraph(self) -> None:
        if self._lists:
            self._runs.append(Run("\n"))
            return
        runs = self._take()
        if runs:
            self.blocks.append(Paragraph(runs, "quote" if self._quote else "body"))

    def _open_list(self, tag: str) -> None:
        if self._lists:  # the words before a list inside a point belong to the point
            self._lists[-1].items.append(Item(self._take()))
        self._lists.append(_Points(tag == "ol"))

    def _close_item(self) -> None:
        runs = self._take()
        if runs:
            self._lists[-1].items.append(Item(runs))

    def _close_list(self) -> None:
        points = self._lists.pop()
        listing = Listing(tuple(points.items), points.ordered)
        if self._lists:
            above = self._lists[-1].items
            above[-1] = replace(above[-1], below=listing)
        else:
            self.blocks.append(listing)

    def _close_table(self) -> None:
        rows = self._table or []
        self._table = None
        self._runs = []
        if rows:
            header = tuple("".join(run.text for run in cell) for cell in rows[0])
            self.blocks.append(Table(" · ".join(header), header, tuple(tuple(row) for row in rows[1:])))


def tidy(runs: Sequence[Run]) -> Runs:
    """Blanks at both ends go; neighbours of one kind are joined."""
    joined: list[Run] = []
    for run in runs:
        if joined and replace(joined[-1], text="") == replace(run, text=""):
            joined[-1] = replace(run, text=joined[-1].text + run.text)
        else:
            joined.append(run)
    if joined:
        joined[0] = replace(joined[0], text=joined[0].text.lstrip())
        joined[-1] = replace(joined[-1], text=joined[-1].text.rstrip())
    return tuple(run for run in joined if run.text)
