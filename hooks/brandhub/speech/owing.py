"""Owing: why there are so many, what comes of them, what some of them are, and what they live on.

„Dank der Stadt gibt es {{ fact(…) }}“, „Von {{ fact(…) }} kommt unsere Milch“, „Einige von {{ fact(…) }}“ and
„{{ fact(…) }} leben von der Stadt“ say more than how many there are, however ordinary each of their words is. Causes
are asked for where no word by itself says more. What was rounded may have one („wegen der Rundung“).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from brandhub.speech.predicates import Beside, noun_end
from brandhub.speech.tokens import Line, Token

_CAUSES: Final = {
    "de": frozenset("dank wegen trotz infolge aufgrund mangels".split()),
    "en": frozenset("despite".split()),
}
_CAUSES_OF_TWO: Final = frozenset(("thanks to", "because of", "owing to", "due to", "spite of"))
OF_THE_COUNT: Final = frozenset(
    "rundung rundungen geheimhaltung datenschutz datenschutzes zaehlweise methode definition abgrenzung zaehlung"
    " erhebung stichprobe luecke luecken rounding secrecy privacy method definition count census sample gap gaps"
    " data".split()
)
"""„Wegen der Rundung sind es {{ fact(…) }}“ tells how it was counted."""
_SOME: Final = {
    "de": frozenset(
        "einige manche viele wenige etliche mehrere keiner keine keines teil teile haelfte grossteil".split()
    ),
    "en": frozenset("some many most few several none half part parts bulk share all".split()),
}
_OF: Final = {"de": frozenset(("von", "aus")), "en": frozenset(("of",))}
_SOURCES: Final = {"de": frozenset(("von", "vom", "aus")), "en": frozenset(("from", "on", "off", "upon"))}
_COMES: Final = {
    "de": frozenset("kommt kommen kam kamen stammt stammen stammte stammten".split()),
    "en": frozenset(
        "comes come came stems stem stemmed lives live lived feeds feed fed depends depend depended relies rely"
        " relied thrives thrive thrived".split()
    ),
}
_LIVE: Final = {
    "de": frozenset("leben lebten lebt lebte zehren zehrten".split()),
    "en": frozenset("live lived depend depended rely relied thrive thrived".split()),
}
_NEAR: Final = 3
"""Words in which a cause is named: „wegen der starken Rundung“."""


def find_some(line: Line, value: Token, language: str) -> Iterator[Beside]:
    """„Einige von {{ … }}“: how many of them nobody has counted."""
    at = line.at(value.start)
    first = line.clause_of(at)[0]
    if at - 2 >= first and line.folds[at - 1] in _OF[language] and line.folds[at - 2] in _SOME[language]:
        yield Beside((line.tokens[at - 2],), "")


def find_owing(line: Line, value: Token, language: str) -> Iterator[Beside]:
    """Words of the clause of a value that tell why there are so many, what comes of them, and what they live on."""
    at = line.at(value.start)
    first, last = line.clause_of(at)
    yield from _causes(line, first, last, language)
    before = line.folds[at - 1] if at > first else ""
    if before in _SOURCES[language] and "auf" not in line.folds[first:last]:  # „Institute kamen auf …“ count
        comes = (line.tokens[index] for index in range(first, last) if line.folds[index] in _COMES[language])
        yield from (Beside((token,), "") for token in comes if not token.text[0].isupper())
    behind = noun_end(line, at, last, language)
    live, source = (*line.folds[behind:last][:2], "", "")[:2]
    if live in _LIVE[language] and source in _SOURCES[language]:
        yield Beside((line.tokens[behind],), "")  # „{{ … }} leben von der Stadt“


def _causes(line: Line, first: int, last: int, language: str) -> Iterator[Beside]:
    for index in range(first, last):
        token = line.tokens[index]
        alone = token.fold in _CAUSES[language] and (token.text.islower() or line.opens(index))
        both = language == "en" and " ".join(line.folds[index : index + 2]) in _CAUSES_OF_TWO
        start = index + 1 + both
        if (alone or both) and OF_THE_COUNT.isdisjoint(line.folds[start : start + _NEAR]):
            yield Beside((token,), "")
