"""Publics: what a town, a trade or an economy does is told, unless it is an act of every town hall.

„Das Revier blutet aus“, „die Chemie musste sich neu erfinden“, „die Kaufkraft bleibt zurück“: no list of predicates has
an end, so what such a subject may do without proof is a closed world (german_publics.py). Where it lies, what it is or
has, and what somebody does in it, is judged word by word as before.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from brandhub.whole import german_publics as publics
from brandhub.whole.beside_lexicon import SMALL
from brandhub.whole.orphan_predicates import LABELS
from brandhub.whole.orphan_tokens import Line

_ARTICLES: Final = frozenset("die der das unsere unser diese dieses dieser ganz".split())
_LEADING: Final = frozenset("auch selbst sogar nur gerade doch und aber denn".split())
_LEAST: Final = 3


def find_publics(line: Line) -> Iterator[tuple[int, int, str]]:
    """A public subject at the beginning of a sentence, with its verb: as a range of tokens and a kind."""
    for first, last in line.sentences:
        at = first
        while at < last and line.tokens[at].kind == "sign":
            at += 1
        while at < last and line.folds[at] in _LEADING:
            at += 1
        at += at < last and line.folds[at] in _ARTICLES
        if last - at < _LEAST or not line.tokens[at].text[:1].isupper():
            continue
        if at > first and line.folds[at] == "essen":  # „das Essen kommt aus dem Ofen“
            continue
        verb = line.tokens[at + 1]
        if _tells_of_several(line, at, definite=at > first and line.folds[at - 1] == "die"):
            yield at, at + 1, "quantifier"
            continue
        acts = publics.ACTS_OF_TOWNS if publics.TOWNS.fullmatch(line.folds[at]) else publics.ACTS_OF_TRADES
        is_subject = acts is publics.ACTS_OF_TOWNS or publics.TRADES.fullmatch(line.folds[at]) is not None
        plain = verb.kind == "word" and verb.text.islower() and publics.FINITE.fullmatch(verb.fold) is not None
        proven = any(token.kind == "stand" for token in line.tokens[at : line.clause_of(at)[1]])
        if is_subject and plain and not proven and (verb.fold not in acts or _has_become(line, at, acts)):
            yield at, at + 1, "trend"


def _tells_of_several(line: Line, at: int, *, definite: bool) -> bool:
    """True for a group or houses of a kind, with a verb for what nobody sees: „Logistiker reißen sich um Flächen“."""
    noun, verb = line.folds[at], line.tokens[at + 1]
    if verb.kind != "word" or not verb.text.islower() or publics.PLURAL.fullmatch(verb.fold) is None:
        return False
    if verb.fold in publics.AUXILIARY or any(
        token.kind == "stand" for token in line.tokens[at : line.clause_of(at)[1]]
    ):
        return False
    if publics.GROUPS.fullmatch(noun):
        scene = definite and noun not in publics.SOCIAL
        return not scene and publics.DEEDS.fullmatch(verb.fold) is None
    return publics.HOUSES.fullmatch(noun) is not None and publics.ACTS_OF_HOUSES.fullmatch(verb.fold) is None


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
    if words[0].fold not in _HAVING or end.is_capital or LABELS["de"].fullmatch(end.fold) is None:
        return False
    plain = end.fold.replace("ge", "", 1)
    if not SMALL["de"].isdisjoint((end.fold, plain)) or publics.DEEDS.fullmatch(plain):
        return False
    stems = {end.fold[:_STEM], plain[:_STEM]}
    return not any(act.startswith(tuple(stems)) for act in acts)
