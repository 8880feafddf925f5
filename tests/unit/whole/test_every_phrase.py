"""Every phrase of every book is found, whatever of it is read off instead of tried: texts are made from its pattern.

A new entry of a list whose first or further words were read wrongly would silently never be looked for.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from itertools import islice
from re import _constants as signs
from re import _parser as parser
from types import ModuleType
from typing import Any

import pytest
from brandhub.speech.english import search as english_search
from brandhub.speech.german import search as german_search
from brandhub.speech.phrases import Phrasebook
from brandhub.whole import outlines

TRIES = 60
"""Texts made of a pattern until `ENOUGH` of them fit it: what must not follow may forbid some."""
ENOUGH = 2
MOST = 3
"""Times that something is repeated which may be repeated more often."""
LETTERS = "aeinrsto"


def books(grammar: ModuleType, language: str) -> Iterator[Phrasebook]:
    for name in ("_phrases", "_images"):
        if hasattr(grammar, name):
            yield getattr(grammar, name)()[1]
    yield grammar._free_phrases()
    yield outlines._grading(language)


def written(parts: Any, chance: random.Random, groups: dict[int, str]) -> str:
    """Something that a pattern may find. What it looks at without reading stands there, or not, by chance.

    Where it does, it may be what is read next.
    """
    told, rest = "", [*parts]
    while rest:
        kind, value = rest.pop(0)
        told += _one(kind, value, chance, groups)
        if kind is signs.ASSERT and rest and chance.random() < 1 / 2:
            rest.pop(0)
    return told


def _one(kind: Any, value: Any, chance: random.Random, groups: dict[int, str]) -> str:
    if kind is signs.LITERAL:
        return chr(value)
    if kind in (signs.NOT_LITERAL, signs.ANY):
        return chance.choice(LETTERS)
    if kind is signs.IN:
        return _of_class(value, chance)
    if kind is signs.BRANCH:
        return written(chance.choice(value[1]), chance, groups)
    if kind in (signs.MAX_REPEAT, signs.MIN_REPEAT, signs.POSSESSIVE_REPEAT):
        least, most, inner = value
        times = chance.randint(least, min(max(least, MOST), most))
        return "".join(written(inner, chance, groups) for _ in range(times))
    if kind is signs.SUBPATTERN:
        said = written(value[3], chance, groups)
        if value[0] is not None:
            groups[value[0]] = said
        return said
    if kind is signs.GROUPREF:
        return groups.get(value, "")
    if kind is signs.ASSERT and chance.random() < 1 / 2:
        return written(value[1], chance, groups)
    assert kind in (signs.ASSERT, signs.ASSERT_NOT, signs.AT), kind
    return ""


def _of_class(members: Any, chance: random.Random) -> str:
    if members[0][0] is signs.NEGATE:
        return next((one for one in LETTERS if (signs.LITERAL, ord(one)) not in members), "x")
    kind, value = chance.choice(members)
    if kind is signs.LITERAL:
        return chr(value)
    if kind is signs.RANGE:
        return chr(chance.randint(*value))
    return {"CATEGORY_DIGIT": "7", "CATEGORY_SPACE": " "}.get(str(value), chance.choice(LETTERS))


def texts_of(phrase: str) -> list[str]:
    """Texts in which the phrase stands, at their beginning and behind another word, as folded words."""
    chance = random.Random(phrase)  # noqa: S311 - nothing secret
    parts, whole = parser.parse(phrase), whole_of(phrase)
    made = (
        f"{before}{written(parts, chance, {}).strip()} {behind}"
        for _ in range(TRIES)
        for before in ("", "zuvor ")
        for behind in (". ", "werk . ", "of the hall . ")
    )
    return [*islice(filter(whole.search, (re.sub(" +", " ", text) for text in made)), ENOUGH)]


def whole_of(phrase: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![^ ])(?:{phrase})(?= )")


@pytest.mark.parametrize(("grammar", "language"), [(german_search, "de"), (english_search, "en")], ids=["de", "en"])
def test_every_phrase_is_found(grammar: ModuleType, language: str) -> None:
    unmade, count = [], 0
    for book in books(grammar, language):
        for group, phrases in enumerate(book.groups):
            for phrase in phrases:
                texts = texts_of(phrase)
                unmade += [] if texts else [phrase]
                count += len(texts)
                whole = whole_of(phrase)
                for text in texts:
                    expected = [found.span() for found in whole.finditer(text)]
                    alone = [found.span() for found in Phrasebook([phrase]).find(text)[0]]
                    assert alone == expected, (phrase, text)
                    found = [found.span() for found in book.find(text)[group]]
                    at = expected[0][0]
                    assert any(start <= at < end for start, end in found), (phrase, text, found)
    assert count > 1500
    assert unmade == []
