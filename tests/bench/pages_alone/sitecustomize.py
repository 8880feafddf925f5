"""The hub with nothing but its pages: what `hub.py bench portal` holds a whole build against.

Python imports this by its name when it starts with this folder in its path. Left out is everything that a hub does
besides: checks, charts, social cards, feeds, citations, open data, search, copies of pages in Markdown, lists for
programs, and the last look at links, many of which lead nowhere then. What remains reads, proves, resolves, draws,
writes every page. Nobody could publish with it: it is no part of the hub.
"""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Iterable, Iterator
from typing import Any, Final

KEPT: Final = {"/assets/", "/bilder/", "/marke/"}
"""Where the lots stand that pages need to look like pages: styles, scripts, pictures, word mark."""


def _none(*_: object, **__: object) -> Any:
    return []


def _replace(owner: Any, new: Any, *names: str) -> None:
    """A name that is no more there would be left in silence, and the build be no more without it."""
    for name in names:
        if not hasattr(owner, name):
            raise AttributeError(name)
        setattr(owner, name, new)


def _without_checks() -> None:
    from brandhub.products import survey
    from brandhub.whole import inspection

    checks = ("check_hub", "check_entries", "fresh_texts", "check_lost_facts", "check_releases", "check_notes")
    _replace(inspection, _none, *checks)
    _replace(survey, _none, "_check_products", "check_lost_addresses")


def _without_what_stands_beside() -> None:
    from brandhub.products.portal import edition, sheets, workload
    from brandhub.products.portal.chart_desk import HubCharts
    from brandhub.products.portal.lots import Lot, lots_but_search
    from markupsafe import Markup

    def few_lots(workshop: Any) -> Iterator[Lot]:
        return (lot for lot in lots_but_search(workshop) if KEPT & {*lot.begins} or lot.begins[0].endswith(".js"))

    def without_data(*given: Any) -> Iterable[sheets.Sheet]:
        return (sheet for sheet in sheets.sheets_of(*given) if sheet.template != "pages/open-data.html")

    _replace(edition, _none, "index_jobs", "reading_jobs")
    _replace(workload, _none, "told_jobs", "cards_of")
    _replace(workload, few_lots, "lots_but_search")
    _replace(workload, without_data, "sheets_of")
    _replace(workload, lambda *_: {}, "write_open_data")
    _replace(HubCharts, lambda *_, **__: Markup(""), "figure", "card", "course", "bare")
    _replace(HubCharts, _none, "multiples")
    _replace(sheets, lambda *_: {}, "write_twins")


def _leave_out(words: Iterable[str]) -> None:
    if "mkdocs" in words:
        _without_checks()
        _without_what_stands_beside()
    elif "build" in words:
        from brandhub.command import last_look

        _replace(last_look, _none, "find_defects")


try:
    _leave_out(sys.orig_argv)
except Exception:  # noqa: BLE001 - whatever it is: Python would tell it and go on with a whole build
    traceback.print_exc()
    os._exit(3)
