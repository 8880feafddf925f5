"""Standings: the table of competitors behind a rank, as words for the template."""

from __future__ import annotations

from brandhub.ground.dates import write_moment
from brandhub.products.charts.from_standings import place_text
from brandhub.products.portal.desk import Desk, View
from brandhub.products.portal.records import plain
from brandhub.proofs.standing_steps import figure_of
from brandhub.proofs.standings import Standing, Standings


def ranking_view(standings: Standings | None, desk: Desk) -> View | None:
    """Every competitor with place, value, date and source; and whether the list is complete, and who says so."""
    if standings is None:
        return None
    language = desk.language
    note, source = desk.word("ranking.incomplete"), None
    if standings.complete is not None and standings.source is not None:
        note = f"{desk.word('ranking.complete')} {plain(standings.complete[language], desk)}"
        source = _source(standings.source, desk)
    return {
        "title": desk.hub.lists[standings.list_].label[language],
        "rows": [_row(row, desk) for row in standings.rows],
        "note": note,
        "source": source,
    }


def _row(row: Standing, desk: Desk) -> View:
    one = row.competitor
    figure, when = figure_of(one)[desk.language], write_moment(one.moment, desk.language)
    return {
        "place": place_text(row, desk.language),
        "name": one.name[desk.language],
        "url": desk.entry("facts", one.reading.fact.id) if one.reading is not None else "",
        "value": "" if figure == when else figure,
        "as_of": when,
        "source": _source(one.sources[0], desk) if one.sources else {"label": "", "url": ""},
        "versus": desk.word(f"ranking.{row.versus}"),
        "is_subject": row.versus == "itself",
    }


def _source(key: str, desk: Desk) -> View:
    source = desk.hub.sources[key]
    return {"label": f"{source.producer}: {source.title}", "url": source.url or ""}
