"""Unknown words: in English, what leads to a value must be words of every sentence, of who counts, or its fact's own.

“Downstream there are {{ fact(…) }}”, “the club runs {{ fact(…) }}” and “Organic farms: {{ fact(…) }}” say more than
the value. No list has all such words; a list has those that may stand there (lexicon/beside.py, lexicon/unknown.py).
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import permutations
from typing import Final

from brandhub.speech.german.inserted import find_inserted
from brandhub.speech.german.leads import find_german_leads
from brandhub.speech.german.tails import find_german_tails
from brandhub.speech.german.unknown import find_german_unknown
from brandhub.speech.lexicon.beside import COUNTING, LABELLING, ORDINARY, VERBS
from brandhub.speech.lexicon.unknown import AT_HAND, BEHIND, DONE, HEARD, LED, SEASONS, SOME, TELLING
from brandhub.speech.tokens import Line, Token
from brandhub.speech.visible import STAND_INS

_KNOWN: Final = ORDINARY["en"] | COUNTING["en"] | LABELLING["en"] | AT_HAND
_AND: Final = frozenset("and but or while whereas".split())
_TO: Final = frozenset("to into onto towards over past".split())
_ARTICLES: Final = frozenset("the a an our their his her this that".split())
_PASSIVE: Final = frozenset("been were are was is being".split())
_SIDES: Final = frozenset("north south east west left right".split())
_HAS: Final = frozenset("has had have counts counted".split())
_GIVING: Final = frozenset("give gives gave given".split())
_WHEN: Final = frozenset(("when", "whenever", "whether"))
_LED_BY: Final = frozenset(("no matter", "every time", "each time"))
_RUNNING: Final = frozenset("run runs ran owns own owned keep keeps kept".split())
_SUPPOSED: Final = frozenset("provided supposing assuming unless granted suppose assume imagine".split())
_ALMOST: Final = frozenset("almost nearly".split())
"""Before a verb they deny it: “It almost came to {{ fact(…) }}”."""
_LONGEST: Final = 6
_NEAR: Final = 8
_REACH: Final = 40
"""Words around a value in which a time of its sentence is looked for."""

Unknown = tuple[tuple[Token, ...], str, str]


def find_unknown(line: Line, value: Token, language: str) -> Iterator[Unknown]:
    """Words around a value that are none of every sentence, with what they do to it."""
    if language != "en":
        yield from find_german_unknown(line, value)
        yield from find_german_leads(line, value)
        yield from find_inserted(line, value)
        yield from find_german_tails(line, value)
        return
    at = line.at(value.start)
    first, last = line.clause_of(at)
    for index in (*_before(line, first, at), *_behind(line, at, last)):
        yield (line.tokens[index],), "unknown", line.tokens[index].fold
    yield from _small_ones(line, first, at, last)
    yield from _phrases(line, first, at)
    yield from _labelled(line, first)
    yield from _led(line, first)


def _before(line: Line, first: int, at: int) -> Iterator[int]:
    """Unknown words before a value, where none says who tells it; behind “and” the value has a verb of its own."""
    told = any(TELLING.fullmatch(fold) for fold in line.folds[first:at]) or line.folds[at - 1] in _GIVING
    for index in range(first, at):
        if line.folds[index] in _AND:
            first = index + 1
    if not told:
        yield from (index for index in range(first, at) if is_unknown(line, index))


def _behind(line: Line, at: int, last: int) -> Iterator[int]:
    """What stands behind “to the”; what other prepositions govern is looked for in whereabouts.py."""
    for index in range(at + 1, last - 2):
        if line.folds[index] in _TO and line.folds[index + 1] in _ARTICLES and is_unknown(line, index + 2):
            yield index + 2


def is_unknown(line: Line, index: int) -> bool:
    """True for a word that does not stand in every sentence beside a value; names are looked at elsewhere."""
    token = line.tokens[index]
    fold = token.fold.replace("’", "'").removesuffix("'s")
    if token.kind != "word" or len(fold) < 2 or fold in _KNOWN or token.text in STAND_INS:
        return False
    return not token.is_capital or line.opens(index)


def _small_ones(line: Line, first: int, at: int, last: int) -> Iterator[Unknown]:
    """Small words that say much in some places: “another …”, “the north has …”, “… have been promised”."""
    if at > first and line.folds[at - 1] == "another":
        yield (line.tokens[at - 1],), "outside", "another"
    for index in range(first, last - 1):
        fold, following = line.folds[index], line.folds[index + 1]
        if fold in _SIDES and following in _HAS and index < at:
            yield (line.tokens[index],), "outside", fold
        if index > at and fold in _PASSIVE and following in DONE:
            yield (line.tokens[index + 1],), "outside", following
        if following in _RUNNING and index < at and line.tokens[index].kind == "word" and line.words[index].islower():
            yield (line.tokens[index],), "unknown", fold
        if fold in _ALMOST and index + 1 < at and line.words[index + 1].islower():
            yield (line.tokens[index],), "outside", fold
        if fold == "short" and following == "of" and index < at:
            yield (line.tokens[index],), "outside", fold
        if fold == "average" and index > first and line.folds[index - 1] in ("a", "an"):
            yield (line.tokens[index],), "outside", fold


def _phrases(line: Line, first: int, at: int) -> Iterator[Unknown]:
    """“… would do”, “…, if that”, “… (down from before)” behind a value, “They say …” before it."""
    start, end = line.sentence_of(at)
    for index in range(max(start, at - _REACH), min(end, at + _REACH)):
        rest = " ".join(line.folds[index : min(end, index + _NEAR)]) + " "
        if found := SEASONS.match(rest):
            yield line.tokens[index : index + found[0].count(" ") + 1], "elsewhen", found[0]
            return
        if line.words[index - 1] in tuple(",(–—") and (found := HEARD.match(rest.rstrip())):
            yield line.tokens[index : index + found[0].count(" ") + 1], "outside", found[0]
            return
    for index in range(at + 1, min(end, at + 1 + _NEAR)):
        rest = " ".join(line.folds[index : min(end, index + _NEAR)]) + " "
        parted = line.words[index - 1] in tuple(",(–—;:")
        found = BEHIND.match(rest)
        if found is None and parted:
            found = SOME.match(rest)
        if found:
            yield line.tokens[index : index + found[0].count(" ") + 1], "outside", found[0]
            return
    found = LED.match(" ".join(line.folds[first:at]) + " ")
    if found:
        yield line.tokens[first : first + found[0].count(" ")], "outside", found[0].split()[-1]


def _labelled(line: Line, first: int) -> Iterator[Unknown]:
    """“Organic farms: …”, “How many farms are left? …”: what is counted with a word that the fact does not know."""
    if first < 2 or line.words[first - 1] not in (":", "?"):
        return
    start = line.clause_of(first - 2)[0]
    words = line.tokens[start : first - 1]
    if line.words[first - 1] == "?":
        if line.folds[first - 2] == "left" and line.folds[start : start + 2] == ["how", "many"]:
            yield (line.tokens[first - 2],), "outside", "left"
        return
    if len(words) == 1 and words[0].fold in DONE:
        yield words, "outside", words[0].fold
    whole = line.sentence_of(start)[0] == start
    if not whole or len(words) > _LONGEST or any(one.text in STAND_INS or one.fold in VERBS["en"] for one in words):
        return
    open_words = [line.tokens[index] for index in range(start, first - 1) if is_unknown(line, index)]
    for noun, one in permutations(open_words, 2):
        yield (one,), "again", f"{noun.fold} {one.fold}"
    if len(words) > 1 and words[0].fold == "average":
        yield (words[0],), "outside", "average"


def _led(line: Line, first: int) -> Iterator[Unknown]:
    """“Provided the council agrees, there are …”."""
    if first > 1 and line.words[first - 1] == ",":
        start, _ = line.clause_of(first - 2)
        if line.folds[start] in _SUPPOSED or " ".join(line.folds[start : start + 2]) in _LED_BY:
            yield (line.tokens[start],), "outside", line.folds[start]
        elif line.folds[start] in _WHEN and not any(TELLING.fullmatch(fold) for fold in line.folds[start:first]):
            unknown = (index for index in range(start, first - 1) if is_unknown(line, index))
            yield from (((line.tokens[index],), "unknown", line.folds[index]) for index in unknown)
