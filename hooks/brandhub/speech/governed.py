"""Governed: a clause in which those counted stand behind a preposition speaks of somebody else.

„Neben {{ fact(…) }} leben Störche“, „Ein Graf lebt von {{ fact(…) }}“ and “Beside {{ fact(…) }} live storks” say
of storks and counts that there are some. A closed world, too: whoever such a clause brings in without „der“ or „unser“
is a word of every sentence, somebody who counts, or one that the fact knows (orphan_settings.py).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from brandhub.speech.lexicon.beside import COUNTING, LABELLING, ORDINARY, PREPOSITIONS, SAYING
from brandhub.speech.predicates import FINITE, Beside
from brandhub.speech.tokens import Line, Token
from brandhub.speech.unions import united
from brandhub.speech.visible import STAND_INS

_GOVERNING: Final = {
    "de": PREPOSITIONS["de"] | frozenset("ausser dank anstatt anstelle nebst mitsamt".split()),
    "en": PREPOSITIONS["en"] | frozenset("besides alongside".split()),
}
_TWO_WORDS: Final = frozenset(("thanks to", "next to", "because of", "owing to", "rund um"))
_KNOWN_ALREADY: Final = frozenset(
    "der die das den dem des dieser diese dieses diesem diesen jener jene jenes unser unsere unserem unseren unserer"
    " ihr ihre ihrem ihren ihrer sein seine seinem seinen seiner mein meine the this that these those our their"
    " its his her my your".split()
)
"""What stands behind them is no news: „das Foto“, “our tour”."""
_TITLES: Final = frozenset("frau herr mr mrs ms".split())
_ACTING: Final = frozenset(
    "lebt leben lebte lebten weiss wissen wartet warten wartete warteten arbeitet arbeiten arbeitete arbeiteten"
    " live lives lived work works worked wait waits waited know knows".split()
)
"""Verbs of somebody: „Der Graf lebt von {{ fact(…) }}“ brings one in, although he has an article."""
_OF: Final = frozenset(("von", "mit", "of", "with"))
_REPORTING: Final = tuple(
    (frozenset(verbs.split()), led)
    for verbs, led in (
        ("kommt kam kommen kamen", "auf"),
        ("spricht sprach sprechen", "von"),
        ("speaks spoke speak", "of"),
        ("comes came come", "to"),
        ("puts put", "at"),
    )
)
"""„Institute kamen auf {{ fact(…) }}“, “the centre speaks of {{ fact(…) }}”: they count, and are not counted."""
_ANYBODY: Final = frozenset("mensch menschen leute personen".split())
_PHRASE: Final = 3
"""Words that may stand between a noun and what leads it in: „neben den alten grauen Mauern“."""


def find_governed(line: Line, value: Token, language: str) -> Iterator[Beside]:
    """Who comes into a clause that has a value behind a preposition: nouns that no preposition of their own governs."""
    at = line.at(value.start)
    first, last = line.clause_of(at)
    if at == first or not _governs(line, at - 1, language):
        return
    folds = frozenset(line.folds[first:last])
    reports = any(led in folds and not verbs.isdisjoint(folds) for verbs, led in _REPORTING)
    if reports or not united(COUNTING[language], SAYING[language]).isdisjoint(folds):
        return
    if language == "de" and not any(_is_verb(token) for token in line.tokens[first:last]):
        return  # „Ein Spaziergang zu {{ fact(…) }}“
    known = united(ORDINARY[language], LABELLING[language], _ANYBODY, _TITLES, _GOVERNING[language], _KNOWN_ALREADY)
    acts = not _ACTING.isdisjoint(line.folds[first:last])
    for index in (*range(first, at - 1), *range(at + 1, last)):
        token = line.tokens[index]
        if token.fold in known or not _is_noun(token, language):
            continue
        has_own = line.words[index + 2 : index + 3] and line.words[index + 2] in STAND_INS
        if has_own and line.folds[index + 1] in _OF:
            continue  # „Ausgaben von {{ fact(…) }}“
        if not _is_led_in(line, index, first, language, acts=acts):
            yield Beside((token,), token.text)


def _governs(line: Line, index: int, language: str) -> bool:
    return line.folds[index] in _GOVERNING[language] or " ".join(line.folds[index - 1 : index + 1]) in _TWO_WORDS


def _is_verb(token: Token) -> bool:
    if token.kind != "word" or token.text[0].isupper() or token.fold in united(_GOVERNING["de"], _KNOWN_ALREADY):
        return False
    return FINITE["de"].fullmatch(token.fold) is not None


def _is_noun(token: Token, language: str) -> bool:
    if language == "de":
        return token.is_capital
    return token.kind == "word" and len(token.fold) > _PHRASE and token.fold.endswith("s")


def _is_led_in(line: Line, index: int, first: int, language: str, *, acts: bool) -> bool:
    """True behind a preposition of its own, which is looked at elsewhere, and behind „der“, unless he acts."""
    near = index - 1
    while near >= first and near >= index - _PHRASE and line.tokens[near].kind == "word":
        fold, token = line.folds[near], line.tokens[near]
        if fold in united(_GOVERNING[language], _TITLES) or (fold in _KNOWN_ALREADY and not acts):
            return True
        if token.is_capital and not line.opens(near):
            return False
        near -= 1
    return False
