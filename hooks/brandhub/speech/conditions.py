"""Conditions: „Ist das Bild breiter als der Rahmen, …“ compares nothing; it says what to do if it should be so.

A condition that nobody can meet asserts all the same: „Wenn es einen schöneren Park gibt, kenne ich ihn nicht.“ And
what is measured against a town or a former day is taken for granted: „Wer günstiger wohnen will als in Köln, …“.
"""

from __future__ import annotations

from types import ModuleType

from brandhub.speech.tokens import Line


def is_condition(line: Line, index: int, words: ModuleType) -> bool:
    """True for a comparative in a clause that supposes something, in the language of `words`."""
    start, end = line.clause_of(index)
    first, last = line.sentence_of(index)
    while start < index and line.tokens[start].fold in words.BEFORE_CONDITIONS:
        start += 1
    opening = line.tokens[start].fold
    if opening in words.CONDITIONS:
        stated = (index == start + 1 and opening not in words.ASKING_WHO) or line.tokens[
            start + 1
        ].fold in words.CONCEDING
    elif opening in words.VERBS_OF_CONDITIONS and start == first and index > start + 1:
        stated = end + 1 >= last or line.tokens[end].text != "," or line.tokens[end + 1].fold not in words.THEN
    else:
        return False
    told = {token.fold for token in line.tokens[start:end]}
    if stated or not told.isdisjoint(words.RHETORIC) or line.tokens[last - 1].text == "?":
        return False
    return _measures_against_nothing_known(line, index, end, words)


def _measures_against_nothing_known(line: Line, index: int, end: int, words: ModuleType) -> bool:
    """Behind „als“ stands an article and a common thing, or what was planned; without „als“ nothing is compared."""
    at = next((at for at in range(index + 1, end) if line.tokens[at].fold == words.THAN), None)
    if at is None or at + 1 >= end:
        return at is None
    return line.tokens[at + 1].fold in words.AGAINST
