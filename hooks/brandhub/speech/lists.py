"""Lists: phrases in a short spelling that editors can read, as patterns for `tokens.phrase`.

One phrase a line. `a/b` is one of several words, `*` any end of a word, `[a]` a word that may be missing, `_` any word
or beginning of one, `~` a blank within one of several, `...` up to five words without a comma, `$` the end of a clause
or of the text. A phrase begins with a word. Words are spelt as texts are folded.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Final

_CLASS: Final = re.compile(r"\{([^}]*)\}")
_ENDS: Final = r"(?= (?:[.,;:!?¶)–“”»\"\u241f]|\Z))"


def patterns(lines: str, words: Mapping[str, str] | None = None) -> tuple[str, ...]:
    """One pattern per line. `words` are classes of words that stand in braces, as `{city}`.

    Raises LookupError for a class that there is not: its phrases would be found nowhere, and nobody would know.
    """
    return tuple(_pattern(line.split(), words or {}) for line in lines.splitlines() if line.strip())


def _pattern(parts: list[str], words: Mapping[str, str]) -> str:
    return _word(parts[0], words) + "".join(_piece(part, words) for part in parts[1:])


def _piece(part: str, words: Mapping[str, str]) -> str:
    """One part with the blank before it."""
    if part == "$":
        return _ENDS
    if part == "...":
        return r"(?: \w+){0,5}"
    if part.startswith("["):
        return f"(?: {_word(part[1:-1], words)})?"
    if part.endswith("/$"):
        return f"(?: {_word(part[:-2], words)}|{_ENDS})"
    return f" {_word(part, words)}"


def _word(part: str, words: Mapping[str, str]) -> str:
    if "{" in part:
        part = _CLASS.sub(lambda found: "/".join(words[found[1]].split()), part)
    alternatives = part.replace(".", r"\.").replace("*", r"\w*").replace("_", r"\w+").replace("~", " ").split("/")
    return f"(?:{'|'.join(alternatives)})" if len(alternatives) > 1 else alternatives[0]


_GAP: Final = re.compile(r"(?<!\()\(\?:(?:\\w\+ | \\w\+)\)(?:\{\d,\d+\}|\?)")
_ANY_WORD: Final = re.compile(r"(?<![^ |)(:])\\w\+(?=[ |)]|$)(?! \)(?:\{|\?))")


def with_gaps(phrases: Iterable[str]) -> tuple[str, ...]:
    """Phrases that are harmless, to be read with `Line.stretches`. Each frees the words that it names and no other.

    Where a pattern lets any word stand, that word becomes a gap: „beim ersten Rekord“ frees „ersten“, not „Rekord“.
    """
    return tuple(_ANY_WORD.sub(r"(\\w+)", _GAP.sub(lambda gap: f"({gap.group()})", one)) for one in phrases)
