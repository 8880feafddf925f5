"""Blocks: the fenced examples of the handbook, each below a comment that says what it is.

    <!-- test: add to data/claims.yml -->        entries at the end of a file, which is made if it is not there
    <!-- test: write stories/x/story.de.md -->   a whole file
    <!-- test: change data/facts/land.yml -->    a diff: lines with - stand there once, those with + take their place
    <!-- test: fields of hoefe in data/… -->     fields of an entry, written anew or added
    <!-- test: run -->                           commands, one a line, that end well; `run, exit 1`: with 1
    <!-- test: output -->                        what the commands above said; a line of … stands for any lines
    <!-- test: quotes data/claims.yml -->        entries as they stand in the real project, perhaps with fields left out
    <!-- test: quotes id in data/… -->           the same for fields of one entry
    <!-- test: not run: REASON -->               only to be looked at

The comment is not seen in the preview. A page is played from top to bottom on one copy of the practice project.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from textwrap import dedent

ROOT = Path(__file__).resolve().parents[2]
HANDBOOK = ROOT / "docs" / "handbook"
FENCE = re.compile(r"^(?P<indent> *)(?P<ticks>`{3,})(?P<language>\w*)\s*$")
MARKER = re.compile(r"^ *<!-- test: (?P<kind>.+?) -->$")


@dataclass(frozen=True)
class Block:
    """A fenced block: where it begins (counted from 1), how far it is indented, and what the comment above it says."""

    path: Path
    line: int
    indent: str
    language: str
    marker: str
    lines: tuple[str, ...]

    @property
    def text(self) -> str:
        return "".join(f"{line}\n" for line in self.lines)

    @property
    def place(self) -> str:
        return f"{self.path.relative_to(ROOT).as_posix()}:{self.line}"


def pages() -> list[Path]:
    """Pages written by hand. Those of the messages are written by the hub and held by test_explanations.py."""
    return sorted(path for path in HANDBOOK.rglob("*.md") if path.parent.name != "fehler")


def read_blocks(path: Path) -> Iterator[Block]:
    """The fenced blocks of a page, in order. Raises ValueError for one that does not end."""
    lines = path.read_text(encoding="utf-8").splitlines()
    number = 0
    while number < len(lines):
        fence = FENCE.match(lines[number])
        number += 1
        if fence is None:
            continue
        try:
            end = lines.index(fence["indent"] + fence["ticks"], number)
        except ValueError:
            raise ValueError(f"{path.name}:{number}: the block does not end") from None
        marker = MARKER.match(lines[number - 2]) if number > 1 else None
        inside = dedent("\n".join(lines[number:end])).split("\n") if end > number else []
        kind = marker["kind"] if marker else ""
        yield Block(path, number, fence["indent"], fence["language"], kind, tuple(inside))
        number = end + 1


def rewrite(path: Path, changes: Iterable[tuple[Block, Iterable[str]]]) -> None:
    """Puts other lines into blocks of a page."""
    lines = path.read_text(encoding="utf-8").splitlines()
    for block, inside in sorted(changes, key=lambda change: -change[0].line):
        written = [f"{block.indent}{line}".rstrip() for line in inside]
        lines[block.line : block.line + len(block.lines)] = written
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
