"""Seams: where written words meet what a reference puts in. „Fast {{ fact(…) }}“ no longer says what was proven."""

from __future__ import annotations

import re
from collections.abc import Iterator
from types import ModuleType
from typing import Final

from brandhub.whole.hub import Hub
from brandhub.whole.orphan_nouns import foreign_noun
from brandhub.whole.orphan_tokens import Line, Token
from brandhub.whole.visible import FULL, SENTENCE, VALUE, Visible

_TWO_WORDS: Final = (
    "bis zu",
    "up to",
    "at least",
    "at most",
    "mehr als",
    "more than",
    "less than",
    "weniger als",
    "fewer than",
)
_ALTERS: Final = re.compile(r"\w|[.,]\d|-(?:mal|fach|prozent|tausend|million|fold|hundert|malig)")
_GLUED: Final = re.compile(rf"(?:\w|[{VALUE}{FULL}]|(?:^|[\s(])[-−+]|\d[.,])\Z")


def find_seams(seen: Visible, line: Line, words: ModuleType, hub: Hub) -> Iterator[tuple[int, int, str]]:
    """Words that turn or grade a value or a sentence from a reference, and signs that make another number of it."""
    for index, token in enumerate(line.tokens):
        if token.kind != "stand":
            continue
        if token.text in (VALUE, FULL):
            yield from _glued(seen.text, token)
            yield from _graded(line, index, words)
        if token.text == VALUE:
            yield from _measured(line, index, words, seen, hub)
            yield from _foreign(token, words, seen, hub)
        if token.text == SENTENCE:
            first, _ = line.sentence_of(index)
            for before in line.tokens[first:index]:
                if before.fold in words.BEFORE_SENTENCES:
                    yield before.start, before.end, "negation"
            denied = words.AFTER_SENTENCES.match(seen.text, token.end)
            if denied:
                yield denied.start("denial"), denied.end(), "negation"


def _foreign(token: Token, words: ModuleType, seen: Visible, hub: Hub) -> Iterator[tuple[int, int, str]]:
    """A bare value before a noun that the fact does not know: another thing than what was counted."""
    reference = seen.references.get(token.start)
    if reference is None or reference.id not in hub.series:
        return
    found = foreign_noun(seen.text, token.end, reference.id, words.LANGUAGE, hub)
    if found is not None:
        yield *found, "foreign-noun"


def _glued(text: str, token: Token) -> Iterator[tuple[int, int, str]]:
    after = _ALTERS.match(text, token.end)
    if after:
        yield token.end, after.end(), "joined"
    before = _GLUED.search(text, max(0, token.start - 2), token.start)
    if before:
        yield token.start - 1, token.start, "joined"


def _graded(line: Line, index: int, words: ModuleType) -> Iterator[tuple[int, int, str]]:
    before, early = line.word(index - 1), line.word(index - 2)
    if before is None:
        return
    if early is not None and f"{early.fold} {before.fold}" in _TWO_WORDS:
        yield early.start, before.end, "negation"
    elif before.fold in words.BEFORE_VALUES:
        yield before.start, before.end, "negation"


def _measured(line: Line, index: int, words: ModuleType, seen: Visible, hub: Hub) -> Iterator[tuple[int, int, str]]:
    """A bare value before the measure of another fact: „{{ fact(…, form="value") }} Prozent“ of a number of people."""
    following = line.word(index + 1)
    reference = seen.references.get(line.tokens[index].start)
    if following is None or reference is None or reference.id not in hub.series or following.fold not in words.MEASURES:
        return
    fact = hub.series[reference.id].fact
    noun, unit = fact.noun, hub.terms.units[fact.unit].label
    known = " ".join((unit.de, unit.en, noun.de.many, noun.en.many, noun.de.one or "", noun.en.one or "")).lower()
    signs = {"%": "prozent", "percent": "per cent", "€": "euro", "$": "dollar", "km": "kilomet"}
    if signs.get(following.fold, following.fold.rstrip("ns")) not in known:
        yield following.start, following.end, "joined"
