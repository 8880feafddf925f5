"""Sizes of cards: how high a frame must be for a card to be seen whole. A card has no script that could tell.

Counted from the lengths of its texts, with the sizes and distances of `components/embed.css`, for a wide replacement
font: rather some air above the foot than a sentence cut in two. Whole CSS pixels.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import cache, lru_cache
from math import ceil, floor
from typing import Final

from brandhub.products.charts.formats import Drawings
from brandhub.products.portal.desk import View

STEPS: Final = (240, 320, 420, 540, 700, 900)
"""Widths of frames for which a height is told; a card is made for 240 to 900."""
TELEPHONE, COLUMN, MARGIN = 320, 540, 40
"""Frames on a telephone and in a column of text; what pages on telephones leave free beside them."""
# Width of a letter in em: of DejaVu Sans, the widest font that systems put in place of Source Sans, on German text.
REGULAR, BOLD = Fraction(60, 100), Fraction(69, 100)
RAGGED: Final = Fraction(106, 100)
"""Lines end with a word, not at the edge."""
# Distances of `components/embed.css` that are no whole pixels: reckoned with once for every card and width.
VALUE_LEADING, TITLE_LEADING = Fraction("1.15"), Fraction("1.2")
VALUE_START, VALUE_SLOPE = Fraction("22.4"), Fraction(3, 100)
CLAIM_START, CLAIM_SLOPE, FACT_SLOPE = Fraction("16.8"), Fraction(9, 1000), Fraction(1, 200)
ANSWER, DATED, TEXT = Fraction("26.1"), Fraction("21.75"), Fraction("23.2")
"""Heights of a line."""


def card_height(card: View, width: int, note: str = "", drawings: Drawings | None = None) -> int:
    """The height of a card in a frame of a width. `note`: what a frozen card says of its release."""
    inner = _inner(width)
    body = [*_body(card, width, inner)]
    if drawings is not None:
        body.append(
            _figure(drawings, inner) + _lines(drawings.credit, Fraction(15), min(inner, Fraction(672))) * 22 + 48
        )
    foot = [
        _lines(text, Fraction(14), inner) * 20
        for text in (note, card["stand"], "" if drawings else f"Quellen: {_sources(card)}")
        if text
    ]
    end = 42 if inner > 320 else 66
    return ceil(8 + 16 + sum(body) + 10 * (len(body) - 1) + 27 + sum(foot) + 4 * len(foot) + end + 32)


@dataclass(frozen=True)
class FrameHeight:
    """A height that follows the window without a script: the larger of `least` and `start` − `slope` per cent of it.

    In pixels; a straight line from a frame on a telephone to one in a column. Cards only ever need less than that.
    """

    least: int
    start: int
    slope: int


def frame_height(card: View, note: str = "", drawings: Drawings | None = None) -> FrameHeight:
    """For a frame that is as wide as the text of the page around it."""
    high, low = (card_height(card, width, note, drawings) for width in (TELEPHONE, COLUMN))
    fall = Fraction(max(high - low, 0), COLUMN - TELEPHONE)
    return FrameHeight(low, ceil(high + fall * (TELEPHONE + MARGIN)), floor(fall * 100))


def card_heights(card: View, note: str = "", drawings: Drawings | None = None) -> str:
    """Width and height for every step, for the script that lets a frame follow: `240:410 320:350 …`."""
    return " ".join(f"{width}:{card_height(card, width, note, drawings)}" for width in STEPS)


def _body(card: View, width: int, inner: Fraction) -> Iterator[Fraction]:
    """The height of each block above the foot."""
    if card["verdict"]:
        yield Fraction(30)
    if card["value"]:
        size = _value_size(width)
        long = len(card["value"]) * size + len(card["noun"]) * 18
        yield ceil(long * BOLD * RAGGED / inner) * size * VALUE_LEADING + 8
    size = _title_size(width, is_claim=bool(card["verdict"]))
    yield _lines(card["title"], size, inner, BOLD) * size * TITLE_LEADING
    if card["answer"]:
        yield _lines(card["answer"], Fraction(18), inner, BOLD) * ANSWER
    if card["dated"]:
        yield _lines(card["dated"], Fraction(15), inner) * DATED
    texts = [card["text"], "{label} {sentence}".format(**card["instead"]) if card["instead"] else ""]
    notes = [f"{note['label']} {note['text']}" for note in card["notes"]]
    wide = min(inner, Fraction(736))
    yield from (_lines(text, Fraction(16), wide) * TEXT for text in texts if text)
    yield from (_lines(text, Fraction(15), wide) * DATED for text in notes)


@cache
def _inner(width: int) -> Fraction:
    """What the padding and the frame of a card leave."""
    return width - 2 * _between(12, Fraction(width, 20), 20) - 2


@cache
def _value_size(width: int) -> Fraction:
    return _between(32, VALUE_START + VALUE_SLOPE * width, 52)


@cache
def _title_size(width: int, *, is_claim: bool) -> Fraction:
    if is_claim:
        return _between(19, CLAIM_START + CLAIM_SLOPE * width, 24)
    return _between(17, 16 + FACT_SLOPE * width, 20)


def _sources(card: View) -> str:
    return "; ".join(source["label"] for source in card["sources"])


def _figure(drawings: Drawings, inner: Fraction) -> Fraction:
    """Drawings grow with the card, to their largest size in `components/chart.css`."""
    if inner >= 576:
        return drawings.wide * min(inner, Fraction(672)) / 640
    return drawings.narrow * min(inner, Fraction(400)) / 320


def _lines(text: str, size: Fraction, inner: Fraction, letter: Fraction = REGULAR) -> int:
    per_letter = _per_letter(size, inner, letter)
    return -(-len(text) * per_letter.numerator // per_letter.denominator)


@lru_cache(maxsize=1024)
def _per_letter(size: Fraction, inner: Fraction, letter: Fraction) -> Fraction:
    """The part of a line that a letter takes."""
    return letter * size * RAGGED / inner


def _between(low: int, middle: Fraction, high: int) -> Fraction:
    return max(Fraction(low), min(middle, Fraction(high)))
