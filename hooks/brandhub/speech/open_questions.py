"""Open questions: a field for questions leaves open what its questions ask, but not what they take for granted.

„Gibt es mehr Bauern als Bergleute?“ asserts nothing, nor does „Gibt es mehr als 500 Höfe?“. „Wie viele der 500 Höfe
sind alt?“ tells that there are 500.
"""

from __future__ import annotations

from collections.abc import Iterator
from types import ModuleType
from typing import Protocol

from brandhub.speech.dates import find_mentions
from brandhub.speech.digits import DIGITS
from brandhub.speech.presupposed import has_article, presupposes
from brandhub.speech.questions import asked_from
from brandhub.speech.tokens import Line


class Taken(Protocol):
    """Stretches of a text that are spoken for."""

    def add(self, start: int, end: int) -> None: ...
    def holds(self, start: int, end: int) -> bool: ...


def is_left_open(line: Line, grammar: ModuleType, words: ModuleType) -> bool:
    """True for a field for questions that asks in every sentence and tells nothing before it does.

    A date or a number before the question says what it is about: „Von 1960 an gerechnet: …“.
    """
    begins = {one[0]: asked_from(line, one, words, as_question=True) for one in line.sentences}
    if None in begins.values():
        return False
    return all(begin == first for first, begin in begins.items()) or not any(
        kind not in ("number", "date") and first < (begins.get(line.sentence_of(first)[0]) or 0)
        for first, _, kind in grammar.find_words(line)
    )


def taken_for_granted(
    text: str, line: Line, language: str, grammar: ModuleType, words: ModuleType, free: Taken
) -> Iterator[tuple[int, int, str]]:
    """Where something is asserted although all else is left open, and of which kind: a number behind an article, and
    whatever a question presupposes.
    """
    for mention in find_mentions(text, language):
        free.add(mention.start, mention.end)
    for digits in DIGITS.finditer(text):
        start, end = digits.span()
        if _counts(text, start, end, language) and not free.holds(start, end):
            yield start, end, "number"
    for first, last, kind in grammar.find_words(line):
        start, end = line.tokens[first].start, line.tokens[last].end
        sentence = line.sentence_of(first)
        asked = asked_from(line, sentence, words, as_question=True) or sentence[0]
        if free.holds(start, end) or (kind == "number" and not _counts(text, start, end, language)):
            continue
        if presupposes(line, (first, last), kind, asked, words):
            yield start, end, kind


def _counts(text: str, start: int, end: int, language: str) -> bool:
    """True for „der 500 Höfe“ and “the twelve pits”, not for „die Hälfte der Stadt“ or “the half of it”."""
    behind = text[end:]
    is_share = text[start].isupper() or " of" in text[start:end] + behind[:4]
    is_count = behind[:1] == " " and behind[1:2].isalpha() and not is_share
    return is_count and has_article(text[:start], language)
