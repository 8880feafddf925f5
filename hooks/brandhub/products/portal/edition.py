"""The edition: all pages and files of the portal, drawn from one hub. Pure: hub and workshop in, bytes out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property, partial

from brandhub.ground.catalogues import LANGUAGES
from brandhub.ground.pieces import Pieces
from brandhub.products.open_data.collection import write_open_data
from brandhub.products.open_data.holdings import Holdings
from brandhub.products.portal.bundles import bundled
from brandhub.products.portal.data_page import draw_open_data
from brandhub.products.portal.desk import Desk, View, Workshop
from brandhub.products.portal.frame import base_address
from brandhub.products.portal.frozen_pages import write_frozen
from brandhub.products.portal.ledger import Ledger
from brandhub.products.portal.loose_files import loose_files
from brandhub.products.portal.lots import lots_but_search
from brandhub.products.portal.markdown_twins import write_twins
from brandhub.products.portal.printing import job_of, print_all
from brandhub.products.portal.reading_list import reading_jobs
from brandhub.products.portal.rights_pages import DOCUMENT, assets_of, files_by_receipt, write_receipt
from brandhub.products.portal.search_jobs import index_jobs, told_jobs
from brandhub.products.portal.sheets import METHOD, NOTICE, Kits, Sheet, sheets_of
from brandhub.products.portal.sitemaps import write_sitemaps
from brandhub.products.portal.social_cards import Easel, cards_of
from brandhub.products.portal.stock import Job, Print, Stock
from brandhub.products.press_kit.shelves import PressShelf


@dataclass(frozen=True)
class Edition:
    """Files by address; of those that went through the press also the compressed copies, by path below the site."""

    files: Mapping[str, bytes]
    copies: Mapping[str, Mapping[str, bytes]]


def write_edition(
    workshop: Workshop,
    kits: Kits,
    *,
    easel: Easel | None = None,
    ledger: Ledger | None = None,
    stock: Stock | None = None,
    hands: int = 1,
) -> Edition:
    """Every file of the portal. `kits`: the finished press kits, shown where they belong.

    `easel`: what social cards are drawn with, None to draw none. `ledger` knows what pages are drawn from (the hub of
    the workshop is the one it watches), `stock` what earlier editions printed; `hands`: so many processes print at the
    same time. These three change nothing in what comes out.
    """
    workshop = replace(workshop, loose=loose_files(kits, workshop.hub, workshop.catalogues))
    len(workshop.used_in)  # gathered now, for everybody: not while somebody listens what one page reads
    workshop = workshop if ledger is None else ledger.workshop(workshop)
    open_data = OpenData(workshop, kits)
    opening = Job("open data", lambda: Print(open_data.write()), open_data.own, is_long=True)
    sheets = [
        Job(sheet.address, partial(sheet.print, workshop), sheet, keeps=sheet.template != METHOD)
        for sheet in sheets_of(workshop, kits, open_data.draw)
    ]
    about_data = [job for job in sheets if isinstance(job.own, Sheet) and job.own.view == open_data.draw]
    notices = [job for job in sheets if isinstance(job.own, Sheet) and job.own.template == NOTICE]
    later = {job.name for job in (*about_data, *notices)}
    at_once = [job for job in sheets if job.name not in later]
    notices = bundled("notices", notices)
    apart = [
        _with_twins("frozen", partial(write_frozen, workshop), workshop),
        _with_twins("receipts", partial(_receipts, workshop, PressShelf(kits)), workshop),
    ]
    lots = [job_of(f"{' '.join(lot.ends)} {lot.begins[0]}", lot.draw) for lot in lots_but_search(workshop)]
    cards = [] if easel is None else [*cards_of(workshop, easel)]
    told = told_jobs(workshop)
    opened, *printed = print_all([opening, *told, *at_once, *notices, *apart, *lots, *cards], ledger, stock, hands)
    open_data.files = opened.files  # pages about them tell their sizes
    telling, printed = printed[: len(told)], printed[len(told) :]
    sheet_prints, printed = printed[: len(at_once)], printed[len(at_once) :]
    sheet_prints += print_all(about_data, ledger, stock, hands)
    names = [job.name for job in (*at_once, *about_data)]
    pages = {name: made.listed for name, made in zip(names, sheet_prints, strict=True) if made.listed is not None}
    for made in printed[: len(notices)]:
        pages |= made.listed or {}
    prints = [*sheet_prints, *printed]
    twins = Pieces(*(made.files for made in (*sheet_prints, *printed[: len(notices)])))
    telling_last = stock.last if stock is not None else lambda _: None
    last = [*index_jobs(workshop, list(zip(told, telling, strict=True)), telling_last), *reading_jobs(workshop, twins)]
    prints += print_all(last, ledger, stock, hands)
    files = Pieces(opened.files, workshop.loose, *(made.files for made in prints), write_sitemaps(pages, workshop))
    return Edition(files, {file: copies for made in (opened, *prints) for file, copies in made.copies.items()})


def _with_twins(name: str, draw: Callable[[], Mapping[str, bytes]], workshop: Workshop) -> Job:
    """Pages that come many at a time, with their twins."""
    job = job_of(name, draw)

    def make() -> Print:
        files = dict(draw())
        return Print({**files, **write_twins(files, base_address(Desk(workshop, "/", "de")))})

    return replace(job, make=make)


class OpenData:
    """The open data of a workshop, written when they are first asked for: one page shows them, and many files are."""

    def __init__(self, workshop: Workshop, kits: Kits) -> None:
        self.holdings = Holdings(
            workshop.hub, workshop.catalogues, workshop.releases, workshop.log, tuple(kits), workshop.pictures
        )

    @property
    def own(self) -> object:
        """What they are written from, apart from the hub."""
        held = self.holdings
        return held.releases, held.log, held.kits, dict(held.pictures)

    @cached_property
    def files(self) -> Mapping[str, bytes]:
        return self.write()

    def write(self) -> dict[str, bytes]:
        """Written now, whatever is known of them."""
        return write_open_data(self.holdings)

    def draw(self, desk: Desk) -> View:
        """The page about them."""
        return draw_open_data(desk, files=self.files, holdings=self.holdings)


def _receipts(workshop: Workshop, shelf: PressShelf) -> dict[str, bytes]:
    """The rights of every asset for programs, beside their pages."""
    found: dict[str, bytes] = {}
    for language in LANGUAGES if shelf.kits else ():
        files = files_by_receipt(shelf, language)
        for asset in assets_of(workshop.hub, shelf):
            address = asset.address(language)
            desk = Desk(workshop, address, language)
            found[address + DOCUMENT[language]] = write_receipt(desk, asset, files.get(address, []))
    return found
