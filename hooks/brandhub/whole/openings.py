"""Openings: a reference that begins a sentence begins with a capital letter („Am 31. März 1987 …“)."""

from __future__ import annotations

import re
from typing import Final

# What may stand between the end of a sentence and the next word: blanks, Markdown's list and heading signs.
_START: Final = re.compile(r"(?:^|\n[ \t]*\n|\n)[ \t]*(?:[-*+>#]+[ \t]+|\d+\.[ \t]+)*$")
# A full stop after fewer than three letters is an abbreviation („z. B.“) or an ordinal („31.“).
_END: Final = re.compile(r"(?:[^\W\d_]{3,}|[)}\]\"“”’»])[.!?…][\"“”’»)]*\s+$")
# The first letter that readers see, behind tags and Markdown signs.
_FIRST: Final = re.compile(r"^((?:\s|<[^>]*>|[\[*_(„“\"])*)([a-zäöüß])")


def opens_sentence(before: str) -> bool:
    """True when what stands before a reference ends a sentence, or nothing stands there."""
    return bool(_START.search(before) or _END.search(before))


def capitalised(drawn: str) -> str:
    """The drawn reference with a capital first letter; other signs and letters stay."""
    return _FIRST.sub(lambda found: found[1] + found[2].upper(), drawn, count=1)
