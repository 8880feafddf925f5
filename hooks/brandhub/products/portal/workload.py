"""The workload: everything that an edition prints, as jobs. Which of them are printed decides whoever asks."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace
from functools import cached_property, partial

from brandhub.ground.catalogues import LANGUAGES
from brandhub.ground.pieces import Pieces
from brandhub.products.open_data.collection import write_open_data
from brandhub.products.open_data.holdings import Holdings
from brandhub.products.open_data.mending import Hear, Uses, deaf, mend_open_data, noting
from brandhub.products.portal.bundles import bundled
from brandhub.products.portal.data_page import draw_open_data
from brandhub.products.portal.desk import Desk, View, Workshop
from brandhub.products.portal.frame import base_address
from brandhub.products.portal.frozen_pages import write_frozen
from brandhub.products.portal.jobs import Job, Print
from brandhub.products.portal.ledger import Reading
from brandhub.products.portal.lots import lots_but_search
from brandhub.products.portal.markdown_twins import write_twins
from brandhub.products.portal.printing import job_of
from brandhub.products.portal.rights_pages import DOCUMENT, assets_of, write_receipt
from brandhub.products.portal.search_jobs import told_jobs
from brandhub.products.portal.sheets import METHOD, NOTICE, Sheet, sheets_of
from brandhub.products.portal.social_cards import Easel, cards_of

OPENING = "open data"
"""The first job of an edition."""


@dataclass(frozen=True)
class Workload:
    """The jobs of an edition, sort by sort, each sort made when it is asked for.

    `easel`: what social cards are drawn with, None to draw none; `hear`: notes what is read meanwhile.
    """

    workshop: Workshop
    easel: Easel | None = None
    hear: Hear = deaf

    @cached_property
    def open_data(self) -> OpenData:
        return OpenData(self.workshop, self.hear)

    @cached_property
    def opening(self) -> Job:
        """The open data: they take long, and other pages tell their sizes."""
        data = self.open_data
        return Job(OPENING, data.print, data.own, mend=data.mend, is_long=True)

    @cached_property
    def told(self) -> list[Job]:
        """What the index of the search needs to know."""
        return told_jobs(self.workshop)

    @cached_property
    def _sheets(self) -> list[Sheet]:
        return [*sheets_of(self.workshop, self.open_data.draw)]

    @cached_property
    def pages(self) -> list[Job]:
        """One for each page, but for those about open data and the notices."""
        return [self._page(one) for one in self._sheets if not self._is_later(one) and one.template != NOTICE]

    @cached_property
    def pages_about_data(self) -> list[Job]:
        """Printed once the open data are there."""
        return [self._page(one) for one in self._sheets if self._is_later(one)]

    @cached_property
    def notices(self) -> list[Job]:
        """What is said where a story lacks a language."""
        return bundled("notices", [self._page(one) for one in self._sheets if one.template == NOTICE])

    @cached_property
    def apart(self) -> list[Job]:
        """Pages that come many at a time."""
        return [
            self._with_twins("frozen", partial(write_frozen, self.workshop)),
            self._with_twins("receipts", partial(_receipts, self.workshop)),
        ]

    @cached_property
    def lots(self) -> list[Job]:
        """Files beside the pages."""
        return [job_of(f"{' '.join(lot.ends)} {lot.begins[0]}", lot.draw) for lot in lots_but_search(self.workshop)]

    @cached_property
    def cards(self) -> list[Job]:
        """The pictures beside links to pages."""
        return [] if self.easel is None else [*cards_of(self.workshop, self.easel)]

    def _is_later(self, sheet: Sheet) -> bool:
        return sheet.view == self.open_data.draw

    def _page(self, sheet: Sheet) -> Job:
        return Job(sheet.address, partial(sheet.print, self.workshop), sheet, keeps=sheet.template != METHOD)

    def _with_twins(self, name: str, draw: Callable[[], Mapping[str, bytes]]) -> Job:
        job = job_of(name, draw)

        def make() -> Print:
            files = dict(draw())
            return Print({**files, **write_twins(files, base_address(Desk(self.workshop, "/", "de")))})

        return replace(job, make=make)


class OpenData:
    """The open data of a workshop, written when they are first asked for: one page shows them, and many files are."""

    def __init__(self, workshop: Workshop, hear: Hear = deaf) -> None:
        self._workshop, self._hear = workshop, hear
        kits = tuple(workshop.handouts.values())
        self.holdings = Holdings(
            workshop.hub, workshop.catalogues, workshop.releases, workshop.log, kits, workshop.pictures
        )

    @property
    def own(self) -> object:
        """What they are written from, apart from the hub, the kits and the changes since the last release."""
        held = self.holdings
        return held.releases, dict(held.pictures)

    @property
    def _read(self) -> Holdings:
        """The changes since the last release, and the kits, are read now, where somebody may note it."""
        return replace(self.holdings, log=self._workshop.log, kits=tuple(self._workshop.handouts.values()))

    @cached_property
    def files(self) -> Mapping[str, bytes]:
        return self.print().files

    def print(self) -> Print:
        """Written now, whatever is known of them, with what each entry was written from."""
        uses: Uses = {}
        return Print(write_open_data(self._read, noting(uses, self._hear)), uses)

    def mend(self, before: Print, changed: Collection[Reading]) -> Print | None:
        """The same from those of the edition before, where only this says something else; None where it cannot be."""
        found = mend_open_data(self._read, Pieces(before.files), before.listed or {}, changed, self._hear)
        return None if found is None else Print(*found)

    def draw(self, desk: Desk) -> View:
        """The page about them."""
        return draw_open_data(desk, files=self.files, holdings=self.holdings)


def _receipts(workshop: Workshop) -> dict[str, bytes]:
    """The rights of every asset for programs, beside their pages."""
    found: dict[str, bytes] = {}
    for language in LANGUAGES if workshop.kits else ():
        for asset in assets_of(workshop):
            address = asset.address(language)
            found[address + DOCUMENT[language]] = write_receipt(Desk(workshop, address, language), asset)
    return found
