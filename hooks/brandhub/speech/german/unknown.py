"""Unknown words in German: around a value stand words of every sentence, of who counts, and those of its fact.

„Umsonst gibt es {{ fact(…) }}“, „Die Stadt besucht {{ fact(…) }}“ and „{{ fact(…) }} im Jahr“ say more than the value.
No list has all such words; a list has those that may stand there (lexicon/beside.py, lexicon/german/lead_words.py).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from brandhub.speech.lexicon.adverbs import OPINION
from brandhub.speech.lexicon.beside import COUNTING, LABELLING, ORDINARY, PARTICLES, PREPOSITIONS, VERBS, WHERE
from brandhub.speech.lexicon.german.lead_words import (
    AT_HAND,
    DOUBTED,
    EVENTS,
    FORESEEING,
    GIVEN_OFF,
    HELD,
    KNOWN_WITHIN,
    OF_ANY_SOURCE,
    OF_OTHERS,
    SHADING,
    SOURCES,
    TELLING,
    WITHIN,
)
from brandhub.speech.lexicon.german.words import BEFORE_VALUES
from brandhub.speech.lexicon.leads import WANTING
from brandhub.speech.tokens import Line, Token
from brandhub.speech.visible import STAND_INS

_KNOWN: Final = (
    (ORDINARY["de"] | COUNTING["de"] | LABELLING["de"] | PREPOSITIONS["de"] | WHERE["de"] | AT_HAND)
    - SHADING
    - OF_OTHERS
)
_AND: Final = frozenset("und aber doch sondern oder".split())
_PASSIVE: Final = frozenset("wird werden wurde wurden worden ist sind war waren hat haben hatte hatten sich".split())
_BELONG: Final = frozenset("gehoert gehoeren gehoerte gehoerten".split())
_OPEN: Final = frozenset(("und", "sowie", "oder", "neben"))
"""Right before a value they part it from what stands before, or behind."""
_NEAR: Final = 6
_INFLECTED: Final = ("e", "en", "er", "es", "em")
_VERBAL: Final = ("t", "te", "ten")

Unknown = tuple[tuple[Token, ...], str, str]


def find_german_unknown(line: Line, value: Token) -> Iterator[Unknown]:
    """Words around a value that are none of every sentence, with what they do to it (orphan_settings.py)."""
    at = line.at(value.start)
    first, last = line.clause_of(at)
    start, end = _own(line, first, at), _up_to(line, at, last)
    told = any(TELLING.fullmatch(fold) for fold in line.folds[start:at])
    particle = _particle(line, at, last)
    for index in (*range(start, _led(line, start, at)), *range(at + 1, end)):
        if is_unknown(line, index, told=told and index < at):
            said = line.words[index]
            moved = particle if said.islower() and said.endswith(("en", *_VERBAL)) else ""
            yield (line.tokens[index],), "unknown", moved + said
    yield from _shaded(line, start, at, end)
    yield from _given_off(line, start, at, last)
    yield from _within(line, first, last)
    yield from _wanting(line, start, at, last)


def _own(line: Line, first: int, at: int) -> int:
    """Where the part of a clause begins that has the value: behind an „und“ between two verbs."""
    for index in range(at - 1, first, -1):
        if line.folds[index] in _AND and has_verb(line, first, index) and has_verb(line, index + 1, at):
            return index + 1
    return first


def _led(line: Line, start: int, at: int) -> int:
    """The end of what leads to a value: in „Neue Wege und {{ fact(…) }}“ what stands before the first."""
    if at == start or line.folds[at - 1] not in _OPEN:
        return at
    index = at - 2
    while index > start and (line.tokens[index].is_capital or line.folds[index].endswith(_INFLECTED)):
        index -= 1
    return index + 1


def _up_to(line: Line, at: int, last: int) -> int:
    """The end of what is said of a value: before an „und“; beside „neben …“ nothing is."""
    if at and line.folds[at - 1] == "neben":
        return at
    return next((index for index in range(at + 1, last) if line.folds[index] in _AND), last)


def _particle(line: Line, at: int, last: int) -> str:
    """What closes a clause and makes another verb of one: „stimmten … zu“."""
    words = [token for token in line.tokens[at + 1 : last] if token.kind == "word"]
    return words[-1].text if words and words[-1].fold in PARTICLES else ""


def has_verb(line: Line, first: int, last: int) -> bool:
    """True where a word in small letters looks like a verb."""
    return any(
        line.words[at].islower()
        and (line.folds[at] in VERBS["de"] or (line.folds[at].endswith(_VERBAL) and line.folds[at - 1] != "zu"))
        for at in range(first, last)
    )


def is_unknown(line: Line, index: int, *, told: bool = False) -> bool:
    """True for a word that is none of every sentence. `told`: somebody tells the value, who may be called anything."""
    token = line.tokens[index]
    if token.kind != "word" or len(token.text) < 2 or token.text in STAND_INS:
        return False
    if token.fold in _KNOWN or token.fold in SHADING or token.fold in PARTICLES or OPINION.fullmatch(token.fold):
        return False
    if not token.text.islower():
        opens = line.opens(index) and line.words[index + 1][:1].islower() and not token.fold.endswith(_INFLECTED)
        source = SOURCES.fullmatch(token.fold)
        if source is not None:
            return OF_ANY_SOURCE.fullmatch(source["own"]) is None
        if FORESEEING.fullmatch(token.fold) is None and ((told and not opens) or _is_belonging(line, index)):
            return False
    elif token.fold in HELD and "fuer" in line.folds[slice(*line.clause_of(index))]:
        return False
    return not _is_of_a_source(line, index)


def _is_belonging(line: Line, index: int) -> bool:
    """„Zur Landwirtschaft gehören …“ names a kind, „im Monat der Stilllegung“ a date."""
    if line.tokens[index].fold in EVENTS and line.folds[index - 2] in ("monat", "jahr", "tag"):
        return True
    return line.folds[index - 1] in ("zum", "zur") and not _BELONG.isdisjoint(line.folds[index : index + _NEAR])


def _is_of_a_source(line: Line, index: int) -> bool:
    """„Eine undatierte Quelle“: what it is like, unless that takes back what it tells."""
    if not line.folds[index].endswith(_INFLECTED) or DOUBTED.fullmatch(line.folds[index]):
        return False
    for token in line.tokens[index + 1 : index + _NEAR]:
        if token.is_capital:
            return SOURCES.fullmatch(token.fold) is not None
        if token.kind != "word" or not token.fold.endswith(_INFLECTED):
            return False
    return False


def _shaded(line: Line, start: int, at: int, end: int) -> Iterator[Unknown]:
    """„Es gibt wohl …“, „{{ fact(…) }} gibt es noch“; „schon 2014“ dates."""
    for index in range(start, end):
        fold = line.folds[index]
        if fold not in SHADING or (index + 1 == at and fold in BEFORE_VALUES):
            continue
        following = line.word(index + 1)
        if following is None or (following.kind != "number" and (index + 1 == at or following.text not in STAND_INS)):
            yield (line.tokens[index],), "unknown", fold


def _given_off(line: Line, start: int, at: int, last: int) -> Iterator[Unknown]:
    """„Die Stadt besucht {{ fact(…) }}“: in the singular, others do something to those counted."""
    said = (*range(start, at), *range(at + 1, last))
    if any(line.folds[index] in _PASSIVE for index in said):
        return
    for index in said:
        if line.folds[index] in GIVEN_OFF and line.words[index].islower() and index > start:  # „…, verteilt auf …“
            yield (line.tokens[index],), "unknown", line.words[index]


def _wanting(line: Line, start: int, at: int, last: int) -> Iterator[Unknown]:
    """„Nach Dortmund durften {{ fact(…) }}“: who may, must or wants to go somewhere need not have been there."""
    words = [token.fold for token in line.tokens[at + 1 : last] if token.kind == "word"]
    ends = words[-1] if words else ""
    if not ends.endswith(("n", "t")):
        modal = (index for index in range(start, at) if line.folds[index] in WANTING)
        yield from (((line.tokens[index],), "unknown", line.words[index]) for index in modal)


def _within(line: Line, first: int, last: int) -> Iterator[Unknown]:
    """„{{ fact(…) }} im Jahr“: as if so many came again and again."""
    for index in range(first, last):
        found = WITHIN.match(" ".join(line.folds[index : index + _NEAR]) + " ")
        if found is not None:
            words = line.tokens[index : index + found[0].count(" ") + 1]
            yield words, "elsewhen", KNOWN_WITHIN.format(unit=found["unit"])
