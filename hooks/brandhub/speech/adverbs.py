"""Adverbs: single words of a German clause that say of a value how long, how sure, where or why.

„Zeitweise gibt es {{ fact(…) }}“, „seit jeher“, „deshalb“ and „Es gibt {{ fact(…) }} noch“ say more than the value.
Most of them are told by their ending, so that an adverb nobody has thought of is, too (lexicon/adverbs.py).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from brandhub.speech.lexicon.adverbs import (
    ATTRIBUTE,
    BEHIND,
    BEING,
    ENDING,
    GOVERNING,
    HEARD,
    LEAD,
    LONGEST_LEAD,
    NEUTRAL_ADVERBS,
    OPENING,
    OPINION,
    PARTS,
    PHRASES,
    SPEAKING,
    TAKING,
    TELLING,
    THEN,
)
from brandhub.speech.lexicon.beside import NOUNS
from brandhub.speech.lexicon.german.lead_words import SOURCES
from brandhub.speech.lexicon.leads import NOW
from brandhub.speech.tokens import Line, Token
from brandhub.speech.visible import APART, STAND_INS

_LONGEST: Final = 5
"""Words of a phrase."""
_REACH: Final = 4
"""Words behind a preposition among which its noun stands."""
_NO_OTHERS: Final = frozenset(("Sie", "Ihnen", "Ihre", "Ihren"))
_TALLY: Final = frozenset("zahl anzahl menge summe".split())
_APART: Final = frozenset(("\n", APART, "-", ":", "*", "#", "–", "("))

Said = tuple[tuple[Token, ...], str, str]


def find_adverbs(line: Line, value: Token, language: str) -> Iterator[Said]:
    """Each adverb in the clause of a value that says more of it, with its kind of setting (orphan_settings.py)."""
    if language != "de":
        return
    at = line.at(value.start)
    first, last = line.clause_of(at)
    several = sum(word in STAND_INS for word in line.words[slice(*line.sentence_of(at))]) > 1
    for index in range(first, last):
        fold = line.folds[index]
        if _is_adverb(line, index, first, last):
            if fold in THEN and not several:
                yield (line.tokens[index],), "then", fold
            elif _says_more(fold) or (fold in OPENING and index == first):
                yield (line.tokens[index],), "adverb", fold
        found = PHRASES.match(" ".join(line.folds[index : min(last, index + _LONGEST)]) + " ")
        if found is not None and not (fold == "um" and line.folds[index - 1] in ("rund", "rings")):
            words = tuple(line.tokens[index : index + found[0].count(" ") + 1])
            yield words, "elsewhen", found[0]
        if fold in GOVERNING and not several and (noun := _governed(line, index, last)) is not None:
            yield (line.tokens[index], noun), "label", noun.text
    yield from _right_beside(line, at, first, last)
    yield from _led(line, at)
    yield from _beside(line, at, first, last)
    yield from _heard(line, at)


def _heard(line: Line, at: int) -> Iterator[Said]:
    """„…, sagt man“, „…, so hoffen wir, …“: who hopes or has heard it, not the fact, vouches for the value."""
    start, end = line.sentence_of(at)
    for index in (*range(max(start, at - _LONGEST - 1), min(end, at + 2 * _LONGEST)), end):
        hears = index == start and line.folds[start] == "was"  # „Was man so hört: …“
        if hears or index == end or (index > start and line.words[index - 1] in (",", "(", "–")):
            found = HEARD.match(" ".join(line.folds[index : index + _LONGEST]))
            if found:
                yield tuple(line.tokens[index : index + found[0].count(" ") + 1]), "adverb", found[0]


def _right_beside(line: Line, at: int, first: int, last: int) -> Iterator[Said]:
    """What stands right before a value, or alone behind it: „andere …“, „Platz für …“, „… noch“."""
    if at > first and ATTRIBUTE.fullmatch(line.folds[at - 1]):
        yield (line.tokens[at - 1],), "adverb", line.folds[at - 1]
    if at == first + 2 and line.folds[first] in SPEAKING and line.folds[at - 1] in BEING:  # „Wir sind …“
        yield tuple(line.tokens[first:at]), "adverb", " ".join(line.folds[first:at])
    if at > first + 1 and line.folds[at - 1] == "fuer":  # „Platz für …“: room is not what came
        yield tuple(line.tokens[at - 2 : at]), "adverb", " ".join(line.folds[at - 2 : at])
    behind = [token for token in line.tokens[at + 1 : last] if token.kind == "word"]
    if behind and behind[-1].fold in BEHIND and not any(token.text.islower() for token in behind[:-1]):
        yield (behind[-1],), "adverb", behind[-1].fold


def _beside(line: Line, at: int, first: int, last: int) -> Iterator[Said]:
    """The clauses around that of a value, and who „kommt auf“ it."""
    if line.words[first - 1 : first] == [","]:
        begins, ends = line.clause_of(first - 2)
        if line.folds[begins + 1 : begins + 2] == ["man"] and line.folds[ends - 1] in TAKING:
            yield (line.tokens[ends - 1],), "adverb", f"{line.folds[ends - 1]}{line.folds[begins]}"
    if line.words[first - 1 : first] == [":"]:
        begins, ends = line.clause_of(first - 2)
        tally = next((index for index in range(begins, ends) if line.folds[index] in _TALLY), ends)
        for token in line.tokens[tally + 3 : ends]:
            if token.kind == "word" and token.is_capital and SOURCES.fullmatch(token.fold) is None:
                yield (token,), "label", token.text
    behind = line.folds[last + 1 : last + 2]
    follows = line.words[last + 2 : last + 3]
    if line.words[last : last + 1] == [","] and behind == ["zu"] and follows and follows[0].islower():
        yield tuple(line.tokens[last + 1 : last + 3]), "adverb", line.folds[last + 2]
    if at - first > 2 and line.folds[at - 1] == "auf" and line.folds[at - 2] in ("kommt", "kam", "kaeme"):
        noun = line.tokens[at - 3]
        if noun.is_capital and noun.fold != "stadt" and PARTS.fullmatch(noun.fold):
            yield (noun,), "owner", noun.text


def _governed(line: Line, index: int, last: int) -> Token | None:
    """The noun behind a preposition: „mittels der vielen Förderung“; none where a value comes first."""
    for token in line.tokens[index + 1 : min(last, index + _REACH)]:
        if token.text in STAND_INS or token.kind != "word":
            return None
        if token.is_capital:
            return None if token.text in _NO_OTHERS or token.fold in NOUNS["de"] else token
    return None


def _led(line: Line, at: int) -> Iterator[Said]:
    """A heading or label before a value that stands alone, and brackets behind it: „Rang: …“, „… (mindestens)“."""
    start = at
    while start and line.words[start - 1] in _APART:
        start -= 1
    if start < at:
        begins = line.clause_of(start - 1)[0]
        yield from _lead(line.tokens[begins:start])
    behind = [token.text for token in line.tokens[at + 1 : at + 2]]
    if behind == ["("] and ")" in line.words[at + 2 : at + 3 + LONGEST_LEAD]:
        yield from _lead(line.tokens[at + 2 : line.words.index(")", at + 2)])


def _lead(tokens: tuple[Token, ...] | list[Token]) -> Iterator[Said]:
    words = tuple(token for token in tokens if token.kind == "word")
    if 0 < len(words) <= LONGEST_LEAD and LEAD.fullmatch(" ".join(token.fold for token in words)):
        yield words, "adverb", words[-1].fold


def _says_more(fold: str) -> bool:
    if fold in NEUTRAL_ADVERBS or fold in NOW["de"] or OPINION.fullmatch(fold):
        return False
    return fold in TELLING or ENDING.fullmatch(fold) is not None


def _is_adverb(line: Line, index: int, first: int, last: int) -> bool:
    """True for a small word, or one that opens its clause before a verb; no noun („Mittelweise“) and no attribute."""
    if line.words[index].islower():
        return True
    following = line.words[index + 1] if index + 1 < last else ""
    return index == first and following.islower()
