"""Names: words that call something by its name, with a number or a rank in it, and assert nothing.

Declared in data/terms.yml (`names`); partners, areas and titles of sources count as names where they look like one. A
name must not become a loophole: it begins with a capital or a figure, is short, has a noun and no verb, and compares
nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from brandhub.ground.problems import Problem
from brandhub.speech.english import search as english_search
from brandhub.speech.german import search as german_search
from brandhub.speech.tokens import read_line
from brandhub.whole.hub import Hub

MOST_WORDS: Final = 6
_LOWER: Final = frozenset(
    "der die das des dem den und oder am an im in zu zum zur von vom für bei auf unter über"
    " of the and for at on de la du van e v".split()
)
_FRAMES: Final = (
    *((german_search, frame) for frame in ("Wir sind", "Die Stadt ist", "Die Stadt ist die", "Die Stadt gilt als")),
    *((english_search, frame) for frame in ("We are", "The city is a", "The city is the")),
)
_NEVER: Final = ("comparison", "quantifier", "trend", "superlative")


def is_name(text: str) -> bool:
    """True for what looks like a name: capitals, few words, no verb, no comparison, no quantity without a number."""
    parts = text.replace("/", " ").split()
    if not parts or len(parts) > MOST_WORDS or text[-1] in "!?:;" or not (text[0].isupper() or text[0].isdigit()):
        return False
    bare = [part.strip(".,()„“”\"'’") for part in parts]
    if any(part and part[0].islower() and part not in _LOWER for part in bare):
        return False
    if not any(part[:1].isupper() and len(part) > 1 for part in bare):
        return False
    return not any(kind in _NEVER for kind in _asserted(text)) and not _exalts(text)


def _exalts(text: str) -> bool:
    """„Hauptstadt“ is no name: „Die Stadt ist die Hauptstadt des Bieres“ would be free by it."""
    for language, frame in _FRAMES:
        line = read_line(f"{frame} {text}", language.fold)
        begins = len(frame.split())
        if any(first < begins <= last and kind in _NEVER for first, last, kind in language.find_words(line)):
            return True
    return False


def _asserted(text: str) -> Iterator[str]:
    for language in (german_search, english_search):
        for _first, _last, kind in language.find_words(read_line(text.lower(), language.fold)):
            yield kind


@cache
def known_names(declared: frozenset[str], others: frozenset[str]) -> frozenset[str]:
    """All names that a hub knows and in which the search would find something."""
    return frozenset(filter(is_name, declared)) | frozenset(filter(_has_something, others))


@cache
def _has_something(text: str) -> bool:
    """True for a name of others that the search would find something in; any other name needs no leave."""
    return (any(char.isdigit() for char in text) or any(True for _ in _asserted(text))) and is_name(text)


@cache
def pattern_of(names: frozenset[str]) -> re.Pattern[str] | None:
    """A pattern for names as they stand in texts; None when there are none."""
    if not names:
        return None
    by_first: dict[str, list[str]] = {}
    for name in sorted(names, key=lambda name: (-len(name), name)):
        by_first.setdefault(name[0], []).append(re.escape(name[1:]))
    # Hundreds of names, and most words begin none of them: told by the first letter, they are not tried one by one.
    branches = (f"{re.escape(first)}(?:{'|'.join(rests)})" for first, rests in sorted(by_first.items()))
    return re.compile(rf"(?<!\w)(?:{'|'.join(branches)})(?:e?s|e?n)?(?!\w)")


def check_names(hub: Hub) -> Iterator[Problem]:
    """Every declared name looks like a name."""
    for name in hub.names.values():
        if not is_name(name.name):
            yield Problem(name.place("name"), "name-not-a-name", {"name": name.name, "most": MOST_WORDS})
