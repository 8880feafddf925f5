"""Running text: the words of a Markdown text in one line, without its signs. For what looks for words, not for readers.

It takes off the signs that `markdown.py` understands, and does not convert: for thousands of stories that is ten times
as fast.
"""

from __future__ import annotations

import re
from html import unescape

from brandhub.whole.hub import Hub
from brandhub.whole.plain_words import plain_text

_FOOT = re.compile(r"^ {0,3}\[[^\]\n]{1,1000}\]:.*$", re.MULTILINE)
_RULE = re.compile(r"^[ \t|:-]*--[ \t|:-]*$", re.MULTILINE)
_OPENING = re.compile(r"^(?:[ \t]{0,60}(?:#{1,6}[ \t]|[-*+][ \t]|\d{1,9}[.)][ \t]|>))+", re.MULTILINE)
_PICTURE = re.compile(r"!\[[^\]]{0,1000}\](?:\([^)]{0,2000}\)|\[[^\]]{0,1000}\])?")
_LINK = re.compile(r"\[([^\[\]]{0,1000})\](?:\([^)]{0,2000}\)|\[[^\]]{0,1000}\])")
_ADDRESS = re.compile(r"<((?:https?://|mailto:)[^>\s]{1,2000})>")
_SIGN = re.compile(r"\\([\\`*_{}\[\]()#+.!>|~-])|[*`|]|(?<!\w)_+|_+(?!\w)")
_SIGN_BUT_LINES = re.compile(r"\\([\\`*_{}\[\]()#+.!>|~-])|[*`|]")
"""Where there is no underscore: looking round every letter takes longer than all else."""


def running_text(body: str, hub: Hub, language: str, *, easy: bool = False) -> str:
    """The words of a Markdown text in one line, its references in words; `easy`: in those of Leichte Sprache."""
    return bare_words(plain_text(body, hub, language, easy=easy))


def bare_words(text: str) -> str:
    """Markdown without its signs, in one line. Targets of links and pictures are left out, cells of tables stay."""
    for sign, pattern in (("]:", _FOOT), ("--", _RULE), ("", _OPENING), ("![", _PICTURE)):
        if sign in text:
            text = pattern.sub("", text)
    if "[" in text:
        text = _LINK.sub(r"\1", text)
    if "<" in text:
        text = _ADDRESS.sub(r"\1", text)
    signs = _SIGN if "_" in text else _SIGN_BUT_LINES
    text = signs.sub(lambda found: found[1] or (" " if found[0] == "|" else ""), text)
    return " ".join(unescape(text).split())
