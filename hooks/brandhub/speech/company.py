"""Company: what a sentence names in one breath with those counted, and by what other names it calls them.

„{{ fact(…) }} und ein Wolf leben hier“ counts wolves, „Neben {{ fact(…) }} gibt es Wölfe“ says that there are some, and
„{{ fact(…) }}, d. h. Ruinen“ and “… keep cows” say of farms what no fact says. Judged as predicates are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from brandhub.speech.lexicon.beside import ORDINARY, PREPOSITIONS, SAID, SAYING, SMALL, VERBS
from brandhub.speech.predicates import Beside, noun_end
from brandhub.speech.tokens import Line, Token
from brandhub.speech.unions import united
from brandhub.speech.visible import STAND_INS

_AND: Final = {
    "de": frozenset("und sowie plus nebst samt & + oder bzw".split()),
    "en": frozenset("and plus & + or".split()),
}
_SOME: Final = {
    "de": frozenset(
        "ein eine einen einem einer viele manche einige mehrere etliche lauter weitere andere auch noch je"
        " wenige".split()
    ),
    "en": frozenset("a an many some several other further also few more one".split()),
}
"""Before a noun they count it, if only as one; „und die Stadt“ names what is known."""
_ONE: Final = frozenset("ein eine einen einem einer a an".split())
_DEFINITE: Final = frozenset("der die das den dem des unser unsere ihr ihre sein seine dieser diese dieses".split())
_BESIDES: Final = {
    "de": frozenset("neben ausser statt anstatt anstelle nebst samt mitsamt aus von dank trotz wegen ohne".split()),
    "en": frozenset("besides alongside despite without from".split()),
}
_BESIDES_TWO: Final = frozenset(("thanks to", "next to", "because of"))
_OBJECTS: Final = {
    "de": frozenset(
        "bieten boten besitzen besassen kennen kannten fuehren fuehrten finden fanden sehen sahen bekommen bekamen"
        " erhalten erhielten bilden bildeten geben gaben nehmen nahmen lassen liessen machen machten brauchen suchen"
        " fassen fassten umfassen umfassten enthalten enthielten beherbergen beherbergten decken haben hatten zeigen"
        " zeigten".split()
    ),
    "en": frozenset(
        "keep kept hold held offer offered run ran host hosted house housed get got include included form formed put"
        " see saw find found visit discover enjoy meet make made take took give gave have had contain cover name call"
        " show add need await welcome invite occupy".split()
    ),
}
"""Small verbs that have an object: what those counted keep, hold or find."""
_WITHIN: Final = 3
"""So many words behind the verb its object stands."""
_NAMELY: Final = {
    "de": re.compile(
        r"(?:,| –| \()? (?:d\. ?h\.|das heißt|sprich|kurz(?: gesagt)?|genauer(?: gesagt)?|will sagen|soll heißen"
        r"|i\. ?e\.|z\. ?B\.|zum Beispiel|u\. ?a\.|unter anderem|etwa|darunter|davon|meist|meistens|teils|teilweise"
        r"|vor allem|als|wie|sogenannte|vulgo|alias|mithin|lauter|allesamt|nichts als"
        r"|eine?(?= (?:[a-zäöüß]+ )?[A-ZÄÖÜ][\wäöüß-]+(?:[.,;:!?)–]| –|\Z)))[:,]?"
        r" (?:viele |manche |einige |mehrere |auch )?(?:[a-zäöüß]+e[nrs]? )?([A-ZÄÖÜ][\wäöüß-]+)(?! \w+t\b [a-zäöü])"
    ),
    "en": re.compile(
        r"(?:,| –| \()? (?:i\. ?e\.|that is|that is to say|e\. ?g\.|for example|for instance|such as|mostly|mainly"
        r"|partly|or rather|as|like|so-called|alias|an?(?= (?:[a-z]+ )?[a-z][\w-]+(?:[.,;:!?)–]| –|\Z)))[:,]?"
        r" (?:many |some |several |also )?([a-z][\w-]+)"
    ),
}
"""Another name for those counted, or for some of them, behind the value."""
_THERE: Final = {
    language: VERBS[language] | _SOME[language] | frozenset(words.split())
    for language, words in {"de": "es auch noch gibt gab kommt kommen", "en": "there comes come"}.items()
}
"""Before a noun they say that there is such a thing."""
_NEAR: Final = 4
"""Words among which „und“ makes a list of what stands behind a comma."""
_LISTED: Final = 2
"""Words between the commas of a list: „…, Störche, wilde Enten und Gänse“."""
_OWN_VALUE: Final = 4
"""Words behind which a noun may have a value of its own: „{{ fact(…) }} und Ausgaben von {{ fact(…) }}“."""


_RELATIVE: Final = {
    "de": re.compile(
        r", (?:(?:auf|in|an|bei|mit|von|unter|über|für|aus|um) (?:denen|die|welchen|welche)|wo) ([A-ZÄÖÜ][\w-]+)"
    ),
    "en": re.compile(r",? (?:(?:on|in|at|by|with|from|under|for) (?:which|whom)|where) (?:a |an )?([a-z]+s)(?= [a-z])"),
}
"""Who does something with those counted: „…, auf denen Wölfe leben“."""


def find_company(line: Line, value: Token, text: str, language: str) -> Iterator[Beside]:
    """Nouns that stand in a row with a value, beside it, as its object, or for it."""
    at = line.at(value.start)
    first, last = line.clause_of(at)
    yield from _in_a_row(line, at, first, last, language)
    yield from _besides(line, at, first, last, language)
    yield from _object(line, at, last, language)
    yield from _visitors(line, at, first, language)
    for named in (_NAMELY[language].match(text, value.end), _RELATIVE[language].match(text, value.end)):
        if named is not None:
            token = line.tokens[line.at(named.start(1))]
            if token.fold not in united(SMALL[language], SAYING[language]):
                yield Beside((token,), token.text)


def _in_a_row(line: Line, at: int, first: int, last: int, language: str) -> Iterator[Beside]:
    """„… und ein Wolf“, „Wölfe und …“, „…, Wölfe und Füchse“."""
    end = noun_end(line, at, last, language)
    if end < last and line.folds[end] in _AND[language]:
        yield from _noun(line, end + 1, last, language)
    if end == last and line.words[last : last + 1] == [","]:
        start, stop = begun, _ = line.clause_of(last + 1)
        while stop - begun <= _LISTED and line.words[stop : stop + 1] == [","]:
            begun, stop = line.clause_of(stop + 1)
        if any(fold in _AND[language] for fold in line.folds[begun:stop][:_NEAR]):
            yield from _noun(line, start, stop, language)
    match line.tokens[first:at]:
        case [*led, before, joint] if joint.fold in _AND[language] and _acts(line, at, last, language):
            known = bool(led) and led[-1].fold not in _SOME[language] and not line.opens(at - 2)
            is_noun = before.is_capital if language == "de" else before.fold.endswith("s") or bool(led)
            if is_noun and not known and before.fold not in ORDINARY[language]:
                yield Beside((before,), before.text)


def _acts(line: Line, start: int, last: int, language: str) -> bool:
    """True when a verb follows: „… und ein Wolf leben hier“; „die Stadt hat … und einen Kanal“ lists what there is."""
    folds = line.folds[start:last]
    return any(fold in VERBS[language] or fold in SAID[language] for fold in folds)


def _noun(line: Line, start: int, last: int, language: str) -> Iterator[Beside]:
    """The noun that begins there, with words of counting before it; nothing for one with an article."""
    counted = False
    while start < last and line.folds[start] in _SOME[language]:
        counted, start = True, start + 1
    if start >= last:
        return
    token = line.tokens[start]
    if language == "de":
        if counted and not token.is_capital:
            token = line.word(start + 1) or token
        is_noun = token.is_capital
    else:
        is_noun = token.kind == "word" and (counted or token.fold.endswith("s"))
    has_value = any(word in STAND_INS for word in line.words[start : start + _OWN_VALUE])
    if line.folds[start - 1] in _ONE and not _acts(line, start + 1, last, language):
        return
    if is_noun and not has_value and token.fold not in ORDINARY[language]:
        yield Beside((token,), token.text)


def _besides(line: Line, at: int, first: int, last: int, language: str) -> Iterator[Beside]:
    """„Neben … gibt es Wölfe“, „Aus … kommt Milch“: bare nouns in a clause of which those counted are no subject."""
    led = line.folds[first:at]
    if _BESIDES[language].isdisjoint(led[-1:]) and " ".join(led[-2:]) not in _BESIDES_TWO:
        return
    for before, token in pairwise(line.tokens[at:last]):
        is_noun = token.is_capital if language == "de" else token.kind == "word"
        if is_noun and before.fold in _THERE[language] and token.fold not in ORDINARY[language]:
            yield Beside((token,), token.text)


def _visitors(line: Line, at: int, first: int, language: str) -> Iterator[Beside]:
    """„Wölfe leben auf …“: several who are named without an article."""
    match line.tokens[first:at]:
        case [token, verb, *_, before] if before.fold in PREPOSITIONS[language]:
            plural = verb.fold.endswith("n") if language == "de" else token.fold.endswith("s")
            is_verb = not verb.is_capital and (verb.fold in VERBS[language] or verb.fold in SAID[language])
            named = token.kind == "word" and token.text[0].isupper()
            if named and plural and is_verb and token.fold not in ORDINARY[language]:
                yield Beside((token,), token.text)


def _object(line: Line, at: int, last: int, language: str) -> Iterator[Beside]:
    """“… keep cows”, „… finden Käufer“."""
    verb = noun_end(line, at, last, language)
    if verb >= last or line.folds[verb] not in _OBJECTS[language]:
        return
    for token in line.tokens[verb + 1 : last][:_WITHIN]:
        if token.kind != "word" or token.fold in PREPOSITIONS[language] or token.fold in _DEFINITE | {"the", "their"}:
            return
        if token.fold not in ORDINARY[language] and (language == "en" or token.is_capital):
            yield Beside((token,), token.text)
            return
