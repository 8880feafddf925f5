"""Tokens: the shapes of colours.yml, type.yml and word-mark.yml.

What stands there becomes style sheets and drawings, which know no escaping: every value is held to the few characters
that its kind needs.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Annotated, Literal

from pydantic import BeforeValidator, WithJsonSchema
from pydantic_core import PydanticCustomError

from brandhub.models.fields import Count, FilePath, Key, Part, Text, Texts

_COLOUR = re.compile(r"#[0-9a-f]{6}", re.ASCII)
_NAME = re.compile(r"[A-Za-zÄÖÜäöüß0-9][A-Za-zÄÖÜäöüß0-9 -]{0,60}", re.ASCII)
# Drawn letter by letter: what the display family has an outline for (tests/unit/products/test_word_mark.py).
_MARK_WORD = re.compile(r"[A-Za-zÀ-ÖØ-öø-ÿ0-9](?: ?[A-Za-zÀ-ÖØ-öø-ÿ0-9&.!?'’-]){0,40}", re.ASCII)
_LENGTH = re.compile(r"\d{1,3}(\.\d{1,4})?", re.ASCII)
_SHARE = re.compile(r"\d{2,3}(\.\d)?%", re.ASCII)
_WEIGHT = re.compile(r"\d{3}( \d{3})?", re.ASCII)


def _matching(pattern: re.Pattern[str], example: str) -> BeforeValidator:
    def check(raw: object) -> str:
        if not isinstance(raw, str) or not pattern.fullmatch(raw):
            raise PydanticCustomError("not-a-token", "", {"found": str(raw)[:40], "example": example})
        return raw

    return BeforeValidator(check)


def _whole(raw: object) -> int:
    if not isinstance(raw, str) or not re.fullmatch(r"-?\d{1,4}", raw, re.ASCII):
        raise PydanticCustomError("not-a-token", "", {"found": str(raw)[:40], "example": "-22"})
    return int(raw)


def _some(raw: object) -> object:
    """A group with something in it."""
    if isinstance(raw, dict | list) and not raw:
        raise PydanticCustomError("empty-text", "", {})
    return raw


_SCHEMA = WithJsonSchema({"type": "string"})
Colour = Annotated[str, _matching(_COLOUR, "#15191c"), _SCHEMA]
Name = Annotated[str, _matching(_NAME, "Source Sans 3"), _SCHEMA]
MarkWord = Annotated[str, _matching(_MARK_WORD, "Dortmund"), _SCHEMA]
Rem = Annotated[Decimal, _matching(_LENGTH, "1.25"), _SCHEMA]
Whole = Annotated[int, BeforeValidator(_whole), _SCHEMA]
Shade = Annotated[str, _matching(re.compile(r"[a-z0-9]+(-[a-z0-9]+)*", re.ASCII), "kohle-900"), _SCHEMA]
Some = BeforeValidator(_some)


class ColourFamily(Part):
    """Shades that belong together."""

    name: Texts
    role: Texts
    shades: Annotated[dict[Key, Colour], Some]


class Meaning(Part):
    """What a colour is for: a shade for each scheme."""

    light: Shade
    dark: Shade


class Pair(Part):
    """Two meanings that meet on a page."""

    front: Key
    back: Key
    needs: Literal["text", "large", "shape"]


class Colours(Part):
    """colours.yml."""

    palette: Annotated[dict[Key, ColourFamily], Some]
    meanings: Annotated[dict[Key, Meaning], Some]
    system: dict[Key, Name]
    pairs: tuple[Pair, ...]


class Face(Part):
    """One file of a family."""

    file: FilePath
    weight: Annotated[str, _matching(_WEIGHT, "200 900"), _SCHEMA]
    style: Literal["normal", "italic"]


class StandIn(Part):
    """Typefaces of the system that take as much room, at this size, while a family is still loading."""

    local: Annotated[tuple[Name, ...], Some]
    size: Annotated[str, _matching(_SHARE, "93.2%"), _SCHEMA]


class FontFamily(Part):
    """A family, its files and what stands in for it. `cut`: what the files are called if the licence keeps the name."""

    name: Name
    cut: Name | None = None
    role: Texts
    fallbacks: tuple[Name, ...]
    licence: Text
    producer: Text
    faces: tuple[Face, ...]
    stand_ins: tuple[StandIn, ...]


class Step(Part):
    """A size in a small and in a large window, in rem."""

    small: Rem
    large: Rem


class Typefaces(Part):
    """type.yml."""

    families: Annotated[dict[Key, FontFamily], Some]
    window: Step
    sizes: Annotated[dict[Key, Step], Some]
    spaces: Annotated[dict[Key, Step], Some]


class Words(Part):
    """The two words of the mark."""

    first: MarkWord
    second: MarkWord


class MarkWords(Part):
    """The mark in both languages."""

    de: Words
    en: Words


class Rule(Part):
    """The double rule, in thousandths of the type size."""

    thickness: Count
    gap: Count
    drop: Count


class Ink(Part):
    """A colouring of the mark."""

    id: Key
    word: Shade
    rule: Shade
    ground: Literal["light", "dark"]
    label: Texts


class WordMark(Part):
    """word-mark.yml."""

    words: MarkWords
    rule: Rule
    tracking: Whole
    word_space: Whole
    inks: Annotated[tuple[Ink, ...], Some]
