"""Typesetting: what is done to the words of a finished page so that lines break where a reader expects it."""

from __future__ import annotations

from typing import Final

LOOSE: Final = " – "
BOUND: Final = "\u00a0– "
"""A dash ends a line, it does not begin one."""
_AS_WRITTEN: Final = ("<title", "<script", "<style", "<pre", "<code", "<textarea", "<option")


def bind_dashes(html: str) -> str:
    """The page with every dash between words bound to the word before it. Attributes and code stay as written."""
    parts, at = [], 0
    while (found := html.find(LOOSE, at)) >= 0:
        opened = html.rfind("<", 0, found)
        is_text = opened < html.rfind(">", 0, found) and not html.startswith(_AS_WRITTEN, max(opened, 0))
        parts += [html[at:found], BOUND if is_text else LOOSE]
        at = found + len(LOOSE)
    return "".join([*parts, html[at:]])
