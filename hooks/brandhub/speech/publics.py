"""Publics: what a town, a trade or an economy does is told, unless it is an act of every town hall.

„Das Revier blutet aus“, „die Chemie musste sich neu erfinden“, „die Kaufkraft bleibt zurück“: no list of predicates has
an end, so what such a subject may do without proof is a closed world (its publics.py). Where it lies, what it is or
has, and what somebody does in it, is judged word by word as before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final

from brandhub.speech.chunks import MOST_WORDS
from brandhub.speech.german.uses import figure
from brandhub.speech.lexicon.beside import SMALL
from brandhub.speech.lexicon.german import predications, publics, speech
from brandhub.speech.predications import grades_figure, predicates
from brandhub.speech.tokens import Line

_SMALL_WORDS: Final = SMALL["de"] | {"desselben", "derselben", "denselben"}
_PREPOSITIONS: Final = frozenset("gegen neben wegen zwischen statt samt mit seit ohne".split())
_ARTICLES: Final = frozenset("die der das unsere unser diese dieses dieser ganz".split())
_LEADING: Final = frozenset("auch selbst sogar nur gerade doch und aber denn".split())
_LEAST: Final = 3
_WORDS: Final = 30_000
"""So many words are remembered: those of some hundred stories."""


def find_publics(line: Line) -> Iterator[tuple[int, int, str]]:
    """Public subjects of sentences with their verbs: as ranges of tokens and a kind."""
    folds = line.folds
    for start, last in _starts(line):
        if last - start < _LEAST or _is_of_others(folds, start) or (at := _subject(line, start, last)) is None:
            continue
        verb = _verb_behind(line, at, last)
        left_out = verb > at + 1 and line.folds[verb] == "fehlen"  # „Brauereien in Gasthäusern fehlen“: in a count
        if not left_out and (kind := _told(line, at, verb)) is not None:
            yield at, verb, kind


_GOING_ON: Final = frozenset(",:–;")


def _starts(line: Line) -> Iterator[tuple[int, int]]:
    """Where sentences begin and end, and where they go on: behind a colon or a dash, and with „doch“ behind a comma."""
    yield from line.sentences
    for at in [at for at, word in enumerate(line.words) if word in _GOING_ON]:
        if at + 1 < len(line.words) and (line.words[at] != "," or line.folds[at + 1] in _LEADING):
            yield at + 1, line.sentence_of(at)[1]


_GOVERNING: Final = frozenset(
    "in im an am auf aus bei beim von vom nach zu zum zur mit fuer durch ueber unter neben".split()
)


def is_of_public(line: Line, index: int) -> bool:
    """True where a town, a trade, a group or a house is what the clause of a phrase is about."""
    for at in range(*line.clause_of(index)):
        fold = line.folds[at]
        if (
            line.words[at][:1].isupper()
            and fold != "essen"
            and (may_be_public(fold) or speech.SUBJECTS.fullmatch(fold))
        ):
            before = line.folds[max(0, at - 3) : at]
            inflected = [fold for fold in before[-2:] if fold in _ARTICLES or fold in ("dem", "den", "des")]
            if _GOVERNING.isdisjoint(before[-1:]) and not (inflected and not _GOVERNING.isdisjoint(before)):
                return True
    return False


def _subject(line: Line, first: int, last: int) -> int | None:
    """Where the noun stands with which a sentence begins: „Die Stadt blutet“, „auch junge Familien ziehen“."""
    at = first
    while at < last and (_is_sign(line, at) or line.folds[at] in _LEADING):
        at += 1
    begins, at = at, at + (at < last and line.folds[at] in _ARTICLES)
    if not _hold_public(line.folds[begins : min(at + 2, last)]):
        return None
    described = at + 2 < last and _ADJECTIVE.fullmatch(line.folds[at]) is not None
    several = described and publics.TOWNS.fullmatch(line.folds[at + 1]) is None  # „Fachhochschule Dortmund“
    if several and line.folds[at] not in _SOME and line.tokens[at + 1].text[:1].isupper():
        at += 1
    eats = at > first and at < last and line.folds[at] == "essen"  # „das Essen kommt aus dem Ofen“
    return None if at + 1 >= last or eats else at


_LOCATING: Final = frozenset("im am beim in an auf aus".split())


def _verb_behind(line: Line, at: int, last: int) -> int:
    """Where the verb of a subject stands: behind it, or behind „im Norden“, „in der Stadt“, „und Bahnen“."""
    if line.folds[at + 1] != "und" and line.folds[at + 1] not in _LOCATING:
        return at + 1
    verb = at + 2
    verb += verb < last and line.folds[verb] in ("der", "dem", "den", "des")
    is_noun = verb < last and line.words[verb][:1].isupper()
    return verb + 1 if is_noun and verb + 1 < last else at + 1


def _is_sign(line: Line, at: int) -> bool:
    """Of most nothing but the first letter is looked at."""
    return not line.folds[at][:1].isalpha() and line.kind_of(at) == "sign"


def _hold_public(folds: Sequence[str]) -> bool:
    """True where one of these may be public. Words that are not are most, and remembered by themselves."""
    if _OTHERS.issuperset(folds):
        return False
    if len(_OTHERS) > MOST_WORDS:
        _OTHERS.clear()
    others = [fold for fold in folds if not may_be_public(fold)]
    _OTHERS.update(one for one in others if one[:1].isalpha() and one not in _LEADING)
    return len(others) < len(folds)


_OTHERS: Final[set[str]] = set()
"""Words that are not public, without signs and words that lead into a sentence."""


def _is_of_others(folds: Sequence[str], start: int) -> bool:
    """True where the words with which a sentence begins are known not to be public: its subject need not be found."""
    if folds[start] not in _OTHERS or folds[start + 1] not in _OTHERS:
        return False
    return folds[start] not in _ARTICLES or folds[start + 2] in _OTHERS


_PUBLIC: Final = re.compile(
    "|".join(
        f"(?:{one.pattern})"
        for one in (
            predications.EVERYBODY,
            publics.TOWNS,
            publics.TRADES,
            publics.GROUPS,
            publics.HOUSES,
            predications.PLACES,
        )
    )
)
"""All of them as one: most words are nothing of that."""


@lru_cache(maxsize=_WORDS)
def may_be_public(fold: str) -> bool:
    """False for the words of most sentences, of which nothing else needs to be asked."""
    known = fold in publics.DEMONYMS or fold in predications.NAMED
    return known or _PUBLIC.fullmatch(fold) is not None or _is_figure(fold)


@lru_cache(maxsize=_WORDS)
def _is_figure(fold: str) -> bool:
    """What can be measured of a town."""
    return predications.FIGURES.fullmatch(fold) is not None and predications.NO_FIGURES.fullmatch(fold) is None


@lru_cache(maxsize=_WORDS)
def _is_place(fold: str) -> bool:
    """A town, a part of it, a trade, or what stands for a public."""
    classes = (publics.TOWNS, publics.TRADES, predications.PLACES)
    return fold in predications.NAMED or any(one.fullmatch(fold) for one in classes)


def _is_finite(line: Line, at: int) -> bool:
    token = line.tokens[at]
    fits = (
        token.fold in predications.BEING or publics.FINITE.fullmatch(token.fold) or publics.PLURAL.fullmatch(token.fold)
    )
    return token.kind == "word" and token.text.islower() and fits is not None


def _told(line: Line, at: int, verb: int) -> str | None:
    """What kind of assertion it is that a noun has a verb, or None: a closed world."""
    noun, said = line.tokens[at], line.folds[verb]
    is_noun = noun.text[:1].isupper() or (line.opens(at) and noun.fold != "essen")
    if not is_noun or not _is_finite(line, verb) or said in _PREPOSITIONS:
        return None
    if any(token.kind == "stand" for token in line.tokens[slice(*line.clause_of(at))]):
        return None
    if (kind := _told_by_form(line, at, verb)) is not None:
        return kind
    if _tells_of_several(line, at, said):
        return "quantifier"
    if _PARTED.get(said) in line.folds[verb : line.clause_of(verb)[1]]:
        return None
    acts = publics.ACTS_OF_TOWNS if publics.TOWNS.fullmatch(noun.fold) else publics.ACTS_OF_TRADES
    is_subject = acts is publics.ACTS_OF_TOWNS or publics.TRADES.fullmatch(noun.fold) is not None
    if not is_subject or publics.FINITE.fullmatch(said) is None:
        return None
    return "trend" if said not in acts or (verb > at and _has_become(line, at, acts)) else None


def _told_by_form(line: Line, at: int, verb: int) -> str | None:
    """What is said of one who stands for all, of a figure, or of a place, by its form (predications.py)."""
    noun, said = line.tokens[at], line.folds[verb]
    if predications.EVERYBODY.fullmatch(noun.fold) and line.folds[at - 1] == "der":
        habit = not predications.HABITS.isdisjoint(line.folds[verb : line.clause_of(verb)[1]])
        if _is_no_deed(said) or habit:
            return "quantifier"
    if _is_figure(noun.fold) and said not in predications.ACTS_OF_FIGURES and said not in _SMALL_WORDS:
        return "trend"
    if (
        said in _HAVING_BEEN
        and figure().fullmatch(noun.fold)
        and _CHANGED.fullmatch(line.folds[_last_word(line, verb)])
    ):
        return "trend"
    if _is_figure(noun.fold) and grades_figure(line, verb):
        return "quantifier"
    if _is_place(noun.fold) and (kind := predicates(line, verb)) is not None:
        return kind
    return None


_HAVING_BEEN: Final = frozenset("hat haben hatte hatten".split())
_CHANGED: Final = re.compile(
    r"(?:veraendert|bewegt|entwickelt|erholt|stabilisiert|normalisiert|eingependelt|verschoben|gehalten|verbessert|verschlechtert|beruhigt|gebessert|gelohnt)"
)
"""What a figure has done: „Der Umschlag hat sich kaum verändert“."""


def _last_word(line: Line, verb: int) -> int:
    """The last word of the clause of a verb."""
    last = line.clause_of(verb)[1] - 1
    return last - 1 if _is_sign(line, last) else last


def _is_no_deed(verb: str) -> bool:
    aside = (
        verb in publics.AUXILIARY
        or verb in ("heisst", "hiess")
        or verb in predications.BEING
        or verb in predications.HAVING
    )
    return not aside and publics.FINITE.fullmatch(verb) is not None and publics.DEEDS.fullmatch(verb) is None


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


_PARTED: Final = {"fasst": "zusammen", "richtet": "aus", "gab": "namen", "gibt": "namen"}
"""Acts with what belongs to them: „fasst Zahlen zusammen“, and not „fasst Mut“."""
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
    if end.fold in predications.OWN_ACTS and any(token.fold == "sich" for token in words):
        return False
    plain = end.fold.replace("ge", "", 1)
    if not SMALL["de"].isdisjoint((end.fold, plain)) or publics.DEEDS.fullmatch(plain):
        return False
    stems = {end.fold[:_STEM], plain[:_STEM]}
    return not any(act.startswith(tuple(stems)) for act in acts)
