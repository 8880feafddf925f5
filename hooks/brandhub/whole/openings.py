"""Openings: a reference that begins a sentence begins with a capital letter („Am 31. März 1987 …“)."""

from __future__ import annotations

import re
from typing import Final

# What may stand between the end of a sentence and the next word: blanks, Markdown's list and heading signs.
_START: Final = re.compile(r"[ \t]*(?:[-*+>#]+[ \t]+|\d+\.[ \t]+)*")
# A full stop after fewer than three letters is an abbreviation („z. B.“) or an ordinal („31.“).
_END: Final = re.compile(r"(?:[^\W\d_]{3}|[)}\]\"“”’»])[.!?…][\"“”’»)]*\s+")
_CLOSING: Final = '"“”’»)'
_LONGEST: Final = 4
"""Characters that tell the end of a sentence: three letters and the sign behind them."""
# The first letter that readers see, behind tags and Markdown signs.
_FIRST: Final = re.compile(r"^((?:\s|<[^>]*>|[\[*_(„“\"])*)([a-zäöüß])")


def opens_sentence(before: str) -> bool:
    """True when what stands before a reference ends a sentence, or nothing stands there."""
    if not before or before[-1] == "\n" or _START.fullmatch(before, before.rfind("\n") + 1):
        return True
    # Only the last characters are looked at: a text has a reference in every other sentence.
    end = len(before.rstrip().rstrip(_CLOSING))
    return any(_END.fullmatch(before, start) for start in range(max(end - _LONGEST, 0), end))


def capitalised(drawn: str) -> str:
    """The drawn reference with a capital first letter; other signs and letters stay."""
    return _FIRST.sub(lambda found: found[1] + found[2].upper(), drawn, count=1)
