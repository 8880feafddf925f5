"""Word markup: words as WordprocessingML (ECMA-376-1, 17.3.3). Written as text, parsed once a document.

Adding element by element, as python-docx does, takes ten times as long.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

_TEXT: Final = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"})
_ATTRIBUTE: Final = str.maketrans(
    {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\n": "&#10;", "\r": "&#13;", "\t": "&#9;"}
)
_BREAKS: Final = re.compile(r"([\t\r\n])")


def text(words: str) -> str:
    """Words as the text of an element."""
    return words.translate(_TEXT)


def attribute(words: str) -> str:
    """Words as the value of an attribute, line ends included."""
    return words.translate(_ATTRIBUTE)


def run(words: str, look: str = "") -> str:
    """A run of words: tabs and line ends are elements of their own, spaces at the ends are kept. `look`: properties."""
    properties = f"<w:rPr>{look}</w:rPr>" if look else ""
    content = properties + "".join(_parts(words))
    return f"<w:r>{content}</w:r>" if content else "<w:r/>"


def _parts(words: str) -> Iterator[str]:
    for part in _BREAKS.split(words):
        if part == "\t":
            yield "<w:tab/>"
        elif part in ("\r", "\n"):
            yield "<w:br/>"
        elif part:
            space = ' xml:space="preserve"' if part.strip() != part else ""
            yield f"<w:t{space}>{text(part)}</w:t>"
