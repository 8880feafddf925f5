"""What stands above a value or a proven sentence: the line that leads to a list, or a heading. Judged as beside it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from brandhub.speech.framing import find_connections, find_frames
from brandhub.speech.led import find_denied, find_denied_heading, led_lines, tells
from brandhub.speech.sections import denied_sections
from brandhub.speech.tokens import Line, Token
from brandhub.speech.visible import FULL, SENTENCE, VALUE, Visible
from brandhub.whole.orphan_denials import find_denials
from brandhub.whole.orphan_mouths import find_mouths
from brandhub.whole.orphan_put_in import find_put_in
from brandhub.whole.orphan_seams import Bare, Seam
from brandhub.whole.orphan_settings import Setting, fates_of, leads_to

_SHOWN: Final = frozenset((FULL, VALUE, SENTENCE))
_ABOUT: Final = frozenset(("label", "unknown"))
"""„Land und Leute:“ above „102 Höfe“ says what the list is about, and the noun what is counted."""


def find_led(seen: Visible, line: Line, language: str, text: str) -> Iterator[Setting | Seam | Bare]:
    """Every setting of a value by what stands above it, and by a lead of its own sentence that denies it.

    `text`: as it is written.
    """
    yield from find_denials(text, seen, line, language)
    yield from find_mouths(text, seen, language)
    if not seen.references:
        return
    for at in [at for at, word in enumerate(line.words) if word in _SHOWN]:  # a token is made when it is asked for
        token = line.tokens[at]
        if token.start in seen.references:
            yield from _denied(seen, find_denied(line, token, language), token)
    for start, end, value in denied_sections(seen.text) if language == "de" else ():
        if value in seen.references:
            yield Setting(start, end, "fate", "", _shown(seen, line.tokens[line.at(value)]), ())
    yield from _framed(seen, line, language)
    yield from find_put_in(text, seen, line, language)
    for part, token, _ in led_lines(line):
        if token.start not in seen.references:
            continue
        yield from _denied(seen, find_denied(part, token, language), token)
        yield from _denied(seen, find_denied_heading(part, token, language), token)
        if tells(part, language):
            yield from _beside(seen, part, token, language)


def _framed(seen: Visible, line: Line, language: str) -> Iterator[Setting | Seam]:
    """What moves, wishes, doubts or gives to others what stands right below it, and what joins two sentences."""
    for frame in find_frames(seen.text, language):
        if frame.value in seen.references:
            shown = _shown(seen, line.tokens[line.at(frame.value)])
            yield Setting(frame.start, frame.end, "fate", frame.said, shown, ())
    for start, end in find_connections(seen.text, language):
        yield Seam(start, end, "cause")


def _beside(seen: Visible, part: Line, token: Token, language: str) -> Iterator[Setting]:
    """What is told of a value on one line with its lead, but for words that only say what the list is about."""
    yield from leads_to(seen, part, [(token, seen.references[token.start])], language)
    if token.text != SENTENCE:
        for one in fates_of(seen, part, token, language, _shown(seen, token)):
            if one.kind not in _ABOUT or (one.kind == "unknown" and seen.text[one.start].islower()):
                yield one


def _denied(seen: Visible, found: Iterator[tuple[tuple[Token, ...], str, str]], token: Token) -> Iterator[Setting]:
    for words, kind, said in found:
        yield Setting(words[0].start, words[-1].end, kind, said, _shown(seen, token), ())


def _shown(seen: Visible, token: Token) -> tuple[tuple[str, str], ...]:
    one = seen.references[token.start]
    return ((one.id, one.options.get("as_of", "")),)
