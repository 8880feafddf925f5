"""Lots: the files of the portal beside its pages, in the portions in which they are drawn.

A build draws every lot. The preview draws the one that holds the address somebody asks for, so a lot is as small as
what one page needs: its QR code, its card.
"""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Final

from brandhub.ground.catalogues import LANGUAGES
from brandhub.products.portal.addresses import embed, entry, oembed
from brandhub.products.portal.citing import write_citation_files, write_whole_citations
from brandhub.products.portal.desk import Workshop
from brandhub.products.portal.embedding import SCRIPT, SOURCE
from brandhub.products.portal.embeds import embedded, write_cards, write_frozen_cards
from brandhub.products.portal.feeds import write_fact_feed, write_feeds
from brandhub.products.portal.icons import write_icons
from brandhub.products.portal.oembed import write_oembed
from brandhub.products.portal.qr_codes import write_qr_code
from brandhub.products.portal.search_index import PARTS, index_address, write_search_index
from brandhub.products.portal.themes_calendar import write_themes_calendars
from brandhub.products.press_kit.own_rights import image_rights
from brandhub.products.press_kit.picture_rights import mark

BESIDE: Final = (".svg", ".bib", ".ris", ".json", ".xml")
"""Endings of what stands beside the page of a fact or claim."""


@dataclass(frozen=True)
class Lot:
    """Files that are drawn together. All their addresses begin with one of `begins` and end with one of `ends`."""

    begins: tuple[str, ...]
    ends: tuple[str, ...]
    draw: Callable[[], Mapping[str, bytes]]

    def may_hold(self, address: str) -> bool:
        """False for what is certainly not in it."""
        return address.startswith(self.begins) and address.endswith(self.ends)


def lots_of(workshop: Workshop) -> Iterator[Lot]:
    """Every lot, small ones first."""
    yield from lots_but_search(workshop)
    for language in LANGUAGES:
        addresses = (index_address(language), PARTS[language])
        yield Lot(addresses, (".json",), partial(write_search_index, workshop, language))


def lots_but_search(workshop: Workshop) -> Iterator[Lot]:
    """Every lot but the index of the search, which an edition puts together from what it knows of each story."""
    yield Lot(("/assets/",), ("",), partial(_assets, workshop))
    yield Lot((SCRIPT,), ("",), partial(_script, workshop))
    yield Lot(("/bilder/",), ("",), partial(_pictures, workshop))
    yield Lot(("/marke/", "/en/brand/"), ("",), partial(_marks, workshop))
    for language in LANGUAGES:
        for section, key in embedded(workshop):
            own = (section, key, language, workshop)
            yield Lot((entry(section, key, language),), BESIDE, partial(_beside, *own))
            yield Lot((embed(key, language), oembed(key, language)), ("/", ".json"), partial(_cards, *own))
        for key in (*workshop.hub.series, *workshop.hub.proofs):
            begins = f"/grafiken/{key}-{language}."
            yield Lot((begins,), ("",), partial(_charts, key, language, workshop))
    yield Lot(("/einbetten/", "/en/embed/"), ("/",), partial(write_frozen_cards, workshop))
    yield Lot(("/",), (".ics",), partial(write_themes_calendars, workshop))
    yield Lot(("/",), (".ico", ".png", ".webmanifest"), partial(write_icons, workshop))
    yield Lot(("/",), (".bib", ".ris", ".json"), partial(write_whole_citations, workshop))
    yield Lot(("/",), (".xml", ".json"), partial(write_feeds, workshop))


def _assets(workshop: Workshop) -> Mapping[str, bytes]:
    return workshop.assets.files


def _beside(section: str, key: str, language: str, workshop: Workshop) -> dict[str, bytes]:
    """The QR code, the citation and the changes of a fact or claim.

    In one lot, which holds nothing of others: all of a lot is read from the store, whatever of it is wanted.
    """
    own = section, key, language, workshop
    changes = write_fact_feed(key, language, workshop) if section == "facts" else {}
    return {**write_qr_code(*own), **write_citation_files(*own), **changes}


def _cards(section: str, key: str, language: str, workshop: Workshop) -> dict[str, bytes]:
    """The cards of a fact or claim, and what tells other people's editors how to show them."""
    own = section, key, language, workshop
    return {**write_cards(*own), **write_oembed(*own)}


def _script(workshop: Workshop) -> Mapping[str, bytes]:
    return {SCRIPT: workshop.assets.files[workshop.assets.addresses[SOURCE]]}


def _marks(workshop: Workshop) -> Mapping[str, bytes]:
    return workshop.marks


def _pictures(workshop: Workshop) -> dict[str, bytes]:
    """The pictures of the pages, with their rights inside and nothing private, as in the kits."""
    words = workshop.catalogues["de"]  # one file for both languages
    found = {}
    for key, content in workshop.hub.pictures.items():
        address = workshop.pictures[key][0]
        rights = image_rights(workshop.hub, workshop.hub.images[key], words)
        found[address] = mark(content, posixpath.splitext(address)[1], rights)
    return found


def _charts(key: str, language: str, workshop: Workshop) -> dict[str, bytes]:
    """The chart as files that stand alone."""
    return {address: content for _, address, content in workshop.charts.downloads(key, language)}
