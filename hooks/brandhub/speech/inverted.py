"""Inverted clauses: „2014 verkaufte die Stadt {{ fact(…) }}“. What a town did with what is counted, nobody counted.

Behind a date the verb stands before its subject, where verbs of deeds were not looked for.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from brandhub.speech.lexicon.beside import VERBS
from brandhub.speech.tokens import Line, Token

_COUNTS: Final = VERBS["de"] | frozenset(
    "zaehlt zaehlte meldet meldete verzeichnet verzeichnete registriert registrierte besitzt beherbergt beherbergte"
    " bietet umfasst umfasste weist nennt nannte schaetzt schaetzte ermittelt ermittelte beziffert bezifferte gibt"
    " zeigt zeigte listet listete fuehrt fuehrte".split()
)
"""With these a town has what is counted, or counts it."""
_NO_VERBS: Final = frozenset(
    "nicht jetzt selbst zuletzt insgesamt mit seit laut samt damit somit statt fast erst meist sonst heute mitte"
    " gesamt halt oft dort bitte leute heuer".split()
)
_STRONG: Final = frozenset("bekam erhielt will nahm gab".split()) - _COUNTS
_TOWN: Final = frozenset("stadt gemeinde".split())
_ARTICLES: Final = frozenset("die unsere".split())
_BETWEEN: Final = frozenset("nur noch schon allein rund dann".split())
_LED: Final = 4
"""Words before the verb at most: „Im Jahr 2014 …“."""


def find_inverted(line: Line, value: Token, language: str) -> Iterator[tuple[tuple[Token, ...], str, str]]:
    """The verb before a town that stands right before a value, where it does not say that the town has or counts it."""
    if language != "de":
        return
    at = line.at(value.start)
    first, _ = line.clause_of(at)
    subject = at - 1
    while subject > first and line.folds[subject] in _BETWEEN:
        subject -= 1
    verb = subject - 1
    if verb > first and line.folds[subject] in _TOWN and line.folds[verb] in _ARTICLES:
        verb -= 1
    elif subject <= first or not line.words[subject][:1].isupper() or line.tokens[subject].kind != "word":
        return
    fold = line.folds[verb]
    if first < verb <= first + _LED and _is_deed(line.words[verb], fold):
        yield (line.tokens[verb],), "fate", fold


def _is_deed(word: str, fold: str) -> bool:
    if not word[:1].islower() or fold in _COUNTS or fold in _NO_VERBS:
        return False
    return fold in _STRONG or fold.endswith(("te", "t"))
