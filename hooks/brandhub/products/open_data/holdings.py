"""Holdings: what the open data are written from, and the head that stands in every document."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from brandhub.ground.catalogues import LANGUAGES, Catalogue
from brandhub.ground.dates import write_date
from brandhub.models.releases import Release
from brandhub.models.sources import Source
from brandhub.products.change_log import Chapter
from brandhub.products.open_data.addresses import FOLDER, release_address, schema_address
from brandhub.products.open_data.notices import official_name, write_notice
from brandhub.products.open_data.shapes import Edition, Terms, Words
from brandhub.products.portal.addresses import entry, host_of, section
from brandhub.products.press_kit.listings import Handout
from brandhub.whole.hub import Hub
from brandhub.whole.resolving import is_unfilled


@dataclass(frozen=True)
class Holdings:
    """One hub and what has been published of it: releases (the oldest first), their log, press kits, pictures.

    `pictures`: id → address, width and height in pixels.
    """

    hub: Hub
    catalogues: Mapping[str, Catalogue]
    releases: tuple[Release, ...] = ()
    log: tuple[Chapter, ...] = ()
    kits: tuple[Handout, ...] = ()
    pictures: Mapping[str, tuple[str, int, int]] = field(default_factory=dict)

    @property
    def last(self) -> Release | None:
        """The last release that is out."""
        return self.releases[-1] if self.releases else None

    @property
    def publisher(self) -> str:
        """Who compiled the data; the site itself until the operator is named."""
        name = self.hub.site.operator.name
        return self.hub.site.title.de if is_unfilled(name) else name

    @property
    def host(self) -> str:
        """Scheme and host of the site."""
        return host_of(self.hub.site)

    def words(self, key: str, **values: Any) -> Words:
        """A text of the interface in both languages; a value may be a pair of texts."""
        found = {}
        for language in LANGUAGES:
            own = {name: value[language] if isinstance(value, dict) else value for name, value in values.items()}
            found[language] = self.catalogues[language].text(key, own)
        return Words(**found)

    def page(self, name: str, key: str = "") -> Words:
        """The address of a section or an entry for people, in both languages."""
        found = {each: entry(name, key, each) if key else section(name, each) for each in LANGUAGES}
        return Words(**{language: self.host + address for language, address in found.items()})

    def edition(self, release: Release | None) -> Edition | None:
        """A release as documents name it."""
        if release is None:
            return None
        return Edition(version=release.version, date=release.date, address=self.host + release_address(release))

    def state(self) -> Words:
        """„Ausgabe 2026.1 vom 23. November 2026“; before a release „Stand 28. November 2026“."""
        last = self.last
        day = {language: write_date(last.date if last else self.hub.today, language) for language in LANGUAGES}
        if last is None:
            return self.words("citation.no-release", date=day)
        return self.words("citation.release", version=last.version, date=day)

    def attribution(self) -> Words:
        """The line that the licence asks for: who, which data set, which state, which licence, where."""
        own, title = self.hub.own_licence, self.hub.site.title
        who = "" if self.publisher == title.de else f"{self.publisher}: "
        return self.words(
            "open-data.attribution",
            publisher=who,
            title=title.model_dump(),
            state=self.state().model_dump(),
            licence={each: official_name(own, self.catalogues[each]) for each in LANGUAGES},
            url=f" ({own.url})" if own.url else "",
            address=self.page("data").model_dump(),
        )

    def notice(self, source: Source) -> Words:
        """How the figures taken from a source are to be named, in both languages."""
        licence = self.hub.licences[source.licence]
        return Words(**{each: write_notice(source, licence, self.catalogues[each]) for each in LANGUAGES})

    def head(self, name: str, address: str) -> dict[str, Any]:
        """The fields of the head of a document: `name` is that of its schema, `address` its own."""
        own = self.hub.own_licence
        return {
            "schema_": posixpath.relpath(schema_address(name), posixpath.dirname(address)),
            "generated": self.hub.today,
            "release": self.edition(self.last),
            "title": Words(**self.hub.site.title.model_dump()),
            "publisher": self.publisher,
            "homepage": self.host + FOLDER,
            "licence": Terms(
                id=own.id,
                label=Words(**own.label.model_dump()),
                url=own.url,
                covers=self.words("data.licence-text"),
            ),
            "attribution": self.attribution(),
        }
