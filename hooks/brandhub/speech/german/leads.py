"""German leads: what stands before the clause of a value, and says more of it: conditions, labels, questions.

„Stimmt der Rat zu, gibt es {{ fact(…) }}“, „Noch zu retten: {{ fact(…) }}“, „Wie viele brannten? Es waren
{{ fact(…) }}“. Their words, too, are those of every sentence, of who counts, or of the fact (its lead_words.py).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from brandhub.speech.german.unknown import Unknown, has_verb, is_unknown
from brandhub.speech.lexicon.beside import SAID, SMALL, VERBS
from brandhub.speech.lexicon.german.lead_words import ASKING, POINTING, SHADING, SUPPOSING
from brandhub.speech.tokens import Line, Token
from brandhub.speech.unions import united
from brandhub.speech.visible import APART, FULL, STAND_INS, VALUE

_LONGEST_LABEL: Final = 5
_LONGEST_ANSWER: Final = 6
"""Words of a sentence that says nothing but its value."""
_COMING: Final = frozenset("kommt kommen kam kamen landet landete zaehlt".split())
"""„Rechnet man großzügig, kommt man auf …“."""
_SPEAKING: Final = frozenset("es sie wir ich er man ihr du".split())
_POINTED: Final = frozenset("es das dies".split())
_ONE_MORE: Final = frozenset("ein eine einen zum zur".split())
_FIRST: Final = frozenset(("zuerst", "zunaechst"))
"""„Zuerst die Höfe: …“ puts in order what is told."""
_STOPS: Final = frozenset(".!?…")


def find_german_leads(line: Line, value: Token) -> Iterator[Unknown]:
    """Words before the clause of a value, with what they do to it (orphan_settings.py)."""
    at = line.at(value.start)
    first = line.clause_of(at)[0]
    if first > 1 and line.words[first - 1] in (",", ":"):
        start, end = line.clause_of(first - 2)
        if start == line.sentence_of(start)[0]:
            yield from _supposed(line, start, end) if line.words[first - 1] == "," else _labelled(line, start, end)
    yield from _answered(line, at)
    yield from _within(line, at)


def _supposed(line: Line, start: int, end: int) -> Iterator[Unknown]:
    """„Sollte es regnen, kommen …“, „Stimmt der Rat zu, gibt es …“; „Zählt man nach, sind es …“ supposes nothing."""
    if not line.words[start][:1].isupper() or not line.words[end + 1 : end + 2] or not line.words[end + 1].islower():
        return
    if line.folds[start] in SUPPOSING:
        yield (line.tokens[start],), "outside", line.folds[start]
    elif line.folds[start].endswith("t") and line.folds[end + 1] in united(VERBS["de"], SAID["de"], _COMING):
        yield from _unknown(line, range(start + 1, end))


def _labelled(line: Line, start: int, end: int) -> Iterator[Unknown]:
    """„Noch zu retten: …“; „Noch eine Zahl: …“ and „Sie ahnen es: …“ are none."""
    if end - start > _LONGEST_LABEL:
        return
    if line.folds[end - 1] in _POINTED and line.folds[end - 2] in VERBS["de"]:  # „Stammgäste sind es: …“
        yield from _unknown(line, range(start, end - 2))
    if has_verb(line, start, end) or not _SPEAKING.isdisjoint(line.folds[start:end]):
        return
    for index in range(start, end):
        shades = line.folds[index] in SHADING - _FIRST and line.folds[index + 1] not in _ONE_MORE
        if shades or (line.words[index].islower() and is_unknown(line, index)):
            yield (line.tokens[index],), "unknown", line.words[index]


def _answered(line: Line, at: int) -> Iterator[Unknown]:
    """„Wie viele brannten? Es waren …“, „Der Hagel kam. Danach gab es …“: an answer says what was asked."""
    first, last = line.sentence_of(at)
    said = [fold for fold, word in zip(line.folds[first:last], line.words[first:last], strict=True) if word.isalpha()]
    if first < 2 or line.words[first - 1] not in _STOPS or len(said) > _LONGEST_ANSWER:
        return
    if any(fold not in SMALL["de"] for fold in said if fold not in STAND_INS):
        return
    start, end = line.sentence_of(first - 1)
    if any(word in STAND_INS or word in (APART, "\n") for word in line.words[start:end]):
        return
    asked = line.words[first - 1] == "?"
    if asked or (said and said[0] in POINTING):
        words = range(line.clause_of(end - 2)[0] if asked else start, end - 1)
        whether = asked and not line.folds[words[0]].startswith("w") and line.words[at] == FULL
        yield from _unknown(line, [one for one in words if _asks(line, one) and not (whether and _is_noun(line, one))])


def _asks(line: Line, index: int) -> bool:
    return line.folds[index] not in ASKING


def _is_noun(line: Line, index: int) -> bool:
    """„Gibt es Bauern? Es gibt …“: whoever asks whether there are some is told what there is."""
    return line.tokens[index].is_capital and not line.opens(index)


def _within(line: Line, at: int) -> Iterator[Unknown]:
    """„Die Karte gilt in {{ fact(…) }}“ says of something else that it is, or happens, in those counted."""
    first, last = line.sentence_of(at)
    alone = sum(word in (FULL, VALUE) for word in line.words[first:last]) == 1
    if alone and line.words[at] == FULL and at > first and line.folds[at - 1] == "in":
        yield (line.tokens[at - 1],), "fate", ""


def _unknown(line: Line, indexes: Iterable[int]) -> Iterator[Unknown]:
    unknown = (index for index in indexes if is_unknown(line, index))
    return (((line.tokens[index],), "unknown", line.words[index]) for index in unknown)
