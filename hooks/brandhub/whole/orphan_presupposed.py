"""What questions presuppose: „Wer profitiert von den steigenden Mieten?“ asks who does, and tells that rents rise.

A question leaves open what its verb says: „Steigen die Mieten?“. What stands before a noun of it, what a noun with its
article names, and what somebody was made into, is told. And a question that is answered asserts what it asks.
"""

from __future__ import annotations

import re
from types import ModuleType
from typing import Final

from brandhub.whole.orphan_offers import counts_of_town
from brandhub.whole.orphan_tokens import Line, Token

_SHORT: Final = 3
"""Words of an answer that names somebody: „Welche Stadt ist die größte? Unsere Stadt.“"""


_ARTICLES: Final = {
    "de": re.compile(r"\b(?:de[rnm]|die|das|diese[rnm]?|jene[rnm]?|(?:unser|ihr|sein)e[rnm]?) \Z", re.IGNORECASE),
    "en": re.compile(r"\b(?:the|these|those|its|our|their) \Z", re.IGNORECASE),
}


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
        return _is_attribute(line, first, words) or _is_named(line, first, words)
    if kind == "comparison":
        return by_word and not folds.isdisjoint(words.MAKING)
    if kind == "ordinal":
        left = words.LEFT.fullmatch(line.tokens[last].fold) is not None and counts_of_town(line, last, words)
        made = first < last and line.tokens[first].fold in words.INTO and not folds.isdisjoint(words.MAKING)
        return by_word and (left or made)
    if kind != "superlative":
        return False
    if _is_apposition(line, first, asked, words):
        return True
    if by_word:
        return not folds.isdisjoint(words.MAKING) and first > asked + 1
    return opening in words.ACTING and line.tokens[asked + 1].fold in words.ARTICLES and first <= asked + 2 <= last + 1


def _is_attribute(line: Line, index: int, words: ModuleType) -> bool:
    """„von den steigenden Mieten“, “from rising rents”."""
    token, before, following = line.tokens[index], line.word(index - 1), line.word(index + 1)
    if before is None or following is None or following.kind != "word":
        return False
    return words.ATTRIBUTE.fullmatch(token.fold) is not None and before.fold in words.BEFORE_ATTRIBUTES


def _is_named(line: Line, index: int, words: ModuleType) -> bool:
    """„Hält der Aufschwung an?“, “Where does the boom lead?”: a noun with its article."""
    before = line.word(index - 1)
    is_noun = words.THAN != "als" or line.tokens[index].is_capital
    return is_noun and before is not None and before.fold in words.ARTICLES and not _is_attributive(line, index)


def _is_attributive(line: Line, index: int) -> bool:
    following = line.word(index + 1)
    return following is not None and following.fold in ("tide", "path", "side", "slope")


def _is_apposition(line: Line, index: int, asked: int, words: ModuleType) -> bool:
    """„Hat Dortmund, die größte Stadt Westfalens, einen Hafen?“"""
    start, end = line.clause_of(index)
    closed = end < len(line.words) and line.words[end] == ","
    return start > asked + 1 and closed and line.tokens[start].fold in words.ARTICLES


def is_answered(line: Line, sentence: tuple[int, int], words: ModuleType) -> bool:
    """„Ist Dortmund die grünste Stadt? Ja.“, „Und wer ist der größte? Unser Hafen.“"""
    first, last = sentence
    if line.tokens[last - 1].text not in ("?", "“", "”", '"') or last >= len(line.words):
        return False
    behind = line.sentence_of(last)
    answer = [token for token in line.tokens[behind[0] : behind[1]] if token.kind != "sign"]
    if not answer:
        return False
    said = " ".join(token.fold for token in answer[:3]) + " "
    if re.match(rf"(?:{words.ANSWERS}) ", said):
        return True
    return _names(answer, words) and any(token.fold in words.ASKING_WHOM for token in line.tokens[first:last])


def _names(answer: list[Token], words: ModuleType) -> bool:
    """A few words that name somebody, and neither say nor point to anything."""
    if len(answer) > _SHORT or answer[0].fold in words.POINTERS:
        return False
    return all(token.is_capital or token.fold in words.NAMING_SMALL for token in answer) and any(
        token.kind == "word" and token.fold not in words.ARTICLES for token in answer
    )
