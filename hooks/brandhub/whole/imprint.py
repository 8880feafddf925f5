"""Imprint: what the site says of itself beside all content: its title, who signs it, its colours, typefaces and mark.

Few of these are sentences, but each is printed, and into each a sentence could be written.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from brandhub.ground.catalogues import LANGUAGES
from brandhub.ground.problems import Place
from brandhub.ground.records import Location, Record
from brandhub.models.site import Site
from brandhub.whole.content import Content

_NUMBERS = re.compile(r"\d[\d.]*")

Line = tuple[str, str, Place]
"""A text, its language, and where it stands."""


def site_lines(site: Site) -> Iterator[Line]:
    """data/site.yml: title, slogan, what the city is called, who signs, whom to ask, how the site was tested."""
    for name in ("title", "slogan", "city"):
        if (texts := getattr(site, name)) is not None:
            yield from _both(texts, site.place(name))
    for key, contact in site.contacts.items():
        yield from _both(contact.role, site.place("contacts", key, "role"))
    yield site.accessibility.method, "de", site.place("accessibility", "method")
    for text, at in _signed(site):
        yield from ((text, language, site.place(*at)) for language in LANGUAGES)


def _both(texts: Any, place: Place) -> Iterator[Line]:
    yield from ((texts[language], language, place) for language in LANGUAGES)


def _signed(site: Site) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Names and addresses. Streets and towns have numbers by nature: those assert nothing, what stands beside may."""
    operator, privacy = site.operator, site.privacy
    yield operator.name, ("operator", "name")
    yield operator.represented_by, ("operator", "represented-by")
    yield _unnumbered(operator.street), ("operator", "street")
    yield _unnumbered(operator.town), ("operator", "town")
    yield site.responsible.name, ("responsible", "name")
    yield _unnumbered(site.responsible.address), ("responsible", "address")
    yield from ((contact.name, ("contacts", key, "name")) for key, contact in site.contacts.items())
    yield _unnumbered(site.accessibility.ombuds_office), ("accessibility", "ombuds-office")
    yield _unnumbered(site.accessibility.assessed_on), ("accessibility", "assessed-on")
    yield _unnumbered(site.open_data.municipality or ""), ("open-data", "municipality")
    yield privacy.officer, ("privacy", "officer")
    yield _unnumbered(privacy.hosting), ("privacy", "hosting")


def design_lines(content: Content) -> Iterator[Line]:
    """data/brand/: what colours and typefaces are called and are for, and the word mark as one reads it."""
    for record, locations in (
        (content.colours, _colour_texts),
        (content.typefaces, _type_texts),
        (content.word_mark, _mark_texts),
    ):
        if record is not None:
            yield from locations(record)


def _colour_texts(record: Record) -> Iterator[Line]:
    palette: Any = record.at(("palette",))
    for key in palette:
        yield from _bilingual(record, ("palette", key, "name"))
        yield from _bilingual(record, ("palette", key, "role"))


def _type_texts(record: Record) -> Iterator[Line]:
    families: Any = record.at(("families",))
    for key, family in families.items():
        yield from _bilingual(record, ("families", key, "role"))
        for name in family.keys() & {"name", "cut", "licence", "producer"}:
            place = record.place(("families", key, name))
            yield from ((_unnumbered(family[name]), language, place) for language in LANGUAGES)


def _mark_texts(record: Record) -> Iterator[Line]:
    mark: Any = record.value
    for language in LANGUAGES:
        words = mark["words"][language]
        yield f"{words['first']} {words['second']}", language, record.place(("words", language))
    for index in range(len(mark["inks"])):
        yield from _bilingual(record, ("inks", index, "label"))


def _bilingual(record: Record, location: Location) -> Iterator[Line]:
    texts: Any = record.at(location)
    yield from ((texts[language], language, record.place((*location, language))) for language in LANGUAGES)


def _unnumbered(text: str) -> str:
    """Without house numbers, postcodes and versions."""
    return _NUMBERS.sub("", text)
