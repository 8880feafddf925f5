"""The index of the search: what can be found, per language, with its kind. Fetched when somebody first searches.

A small site has it in one file. That of a large one is the head of many small parts (`search_parts.py`).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final, NamedTuple

from brandhub.ground.pieces import Pieces
from brandhub.products.portal.addresses import section
from brandhub.products.portal.desk import Desk, View, Workshop
from brandhub.products.portal.search_amends import CannotAmend, amend_parts
from brandhub.products.portal.search_entries import KINDS, entries_of, story_entry
from brandhub.products.portal.search_parts import Parts, Sorted, sort_words, write_numbers, write_parts
from brandhub.products.portal.story_pages import stories_of

WHOLE: Final = 400_000
"""Bytes up to which the index is one file; compressed it has a fifth of that."""
PARTS: Final = {"de": "/assets/suche/", "en": "/assets/search/"}
"""Where the parts of a large index stand: among what is named by its content and kept for good."""


def index_address(language: str) -> str:
    """Where the index of a language stands: beside the page that uses it."""
    return section("search", language) + ("index.json" if language == "en" else "verzeichnis.json")


class Index(NamedTuple):
    """`files`: by address, one of at most some bytes, or a head and its parts.

    `kept`: what amending needs to know besides, as plain values; None of an index in one file.
    """

    files: Mapping[str, bytes]
    kept: View | None


def write_search_index(workshop: Workshop, language: str, whole: int = WHOLE) -> Mapping[str, bytes]:
    """The index of one language by address."""
    return write_index(workshop, language, whole).files


def write_index(
    workshop: Workshop,
    language: str,
    whole: int = WHOLE,
    told: Iterable[bytes] | None = None,
    others: bytes | None = None,
) -> Index:
    """The index of one language: one file of at most `whole` bytes, or a head and its parts.

    `told`: the stories, `others`: everything else, where they have been gone through already (`write_told`,
    `write_others`).
    """
    desk = Desk(workshop, index_address(language), language)
    stories = [story.id for story in stories_of(workshop.hub, language)]
    told = [write_told(workshop, language, stories)] if told is None else told
    read = dict(_read_told(told))
    found = json.loads(write_others(workshop, language) if others is None else others)
    found["stories"] = [read[slug] for slug in stories]
    head: View = {
        "kinds": {
            kind: [desk.word(f"search.kind.{kind}"), desk.word(f"search.group.{kind}")] for kind in KINDS if found[kind]
        },
        "idle": desk.word("search.idle").split(),
        "same": [group.split() for group in desk.word("search.same").split(";")],
    }
    entries = [entry for kind in KINDS for entry in found[kind]]
    alone = _json({**head, "entries": [entry for entry, _, _ in entries]})
    size = len(alone)
    if size <= whole:
        return Index({desk.address: alone}, None)
    del alone  # as large as all texts together
    parts = write_parts(PARTS[language], entries)
    firsts, at = [], 0
    for kind in head["kinds"]:
        firsts.append(at)
        at += len(found[kind])
    holds = desk.word("verdict-word.holds")
    unsure = (number for number, (entry, _, _) in enumerate(entries) if entry.get("note", holds) != holds)
    more = {"folder": desk.link(PARTS[language]), "first": firsts, "unsure": write_numbers(unsure)}
    return _index(desk.address, {**head, **more}, parts, size)


def amend_index(
    workshop: Workshop,
    language: str,
    before: Index,
    told: Iterable[tuple[bytes, bytes]],
    others: tuple[bytes, bytes],
    whole: int = WHOLE,
) -> Index | None:
    """The index after an edit, when all else that it was written from is the same; None when it is to be written.

    `told`: groups of stories as they were and as they are (`write_told`), `others`: everything else (`write_others`).
    Raises LookupError when a part is lost.
    """
    address = index_address(language)
    if before.kept is None:
        return None
    head = json.loads(before.files[address])
    numbers = {story.id: number for number, story in enumerate(stories_of(workshop.hub, language))}
    parts = Parts({}, Pieces(before.files).without(address), before.kept["bounds"], before.kept["short"])
    changes, alone = [], before.kept["alone"]
    try:
        for number, old, new in (*_other_changes(head, *others), *_told_changes(head, numbers, told)):
            if old != new:
                changes.append((number, tuple(old), tuple(new)))
                alone += len(_json(new[0])) - len(_json(old[0]))
        if alone <= whole:
            return None
        parts = amend_parts(PARTS[language], head, parts, changes)
    except CannotAmend:
        return None
    return _index(address, head, parts, alone)


_Changes = Iterator[tuple[int, Sequence[Any], Sequence[Any]]]
"""Number of an entry, as it was, and as it is."""


def _told_changes(head: View, numbers: Mapping[str, int], told: Iterable[tuple[bytes, bytes]]) -> _Changes:
    for was, now in told:
        for (slug, *old), (same, *new) in zip(json.loads(was), json.loads(now), strict=True):
            if slug != same or next(iter(head["kinds"])) != "stories":
                raise CannotAmend(slug)
            yield numbers[slug], old, new


def _other_changes(head: View, was: bytes, now: bytes) -> _Changes:
    """Only where everything is where it was, and claims have the verdicts that they had."""
    if was == now:
        return
    before, after = json.loads(was), json.loads(now)
    firsts = dict(zip(head["kinds"], head["first"], strict=True))
    for kind, old in before.items():
        if len(old) != len(after[kind]):
            raise CannotAmend(kind)
        for number, (one, other) in enumerate(zip(old, after[kind], strict=True), firsts.get(kind, 0)):
            if one[0].get("note") != other[0].get("note"):
                raise CannotAmend(kind)
            yield number, one, other


def _index(address: str, head: View, parts: Parts, alone: int) -> Index:
    kept = {"bounds": parts.bounds, "short": parts.short, "alone": alone}
    return Index(Pieces(parts.files, {address: _json({**head, **parts.head})}), kept)


def write_told(workshop: Workshop, language: str, slugs: Iterable[str]) -> bytes:
    """Some stories as the index needs them: id, entry, the words of its title, and those of its text."""
    desk = Desk(workshop, index_address(language), language)
    rows = ((slug, *sort_words(story_entry(workshop.hub.stories[slug][language], desk))) for slug in slugs)
    return _json(list(rows))


def _read_told(told: Iterable[bytes]) -> Iterator[tuple[str, Sorted]]:
    """Each story that was told, with its id. A word of many stories is one object: they share some ten thousand words,
    and have three hundred each.
    """
    known: dict[str, str] = {}
    for part in told:
        for slug, entry, *words in json.loads(part):
            of_title, of_text = ([known.setdefault(word, word) for word in row] for row in words)
            yield slug, (entry, of_title, of_text)


def write_others(workshop: Workshop, language: str) -> bytes:
    """Everything but stories as the index needs it: by kind each entry, the words of its title, and of its text."""
    desk = Desk(workshop, index_address(language), language)
    return _json({kind: [*map(sort_words, entries_of(kind, desk))] for kind in KINDS if kind != "stories"})


def _json(document: Any) -> bytes:
    return json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode()
