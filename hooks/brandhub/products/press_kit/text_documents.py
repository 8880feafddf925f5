"""Text documents: a document as plain text, 78 columns wide, readable in every program."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from typing import Final

from brandhub.products.press_kit.blocks import (
    Block,
    Document,
    Heading,
    Listing,
    Paragraph,
    Picture,
    Runs,
    Table,
    headings,
    plain,
)

WIDTH: Final = 78
RULES: Final = {1: "=", 2: "-"}


def write_text(document: Document) -> bytes:
    """The document as UTF-8 without byte order mark, lines ended as Unix and every current editor do."""
    head = [document.title, "=" * min(WIDTH, len(document.title))]
    lines = [f"{document.publisher} · {document.kind}", "", *_wrap(head[0]), head[1], ""]
    listed = not document.contents
    for block in document.blocks:
        if isinstance(block, Heading) and not listed:
            lines += [*_wrap(f"{document.contents}:"), *_chapters(document), ""]
            listed = True
        lines.extend(_write(block))
        lines.append("")
    lines.extend(["-" * WIDTH, *_wrap(document.foot)])
    return ("\n".join(line.rstrip() for line in lines) + "\n").encode()


def _chapters(document: Document) -> Iterator[str]:
    for _, heading in headings(document, 1):
        yield from _wrap(plain(heading.runs), "- ", "  ")


def _write(block: Block) -> Iterator[str]:
    match block:
        case Heading():
            text = _spoken(block.runs)
            yield from ("", *_wrap(text)) if block.level < 3 else _wrap(text)
            if block.level in RULES:
                yield RULES[block.level] * min(WIDTH, len(text))
        case Paragraph():
            indent = "> " if block.look == "quote" else ""
            yield from _wrap(_spoken(block.runs), indent)
        case Listing():
            yield from _write_list(block, "")
        case Table():
            yield from _write_table(block)
        case Picture():
            yield from _wrap(f"[{block.title}: {block.file}]")
            yield from _wrap(block.alt, "  ")


def _write_list(listing: Listing, indent: str) -> Iterator[str]:
    for number, item in enumerate(listing.items, start=1):
        mark = f"{number}. " if listing.ordered else "- "
        yield from _wrap(_spoken(item.runs), indent + mark, indent + " " * len(mark))
        if item.below is not None:
            yield from _write_list(item.below, indent + " " * len(mark))


def _write_table(table: Table) -> Iterator[str]:
    """Columns side by side where they fit, else every row as a list of its cells."""
    rows = [table.header, *(tuple(_spoken(cell) for cell in row) for row in table.rows)]
    if table.is_titled:
        yield from _wrap(f"{table.caption}:")
    widths = [max(len(row[column]) for row in rows) for column in range(len(table.header))]
    if sum(widths) + 2 * (len(widths) - 1) <= WIDTH:
        rule = tuple("-" * width for width in widths)
        for row in (rows[0], rule, *rows[1:]):
            yield "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        return
    for row in rows[1:]:
        first, *rest = row
        yield from _wrap(first, "* ", "  ")
        for label, cell in zip(table.header[1:], rest, strict=True):
            if cell:
                yield from _wrap(f"{label}: {cell}", "  ", "    ")


def _spoken(runs: Runs) -> str:
    """The words, a link's address in brackets behind them unless it is the text itself."""
    parts = []
    for run in runs:
        address = run.link.removeprefix("mailto:")
        parts.append(f"{run.text} ({address})" if address and address not in run.text else run.text)
    return "".join(parts)


def _wrap(text: str, first: str = "", following: str | None = None) -> list[str]:
    """Wraps to the width; addresses stay whole and no-break spaces do not break."""
    rest = first if following is None else following
    lines: list[str] = []
    for part in text.split("\n"):
        lines += textwrap.wrap(
            part,
            WIDTH,
            initial_indent=first if not lines else rest,
            subsequent_indent=rest,
            break_long_words=False,
            break_on_hyphens=False,
        )
    return lines
