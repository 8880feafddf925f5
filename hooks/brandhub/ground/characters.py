"""Characters: what the text of a file may hold, how it is decoded, and where a character stands in it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from brandhub.ground.problems import Place, Problem

MAX_BYTES: Final = 256 * 1024
# Control characters but tab and line feed; what is invisible and could split, join, hide or turn round words before
# their check: formats (the bidirectional overrides of Trojan Source, CVE-2021-42574; tags, which carry whole hidden
# sentences), fillers and selectors, which some systems draw as nothing; halves of characters; private use, which the
# drawing of references keeps for itself; what Unicode promises never to be a character.
FORBIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e"
    "\u2060-\u206f\u3164\ud800-\udfff\ue000-\uf8ff\ufdd0-\ufdef\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff\U000f0000-\U0010ffff"
    + "".join(f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(0x10000, 0xF0000, 0x10000))
    + "]"
)
_MARK: Final = "\ufeff".encode()
_PRINTABLE: Final = bytes((0x09, 0x0A, *range(0x20, 0x7F)))
"""What is printable in ASCII: nothing of it is forbidden, and nothing joins with what stands before it."""
_USUAL: Final = frozenset(
    sign
    for sign in map(chr, (*range(0x80, 0x300), *range(0x2010, 0x2028), *range(0x2030, 0x205F), 0x20AC))
    if FORBIDDEN.match(sign) is None
)
"""Of what else stands in texts these are not forbidden either, and are what they are in NFC."""
_FORBIDDEN_IN_NAMES = re.compile(f"[\t\n]|{FORBIDDEN.pattern}")


def place_at(path: str, text: str, index: int, lines_before: int = 0) -> Place:
    """Line and column (from 1) of a character position in a text."""
    line = text.count("\n", 0, index)
    column = index - (text.rfind("\n", 0, index) + 1)
    return Place(path, lines_before + line + 1, column + 1)


@lru_cache(maxsize=16_384)
def _clean(raw: bytes) -> str | None:
    """The text of a file with which nothing is wrong: kept, because the preview reads a thousand files to see one."""
    raw = raw.removeprefix(_MARK)
    if b"\r" in raw:
        raw = raw.replace(b"\r\n", b"\n")
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError:
        return None
    others = raw.translate(None, _PRINTABLE).decode("utf-8")
    if _USUAL.issuperset(others):
        return text
    return unicodedata.normalize("NFC", text) if FORBIDDEN.search(others) is None else None


def forget_texts() -> None:
    """For whoever reads every file once: those kept for another reading only take up room."""
    _clean.cache_clear()


def read_text(raw: bytes, path: str, *, limit: int = MAX_BYTES) -> tuple[str | None, list[Problem]]:
    """Decodes a text file: UTF-8, no control or bidirectional characters, not above `limit` bytes, NFC."""
    if len(raw) > limit:
        return None, [Problem(Place(path), "file-too-large", {"size": len(raw) // 1024, "limit": limit // 1024})]
    if (clean := _clean(raw)) is not None:
        return clean, []
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        before = raw[: error.start].decode("utf-8")
        return None, [Problem(place_at(path, before, len(before)), "not-utf-8")]
    text = text.removeprefix("\ufeff").replace("\r\n", "\n")
    problems = [
        Problem(place_at(path, text, found.start()), "forbidden-character", {"name": name_of(found.group())})
        for found in FORBIDDEN.finditer(text)
    ]
    return None, problems[:5]


def without_forbidden(raw: bytes) -> bytes:
    """A file that could be read but for such characters, without them: what else is wrong in it can be told as well."""
    return FORBIDDEN.sub("", raw.decode("utf-8").removeprefix("\ufeff").replace("\r\n", "\n")).encode("utf-8")


def forbidden_in(text: str) -> Iterator[str]:
    """Every character of a text that no content may hold, line breaks and tabs included where they break a name."""
    if text.isascii() and text.isprintable():
        return
    for found in _FORBIDDEN_IN_NAMES.finditer(text):
        yield found.group()


def name_of(character: str) -> str:
    return unicodedata.name(character, f"U+{ord(character):04X}")
