"""The galley: one state of the project, set but not printed. A page is drawn when it is asked for, and only then.

What it hands out is byte for byte what a build of the same state would write (tests hold one against the other); a
build draws everything, which takes a minute, and one page takes a tenth of a second.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from threading import RLock
from typing import Final

from brandhub.products.kit_desk import press_kits
from brandhub.products.portal.desk import Desk
from brandhub.products.portal.edition import write_edition
from brandhub.products.portal.frame import base_address
from brandhub.products.portal.frozen_pages import write_frozen
from brandhub.products.portal.lots import Lot, lots_of
from brandhub.products.portal.markdown_twins import NAME, write_twins
from brandhub.products.portal.sheets import NOT_FOUND, Sheet, sheets_of
from brandhub.products.portal.workload import OpenData
from brandhub.products.press_kit.listings import write_press_kits
from brandhub.products.press_kit.shelves import PressShelf
from brandhub.products.publication import Studio, chart_desk, workshop_of
from brandhub.whole.hub import Hub

KITS: Final = ("/presse/",)
DATA: Final = ("/api/", "/daten/", "/en/data/")
# Files about all pages: to see one of them, everything must be drawn.
WHOLE: Final = ("/llms", "/en/llms", "/sitemap", "/robots.txt", "/en/sitemap")


class Galley:
    """Draws what is asked for, once. May be asked by several threads."""

    def __init__(self, hub: Hub, studio: Studio) -> None:
        self.hub, self.studio = hub, studio
        self._charts = chart_desk(hub, studio)
        self.workshop = workshop_of(hub, studio, self._charts)
        self._open_data = OpenData(self.workshop)
        self.sheets: Mapping[str, Sheet] = {
            sheet.address: sheet for sheet in sheets_of(self.workshop, self._open_data.draw)
        }
        self._drawn: dict[str, bytes] = {}
        self._drawing, self._packing = RLock(), RLock()

    def pull(self, address: str) -> bytes | None:
        """A page or file as it would stand in the site; None when there is no such thing.

        Raises whatever drawing raises: a broken template is its editor's to see.
        """
        if address.startswith(KITS) and address.endswith((".zip", ".json")):
            with self._packing:  # takes long: nobody who wants a page waits for it
                if address in self._kits:
                    return self._kits[address]
        with self._drawing:
            if address not in self._drawn:
                self._drawn |= self._draw(address)
            return self._drawn.get(address)

    def not_found(self) -> bytes:
        """The page for an address that there is not."""
        return self.pull(NOT_FOUND) or b""

    def _draw(self, address: str) -> Mapping[str, bytes]:
        """Files among which the address is, if there is such a file."""
        if sheet := self.sheets.get(address):
            return {address: sheet.draw(self.workshop)[0]}
        if address.endswith(NAME):
            page = address.removesuffix(NAME)
            html = self.pull(page)
            return {} if html is None else write_twins({page: html}, base_address(Desk(self.workshop, "/", "de")))
        if address.startswith(WHOLE):
            return write_edition(self.workshop, ()).files
        if address.startswith(DATA) and address in self._open_data.files:
            return {address: self._open_data.files[address]}
        return next((drawn for lot in self._lots if lot.may_hold(address) if address in (drawn := lot.draw())), {})

    @cached_property
    def _lots(self) -> tuple[Lot, ...]:
        frozen = Lot(
            ("/fakten/", "/aussagen/", "/en/facts/", "/en/claims/"), ("/",), lambda: write_frozen(self.workshop)
        )
        return (*lots_of(self.workshop), frozen)

    @cached_property
    def _kits(self) -> dict[str, bytes]:
        return write_press_kits(PressShelf(press_kits(self.hub, self.studio, self._charts)))
