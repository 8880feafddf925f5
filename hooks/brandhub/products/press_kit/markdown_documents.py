"""Markdown documents: a document as CommonMark with tables, for editorial systems that take it."""

from __future__ import annotations

import re
from collections.abc import Iterator

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

_SIGNS = re.compile(r"([\\`*_\[\]<>|])")
_AT_START = re.compile(r"^(\s*)(\d*)([.)#+-])(?=\s)")


def write_markdown(document: Document) -> bytes:
    """The document as UTF-8. Signs that Markdown would read are escaped, so that words stay words."""
    blocks = [f"# {_line(document.title)}", *("\n".join(_write(block)) for block in document.blocks)]
    return "\n\n".join([*blocks, "---", _line(document.foot)]).encode() + b"\n"


def _write(block: Block) -> Iterator[str]:
    match block:
        case Heading():
            yield f"{'#' * (block.level + 1)} {_runs(block.runs)}"
        case Paragraph():
            text = _guarded(_runs(block.runs))
            yield f"> {text}" if block.look == "quote" else text
        case Listing():
            yield from _write_list(block, "")
        case Table():
            yield f"| {' | '.join(_line(cell) for cell in block.header)} |"
            yield "|" + " --- |" * len(block.header)
            for row in block.rows:
                yield f"| {' | '.join(_runs(cell) for cell in row)} |"
        case Picture():
            yield f'![{_line(block.alt)}](../{block.file} "{_line(block.title)}")'


def _write_list(listing: Listing, indent: str) -> Iterator[str]:
    for number, item in enumerate(listing.items, start=1):
        mark = f"{number}." if listing.ordered else "-"
        yield f"{indent}{mark} {_guarded(_runs(item.runs))}"
        if item.below is not None:
            yield from _write_list(item.below, indent + " " * (len(mark) + 1))


def _runs(runs: Runs) -> str:
    return "".join(_run(run) for run in runs)


def _run(run: Run) -> str:
    """Marks stand tight around the words, blanks outside."""
    text = _SIGNS.sub(r"\\\1", run.text).replace("\n", "  \n")
    core = text.strip()
    if not core:
        return text
    before, after = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
    if run.emphasis:
        core = f"*{core}*"
    if run.strong:
        core = f"**{core}**"
    if run.link:
        core = f"[{core}]({run.link})"
    return before + core + after


def _guarded(text: str) -> str:
    """A paragraph that begins like a list or heading („1. FC“) is none."""
    return _AT_START.sub(r"\1\2\\\3", text)


def _line(text: str) -> str:
    return _SIGNS.sub(r"\\\1", text.replace("\n", " "))
