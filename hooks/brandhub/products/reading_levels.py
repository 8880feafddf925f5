"""Reading levels: how hard a text is to read, by measures that count words, sentences and syllables. Hints, not marks.

LIX: words per sentence, plus words of more than six letters per hundred (Björnsson 1968).
Flesch-Amstad for German: 180 − words per sentence − 58.5 × syllables per word (Amstad 1978).
Flesch for English: 206.835 − 1.015 × words per sentence − 84.6 × syllables per word (Flesch 1948), and the grade of
Kincaid: 0.39 × words per sentence + 11.8 × syllables per word − 15.59 (Kincaid et al. 1975).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from brandhub.models.pages import Written
from brandhub.whole.hub import Hub
from brandhub.whole.plain_words import PlainDrawer
from brandhub.whole.resolving import resolve_text

HARDEST: Final = 3
"""How many sentences are quoted."""
FEWEST: Final = 12
"""A sentence of fewer words is not called hard: its length of words alone would decide."""
LONG: Final = 6
"""A word of more letters than this is long (LIX)."""

_WORD: Final = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*|\d[\d.,]*")
_END: Final = re.compile(r"[.!?…]+[“”»\")]*(?=\s+[„“\"(]?[A-ZÄÖÜ\d\ue012]|\s*\Z)")
# „z. B.“, „Dr.“, „28. April“: a full stop that ends no sentence.
_NO_END: Final = re.compile(r"(?:\b(?:[A-Za-zäöü]|Dr|Prof|St|Nr|Abs|Art|bzw|vgl|usw|ca|Mr|Mrs|No)|(?<!\d)\d{1,2})\.$")
_HIDDEN: Final = re.compile(r"^```[^`]*```|^\|[^\n]*$|\]\([^)\n]*\)|https?://\S+|^\[[^\]\n]*\]$", re.MULTILINE)
_BLOCK: Final = re.compile(r"(?:[^\n]|\n(?![ \t]*(?:\n|[-*+] |\d+\. )))+")
_SIGNS: Final = re.compile(r"^[ \t]*(?:>[ \t]?)*(?:[-*+]|\d+\.)[ \t]+|[*_`\[\]]|^[ \t]*>[ \t]?", re.MULTILINE)
_HEADING: Final = re.compile(r"^#{1,6}[^\n]*$", re.MULTILINE)
_GERMAN: Final = re.compile(r"(?:aa|ai|au|ay|ee|ei|eu|ey|ie|oi|oo|ou|äu|[aeiouyäöü])")
_ENGLISH: Final = re.compile(r"[aeiou]+|y(?![aeiou])")


@dataclass(frozen=True)
class Sentence:
    """A sentence as readers see it, where it begins in the text of the file, and its own LIX."""

    text: str
    start: int
    words: int
    lix: Fraction


@dataclass(frozen=True)
class ReadingLevel:
    """What the measures say of a text, unrounded. `flesch` is Amstad's formula for German, Flesch's for English.

    `grade`: years of school after Kincaid; None for German. `hardest`: the sentences that weigh most, worst first.
    """

    words: int
    sentences: int
    lix: Fraction
    flesch: Fraction
    grade: Fraction | None
    hardest: tuple[Sentence, ...]


def level_of_story(story: Written, hub: Hub, language: str, *, easy: bool = False) -> ReadingLevel | None:
    """The level of the body as it is read, with what references say. None when there is no sentence in it."""
    text, origins = _drawn(story.body, hub, language, easy=easy)
    return level_of(text, language, origins)


def level_of(text: str, language: str, origins: tuple[tuple[int, int], ...] = ((0, 0),)) -> ReadingLevel | None:
    """The level of a Markdown text. `origins`: (index in the text, index in the file) of each stretch, in order."""
    sentences = [_measured(start, part, origins) for start, part in sentences_of(text)]
    sentences = [sentence for sentence in sentences if sentence.words]
    words = [word for sentence in sentences for word in _WORD.findall(sentence.text)]
    if not words:
        return None
    length = Fraction(len(words), len(sentences))
    syllables = Fraction(sum(count_syllables(word, language) for word in words), len(words))
    lix = length + Fraction(100 * sum(_is_long(word) for word in words), len(words))
    candidates = [sentence for sentence in sentences if sentence.words >= FEWEST]
    hardest = sorted(candidates, key=lambda sentence: (-sentence.lix, sentence.start))[:HARDEST]
    if language == "de":
        flesch = 180 - length - Fraction("58.5") * syllables
        return ReadingLevel(len(words), len(sentences), lix, flesch, None, tuple(hardest))
    flesch = Fraction("206.835") - Fraction("1.015") * length - Fraction("84.6") * syllables
    grade = Fraction("0.39") * length + Fraction("11.8") * syllables - Fraction("15.59")
    return ReadingLevel(len(words), len(sentences), lix, flesch, grade, tuple(hardest))


def count_syllables(word: str, language: str) -> int:
    """Syllables by their vowels, at least one: close enough for averages. A figure counts as one."""
    low = word.lower()
    if language == "de":
        return max(1, len(_GERMAN.findall(low)))
    count = len(_ENGLISH.findall(low))
    if re.search(r"[^aeiouyl]e$|[^aeiou]es$|[^aeioutdy]ed$", low) and not re.search(r"(?:[sxzcg]|ch|sh)es$", low):
        count -= 1
    return max(1, count)


def _drawn(body: str, hub: Hub, language: str, *, easy: bool) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The body with its references in words, and where each stretch of it stands in the file.

    Notes on sources are left out: they are read past, like the brackets around them.
    """
    pieces = resolve_text(body, hub, language, PlainDrawer(hub, language), easy=easy)
    text, at, origins = "", 0, []
    for piece in pieces:
        if piece.reference is not None:
            at = piece.reference.start
        drawn = "" if piece.reference is not None and piece.reference.function == "source" else piece.text
        origins.append((len(text), at))
        text += drawn
        at = at + len(piece.text) if piece.reference is None else piece.reference.end
    return re.sub(r" ?\(\)", lambda found: " " * len(found.group()), text), tuple(origins)


def _plain(text: str) -> str:
    """The text with everything that is no sentence blanked, character by character, so that places stay true."""
    for pattern in (_HIDDEN, _HEADING, _SIGNS):
        text = pattern.sub(lambda found: re.sub(r"[^\n]", " ", found.group()), text)
    return text


def sentences_of(text: str) -> Iterator[tuple[int, str]]:
    """Each sentence of a Markdown text with where it begins; headings, tables and addresses are none.

    A blank line or the next item of a list ends one as well.
    """
    plain = _plain(text)
    for block in _BLOCK.finditer(text):
        said = plain[block.start() : block.end()]
        start = block.start()
        for found in _END.finditer(said):
            end = block.start() + found.end()
            if not _NO_END.search(plain[start:end]):
                yield start, plain[start:end]
                start = end
        yield start, plain[start : block.end()]


def _measured(start: int, part: str, origins: tuple[tuple[int, int], ...]) -> Sentence:
    start += len(part) - len(part.lstrip())
    words = _WORD.findall(part)
    lix = len(words) + Fraction(100 * sum(_is_long(word) for word in words), max(1, len(words)))
    here, there = max((origin for origin in origins if origin[0] <= start), default=(0, 0))
    said = re.sub(r" (?=[.,;:!?])", "", " ".join(part.split()))
    return Sentence(said, there + start - here, len(words), Fraction(lix))


def _is_long(word: str) -> bool:
    return sum(letter.isalpha() for letter in word) > LONG
