"""Whereabouts: where a sentence puts those that a value counts, in what state, and in whose hands.

„Am Borsigplatz stehen {{ fact(…) }}“ lends the value of a city to a square, „{{ fact(…) }} stehen zum Verkauf“ says
what is to become of them, „… werden von Frauen geführt“ who has them. What follows a preposition in the clause of a
value is a word of every sentence, or one that the fact knows; the others are found here, to be judged like every
other setting (orphan_settings.py).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import takewhile
from typing import Final

from brandhub.speech.lexicon.beside import COUNTING, DOUBTING, ORDINARY, PREPOSITIONS, SMALL, VERBS, WHERE
from brandhub.speech.predicates import Beside
from brandhub.speech.tokens import Line, Token
from brandhub.speech.unions import united
from brandhub.speech.visible import STAND_INS

_MOST: Final = 4
"""Words between a preposition and its noun."""
_OWNING: Final = {
    "de": frozenset(
        "hat hatte haben hatten zaehlt zaehlte besitzt besitzen besass besassen nimmt nahm liess kostete".split()
    ),
    "en": frozenset("has have had counts count counted boasts boast boasted took takes left leaves cost".split()),
}
"""Verbs whose subject has what the value counts: „Bochum hat {{ fact(…) }}“."""
_COUNTS: Final = frozenset(("zaehlt", "zaehlte", "counts", "counted"))
_ARTICLES: Final = frozenset(("the", "a", "an"))
_CAUSING: Final = frozenset(("because", "thanks", "owing", "due"))
_AND: Final = {"de": frozenset(("und", "aber", "doch")), "en": frozenset(("and", "but"))}
_JOINING: Final = (["und"], ["oder"], ["sowie"], ["and"], ["or"])
_PARTS: Final = frozenset("district quarter borough suburb village town city county state neighbourhood".split())
_BELONG: Final = frozenset("gehoeren gehoert gehoerte gehoerten zaehlen zaehlten".split())
"""„Zur Landwirtschaft gehören {{ fact(…) }}“ names a kind, no place."""
_FALLS: Final = frozenset("kommt kam kommen kamen entfaellt entfiel entfallen entfielen".split())
_TAKEN_BACK: Final = {
    "de": re.compile(
        r"[^.!?]*[.!?][“”\"»«*_)\s]*(?:(?:Nein|Falsch|Irrtum)(?=[.!…]|\Z)"
        r"|Von wegen|Mitnichten|Keineswegs|Weit gefehlt|Stimmt nicht"
        r"|(?:Das|Dies) (?:stimmt|trifft) nicht"
        r"|(?:Die|Diese) (?:Zahl|Angabe|Rechnung) (?:stimmt|trifft|ist|war) (?:nicht|falsch|erfunden|gelogen|überholt)"
        r"|(?:Das|Dies) (?:ist|war|wäre) (?:falsch|gelogen|erfunden|nicht wahr|Unsinn))"
    ),
    "en": re.compile(
        r"[^.!?]*[.!?][“”\"*_)\s]*(?:(?:No|Nope|Wrong|False)(?=[.!…]|\Z)|Not true|Not so|Far from it"
        r"|(?:The|This|That) (?:number|figure|count) (?:is|was) (?:not|wrong|false|outdated|invented|made up)"
        r"|(?:That|This) (?:is|was) (?:not (?:true|so)|wrong|false|untrue|a lie|nonsense)"
        r"|(?:That|This) (?:isn[’']t|wasn[’']t) (?:true|so))"
    ),
}
"""A sentence behind that of the value which takes it back."""
_LYING: Final = {
    "de": frozenset(
        "uebertreibt uebertrieb uebertreiben untertreibt irrt irrte irren luegt log luegen schwindelt schwindelte"
        " truegt trog taeuscht taeuschte flunkert mogelt schoent falsch gelogen erfunden erlogen unwahr fiktiv"
        " ueberholt veraltet geschoent gefaelscht unsinn quatsch legende mythos geruecht".split()
    ),
    "en": frozenset(
        "exaggerates exaggerated overstates understates errs erred lies lied lying misleads misled cheats fibs wrong"
        " false untrue invented fabricated outdated fictional nonsense rubbish myth rumour"
        " legend".split()
    ),
}
"""Words before a colon that take back the value behind it."""


def find_whereabouts(line: Line, value: Token, language: str) -> Iterator[Beside]:
    """Nouns behind prepositions in the clause of a value, and words that take it back."""
    at = line.at(value.start)
    first, last = line.clause_of(at)
    first = _own_predicate(line, first, at, language)
    belongs = any(token.fold in _BELONG for token in line.tokens[first:last])
    for index in range(first, last):
        token = line.tokens[index]
        if index != at and token.fold in WHERE[language] and not (belongs and token.fold in ("zum", "zur")):
            yield from _governed(line, index, last, language)
        elif token.fold in _CAUSING and index + 1 < last and line.folds[index + 1] in ("of", "to"):
            yield from _governed(line, index + 1, last, language)
        elif token.fold in DOUBTING[language]:
            yield Beside((token,), token.text, of_all=True)
    yield from _announced_as_false(line, first, language)
    falls = language == "de" and at > first and line.tokens[at - 1].fold == "auf"
    if falls and any(token.fold in _FALLS for token in line.tokens[at + 1 : last]):
        yield Beside((line.tokens[at - 1],), "")  # „Auf {{ fact(…) }} kommt ein Wolf“ is a ratio


def _announced_as_false(line: Line, first: int, language: str) -> Iterator[Beside]:
    """„Die Statistik irrt: {{ fact(…) }}“, „Wer es glaubt: …“: what leads to a value takes it back before it comes."""
    if first < 1 or line.words[first - 1] not in (":", "–", "—"):
        return
    start = line.sentence_of(first - 1)[0]
    for index in range(start, first - 1):
        believed = line.folds[index] == "glaubt" and "wer" in line.folds[start:index]
        if believed or line.folds[index] in _LYING[language]:
            yield Beside((line.tokens[index],), line.tokens[index].text, of_all=True)


def find_owner(line: Line, value: Token, language: str) -> tuple[Token, ...]:
    """The name that has what is counted: „Bochum hat {{ fact(…) }}“; nothing for a subject in small letters."""
    at = line.at(value.start)
    first = line.clause_of(at)[0]
    folds = [token.fold for token in line.tokens[first:at]]
    owns = [fold for fold in folds if fold in _OWNING[language]]
    if not owns:
        return ()
    verbs = [index for index, fold in enumerate(folds, first) if fold in VERBS[language] or fold in _OWNING[language]]
    before = line.tokens[first : verbs[0]]
    known = united(SMALL[language], COUNTING[language]) if owns[0] in _COUNTS else SMALL[language]
    if any(_leads_elsewhere(line, index, language) for index in range(first, first + len(before))):
        return _turned_owner(line, verbs[0], at, known) if language == "de" else _later_owner(before, known)
    small = language == "en" and len(before) > 1 and before[-1].kind == "word"  # “The church has …”
    names = (
        token
        for at, token in enumerate(before, first)
        if token.is_capital or line.opens(at) or (small and token == before[-1])
    )
    return tuple(token for token in names if token.kind == "word" and token.fold not in known)


def _leads_elsewhere(line: Line, index: int, language: str) -> bool:
    """True for what makes the beginning of a clause something else than its subject; “the city of Bochum” is one."""
    token = line.tokens[index]
    if token.fold == "of" and index and line.folds[index - 1] in _PARTS:
        return False
    return token.fold in PREPOSITIONS[language] or token.text in STAND_INS


def _turned_owner(line: Line, verb: int, at: int, known: frozenset[str]) -> tuple[Token, ...]:
    """The subject behind its verb: „In Musterstadt hat die Kirche {{ fact(…) }}“."""
    behind = [token for token in line.tokens[at + 1 : line.clause_of(at)[1]] if token.kind == "word"]
    counted = bool(behind) and behind[-1].fold in SMALL["de"]  # „… hat die Kammer … gezählt“
    known = united(known, COUNTING["de"]) if counted else known
    subject = list(takewhile(lambda token: token.fold not in PREPOSITIONS["de"], line.tokens[verb + 1 : at]))
    return tuple(token for token in subject if token.is_capital and token.fold not in known)


def _later_owner(before: tuple[Token, ...], known: frozenset[str]) -> tuple[Token, ...]:
    """The subject behind a place or time: “In Musterstadt the church has {{ fact(…) }}”."""
    *led, owner = before
    has_article = bool(led) and led[-1].fold in _ARTICLES
    led = led[:-1] if has_article else led
    behind = led and led[-1].fold not in PREPOSITIONS["en"]
    found = behind and (has_article or owner.is_capital) and owner.fold not in known
    return (owner,) if found else ()


def _own_predicate(line: Line, first: int, at: int, language: str) -> int:
    """Where the part of a clause begins that has the value: „Dortmund liegt im Ruhrgebiet und hat {{ fact(…) }}“."""
    for index in range(first, at - 1):
        if line.tokens[index].fold in _AND[language] and line.tokens[index + 1].fold in united(
            VERBS[language], _OWNING[language]
        ):
            first = index + 1
    return first


def takes_back(text: str, value: Token, language: str) -> bool:
    """„Sind es {{ fact(…) }}? Nein.“"""
    return _TAKEN_BACK[language].match(text, value.end) is not None


_NAMING: Final = frozenset(("der", "dem", "den", "the"))
"""„In Musterstadt und der Nachbarstadt“."""
_ASKED: Final = frozenset(("nachfrage", "anfrage", "rueckfrage"))
"""„Auf Nachfrage nennt die Kammer …“: how somebody came to tell."""


def _governed(line: Line, index: int, last: int, language: str) -> Iterator[Beside]:
    """What a preposition stands before: in German the last of its capital words, in English all words of it."""
    words: list[Token] = []
    joint = index + 2 if line.folds[index] == "in" and line.folds[index + 2 : index + 3] in _JOINING else last
    noun = joint + 2 if line.folds[joint + 1 : joint + 2] and line.folds[joint + 1] in _NAMING else joint + 1
    if noun < last and line.tokens[joint - 1].is_capital and line.tokens[noun].is_capital:
        yield from _governed(line, joint, last, language)  # „in Musterstadt und Bochum“
    for token in line.tokens[index + 1 : min(last, index + 2 + _MOST)]:
        if token.fold == "of" and words:  # “the fields of Grevel”; of “the district of Grevel” only the name counts
            words = words[:-1] if words[-1].fold in _PARTS else words
            continue
        if token.kind != "word" or token.fold in PREPOSITIONS[language]:
            break
        if words and (token.fold in SMALL[language] or (language == "de" and not token.is_capital)):
            break
        if language == "en" or token.is_capital:
            words.append(token)
    if language == "de":
        words = words[-1:]
    known = ORDINARY[language]
    together = line.folds[index] == "mit" and line.folds[index - 1] in ("gemeinsam", "zusammen")
    if line.folds[index] == "auf":
        known |= _ASKED
    if together or line.tokens[index].fold in ("von", "by"):  # „… von der Kammer gezählt“
        known |= COUNTING[language]
    yield from (Beside((token,), token.text, of_all=True) for token in words if token.fold not in known)
