"""Offers: „Wählen Sie aus zwölf Sorten“ tells readers what to do, and how many there are.

An instruction counts nothing as long as it counts what readers take, turn or press. What a town has, and what a new
clause says, it counts all the same: „Nimm zwei Eier und vierzig Museen“, „Melden Sie sich an, drei Plätze sind frei“.
"""

from __future__ import annotations

from types import ModuleType
from typing import Final

from brandhub.speech.tokens import Line

_REACH: Final = 3
"""Words from a number to its noun: „zwölf kleine Museen“."""


def offers(line: Line, index: int, words: ModuleType) -> bool:
    """True for a number in an instruction that says how many there are."""
    number, before = line.tokens[index].fold, line.word(index - 1)
    if words.LARGE.search(number):
        return True
    many = words.TENS.search(number) is not None
    if counts_of_town(line, index, words) and (many or (before is not None and before.fold in words.OFFERING)):
        return True
    if before is None:
        return False
    if before.text == ",":
        return _tells(line, index, words)
    if before.fold in words.WITH:
        owner = line.word(index - 2)
        return owner is not None and owner.fold.endswith(words.GROUNDS)
    counted = line.word(index + 1)
    return before.fold in words.CHOOSING or (
        before.fold in words.PASSING and many and counted is not None and counted.kind == "word"
    )


def counts_of_town(line: Line, index: int, words: ModuleType) -> bool:
    """„vierzig Museen“, „drei kleine Bühnen“: what a town has, and nobody takes in hand."""
    for at in range(index + 1, index + 1 + _REACH):
        noun = line.word(at)
        if noun is None or noun.kind != "word":
            return False
        if words.TOWNLY.fullmatch(noun.fold):
            return True
        if noun.is_capital:
            return False
    return False


def _tells(line: Line, index: int, words: ModuleType) -> bool:
    """„…, drei Plätze sind frei“: a clause of its own, with a verb that instructs nobody."""
    clause = line.tokens[index : line.clause_of(index)[1]]
    return any(token.fold in words.STATING for token in clause) and all(token.text != words.READERS for token in clause)


def outdoes(line: Line, last: int, words: ModuleType) -> bool:
    """„Freuen Sie sich auf mehr Parks als in Köln“: compared with what is elsewhere, not with what readers do."""
    folds = [token.fold for token in line.tokens[last + 1 : min(last + 6, line.clause_of(last)[1] + 1)]]
    at = folds.index(words.THAN) if words.THAN in folds else len(folds)
    return folds[at + 1 : at + 2] in (["in"], ["im"], ["anderswo"], ["elsewhere"], ["anywhere"])
