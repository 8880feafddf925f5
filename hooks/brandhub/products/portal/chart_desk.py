"""The chart desk: draws each chart of the hub once and hands it to pages and kits."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import cache
from math import ceil
from pathlib import Path
from typing import Any, Final

from jinja2 import Environment
from markupsafe import Markup

from brandhub.ground.catalogues import Catalogue
from brandhub.products.brand_tokens import resolve_scheme
from brandhub.products.charts.drawing import KeptLayouts, draw_chart, draw_figure, draw_sheet
from brandhub.products.charts.formats import NARROW, WIDE, Drawings
from brandhub.products.charts.from_hub import Draft, claim_chart, claim_course, credit_of, fact_chart
from brandhub.products.charts.kinds import Series
from brandhub.products.charts.metrics import Typeface
from brandhub.products.charts.palette import Palette
from brandhub.products.charts.sheets import source_word
from brandhub.products.charts.tables import tabulate, write_csv
from brandhub.whole.hub import Hub

Recalled = Callable[[Callable[..., Any]], Callable[..., Any]]
MANY: Final = 3
"""Two values make a line, but no course."""


class HubCharts:
    """Charts by the id of a fact or claim. Drawing is pure; what was drawn once is kept for the edition."""

    def __init__(
        self,
        hub: Hub,
        catalogues: Mapping[str, Catalogue],
        templates: Environment,
        fonts: Path,
        brand: Mapping[str, Any],
        recalled: Recalled = cache,
    ) -> None:
        """`recalled`: what keeps a drawing for whoever asks next; a ledger has one that tells what it was made from."""
        self._hub = hub
        self._catalogues = catalogues
        self._templates = templates
        self._typeface = Typeface.load(fonts / "source-sans-3")
        self._palette = Palette.resolve(resolve_scheme(brand["colours"], "light"))
        self._lay = KeptLayouts()
        self._drafts = recalled(self._draft)
        self.sheet = recalled(self._sheet)

    def draft(self, key: str, language: str, form: str | None = None) -> Draft | None:
        """The chart of a fact or claim, and the ids of its sources; None when there is nothing to draw."""
        drafted: Draft | None = self._drafts(key, language, form)  # always with all three: one key, one draft
        return drafted

    def _draft(self, key: str, language: str, form: str | None) -> Draft | None:
        catalogue = self._catalogues[language]
        if key in self._hub.series:
            return fact_chart(self._hub, key, catalogue)
        return claim_chart(self._hub, key, catalogue, form)

    def figure(self, key: str, language: str, form: str | None = None) -> Markup:
        """A figure with drawing, sources and table twin; empty when there is nothing to draw."""
        return self._figure(self.draft(key, language, form), language)

    def card(self, key: str, language: str) -> Markup:
        """The figure for a card in other people's pages: without its title, and in whatever font there is."""
        return self._figure(self.draft(key, language), language, in_card=True)

    def drawings(self, key: str, language: str) -> Drawings | None:
        """What a card needs to know of its chart to tell its height; None when there is nothing to draw."""
        draft = self.draft(key, language)
        if draft is None:
            return None
        words = self._catalogues[language].messages
        narrow, wide = (ceil(self._lay(draft[0], self._typeface, words, form)[1].height) for form in (NARROW, WIDE))
        credit = credit_of(self._hub, draft[1], language, "")
        return Drawings(narrow, wide, f"{source_word(credit, words)} {'; '.join(line.text for line in credit.sources)}")

    def course(self, key: str, language: str) -> Markup:
        """How the two facts of a claim developed; empty where its own chart shows it, or where nothing does."""
        return self._figure(claim_course(self._hub, key, self._catalogues[language]), language)

    def _figure(self, draft: Draft | None, language: str, *, in_card: bool = False) -> Markup:
        if draft is None:
            return Markup("")
        chart, sources = draft
        words = self._catalogues[language].messages
        credit = credit_of(self._hub, sources, language, "")
        return draw_figure(
            chart,
            tabulate(chart, words),
            credit=credit,
            metrics=self._typeface,
            templates=self._templates,
            words=words,
            in_card=in_card,
            lay=self._lay,
        )

    def multiples(self, keys: Sequence[str], language: str, most: int) -> list[tuple[str, Markup]]:
        """Small drawings of the facts with at least three dated values, on one axis of time; none where just one has.

        Each keeps its own scale of numbers, from zero: what is compared is when, not how much. No more than `most` are
        drawn, though the axis is long enough for all.
        """
        drafts = [(key, self.draft(key, language)) for key in keys]
        charts = [(key, draft[0]) for key, draft in drafts if draft is not None]
        series = [(key, chart) for key, chart in charts if isinstance(chart, Series) and _has_course(chart)]
        if len(series) < 2:
            return []
        spans = [point.when for _, chart in series for line in chart.lines for point in line.points]
        window = min(span.start for span in spans), max(span.end for span in spans)
        words = self._catalogues[language].messages
        return [
            (
                key,
                draw_chart(
                    replace(chart, window=window),
                    metrics=self._typeface,
                    templates=self._templates,
                    words=words,
                    form=NARROW,
                ),
            )
            for key, chart in series[:most]
        ]

    def bare(self, key: str, language: str) -> Markup:
        """The drawing alone, as figures where that serves: for the head of the home page."""
        draft = self.draft(key, language, "isotype")
        if draft is None:
            return Markup("")
        words = self._catalogues[language].messages
        return draw_chart(
            draft[0], metrics=self._typeface, templates=self._templates, words=words, form=NARROW, lay=self._lay
        )

    def _sheet(self, key: str, language: str) -> str | None:
        """The chart as an SVG file that stands alone, with title, sources and licence inside."""
        draft = self.draft(key, language)
        if draft is None:
            return None
        chart, sources = draft
        return str(
            draw_sheet(
                chart,
                credit=credit_of(self._hub, sources, language, ""),
                palette=self._palette,
                lay=self._lay,
                metrics=self._typeface,
                templates=self._templates,
                words=self._catalogues[language].messages,
                form=WIDE,
            )
        )

    def address(self, key: str, language: str) -> str:
        """Where the drawing stands as a file; empty when there is nothing to draw."""
        return f"{self._stem(key, language)}.svg" if self.draft(key, language) is not None else ""

    @staticmethod
    def _stem(key: str, language: str) -> str:
        return f"/grafiken/{key}-{language}"

    def downloads(self, key: str, language: str) -> list[tuple[str, str, bytes]]:
        """The files of a chart: label, address, bytes; the drawing first."""
        sheet, draft = self.sheet(key, language), self.draft(key, language)
        if sheet is None or draft is None:
            return []
        table = write_csv(tabulate(draft[0], self._catalogues[language].messages))
        stem = self._stem(key, language)
        return [("SVG", f"{stem}.svg", sheet.encode()), ("CSV", f"{stem}.csv", table)]


def _has_course(chart: Series) -> bool:
    return sum(len(line.points) for line in chart.lines) >= MANY
