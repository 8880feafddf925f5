"""Lives: what one person does, feels or says is no statement about a town, whatever word of rank it holds.

„Die Lauteste von allen heißt Elif“, „das macht ihr mehr Freude als jede Sitzung“, „er grüßte fast jeden im Raum“. The
sentence names somebody and nothing public: no town, no house open to the public, no group, no figure, no year, nothing
abstract, no contest and no office, no „hier“, no „unser“. See german/search.py.
"""

from __future__ import annotations

import re
from typing import Final

from brandhub.speech.at_hand import is_public, is_small, names_one
from brandhub.speech.german.people import is_called_by_name
from brandhub.speech.german.uses import words_of
from brandhub.speech.lexicon.german import lives, rooms
from brandhub.speech.lexicon.german import small_things as small
from brandhub.speech.publics import may_be_public
from brandhub.speech.tokens import Line

_TOTALS: Final = frozenset("alle allen jeder jede jedes jeden jedem niemand keiner vieles beide andere anderen".split())
_WEARING: Final = re.compile(r"(?:trug|trag|traeg|hat|hatte|mag|mocht|nahm|nimm|isst|ass|trank|trink)\w*")
_KNOWING: Final = re.compile(r"(?:kenn|kannt)\w*")


def is_of_life(line: Line, index: int, kind: str) -> bool:
    """True for a word of comparison or quantity in a sentence about one person."""
    if _is_joy(line, index):
        return True
    return kind == "quantifier" and _is_private(line, index) and _is_everybody(line, index)


def _is_private(line: Line, index: int) -> bool:
    """True where somebody is named and nothing public."""
    first, last = line.sentence_of(index)
    for at in range(first, last):
        token = line.tokens[at]
        if token.kind == "sign":
            continue
        if token.fold == "uns" or (token.text in ("Sie", "Ihnen") and not line.opens(at)):
            return False
        if token.fold not in _TOTALS and is_public(line, at, index, speaks=False):
            return False
        if lives.CONTEST.fullmatch(token.fold) and not is_called_by_name(line, at):
            return False
        capital = token.is_capital and not is_small(token) and not is_called_by_name(line, at)
        if capital and (may_be_public(token.fold) or small.ABSTRACT.fullmatch(token.fold)):
            return False
    return _names_somebody(line, (first, last))


def _names_somebody(line: Line, sentence: tuple[int, int]) -> bool:
    """A name, „ich“, „die Wirtin“, or „er“ and „sie“ with a deed that only people do."""
    said = words_of(line, sentence)
    if "ich" in said or any(is_called_by_name(line, at) for at in range(*sentence)):
        return True
    human = any(map(lives.HUMAN.fullmatch, said)) or any(map(rooms.DEEDS.fullmatch, said))
    return human and names_one(line, sentence, None)


_TO_WHOM: Final = frozenset("ihr ihm mir dir er sie ich".split())


def _is_joy(line: Line, index: int) -> bool:
    """„Das macht ihr mehr Freude als jede Sitzung“: what somebody feels, and no count."""
    first, last = line.clause_of(index)
    said = words_of(line, (first, last))
    at = next((at for at in range(first, last - 1) if line.folds[at] in ("mehr", "weniger")), None)
    felt = at is not None and line.folds[at + 1] in lives.FEELINGS and index >= at and not _TO_WHOM.isdisjoint(said)
    return felt and not any(is_public(line, one, index, speaks=False) for one in range(first, at or first))


def is_in_room(line: Line, index: int) -> bool:
    """„Fast jeden im Raum“, „die Einzige im Seminarraum“: the room says who is meant."""
    behind = line.folds[index + 1 : index + 4]
    into = behind[:2] in (["in", "der"], ["an", "der"], ["auf", "der"], ["um", "den"])
    room = behind[2:] if into else behind[1:2]
    if not (into or behind[:1] in (["am"], ["im"], ["beim"])) or not any(map(lives.ROOMS.fullmatch, room)):
        return False
    others = (
        at for at in range(*line.sentence_of(index)) if not index <= at <= index + 3 and line.folds[at] != "damals"
    )
    return _acts(line, index) and not any(is_public(line, at, index, speaks=False) for at in others)


def _acts(line: Line, index: int) -> bool:
    """True where somebody is named, or does what bodies do: „fast jeder in der Klasse hat ein Handy“ is told."""
    said = words_of(line, line.clause_of(index))
    named = any(is_called_by_name(line, at) for at in range(*line.sentence_of(index)))
    return named or any(map(rooms.DEEDS.fullmatch, said)) or not {"er", "sie", "ich"}.isdisjoint(said)


def is_only_one(line: Line, index: int) -> bool:
    """„Damals war sie die Einzige im Seminarraum“: one of those who are in a room."""
    return line.folds[index] in ("einzige", "einziger") and is_in_room(line, index)


def _is_everybody(line: Line, index: int) -> bool:
    """„Die Lauteste von allen heißt Elif“; „sie kennt jeden Stein“ is told."""
    noun, before = line.word(index + 1), line.folds[index - 1] if index else ""
    if any(map(_KNOWING.fullmatch, words_of(line, line.sentence_of(index)))) or before in ("fast", "nahezu", "beinahe"):
        return False
    if line.folds[index] in ("niemandem", "niemanden"):  # „er will niemandem etwas beweisen“ may be a club's
        return False
    worn = line.folds[index].startswith("kein") and noun is not None and is_small(noun)
    if worn and any(map(_WEARING.fullmatch, words_of(line, line.clause_of(index)))):
        return True
    if noun is not None and (noun.is_capital or noun.kind == "number"):
        return is_small(noun) and any(map(rooms.UNRULY.fullmatch, words_of(line, line.clause_of(index))))
    said = words_of(line, line.clause_of(index))
    if "bis" in words_of(line, line.sentence_of(index)):  # „vom Kleinkind bis zur Oma: alle tragen Gelb“
        return False
    return before in ("von", "fuer", "mit", "unter", "an") or any(map(lives.HUMAN.fullmatch, said))


_PERCEIVED: Final = re.compile(r"(?:bemerk|hoer|gehoer|sah|gesehen|ruehr|geruehr|erkann|wunder|oeffn|beacht)\w*")


def is_unnoticed(line: Line, index: int) -> bool:
    """„Niemand außer der Katze hatte den Gast bemerkt“: of one moment, and nothing public."""
    said = words_of(line, line.clause_of(index))
    if line.folds[index] != "niemand" or not any(map(_PERCEIVED.fullmatch, said)) or not _LASTING.isdisjoint(said):
        return False
    return not any(
        is_public(line, at, index, speaks=False) or (line.tokens[at].is_capital and may_be_public(line.folds[at]))
        for at in range(*line.sentence_of(index))
        if at != index
    )


_LASTING: Final = frozenset("je jemals bisher bislang mehr lange bis uns wir auf".split())


def is_half_of_thing(line: Line, index: int) -> bool:
    """„Die Hälfte des Gesichts liegt im Schatten“: of one small thing."""
    article, noun = line.word(index + 1), line.word(index + 2)
    if article is None or noun is None or article.fold not in ("des", "eines", "seines", "ihres"):
        return False
    others = (at for at in range(*line.sentence_of(index)) if at not in (index, index + 2))
    return is_small(noun) and not any(is_public(line, at, index, speaks=False) for at in others)
