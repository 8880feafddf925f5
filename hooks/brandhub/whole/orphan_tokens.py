"""Tokens: the words, numbers and signs of a visible text, and the phrases among them."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import accumulate, chain
from typing import Final, NamedTuple, overload

from brandhub.whole.visible import APART, STAND_INS

_TOKEN: Final = re.compile(
    rf"(?P<word>[^\W\d_]+(?:\d[^\W\d_]{{2,}})?(?:[-'’.](?=[^\W\d_])[^\W\d_]+)*-?)"
    rf"|(?P<number>\d+(?:[.,:/⁄]\d+|[ ]\d{{3}}(?!\d))*)"
    rf"|(?P<stand>[{STAND_INS}])|(?P<sign>[^\s]|\n)"
)
# A plain word before a sign at which every word ends is what the word above would find, found in half the time.
_PLAIN: Final = r"[A-Za-zÄÖÜäöüß]+(?=[ ,;:!?\n“)]|\.[ \n])"
_SPLIT: Final = re.compile(f"({_PLAIN}|{re.sub(r'[(][?]P<[a-z]+>', '(?:', _TOKEN.pattern)})")
_GROUP: Final = re.compile(r"\d{3}(?!\d)")
_CLOSING: Final = frozenset(".,;:!?")
MOST_WORDS: Final = 100_000
"""Different ones that are remembered."""
_PARTING: Final = frozenset(",;:–—")
NEAR: Final = 150  # tokens; longer sentences are not written
_ENDS: Final = frozenset((".", "!", "?", "…", "\n", APART))
_OPENING: Final = frozenset('„“"(«»‚‘–#')
_ABBREVIATED: Final = frozenset(
    "z b d h u a s o ca bzw usw etc evtl ggf inkl nr st str dr prof vgl abs art mio mrd jh tel"
    " e g i no vs approx".split()
)


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
    """The tokens of a line, each made when somebody asks for it: most lines hold nothing that anybody asks for."""

    def __init__(self, words: Sequence[str], told: Sequence[tuple[str, str]], ends: Sequence[int]) -> None:
        self._words, self._told, self._ends = words, told, ends

    def __len__(self) -> int:
        return len(self._told)

    @overload
    def __getitem__(self, at: int) -> Token: ...

    @overload
    def __getitem__(self, at: slice) -> tuple[Token, ...]: ...

    def __getitem__(self, at: int | slice) -> Token | tuple[Token, ...]:
        if isinstance(at, slice):
            first, last, _ = at.indices(len(self))
            return tuple(self._between(first, last))
        folded, kind = self._told[at]
        at = 2 * (at if at >= 0 else len(self) + at)
        return Token(self._words[at // 2], folded, kind, self._ends[at], self._ends[at + 1])

    def __iter__(self) -> Iterator[Token]:
        return self._between(0, len(self))

    def _between(self, first: int, last: int) -> Iterator[Token]:
        starts, ends = self._ends[2 * first : 2 * last : 2], self._ends[2 * first + 1 : 2 * last : 2]
        told = zip(self._words[first:last], self._told[first:last], starts, ends, strict=True)
        return (Token(word, folded, kind, start, end) for word, (folded, kind), start, end in told)


@dataclass(frozen=True)
class Line:
    """The tokens of a text in order, and the same as one string of folded words with single blanks between them.

    `words` are the texts of the tokens, `folds` their spelling in ASCII, `different` the words without repetition.
    """

    words: Sequence[str]
    _told: Sequence[tuple[str, str]]
    _ends: Sequence[int]

    @cached_property
    def tokens(self) -> _Tokens:
        return _Tokens(self.words, self._told, self._ends)

    @cached_property
    def folds(self) -> list[str]:
        return [folded for folded, _ in self._told]

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
        for index in [index for index, word in enumerate(self.words) if word in _ENDS]:
            if not self._abbreviates(index):
                ranges.append((first, index + 1))
                first = index + 1
        if first < len(self.tokens):
            ranges.append((first, len(self.tokens)))
        return tuple(ranges)

    def _abbreviates(self, index: int) -> bool:
        """True for the full stop of „z. B.“, „31.“ or „Mio.“."""
        if self.words[index] != "." or index == 0:
            return False
        before, kind = self._told[index - 1]
        if kind == "number":
            return index + 1 < len(self.words) and self._told[index + 1][1] == "word"
        return before in _ABBREVIATED

    def places(self, may: Judge) -> list[int]:
        """Where words stand of whose spelling something may be true."""
        fitting = may.fitting(self.different)
        return [index for index, word in enumerate(self.words) if word in fitting] if fitting else []

    @cached_property
    def _firsts(self) -> list[int]:
        return [first for first, _ in self.sentences]

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
        first, last = self.sentence_of(index)
        start = next((at + 1 for at in range(index - 1, first - 1, -1) if self.words[at] in _PARTING), first)
        return start, next((at for at in range(index + 1, last) if self.words[at] in _PARTING), last)

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
        return self.tokens[index] if 0 <= index < len(self.tokens) else None


class Judge:
    """Tells of words whether something may be true of them; each is judged once.

    `judge`: says so of the spelling of a word; `fold`: what spells it.
    """

    def __init__(self, judge: Callable[[str], bool], fold: Callable[[str], str]) -> None:
        self._judge, self._told = judge, _told(fold)
        self._judged: set[str] = set()
        self._fitting: set[str] = set()

    def fitting(self, words: frozenset[str]) -> frozenset[str]:
        """Those of which it may be true."""
        if not self._judged >= words:
            if len(self._judged) > MOST_WORDS:
                self._judged.clear()
                self._fitting.clear()
            new = words - self._judged
            self._judged |= new
            self._fitting |= {word for word in new if self._judge(self._told[word][0])}
        return words & self._fitting


def read_line(text: str, fold: Callable[[str], str]) -> Line:
    """Splits a visible text; `fold` is the spelling of the language's word lists."""
    told = _told(fold)
    body = text.strip(" ")
    if body and "  " not in body:
        parts = [*chain.from_iterable(map(_CHUNKS.__getitem__, body.split(" ")))]
        parts[0] = " " * (len(text) - len(text.lstrip(" ")))
        line = _line_of(parts, told)
        if "" not in line.different:
            return line
    return _line_of(_SPLIT.split(text), told)


def _line_of(parts: Sequence[str], told: Mapping[str, tuple[str, str]]) -> Line:
    """`parts`: what stands between the tokens, and they themselves, by turns; `told`: fold and kind of each."""
    words = parts[1::2]
    return Line(words, [*map(told.__getitem__, words)], [*accumulate(map(len, parts))])


class _Chunks(dict[str, tuple[str, ...]]):
    """What stands between two blanks, in tokens, each behind what parts it from the one before."""

    def __missing__(self, chunk: str) -> tuple[str, ...]:
        if len(self) > MOST_WORDS:
            self.clear()
        self[chunk] = parts = self._parts(chunk)
        return parts

    def _parts(self, chunk: str) -> tuple[str, ...]:
        word, sign = (chunk[:-1], chunk[-1]) if chunk[-1:] in _CLOSING else (chunk, "")
        if word.isalpha():  # as most are
            return (" ", word, "", sign) if sign else (" ", word)
        parts = _SPLIT.split(chunk)
        # Figures go on behind a blank, and other blanks than the plain one stand between tokens, too: then an empty
        # token says that the whole text must be read at once.
        is_apart = not any(parts[::2]) and _GROUP.match(chunk) is None
        return (" ", *parts[1:-1]) if is_apart else (" ", "")


_CHUNKS: Final = _Chunks()


class _Told(dict[str, tuple[str, str]]):
    """Fold and kind of every word, number and sign that has come: they depend on nothing around it."""

    def __init__(self, fold: Callable[[str], str]) -> None:
        super().__init__()
        self._fold = fold

    def __missing__(self, word: str) -> tuple[str, str]:
        if len(self) > MOST_WORDS:
            self.clear()
        kind = "word" if word.isalpha() else _kind_of(word)
        self[word] = told = (self._fold(word) if kind == "word" else word.strip() or "¶", kind)
        return told


def _kind_of(word: str) -> str:
    found = _TOKEN.fullmatch(word)
    return found.lastgroup if found is not None and found.lastgroup else "sign"


@cache
def _told(fold: Callable[[str], str]) -> _Told:
    return _Told(fold)
