"""Namings: where in a text digits name instead of counting, looked for near digits.

The pattern of all names with digits (digits.py) has a hundred alternatives, and all of them would be tried at every
letter of a text. Nearly each needs a digit, at most so many letters behind its beginning: nowhere else is it tried.
What is found is what the one pattern would find in the whole text.
"""

from __future__ import annotations

import importlib
import re
from collections.abc import Iterator
from functools import cache
from typing import Any, Final

from brandhub.speech.digits import NAMING, naming

_PARSER: Final[Any] = importlib.import_module("re._parser")  # there is no public way to read a pattern
_SIGNS: Final[Any] = importlib.import_module("re._constants")
_REPEATS: Final = (_SIGNS.MAX_REPEAT, _SIGNS.MIN_REPEAT, _SIGNS.POSSESSIVE_REPEAT)
_LOOKS: Final = (_SIGNS.AT, _SIGNS.ASSERT, _SIGNS.ASSERT_NOT)
_PART: Final = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[(|)]", re.DOTALL)
"""What is escaped, classes, and the signs of groups and alternatives."""
_DIGIT: Final = re.compile(r"\d")
_FAR: Final = 64
"""Letters before the first digit: a pattern that may have more is tried everywhere. Most have fewer than half."""


def find_namings(text: str, areas: tuple[str, ...]) -> Iterator[re.Match[str]]:
    """As `naming(areas).finditer(text)`, for a text with digits."""
    whole, words = naming(areas), _anywhere()
    following, at = words.search(text), 0
    for start in _starts(text, reach()):
        while following is not None and following.start() < start:
            if following.start() >= at:
                yield following
                at = following.end()
            following = words.search(text, max(at, following.start() + 1))
        if start >= at and (found := whole.match(text, start)) is not None:
            yield found
            at = found.end()
    while following is not None:
        if following.start() >= at:
            yield following
            at = following.end()
        following = words.search(text, max(at, following.start() + 1))


def _starts(text: str, far: int) -> Iterator[int]:
    """The places that have a digit no further behind them, each once."""
    at = 0
    for digit in _DIGIT.finditer(text):
        yield from range(max(at, digit.start() - far), digit.end())
        at = digit.end()


@cache
def _anywhere() -> re.Pattern[str]:
    """The names in which a digit may be missing, or far from where they begin."""
    alone = [one for pattern in NAMING for one in _alternatives(pattern) if _far(one) is None]
    return re.compile("|".join(f"(?:{one})" for one in alone) or r"(?!)")


@cache
def reach() -> int:
    """So many letters stand before the first digit of all other names, at most; five digits begin a postcode."""
    told = (_far(one) for pattern in NAMING for one in _alternatives(pattern))
    return max((far for far in told if far is not None), default=0)


def _alternatives(pattern: str) -> Iterator[str]:
    """What a pattern is alternatively, outside of its groups and classes."""
    depth, first = 0, 0
    for found in _PART.finditer(pattern):
        sign = found.group()
        depth += (sign == "(") - (sign == ")")
        if sign == "|" and depth == 0:
            yield pattern[first : found.start()]
            first = found.end()
    yield pattern[first:]


@cache
def _far(pattern: str) -> int | None:
    """How far behind its beginning the first digit of what it finds is, at most; None where none must be that near."""
    far, _ = _read(_PARSER.parse(pattern))
    return far if far is not None and far <= _FAR else None


def _read(parts: Any) -> tuple[int | None, int]:
    """How far the first digit is from the beginning, at most, or None; and the greatest width of all."""
    width = 0
    for kind, value in parts:
        far, wide = _read_one(kind, value)
        if far is not None:
            return width + far, width + wide  # nobody asks for the width of what has a digit
        width += wide
    return None, width


def _read_one(kind: Any, value: Any) -> tuple[int | None, int]:
    """The same of one part. Letters and classes are one letter wide, and looks nothing."""
    if kind is _SIGNS.SUBPATTERN:
        return _read(value[3])
    if kind is _SIGNS.BRANCH:
        told = [_read(one) for one in value[1]]
        fars = [far for far, _ in told if far is not None]
        return (max(fars) if len(fars) == len(told) else None), max(wide for _, wide in told)
    if kind in _REPEATS:
        least, most, inner = value
        far, wide = _read(inner)
        return (far if least else None), wide * int(most)
    if kind in _LOOKS:
        return None, 0
    if kind in (_SIGNS.LITERAL, _SIGNS.IN):
        members = value if kind is _SIGNS.IN else [(kind, value)]
        return (0 if all(_is_digit(*one) for one in members) else None), 1
    return None, 1 if kind in (_SIGNS.NOT_LITERAL, _SIGNS.ANY) else _FAR + 1  # nobody knows how wide the rest is


def _is_digit(kind: Any, value: Any) -> bool:
    """True for a member of a class that is nothing but a digit."""
    if kind is _SIGNS.CATEGORY:
        return value is _SIGNS.CATEGORY_DIGIT
    ends = value if kind is _SIGNS.RANGE else (value,)
    return kind in (_SIGNS.LITERAL, _SIGNS.RANGE) and all(chr(one) in "0123456789" for one in ends)
