"""Tokens: the words, numbers and signs of a visible text, and the phrases among them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import accumulate
from typing import Final, NamedTuple

from brandhub.whole.visible import APART, STAND_INS

_TOKEN: Final = re.compile(
    rf"(?P<word>[^\W\d_]+(?:\d[^\W\d_]{{2,}})?(?:[-'’.](?=[^\W\d_])[^\W\d_]+)*-?)"
    rf"|(?P<number>\d+(?:[.,:/⁄]\d+|[ ]\d{{3}}(?!\d))*)"
    rf"|(?P<stand>[{STAND_INS}])|(?P<sign>[^\s]|\n)"
)
_SPLIT: Final = re.compile(f"({re.sub(r'[(][?]P<[a-z]+>', '(?:', _TOKEN.pattern)})")
MOST_WORDS: Final = 100_000
"""Different ones that are remembered."""
_PARTING: Final = frozenset(",;:–—")
NEAR: Final = 150  # tokens; longer sentences are not written
_ENDS: Final = frozenset((".", "!", "?", "…", "\n", APART))
_OPENING: Final = frozenset('„“"(«»‚‘–')
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


@dataclass(frozen=True)
class Line:
    """The tokens of a text in order, and the same as one string of folded words with single blanks between them."""

    tokens: tuple[Token, ...]

    @cached_property
    def folded(self) -> str:
        return " ".join(token.fold for token in self.tokens) + " "

    @cached_property
    def _offsets(self) -> list[int]:
        offsets, at = [], 0
        for token in self.tokens:
            offsets.append(at)
            at += len(token.fold) + 1
        return offsets

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
        for index, token in enumerate(self.tokens):
            if token.text in _ENDS and not self._abbreviates(index):
                ranges.append((first, index + 1))
                first = index + 1
        if first < len(self.tokens):
            ranges.append((first, len(self.tokens)))
        return tuple(ranges)

    def _abbreviates(self, index: int) -> bool:
        """True for the full stop of „z. B.“, „31.“ or „Mio.“."""
        if self.tokens[index].text != "." or index == 0:
            return False
        before = self.tokens[index - 1]
        following = self.tokens[index + 1] if index + 1 < len(self.tokens) else None
        if before.kind == "number":
            return following is not None and following.kind == "word"
        return before.fold in _ABBREVIATED

    @cached_property
    def _firsts(self) -> list[int]:
        return [first for first, _ in self.sentences]

    def sentence_of(self, index: int) -> tuple[int, int]:
        """The sentence in which a token stands; of an endless one no more than what is near."""
        first, last = self.sentences[bisect_right(self._firsts, index) - 1]
        return max(first, index - NEAR), min(last, index + NEAR)

    def clause_of(self, index: int) -> tuple[int, int]:
        """The stretch of the sentence between the commas, colons and dashes around a token."""
        first, last = self.sentence_of(index)
        start = next((at + 1 for at in range(index - 1, first - 1, -1) if self.tokens[at].text in _PARTING), first)
        return start, next((at for at in range(index + 1, last) if self.tokens[at].text in _PARTING), last)

    def opens(self, index: int) -> bool:
        """True for the first word of a sentence, or of what stands after a colon or an opening quotation mark."""
        while index > 0 and self.tokens[index - 1].text in _OPENING:
            index -= 1
        if index == 0:
            return True
        before = self.tokens[index - 1].text
        return before == ":" or (before in _ENDS and not self._abbreviates(index - 1))

    def word(self, index: int) -> Token | None:
        """The token at a place, or None beyond both ends."""
        return self.tokens[index] if 0 <= index < len(self.tokens) else None


def read_line(text: str, fold: Callable[[str], str]) -> Line:
    """Splits a visible text; `fold` is the spelling of the language's word lists."""
    told = _told(fold)
    parts = _SPLIT.split(text)  # what stands between the tokens, and they themselves, by turns
    ends = [*accumulate(map(len, parts))]
    tokens = []
    for word, start, end in zip(parts[1::2], ends[::2], ends[1::2], strict=False):
        folded, kind = told.get(word) or told.tell(word)
        tokens.append(tuple.__new__(Token, (word, folded, kind, start, end)))
    return Line(tuple(tokens))


class _Told(dict[str, tuple[str, str]]):
    """Fold and kind of every word, number and sign that has come: they depend on nothing around it."""

    def __init__(self, fold: Callable[[str], str]) -> None:
        super().__init__()
        self._fold = fold

    def tell(self, word: str) -> tuple[str, str]:
        if len(self) > MOST_WORDS:
            self.clear()
        found = _TOKEN.fullmatch(word)
        kind = found.lastgroup if found is not None and found.lastgroup else "sign"
        self[word] = told = (self._fold(word) if kind == "word" else word.strip() or "¶", kind)
        return told


@cache
def _told(fold: Callable[[str], str]) -> _Told:
    return _Told(fold)


_GAP: Final = re.compile(r"(?<!\()\(\?:(?:\\w\+ | \\w\+)\)(?:\{\d,\d+\}|\?)")
_ANY_WORD: Final = re.compile(r"(?<![^ |)(:])\\w\+(?=[ |)]|$)(?! \)(?:\{|\?))")


def with_gaps(patterns: Iterable[str]) -> tuple[str, ...]:
    """Phrases that are harmless, to be read with `Line.stretches`. Each frees the words that it names and no other.

    Where a pattern lets any word stand, that word becomes a gap: „beim ersten Rekord“ frees „ersten“, not „Rekord“.
    """
    return tuple(_ANY_WORD.sub(r"(\\w+)", _GAP.sub(lambda gap: f"({gap.group()})", one)) for one in patterns)
