"""Marks of belonging: which references of a sentence or a row show a value, a noun, a label, a date or a source."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, Literal, NamedTuple

from brandhub.speech.references import Reference
from brandhub.speech.tokens import Line, Token
from brandhub.speech.visible import APART, STAND_INS, Visible

Kind = Literal["value", "noun", "label", "event", "date", "claim", "source"]
_KINDS: Final[Mapping[tuple[str, str], Kind]] = {
    **{("fact", form): "value" for form in ("full", "value", "dated")},
    ("fact", "noun"): "noun",
    ("fact", "label"): "label",
    **{("event", form): "event" for form in ("full", "label")},
    **{("event", form): "date" for form in ("when", "date")},
}
_LEADING: Final = frozenset((":", "=", "–", "—", "-"))
_OPENING: Final = frozenset(("(", "["))
_CLOSING: Final = frozenset((")", "]"))


class Mark(NamedTuple):
    """A reference in a sentence. `at`: its token; `cell`: which one of its row, counted from the first."""

    at: int
    kind: Kind
    reference: Reference
    cell: int


@dataclass(frozen=True)
class Stretch:
    """A sentence, or a row of a table with the labels and nouns that head its columns, by cell."""

    line: Line
    first: int
    last: int
    marks: tuple[Mark, ...]
    is_row: bool = False
    heads: Mapping[int, Sequence[Reference]] = field(default_factory=dict)
    headed: frozenset[int] = frozenset()
    """Columns with words of their own above them."""

    def of(self, *kinds: Kind) -> list[Mark]:
        """Marks of some kinds, in their order."""
        return [mark for mark in self.marks if mark.kind in kinds]

    def around(self, mark: Mark, kind: Kind) -> tuple[Mark | None, Mark | None]:
        """The nearest ones before and behind."""
        others = self.of(kind)
        before = [one for one in others if one.at < mark.at]
        return (before[-1] if before else None, next((one for one in others if one.at > mark.at), None))

    def runs(self, *kinds: Kind) -> list[tuple[Kind, list[Mark]]]:
        """Marks of the same kind that follow each other, with others between them."""
        found: list[tuple[Kind, list[Mark]]] = []
        for mark in self.of(*kinds):
            if found and found[-1][0] == mark.kind:
                found[-1][1].append(mark)
            else:
                found.append((mark.kind, [mark]))
        return found

    def between(self, one: Mark, other: Mark) -> Sequence[Token]:
        """The tokens between two marks."""
        return self.line.tokens[one.at + 1 : other.at]

    def leads(self, one: Mark, other: Mark) -> bool:
        """True for „X: Y“."""
        between = self.between(one, other)
        return bool(between) and between[0].text in _LEADING

    def brackets(self, one: Mark, other: Mark) -> bool:
        """True for „X (Y)“."""
        between = self.between(one, other)
        return bool(between) and between[-1].text in _OPENING

    def is_enclosed(self, mark: Mark) -> bool:
        """True for a mark in brackets: „(Quelle: X)“."""
        depth = 0
        for word in self.line.words[self.first : mark.at]:
            depth += (word in _OPENING) - (word in _CLOSING)
        return depth > 0

    def is_bare(self, mark: Mark) -> bool:
        """True for a value alone in its cell, in a column without words of its own."""
        ahead, behind = (self.line.words[mark.at + step : mark.at + step + 1] for step in (-1, 1))
        return mark.cell not in self.headed and mark.cell not in self.heads and ahead == behind == [APART]


def find_stretches(seen: Visible, line: Line) -> Iterator[Stretch]:
    """Sentences and rows with two references or more."""
    marks = [*_marks(seen, line)]
    table: list[Stretch] = []
    for first, last in _blocks(line):
        inside = [mark for mark in marks if first <= mark.at < last]
        if line.words[first] != APART:
            table = []
            yield from _sentences(line, inside)
            continue
        row = _row(line, first, last, inside, table[0] if table else None)
        table.append(row)
        if row.marks:
            yield row


def _marks(seen: Visible, line: Line) -> Iterator[Mark]:
    for start, reference in sorted(seen.references.items()):
        form = reference.options.get("form", "full")
        kind: Kind | None = _KINDS.get((reference.function, form))
        if reference.function == "source":
            kind = "source"
        elif reference.function == "claim" and form != "link":
            kind = "claim"
        if kind is not None:
            yield Mark(line.at(start), kind, reference, 0)


def _blocks(line: Line) -> Iterator[tuple[int, int]]:
    first = 0
    for at, word in enumerate([*line.words, "\n"]):
        if word == "\n":
            if at > first:
                yield first, at
            first = at + 1


def _sentences(line: Line, marks: Sequence[Mark]) -> Iterator[Stretch]:
    ranges = dict.fromkeys(line.sentence_of(mark.at) for mark in marks)
    for first, last in ranges:
        inside = tuple(mark for mark in marks if first <= mark.at < last)
        if len(inside) > 1:
            yield Stretch(line, first, last, inside)


def _row(line: Line, first: int, last: int, marks: Sequence[Mark], head: Stretch | None) -> Stretch:
    cells = [line.words[first:at].count(APART) for at in range(first, last)]
    placed = tuple(mark._replace(cell=cells[mark.at - first]) for mark in marks)
    if head is None:
        own = {cells[at - first] for at in range(first, last) if _is_own(line, at)}
        return Stretch(line, first, last, placed, is_row=True, headed=frozenset(own))
    heads: dict[int, list[Reference]] = {}
    for mark in head.of("label", "noun"):
        heads.setdefault(mark.cell, []).append(mark.reference)
    return Stretch(line, first, last, placed, is_row=True, heads=heads, headed=head.headed)


def _is_own(line: Line, at: int) -> bool:
    token = line.tokens[at]
    return token.kind == "word" and token.text not in STAND_INS
