"""German tails: what a clause or a short sentence behind a value takes back, or says of those counted.

„Es gibt {{ fact(…) }}. Niemand will sie haben.“, „{{ fact(…) }}, heißt es in der Kneipe“, „…, jedenfalls auf dem
Papier“ and „{{ claim(…) }} Glauben muss man das nicht.“ hold words of every sentence and none of those counted. What
others want of „sie“, who is said to tell, and what doubts are told by their forms (lexicon/german/tails.py).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from brandhub.speech.german.unknown import Unknown
from brandhub.speech.lexicon.beside import COUNTING
from brandhub.speech.lexicon.german.lead_words import SOURCES
from brandhub.speech.lexicon.german.tails import (
    BELIEVED,
    DOUBTS,
    HEARD,
    OTHERS,
    TELLERS,
    THEM,
    WANTING,
    WRITERS,
    WRITTEN,
)
from brandhub.speech.tokens import Line, Token
from brandhub.speech.visible import APART, STAND_INS

_SHORT: Final = 9
"""Words of a sentence, or a clause, that is looked at."""
_REACH: Final = 4


def find_german_tails(line: Line, value: Token) -> Iterator[Unknown]:
    """What the sentence of a value, the one behind it, or a clause before its colon says besides."""
    at = line.at(value.start)
    first, last = line.sentence_of(at)
    start, end = line.clause_of(at)
    if start > first + 1 and line.words[start - 1] == ":":
        yield from _wanted(line, line.clause_of(start - 2))
    if end + 1 < last and line.words[end] in (",", "–", "—", "("):
        yield from _doubted(line, line.clause_of(end + 1))
    yield from _heard(line, first, last)
    if (behind := _behind(line, last)) is not None:
        yield from _wanted(line, behind)
        yield from _doubted(line, behind)


def find_german_doubts(line: Line, last: int) -> Iterator[Unknown]:
    """What the sentence behind a proven one takes back; `last`: where that ends."""
    if (behind := _behind(line, last)) is not None:
        yield from _doubted(line, behind)


def _behind(line: Line, start: int) -> tuple[int, int] | None:
    """The next sentence of the paragraph, where it shows nothing that is proven."""
    while start < len(line.words) and line.words[start] in ".!?…":
        start += 1
    if start >= len(line.words) or line.words[start] in ("\n", APART):
        return None
    first, last = line.sentence_of(start)
    return None if any(word in STAND_INS for word in line.words[first:last]) else (first, last)


def _wanted(line: Line, stretch: tuple[int, int]) -> Iterator[Unknown]:
    """„Niemand will sie haben“, „Der Rat will sie schließen“; „wir wollen sie zeigen“ speaks of the writers."""
    first, last = stretch
    words = [token for token in line.tokens[first:last] if token.kind == "word"]
    if not 2 < len(words) <= _SHORT or line.words[last - 1] == "?" or any(one.text in STAND_INS for one in words):
        return
    them = next((token for token in words[1:] if token.text in THEM), None)
    if them is None or words[0].fold in ("wer", "wenn", "falls"):
        return
    own = line.folds[slice(*line.clause_of(line.at(them.start)))]
    folds = {*own}
    if not WRITERS.isdisjoint(folds) or line.folds[line.at(them.start) - 1] == "von":
        return
    if any(token.text in ("Sie", "Ihnen", "Ihr") for token in words[1:]):
        return
    if not OTHERS.isdisjoint(folds) or not WANTING.isdisjoint(folds):
        yield (them,), "fate", ""


def _doubted(line: Line, stretch: tuple[int, int]) -> Iterator[Unknown]:
    """„Jedenfalls auf dem Papier“, „Glauben muss man das nicht“, „Wer das glaubt, …“."""
    first, last = stretch
    words = [token for token in line.tokens[first:last] if token.kind == "word"]
    said = " ".join(token.fold for token in words)
    found = DOUBTS.search(said) if len(words) <= _SHORT else None
    found = found or BELIEVED.match(said)
    if words and found is not None:
        yield (words[said.count(" ", 0, found.start())],), "fate", ""


def _heard(line: Line, first: int, last: int) -> Iterator[Unknown]:
    """„…, heißt es in der Kneipe“, „…, erzählt man sich“; „heißt es im Bericht“ names who tells."""
    for index in range(first, last):
        rest = " ".join(line.folds[index : index + _REACH]) + " "
        if TELLERS.match(rest):
            yield (line.tokens[index],), "fate", ""
        elif (found := HEARD.match(rest)) is not None:
            behind = line.tokens[index + found[0].count(" ") : min(last, index + 2 * _REACH)]
            noun = next((token for token in behind if token.is_capital), None)
            if noun is not None and not (SOURCES.fullmatch(noun.fold) or noun.fold in WRITTEN | COUNTING["de"]):
                yield (noun,), "unknown", noun.text
