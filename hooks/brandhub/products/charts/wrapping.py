"""Breaking text into lines that fit: at spaces, after hyphens, at soft hyphens, at last within a word."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from brandhub.products.charts.metrics import Typeface
from brandhub.products.charts.shapes import Block, Style

SOFT_HYPHEN = "\u00ad"
_AFTER_HYPHEN = re.compile(r"(?<=[-/–])(?=[^\W\d])")


@dataclass(frozen=True)
class Piece:
    """A part of a text that stays together: `before` joins it on, `is_soft` adds a hyphen if broken there."""

    text: str
    before: str
    is_soft: bool


def split_text(text: str) -> Iterator[Piece]:
    """Split at spaces, after hyphens and at soft hyphens. No-break spaces and hyphens hold together."""
    for word in re.split(r"[ \t\n]+", text.strip(" \t\n")):
        before = " "
        syllables = [syllable for syllable in word.split(SOFT_HYPHEN) if syllable]
        for index, syllable in enumerate(syllables):
            parts = _AFTER_HYPHEN.split(syllable)
            for number, part in enumerate(parts):
                is_last_part = number == len(parts) - 1
                yield Piece(part, before, is_last_part and index < len(syllables) - 1)
                before = ""


def wrap(text: str, width: float, style: Style, face: Typeface) -> tuple[str, ...]:
    """Break a text into lines no wider than `width`, at least one character each; an empty text has none."""
    lines: list[str] = []
    line, is_soft = "", False
    for piece in split_text(text):
        joined = line + piece.before + piece.text if line else piece.text
        if style.width(joined + ("-" if piece.is_soft else ""), face) <= width:
            line, is_soft = joined, piece.is_soft
            continue
        if line:
            lines.append(line + ("-" if is_soft and not piece.before else ""))
        hyphen = style.width("-", face) if piece.is_soft else 0.0
        *full, line = _break_word(piece.text, width - hyphen, style, face)
        lines.extend(full)
        is_soft = piece.is_soft
    return (*lines, line) if line else tuple(lines)


def wrap_evenly(text: str, width: float, style: Style, face: Typeface) -> tuple[str, ...]:
    """Break a text into as few lines as `wrap` does, of about the same length: no last line with one word."""
    lines = wrap(text, width, style, face)
    widest = max((style.width(piece.text + "-", face) for piece in split_text(text)), default=0.0)
    while (width := width - style.size) > widest and len(closer := wrap(text, width, style, face)) == len(lines):
        lines = closer
    return lines


def wrap_block(texts: Iterable[tuple[str, Style]], width: float, face: Typeface) -> Block:
    """Break several texts, each in its style, into one block."""
    return Block(tuple((wrap(text, width, style, face), style) for text, style in texts))


def _break_word(word: str, width: float, style: Style, face: Typeface) -> list[str]:
    """Break a word that is wider than a line. Words with fitting length come back whole."""
    parts: list[str] = []
    while style.width(word, face) > width and len(word) > 1:
        fitting = 1
        while fitting < len(word) - 1 and style.width(word[: fitting + 1] + "-", face) <= width:
            fitting += 1
        parts.append(word[:fitting] + "-")
        word = word[fitting:]
    return [*parts, word]
