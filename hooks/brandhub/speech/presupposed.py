"""What questions presuppose: „Wer profitiert von den steigenden Mieten?“ asks who does, and tells that rents rise.

A question leaves open what its verb says: „Steigen die Mieten?“. What stands before a noun of it, what a noun with its
article names, and what somebody was made into, is told. And a question that is answered asserts what it asks.
"""

from __future__ import annotations

import re
from types import ModuleType
from typing import Final

from brandhub.speech.offers import counts_of_town
from brandhub.speech.tokens import Line, Token

_ARTICLES: Final = {
    "de": re.compile(r"\b(?:de[rnm]|die|das|diese[rnm]?|jene[rnm]?|(?:unser|ihr|sein)e[rnm]?) \Z", re.IGNORECASE),
    "en": re.compile(r"\b(?:the|these|those|its|our|their) \Z", re.IGNORECASE),
}

_FEW: Final = 3
"""Words of “our old port”, which answers who it is."""


def has_article(before: str, language: str) -> bool:
    """True when the words in front end with an article or what stands in its place: what follows is known to be."""
    return _ARTICLES[language].search(before) is not None


def presupposes(line: Line, found: tuple[int, int], kind: str, asked: int, words: ModuleType) -> bool:
    """True for an assertion that a question takes for granted.

    `found`: its first and last token; `asked`: the token with which the question begins.
    """
    first, last = found
    if kind == "number":
        return True
    opening = line.tokens[asked].fold
    by_word = opening in words.ASKING_BY_WORD
    folds = {token.fold for token in line.tokens[asked : line.sentence_of(first)[1]]}
    if kind == "trend":
        return line.folds[first - 1] in words.ARTICLES or _is_attribute(line, first, words)
    if kind == "comparison":
        return by_word and not folds.isdisjoint(words.MAKING)
    if kind == "ordinal":
        left = words.LEFT.fullmatch(line.tokens[last].fold) is not None and counts_of_town(line, last, words)
        made = line.tokens[first].fold in words.INTO and not folds.isdisjoint(words.MAKING)
        return by_word and (left or made)
    if kind != "superlative":
        return False
    if _is_apposition(line, first, asked, words):
        return True
    if by_word:
        return not folds.isdisjoint(words.MAKING) and first > asked + 1
    return opening in words.ACTING and line.tokens[asked + 1].fold in words.ARTICLES and first <= asked + 2


def _is_attribute(line: Line, index: int, words: ModuleType) -> bool:
    """„von den steigenden Mieten“, “from rising rents”."""
    is_like = words.ATTRIBUTE.fullmatch(line.folds[index]) is not None
    return is_like and line.folds[index - 1] in words.BEFORE_ATTRIBUTES


def _is_apposition(line: Line, index: int, asked: int, words: ModuleType) -> bool:
    """„Hat Dortmund, (die) größte Stadt Westfalens, einen Hafen?“"""
    start, end = line.clause_of(index)
    closed = line.words[end : end + 1] == [","]
    bare = start == index and end > start + 1
    return start > asked and closed and (bare or line.folds[start] in words.ARTICLES)


def is_answered(line: Line, sentence: tuple[int, int], words: ModuleType) -> bool:
    """„Ist Dortmund die grünste Stadt? Ja.“, „Und wer ist der größte? Unser Hafen.“"""
    first, last = sentence
    if line.words[last - 1] not in ("?", "“", "”", '"'):
        return False
    answer = [token for token in line.tokens[last : line.sentence_of(last)[1]] if token.kind != "sign"]
    if not answer:
        return False
    if re.match(rf"(?:{words.ANSWERS}) ", " ".join(token.fold for token in answer) + " "):
        return True
    return _names(answer, words) and any(token.fold in words.ASKING_WHOM for token in line.tokens[first:last])


def _names(answer: list[Token], words: ModuleType) -> bool:
    """Nothing but words that name somebody: „Unser Hafen in Dortmund“, „Unsere“; they point to nothing else."""
    small = words.NAMING_SMALL, words.ARTICLES
    if answer[0].fold == "our" and len(answer) <= _FEW:
        return True
    is_pointer = answer[0].fold in words.POINTERS
    return not is_pointer and all(token.is_capital or any(token.fold in some for some in small) for token in answer)
