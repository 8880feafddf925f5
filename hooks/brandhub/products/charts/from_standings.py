"""Charts of rankings: every competitor with its place, in order, and what the list is worth."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from brandhub.ground.catalogues import Catalogue
from brandhub.ground.dates import write_moment
from brandhub.models.rankings import First, Ranking
from brandhub.products.charts.from_readings import quantity_of
from brandhub.products.charts.kinds import MOST_PLACES, Head, Ranked, Span
from brandhub.products.charts.kinds import Ranking as RankingChart
from brandhub.products.charts.quantities import Quantity
from brandhub.proofs.places import is_from_below
from brandhub.proofs.readings import Reading
from brandhub.proofs.standings import Competitor, Standing, Standings
from brandhub.proofs.words import write_value
from brandhub.whole.hub import Hub

LEADERS: Final = 3
"""So many of a list that is too long for a chart are shown from its start; the others stand around the subject."""
Drawn = tuple[RankingChart, tuple[str, ...]]


def ranking_chart(
    hub: Hub, claim: Ranking, title: str, standings: Standings, catalogue: Catalogue, most: int = MOST_PLACES
) -> Drawn:
    """The list behind a rank, and the ids of its sources.

    `most` is how many rows are drawn; of a longer list the chart says how many it leaves out.
    """
    members = [row.competitor for row in standings.rows]
    language = catalogue.language
    moments = list(dict.fromkeys(write_moment(one.moment, language) for one in members))
    is_dated = not isinstance(claim, First) and len(moments) > 1
    shown, rest = _shown(standings, most)
    rows = tuple(_place(row, left_out, claim, hub, catalogue, is_dated=is_dated) for row, left_out in shown)
    order = _order(claim, members, moments, hub, catalogue)
    remark = _remark(standings, hub, catalogue)
    spoken = "; ".join(f"{row.place} {row.label}: {row.text}" + (f" ({row.note})" if row.note else "") for row in rows)
    is_percent = not isinstance(claim, First) and all(_unit(one) == "prozent" for one in members)
    chart = RankingChart(
        Head(f"{claim.id}-rang", title, f"{order}. {spoken}. {remark}", language),
        rows,
        order,
        remark,
        _unit_text(claim, members, hub, catalogue),
        rest,
        100 if is_percent else None,
    )
    return chart, tuple(dict.fromkeys(source for one in members for source in one.sources))


def place_text(row: Standing, language: str) -> str:
    """„9.“, or „8.–9.“ where the values leave the place open; English writes no full stops."""
    stop = "." if language == "de" else ""
    return f"{row.best}{stop}" if row.best == row.worst else f"{row.best}{stop}–{row.worst}{stop}"


def _place(row: Standing, left_out: int, claim: Ranking, hub: Hub, catalogue: Catalogue, *, is_dated: bool) -> Ranked:
    """One competitor with what it is ranked by, and its date where the dates differ and the name does not say it."""
    one, language = row.competitor, catalogue.language
    name, when = one.name[language], write_moment(one.moment, language)
    note = when if is_dated and when != name else ""
    end = one.moment.start if one.moment.lasts else one.moment.end
    is_day = isinstance(claim, First) or one.reading is None
    return Ranked(
        row.best,
        row.worst,
        place_text(row, language),
        name,
        None if is_day or one.reading is None else _quantity(one.reading, hub, catalogue),
        Span(one.moment.start, end, when) if is_day else None,
        note,
        is_own=row.versus == "itself",
        left_out=left_out,
    )


def _order(claim: Ranking, members: list[Competitor], moments: list[str], hub: Hub, catalogue: Catalogue) -> str:
    """What is ranked, of when, and which end of the list comes first."""
    if isinstance(claim, First):
        return catalogue.text("chart.rank-first")
    measure = _unit_text(claim, members, hub, catalogue)
    when = [catalogue.text("chart.rank-as-of", {"when": moments[0]})] if len(moments) == 1 else []
    end = catalogue.text("chart.rank-fewest" if is_from_below(claim) else "chart.rank-most")
    return " · ".join([measure[:1].upper() + measure[1:], *when, end])


def _remark(standings: Standings, hub: Hub, catalogue: Catalogue) -> str:
    """Whether anybody may be missing, and who says that nobody is."""
    if standings.complete is None or standings.source is None:
        return catalogue.text("chart.rank-incomplete")
    return catalogue.text("chart.rank-complete", {"producer": hub.sources[standings.source].producer})


def _unit(one: Competitor) -> str:
    return one.reading.fact.unit if one.reading is not None else ""


def _unit_text(claim: Ranking, members: list[Competitor], hub: Hub, catalogue: Catalogue) -> str:
    """What the numbers count or measure; a day has no unit."""
    return "" if isinstance(claim, First) else hub.terms.units[_unit(members[0])].label[catalogue.language]


def _quantity(reading: Reading, hub: Hub, catalogue: Catalogue) -> Quantity:
    """The number without its unit, which stands once above the list."""
    quantity, unit = quantity_of(reading, hub.terms.units, catalogue), hub.terms.units[reading.fact.unit]
    return quantity if unit.whole else replace(quantity, text=write_value(reading, catalogue.language))


def _shown(standings: Standings, most: int) -> tuple[list[tuple[Standing, int]], int]:
    """The rows to draw, each with how many are left out before it, and how many follow the last.

    The start of a list that is too long, and as many around the subject as there is room for.
    """
    rows = standings.rows
    if len(rows) <= most:
        return [(row, 0) for row in rows], 0
    room = most - LEADERS
    start = max(LEADERS, min(rows.index(standings.subject) - room // 2, len(rows) - room))
    near = rows[start : start + room]
    shown = [(row, 0) for row in (*rows[:LEADERS], *near)]
    shown[LEADERS] = (near[0], start - LEADERS)
    return shown, len(rows) - start - room
