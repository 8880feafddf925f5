"""Tails: in English, what stands behind a value in its sentence is held to the same words as what leads to it.

“{{ fact(…) }} switched to solar power”, “{{ fact(…) }} – the brochure is lying” and “…, or so my uncle swears” say of
a value what no list of such words could foresee. A clause with a subject of its own that does not take up those
counted is somebody else’s: “…, and a path leads to the canal”. Judged as unknown words are (speech/unknown.py).
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise, permutations
from typing import Final

from brandhub.speech.lexicon.beside import DENYING, PREPOSITIONS, SAYING, VERBS
from brandhub.speech.lexicon.tails import (
    AFFIRMING,
    AFTER_QUESTIONS,
    BEARERS,
    BEGUN,
    COMMENTING,
    IDIOMS,
    IN_HOW_MANY,
    LISTS,
    OF_METHOD,
    OWN_SUBJECTS,
    RANGING,
    RANKING,
    SUPPOSING,
    TAKING_UP,
    WITHIN_IDIOMS,
)
from brandhub.speech.lexicon.unknown import TELLING
from brandhub.speech.tokens import Line, Token
from brandhub.speech.unions import united
from brandhub.speech.unknown import Unknown, is_unknown
from brandhub.speech.visible import APART, FULL, SENTENCE, STAND_INS, VALUE
from brandhub.whole.orphan_labels import above_of, head_of, row_of

_VALUES: Final = frozenset((FULL, VALUE, SENTENCE))
_JOINING: Final = frozenset("and but or while whereas yet so".split())
_PARTING: Final = frozenset(",;:–—()")
_AMONG: Final = frozenset(("among", "included"))
_THEM: Final = frozenset("they them theirs".split())
_INCREDULOUS: Final = (["really"], ["seriously"], ["honestly"], ["truly"], ["sure"], ["are", "you", "sure"])
_PASSIVE: Final = frozenset("is are was were".split())
"""“The Kohlenpott, a nickname with coal in it, was mentioned by …”: what the name means is explained."""
_MOST: Final = 9
"""Words of a value’s sentence that answers a question."""


def find_tails(line: Line, value: Token, language: str) -> Iterator[Unknown]:
    """Words behind a value, and before it in a question or on a list, that are none of every sentence."""
    if language != "en":
        return
    at = line.at(value.start)
    for piece in _pieces(line, at):
        yield from _said(line, piece)
        if line.folds[piece[0]] in SUPPOSING and line.folds[piece[0] + 1] != "you":
            yield (line.tokens[piece[0]],), "outside", line.folds[piece[0]]
    yield from _labelled(line, at)
    yield from _inserted(line, at)
    yield from _blest(line, at)
    yield from _listed(line, at)
    yield from _asked(line, at)
    yield from _doubted(line, at)
    yield from _going_on(line, at)


def _pieces(line: Line, at: int) -> Iterator[tuple[int, int]]:
    """What stands behind the value up to the next one, piece by piece; no clause of somebody else."""
    _, last = line.sentence_of(at)
    start = at + 1
    for index in range(at + 1, last + 1):
        ends = index == last or line.words[index] in _PARTING or line.folds[index] in _JOINING
        if not ends:
            continue
        piece = (start, index)
        if any(word in _VALUES for word in line.words[start:index]):
            return
        if start < index and (start == at + 1 or not _is_of_others(line, piece)):
            yield piece
        start = index + 1


def _is_of_others(line: Line, piece: tuple[int, int]) -> bool:
    """True for another thing in a row, and for a clause with a subject of its own."""
    first, last = piece
    before, folds = line.words[first - 1], line.folds[first:last]
    if before == "," and RANGING.fullmatch(" ".join(folds) + " "):
        return True
    told = folds[0] in ("as", "according", "the") and any(TELLING.fullmatch(fold) for fold in folds)
    if told or folds[0] in SAYING["en"] or not _AMONG.isdisjoint(folds[-3:]):
        return True
    takes_up = not TAKING_UP.isdisjoint(folds) or folds[0] in BEGUN
    if before in (":", "–", "—", "("):
        return False
    if before == ";" or line.folds[first - 1] in _JOINING:
        return not takes_up and (before == ";" or folds[0] in OWN_SUBJECTS) and DENYING["en"].isdisjoint(folds[:2])
    listed = folds[0] in ("a", "an", "the") and line.folds[last : last + 1] == ["and"]
    return listed or (folds[0] in COMMENTING - SUPPOSING and not takes_up)


def _said(line: Line, piece: tuple[int, int]) -> Iterator[Unknown]:
    first, last = piece
    for index in range(first, last):
        token = line.tokens[index]
        named = token.is_capital and token.kind == "word" and len(token.fold) > 2 and token.text not in _VALUES
        if line.folds[index] not in OF_METHOD and (named or is_unknown(line, index)):
            yield (token,), "unknown", token.fold


def _going_on(line: Line, at: int) -> Iterator[Unknown]:
    """“Milk is what they produce.”: a short sentence behind that of a value and takes up those counted."""
    _, last = line.sentence_of(at)
    if last >= len(line.words) or line.words[last] in ("\n", APART) or line.words[last - 1] not in (".", "!", "…"):
        return
    start, end = line.sentence_of(last)
    folds, words = line.folds[start:end], [token for token in line.tokens[start:end] if token.kind == "word"]
    proven = any(word in STAND_INS for word in line.words[start:end]) or line.words[end - 1] == "?"
    if proven or not 1 < len(words) <= _MOST or _THEM.isdisjoint(folds):
        return
    if words[0].fold not in OWN_SUBJECTS and folds[0] != "they":
        yield from _said(line, (start, end))


def _inserted(line: Line, at: int) -> Iterator[Unknown]:
    """“Dortmund, city of ruins, has …”, “the brochure, printed by a lobby, says …”: set before the verb."""
    first, _ = line.sentence_of(at)
    commas = [index for index in range(first, at) if line.words[index] == ","]
    if len(commas) != 2 or commas[1] - commas[0] < 3:
        return
    before, within = range(first, commas[0]), range(commas[0] + 1, commas[1])
    said = any(line.folds[index] in VERBS["en"] or line.folds[index] in PREPOSITIONS["en"] for index in before)
    verb = line.folds[commas[1] + 1]
    goes_on = verb not in _PASSIVE and (verb in VERBS["en"] or TELLING.fullmatch(verb) is not None)
    if said or not goes_on or line.folds[within[0]] in united(SAYING["en"], PREPOSITIONS["en"]):
        return
    yield from (((line.tokens[index],), "unknown", line.folds[index]) for index in within if is_unknown(line, index))


def _blest(line: Line, at: int) -> Iterator[Unknown]:
    """“Dortmund counts its blessings and …”: what one has besides is listed with those counted."""
    owned = line.folds[at - 3 : at - 2] in (["its"], ["their"], ["our"], ["his"], ["her"])
    if owned and line.folds[at - 1] == "and" and is_unknown(line, at - 2):
        yield (line.tokens[at - 2],), "unknown", line.folds[at - 2]


def find_spared(line: Line, value: Token, language: str) -> frozenset[int]:
    """Where the words begin of what may lead to a value or follow it as a phrase: “on its website”."""
    if language != "en":
        return frozenset()
    first, last = line.sentence_of(line.at(value.start))
    spared: set[int] = set()
    for index in range(first, last):
        if (found := IDIOMS.match(" ".join(line.folds[index : min(last, index + _MOST)]) + " ")) is not None:
            spared |= {token.start for token in line.tokens[index : index + found[0].count(" ") + 1]}
    return frozenset(spared)


def _labelled(line: Line, at: int) -> Iterator[Unknown]:
    """“| Vacant farms | {{ … }} |”, “Vacant farms” above a value: what a label says of those counted."""
    row = row_of(line, at)
    places: list[range] = []
    if row is not None:
        walls = [index for index in range(*row) if line.words[index] == APART]
        places = [range(one + 1, other) for one, other in pairwise(walls) if not one < at < other]
        places += [range(*head)] if (head := head_of(line, at)) is not None else []
    elif (above := above_of(line, at)) is not None:
        places = [range(*above)]
    for place in places:
        if any(line.folds[index] in VERBS["en"] for index in place):
            continue
        unknown = [index for index in place if is_unknown(line, index)]
        for noun, one in permutations(unknown, 2):
            yield (line.tokens[one],), "again", f"{line.folds[noun]} {line.folds[one]}"


def _listed(line: Line, at: int) -> Iterator[Unknown]:
    """“The list of closed farms names …”: what a list is of is what it counts."""
    first, _ = line.clause_of(at)
    tells = next((index for index in range(at - 1, first, -1) if TELLING.fullmatch(line.folds[index])), at)
    for index in range(first, tells - 1):
        if line.folds[index] in LISTS and line.folds[index + 1] in ("of", "for", "with"):
            named = range(index + 2, tells)
            if not any(line.folds[one] in BEARERS or line.tokens[one].is_capital for one in named):
                yield from (((line.tokens[one],), "unknown", line.folds[one]) for one in named if is_unknown(line, one))
            return


def _asked(line: Line, at: int) -> Iterator[Unknown]:
    """“Which town has the most farms? There are …”: what was asked is what the value answers."""
    first, last = line.sentence_of(at)
    if first < 2 or line.words[first - 1] != "?" or last - first > _MOST:
        return
    start, end = line.sentence_of(first - 1)
    words = range(start, end - 1)
    asks = next((index for index in words if line.folds[index] in AFTER_QUESTIONS), None)
    if asks is None:
        return
    many = line.folds[start : start + 2] in (["how", "many"], ["how", "much"])
    for index in words:
        if many and index > start + 1 and line.folds[index] not in IN_HOW_MANY and line.tokens[index].kind == "word":
            yield (line.tokens[index],), "unknown", line.folds[index]
        elif line.folds[index] in RANKING and line.folds[index - 1] != "at":
            yield (line.tokens[index],), "outside", line.folds[index]
        elif index > asks and line.folds[index] not in WITHIN_IDIOMS and is_unknown(line, index):
            yield (line.tokens[index],), "unknown", line.folds[index]


def _doubted(line: Line, at: int) -> Iterator[Unknown]:
    """“{{ fact(…) }}? Not any more.”: a bare value that is asked for, and not affirmed."""
    _, last = line.sentence_of(at)
    asked = last
    while line.words[asked : asked + 1] in (["?"], ["!"]):  # “…!? Seriously?”
        asked += 1
    ends = line.sentence_of(asked)[1] if asked < len(line.words) else asked
    if line.words[ends - 1] == "?" and line.folds[asked : ends - 1] in _INCREDULOUS:
        yield (line.tokens[asked],), "outside", line.folds[asked]
    if line.words[asked - 1] != "?" and line.words[last - 1] != "?":
        return
    last = asked
    if last >= len(line.words):
        return
    start, end = line.sentence_of(last)
    words = [token for token in line.tokens[start:end] if token.kind == "word"]
    has_value = any(word in _VALUES for word in line.words[start:end])
    if words and len(words) <= _MOST and not has_value and words[0].fold not in AFFIRMING:
        yield (words[0],), "outside", words[0].fold
