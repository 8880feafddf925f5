"""German insertions: a few words between commas or dashes that turn the value they stand beside.

„Dortmund hat, trotz allem, {{ fact(…) }}“, „{{ fact(…) }}, weshalb Milch billig ist“, „…, Ruinen nicht mitgezählt“:
what is put in before a value says who tells it, or when; what is added behind is known to the fact.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from brandhub.speech.german.unknown import Unknown, has_verb, is_unknown
from brandhub.speech.lexicon.beside import SAID, VERBS
from brandhub.speech.lexicon.german.lead_words import ASIDES, GUESSED, LEFT_OUT, SUPPOSED, THEREFORE
from brandhub.speech.owing import OF_THE_COUNT
from brandhub.speech.tokens import Line, Token
from brandhub.speech.unions import united
from brandhub.speech.visible import STAND_INS

_LONGEST: Final = 5
"""Words of an insertion."""
_PAUSES: Final = frozenset(",–—(")
_PARTICIPLE: Final = re.compile(r"\w{0,4}ge\w+(?:t|en)")


def find_inserted(line: Line, value: Token) -> Iterator[Unknown]:
    """Words put in before a value or added behind it, with what they do to it (orphan_settings.py)."""
    at = line.at(value.start)
    (first, last), (start, end) = line.clause_of(at), line.sentence_of(at)
    if line.folds[start] in SUPPOSED and start < first:
        yield (line.tokens[start],), "fate", ""
    if first - 2 >= start and line.words[first - 1] == ":":
        guessed = (index for index in range(*line.clause_of(first - 2)) if GUESSED.fullmatch(line.folds[index]))
        yield from (((line.tokens[index],), "fate", "") for index in guessed)
    if at == first and first - 2 > start and line.words[first - 1] in _PAUSES:
        yield from _put_in(line, start, line.clause_of(first - 2))
    if line.words[start + 1 : first][-1:] == [","]:
        inserted = line.clause_of(first - 2)[0]
        if inserted > start and line.folds[inserted] == "nicht":  # „Dortmund, nicht Essen, hat …“
            yield (line.tokens[inserted],), "fate", ""
    if last + 1 < end and line.words[last] in _PAUSES:
        yield from _added(line, line.clause_of(last + 1))


def _put_in(line: Line, start: int, clause: tuple[int, int]) -> Iterator[Unknown]:
    """„Dortmund hat, grob geschätzt, …“: behind „hat“, right before its value."""
    first, last = clause
    words = line.tokens[first:last]
    parted = first - 2 > start and line.words[first - 1] in _PAUSES and has_verb(line, start, first - 1)
    if not parted or len(words) > _LONGEST or any(token.text in STAND_INS for token in words):
        return
    tells = any(_tells(fold) for fold in line.folds[first:last]) and line.folds[first] != "wenn"
    if line.folds[first] not in ASIDES and not tells and words[0].kind == "word":
        yield tuple(words), "fate", ""


def _tells(fold: str) -> bool:
    """„Die Broschüre stammt von 2014“; „grob geschätzt“ and „nicht mitgerechnet“ tell nothing."""
    return fold in united(VERBS["de"], SAID["de"]) and _PARTICIPLE.fullmatch(fold) is None


def _added(line: Line, clause: tuple[int, int]) -> Iterator[Unknown]:
    """„…, um Touristen zu locken“, „…, weshalb Milch billig ist“, „…, Ruinen nicht mitgezählt“."""
    first, last = clause
    folds = line.folds[first:last]
    if not folds or any(word in STAND_INS for word in line.words[first:last]):
        return
    so = folds[0] in THEREFORE or folds[:2] == ["so", "dass"]
    if so and not any(fold in OF_THE_COUNT for fold in folds):
        yield (line.tokens[first],), "fate", ""
    leaves_out = len(folds) <= _LONGEST and not LEFT_OUT.isdisjoint(folds)
    if leaves_out or (folds[0] == "um" and "zu" in folds):
        unknown = (index for index in range(first, last) if is_unknown(line, index))
        yield from (((line.tokens[index],), "unknown", line.words[index]) for index in unknown)
