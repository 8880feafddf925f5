"""Subjects: whether a verb stands behind a small word that takes up those counted. See orphan_neighbours.py."""

from __future__ import annotations

import re
from typing import Final

from brandhub.speech.lexicon.beside import PARTICLES, SMALL, STRONG, VERBS
from brandhub.speech.predicates import FINITE
from brandhub.speech.tokens import Line, Token
from brandhub.speech.unions import united

_SPEAKING: Final = frozenset("handeln handelt erzaehlen erzaehlt berichten berichtet zeigen zeigt".split())
_CHOSEN: Final = frozenset(
    "ersten letzten beiden meisten anderen vielen wenigen naechsten einen uebrigen restlichen".split()
)
_ONE_OR_OTHER: Final = frozenset(("manch einer", "manch eine", "so mancher", "so manche", "so manches", "ein paar"))
_REST: Final = frozenset("rest uebrigen anderen restlichen others remainder".split())
_ADJECTIVE: Final = re.compile(r"\w{2,}e[nrsm]?")
_VERBAL: Final = ("t", "en", "te", "rn", "ln")


def is_plural(verb: Token, language: str) -> bool:
    """True for a verb that may have several as its subject; English ones do not tell."""
    return verb.kind == "word" and (language == "en" or verb.fold.endswith("n") or verb.fold == "sind")


def tells_of_them(verb: Token, language: str) -> bool:
    """„Davon brannten einige“, „darunter sind Ruinen“; „davon handelt die Schau“ speaks of the sentence."""
    if verb.fold in VERBS[language]:
        return is_plural(verb, language)
    is_verb = verb.fold in STRONG[language] or FINITE[language].fullmatch(verb.fold) is not None
    return language == "de" and is_verb and not verb.is_capital and verb.fold not in _SPEAKING


def has_verb_behind(line: Line, start: int, last: int) -> bool:
    """True where a verb stands behind „die“: „die brannten nieder“, „die kosten Geld“; „die alten Höfe“ has none there.

    German. `start`: where „die“ stands; `last`: the end of its sentence.
    """
    verb, third = line.tokens[start + 1], line.word(start + 2)
    if verb.is_capital or not is_plural(verb, "de") or verb.fold in _CHOSEN:
        return False
    if third is None or start + 2 >= last or third.kind != "word":
        return third is None or third.text != ","
    if not third.is_capital:
        noun = line.word(start + 3)
        inflected = _ADJECTIVE.fullmatch(third.fold) is not None and third.fold not in SMALL["de"]
        return third.fold not in ("und", "oder", "sowie") and not (inflected and noun is not None and noun.is_capital)
    return not any(_may_be_verb(token) for token in line.tokens[start + 3 : last])


def _may_be_verb(token: Token) -> bool:
    """True for what may be the verb of a sentence that begins with „die alten Höfe“."""
    if token.kind != "word" or token.is_capital or token.fold in PARTICLES:
        return False
    return token.fold in united(VERBS["de"], STRONG["de"], SMALL["de"]) or token.fold.endswith(_VERBAL)


def takes_rest(token: Token, following: Token) -> bool:
    """„Der Rest brannte.“, „Manch einer gab auf.“"""
    is_rest = following.fold in _REST and token.fold in ("der", "die", "the")
    return is_rest or f"{token.fold} {following.fold}" in _ONE_OR_OTHER
