"""Queries: every file that a browser fetches of a search index until the first hits of one word are shown.

Of an index in parts (`portal/search_parts.py`) those are its head, the lists with the word, and registers and packs of
the hits, as `overrides/assets/scripts/index.js` fetches them; of any other index it is the one file.
"""

from __future__ import annotations

import json
from itertools import accumulate
from pathlib import Path
from typing import Any, Final

LISTS: Final = 3
SHOWN: Final = 10
LETTERS: Final = 8
_DIGITS: Final = "".join(chr(code) for code in range(35, 126) if code != 92)


def fetched_for(site: Path, index: str, word: str) -> list[bytes]:
    """The files, the head first. `word`: lower case, without umlauts."""
    contents = [(site / index).read_bytes()]
    head = json.loads(contents[0])
    if not isinstance(head, dict) or "lists" not in head:
        return contents
    folder = (site / index).parent / head["folder"]
    had: dict[str, Any] = {}

    def part(name: str) -> Any:
        if name not in had:
            contents.append((folder / f"{name}.json").read_bytes())
            had[name] = json.loads(contents[-1])
        return had[name]

    begins, ends = (_place(head["lists"]["from"], typed) for typed in (word, f"{word}\uffff"))
    texts: dict[int, None] = {}
    titles: dict[int, None] = {}
    for place in range(begins, min(ends + 1, begins + LISTS)):
        for known, in_texts, in_titles in part(_name(head["lists"]["names"], place)):
            if word in known:
                titles |= dict.fromkeys(_rising(read_numbers(in_titles)[::2]))
                texts |= dict.fromkeys(_rising(read_numbers(in_texts)))
    starts = _rising(read_numbers(head["packs"]["from"]))
    each = head["packs"]["each"]
    for number in [*{**titles, **texts}][:SHOWN]:
        place = _place(starts, number)
        part(_name(part(_name(head["packs"]["registers"], place // each)), place % each))
    return contents


def _name(names: str, place: int) -> str:
    return names[place * LETTERS : (place + 1) * LETTERS]


def _place(firsts: list[Any], wanted: Any) -> int:
    return max(at for at, first in enumerate(firsts) if first <= wanted)


def read_numbers(text: str) -> list[int]:
    """What `write_numbers` of the search's parts wrote, as a script reads it: before it takes differences."""
    found, value, scale = [], 0, 1
    for digit in text:
        worth = _DIGITS.index(digit)
        value, scale = value + worth % 45 * scale, scale * 45
        if worth < 45:
            found.append(value)
            value, scale = 0, 1
    return found


def _rising(steps: list[int]) -> list[int]:
    return [*accumulate(steps)]
