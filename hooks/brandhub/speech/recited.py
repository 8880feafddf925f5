"""Recited: numbers said one after another that count nothing, what a recipe makes, advice in pairs, and headings.

“One, two, three, four, five, once I caught a fish alive”, “the longer you stir, the smoother the sauce”, “More than
football”. English.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from brandhub.speech.lexicon.english import words
from brandhub.speech.lexicon.english.assertions import FIGURES
from brandhub.speech.tokens import Line

_ORDER: Final = "zero one two three four five six seven eight nine ten eleven twelve".split()
_FEWEST: Final = 3
"""So many numbers in their order are a rhyme, a beat or a countdown."""


def counts_nothing(line: Line, index: int) -> bool:
    """True for a number word that is recited, for that of what a recipe makes, and for what a heading announces."""
    return _is_counted_off(line, index) or _is_yield(line, index) or _announces(line, index)


def _is_counted_off(line: Line, index: int) -> bool:
    """True for a number among others in their order, up or down, each alone between signs or with the same word behind.

    They begin or end with one: “one potato, two potato, three potato”. In “one, two, three breweries” the last counts.
    """
    pieces = [*_pieces(line, *line.sentence_of(index))]
    at = next((at for at, (first, said) in enumerate(pieces) if first <= index < first + len(said)), None)
    if at is None:
        return False
    for step in (1, -1):
        start = end = at
        while start > 0 and _follows(pieces[start - 1][1], pieces[start][1], step):
            start -= 1
        while end + 1 < len(pieces) and _follows(pieces[end][1], pieces[end + 1][1], step):
            end += 1
        ends = pieces[start][1][0], pieces[end][1][0]
        if end - start + 1 >= _FEWEST and ("one" in ends or (step < 0 and ends[0] == "ten")):
            return True
    return False


def _pieces(line: Line, first: int, last: int) -> Iterator[tuple[int, list[str]]]:
    """What stands between the signs of a sentence, each with the place of its first token."""
    said: list[str] = []
    for at in range(first, last):
        if line.tokens[at].kind != "sign":
            said.append(line.tokens[at].fold)
        elif said:
            yield at - len(said), said
            said = []
    if said:
        yield last - len(said), said


def _follows(one: list[str], other: list[str], step: int) -> bool:
    """True for “two” behind “one”, and for “two potato” behind “one potato”."""
    if one[0] not in _ORDER or other[0] not in _ORDER or len(one) > 2 or other[1:] not in ([], one[1:]):
        return False
    return _ORDER.index(other[0]) == _ORDER.index(one[0]) + step


_READERS: Final = frozenset("you one we i he she your".split())
_SOMEBODY: Final = frozenset("it they".split())
_AT_HAND: Final = frozenset(
    "dough crust sauce soup knife blade slice slices batter broth stew night story joke rope fire water song glaze"
    " clay paint light shade tone string oven".split()
)
_COUNTED: Final = frozenset(FIGURES) | {"people", "trees", "birds", "trams", "students"}


def advised(line: Line) -> Iterator[int]:
    """Comparatives of pairs that say how a thing is done: “the more you practise, the better it sounds”.

    “The more people come, the more trams run” and “the more you look, the more jobs you find” tell of figures.
    """
    places = [at for at, (one, other) in enumerate(pairwise(line.folds)) if one == "the" and _compares(other)]
    for first, second in pairwise(places):
        if line.clause_of(second)[0] != second or line.clause_of(first)[1] != second - 1:
            continue
        clause = {*line.folds[first : line.clause_of(second)[1]]}
        forms = {line.folds[first + 1], line.folds[second + 1]}
        is_advice = not _READERS.isdisjoint(line.folds[first : second - 1]) or not _AT_HAND.isdisjoint(clause)
        is_advice = is_advice or (line.folds[first + 2] in _SOMEBODY and forms.isdisjoint(words.IRREGULAR))
        if is_advice and _COUNTED.isdisjoint(clause):
            yield from (first + 1, second + 1)


def _compares(form: str) -> bool:
    return form in words.IRREGULAR or (form.endswith("er") and form not in ("other", "former", "latter", "water"))


_MERELY: Final = frozenset("just only merely simply".split())
_MASSES: Final = frozenset(
    "football beer coal steel sport work talk words bricks stone stones concrete noise music technology history art"
    " logistics industry money nostalgia folklore soot grey and".split()
)


def headings_of_more(line: Line) -> Iterator[int]:
    """“More than football”, “More than just a stadium”: a heading by itself says that there is another side to it.

    “More than pensioners”, “More than half” and “Logistics employs more than coal” compare.
    """
    for first, last in line.sentences:
        said = [token.fold for token in line.tokens[first:last] if token.kind == "word"]
        if said[:2] != ["more", "than"] or len(said) != last - first - (line.tokens[last - 1].kind == "sign"):
            continue
        named = said[3:] if len(said) > 2 and said[2] in _MERELY else said[2:]
        is_one = len(named) in (2, 3) and named[0] in ("a", "an") and named[-1] not in _QUANTITIES
        if is_one or (named and _MASSES.issuperset(named)):
            yield from (first, first + 1, last - 1 - (line.tokens[last - 1].kind == "sign"))


_QUANTITIES: Final = frozenset(
    "few third quarter half dozen hundred thousand million billion handful fraction lot decade century year".split()
)


_YIELDING: Final = frozenset("serves makes feeds yields".split())
_SERVED: Final = frozenset(
    "people persons hungry portions servings helpings buns rolls biscuits cookies muffins loaves pancakes dumplings"
    " scones tarts jars slices pieces glasses cups fritters waffles pies pasties or to as generously".split()
)


def _is_yield(line: Line, index: int) -> bool:
    """“Serves four.”, “Makes twelve buns.”: the end of a recipe; “serves four museums” counts."""
    following, at = line.word(index + 1), index - 1
    if at > 1 and line.tokens[at].fold in _UP_TO and line.tokens[at - 1].fold in _ORDER:
        at -= 2
    if at > 0 and line.tokens[at].fold in _ABOUT:
        at -= 1
    if at < 0 or line.tokens[at].fold not in _YIELDING or not line.opens(at):
        return False
    return following is None or following.kind == "sign" or following.fold in _SERVED


_UP_TO: Final = frozenset("to or –".split())
_ABOUT: Final = frozenset("about around roughly approximately".split())


_ASKED: Final = frozenset("questions answers tips tricks ideas recipes suggestions".split())
_TO: Final = frozenset("for to about on with".split())


def _announces(line: Line, index: int) -> bool:
    """“Five questions for the lock keeper”: a heading, without a full stop, of what stands below it."""
    following, behind = line.word(index + 1), line.word(index + 2)
    if not line.opens(index) or following is None or behind is None or following.fold not in _ASKED:
        return False
    return behind.fold in _TO and line.tokens[line.sentence_of(index)[1] - 1].kind == "word"
