"""Lenient words: a text in plain words although some of its references lead nowhere. For looking at broken states."""

from __future__ import annotations

from contextlib import suppress

from brandhub.speech.references import find_references
from brandhub.whole.hub import Hub
from brandhub.whole.plain_words import plain_text


def lenient_text(text: str, hub: Hub, language: str, *, easy: bool = False) -> str:
    """The text with every reference in words; one that cannot be resolved stays as it is written."""
    with suppress(LookupError, ValueError):  # as a whole each reference knows what stands before it
        return plain_text(text, hub, language, easy=easy)
    pieces: list[str] = []
    at = 0
    for reference in find_references(text)[0]:
        pieces += [text[at : reference.start], _said(text[reference.start : reference.end], hub, language, easy=easy)]
        at = reference.end
    return "".join([*pieces, text[at:]])


def _said(written: str, hub: Hub, language: str, *, easy: bool) -> str:
    try:
        return plain_text(written, hub, language, easy=easy)
    except (LookupError, ValueError):  # an unknown id, a claim that may not be said, a date that is none
        return written
