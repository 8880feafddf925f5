"""Held back: sources and vocabulary that only hidden entries name stay hidden with them.

The title of a source, the name of a topic or of a unit can tell as much as the story that waits for its day. So what is
named by drafts and embargoed entries, and by nothing that may be seen, is not seen either. What nobody names is shown.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from pydantic import BaseModel

from brandhub.models.fields import Noun
from brandhub.models.keys import KEY
from brandhub.models.pages import Written
from brandhub.models.terms import Name

Tables = Mapping[str, Mapping[str, Noun]]

_QUOTED: Final = re.compile(r"""["']([a-z0-9]+(?:-[a-z0-9]+)*)["']""")
_OTHERS_FIRST: Final = ("source", "basis", "topic", "area", "unit", "name", "source-family", "licence", "partner-kind")
"""Terms that name others come before those."""


def held_back(seen: Iterable[object], hidden: Iterable[object], terms: Tables) -> set[tuple[str, str]]:
    """The terms, as (noun, id), that some of `hidden` and none of `seen` name, directly or through other terms."""
    shown = {word for each in seen for word in _words(each)}
    secret = {word for each in hidden for word in _words(each)}
    held: set[tuple[str, str]] = set()
    for noun in _OTHERS_FIRST:
        for key, entry in sorted(terms[noun].items()):
            if _is_named(entry, secret) and not _is_named(entry, shown):
                held.add((noun, key))
                secret |= set(_words(entry)) - {key}
            else:
                shown |= set(_words(entry)) - {key}
    return held


def _is_named(entry: Noun, words: set[str]) -> bool:
    """By its id, or, as proper names are, in the middle of a text."""
    if isinstance(entry, Name):
        return any(entry.name in word for word in words)
    return entry.id in words


def _words(value: object) -> Iterator[str]:
    """Every id that may stand in an entry: as a field, as a key, or quoted in a reference; and its whole texts."""
    if isinstance(value, str):
        yield value
        if "{{" in value:
            yield from _QUOTED.findall(value)
    elif isinstance(value, BaseModel):
        for inner in vars(value).values():
            yield from _words(inner)
        if isinstance(value, Written):
            yield from _words(value.body)
    elif isinstance(value, Mapping):
        for key, inner in value.items():
            yield from (key,) if isinstance(key, str) and KEY.fullmatch(key) else ()
            yield from _words(inner)
    elif isinstance(value, tuple | list):
        for inner in value:
            yield from _words(inner)
