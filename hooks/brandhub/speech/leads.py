"""Leads: what leads into a value or a proven sentence, grades it from afar, or goes on to somewhere else behind it.

„Noch: {{ fact(…) }}“, „Platz {{ fact(…) }}“, „Es gab immer {{ fact(…) }}“ and „{{ fact(…) }} (ungefähr)“ make
another number of a value; „Bochum meldet {{ fact(…) }}“, „{{ fact(…) }}. Und Essen?“ and „{{ claim(…) }} In Bochum
auch.“ lend it to another town; „Das bleibt so.“ and „Schuld ist der Wandel.“ behind a proven sentence say how long it
holds, and why. What is found is judged in orphan_settings.py.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from brandhub.speech.english.leads import find_english_leads
from brandhub.speech.lexicon.beside import COUNTING, LABELLING, ORDINARY, PREPOSITIONS, SAYING, SMALL, VERBS
from brandhub.speech.lexicon.checked import CAUSING, CHECKED, TURNING
from brandhub.speech.lexicon.leads import (
    AFTERWARDS,
    ALMOST,
    AND_SOME,
    BELITTLING,
    CAUSES,
    GRADING,
    LASTING,
    LEADING_IN,
    MONTHS,
    OFTEN,
    ON_AND_ON,
    RANKS,
    RISES,
    UNCERTAIN,
    WANTING,
)
from brandhub.speech.tokens import Line, Token
from brandhub.speech.unions import united
from brandhub.speech.visible import APART, FULL, STAND_INS, VALUE

_NEAR: Final = 6
"""Words of a sentence that goes on to another town."""
_FEW: Final = 3
"""Words of one in which the town may stand behind a preposition: „In Bochum auch.“"""
_LASTS: Final = 9
"""Words of a sentence that says how long a proven one holds."""
_BRIEF: Final = 5
"""Words of a lead in which each counts. A longer one is a sentence by itself: „Auf die Fusion folgte ein Rückzug:“."""
_SHORTEST: Final = 3
"""Signs of a word that can say something by itself."""
_POINTING: Final = frozenset("das dies es those these that this it".split())
_ARTICLES: Final = frozenset("der die das dem den des ein eine the a an".split())
_COMES: Final = frozenset("kam kamen kommt kommen folgt folgte folgten came comes come".split())
_THEN_COMES: Final = frozenset("nach after vor before".split())
_RELATIVES: Final = frozenset(("die", "der", "das"))


class Lead(NamedTuple):
    """Words around a value or sentence. `kind`: see SETTINGS in orphan_settings.py; `said`: what a fact must know."""

    words: tuple[Token, ...]
    kind: str
    said: str


def find_leads(line: Line, stand: Token, text: str, language: str) -> Iterator[Lead]:
    """What leads into a value or a sentence, and what goes on behind it. `stand`: its stand-in; `text`: as seen."""
    at = line.at(stand.start)
    first, last = line.sentence_of(at)
    yield from _reporting(line, at, first)
    yield from _elsewhere_behind(line, last, language)
    if stand.text in (FULL, VALUE):
        yield from _leading_value(line, at, first, language)
        yield from _grading(line, at, text, stand, language)
        yield from _apposed(line, at, last, language)
        yield from _giving(line, at, language)
    else:
        yield from _leading_sentence(line, at, first, language)
    yield from _lasting(line, last, language, 1 + (stand.text in (FULL, VALUE)))
    yield from _caused(line, last, text, language)
    if language == "en":
        yield from (Lead(*one) for one in find_english_leads(line, stand, text))


def _words(line: Line, first: int, last: int) -> list[Token]:
    return [token for token in line.tokens[first:last] if token.kind == "word"]


def _reporting(line: Line, at: int, first: int) -> Iterator[Lead]:
    """„Bochum meldet {{ … }}“, „In Bochum gilt: {{ … }}“: a town before what it tells, or before a colon."""
    led = line.words[at - 1] == ":" if at > first else False
    own = line.clause_of(at)[0]
    if own > first and any(token.text in STAND_INS for token in line.tokens[first:own]):
        first = own  # “After {{ … }}, Bochum reports {{ … }}”
    before = _words(line, first, at)
    tells = led or any(token.fold in united(SAYING["de"], SAYING["en"]) for token in before)
    if tells and len(before) <= _NEAR and not any(token.text in STAND_INS for token in line.tokens[first:at]):
        for token in (one for one in before if _is_name(one)):
            names = dict.fromkeys((token.text, token.text.removesuffix("s")))  # „Bochums Höfe sind es: {{ … }}“
            yield from (Lead((token,), "elsewhere", name) for name in names)


def _is_name(token: Token) -> bool:
    return token.text[0].isupper() and len(token.text) > 1


def _elsewhere_behind(line: Line, last: int, language: str) -> Iterator[Lead]:
    """„{{ … }}. Bochum kommt da nicht mit.“, „{{ … }} Und Essen?“, „{{ … }} In Bochum auch.“"""
    start = last
    while start < len(line.words) and line.words[start] in ".!?…–(":
        start += 1
    if start >= len(line.words) or line.words[start] in ("\n", APART) or start == 0 or line.words[start - 1] == APART:
        return
    end = line.sentence_of(start)[1]
    words = _words(line, start, end)
    if not 0 < len(words) <= _NEAR or any(word in STAND_INS for word in line.words[start:end]):
        return
    for before, token in zip((None, *words), words, strict=False):
        governed = before is not None and before.fold in PREPOSITIONS[language] and len(words) > _FEW
        named = before is None or before.fold not in _ARTICLES
        if _is_name(token) and named and not governed:
            yield Lead((token,), "elsewhere", token.text)


def _leading_value(line: Line, at: int, first: int, language: str) -> Iterator[Lead]:
    """„Noch: …“, „Das sind Ruinen: …“, „Platz …“, „Gegen …“, „Krise auf …“."""
    before = _words(line, first, at)
    if line.words[at - 1] == ":" and at > first and before:
        said = " ".join(token.fold for token in before)
        if GRADING[language].fullmatch(said):
            yield Lead(tuple(before), "fate", "")
        points = before[0].fold in _POINTING and len(before) > 2 and before[1].fold in VERBS[language]
        if points:  # „Das sind Ruinen: …“
            known = united(ORDINARY[language], LABELLING[language])
            nouns = (token for token in before[2:] if token.fold not in known)
            yield from (Lead((token,), "fate", token.text) for token in nouns if language == "en" or token.is_capital)
    if [one.fold for one in before] == ["still"] or tuple(one.fold for one in before) == BELITTLING[language]:
        yield Lead(tuple(before), "fate", "")
    token, early = line.word(at - 1), line.word(at - 2)
    if token is None or (at == first and token.text != APART):
        return
    led = f"{early.fold} {token.fold}" if early is not None and at - 2 >= first else token.fold
    stands = any(word in STAND_INS for word in line.words[first:at])
    cell = line.word(at - 2) if line.words[at - 1] == APART else None
    if line.words[at] == VALUE and cell is not None and cell.fold in RANKS[language]:
        yield Lead((cell,), "fate", "")  # „| Rang | {{ … }} |“
    if not stands and (led in ALMOST[language] or token.fold in ALMOST[language]):
        yield Lead((token,), "fate", "")
    ranks = token.fold in RANKS[language] or (token.fold == "number" and line.opens(at - 1))
    if line.words[at] == VALUE and ranks:
        yield Lead((token,), "fate", "")
    is_headline = early is not None and early.kind == "word" and token.fold in PREPOSITIONS[language]
    if is_headline and len(before) == 2 and line.sentence_of(at)[1] - at <= _FEW:
        heads = (one for one in before[:1] if one.fold not in ORDINARY[language] and _is_name(one))
        yield from (Lead((one,), "fate", one.text) for one in heads)  # „Krise auf {{ … }}“


def _grading(line: Line, at: int, text: str, value: Token, language: str) -> Iterator[Lead]:
    """„(ungefähr)“, „– and counting“, „{{ … }}. Platz“, „immer“ and „nie“ in the clause of a value, “a drop to …”."""
    more = AND_SOME[language].match(text, value.end)
    if more is not None:
        yield Lead((line.tokens[line.at(more.start("word"))],), "fate", more["word"])
    for pattern in (UNCERTAIN[language], ON_AND_ON[language], *((RANKED_BEHIND,) if value.text == VALUE else ())):
        found = pattern.match(text, value.end)
        if found is not None:
            plain = pattern is UNCERTAIN[language] and found["plain"] is not None
            token = line.tokens[line.at(found.start("plain" if plain else "word"))]
            said = pattern is UNCERTAIN[language] and not plain
            yield Lead((token,), "fate", found["word"] if said else "")
    first, last = line.clause_of(at)
    for index in range(first, last):
        token, near = line.tokens[index], {line.folds[index - 1], *line.folds[index + 1 : index + 2]}
        if token.fold in OFTEN[language] and near.isdisjoint(("noch", "wie", "wieder", "as", "than", "before")):
            yield Lead((token,), "fate", "")
        again = index + 2 < last and token.fold == line.folds[index + 2] and line.folds[index + 1] in ("fuer", "after")
        if again and token.kind == "word":  # „Tag für Tag“
            yield Lead((token,), "fate", "")
        dated = "number" in (line.tokens[index - 1].kind, line.tokens[min(index + 1, last - 1)].kind)
        if token.fold in MONTHS[language] and token.is_capital and line.folds[index - 1] in ("im", "in") and not dated:
            yield Lead((token,), "fate", token.text)  # „Allein im Mai“: of which year?
    early = line.word(at - 2)
    rises = early is not None and early.fold in RISES and line.folds[at - 1] in ("to", "of", "by", "from")
    if language == "en" and early is not None and rises:
        yield Lead((early,), "fate", "")


RANKED_BEHIND: Final = re.compile(r"(?:\.|st|nd|rd|th)? ?(?P<word>Platz|Rang|Jahrestag|Geburtstag|place|rank)\b")


def _apposed(line: Line, at: int, last: int, language: str) -> Iterator[Lead]:
    """„{{ … }}, Ruinen.“, „{{ … }} in Musterstadt und Umgebung“: another name behind a comma, and more ground."""
    behind = _words(line, at + 2, last)
    if line.words[at + 1 : at + 2] == [","] and 0 < len(behind) <= 2 and line.tokens[last - 1].text in (".", "!", "?"):
        plain = last - at - 3 == len(behind)
        named = behind[-1].is_capital if language == "de" else behind[-1].fold.endswith("s")
        if plain and named and behind[-1].fold not in ORDINARY[language]:
            yield Lead((behind[-1],), "fate", behind[-1].text)
    for index in range(at, last - 1):
        if line.folds[index] in ("und", "and") and line.folds[index + 1] in ("umgebung", "umland", "surroundings"):
            yield Lead((line.tokens[index + 1],), "fate", line.words[index + 1])
    first = line.clause_of(at)[0]
    if first < at and line.folds[at - 1] in _THEN_COMES and at - first == 1:  # „Nach {{ … }} kam der Wald“
        clause = _words(line, at + 1, line.clause_of(at)[1])
        if clause and clause[0].fold in _COMES:
            nouns = (token for token in clause[1:] if token.fold not in SMALL[language] and token.fold not in _ARTICLES)
            yield from (Lead((token,), "fate", token.text) for token in nouns if language == "en" or token.is_capital)


def _giving(line: Line, at: int, language: str) -> Iterator[Lead]:
    """„{{ … }}, die Milch geben“: what those counted have or give, in the clause behind them."""
    if language != "de":
        return
    noun = line.word(at + 3)
    if noun is not None and line.folds[at + 1] in WANTING and line.folds[at + 2] in _ARTICLES and _says(noun):
        yield Lead((noun,), "fate", noun.text)  # „{{ … }} wollten das Museum sehen“
    if line.words[at + 1 : at + 2] != [","] or at + 2 >= len(line.words):
        return
    start, end = line.clause_of(at + 2)
    words = _words(line, start, end)
    if any(word in STAND_INS for word in line.words[start:end]):
        return
    if len(words) < _FEW or words[0].fold not in _RELATIVES or not words[1].is_capital or words[-1].is_capital:
        return
    if words[1].fold not in ORDINARY["de"] and len(words) == _FEW:
        yield Lead((words[1],), "fate", words[1].text)


def _says(noun: Token) -> bool:
    return noun.is_capital and noun.fold not in ORDINARY["de"]


def _leading_sentence(line: Line, at: int, first: int, language: str) -> Iterator[Lead]:
    """„Überall gilt: {{ claim(…) }}“, „Noch immer: …“."""
    if at == first or line.words[at - 1] != ":":
        return
    before = _words(line, first, at)
    graded = GRADING[language].fullmatch(" ".join(token.fold for token in before)) is not None
    is_known = any(token.fold in CAUSING for token in before)
    telling = LEADING_IN[language] | (TURNING[language] if len(before) <= _BRIEF else frozenset())
    for token in before:
        if graded or token.fold in telling:
            yield Lead((token,), "fate", "")
        elif not is_known and len(before) < _BRIEF + token.is_capital and not _may_lead(token, language):
            yield Lead((token,), "fate", token.text)
            is_known = True  # one is enough


def _may_lead(token: Token, language: str) -> bool:
    """Whether a word before the colon of a proven sentence is one of every sentence, or says that it was checked."""
    known = ORDINARY[language] | COUNTING[language] | LABELLING[language] | CHECKED[language]
    return len(token.fold) < _SHORTEST or token.fold in known or token.text in STAND_INS or token.fold.isdigit()


def _lasting(line: Line, last: int, language: str, least: int) -> Iterator[Lead]:
    """„Das bleibt so.“, „In der Regel auch künftig.“ behind a value or a sentence; `least`: so many words it has."""
    start = last
    while start < len(line.words) and line.words[start] in ".!?…–(,":
        start += 1
    if start >= len(line.words) or line.words[start] in ("\n", APART):
        return
    words = _words(line, start, line.sentence_of(start)[1])
    known, core = LASTING[language]
    placed = zip((None, *words), words, strict=False)  # “In Essen it is the same.”
    said = {token.fold for before, token in placed if not (_is_named_in(before, token) and language == "en")}
    if least <= len(words) <= _LASTS and said <= known | core and not said.isdisjoint(core):
        yield Lead(tuple(words), "fate", "")


def _is_named_in(before: Token | None, token: Token) -> bool:
    return before is not None and before.fold in ("in", "for", "of", "to") and _is_name(token)


def _caused(line: Line, last: int, text: str, language: str) -> Iterator[Lead]:
    """„Schuld ist der Wandel.“, „Grund: der Wandel.“ behind a value or a sentence: why it is so."""
    if last >= len(line.words) or line.words[last] in ("\n", APART):
        return
    start = last
    while start < len(line.words) - 1 and line.words[start] in ".!?…–(,":
        start += 1
    begins = line.tokens[start].start
    proven = any(word in STAND_INS for word in line.words[start : line.sentence_of(start)[1]])
    later = not proven and AFTERWARDS[language].match(text, begins)
    if later or CAUSES[language].match(text, begins) is not None:
        yield Lead((line.tokens[start],), "fate", "")
