"""The desk of press kits: makes those of a publication, from the ones that stand or anew, and notes what from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from brandhub.models.releases import Receipt
from brandhub.products.portal.chart_desk import HubCharts
from brandhub.products.portal.kit_records import KitRecords
from brandhub.products.portal.ledger import Ledger
from brandhub.products.portal.stock import Stock
from brandhub.products.press_kit.finished import PressKit
from brandhub.products.progress import Tell, silent
from brandhub.whole.hub import Hub
from brandhub.whole.releases import last_out

if TYPE_CHECKING:
    from brandhub.products.press_kit.parts import Minutes
    from brandhub.products.press_kit.tools import Tools
    from brandhub.products.publication import Studio

STORE: Final = ".cache/kits"


def press_kits(
    hub: Hub, studio: Studio, charts: HubCharts, tell: Tell = silent, minutes: Minutes | None = None
) -> tuple[PressKit, ...]:
    """Every press kit in every language, under the release that is being made, else under the last that is out.

    What is not, byte for byte, what the last one handed out does not bear its name.

    `tell` hears how far the work is; `minutes`: kept of what is read for which part.
    """
    from brandhub.products.press_kit.assembly import assemble_press_kits  # far more to load than a portal needs

    release, receipts = _handed_out(hub, studio)
    return assemble_press_kits(hub, studio.catalogues, _tools(studio, charts), release, tell, receipts, minutes)


@dataclass
class KitDesk:
    """The kits of one edition. `ledger` knows what is read for them, `stock` what the ones that stand were made from;
    it has begun, or is None.
    """

    ledger: Ledger
    studio: Studio
    charts: HubCharts
    stock: Stock | None
    _minutes: Minutes | None = None
    _is_amended: bool = False

    def __post_init__(self) -> None:
        release, receipts = self._handed_out = _handed_out(self.ledger.hub, self.studio)
        told = None if receipts is None else [(one.kit, one.language, one.id) for one in receipts]
        has_begun = self.stock is not None and self.stock.around is not None
        self._records = KitRecords(self.ledger, self.stock, (release, told)) if self.stock and has_begun else None

    def amended(self) -> tuple[PressKit, ...] | None:
        """The kits from those of the site that stands, where nothing but some texts and values has changed; None where
        they cannot be.
        """
        site = self.studio.last
        before = None if self._records is None or site is None else self._records.before(site)
        if before is None or site is None:
            return None
        from brandhub.products.press_kit.amending import amend_press_kits

        minutes, tools = self._open(), _tools(self.studio, self.charts)
        kits = amend_press_kits(
            self.ledger.hub, self.studio.catalogues, tools, *self._handed_out, site, before, minutes
        )
        self._is_amended = kits is not None
        return kits

    def assembled(self, tell: Tell) -> tuple[PressKit, ...]:
        """All of them, part by part."""
        self._is_amended = False
        return press_kits(self.ledger.hub, self.studio, self.charts, tell, self._open())

    def note(self, edition: str) -> None:
        """Writes down what they were made from, once the edition may be published."""
        if self._records is not None and self._minutes is not None:
            self._records.note(edition, self._minutes, is_amended=self._is_amended)

    def _open(self) -> Minutes:
        from brandhub.products.press_kit.parts import Minutes

        self._minutes = Minutes(self.ledger.listening, self.ledger.recalled)
        return self._minutes


def _handed_out(hub: Hub, studio: Studio) -> tuple[str, tuple[Receipt, ...] | None]:
    """Under which release kits come, and what that one handed out; None where it is being made, or none is out."""
    last = last_out(studio.releases, hub.today)
    release = studio.release or (last.version if last else "")
    return release, None if studio.release or last is None else last.kits


def _tools(studio: Studio, charts: HubCharts) -> Tools:
    """What kits are made with; their parts are kept below the project, or beside the shelf that was named."""
    from brandhub.products.press_kit.tools import load_tools

    store = (studio.shelf.with_name("kits") if studio.shelf else studio.root / STORE) if studio.keeps else None
    drawn = charts.draft, charts.sheet
    return load_tools(studio.root / "overrides", studio.templates, studio.brand, *drawn, store, studio.hands)
