"""List numbers: where Markdown counts the lines of a list; other numbers before a line are words of it."""

from __future__ import annotations

import re
from collections.abc import Iterator

_LIST_NUMBER = re.compile(r"[ \t>]{0,12}(\d{1,2})\. ")


def list_numbers(text: str) -> Iterator[tuple[int, int]]:
    """Where Markdown counts the lines of a list (1., 2., 3. after an empty line): start and end of each number.

    A number that continues a paragraph, or that begins a list anywhere else than at 1, is read as a number.
    """
    expected, at, is_open = 1, 0, True
    for line in text.splitlines(keepends=True):
        number = _LIST_NUMBER.match(line)
        if number and is_open and int(number[1]) in (1, expected):
            yield at + number.start(1), at + number.end()
            expected = int(number[1]) + 1
        elif not line.strip():
            is_open = True
        elif not line.startswith((" ", "\t")):
            is_open, expected = line.startswith("#"), 1
        at += len(line)
