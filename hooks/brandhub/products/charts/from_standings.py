"""Charts of rankings: a bar for each competitor, in order, with its place."""

from __future__ import annotations

from typing import Final

from brandhub.ground.catalogues import Catalogue
from brandhub.ground.dates import write_moment
from brandhub.products.charts.from_readings import quantity_of, value_text
from brandhub.products.charts.kinds import Bar, Comparison, Head
from brandhub.proofs.readings import Reading
from brandhub.proofs.standings import Standing, Standings
from brandhub.whole.hub import Hub

MOST_BARS: Final = 8


def ranking_chart(
    hub: Hub, key: str, title: str, standings: Standings, catalogue: Catalogue
) -> tuple[Comparison, tuple[Reading, ...]] | None:
    """All competitors as bars; of a long list those around the subject. None for dates: days have no length."""
    language, units = catalogue.language, hub.terms.units
    pairs = [(row, row.competitor.reading) for row in _window(standings)]
    known = [(row, reading) for row, reading in pairs if reading is not None and row.competitor.moment == reading.as_of]
    if len(known) < 2 or len(known) < len(pairs) or any(reading.interval.low < 0 for _, reading in known):
        return None
    spoken = "; ".join(
        f"{place_text(row)} {row.competitor.name[language]}: {value_text(reading, units, catalogue)}"
        f" ({write_moment(reading.as_of, language)})"
        for row, reading in known
    )
    bars = tuple(
        Bar(
            f"{place_text(row)} {row.competitor.name[language]}",
            quantity_of(reading, units, catalogue),
            write_moment(reading.as_of, language),
            is_emphasised=row.versus == "itself",
        )
        for row, reading in known
    )
    is_percent = all(reading.fact.unit == "prozent" for _, reading in known)
    chart = Comparison(Head(f"{key}-rang", title, f"{spoken}.", language), bars, 100 if is_percent else None)
    return chart, tuple(reading for _, reading in known)


def place_text(row: Standing) -> str:
    """„9.“, or „8.–9.“ where the values leave the place open."""
    return f"{row.best}." if row.best == row.worst else f"{row.best}.–{row.worst}."


def _window(standings: Standings) -> tuple[Standing, ...]:
    """At most as many rows as a chart has bars, with the subject near the middle."""
    at = standings.rows.index(standings.subject)
    start = max(0, min(at - MOST_BARS // 2, len(standings.rows) - MOST_BARS))
    return standings.rows[start : start + MOST_BARS]
