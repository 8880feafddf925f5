"""The desk: what every page view needs at hand. One desk per page; nothing on it outlives the page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final, Protocol

from jinja2 import Environment
from markupsafe import Markup

from brandhub.ground.catalogues import Catalogue
from brandhub.ground.dates import write_date, write_moment
from brandhub.ground.moments import Moment
from brandhub.models.releases import Release
from brandhub.products.change_log import Chapter
from brandhub.products.charts.formats import Drawings
from brandhub.products.portal import addresses
from brandhub.products.portal.assets import Assets
from brandhub.products.portal.kit_parts import Part
from brandhub.products.press_kit.listings import AssetFile, GroupLines, Handout, KitLines
from brandhub.products.word_mark import Outline
from brandhub.proofs.readings import Reading
from brandhub.whole.hub import Hub

View = dict[str, Any]


DISPLAYS: Final = ("kits", "kit_heads", "kit_files", "kit_parts", "handouts")
"""What a workshop tells of the press kits (displays.py) that changes with a text in one of them."""

Target = tuple[str, str]
"""("fact" or "claim", id)."""


@dataclass(frozen=True)
class Use:
    """One place, in one language, in which a fact or claim is used; kinds: see usage.py. `chart`: its file, if any."""

    kind: str
    language: str
    title: str
    address: str
    chart: str = ""


UsedIn = Mapping[Target, tuple[Use, ...]]


class ChartDesk(Protocol):
    """Draws the charts of facts and claims for pages; empty where a fact has nothing to draw."""

    def figure(self, key: str, language: str, form: str | None = None) -> Markup: ...
    def card(self, key: str, language: str) -> Markup: ...
    def drawings(self, key: str, language: str) -> Drawings | None: ...
    def bare(self, key: str, language: str) -> Markup: ...
    def multiples(self, keys: Sequence[str], language: str, most: int) -> list[tuple[str, Markup]]: ...
    def course(self, key: str, language: str) -> Markup: ...
    def address(self, key: str, language: str) -> str: ...
    def downloads(self, key: str, language: str) -> list[tuple[str, str, bytes]]: ...


@dataclass(frozen=True)
class Workshop:
    """What all pages share: the hub, templates, words and drawings; the releases that are out.

    `releases`: the oldest first; `log`: what each of them changed, the newest first; `outlines`: the word mark as
    geometry, by language; `loose`: of charts in pixels the bytes, by address; `documents`: by slug and language of a
    story the addresses of its documents, with their bytes; `read_next`: by language and slug of a story, the slugs of
    those that follow; `subjects`: by language and id of a claim, names for it that assert nothing.

    By id and language of a press kit (displays.py): `kits`, without their files; `kit_heads`, its further pages without
    their files; `kit_files`, what stands on its own page; `handouts`, what programs are told of it. `kit_parts`: the
    files of a further page, by its address; `asset_files`: the files of an asset, by its page of rights.
    """

    hub: Hub
    templates: Environment
    catalogues: Mapping[str, Catalogue]
    assets: Assets
    charts: ChartDesk
    brand: Mapping[str, Any]
    pictures: Mapping[str, tuple[str, int, int]]
    marks: Mapping[str, bytes]
    used_in: UsedIn
    releases: tuple[Release, ...] = ()
    log: tuple[Chapter, ...] = ()
    outlines: Mapping[str, Outline] = field(default_factory=dict)
    loose: Mapping[str, int] = field(default_factory=dict)
    documents: Mapping[tuple[str, str], tuple[tuple[str, int], ...]] = field(default_factory=dict)
    read_next: Mapping[tuple[str, str], tuple[str, ...]] = field(default_factory=dict)
    subjects: Mapping[tuple[str, str], tuple[str, ...]] = field(default_factory=dict)
    kits: Mapping[tuple[str, str], KitLines] = field(default_factory=dict)
    kit_heads: Mapping[tuple[str, str], tuple[Part, ...]] = field(default_factory=dict)
    kit_files: Mapping[tuple[str, str], tuple[GroupLines, ...]] = field(default_factory=dict)
    kit_parts: Mapping[str, GroupLines] = field(default_factory=dict)
    asset_files: Mapping[str, tuple[AssetFile, ...]] = field(default_factory=dict)
    handouts: Mapping[tuple[str, str], Handout] = field(default_factory=dict)


@dataclass
class Desk:
    """One page in the making: its address and language, and the counter for ids on the page."""

    workshop: Workshop
    address: str
    language: str
    _marks: dict[str, int] = field(default_factory=dict)

    @property
    def hub(self) -> Hub:
        return self.workshop.hub

    @property
    def city(self) -> str:
        """What the site is about, as introductions call it."""
        named = self.hub.site.city
        return self.word("city-unnamed") if named is None else named[self.language]

    def word(self, key: str, **values: object) -> str:
        """A text of the interface in the page's language."""
        return self.workshop.catalogues[self.language].text(key, values)

    def link(self, target: str) -> str:
        """An address of this site as seen from the page."""
        return addresses.relative(target, self.address)

    def section(self, name: str) -> str:
        return self.link(addresses.section(name, self.language))

    def entry(self, name: str, key: str) -> str:
        return self.link(addresses.entry(name, key, self.language))

    def asset(self, path: str) -> str:
        return self.link(self.workshop.assets.addresses[path])

    def date(self, day: date) -> str:
        return write_date(day, self.language)

    def as_of(self, reading: Reading) -> str:
        return write_moment(reading.as_of, self.language)

    def moment(self, when: Moment) -> str:
        """A date as precise as it is known."""
        return write_moment(when, self.language)

    def stand(self, reading: Reading) -> str:
        """„Stand 2014“; a value that lasts says since when instead."""
        bare = self.as_of(reading)
        if reading.as_of.lasts:
            return bare[:1].upper() + bare[1:]
        return self.word("fact.as-of", date=bare)

    def mark(self, name: str) -> str:
        """An id that is unique on the page: `fakt-hoefe`, `fakt-hoefe-2` …"""
        self._marks[name] = self._marks.get(name, 0) + 1
        count = self._marks[name]
        return name if count == 1 else f"{name}-{count}"

    def draw(self, template: str, **values: object) -> Markup:
        """A fragment or page from its template; `word`, `asset` and `url` are always at hand."""
        text = self.workshop.templates.get_template(template).render(word=self.word, asset=self.asset, **values)
        return Markup(text)  # noqa: S704 - the environment escapes
