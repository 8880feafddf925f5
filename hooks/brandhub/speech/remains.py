"""Remains: what a sentence says of those counted by naming what is left, what was added, whose they are, or what else.

„Übrig blieben {{ fact(…) }}“ says that there were others, „Hinzu kamen {{ fact(…) }}“ that there were fewer before,
„{{ fact(…) }} der Stadt Hamm“ whose they are, „{{ fact(…) }} oder Ruinen“ what they are. Judged as predicates are.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from brandhub.speech.lexicon.beside import SMALL, VERBS
from brandhub.speech.predicates import BELONGING, Beside, noun_end
from brandhub.speech.tokens import Line, Token
from brandhub.speech.unions import united

_OPENING: Final = {
    "de": frozenset("sind waren bleiben blieben stehen standen liegen lagen kamen gelten galten".split()),
    "en": frozenset("are were remain remained stand stood lie lay".split()),
}
_REMAINING: Final = {
    "de": frozenset(("uebrig", "bleiben", "blieben")),
    "en": frozenset(("remain", "remained", "left", "added")),
}
_MEANT: Final = frozenset("gemeint erfasst gefragt nachzulesen zugrunde grundlage basis listed meant".split())
_INTO: Final = frozenset("zu zum zur dazu hierzu wozu".split())
_LEFT: Final = frozenset(("left",))
_OWN: Final = frozenset("own owns owned".split())
_STAYING: Final = frozenset(("bleiben", "blieben"))
_THERE: Final = (["there", "remain"], ["there", "remained"])
_WILL: Final = frozenset("to must may might can could will would shall should".split())
_GO: Final = frozenset("go stay close leave die vanish survive end move shut".split())
_OR: Final = frozenset("also oder sprich beziehungsweise bzw naemlich".split())


def find_remains(line: Line, value: Token, language: str) -> Iterator[Beside]:
    """Words in the clause of a value that say it is a remainder or an addition, and other nouns for those counted."""
    at = line.at(value.start)
    first, last = line.clause_of(at)
    yield from _turned(line, first, at, language)
    yield from _left(line, at, last, language)


def _turned(line: Line, first: int, at: int, language: str) -> Iterator[Beside]:
    """„Übrig blieben …“, “Gone are …”: what is said of those counted, before the verb.

    „Hinzu kamen …“ counts more than before; „hinzu kommen …“ goes on in an argument.
    """
    token, verb, before = line.tokens[first], line.word(first + 1), line.tokens[at - 1]
    if language == "en" and at > first and (before.fold in _OWN or [token.fold, before.fold] in _THERE):
        yield Beside((before,), "ownership" if before.fold in _OWN else before.text)
    if language == "de" and token.fold == "es" and at - first in (2, 3) and line.folds[first + 1] in _STAYING:
        yield Beside((line.tokens[first + 1],), line.words[first + 1])  # „Es blieben …“, „Es blieben uns …“
    if language == "de" and at > first + 1 and before.fold in BELONGING and _INTO.isdisjoint(line.folds[first:at]):
        yield Beside((before,), "Eigentum")
    if verb is None or first + 1 >= at or token.kind != "word" or verb.fold not in _OPENING[language]:
        return
    if token.fold == "hinzu" if verb.fold == "kamen" else token.fold not in (united(SMALL[language], _MEANT)) - _LEFT:
        yield Beside((token,), token.text, of_all=True)


def _left(line: Line, at: int, last: int, language: str) -> Iterator[Beside]:
    """What closes a clause, or follows its value, and says that there were others, or whose those counted are."""
    words = [token for token in line.tokens[at + 1 : last] if token.kind == "word"]
    if words and words[-1].fold in _REMAINING[language]:
        yield Beside((words[-1],), words[-1].text)
    if language == "en":
        yield from _goes(words)
        if len(words) > 2 and words[0].fold == "turned" and words[1].fold in ("to", "into"):
            yield Beside((words[2],), words[-1].text)
        return
    if words and words[-1].fold == "hinzu" and "kamen" in line.folds[max(0, at - 6) : last]:
        yield Beside((words[-1],), "hinzugekommen")
    alone = len(words) == 2 and not any(fold in VERBS["de"] for fold in line.folds[max(0, at - 3) : at])
    if alone and (words[0].fold, words[1].fold) == ("am", "ende") and (at == 0 or line.opens(at)):
        yield Beside(tuple(words), "")  # „102 Höfe am Ende.“
    yield from _renamed(line, at, last)
    start = noun_end(line, at, last, language)
    if start < last and line.folds[start] in ("der", "des"):  # „102 Höfe der Stadt Bochum“
        end = start + 1
        while end < last and line.tokens[end].is_capital:
            end += 1
        owners = [token for token in line.tokens[start + 1 : end] if token.fold not in SMALL["de"]]
        yield from (Beside((token,), token.text) for token in owners[-1:])


def _renamed(line: Line, at: int, last: int) -> Iterator[Beside]:
    """„102 Höfe, also Ruinen“, „102 Höfe oder Ruinen“: another noun for those counted."""
    start = at + 2 if last == at + 1 and line.words[last : last + 1] == [","] else at + 1
    word, noun = line.word(start), line.word(start + 1)
    if word is not None and noun is not None and word.fold in _OR and noun.is_capital and noun.fold not in SMALL["de"]:
        yield Beside((noun,), noun.text)


def _goes(words: list[Token]) -> Iterator[Beside]:
    """“102 farms must go”, “102 farms are to close”, “102 farms or ruins”."""
    for will, go in pairwise(words[:4]):
        if will.fold in _WILL and go.fold in _GO:
            yield Beside((go,), go.text)
    if len(words) > 1 and words[0].fold == "or" and words[1].fold not in SMALL["en"]:
        yield Beside((words[1],), words[1].text)
