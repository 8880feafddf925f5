"""Publics: what a town, a trade or an economy does is told, unless it is an act of every town hall.

„Das Revier blutet aus“, „die Chemie musste sich neu erfinden“, „die Kaufkraft bleibt zurück“: no list of predicates has
an end, so what such a subject may do without proof is a closed world (german_publics.py). Where it lies, what it is or
has, and what somebody does in it, is judged word by word as before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from brandhub.whole import german_publics as publics
from brandhub.whole.beside_lexicon import SMALL
from brandhub.whole.orphan_tokens import Line

_ARTICLES: Final = frozenset("die der das unsere unser diese dieses dieser ganz".split())
_LEADING: Final = frozenset("auch selbst sogar nur gerade doch und aber denn".split())
_LEAST: Final = 3
_WORDS: Final = 30_000
"""So many words are remembered: those of some hundred stories."""


def find_publics(line: Line) -> Iterator[tuple[int, int, str]]:
    """Public subjects of sentences with their verbs: as ranges of tokens and a kind."""
    for first, last in line.sentences:
        if last - first < _LEAST:
            continue
        at = _subject(line, first, last)
        kind = None if at is None else _told(line, at, at + 1)
        if at is not None and kind is not None:
            yield at, at + 1, kind


def _subject(line: Line, first: int, last: int) -> int | None:
    """Where the noun stands with which a sentence begins: „Die Stadt blutet“, „auch junge Familien ziehen“."""
    at = first
    while at < last and (_is_sign(line, at) or line.folds[at] in _LEADING):
        at += 1
    at += at < last and line.folds[at] in _ARTICLES
    if not any(map(_may_be_public, line.folds[at : min(at + 2, last)])):
        return None
    described = at + 2 < last and _ADJECTIVE.fullmatch(line.folds[at]) is not None
    several = described and publics.TOWNS.fullmatch(line.folds[at + 1]) is None  # „Fachhochschule Dortmund“
    if several and line.folds[at] not in _SOME and line.tokens[at + 1].text[:1].isupper():
        at += 1
    eats = at > first and at < last and line.folds[at] == "essen"  # „das Essen kommt aus dem Ofen“
    return None if at + 1 >= last or eats else at


def _is_sign(line: Line, at: int) -> bool:
    """No token is made for a word."""
    return not line.folds[at][:1].isalpha() and line.tokens[at].kind == "sign"


@lru_cache(maxsize=_WORDS)
def _may_be_public(fold: str) -> bool:
    """False for the words of most sentences, of which nothing else needs to be asked."""
    classes = (publics.TOWNS, publics.TRADES, publics.GROUPS, publics.HOUSES)
    return fold in publics.DEMONYMS or any(one.fullmatch(fold) for one in classes)


def _is_finite(line: Line, at: int) -> bool:
    token = line.tokens[at]
    fits = publics.FINITE.fullmatch(token.fold) or publics.PLURAL.fullmatch(token.fold)
    return token.kind == "word" and token.text.islower() and fits is not None


def _told(line: Line, at: int, verb: int) -> str | None:
    """What kind of assertion it is that a noun has a verb, or None: a closed world."""
    noun, said = line.tokens[at], line.folds[verb]
    if not noun.text[:1].isupper() or not _is_finite(line, verb):
        return None
    if any(token.kind == "stand" for token in line.tokens[slice(*line.clause_of(at))]):
        return None
    if _tells_of_several(line, at, said):
        return "quantifier"
    acts = publics.ACTS_OF_TOWNS if publics.TOWNS.fullmatch(noun.fold) else publics.ACTS_OF_TRADES
    is_subject = acts is publics.ACTS_OF_TOWNS or publics.TRADES.fullmatch(noun.fold) is not None
    if not is_subject or publics.FINITE.fullmatch(said) is None:
        return None
    return "trend" if said not in acts or (verb > at and _has_become(line, at, acts)) else None


def _tells_of_several(line: Line, at: int, verb: str) -> bool:
    """True for a group or houses of a kind, with a verb for what nobody sees: „Logistiker reißen sich um Flächen“."""
    noun = line.folds[at]
    if noun in publics.DEMONYMS and publics.PLURAL.fullmatch(verb):
        return True
    if verb in publics.AUXILIARY or publics.PLURAL.fullmatch(verb) is None:
        return False
    if publics.GROUPS.fullmatch(noun):
        definite = not _ARTICLES.isdisjoint(line.folds[max(0, at - 2) : at])
        scene = definite and noun not in publics.SOCIAL
        return not scene and (publics.DEEDS.fullmatch(verb) is None or _leaves(line, at, verb))
    return publics.HOUSES.fullmatch(noun) is not None and publics.ACTS_OF_HOUSES.fullmatch(verb) is None


_ADJECTIVE: Final = re.compile(r"[a-z]{3,}en?")
_SOME: Final = frozenset(
    "manche einige mehrere verschiedene viele etliche alle beide diese seine ihre meine andere anderen uebrigen".split()
)


def _leaves(line: Line, at: int, verb: str) -> bool:
    """„Ärzte wandern ab“, „Kunden bleiben weg“: a deed that its particle makes a trend."""
    behind = [token.fold for token in line.tokens[at + 2 : line.clause_of(at)[1]] if token.kind == "word"]
    return bool(behind) and any(verb.startswith(stem) and behind[-1] in ends for stem, ends in publics.LEAVING.items())


_PARTICIPLE: Final = re.compile(r"\w{4,}(?:t|en)")
_HAVING: Final = frozenset(("hat", "hatte"))
_TO_SOMEBODY: Final = frozenset("mich mir dich dir ihn ihm uns".split())
_STEM: Final = 4


def _has_become(line: Line, at: int, acts: frozenset[str]) -> bool:
    """„Dortmund hat die Zeichen der Zeit erkannt“, „Dortmund kann Krise“: other verbs behind „hat“."""
    last = line.clause_of(at)[1]
    words = [token for token in line.tokens[at + 1 : last] if token.kind == "word"]
    if words[0].fold == "kann":
        return len(words) > 1 and words[-1].is_capital and len(words) <= _LEAST
    if any(token.fold in _TO_SOMEBODY for token in words):
        return False
    end = words[-1]
    if words[0].fold not in _HAVING or end.is_capital or _PARTICIPLE.fullmatch(end.fold) is None:
        return False
    plain = end.fold.replace("ge", "", 1)
    if not SMALL["de"].isdisjoint((end.fold, plain)) or publics.DEEDS.fullmatch(plain):
        return False
    stems = {end.fold[:_STEM], plain[:_STEM]}
    return not any(act.startswith(tuple(stems)) for act in acts)
