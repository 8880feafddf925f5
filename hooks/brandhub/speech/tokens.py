"""Tokens: the words, numbers and signs of a visible text, and the phrases among them."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate, chain, pairwise
from typing import Final, NamedTuple, overload

from brandhub.speech.chunks import MOST_WORDS, SPLIT, told_with
from brandhub.speech.visible import APART, SENTENCE

_PARTING: Final = frozenset(",;:–—")
NEAR: Final = 150  # tokens; longer sentences are not written
_ENDS: Final = frozenset((".", "!", "?", "…", "\n", APART, SENTENCE))
_OPEN_ENDS: Final = (".", SENTENCE)
"""What ends a sentence, or does not."""
_OPENING: Final = frozenset('„“"(«»‚‘–#')
_ABBREVIATED: Final = frozenset(
    "z b d h u a s o ca bzw usw etc evtl ggf inkl nr st str dr prof vgl abs art mio mrd jh tel"
    " e g i no vs approx".split()
)
_TITLED: Final = frozenset(("Dr", "Prof"))


class Token(NamedTuple):
    """One word, number or sign. `fold` is its lower-case spelling in ASCII, as the word lists spell it."""

    text: str
    fold: str
    kind: str
    start: int
    end: int

    @property
    def is_capital(self) -> bool:
        """True for a word that begins with a capital letter and is not written in capitals throughout."""
        return self.kind == "word" and self.text[0].isupper() and not (len(self.text) > 1 and self.text.isupper())


class _Tokens(Sequence[Token]):
    """The tokens of a line, each made when somebody asks for it: most lines hold nothing that anybody asks for.

    Whoever asks for one is asked for its neighbours next, by several searches: what was made once is kept.
    """

    def __init__(self, words: Sequence[str], told: Mapping[str, tuple[str, str]], ends: Sequence[int]) -> None:
        self._words, self._told, self._ends = words, told, ends
        self._made: dict[int, Token] = {}
        self._stretches: dict[tuple[int, int], tuple[Token, ...]] = {}

    def __len__(self) -> int:
        return len(self._words)

    @overload
    def __getitem__(self, at: int) -> Token: ...

    @overload
    def __getitem__(self, at: slice) -> tuple[Token, ...]: ...

    def __getitem__(self, at: int | slice) -> Token | tuple[Token, ...]:
        if isinstance(at, slice):
            first, last, _ = at.indices(len(self._words))
            stretch = self._stretches.get((first, last))
            if stretch is None:
                self._stretches[first, last] = stretch = tuple(self._between(first, last))
            return stretch
        token = self._made.get(at)
        if token is None:
            word = self._words[at]
            end = 2 * (at if at >= 0 else len(self) + at)
            self._made[at] = token = Token(word, *self._told[word], self._ends[end], self._ends[end + 1])
        return token

    def __iter__(self) -> Iterator[Token]:
        return self._between(0, len(self))

    def _between(self, first: int, last: int) -> Iterator[Token]:
        words, told = self._words[first:last], self._told
        starts, ends = self._ends[2 * first : 2 * last : 2], self._ends[2 * first + 1 : 2 * last : 2]
        return (Token(word, *told[word], start, end) for word, start, end in zip(words, starts, ends, strict=True))


@dataclass(frozen=True)
class Line:
    """The tokens of a text in order, and the same as one string of folded words with single blanks between them.

    `words` are the texts of the tokens, `folds` their spelling in ASCII, `different` the words without repetition.
    `_parts` are what stands between the tokens, and they themselves, by turns; `_told` knows fold and kind of each.
    """

    words: Sequence[str]
    folds: Sequence[str]
    _parts: Sequence[str]
    _told: Mapping[str, tuple[str, str]]

    @cached_property
    def _before(self) -> Mapping[str, frozenset[str]]:
        """Of each word with a capital, the words with a capital that stand right before it somewhere."""
        found: dict[str, set[str]] = {}
        spoken = [*zip(self.words, self.folds, strict=True)]
        if not self.different.isdisjoint(_TITLED):  # „Dr. Klein“
            stops = {at for at, word in enumerate(self.words) if word == "." and at and self.words[at - 1] in _TITLED}
            spoken = [one for at, one in enumerate(spoken) if at not in stops]
        for (one, fold), (_, behind) in pairwise(spoken):
            if one[:1].isupper():
                found.setdefault(behind, set()).add(fold)
        return {word: frozenset(those) for word, those in found.items()}

    def before(self, index: int) -> frozenset[str]:
        """The words with a capital that stand right before this one anywhere in the text."""
        return self._before.get(self.folds[index], frozenset())

    @cached_property
    def _ends(self) -> list[int]:
        return [*accumulate(map(len, self._parts))]

    @cached_property
    def tokens(self) -> _Tokens:
        return _Tokens(self.words, self._told, self._ends)

    def kind_of(self, index: int) -> str:
        """That of a token, which need not be made for it."""
        return self._told[self.words[index]][1]

    @cached_property
    def different(self) -> frozenset[str]:
        return frozenset(self.words)

    @cached_property
    def folded(self) -> str:
        return " ".join(self.folds) + " "

    @cached_property
    def _offsets(self) -> list[int]:
        offsets, at = [], 0
        for fold in self.folds:
            offsets.append(at)
            at += len(fold) + 1
        return offsets

    @cached_property
    def _starts(self) -> Sequence[int]:
        return self._ends[::2]

    def at(self, start: int) -> int:
        """The place of the first token that begins there or behind it in the visible text."""
        return bisect_left(self._starts, start, 0, len(self.words))

    def matches(self, phrases: Iterable[re.Match[str]]) -> Iterator[tuple[int, int]]:
        """Every place of the phrases found in `folded`, as the range of its tokens."""
        for found in phrases:
            first = bisect_right(self._offsets, found.start()) - 1
            yield first, bisect_right(self._offsets, found.end() - 1) - 1

    def stretches(self, phrases: Iterable[re.Match[str]]) -> Iterator[tuple[int, int]]:
        """Every place of the phrases found in `folded` without its gaps: what a capturing group holds is left out."""
        for found in phrases:
            at = found.start()
            for start, end in sorted(found.regs[1:]):
                if start < end and end > at:
                    yield from self._range(at, max(at, start))
                    at = end
            yield from self._range(at, found.end())

    def _range(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """The tokens of a stretch of `folded`, blanks at its rims aside."""
        stretch = self.folded[start:end]
        if stretch.strip():
            start += len(stretch) - len(stretch.lstrip())
            yield (
                bisect_right(self._offsets, start) - 1,
                bisect_right(self._offsets, start + len(stretch.strip()) - 1) - 1,
            )

    @cached_property
    def sentences(self) -> tuple[tuple[int, int], ...]:
        """The sentences as ranges of tokens, the closing sign included."""
        ranges, first = [], 0
        for index, word in [(index, word) for index, word in enumerate(self.words) if word in _ENDS]:
            if word in _OPEN_ENDS and self._abbreviates(index):
                continue
            ranges.append((first, index + 1))
            first = index + 1
        if first < len(self.words):
            ranges.append((first, len(self.words)))
        return tuple(ranges)

    def _abbreviates(self, index: int) -> bool:
        """True for the full stop of „z. B.“, „31.“ or „Mio.“, and for a sentence from a reference that goes on."""
        goes_on = index + 1 < len(self.words)
        if self.words[index] == SENTENCE:
            return not (goes_on and self.words[index + 1][0].isupper())
        if self.words[index] != "." or index == 0:
            return False
        before, kind = self._told[self.words[index - 1]]
        if kind == "number":
            return goes_on and self._told[self.words[index + 1]][1] == "word"
        return before in _ABBREVIATED

    def only(self, places: Sequence[int]) -> Line:
        """These tokens alone, each where it stood in the text."""
        ends, at, parts = self._ends, 0, list[str]()
        for place in places:
            start, end = ends[2 * place], ends[2 * place + 1]
            parts += " " * (start - at), self.words[place]
            at = end
        folds = [self.folds[place] for place in places]
        return Line([self.words[place] for place in places], folds, parts, self._told)

    def places(self, may: Judge) -> list[int]:
        """Where words stand of whose spelling something may be true."""
        fitting = may.fitting(self.different)
        return [index for index, word in enumerate(self.words) if word in fitting] if fitting else []

    @cached_property
    def _firsts(self) -> list[int]:
        return [first for first, _ in self.sentences]

    @cached_property
    def _clauses(self) -> dict[int, tuple[int, int]]:
        """Those that somebody has asked for: several searches ask around the same values."""
        return {}

    def sentence_of(self, index: int) -> tuple[int, int]:
        """The sentence in which a token stands; of an endless one no more than what is near."""
        first, last = self.sentences[bisect_right(self._firsts, index) - 1]
        return max(first, index - NEAR), min(last, index + NEAR)

    def sentences_with(self, places: Iterable[int]) -> list[tuple[int, int]]:
        """The sentences in which tokens stand, in their order; none for a place behind the last."""
        found = {bisect_right(self._firsts, place) - 1 for place in places if place < len(self.words)}
        return [self.sentences[index] for index in sorted(found)]

    def clause_of(self, index: int) -> tuple[int, int]:
        """The stretch of the sentence between the commas, colons and dashes around a token."""
        clause = self._clauses.get(index)
        if clause is None:
            first, last = self.sentence_of(index)
            start = next((at + 1 for at in range(index - 1, first - 1, -1) if self.words[at] in _PARTING), first)
            end = next((at for at in range(index + 1, last) if self.words[at] in _PARTING), last)
            self._clauses[index] = clause = start, end
        return clause

    def opens(self, index: int) -> bool:
        """True for the first word of a sentence, or of what stands after a colon or an opening quotation mark."""
        while index > 0 and self.words[index - 1] in _OPENING:
            index -= 1
        if index == 0:
            return True
        before = self.words[index - 1]
        return before == ":" or (before in _ENDS and not self._abbreviates(index - 1))

    def word(self, index: int) -> Token | None:
        """The token at a place, or None beyond both ends."""
        return self.tokens[index] if 0 <= index < len(self.words) else None


class Judge:
    """Tells of words whether something may be true of them; each is judged once.

    `judge`: says so of the spelling of a word; `fold`: what spells it.
    """

    def __init__(self, judge: Callable[[str], bool], fold: Callable[[str], str]) -> None:
        self._judge, self._told = judge, told_with(fold)
        self._fitting: set[str] = set()
        self._others: set[str] = set()

    def fitting(self, words: frozenset[str]) -> frozenset[str]:
        """Those of which it may be true."""
        may = words - self._others
        if not may <= self._fitting:
            if len(self._others) > MOST_WORDS:
                self._others.clear()
            for word in may - self._fitting:
                (self._fitting if self._judge(self._told[word][0]) else self._others).add(word)
            may &= self._fitting
        return may


def read_line(text: str, fold: Callable[[str], str]) -> Line:
    """Splits a visible text; `fold` is the spelling of the language's word lists."""
    told = told_with(fold)
    body = text.strip(" ")
    if body and "  " not in body:
        chunks = map(told.chunks.__getitem__, body.split(" "))
        parted, folds = map(chain.from_iterable, zip(*chunks, strict=True))
        parts = [*parted]
        parts[0] = " " * (len(text) - len(text.lstrip(" ")))
        line = Line(parts[1::2], [*folds], parts, told)
        if "" not in line.different:
            return line
    parts = SPLIT.split(text)
    words = parts[1::2]
    return Line(words, [told[word][0] for word in words], parts, told)
