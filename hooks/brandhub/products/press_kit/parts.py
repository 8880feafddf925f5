"""Parts: what a kit is put together from, each under a name, and the minutes of what was read for it.

A part is written once, whichever kits hold it. What depends on the choice of a kit bears the name of that kit.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field
from functools import cache, partial
from typing import Any, Final

from brandhub.models.kits import Kit
from brandhub.products.press_kit.bench import Bench, Recalled, Text
from brandhub.products.press_kit.booklets import write_booklet
from brandhub.products.press_kit.brand_files import write_brand
from brandhub.products.press_kit.claim_sheets import write_claims_sheet
from brandhub.products.press_kit.fact_sheets import write_fact_sheets
from brandhub.products.press_kit.manifest import Member
from brandhub.products.press_kit.pictures import write_pictures
from brandhub.products.press_kit.printing import Printer
from brandhub.products.press_kit.selections import Selection
from brandhub.products.press_kit.short_texts import (
    write_boilerplates,
    write_contacts,
    write_partners,
    write_terms,
)
from brandhub.products.press_kit.story_documents import write_story
from brandhub.products.press_kit.tables import Records, write_data
from brandhub.products.press_kit.timelines import write_timeline
from brandhub.products.press_kit.tools import Tools
from brandhub.products.press_kit.word_mark_rules import write_mark_rules

Piece = Text | Member
"""A text, which becomes a file in each of its formats, or a file."""
OF_FILES: Final = ("chart", "data", "pictures", "brand")
"""The sorts of parts, the second word of their names, that are made of more than texts."""
Heard = Mapping[tuple[str, Any], None]
"""What was read, as a ledger names it."""


@dataclass(frozen=True)
class Part:
    """`write` gives its pieces; None for one that there is no reason for."""

    name: str
    write: Callable[[], Iterable[Piece | None]]


def _unheard() -> AbstractContextManager[Heard]:
    return nullcontext({})


@dataclass(frozen=True)
class Minutes:
    """Writes each part once. `heard`: by its name what was read for it; `paths`: its files; `chosen`: by kit the seal
    of what belongs into it. `listening` gathers what is read meanwhile; `recalled`: see `Bench`.
    """

    listening: Callable[[], AbstractContextManager[Heard]] = _unheard
    recalled: Recalled = cache
    heard: dict[str, Heard] = field(default_factory=dict)
    paths: dict[str, list[str]] = field(default_factory=dict)
    chosen: dict[str, str] = field(default_factory=dict)
    _written: dict[str, tuple[Piece, ...]] = field(default_factory=dict, repr=False)

    def write(self, part: Part) -> tuple[Piece, ...]:
        """The pieces of a part. Raises whatever writing it does."""
        if part.name not in self._written:
            with self.listening() as heard:
                made = tuple(piece for piece in part.write() if piece is not None)
            self._written[part.name], self.heard[part.name] = made, heard
            self.paths[part.name] = [path for piece in made for path in paths_of(piece)]
        return self._written[part.name]

    def texts(self, parts: Iterable[Part]) -> Iterator[Text]:
        """The texts of some parts."""
        return (piece for part in parts for piece in self.write(part) if isinstance(piece, Text))


def paths_of(piece: Piece) -> list[str]:
    """Where its files lie in a kit."""
    return [piece.path + ending for ending in piece.endings] if isinstance(piece, Text) else [piece.path]


def members_of(bench: Bench, printer: Printer, pieces: Iterable[Piece]) -> Iterator[Member]:
    """The files of some pieces."""
    for piece in pieces:
        if isinstance(piece, Text):
            yield from printer.members(bench, piece)
        else:
            yield piece


def text_parts(bench: Bench, kit: Kit, selection: Selection) -> Iterator[Part]:
    """What a kit tells in texts."""
    own, language = f"{kit.id} {bench.language}", bench.language
    yield Part(f"{own} sheets", partial(write_fact_sheets, bench, kit, selection))
    yield Part(f"{own} booklet", lambda: [write_booklet(bench, kit, selection)])
    yield Part(f"{own} claims", lambda: [write_claims_sheet(bench, selection.claims)])
    yield Part(f"{own} events", lambda: [write_timeline(bench, selection.events)])
    yield Part(f"{own} boilerplates", lambda: [write_boilerplates(bench, kit)])
    for slug in selection.stories:
        yield Part(f"{language} story {slug}", partial(_story, bench, slug))
    if language == "de":
        for slug in selection.stories:
            yield Part(f"{language} easy {slug}", partial(_easy, bench, slug))


def _story(bench: Bench, slug: str) -> Iterator[Text]:
    story = bench.hub.stories[slug].get(bench.language)
    if story is not None:
        yield write_story(bench, story)


def _easy(bench: Bench, slug: str) -> Iterator[Text]:
    story = bench.hub.easy.get(slug)
    if story is not None:
        yield write_story(bench, story)


def file_parts(
    bench: Bench, printer: Printer, records: Records, tools: Tools, kit: Kit, selection: Selection
) -> Iterator[Part]:
    """Charts, data, pictures and the brand."""
    own, language = f"{kit.id} {bench.language}", bench.language
    for key in (*selection.all_facts, *selection.claims):
        yield Part(f"{language} chart {key}", partial(printer.charts, bench, (key,)))
    yield Part(f"{own} data", partial(_data, bench, selection, records))
    yield Part(f"{own} pictures", partial(write_pictures, bench, selection.images))
    yield Part(f"{language} brand", partial(_brand, bench, tools))


def _data(bench: Bench, selection: Selection, records: Records) -> Iterator[Member]:
    """Kits share rows and records: whoever is given one has read what another kit has read for it, so all counts."""
    bench.hub.series.items(), bench.hub.proofs.items()
    yield from write_data(bench, selection.all_facts, records)


def _brand(bench: Bench, tools: Tools) -> Iterator[Piece]:
    shared = tools.brand, tools.templates, tools.display
    yield from write_brand(bench, *shared)
    yield write_mark_rules(bench, *shared)


def last_parts(bench: Bench, kit: Kit, selection: Selection, members: Iterable[Member]) -> Iterator[Part]:
    """Whom to ask, and what may be done with all other files."""
    own = f"{kit.id} {bench.language}"
    yield Part(f"{own} contacts", lambda: [write_contacts(bench, kit)])
    yield Part(f"{own} partners", lambda: [write_partners(bench, selection.partners)])
    sources = (source for member in members for source in member.sources)
    yield Part(f"{own} terms", lambda: [write_terms(bench, selection.images, tuple(sources))])
