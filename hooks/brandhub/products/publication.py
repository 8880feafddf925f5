"""The publication: portal and press kits together. `load_studio` reads what drawing needs; writing is pure."""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cache, partial
from pathlib import Path
from typing import Any, Final

import jinja2
from fontTools.ttLib import TTFont
from jinja2 import Environment

import brandhub
from brandhub.ground.catalogues import LANGUAGES, Catalogue, load_catalogue
from brandhub.ground.pieces import Pieces, mark_of
from brandhub.ground.stores import Store, installed_beside, stamp_of
from brandhub.models.releases import Release
from brandhub.products.change_log import Chapter, write_log
from brandhub.products.charts.metrics import FontMetrics, Typeface
from brandhub.products.editor.pages import load_editor, write_editor
from brandhub.products.hosting.servers import STATIC, has_same_rules, write_static_headers
from brandhub.products.kit_answers import answers_address, write_answers
from brandhub.products.kit_desk import KitDesk
from brandhub.products.portal.addresses import address_of, check_page, file_of, relative
from brandhub.products.portal.amended import NotAmended, Since
from brandhub.products.portal.assets import load_asset_sources, write_assets
from brandhub.products.portal.chart_desk import HubCharts, Recalled
from brandhub.products.portal.desk import Workshop
from brandhub.products.portal.earlier import LastSite
from brandhub.products.portal.edition import Edition, begin_edition, write_edition
from brandhub.products.portal.ledger import Ledger
from brandhub.products.portal.security_contact import write_security_contact
from brandhub.products.portal.social_cards import Easel
from brandhub.products.portal.stock import Stock
from brandhub.products.portal.workshop import make_workshop
from brandhub.products.press_kit.listings import write_press_kits
from brandhub.products.press_kit.shelves import PressShelf
from brandhub.products.progress import Tell, silent
from brandhub.products.releases import take_snapshot
from brandhub.products.sharing.drawing import Painter
from brandhub.products.sharing.layout import two_faces
from brandhub.products.shown import what_is_shown
from brandhub.whole.content import Content
from brandhub.whole.hub import Hub
from brandhub.whole.templates import make_templates

FONTS: Final = "overrides/assets/fonts"
CARD_FONTS: Final = ("archivo/Archivo-ExtraBold.ttf", "source-sans-3/SourceSans3-Regular.ttf")
SHELF: Final = ".cache/cards"
PRINTS: Final = ".cache/pages"
MOST_PRINTS: Final = 4_000_000_000
"""Bytes of pages that may be kept: a page takes up to 90 kB, and ten thousand stories have twenty thousand pages."""


@dataclass(frozen=True)
class Studio:
    """Templates, words, assets and fonts of one project, read once.

    `releases`: all of them, the oldest first; `release`: the one that is being made, or empty; `shelf`: where drawn
    cards are kept, if not below the project; `keeps`: whether anything may come from an earlier build or stays for the
    next; `prints`: where pages of earlier editions lie, None to draw all of them; `hands`: so many processes may draw;
    `circumstances`: those of the content (whole/circumstances.py), empty where nothing is to be known of them; `last`:
    the site that stands, if an edition may be only what is to be put into it.
    """

    root: Path
    templates: Environment
    catalogues: Mapping[str, Catalogue]
    assets: Mapping[str, bytes]
    brand: Mapping[str, Any]
    release: str = ""
    releases: tuple[Release, ...] = ()
    shelf: Path | None = None
    editor: Mapping[str, bytes] = field(default_factory=dict)
    keeps: bool = True
    prints: Store | None = None
    hands: int = 1
    circumstances: str = ""
    last: LastSite | None = None


def load_studio(root: Path, content: Content, theme: Path | None) -> Studio:
    """Reads templates, words, assets and brand. `theme`: the folder of Material's templates (icons), if any."""
    records = {"colours": content.colours, "type": content.typefaces, "word-mark": content.word_mark}
    brand = {name: record.value for name, record in records.items() if record is not None}
    return Studio(
        root=root,
        templates=make_templates([root / "overrides", *([theme] if theme else [])]),
        catalogues={language: load_catalogue(language) for language in LANGUAGES},
        assets=load_asset_sources(root),
        brand=brand,
        releases=content.releases,
        editor=load_editor(root / "overrides"),
    )


def shelf_of(environment: Mapping[str, str]) -> Path | None:
    """The folder for drawn cards that HUB_SHELF names, for every command that presses kits; None: below the project."""
    return Path(environment["HUB_SHELF"]) if environment.get("HUB_SHELF") else None


def write_publication(
    hub: Hub,
    studio: Studio,
    *,
    with_kits: bool = True,
    with_cards: bool = True,
    tell: Tell = silent,
    must_amend: bool = False,
) -> Edition:
    """Every file of the site by its address. Pure: the same hub gives the same bytes. `tell` hears of finished kits.

    Raises:
        NotAmended: Kits would have to be assembled, or the edition to be written as a whole for them, and `must_amend`.
    """
    chosen = with_kits, with_cards
    try:
        return _publish(hub, studio, *chosen, tell, must_amend=must_amend)
    except NotAmended:
        if must_amend:
            raise
        return _publish(hub, replace(studio, last=None), *chosen, tell)


def _publish(
    hub: Hub, studio: Studio, with_kits: bool, with_cards: bool, tell: Tell, *, must_amend: bool = False
) -> Edition:
    ledger = Ledger(hub)
    charts = chart_desk(ledger.hub, studio, ledger.recalled)
    workshop = workshop_of(ledger.hub, studio, charts)
    stock = Stock(studio.prints, ledger) if studio.prints else None
    if stock is not None:
        begin_edition(workshop, ledger, stock, studio.circumstances, (with_kits, with_cards))
    desk = KitDesk(ledger, studio, charts, stock) if with_kits else None
    amended = None if desk is None else desk.amended()
    if amended is None and must_amend:
        raise NotAmended
    kits = amended if amended is not None else () if desk is None else desk.assembled(tell)
    shelf = PressShelf(kits)
    drawn_with = easel(studio) if with_cards else None
    printed = write_edition(
        workshop,
        kits,
        easel=drawn_with,
        ledger=ledger,
        stock=stock,
        hands=studio.hands,
        last=studio.last,
        must_amend=amended is not None,
    )
    if drawn_with is not None and drawn_with.is_up:
        drawn_with.painter.store.trim()
    editor = write_editor(hub, studio.catalogues["de"], studio.templates, studio.editor)
    about_kits = _about_kits(hub, studio, shelf, workshop.releases)
    files = Pieces(printed.files, about_kits, editor, write_security_contact(hub))
    files = Pieces(files, _headers(files, printed.since))
    if stock is None:
        return Edition(files, printed.since)
    name = _name_of(files, printed.since, stock.store.stamp)
    return Edition(files, printed.since, name, partial(_note, stock, printed, desk, name))


def _note(stock: Stock, printed: Edition, desk: KitDesk | None, name: str) -> None:
    """What the next edition may be made from."""
    (stock.close if printed.since is None else stock.amend)(name)
    if desk is not None:
        desk.note(name)


def _headers(files: Pieces, since: Since | None) -> dict[str, bytes]:
    """What a static host should say about the addresses of the site; nothing where they are those of the one before."""
    if since is None:
        return {STATIC: write_static_headers(files)}
    new = [address for address in files if file_of(address) not in since.site]
    if has_same_rules(files.keys() - {*new}, (*new, *since.gone)):
        return {}
    there = {address_of(path) for path in since.site.paths()} - {STATIC}
    return {STATIC: write_static_headers([*sorted(there - since.gone), *new])}


def _name_of(files: Pieces, since: Since | None, stamp: str) -> str:
    """The same for the same files of the same makers, and, where they were put into a site that stood, for the same
    one of those.
    """
    told = [stamp, *(f"{address} {mark}" for address, mark in sorted(files.marks()))]
    if since is not None:
        told += [since.site.edition, *sorted(since.gone)]
    return mark_of("\n".join(told).encode())


def workshop_of(hub: Hub, studio: Studio, charts: HubCharts) -> Workshop:
    """What all pages of the portal share."""
    assets = write_assets(studio.assets, studio.brand, studio.templates)
    display = TTFont(studio.root / FONTS / "archivo" / "Archivo-ExtraBold.ttf")
    releases = tuple(release for release in studio.releases if release.is_out(hub.today))
    log = log_of(hub, studio, releases)
    shared = studio.templates, studio.catalogues, assets, charts, studio.brand, display
    return make_workshop(hub, *shared, releases, log)


def _about_kits(hub: Hub, studio: Studio, shelf: PressShelf, releases: tuple[Release, ...]) -> dict[str, bytes]:
    """The kits, their files and their register, and what the page that checks a kit has to know."""
    files = write_press_kits(shelf, releases)
    if not shelf.kits:
        return files
    today = take_snapshot(hub, studio.catalogues)
    for language, words in studio.catalogues.items():
        page = check_page(language)
        link = partial(relative, page=page)
        files[answers_address(language)] = write_answers(shelf, releases, today, words, link)
    return files


def easel(studio: Studio) -> Easel:
    """What social cards are drawn with: the display font for what they say, and a shelf for what was drawn before."""
    return Easel(partial(_put_up, studio))


def _put_up(studio: Studio) -> tuple[Typeface, Painter]:
    display, text = (FontMetrics.load(studio.root / FONTS / name) for name in CARD_FONTS)
    shelf = (studio.shelf or studio.root / SHELF) if studio.keeps else None
    painter = Painter.load(studio.root / "overrides", studio.templates, studio.brand, shelf)
    return two_faces(text, display), painter


def log_of(hub: Hub, studio: Studio, releases: tuple[Release, ...]) -> tuple[Chapter, ...]:
    """What every release changed, and what has been changed since the last one."""
    if not releases:
        return ()
    today = take_snapshot(hub, studio.catalogues, what_is_shown(hub, studio.catalogues))
    return write_log(releases, today)


def chart_desk(hub: Hub, studio: Studio, recalled: Recalled = cache) -> HubCharts:
    """The charts of one hub, drawn when asked for and then `recalled`."""
    return HubCharts(hub, studio.catalogues, studio.templates, studio.root / FONTS, studio.brand, recalled)


def print_store(root: Path, theme: Path | None, brand: Mapping[str, Any], folder: Path | None) -> Store:
    """Where pages are kept between two builds; `folder` in place of the one below the project.

    What all of them depend on is in its stamp: code, templates and assets, the brand, Python and what is installed.
    """
    code = Path(brandhub.__file__).parent
    programs = installed_beside(Path(jinja2.__file__)), zlib.ZLIB_RUNTIME_VERSION
    about = repr((brand, programs, str(theme and theme.name)))
    return Store(folder or root / PRINTS, stamp_of([code, root / "overrides"], (), about), MOST_PRINTS)
