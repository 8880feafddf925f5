"""Company: what a sentence names in one breath with those counted, and by what other names it calls them.

„{{ fact(…) }} und ein Wolf leben hier“ counts wolves, „Neben {{ fact(…) }} gibt es Wölfe“ says that there are some, and
„{{ fact(…) }}, d. h. Ruinen“ and “… keep cows” say of farms what no fact says. Judged as predicates are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from brandhub.whole.beside_lexicon import PREPOSITIONS, SAID, SAYING, SMALL, SPOKEN, VERBS
from brandhub.whole.orphan_predicates import Beside, noun_end
from brandhub.whole.orphan_tokens import Line, Token
from brandhub.whole.visible import STAND_INS

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
_APART: Final = frozenset(("apart", "aside", "thanks", "next", "because"))
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
_LEAST: Final = 3
_NOT_NAMES: Final = frozenset("the a an this that these those in on at of to".split())


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
        if named is None or named[1].lower() in _NOT_NAMES:
            continue
        token = line.word(line.at(named.start(1)))
        if token is not None and token.fold not in SMALL[language] | SAYING[language]:
            yield Beside((token,), token.text)


def _in_a_row(line: Line, at: int, first: int, last: int, language: str) -> Iterator[Beside]:
    """„… und ein Wolf“, „Wölfe und …“, „…, Wölfe und Füchse“."""
    end = noun_end(line, at, last, language)
    if end < last and line.folds[end] in _AND[language]:
        yield from _noun(line, end + 1, last, language)
    listed = line.word(last)
    if end == last and listed is not None and listed.text == ",":
        start, stop = line.clause_of(last + 1) if last + 1 < len(line.words) else (last, last)
        if any(fold in _AND[language] for fold in line.folds[start : min(stop, start + 4)]):
            yield from _noun(line, start, min(stop, start + 4), language)
    if at - 2 >= first and line.folds[at - 1] in _AND[language] and _acts(line, at + 1, last, language):
        before, determiner = line.tokens[at - 2], line.word(at - 3) if at - 3 >= first else None
        known = determiner is not None and determiner.fold not in _SOME[language] and not line.opens(at - 2)
        is_noun = before.is_capital if language == "de" else before.fold.endswith("s") or determiner is not None
        if is_noun and not known and before.fold not in SMALL[language] | SPOKEN[language]:
            yield Beside((before,), before.text)


def _acts(line: Line, start: int, last: int, language: str) -> bool:
    """True when a verb follows: „… und ein Wolf leben hier“; „die Stadt hat … und einen Kanal“ lists what there is."""
    folds = line.folds[start:last]
    return any(fold in VERBS[language] or fold in SAID[language] or fold == "gibt" for fold in folds)


def _noun(line: Line, start: int, last: int, language: str) -> Iterator[Beside]:
    """The noun that begins there, with words of counting before it; nothing for one with an article."""
    counted = False
    while start < last and line.folds[start] in _SOME[language]:
        counted, start = True, start + 1
    token = line.word(start)
    if token is None or start >= last or token.kind != "word" or token.text in STAND_INS:
        return
    if language == "de":
        if (
            not token.is_capital
            and counted
            and (following := line.word(start + 1)) is not None
            and following.is_capital
        ):
            token = following
        is_noun = token.is_capital
    else:
        is_noun = counted or token.fold.endswith("s")
    has_value = any(word in STAND_INS for word in line.words[start : start + _OWN_VALUE])
    if counted and line.folds[start - 1] in _ONE and not _acts(line, start + 1, last, language):
        return
    if is_noun and not has_value and token.fold not in SMALL[language] | SPOKEN[language]:
        yield Beside((token,), token.text)


def _besides(line: Line, at: int, first: int, last: int, language: str) -> Iterator[Beside]:
    """„Neben … gibt es Wölfe“, „Aus … kommt Milch“: bare nouns in a clause of which those counted are no subject."""
    governs = at > first and (
        line.folds[at - 1] in _BESIDES[language] or (at - 2 >= first and line.folds[at - 2] in _APART)
    )
    if not governs:
        return
    for index in range(at + 1, last):
        token, before = line.tokens[index], line.tokens[index - 1]
        bare = before.fold in VERBS[language] | {
            "es",
            "there",
            "auch",
            "noch",
            "viele",
            "gibt",
            "kommt",
            "kommen",
            "gab",
        }
        bare = bare or before.fold in _SOME[language] or before.fold in ("comes", "come", "are", "is", "were")
        is_noun = token.is_capital if language == "de" else token.kind == "word"
        if is_noun and bare and token.fold not in SMALL[language] | SPOKEN[language]:
            yield Beside((token,), token.text)


def _visitors(line: Line, at: int, first: int, language: str) -> Iterator[Beside]:
    """„Wölfe leben auf …“: several who are named without an article."""
    token, verb = line.tokens[first], line.word(first + 1)
    if at - first < _LEAST or verb is None or line.folds[at - 1] not in PREPOSITIONS[language]:
        return
    plural = verb.fold.endswith("n") if language == "de" else token.fold.endswith("s")
    is_verb = verb.fold in VERBS[language] or verb.fold in SAID[language]
    named = token.kind == "word" and token.text[0].isupper() and token.fold not in SMALL[language] | SPOKEN[language]
    if named and plural and is_verb and not verb.is_capital:
        yield Beside((token,), token.text)


def _object(line: Line, at: int, last: int, language: str) -> Iterator[Beside]:
    """“… keep cows”, „… finden Käufer“."""
    verb = noun_end(line, at, last, language)
    if verb >= last or line.folds[verb] not in _OBJECTS[language]:
        return
    for token in line.tokens[verb + 1 : min(last, verb + 4)]:
        if token.kind != "word" or token.fold in PREPOSITIONS[language] or token.fold in _DEFINITE | {"the", "their"}:
            return
        if token.fold not in SMALL[language] | SPOKEN[language] and (language == "en" or token.is_capital):
            yield Beside((token,), token.text)
            return
