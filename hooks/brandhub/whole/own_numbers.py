"""Own numbers: numerals beside a value that belong to its unit or to what it counts, and so are no new number.

„Millionen“ of „{{ fact("schulden", form="value") }} Millionen Euro“ is the unit of the fact; so it is at the head of a
column, or in a lead, under which all values have that unit. „{{ fact("kinder") }} unter 14 Jahren“ repeats the
definition, where that begins with the very words: further on they may say who is left out.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from typing import Final

from brandhub.models.facts import Fact
from brandhub.speech.references import Reference
from brandhub.speech.tokens import Line
from brandhub.speech.visible import FULL, VALUE, Visible
from brandhub.whole.hub import Hub
from brandhub.whole.orphan_callings import own_words
from brandhub.whole.stand_tables import rows_of

_MARKS: Final = ("-", "–", "•")
"""What an item of a list begins with, as readers see it."""
_FRAME: Final = frozenset("in je angaben alle werte jeweils der die das the of all figures values stated".split())
"""What may stand with noun and unit at the head of a column."""
_DATES: Final = frozenset("jahr stand ende im am zum year as of end in at".split())
_AGES: Final = {
    "de": re.compile(r"(?: (?:[A-ZÄÖÜ]\w+))?( (?:unter|ab|bis|über) \d{1,3} Jahren)(?!\w)"),
    "en": re.compile(r"(?: (?:[a-z]+))?( (?:aged )?(?:under|over|up to) \d{1,3})(?= years| who| and over|[.,;:!?)]|$)"),
}
_DEFINED: Final = {
    "de": r"(?:Alle )?[A-ZÄÖÜ]\w+(?: und [A-ZÄÖÜ]\w+)?{phrase}(?!\w)",
    "en": r"(?:All )?\w+(?: and \w+)?{phrase}(?!\w)",
}

Span = tuple[int, int]


def own_numbers(look: tuple[Visible, Line], language: str, hub: Hub) -> Iterator[Span]:
    """Where such words stand. First and last sign in the visible text."""
    seen, line = look
    shown = {at: one for at, one in seen.references.items() if seen.text[at : at + 1] in (VALUE, FULL)}
    facts = {line.at(at): hub.series[one.id].fact for at, one in shown.items() if _is_value(one, hub)}
    for at, fact in facts.items():
        start = line.tokens[at].start
        if line.tokens[at].text == VALUE:
            found = re.compile(rf"\s{re.escape(_unit(fact, language, hub))}\b").match(seen.text, start + 1)
            if found is not None:
                yield found.span()
        aged = _AGES[language].match(seen.text, start + 1)
        if aged is not None and re.match(
            _DEFINED[language].format(phrase=re.escape(aged[1].replace("aged ", ""))),
            fact.definition[language].replace("aged ", ""),
        ):
            yield aged.span(1)
    for head, below in (*_columns(line), *_leads(line)):
        under = [facts[at] for at in below if at in facts]
        if under and _only_values(line, head, below, facts):
            yield from _units_in(seen, line, head, under, language, hub)


def lead_of(line: Line, at: int) -> range:
    """The tokens of the lead above the list in which a token stands; empty where there is none."""
    return next((range(*head) for head, below in _leads(line) if at in below), range(0))


def _is_value(reference: Reference, hub: Hub) -> bool:
    return reference.function == "fact" and reference.id in hub.series


def _unit(fact: Fact, language: str, hub: Hub) -> str:
    return hub.terms.units[fact.unit].label[language]


def _columns(line: Line) -> Iterator[tuple[Span, Sequence[int]]]:
    """The head of each column of a table, and the tokens of the cells below it."""
    table: list[list[Span]] = []
    for row in [*rows_of(line), []]:
        if row:
            table.append(row)
            continue
        for column, head in enumerate(table[0] if table else ()):
            yield head, [at for cells in table[1:] if column < len(cells) for at in range(*cells[column])]
        table = []


def _leads(line: Line) -> Iterator[tuple[Span, Sequence[int]]]:
    """Each line that ends with a colon and the items of the list below it."""
    breaks = [-1, *(at for at, word in enumerate(line.words) if word == "\n"), len(line.words)]
    lines = [(first + 1, last) for first, last in itertools.pairwise(breaks)]
    for index, (first, last) in enumerate(lines):
        if last <= first or line.words[last - 1] != ":":
            continue
        below: list[int] = []
        for start, end in lines[index + 1 :]:
            if start < end and line.words[start] in _MARKS:
                below += range(start, end)
            elif start < end:
                break
        yield (first, last), below


def _only_values(line: Line, head: Span, below: Sequence[int], facts: dict[int, Fact]) -> bool:
    """True when nothing stands under a head that could be counted in something else."""
    is_lead = line.words[head[1] - 1] == ":"
    for at in below:
        token = line.tokens[at]
        if token.kind == "stand" and at not in facts:
            return False
        if token.kind == "number" and not is_lead:
            return False
        if token.kind == "word" and not (is_lead and token.fold in _DATES):
            return False
    return True


def _units_in(seen: Visible, line: Line, head: Span, under: Sequence[Fact], language: str, hub: Hub) -> Iterator[Span]:
    """Where the unit of all values stands at their head, which says nothing else than what they count."""
    unit = _unit(under[0], language, hub)
    if any(_unit(fact, language, hub) != unit for fact in under):
        return
    start, end = line.tokens[head[0]].start if head[0] < head[1] else 0, line.tokens[head[1] - 1].end
    found = re.compile(rf"(?<!\w){re.escape(unit)}(?!\w)").search(seen.text, start, end)
    if found is None:
        return
    others = (token for token in line.tokens[head[0] : head[1]] if not found.start() <= token.start < found.end())
    words = [token for token in others if token.kind in ("word", "number", "stand")]
    own = [own_words(fact, language, hub) for fact in under]
    if all(
        token.kind == "word" and (token.fold in _FRAME or all(one.names(token.text) for one in own)) for token in words
    ):
        yield found.span()
