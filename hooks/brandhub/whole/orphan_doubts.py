"""Doubts: what makes a question, a quotation, a guess or a rank of a German value that is proven.

„Gibt es {{ fact(…) }}?“ and „{{ fact(…) }}, oder?“ leave open what is so, „die ‚{{ fact(…) }}‘“ winks, „Prognose für
Musterstadt: {{ fact(…) }}“ and „Vorher: {{ fact(…) }}“ make another value of it, and a counted list of values ranks
them. A guess that the fact calls one itself is free: that is judged in orphan_settings.py.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import Final, NamedTuple

from brandhub.speech.lexicon.german.doubts import (
    ANSWERING,
    ASKING_ON,
    BELIEVED,
    DISBELIEVING,
    GUESSED,
    LEFT_OPEN,
    MEANT,
    NOT_GUESSED,
    QUOTED,
    QUOTING,
    TAGS,
    THERE_BEING,
    TIMED,
)
from brandhub.speech.tokens import Line, Token
from brandhub.speech.visible import APART, SENTENCE, STAND_INS, Visible
from brandhub.whole.orphan_labels import head_of, row_of

_QUOTES: Final = '„“”"»«‚‘’‹›'
_OPENED: Final = re.compile(rf"[{_QUOTES}](?:[Dd]ie |[Rr]und |[Ee]twa )?\Z")
_CLOSED: Final = re.compile(rf"(?: [A-ZÄÖÜ][\w-]*){{0,2}}[.!?…]?[{_QUOTES}]")
_MARKED: Final = re.compile(r" ?(?P<mark>[(\[](?:\?+|!+|[?!]+|sic!?)[)\]])")
_TAGGED: Final = re.compile(r"[\"“”»«*_) ]*[,;–—-]? ?(?P<tag>[\w’' ]{1,24})[?]")
_NEAR: Final = 60
_LONGEST_LABEL: Final = 10
_LEADING: Final = (":", "–", "—")
_SAYS: Final = re.compile(r"[.!?]\s*$")
_WORD: Final = re.compile(r"[^\W\d_]+")
_JOINING: Final = frozenset(
    "und der die das in im am an auf aus bei von vom zu zur zum für mit rund gibt es sind".split()
)


class Doubt(NamedTuple):
    """Where a value is doubted. `kind`: see SETTINGS in orphan_settings.py; `said`: what its fact must say itself."""

    words: tuple[Token, ...]
    kind: str = "fate"
    said: str = ""


def find_doubts(seen: Visible, line: Line, stand: Token, language: str) -> Iterator[Doubt]:
    """Everything that leaves open, takes back, guesses or ranks what a value or a proven sentence says."""
    if language != "de":
        return
    index = line.at(stand.start)
    sentence = line.sentence_of(index)
    yield from _asked(line, stand, sentence, seen.text)
    if stand.text != SENTENCE:
        yield from _quoted(stand, seen.text)
        yield from _left_open(line, index, sentence)
        yield from _guessed(line, index, sentence)
        yield from _ranked(seen, line, stand)
    if _MARKED.match(seen.text, stand.end) is not None:
        yield Doubt((stand,))


def _folds(line: Line, first: int, last: int) -> list[str]:
    return [line.folds[at] for at in range(first, last) if line.tokens[at].kind == "word"]


def _asked(line: Line, stand: Token, sentence: tuple[int, int], text: str) -> Iterator[Doubt]:
    """„Gibt es {{ … }}?“, „{{ … }}, oder?“; who asks for a reason, or whether readers knew, takes it for granted."""
    first, last = sentence
    if stand.text == SENTENCE:
        tag = _TAGGED.match(text, stand.end)
        if tag is not None and TAGS.fullmatch(_plain(tag["tag"])):
            yield Doubt((stand,))
        return
    if not any(word == "?" for word in line.words[last - 2 : last]) or last - 1 <= line.at(stand.start):
        return
    begins = next((at + 1 for at in range(line.at(stand.start), first, -1) if line.words[at] == ":"), first)
    asked = " ".join(_folds(line, begins, last))
    parted = max((at + 1 for at in range(begins, last) if line.words[at] in ",;–—-"), default=last)
    tag_words = _folds(line, parted, last)
    if tag_words and parted > line.at(stand.start) and TAGS.fullmatch(" ".join(tag_words)):
        yield Doubt(line.tokens[parted:last])
    elif ASKING_ON.match(asked) is None or not DISBELIEVING.isdisjoint(asked.split()):
        behind = line.sentence_of(last) if last < len(line.words) else (last, last)
        if not ANSWERING.match(" ".join(_folds(line, *behind)) if line.words[last : last + 1] != [APART] else ""):
            yield Doubt((stand,))


def _plain(text: str) -> str:
    return text.strip().lower().replace("’", "").replace("'", "").replace("ä", "ae")


def _quoted(stand: Token, text: str) -> Iterator[Doubt]:
    """„Die Stadt spricht von ‚{{ … }}‘“: without anybody whose words they are, the marks take it back."""
    if _OPENED.search(text, max(0, stand.start - 8), stand.start) is None:
        return
    closed = _CLOSED.match(text, stand.end)
    if closed is None or QUOTING.match(text, closed.end() - 1):
        return
    before = text[max(0, stand.start - _NEAR) : stand.start]
    if QUOTED.search(re.sub(rf"[{_QUOTES}:]\s*\Z", "", before)) is None:
        yield Doubt((stand,))


def _left_open(line: Line, index: int, sentence: tuple[int, int]) -> Iterator[Doubt]:
    """„Wenn es {{ … }} gibt, …“, „Glaubt man der Kammer, …“."""
    first, last = line.clause_of(index)
    folds = _folds(line, first, last)
    opens = LEFT_OPEN.match(" ".join(folds))
    if opens and not THERE_BEING.isdisjoint(folds[-1:]):
        yield Doubt((line.tokens[first],))
    if (found := BELIEVED.search(" ".join(_folds(line, *sentence)))) is not None:
        word = found[0].split()[0]
        at = next(at for at in range(*sentence) if line.folds[at] == word)
        yield Doubt((line.tokens[at],))


def _guessed(line: Line, index: int, sentence: tuple[int, int]) -> Iterator[Doubt]:
    """„Nach Schätzungen …“ in the clause of a value; „Ziel für …: …“, „… (Plan)“ and „Vorher: …“ right beside it."""
    for at in range(*line.clause_of(index)):
        if GUESSED.fullmatch(line.folds[at]) and _is_guess(line, at):
            yield Doubt((line.tokens[at],), "guess", line.words[at])
    for first, last in _beside(line, index, sentence):
        words = [token for token in line.tokens[first:last] if token.kind == "word"]
        if len(words) > _LONGEST_LABEL or any(token.text in STAND_INS for token in words):
            continue
        for token in words:
            guesses = GUESSED.fullmatch(token.fold) or MEANT.fullmatch(token.fold)
            if guesses and _is_guess(line, line.at(token.start)):
                yield Doubt((token,), "guess", token.text)
            elif token.fold in TIMED and len(words) == 1:
                yield Doubt((token,), "then", token.fold)


def _is_guess(line: Line, at: int) -> bool:
    return NOT_GUESSED.isdisjoint(line.folds[max(0, at - 2) : at])


def _beside(line: Line, index: int, sentence: tuple[int, int]) -> Iterator[tuple[int, int]]:
    """The label before a colon or dash, the brackets behind a value, the head of its column and the cells beside it."""
    first = line.clause_of(index)[0]
    if first - 1 > sentence[0] and line.words[first - 1] in _LEADING:
        yield sentence[0], first - 1
    if line.words[index + 1 : index + 2] == ["("]:
        yield index + 2, next((at for at in range(index + 2, sentence[1]) if line.words[at] == ")"), sentence[1])
    if (row := row_of(line, index)) is not None:
        yield row[0], max(row[0], sentence[0] - 1)
        yield sentence[1], row[1]
    if (head := head_of(line, index)) is not None:
        yield head


def _ranked(seen: Visible, line: Line, stand: Token) -> Iterator[Doubt]:
    """„1. {{ … }}“ of a counted list is a rank; a sentence in one is a step."""
    at = bisect_right(seen.counted, stand.start) - 1
    if at < 0:
        return
    end = seen.text.find("\n", stand.start)
    item = seen.text[seen.counted[at] : end if end >= 0 else len(seen.text)]
    if "\n" in seen.text[seen.counted[at] : stand.start] or _SAYS.search(item):
        return
    if all(word in _JOINING or not word[0].islower() for word in _WORD.findall(item)):
        yield Doubt((stand,))
