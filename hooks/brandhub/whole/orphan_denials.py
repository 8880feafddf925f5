"""Denials: what turns a value or a proven sentence round, from before it, behind it, around it, or in a table.

„Das Gegenteil ist wahr: {{ claim(…) }}“, „{{ claim(…) }} Ironie aus.“, „~~{{ claim(…) }}~~“ and a cell „Lüge“ say that
it is not so; „Wer {{ claim(…) }} für wahr hält, irrt“ makes half a sentence of a whole one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from brandhub.speech.lexicon.denials import FALSE_CELL, MENDED, REFUSING_CELL, TURNING
from brandhub.speech.tokens import Line
from brandhub.speech.visible import APART, FULL, SENTENCE, STAND_INS, VALUE, Visible
from brandhub.speech.whereabouts import takes_back
from brandhub.whole.orphan_labels import head_of, row_of
from brandhub.whole.orphan_seams import Seam

_SHOWN: Final = (FULL, VALUE, SENTENCE)
_STOPS: Final = rf"\n{APART}{STAND_INS}"
_BEFORE: Final = re.compile(rf"(?P<said>[^.!?…:{_STOPS}]{{2,80}})[.!?…:–—,;]+[\s\"„“”»«‚‘*_]*\Z")
_BEHIND: Final = re.compile(
    rf"[\s\"“”»«‘’*_).!?…,;–—-]*(?P<said>[^.!…:{_STOPS}]{{2,80}}[!]?[^.!?…:{_STOPS}]{{0,40}})(?=[.!?…\n]|\Z)"
)
_MOST: Final = 8
"""Words of a sentence beside a value that is read as a remark on it; longer ones tell something of their own."""
_STRUCK: Final = re.compile(
    r"~~(?:(?!~~)[^\n])*~~|<(?P<tag>del|s|strike)\b[^>]*>.*?</(?P=tag)>", re.IGNORECASE | re.DOTALL
)
_TITLED: Final = re.compile(r"\[[^\]\n]*\{\{[^\n]*?\]\([^)\s]*\s+[\"'](?P<title>[^\"'\n]*)[\"']\)")
_OPPOSITE: Final = re.compile(r"(?:gegenteil|opposite|reverse)(?: \w+){0,2} \Z", re.IGNORECASE)
_IS_CONTRARY: Final = re.compile(r"\s*im gegenteil\s*", re.IGNORECASE)
_MAY_LEAD: Final = ".!?…:;–—-\"„“”»«‚‘’›‹'([*_•·\n" + APART + STAND_INS
_WORD: Final = re.compile(r"\w+")
_HALVED: Final = re.compile(r"[\"“”»«‘’]? (?=[a-zäöüß])(?P<word>\w+)")


def find_denials(text: str, seen: Visible, line: Line, language: str) -> Iterator[Seam]:
    """Every denial of a value or a proven sentence. `text`: as it is written; `seen`, `line`: as readers see it."""
    struck = [*_STRUCK.finditer(text)] if "~~" in text or "<" in text else []
    titled = [one for one in _TITLED.finditer(text) if _denied(one["title"], language)] if "](" in text else []
    for start, one in seen.references.items():
        if seen.text[start] not in _SHOWN:
            continue
        value = line.tokens[line.at(start)]
        if value.text == SENTENCE or not takes_back(seen.text, value, language):  # that is told of the value
            yield from _said(seen.text, start, language)
        yield from _in_table(seen, line, start)
        if any(found.start() <= one.start < found.end() for found in (*struck, *titled)):
            yield Seam(start, start + 1, "negation")
        if one.function == "claim" and _is_half(seen.text, start):
            yield Seam(start, start + 1, "joined")
    yield from _linked(text, seen)


def _denied(said: str, language: str) -> re.Match[str] | None:
    return FALSE_CELL.fullmatch(said) or _turned(said, language)


def _turned(said: str, language: str) -> re.Match[str] | None:
    found = TURNING[language].search(said)
    return found if found is not None and MENDED[language].search(said) is None else None


def _said(text: str, start: int, language: str) -> Iterator[Seam]:
    """The lead or the sentence right before, the words of its own sentence before it, and the sentence right behind."""
    before = _BEFORE.search(text, max(0, start - 100), start)
    if before is not None and (found := _turned(before["said"], language)) is not None:
        yield Seam(before.start("said") + found.start(), before.start("said") + found.end(), "negation")
    behind = _BEHIND.match(text, start + 1)
    if behind is None or len(behind["said"].split()) > _MOST:
        return
    found = _turned(behind["said"], language) or _IS_CONTRARY.fullmatch(behind["said"])
    if found is not None:
        yield Seam(behind.start("said") + found.start(), behind.start("said") + found.end(), "negation")


def _in_table(seen: Visible, line: Line, start: int) -> Iterator[Seam]:
    """A cell beside it, or at the head of its column, that calls it false."""
    if APART not in seen.text:
        return
    index = line.at(start)
    row = row_of(line, index)
    if row is None:
        return
    for first, last in (*_cells(line, row), *filter(None, (head_of(line, index),))):
        tokens = line.tokens[first:last]
        if not tokens or any(token.text in STAND_INS for token in tokens):
            continue
        said = seen.text[tokens[0].start : tokens[-1].end]
        if FALSE_CELL.fullmatch(said) or (seen.text[start] == SENTENCE and REFUSING_CELL.fullmatch(said)):
            yield Seam(tokens[0].start, tokens[-1].end, "negation")


def _cells(line: Line, row: tuple[int, int]) -> Iterator[tuple[int, int]]:
    walls = [index for index in range(*row) if line.words[index] == APART]
    yield from ((first + 1, last) for first, last in zip(walls, (*walls[1:], row[1]), strict=True))


def _is_half(text: str, start: int) -> bool:
    """True for a sentence in the middle of another: „Wer {{ claim(…) }} für wahr hält, irrt.“"""
    before = text[:start].rstrip(" ")
    return bool(before) and before[-1] not in _MAY_LEAD and _HALVED.match(text, start + 1) is not None


def _linked(text: str, seen: Visible) -> Iterator[Seam]:
    """„Wer das Gegenteil von {{ claim(…, form="link", …) }} behauptet“: the words are read, the claim is denied."""
    for found in re.finditer(r"\{\{ ?claim\([^}]*form=.link", text):
        if _OPPOSITE.search(text, max(0, found.start() - 60), found.start()) is not None:
            at = next((at for at, one in enumerate(seen.starts) if one >= found.start()), None)
            if at is not None:
                word = _WORD.search(seen.text, at)
                yield Seam(at, word.end() if word is not None else at + 1, "negation")
