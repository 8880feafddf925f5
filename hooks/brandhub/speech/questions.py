"""Questions: „Hat Dortmund mehr Höfe als Essen?“ asserts nothing; „Warum ist es die größte?“ takes it for granted.

Instructions assert nothing either: „Drücken Sie dreimal.“
"""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from types import ModuleType
from typing import Final

from brandhub.speech.infinitives import in_infinitive
from brandhub.speech.offers import counts_of_town
from brandhub.speech.tokens import Line

_ANNOUNCING: Final = (":", "–")
_ARTICLES: Final = ("the", "a", "an")


def asked_from(line: Line, sentence: tuple[int, int], words: ModuleType, *, as_question: bool = False) -> int | None:
    """Where in a sentence it begins to ask whether something is so, and to leave that open; None when it does not.

    What stands before a colon or a dash is told: „Die größte Stadt: Ist sie grün?“. Questions for a reason, a time or
    a manner presume what they ask about, and so do „Wussten Sie, dass …?“, a question with „nicht“, and a statement
    with a question mark. In a field for questions (`as_question`) any verb may begin one.
    """
    first, last = sentence
    tokens = line.tokens[first:last]
    if _asking(words.LEFT_OPEN).match(" ".join(token.fold for token in tokens if token.kind == "word") + " "):
        return first
    if not any(token.text == "?" for token in tokens[-3:]):
        return None
    begins = max((at + 1 for at in range(first, last) if line.tokens[at].text in _ANNOUNCING), default=first)
    asked = " ".join(token.fold for token in line.tokens[begins:last] if token.kind != "sign") + " "
    if _asking(words.REASONS).match(asked):
        return None
    opens = as_question or bool(_asking(words.ASKING).match(asked))
    return begins if opens and not _presuming(words.PRESUMING).search(f" {asked}") else None


def instructs(line: Line, sentence: tuple[int, int], words: ModuleType, at: int) -> bool:
    """True for a token in a sentence that tells readers what to do: „Bitte …“, „Drücken Sie …“.

    What stands behind a colon, or in a clause that gives a reason or describes, is no longer the instruction; what
    stands behind a semicolon may be one by itself: “There is no bell; knock twice.”
    """
    first = _behind_semicolon(line, sentence[0], at)
    sentence = first, sentence[1]
    if "-" in line.tokens[first].text:  # „Drop-out rates“ tell nobody to drop anything
        return False
    folded = " ".join(token.fold for token in line.tokens[first : first + 7]) + " "
    opens = _asking(words.INSTRUCTING.rstrip()).match(folded) or _addresses_readers(line, sentence, words)
    if not (opens or _asks_politely(line, at, words)):
        return in_infinitive(line, sentence, words, at)
    for before, following in pairwise(line.tokens[first : at + 1]):
        if before.text in ":;–" or (before.text == "," and following.fold in words.TELLING):
            return False
    return not any(
        line.tokens[one].fold in words.RELATIVE and line.tokens[one - 2].fold in _ARTICLES
        for one in range(first + 3, at + 1)
    )


def _behind_semicolon(line: Line, first: int, at: int) -> int:
    return max((one + 1 for one in range(first, at) if line.words[one] == ";"), default=first)


def is_at_hand(line: Line, at: int, words: ModuleType) -> bool:
    """„Beginnen Sie mit dem größten Teller“: the largest of what readers have before them, not of a town."""
    verb = line.tokens[line.sentence_of(at)[0]].fold
    behind = {token.fold for token in line.tokens[at : line.clause_of(at)[1]]} - _parted(line, at, words)
    if counts_of_town(line, at, words) and line.tokens[at].kind == "word":
        return False  # „Drücken Sie die Eins für die größte Brauerei“
    return verb not in words.LEADING_SOMEWHERE and behind.isdisjoint(words.SOMEWHERE)


def _parted(line: Line, at: int, words: ModuleType) -> set[str]:
    """The last word of the clause where it belongs to the verb: „Suchen Sie sich den schönsten Stein aus“."""
    end = line.clause_of(at)[1]
    if any(token.fold.endswith(words.GROUNDS) for token in line.tokens[at + 1 : end]):
        return set()
    last = next((token.fold for token in reversed(line.tokens[at + 1 : end]) if token.kind == "word"), "")
    return {last} & {"aus", "auf"}


def _asks_politely(line: Line, at: int, words: ModuleType) -> bool:
    """„Bei jeder Änderung fragen Sie bitte nach“: the clause asks for it; in English its first word.

    „Ist der Teig zu fest, geben Sie mehr Wasser dazu“: what stands behind a comma may instruct as well.
    """
    start, end = line.clause_of(at)
    first, last = line.sentence_of(at)
    clause = start, min(end + 1, last)
    behind = start > first and line.tokens[start - 1].text == "," and line.tokens[start].fold not in words.GAINING
    if behind and (_addresses_readers(line, clause, words) or _goes_on_to_instruct(line, clause, words)):
        return True
    if [token.fold for token in line.tokens[max(first, last - 3) : last - 1]] == [",", words.PLEASE]:
        return True
    asking = line.tokens[start : start + 1] if words.PLEASE_OPENS else line.tokens[start:end]
    return any(token.fold == words.PLEASE and not token.is_capital for token in asking)


def _goes_on_to_instruct(line: Line, clause: tuple[int, int], words: ModuleType) -> bool:
    """“In case of fire, close every door behind you”: a bare verb with its object, behind when or in what case."""
    start, end = clause
    if line.tokens[line.sentence_of(start)[0]].fold not in words.SUPPOSING or end - start < 3:
        return False
    folded = " ".join(token.fold for token in line.tokens[start : start + 7]) + " "
    instructing = _asking(words.INSTRUCTING.rstrip()).match(folded)
    return line.tokens[start + 1].fold in words.OBJECTS and instructing is not None


def _addresses_readers(line: Line, sentence: tuple[int, int], words: ModuleType) -> bool:
    """True for a verb and „Sie“ at the beginning: „Vergrößern Sie …“."""
    first, last = sentence
    if last - first < 2 or line.tokens[first + 1].text != words.READERS:
        return False
    verb = line.tokens[first].fold
    return verb.endswith("n") and verb not in words.NO_IMPERATIVE and line.tokens[last - 1].text != "?"


@cache
def _asking(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?:und |and |but |aber |doch |oder |or )?(?:{pattern}) ")


@cache
def _presuming(pattern: str) -> re.Pattern[str]:
    return re.compile(rf" (?:{pattern})(?= )")
