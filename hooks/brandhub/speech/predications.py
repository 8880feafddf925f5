"""Predications: what a town, a quarter, a trade or a house is, has, makes and never does.

„Der Hafen ist das Tor zur Welt“ claims to be the only one, „das Viertel ist jung“ grades it, „die Stadt hat Platz“ says
that there is much, „Dortmund schläft nie“ speaks of all times. No list of such predicates has an end, but their forms
are few. See publics.py.
"""

from __future__ import annotations

import re
from typing import Final

from brandhub.speech.lexicon.german import predications as said
from brandhub.speech.tokens import Line, Token


def predicates(line: Line, verb: int) -> str | None:
    """What kind of assertion it is that a place or a trade is, has or makes what stands behind the verb, or None."""
    last = line.clause_of(verb)[1]
    behind = [token for token in line.tokens[verb + 1 : last] if token.kind != "sign"]
    while behind and behind[0].fold in said.BETWEEN:
        behind = behind[1:]
    if not behind:
        return None
    form = line.folds[verb]
    if form in said.BEING and (kind := _is_said_to_be(line, verb, behind)) is not None:
        return kind
    if any(token.fold in said.NEVER for token in line.tokens[verb + 1 : last]):
        return "quantifier"
    if form in _HAVING and behind[0].fold == "sich" and _PARTICIPLE.fullmatch(behind[-1].text):
        return None if behind[-1].fold in said.OWN_ACTS else "trend"
    bare = len(behind) == 1 and behind[0].is_capital and behind[0].fold not in said.PLAIN_HAVINGS
    return "quantifier" if bare and (form in said.HAVING or form in said.MAKING) else None


def _is_said_to_be(line: Line, verb: int, behind: list[Token]) -> str | None:
    """What kind of assertion stands behind „ist“."""
    word = behind[0]
    if _is_only_one(behind) or _is_one_of(behind) or (len(behind) == 1 and _is_title(word)):
        return "superlative"
    if line.folds[verb] in said.BECOMING and len(behind) == 1 and _is_plain_adjective(line, verb, word):
        return "trend"
    alone = len(behind) == 1 or behind[1].fold in ("bis", "wie", "genug")
    return "quantifier" if alone and said.GRADES.fullmatch(word.fold) else None


def _is_title(word: Token) -> bool:
    """„Das Viertel ist Kult“; „die Stadt ist Gastgeberin“ is none."""
    plain = said.PLAIN_HEADS.fullmatch(word.fold) or said.KINDS_OF_PLACES.fullmatch(word.fold)
    return word.is_capital and plain is None


_OWNERS: Final = re.compile(r"(?:ihr|sein|mein)e[rs]")
"""„Die Heimat ihrer Großeltern“; „die Heimat des Pils“ is told."""
_HAVING: Final = frozenset(("hat", "hatte", "haben", "hatten"))
_PARTICIPLE: Final = re.compile(r"[a-zäöü]{4,}(?:t|en)")


def _is_only_one(behind: list[Token]) -> bool:
    """„Das Tor zur Welt“, „die eigentliche Mitte“: one noun with a definite article, and not a plain one."""
    if behind[0].fold not in said.DEFINITE:
        return False
    at = next((at for at in range(1, min(4, len(behind))) if behind[at].is_capital), None)
    if (
        at is not None
        and behind[at].fold == "heimat"
        and _OWNERS.fullmatch("".join(one.fold for one in behind[at + 1 : at + 2]))
    ):
        return False
    noun = None if at is None else behind[at]
    if at is not None and [one.fold for one in behind[at + 1 : at + 2]] == ["fuer"]:  # „der Ort für Talente“
        return True
    return noun is not None and said.PLAIN_HEADS.fullmatch(noun.fold) is None


def _is_one_of(behind: list[Token]) -> bool:
    """„Ein Dorf“, „eine echte Macht“: a noun with „ein“ that is no kind of place, and hardly more."""
    if behind[0].fold not in ("ein", "eine") or len(behind) > _FEW:
        return False
    noun = next((token for token in behind[1:3] if token.is_capital), None)
    return noun is not None and said.KINDS_OF_PLACES.fullmatch(noun.fold) is None


_FEW: Final = 3


def _is_plain_adjective(line: Line, verb: int, word: Token) -> bool:
    """„Das Quartier wird vornehm“: of a place and not of those who sit there, and no participle."""
    lively = said.LIVELY.fullmatch(line.folds[verb - 1]) is not None
    passing = lively or word.fold in said.OF_AN_EVENING
    return not (word.is_capital or passing or said.PARTICIPLE.fullmatch(word.fold))


def grades_figure(line: Line, verb: int) -> bool:
    """„Die Lage ist rosig“, „die Suche ist ein Marathon“: how much it is, in one word or in a picture."""
    behind = [token for token in line.tokens[verb + 1 : line.clause_of(verb)[1]] if token.kind != "sign"]
    while behind and behind[0].fold in said.BETWEEN:
        behind = behind[1:]
    if line.folds[verb] not in said.BEING | {"sind", "waren", "bleiben"} or not behind:
        return False
    return _is_one_of(behind) or (len(behind) == 1 and said.STATES_OF_FIGURES.fullmatch(behind[0].fold) is not None)
