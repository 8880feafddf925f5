"""Layout of a picture for sharing: what it says, in the largest size in which all of it fits.

1200 × 630 pixels is the size that Open Graph consumers ask for (https://ogp.me/ names no size; Facebook's and
LinkedIn's own guides recommend it). Nothing is ever cut: half a sentence may say the opposite of the whole.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from typing import Final

from brandhub.products.charts.metrics import FontMetrics, Typeface
from brandhub.products.charts.shapes import Rect, Style, TextLine
from brandhub.products.charts.wrapping import split_text, wrap

WIDTH, HEIGHT = 1200, 630
EDGE, MARGIN = 780, 56.0
"""Where the words end and the drawing begins; free space around the words."""
COLUMN = EDGE - 2 * MARGIN
TOP, BOTTOM = 132.0, 594.0
"""Where the words begin and end."""
GAP = 20.0
VALUE_SIZES: Final = (128, 112, 96, 84, 72, 60, 50)
TITLE_SIZES: Final = (68, 62, 56, 52, 48, 44, 40, 36, 33, 30, 27, 24, 22)
QUIET: Final = Style(24, "quiet")
FOOT: Final = Style(25, "foot")
FOOT_LINES: Final = 3
RULE: Final = 22.0
"""Height of the double rule with the space above it."""

PIECE: Final = 18
"""Characters that are left of a word without blanks that is too long for the picture."""


@dataclass(frozen=True)
class Words:
    """What a picture says. `kicker`: what it is; `value`: a figure with what it counts, or empty.

    `titles`: the same in other lengths, the one to be preferred first; `lines`: below it, quieter; `feet`: of when and
    by whom, again in several lengths, each of one or more lines.
    """

    kicker: str
    verdict: str
    value: str
    noun: str
    titles: tuple[str, ...]
    lines: tuple[str, ...]
    feet: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Layout:
    """Texts with their places; `rule`: where the double rule stands."""

    texts: tuple[TextLine, ...]
    rule: Rect


def two_faces(text: FontMetrics, display: FontMetrics) -> Typeface:
    """The typeface of a picture: its heavy weight is the display font."""
    return Typeface(text, display)


def lay_out(words: Words, face: Typeface) -> Layout:
    """The first title that fits, in the largest size, above the first foot that does.

    Raises:
        ValueError: Not even the last ones fit. Whoever makes the words ends with a few of them.
    """
    foot = next(filter(None, (_foot(lines, face) for lines in words.feet)), None) if words.feet else ()
    if foot is None:
        raise ValueError(f"does not fit: {words.feet[-1]}")
    bottom = min((line.y - FOOT.size for line in foot), default=BOTTOM) - GAP
    kicker = Style(27, f"verdict-{words.verdict}" if words.verdict else "quiet").set([words.kicker], MARGIN, 88.0)
    for title in words.titles:
        for sizes in _sizes(words):
            body = _body(words, title, sizes, bottom, face)
            if body is not None:
                texts, rule = body
                return Layout((*kicker, *texts, *foot), rule)
    raise ValueError(f"does not fit: {words.titles[-1]}")


def fit(words: Words, face: Typeface) -> Layout:
    """The words as they are; words that fit in no size are cut, last those that only their length makes odd.

    Raises ValueError when even stumps of them do not fit.
    """
    for most in (160, 60, 24):
        try:
            return lay_out(words, face)
        except ValueError:
            words = _cut(words, most)
    return lay_out(words, face)


def _cut(words: Words, most: int) -> Words:
    def cut(text: str) -> str:
        pieces = " ".join(piece if len(piece) <= PIECE else f"{piece[: PIECE - 1]}…" for piece in text.split(" "))
        return pieces if len(pieces) <= most else f"{pieces[: most - 1]}…"

    return replace(
        words,
        kicker=cut(words.kicker),
        noun=cut(words.noun),
        titles=(*words.titles, cut(words.titles[-1])),
        lines=tuple(cut(line) for line in words.lines),
        feet=(*words.feet, *((tuple(cut(line) for line in words.feet[-1]),) if words.feet else ())),
    )


def _foot(lines: tuple[str, ...], face: Typeface) -> tuple[TextLine, ...] | None:
    """The lines at the lower edge; None if they are too many, or a word of them too long."""
    if not all(_is_whole(line, FOOT, face) for line in lines):
        return None
    wrapped = [line for text in lines for line in wrap(text, COLUMN, FOOT, face)]
    return FOOT.set(wrapped, MARGIN, BOTTOM - FOOT.height(len(wrapped))) if len(wrapped) <= FOOT_LINES else None


def _sizes(words: Words) -> Iterator[tuple[int, int]]:
    """Sizes of value and title, from large to small."""
    if not words.value:
        yield from ((0, size) for size in TITLE_SIZES)
        return
    yield from ((value, min(value // 2 - 6, 46)) for value in VALUE_SIZES)
    yield from ((VALUE_SIZES[-1], size) for size in TITLE_SIZES if size < VALUE_SIZES[-1] // 2 - 6)


def _body(
    words: Words, title: str, sizes: tuple[int, int], bottom: float, face: Typeface
) -> tuple[tuple[TextLine, ...], Rect] | None:
    """Value, rule, title and lines below one another; None if they do not fit."""
    value_size, title_size = sizes
    blocks: list[Sequence[TextLine]] = []
    y, rule = TOP, Rect(MARGIN, 0, 0, 0)
    value, heading = Style(value_size, "text", is_bold=True), Style(title_size, "text", is_bold=True)
    if words.value:
        noun = Style(30, "text", is_bold=True)
        lines, more = wrap(words.value, COLUMN, value, face), wrap(words.noun, COLUMN, noun, face)
        if len(lines) > 1 or not (_is_whole(words.value, value, face) and _is_whole(words.noun, noun, face)):
            return None
        blocks += [value.set(lines, MARGIN, y)]
        y += value.height(1)
        blocks += [noun.set(more, MARGIN, y)]
        y += noun.leading * len(more)
        rule = Rect(MARGIN, y + 8, value.width(words.value, face), RULE - 8)
        y += RULE + GAP
    if not _is_whole(title, heading, face):
        return None
    lines = wrap(title, COLUMN, heading, face)
    blocks += [heading.set(lines, MARGIN, y)]
    y += heading.height(len(lines))
    if not words.value:
        rule = Rect(MARGIN, y + 10, min(COLUMN, heading.width(lines[-1], face)), RULE - 8)
        y += RULE + 10
    for text in words.lines:
        style = Style(max(QUIET.size, min(34, title_size - 10)), "text")
        lines = wrap(text, COLUMN, style, face)
        blocks += [style.set(lines, MARGIN, y + GAP / 2)]
        y += style.height(len(lines)) + GAP / 2
    return (tuple(chain.from_iterable(blocks)), rule) if y <= bottom else None


def _is_whole(text: str, style: Style, face: Typeface) -> bool:
    """True when no word must be broken."""
    return all(style.width(piece.text, face) <= COLUMN for piece in split_text(text))
