"""Spots: what a page shows, and in which file and line it stands. For whoever sees a mistake and wants to mend it."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

from brandhub.ground.problems import Place
from brandhub.models.fields import Noun
from brandhub.products.portal.addresses import event_anchor, place_of
from brandhub.products.portal.sheets import Sheet
from brandhub.whole.hub import Hub

_LINK: Final = re.compile(r'\b(?:href|src)="([^"]*)"')
_MAIN: Final = re.compile(r"<main\b.*</main>", re.DOTALL)
_REFERRED: Final = ("fact", "claim", "image", "event")
KINDS: Final = ("story", "page", "fact", "claim", "image", "event", "partner", "topic", "template")
"""In the order in which they are told."""


@dataclass(frozen=True)
class Spot:
    """One thing on a page: its kind and id, what it is called, where it stands, and the address by which pages know it.

    `reference` is what editors write to use it elsewhere; empty where nobody can.
    """

    kind: str
    key: str
    label: str
    place: Place
    address: str = ""

    @property
    def reference(self) -> str:
        return f'{{{{ {self.kind}("{self.key}") }}}}' if self.kind in _REFERRED else ""


def own_spots(sheet: Sheet, hub: Hub) -> Iterator[Spot]:
    """The file that a page is written in, if there is one, and its template."""
    section, key = place_of(sheet.address, sheet.language)
    match section:
        case "stories" if sheet.language in hub.stories.get(key, {}):
            story = hub.stories[key][sheet.language]
            yield Spot("story", key, story.title, Place(story.path), sheet.address)
        case "easy" if key in hub.easy:
            yield Spot("story", key, hub.easy[key].title, Place(hub.easy[key].path), sheet.address)
        case "facts" | "claims" | "partners" | "topics" if key:
            yield from _entry(section, key, sheet.address, sheet.language, hub)
    for page in hub.pages:
        if page.address == sheet.address:
            yield Spot("page", page.id, page.title, Place(page.path), sheet.address)
    yield Spot("template", sheet.template, sheet.template, Place(f"overrides/{sheet.template}"))


def spots_on(html: str, sheet: Sheet, hub: Hub) -> list[Spot]:
    """Every fact, claim, image, event and partner that a page shows or links to, each once."""
    main = _MAIN.search(html)
    found: dict[tuple[str, str], Spot] = {}
    pictures = {f"/bilder/{key}{posixpath.splitext(image.file)[1].lower()}": key for key, image in hub.images.items()}
    events = {event_anchor(key, sheet.language): key for key in hub.events}
    for link in _LINK.findall(main.group() if main else ""):
        target = absolute(link, sheet.address)
        if target in pictures:
            spots = [
                _spot("image", hub.images[pictures[target]], hub.images[pictures[target]].alt[sheet.language], target)
            ]
        elif target in events:
            event = hub.events[events[target]]
            spots = [_spot("event", event, event.label[sheet.language], target)]
        else:
            section, key = place_of(target.partition("#")[0], sheet.language)
            spots = [*_entry(section, key, target.partition("#")[0], sheet.language, hub)] if key else []
        for spot in spots:
            found.setdefault((spot.kind, spot.key), spot)
    return sorted(found.values(), key=lambda spot: KINDS.index(spot.kind))


def absolute(link: str, address: str) -> str:
    """A link on a page as an address of the site; empty where it leads elsewhere."""
    parts = urlsplit(link)
    if parts.scheme or parts.netloc:
        return ""
    folder = address if address.endswith("/") else posixpath.dirname(address) + "/"
    path = posixpath.normpath(posixpath.join(folder, parts.path)) if parts.path else address
    if parts.path.endswith("/") and path != "/":
        path += "/"
    return path + (f"#{parts.fragment}" if parts.fragment else "")


def _entry(section: str, key: str, address: str, language: str, hub: Hub) -> Iterator[Spot]:
    if section == "facts" and key in hub.series:
        fact = hub.fact(key)
        yield _spot("fact", fact, fact.label[language], address)
    elif section == "claims" and key in hub.claims:
        claim = hub.claims[key]
        yield _spot("claim", claim, hub.sentence(key, language) or claim.question[language], address)
    elif section == "partners" and key in hub.partners:
        yield _spot("partner", hub.partners[key], hub.partners[key].name, address)
    elif section == "topics" and key in hub.topics:
        yield _spot("topic", hub.topics[key], hub.topics[key].label[language], address)


def _spot(kind: str, noun: Noun, label: str, address: str) -> Spot:
    return Spot(kind, noun.id, label, noun.place(), address)
