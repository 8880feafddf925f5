"""The edition: all pages and files of the portal, drawn from one hub. Pure: hub and workshop in, bytes out."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from brandhub.ground.pieces import Pieces
from brandhub.products.portal.amended import NotAmended, Since, amend_edition
from brandhub.products.portal.desk import Workshop
from brandhub.products.portal.displays import display
from brandhub.products.portal.earlier import LastSite, around_of, shown_of, texts_of
from brandhub.products.portal.ledger import Ledger
from brandhub.products.portal.loose_files import Loose, loose_files
from brandhub.products.portal.printing import print_all
from brandhub.products.portal.reading_list import reading_jobs
from brandhub.products.portal.search_jobs import index_jobs
from brandhub.products.portal.sitemaps import write_sitemaps
from brandhub.products.portal.social_cards import Easel
from brandhub.products.portal.stock import Stock
from brandhub.products.portal.usage import Register
from brandhub.products.portal.value_records import ValueRecords
from brandhub.products.portal.values import look_at_values
from brandhub.products.portal.workload import Workload
from brandhub.products.press_kit.finished import PressKit


def _nothing() -> None:
    """There is nothing to be written down."""


@dataclass(frozen=True)
class Edition:
    """Files by address.

    `since`: the site that stands, where these files are only those that are to be put into it; None where they are all.
    `name`: the same for the same edition; empty where nobody has given it one. `note`: writes down what the next one
    may be made from, once this one may be published: of what nobody publishes nothing is made.
    """

    files: Mapping[str, bytes]
    since: Since | None = None
    name: str = ""
    note: Callable[[], None] = _nothing


def begin_edition(
    workshop: Workshop, ledger: Ledger, stock: Stock, circumstances: str, handed: tuple[bool, ...]
) -> None:
    """Says what an edition is made from, so that it may be made from the one before, or the next one from it.

    `circumstances`: those of the hub (`circumstances.py`); `handed`: what else there is a choice of.
    """
    around = around_of(ledger, circumstances, (workshop.releases, workshop.log, *handed))
    if around is not None:
        stock.begin(around, texts_of(ledger))


def write_edition(
    workshop: Workshop,
    kits: Sequence[PressKit],
    *,
    easel: Easel | None = None,
    ledger: Ledger | None = None,
    stock: Stock | None = None,
    hands: int = 1,
    last: LastSite | None = None,
    must_amend: bool = False,
) -> Edition:
    """Every file of the portal. `kits`: the finished press kits, shown where they belong.

    `easel`: what social cards are drawn with, None to draw none. `ledger` knows what pages are drawn from (the hub of
    the workshop is the one it watches), `stock` what earlier editions printed; `hands`: so many processes print at the
    same time. These three change nothing in what comes out. `last`: the site that stands, if the edition has begun
    (`begin_edition`) and may be only what is to be put into that one.

    Raises:
        NotAmended: It cannot be that, and `must_amend`.
    """
    loose = loose_files(kits, workshop.hub, workshop.catalogues)
    workshop = display(workshop, kits, loose)
    if ledger is None:
        return _write_whole(Workload(workshop, easel), loose, None, None, hands)
    if isinstance(workshop.used_in, Register):
        workshop.used_in.gather_within(ledger.unheard)  # for everybody: not while one page listens
    work = Workload(ledger.workshop(workshop), easel, ledger.listening)
    if stock is not None and stock.around is not None:
        look = partial(look_at_values, ledger, stock.around, easel is None)
        stock.begin(stock.around, {**(stock.texts or {}), **shown_of(ledger)}, ValueRecords(stock.store, look))
        if last is not None and (amended := amend_edition(work, ledger, stock, hands, last)) is not None:
            return Edition(Pieces(amended.files, loose.files()), amended.since)
    if must_amend:
        raise NotAmended
    return _write_whole(work, loose, ledger, stock, hands)


def _write_whole(work: Workload, loose: Loose, ledger: Ledger | None, stock: Stock | None, hands: int) -> Edition:
    """Every job is asked for."""
    len(work.workshop.used_in)  # gathered now, before others are there who would do it as well
    told, at_once, notices = work.told, work.pages, work.notices
    first = [work.opening, *told, *at_once, *notices, *work.apart, *work.lots, *work.cards]
    opened, *printed = print_all(first, ledger, stock, hands)
    work.open_data.files = opened.files  # pages about them tell their sizes
    telling, printed = printed[: len(told)], printed[len(told) :]
    sheet_prints, printed = printed[: len(at_once)], printed[len(at_once) :]
    about_data = work.pages_about_data
    sheet_prints += print_all(about_data, ledger, stock, hands)
    names = [job.name for job in (*at_once, *about_data)]
    pages = {name: made.listed for name, made in zip(names, sheet_prints, strict=True) if made.listed is not None}
    for made in printed[: len(notices)]:
        pages |= made.listed or {}
    prints = [*sheet_prints, *printed]
    twins = Pieces(*(made.files for made in (*sheet_prints, *printed[: len(notices)])))
    telling_last = stock.last if stock is not None else lambda _: None
    in_the_end = index_jobs(work.workshop, list(zip(told, telling, strict=True)), telling_last)
    prints += print_all([*in_the_end, *reading_jobs(work.workshop, twins)], ledger, stock, hands)
    sitemaps = write_sitemaps(pages, work.workshop)
    files = Pieces(opened.files, loose.files(), *(made.files for made in prints), sitemaps)
    return Edition(files)
