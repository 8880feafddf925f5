"""English leads: what is said around a value or a proven sentence in ways that English alone has.

“Already {{ fact(…) }}” and “{{ fact(…) }} too many” grade a value; “The pope says there are {{ fact(…) }}” puts it into
a mouth that never said it; “the loss of {{ fact(…) }}” and “here are ruins: {{ fact(…) }}” say what became of those
counted, as do “They keep pigs.” and “Then the developers came.” behind it. Judged like all leads (leads.py).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from brandhub.speech.english.comments import find_comments
from brandhub.speech.lexicon.beside import (
    COUNTING,
    LABELLING,
    ORDINARY,
    PREPOSITIONS,
    SAYING,
    SMALL,
    STRONG,
    VERBS,
)
from brandhub.speech.lexicon.tails import TAKING_BACK
from brandhub.speech.tokens import Line, Token
from brandhub.speech.unions import united
from brandhub.speech.visible import APART, FULL, SENTENCE, STAND_INS, VALUE
from brandhub.speech.whereabouts import takes_back


class EnglishLead(NamedTuple):
    """Words around a value or sentence. Fields as in `leads.Lead` (speech/leads.py)."""

    words: tuple[Token, ...]
    kind: str
    said: str


_GRADERS: Final = frozenset(
    "already again still yet once back down left remaining only just merely even another barely scarcely".split()
)
_WITH_GRADERS: Final = _GRADERS | frozenset("and but so far more now by to up at of and it is its are".split())
"""What may stand beside them where nothing but they leads into a value: “Yet again {{ … }}”, “Still at …”."""
_GRADED_BEHIND: Final = re.compile(
    r"(?: (?!too\b|ago\b|short\b|again\b|down\b|in\b|on\b|to\b|\w+ed\b)[a-z][\w-]+)?"
    r" (?P<word>too (?:many|few|much|little)|ago|short|again|in a row|on end|to (?:spare|come|go)|down|behind|ahead)"
    r"(?=[.,;!?)]|\Z| of\b)"
)
_SHOWING: Final = frozenset(
    "photo photos photograph photographs picture pictures portrait portraits story stories tale drawing drawings image"
    " images view addresses address names overview table chart description descriptions model models visit tour ride"
    " walk trip way path guide kind sort type group sample majority couple pair dozen bunch handful".split()
)
"""Nouns that show, count or lead to something, and say nothing of what became of it; how many is told elsewhere."""
_BESIDE: Final = frozenset(
    "apart next thanks due owing instead close opposite together along prior far welcome".split()
)
_GOVERNING: Final = frozenset("of to for on against from without".split())
_ARTICLES: Final = frozenset("the a an no this that another its our their".split())
_TELLING: Final = (
    SAYING["en"]
    | frozenset(
        form
        for verb in (
            "claim complain warn admit insist believe boast explain estimate confirm announce add reckon argue suspect"
            " mourn lament calculate list name publish declare predict maintain note reveal conclude count find swear"
            " think know stress remember regret deny doubt joke brag whisper promise calculate assume"
        ).split()
        for form in (verb, f"{verb}s", f"{verb}ed", f"{verb}d", re.sub("y$", "ies", verb), re.sub("y$", "ied", verb))
    )
    | frozenset("thought knew found swore bragged".split())
)
_SPEAKERS: Final = COUNTING["en"] | frozenset(
    "data statistics statistician statisticians office bureau registry department experts expert study institute"
    " chronicle historian historians website portal story page text article brochure sign plaque board caption"
    " city town council".split()
)
"""Who counts others, or writes down what was counted; names beside them are looked at as places."""
_BEFORE_NOUNS: Final = VERBS["en"] | frozenset("the a an its their our this that".split())
"""Behind them “register” and “count” are nouns."""
_CLOSING: Final = VERBS["en"] | PREPOSITIONS["en"] - {"of", "at", "from"}
_NOBODY: Final = frozenset("he she i we you they it who that this what somebody one legend people".split())
_THEN: Final = frozenset("then later afterwards afterward subsequently next thereafter".split())
_AND: Final = frozenset("and but so yet".split())
_TELLERS: Final = frozenset("i we he she you it there".split())
_PAST: Final = re.compile(r"\w{2,}ed")
_CAME: Final = frozenset("came went began was were had did became followed took left got".split())
_POINTING: Final = frozenset("they these those".split())
_HERE: Final = frozenset("here there".split())
_STOPPING: Final = frozenset("how what why that where when if because as than who which while".split())
_OF_STATEMENTS: Final = frozenset(
    "facts fact numbers figures right true certain known proven words sentences minimum totals easy hard different"
    " enough open important interesting questions answers reasons good great fine nice lovely opinions way"
    " opinion coincidence checked".split()
)
_TOLD: Final = frozenset("told given shown surprised handed".split())
"""“You will be told: {{ fact(…) }}”."""
_MOST: Final = 9
"""Words of a sentence that goes on about those counted."""
_FEW: Final = 6


def find_english_leads(line: Line, stand: Token, text: str) -> Iterator[EnglishLead]:
    """What leads into a value or a sentence, and what goes on behind it. `stand`: its stand-in; `text`: as seen."""
    at = line.at(stand.start)
    first, last = line.sentence_of(at)
    if stand.text in (FULL, VALUE):
        yield from _graders(line, at, first)
        yield from _graded(line, text, stand)
        yield from _governing(line, at, first)
        yield from _here_are(line, at, first)
        yield from _tellers(line, at, first, last)
        yield from _set_at(line, at, first)
        yield from _of_them(line, text, stand)
    if not takes_back(text, stand, "en"):
        yield from _taking_back(line, last)
    yield from _behind(line, last, stand)
    start, end = _sentence_behind(line, last)
    if start < end:
        comments = find_comments(line, start, end, proven=stand.text == SENTENCE)
        yield from (EnglishLead(*comment) for comment in comments)


def _words(line: Line, first: int, last: int) -> list[Token]:
    return [token for token in line.tokens[first:last] if token.kind == "word"]


def _graders(line: Line, at: int, first: int) -> Iterator[EnglishLead]:
    """“Already …”, “Yet again …”, “Back to …”, “Left: …”: nothing but words that grade."""
    words = _words(line, first, at)
    said = {token.fold for token in words}
    stands = any(token.text in STAND_INS for token in line.tokens[first:at])
    if words and said <= _WITH_GRADERS and not said.isdisjoint(_GRADERS) and not stands:
        yield EnglishLead((next(token for token in words if token.fold in _GRADERS),), "fate", "")


def _graded(line: Line, text: str, stand: Token) -> Iterator[EnglishLead]:
    """“… too many”, “… ago”, “… in a row”."""
    found = _GRADED_BEHIND.match(text, stand.end)
    if found is not None:
        yield EnglishLead((line.tokens[line.at(found.start("word"))],), "fate", "")


def _governing(line: Line, at: int, first: int) -> Iterator[EnglishLead]:
    """“The loss of …”, “a blow to …”: a noun that governs the value; what shows or lists those counted is free."""
    if at - first < 2 or line.folds[at - 1] not in _GOVERNING:
        return
    noun = line.tokens[at - 2]
    led = line.tokens[at - 3].fold in _ARTICLES if at - 3 >= first else False
    alone = at - 2 == first or line.opens(at - 2)
    if noun.kind != "word" or not (led or (alone and noun.fold not in VERBS["en"])):
        return
    if noun.fold not in united(ORDINARY["en"], LABELLING["en"], _SHOWING, _BESIDE):
        yield EnglishLead((noun,), "fate", noun.text)
    elif noun.fold in ("end", "home", "days") and line.folds[at - 1] == "of":
        yield EnglishLead((noun,), "fate", "")


def _here_are(line: Line, at: int, first: int) -> Iterator[EnglishLead]:
    """“Here are ruins: …”"""
    words = _words(line, first, at)
    if line.words[at - 1] != ":" or len(words) <= 2 or words[0].fold not in _HERE or words[1].fold not in VERBS["en"]:
        return
    known = united(ORDINARY["en"], LABELLING["en"], _OF_STATEMENTS, _SHOWING)
    yield from (EnglishLead((token,), "fate", token.text) for token in words[2:] if token.fold not in known)


def _set_at(line: Line, at: int, first: int) -> Iterator[EnglishLead]:
    """“Greenpeace puts it at …”; “there will be …”, of a value that is not one to come."""
    for index in range(first, at):
        if line.folds[index] in ("puts", "put", "sets") and line.folds[index + 1 : index + 3] in (
            ["it", "at"],
            ["that", "at"],
        ):
            yield from _mouth(line, _subject(line, index, first))
        if (
            line.folds[index] in ("will", "shall", "may", "might", "could")
            and line.folds[index + 1] == "be"
            and line.folds[index + 2] not in _TOLD
            and "soon" not in line.folds[first:at]
        ):
            yield EnglishLead((line.tokens[index],), "soon", line.folds[index])


_OF_THEM: Final = re.compile(
    r"(?: [a-z][\w-]+)?,? (?P<word>(?:none|few|hardly any|most|all|some|many|each|several)"
    r" of (?:them|these|those|which)"
    r"|(?:that|which|whom) (?:nobody|no one|everybody|everyone|hardly anybody|few|many|people))\b"
)


def _of_them(line: Line, text: str, stand: Token) -> Iterator[EnglishLead]:
    """“…, none of them organic”, “… that nobody needs”."""
    found = _OF_THEM.match(text, stand.end)
    if found is not None:
        yield EnglishLead((line.tokens[line.at(found.start("word"))],), "fate", "")


def _tellers(line: Line, at: int, first: int, last: int) -> Iterator[EnglishLead]:
    """“The pope says there are …”, “according to Harvard, …”, “…, says Harvard”: who is said to have counted."""
    start, end = line.clause_of(at)
    for index in (*range(first, at), *range(at + 1, last)):
        fold = line.folds[index]
        believes = fold in ("believe", "trust", "ask") and line.folds[index - 1] in ("you", "we")
        if believes or (fold == "to" and index > first and line.folds[index - 1] == "according"):
            yield from _mouth(line, [*_noun_phrase(line, index + 1, last)])
        elif fold in _TELLING and line.tokens[index].kind == "word" and line.folds[index - 1] not in _BEFORE_NOUNS:
            if index < at and (start <= index or line.folds[first] == "as" or line.clause_of(index)[1] == start - 1):
                yield from _mouth(line, _subject(line, index, first))
            elif index > at and line.words[index - 1] in ',”"' and end <= index:
                yield from _mouth(line, [*_noun_phrase(line, index + 1, last)])


def _noun_phrase(line: Line, start: int, last: int) -> Iterator[Token]:
    for token in line.tokens[start : min(last, start + _FEW)]:
        if token.kind != "word" or token.text in STAND_INS or token.fold in _CLOSING:
            return
        yield token


def _subject(line: Line, verb: int, first: int) -> list[Token]:
    """The words before a verb of telling, back to a sign or a preposition other than “of”."""
    found: list[Token] = []
    for index in range(verb - 1, max(first, verb - _FEW) - 1, -1):
        token = line.tokens[index]
        if token.kind != "word" or token.text in STAND_INS or token.fold in PREPOSITIONS["en"] - {"of"}:
            break
        found.insert(0, token)
    return found


def _mouth(line: Line, words: list[Token]) -> Iterator[EnglishLead]:
    named = [token for token in words if token.fold not in _ARTICLES | {"as", "of", "also", "even", "and"}]
    folds = {token.fold for token in named}
    if not named or not folds.isdisjoint(_NOBODY) or folds <= ORDINARY["en"]:
        return
    names = [token for token in named if token.text[0].isupper() and not line.opens(line.at(token.start))]
    if names or folds.isdisjoint(_SPEAKERS):
        told = names or [token for token in named if token.fold not in SMALL["en"]]
        yield EnglishLead((told[0],), "label", " ".join(token.text for token in told))
    yield from (EnglishLead((token,), "place", token.text) for token in named if token.text[0].isupper())


def _sentence_behind(line: Line, last: int) -> tuple[int, int]:
    """Where the sentence behind begins and ends; nothing between them where none follows in the same paragraph."""
    start = last
    while start < len(line.words) and line.words[start] in ".!?…–(":
        start += 1
    if start in (0, len(line.words)) or line.words[start] in ("\n", APART) or line.words[start - 1] == APART:
        return start, start
    return start, line.sentence_of(start)[1]


def _behind(line: Line, last: int, stand: Token) -> Iterator[EnglishLead]:
    """“They keep pigs.”, “Those are firms.”, “Then the developers came.”, “It used to be different.”"""
    start, end = _sentence_behind(line, last)
    words = _words(line, start, end)
    if words and words[0].fold in _AND:
        words = words[1:]
    if len(words) < 2 or line.words[end - 1] == "?" or any(word in STAND_INS for word in line.words[start:end]):
        return
    folds = [token.fold for token in words]
    remains = folds[:3] in (["what", "remains", "is"], ["what", "remains", "are"], ["what", "remained", "was"])
    if remains and stand.text != SENTENCE:
        yield EnglishLead((words[1],), "fate", "")
    kind = "those" if stand.text == SENTENCE else "fate"
    proven = end < len(line.words) and any(word in STAND_INS for word in line.words[slice(*line.sentence_of(end))])
    if folds[0] in _THEN and not proven and _TELLERS.isdisjoint(folds[1:3]) and _tells_of_the_past(words[1:]):
        yield EnglishLead((words[0],), kind, "")
    elif "used to" in " ".join(folds[:5]) and folds[0] not in _TELLERS - {"it", "there"}:
        yield EnglishLead((words[folds.index("used")],), kind, "")
    elif folds[0] in _POINTING and len(words) <= _MOST:
        be = folds[1] in VERBS["en"]
        if folds[0] == "they" or be:
            yield from _said_of_them(words[1:], kind)


def _taking_back(line: Line, last: int) -> Iterator[EnglishLead]:
    """“The brochure got it wrong.”, “Give or take.”: the short sentence behind."""
    start, end = _sentence_behind(line, last)
    words = _words(line, start, end)
    proven = any(word in STAND_INS for word in line.words[start:end])
    back = TAKING_BACK.search(" ".join(token.fold for token in words) + " ")
    if back is not None and len(words) <= _MOST and not proven:
        yield EnglishLead((words[back.string.count(" ", 0, back.start())],), "fate", "")


def _tells_of_the_past(words: list[Token]) -> bool:
    return any(token.fold in _CAME or token.fold in STRONG["en"] or _PAST.fullmatch(token.fold) for token in words)


def _said_of_them(words: list[Token], kind: str) -> Iterator[EnglishLead]:
    known = united(ORDINARY["en"], _OF_STATEMENTS)
    for token in words:
        if token.fold in _STOPPING or (token.fold in PREPOSITIONS["en"] and kind == "fate"):
            return
        if token.fold not in known:
            yield EnglishLead((token,), kind, token.text)
            return
