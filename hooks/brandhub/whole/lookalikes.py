"""Lookalikes: „Schulen“ have the stem of „Schüler“, and „Schülerinnen“ are half of „Schülerinnen und Schüler“."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from brandhub.whole.orphan_nouns import is_related, stem_of

_WORD: Final = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_SHORTEST: Final = 4
_PERSON: Final = re.compile(r"(?:er|ern|ers|erin|erinnen)\Z")
_THING: Final = re.compile(r"(?<!er)(?:e|en)\Z")
_TURNED_ADJECTIVE: Final = re.compile(r"(?:(?:[^aeiou]|(?<!i)e)t|nd|ig|lich|los|isch)er[ns]?\Z")
"""„ein Beschäftigter“ is one of the „Beschäftigte“."""
_HALF: Final = re.compile(r"([A-ZÄÖÜ][\w-]*?)(?:in|innen)\Z")


@lru_cache(maxsize=8_192)
def is_mere_lookalike(word: str, texts: tuple[str, ...], language: str) -> bool:
    """„Schulen“ beside „Schüler“: of one stem, but the one are people and the other are not."""
    if language != "de":
        return False
    form = word.lower()
    stem = stem_of(form, "de")
    others = [one.lower() for text in texts for one in _WORD.findall(text)]
    others = [one for one in others if stem_of(one, "de") == stem or _of_one_stem(one, stem)]
    if not others or form in others:
        return False
    if _THING.search(form):
        return all(_PERSON.search(one) for one in others)
    is_person = _PERSON.search(form) and not _TURNED_ADJECTIVE.search(form)
    return bool(is_person) and all(_THING.search(one) for one in others)


def _of_one_stem(word: str, stem: str) -> bool:
    """„Schülerinnen“ too are of the stem of „Schulen“."""
    return is_related(stem_of(word, "de"), frozenset((stem,)))


def halves(text: str, texts: tuple[str, ...]) -> Iterator[str]:
    """Words of a German text that are the one half of a pair of the facts: „Schülerinnen“ without „Schüler“."""
    paired: set[str] = set()
    alone: set[str] = set()
    for one in texts:
        for word, is_paired in _women(one):
            (paired if is_paired else alone).add(word)
    for word, is_paired in _women(text):
        if not is_paired and word in paired - alone:
            yield word


def _women(text: str) -> Iterator[tuple[str, bool]]:
    """Each word for women in a text, and whether the word for men stands beside it."""
    words = re.findall(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*|[^\s\w]", text)
    for at, word in enumerate(words):
        found = _HALF.match(word)
        if found is None or len(found[1]) < _SHORTEST:
            continue
        near = [words[spot] for spot in (at - 2, at + 2) if 0 <= spot < len(words)]
        start = stem_of(found[1].lower(), "de")[:_SHORTEST]
        joined = [words[spot] for spot in (at - 1, at + 1) if 0 <= spot < len(words)]
        is_joined = any(one in ("und", "oder", "sowie", "bzw", "/", "–") for one in joined)
        yield word, is_joined and any(stem_of(one.lower(), "de").startswith(start) for one in near)
