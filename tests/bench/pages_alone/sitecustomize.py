"""The hub with nothing but its pages: what `hub.py bench portal` holds a whole build against.

Python imports this by its name when it starts with this folder in its path. Left out is everything that a hub does
besides: checks, charts, social cards, feeds, citations, open data, search, copies of pages in Markdown, lists for
programs, and the last look at links, many of which lead nowhere then. What remains reads, proves, resolves, draws,
compresses and writes every page. Nobody could publish with it: it is no part of the hub.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from typing import Any, Final

KEPT: Final = {"/assets/", "/bilder/", "/marke/"}
"""Where the lots stand that pages need to look like pages: styles, scripts, pictures, word mark."""


def _none(*_: object, **__: object) -> Any:
    return []


def _without_checks() -> None:
    from brandhub.products import survey
    from brandhub.whole import inspection

    for name in ("check_hub", "check_entries", "check_lost_facts", "check_releases", "check_notes"):
        assert hasattr(inspection, name), name
        setattr(inspection, name, _none)
    for name in ("_check_products", "check_lost_addresses"):
        assert hasattr(survey, name), name
        setattr(survey, name, _none)


def _without_what_stands_beside() -> None:
    from brandhub.products.portal import edition, sheets
    from brandhub.products.portal.chart_desk import HubCharts
    from brandhub.products.portal.lots import Lot
    from markupsafe import Markup

    for name in ("told_jobs", "index_jobs", "reading_jobs", "cards_of"):
        assert hasattr(edition, name), name
        setattr(edition, name, _none)
    for name in ("figure", "card", "course", "bare"):
        assert hasattr(HubCharts, name), name
        setattr(HubCharts, name, lambda *_, **__: Markup(""))
    HubCharts.multiples = _none  # type: ignore[method-assign]
    edition.OpenData.write = lambda _: {}  # type: ignore[method-assign]
    lots, pages = edition.lots_but_search, edition.sheets_of

    def few_lots(workshop: Any) -> Iterator[Lot]:
        return (lot for lot in lots(workshop) if KEPT.intersection(lot.begins) or lot.begins[0].endswith(".js"))

    def without_data(*given: Any) -> Iterable[sheets.Sheet]:
        return (sheet for sheet in pages(*given) if sheet.template != "pages/open-data.html")

    edition.lots_but_search, edition.sheets_of = few_lots, without_data
    sheets.write_twins = lambda *_: {}


if "mkdocs" in sys.orig_argv:
    _without_checks()
    _without_what_stands_beside()
elif "build" in sys.orig_argv:
    from brandhub.command import last_look

    last_look.find_defects = _none
