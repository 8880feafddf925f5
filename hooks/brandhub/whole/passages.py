"""Passages: a text in pieces that can be told apart by a short mark, so that two versions of it can be compared.

A stamp is the marks of all passages in their order. Whoever has the stamp of an old version and the text of today knows
which passages changed, came or went, without having kept a word of the old text.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Final

from brandhub.models.pages import Written

DIGITS: Final = 6
"""Hexadecimal digits of a mark: sixteen million values, for texts of a few dozen passages."""
_BLOCK: Final = re.compile(r"\S.*?(?=\n[ \t]*\n|\s*\Z)", re.DOTALL)
_FRONT: Final = re.compile(r"---\n(.*?\n)---[ ]*(?:\n|\Z)", re.DOTALL)
_FIELD: Final = re.compile(r"^(title|summary):[ \t]*(.*)$", re.MULTILINE)


@dataclass(frozen=True)
class Passage:
    """Title, summary or one block of the body: its words, and the line of the file on which it begins."""

    text: str
    line: int

    @property
    def mark(self) -> str:
        """The same for the same words; how lines are broken does not count."""
        return mark_of(self.text)


@dataclass(frozen=True)
class Turn:
    """What became of a passage: its mark then and the passage now, one of which is missing if it came or went.

    `line`: where to look in the text of today.
    """

    old: str | None
    new: Passage | None
    line: int

    @property
    def kind(self) -> str:
        """`changed`, `added` or `removed`."""
        return "added" if self.old is None else "removed" if self.new is None else "changed"


def mark_of(text: str) -> str:
    """The short checksum of a passage."""
    return hashlib.sha256(" ".join(text.split()).encode()).hexdigest()[:DIGITS]


def passages_of(written: Written) -> tuple[Passage, ...]:
    """Title, summary and the blocks of the body, as they stand in the file."""
    heads = [
        Passage(written.as_written(field) or getattr(written, field), written.place(field).line)
        for field in ("title", "summary")
    ]
    body = written.body
    blocks = (Passage(found.group(), written.body_place(found.start()).line) for found in _BLOCK.finditer(body))
    return (*heads, *blocks)


def stamp_of(written: Written) -> str:
    """The version of a text: the marks of its passages."""
    return " ".join(passage.mark for passage in passages_of(written))


def compare(stamp: str, passages: Sequence[Passage]) -> tuple[Turn, ...]:
    """What happened to a text since the version of the stamp, in the order of the text of today."""
    old, new = stamp.split(), [passage.mark for passage in passages]
    turns: list[Turn] = []
    for kind, i1, i2, j1, j2 in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind != "equal":
            turns += _turns(old[i1:i2], passages[j1:j2], passages[min(j1, len(passages) - 1)].line)
    return tuple(turns)


def _turns(old: Sequence[str], new: Sequence[Passage], line: int) -> Iterator[Turn]:
    """Passages at the same place are taken for versions of each other; what is left over came or went."""
    for index in range(max(len(old), len(new))):
        mark = old[index] if index < len(old) else None
        passage = new[index] if index < len(new) else None
        yield Turn(mark, passage, passage.line if passage else new[-1].line if new else line)


def wordings_in(text: str) -> dict[str, str]:
    """The passages of an old version of a file by their marks. Titles are found in any YAML style of one line."""
    text = text.replace("\r\n", "\n")
    front = _FRONT.match(text)
    body = text[front.end() :] if front else text
    heads = [found[2].strip() for found in _FIELD.finditer(front[1])] if front else []
    heads += [head[1:-1] for head in heads if len(head) > 1 and head[0] == head[-1] and head[0] in "\"'"]
    return {mark_of(words): words for words in (*heads, *(found.group() for found in _BLOCK.finditer(body)))}
