"""Tongues: sentences in another language than that of their text, where the lists of the text's language are deaf.

„Dortmund is the biggest city in the world.“ asserts as much in a German story. English in German and German in English
is read with the lists of its own language. What is in any other language or script nobody reads here: a whole sentence
of it is told, and may stay as an exception, with a reason.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import chain
from typing import Final, NamedTuple

from brandhub.speech.foreign_tongues import ENGLISH, ENGLISH_VERBS, GERMAN, GERMAN_VERBS, TONGUES
from brandhub.speech.tokens import Line, Token

_SMALL: Final = {"de": GERMAN, "en": ENGLISH}
_VERBS: Final = {"de": GERMAN_VERBS, "en": ENGLISH_VERBS}
_OTHER: Final = {"de": "en", "en": "de"}
_SEEN_WITH: Final = {
    # Whoever has none of these is passed over.
    language: frozenset(
        spelt
        for word in {*_SMALL[_OTHER[language]], *chain.from_iterable(TONGUES.values())} - _SMALL[language]
        for spelt in (word, word.capitalize())
    )
    for language in _SMALL
}
_HEARD: Final = {tongue: words - GERMAN - ENGLISH for tongue, words in TONGUES.items()}
_APART: Final = frozenset('„“”"«»‚‘’():;–—')
_LETTER: Final = r"[^\W\d_\u0000-\u024f\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff\ufb00-\ufb06]"
_STRANGE: Final = re.compile(_LETTER)
# A word with one such letter: those that only look like Latin ones are read as Latin (visible.py).
_SCRIPT: Final = re.compile(rf"\b\w*{_LETTER}\w*(?:(?:[\s,;]+\w+){{0,3}}?[\s,;]+\w*{_LETTER}\w*)+")
# „gröߍte“: letters of another script between Latin ones.
_MIXED: Final = re.compile(rf"[A-Za-zäöüÄÖÜß]{{2,}}{_LETTER}{{1,3}}[A-Za-zäöüß]+(?!\w)")
_FEWEST: Final = 4
"""Words of a sentence in a tongue that nobody reads here: „bon appétit“ and „Glück auf“ are greetings."""


class Foreign(NamedTuple):
    """Words in another language: from which token to which, in the language that is read for it, if any."""

    first: int
    last: int
    language: str | None


def foreign_words(line: Line, language: str) -> Iterator[Foreign]:
    """Sentences, or parts of them between quotation marks, brackets and dashes, in another language than `language`."""
    if line.different.isdisjoint(_SEEN_WITH[language]):
        return
    seen = _SEEN_WITH[language]
    for sentence in line.sentences_with([at for at, word in enumerate(line.words) if word in seen]):
        for first, last in _parts(line, *sentence):
            words = [token for token in line.tokens[first:last] if token.kind == "word"]
            if words and (told := _tongue(words, language)) is not None:
                yield Foreign(first, last - 1, told if told in _SMALL else None)


def other_scripts(text: str) -> Iterator[tuple[int, int]]:
    """Two words and more in letters that are not Latin, as ranges of characters."""
    if not text.isascii() and _STRANGE.search(text):
        yield from (found.span() for found in _SCRIPT.finditer(text))
        yield from (found.span() for found in _MIXED.finditer(text))


def alone(text: str, line: Line, found: Foreign, read: Callable[[str], Line]) -> Line:
    """The text with nothing but these words in it, each where it stood, as `read` reads it."""
    start, end = line.tokens[found.first].start, line.tokens[found.last].end
    return read(" " * start + text[start:end].replace("\n", " "))


def is_title(line: Line, index: int, part: Foreign) -> bool:
    """„The Best of Queen“: capitals throughout, and nothing that makes a sentence of it."""
    verbs = _VERBS[part.language or "en"]
    words = [token for token in line.tokens[part.first : part.last + 1] if token.kind == "word"]
    return line.tokens[index].is_capital and not any(token.text.lower() in verbs for token in words)


def _parts(line: Line, first: int, last: int) -> Iterator[tuple[int, int]]:
    start = first
    for at in range(first, last):
        if line.words[at] in _APART:
            yield start, at
            start = at + 1
    yield start, last


def _tongue(words: list[Token], language: str) -> str | None:
    """In which other language these words are; None for that of the text, and where one cannot tell."""
    spelt = [token.text.lower() for token in words]
    own = sum(word in _SMALL[language] for word in spelt)
    other = _OTHER[language]
    read = sum(word in _SMALL[other] for word in spelt)
    heard, tongue = max((len({word for word in spelt if word in _HEARD[of]}), of) for of in TONGUES)
    if heard > 1 and heard > max(own, read) and len(spelt) >= _FEWEST:
        return tongue
    return other if read > own and (read > 1 or any(word in _VERBS[other] for word in spelt)) else None
