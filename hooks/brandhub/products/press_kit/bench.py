"""The bench: what every text of a kit needs at hand in one language: the hub, its words, its paths, its drawings."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date
from functools import cache, cached_property
from typing import Any

from brandhub.ground.catalogues import Bilingual, Catalogue, Phrase
from brandhub.ground.dates import write_moment
from brandhub.models.sources import Source
from brandhub.products.portal.addresses import entry, section
from brandhub.products.press_kit.blocks import Block, Document, Run, Runs, Unread, levelled
from brandhub.products.press_kit.graphics import Graphics
from brandhub.products.press_kit.manifest import Member
from brandhub.whole.hub import Hub
from brandhub.whole.plain_words import plain_text
from brandhub.whole.resolving import is_unfilled

Recalled = Callable[[Callable[..., Any]], Callable[..., Any]]


@dataclass(frozen=True)
class Text:
    """A text of a kit before it becomes files: `path` without ending, the formats it comes in, and what it rests on."""

    path: str
    group: str
    document: Document
    endings: tuple[str, ...]
    sources: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()
    claims: tuple[str, ...] = ()
    events: tuple[str, ...] = ()


@dataclass(frozen=True)
class Bench:
    """One language of the kits."""

    hub: Hub
    words: Catalogue
    graphics: Graphics
    written: dict[str, Callable[[], tuple[Block, ...]]] = field(default_factory=dict, repr=False, compare=False)
    """Facts as blocks below their heading, by their id: booklets and sheets of all kits share them."""
    recalled: Recalled = field(default=cache, repr=False, compare=False)
    """What keeps such blocks for whoever asks next; a ledger has one that tells what they were made from."""

    @property
    def language(self) -> str:
        return self.words.language

    @cached_property
    def publisher(self) -> str:
        return self.hub.site.title[self.language]

    @cached_property
    def city(self) -> str:
        """What the site is about, as booklets call it."""
        named = self.hub.site.city
        return self.word("city-unnamed") if named is None else named[self.language]

    def word(self, key: str, **values: object) -> str:
        """A text of the catalogue `kit`."""
        return self.words.text(f"kit.{key}", values)

    def phrase(self, value: Phrase | Bilingual | str) -> str:
        """A text of a proof in this language."""
        if isinstance(value, Phrase):
            return self.words.text(value.key, dict(value.values))
        return value[self.language] if isinstance(value, Bilingual) else value

    def plain(self, text: str) -> str:
        """A text of the data files with its references in words."""
        return plain_text(text, self.hub, self.language)

    def path(self, group: str, name: str) -> str:
        """The path of a file in the kit, folder included."""
        return f"{self.word(f'folder.{group}')}/{name}"

    def own(
        self,
        path: str,
        group: str,
        title: str,
        content: bytes,
        *,
        sources: tuple[str, ...] = (),
        facts: tuple[str, ...] = (),
        claims: tuple[str, ...] = (),
        events: tuple[str, ...] = (),
        receipt: str = "",
    ) -> Member:
        """A file of our own making, under the licence of the portal."""
        site, light = self.hub.site, self.hub.own_licence.light
        return Member(
            path,
            group,
            title,
            content,
            site.licence,
            self.publisher,
            sources=sources,
            light=light,
            receipt=receipt,
            facts=facts,
            claims=claims,
            events=events,
        )

    def address(self, name: str, key: str = "") -> str:
        """The absolute address of a page; empty while nobody knows where the portal stands."""
        return self.site_address(entry(name, key, self.language) if key else section(name, self.language))

    def site_address(self, path: str) -> str:
        """An address of the site in full; empty while nobody knows where the portal stands."""
        base = self.hub.site.address
        return "" if is_unfilled(base) else base.rstrip("/") + path

    def filled(self, value: str) -> str:
        """A value of the operator, or words that say that it is missing."""
        return self.word("contacts.unfilled") if is_unfilled(value) else value

    def checked(self, sources: Iterable[str]) -> date:
        """The latest day on which one of the sources was read; of all sources when none is given."""
        keys = list(sources) or list(self.hub.sources)
        return max((self.hub.sources[key].accessed.start for key in keys), default=date(1980, 1, 1))

    def document(
        self,
        kind: str,
        title: str,
        description: str,
        blocks: Iterable[Block] | Unread,
        sources: Iterable[str] = (),
        *,
        contents: str = "",
    ) -> Document:
        """A document with publisher, licence and date of its content. `contents`: see `Document`."""
        used = tuple(sources)
        dated = self.checked(used)
        latest = max(
            (self.hub.sources[key].accessed for key in used or self.hub.sources),
            key=lambda moment: moment.start,
            default=None,
        )
        licence = self.hub.own_licence.label[self.language]
        when = write_moment(latest, self.language) if latest else "–"
        return Document(
            title=title,
            kind=self.word(f"kind.{kind}"),
            description=description,
            language=self.language,
            publisher=self.publisher,
            foot=self.word("foot", publisher=self.publisher, licence=licence, date=when),
            dated=dated,
            blocks=blocks if isinstance(blocks, Unread) else tuple(levelled(blocks)),
            contents=contents,
        )

    def cite(self, key: str, locator: Bilingual | None = None) -> Runs:
        """A source in one line: producer, title, place in it, date, and when it was read; linked where it stands."""
        source = self.hub.sources[key]
        title = Run(f"{source.producer}: {source.title}", link=source.url or "")
        details = [locator[self.language]] if locator else []
        accessed = write_moment(source.accessed, self.language)
        details += [self._dated(source), self.word("source.accessed", date=accessed)]
        return (title, Run(f" ({'; '.join(detail.rstrip('.') for detail in details if detail)})"))

    def title_of(self, key: str) -> str:
        """By what a list of sources is sorted."""
        source = self.hub.sources[key]
        return f"{source.producer}: {source.title}".casefold()

    def _dated(self, source: Source) -> str:
        if source.published is not None:
            return write_moment(source.published, self.language)
        return source.undated[self.language] if source.undated is not None else ""
