"""The publication: portal and press kits together. `load_studio` reads what drawing needs; writing is pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache, partial
from pathlib import Path
from typing import Any, Final

import jinja2
from fontTools.ttLib import TTFont
from jinja2 import Environment

import brandhub
from brandhub.ground.catalogues import LANGUAGES, Catalogue, load_catalogue
from brandhub.ground.pieces import Pieces
from brandhub.ground.stores import Store, installed_beside, stamp_of
from brandhub.models.releases import Release
from brandhub.products.change_log import Chapter, write_log
from brandhub.products.charts.metrics import FontMetrics
from brandhub.products.editor.pages import load_editor, write_editor
from brandhub.products.hosting.servers import STATIC, write_static_headers
from brandhub.products.kit_answers import answers_address, write_answers
from brandhub.products.portal.addresses import check_page, relative
from brandhub.products.portal.assets import load_asset_sources, write_assets
from brandhub.products.portal.chart_desk import HubCharts, Recalled
from brandhub.products.portal.desk import Workshop
from brandhub.products.portal.edition import Edition, write_edition
from brandhub.products.portal.ledger import Ledger
from brandhub.products.portal.printing import with_copies
from brandhub.products.portal.security_contact import write_security_contact
from brandhub.products.portal.social_cards import Easel
from brandhub.products.portal.stock import Stock
from brandhub.products.portal.workshop import make_workshop
from brandhub.products.press_kit.finished import PressKit
from brandhub.products.press_kit.listings import write_press_kits
from brandhub.products.press_kit.shelves import PressShelf
from brandhub.products.progress import Tell, silent
from brandhub.products.releases import take_snapshot
from brandhub.products.sharing.drawing import Painter
from brandhub.products.sharing.layout import two_faces
from brandhub.products.shown import what_is_shown
from brandhub.whole.content import Content
from brandhub.whole.hub import Hub
from brandhub.whole.releases import last_out
from brandhub.whole.templates import make_templates

FONTS: Final = "overrides/assets/fonts"
CARD_FONTS: Final = ("archivo/Archivo-ExtraBold.ttf", "source-sans-3/SourceSans3-Regular.ttf")
SHELF: Final = ".cache/cards"
STORE: Final = ".cache/kits"
PRINTS: Final = ".cache/pages"
MOST_PRINTS: Final = 4_000_000_000
"""Bytes of pages that may be kept: a page with its copies takes up to 100 kB, and ten thousand stories have twenty
thousand pages."""


@dataclass(frozen=True)
class Studio:
    """Templates, words, assets and fonts of one project, read once.

    `releases`: all of them, the oldest first; `release`: the one that is being made, or empty; `shelf`: where drawn
    cards are kept, if not below the project; `keeps`: whether anything may come from an earlier build or stays for the
    next; `prints`: where pages of earlier editions lie, None to draw all of them; `hands`: so many processes may draw.
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
    hub: Hub, studio: Studio, *, with_kits: bool = True, with_cards: bool = True, tell: Tell = silent
) -> Edition:
    """Every file of the site by its address. Pure: the same hub gives the same bytes. `tell` hears of finished kits."""
    ledger = Ledger(hub)
    charts = chart_desk(ledger.hub, studio, ledger.recalled)
    workshop = workshop_of(ledger.hub, studio, charts)
    kits = press_kits(hub, studio, charts, tell) if with_kits else ()
    shelf = PressShelf(kits)
    stock = Stock(studio.prints, ledger, with_copies) if studio.prints else None
    drawn_with = easel(studio) if with_cards else None
    printed = write_edition(workshop, kits, easel=drawn_with, ledger=ledger, stock=stock, hands=studio.hands)
    if drawn_with is not None:
        drawn_with.painter.store.trim()
    editor = write_editor(hub, studio.catalogues["de"], studio.templates, studio.editor)
    if stock is not None:
        stock.close()
    about_kits = _about_kits(hub, studio, shelf, workshop.releases)
    files = Pieces(printed.files, about_kits, editor, write_security_contact(hub))
    return Edition(Pieces(files, {STATIC: write_static_headers(files)}), printed.copies)


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
    display, text = (FontMetrics.load(studio.root / FONTS / name) for name in CARD_FONTS)
    shelf = (studio.shelf or studio.root / SHELF) if studio.keeps else None
    painter = Painter.load(studio.root / "overrides", studio.templates, studio.brand, shelf)
    return Easel(two_faces(text, display), painter)


def log_of(hub: Hub, studio: Studio, releases: tuple[Release, ...]) -> tuple[Chapter, ...]:
    """What every release changed, and what has been changed since the last one."""
    if not releases:
        return ()
    today = take_snapshot(hub, studio.catalogues, what_is_shown(hub, studio.catalogues))
    return write_log(releases, today)


def press_kits(hub: Hub, studio: Studio, charts: HubCharts, tell: Tell = silent) -> tuple[PressKit, ...]:
    """Every press kit in every language, under the release that is being made, else under the last that is out.

    `tell` hears how far the work is.
    """
    from brandhub.products.press_kit.assembly import assemble_press_kits  # far more to load than a portal needs
    from brandhub.products.press_kit.tools import load_tools

    last = last_out(studio.releases, hub.today)
    release = studio.release or (last.version if last else "")
    overrides = studio.root / "overrides"
    store = (studio.shelf.with_name("kits") if studio.shelf else studio.root / STORE) if studio.keeps else None
    drawn = charts.draft, charts.sheet
    tools = load_tools(overrides, studio.templates, studio.brand, *drawn, store, studio.hands)
    return assemble_press_kits(hub, studio.catalogues, tools, release, tell)


def chart_desk(hub: Hub, studio: Studio, recalled: Recalled = cache) -> HubCharts:
    """The charts of one hub, drawn when asked for and then `recalled`."""
    return HubCharts(hub, studio.catalogues, studio.templates, studio.root / FONTS, studio.brand, recalled)


def print_store(root: Path, theme: Path | None, brand: Mapping[str, Any], folder: Path | None) -> Store:
    """Where pages are kept between two builds; `folder` in place of the one below the project.

    What all of them depend on is in its stamp: code, templates and assets, the brand, Python and what is installed.
    """
    code = Path(brandhub.__file__).parent
    about = repr((brand, installed_beside(Path(jinja2.__file__)), str(theme and theme.name)))
    return Store(folder or root / PRINTS, stamp_of([code, root / "overrides"], (), about), MOST_PRINTS)
