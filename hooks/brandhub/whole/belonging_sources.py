"""Sources of belonging: „({{ source(…) }})“ behind a value, or „Laut {{ source(…) }}“ before it, bears it out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from brandhub.ground.moments import parse_moment
from brandhub.proofs.readings import Reading
from brandhub.proofs.standings import Standings
from brandhub.speech.references import Reference
from brandhub.whole.belonging_marks import Kind, Mark, Stretch
from brandhub.whole.hub import Hub

_RESTING: Final[tuple[Kind, ...]] = ("value", "claim", "event", "date")


def without_source(stretch: Stretch, hub: Hub) -> Iterator[tuple[Reference, Reference]]:
    """Sources that none of the values and events beside them rests on, with the nearest of these."""
    resting = [mark for mark in stretch.of(*_RESTING) if sources_of_mark(mark.reference, hub)]
    begins = -1
    for named in _runs(stretch, resting, hub):
        back = [mark for mark in resting if begins < mark.at < named[0].at]
        ahead = [mark for mark in resting if mark.at > named[-1].at]
        begins = named[-1].at
        yield from _unnamed(stretch, named, (back, ahead), hub)


def sources_of_mark(reference: Reference, hub: Hub) -> frozenset[str]:
    """All sources on which a value, a claim or an event rests; none where one is not known: that is told there."""
    sources = _sources_of(reference, hub)
    return sources if sources <= hub.sources.keys() else frozenset()


def _sources_of(reference: Reference, hub: Hub) -> frozenset[str]:
    key = reference.id
    if reference.function == "fact" and key in hub.series:
        return _of_readings([_shown(reference, hub)])
    if reference.function == "event" and key in hub.events:
        return frozenset(hub.events[key].sources)
    if reference.function == "claim" and key in hub.proofs:
        proof = hub.proofs[key]
        return _of_readings(proof.inputs.values()) | _of_standings(proof.standings)
    return frozenset()


def _of_readings(readings: Iterable[Reading | None]) -> frozenset[str]:
    """Their own sources and those of what they are derived from."""
    found: set[str] = set()
    for reading in readings:
        if reading is not None:
            found |= {*reading.sources, *_of_readings(reading.inputs)}
    return frozenset(found)


def _of_standings(standings: Standings | None) -> frozenset[str]:
    """Sources of a list and of all who compete in it."""
    if standings is None:
        return frozenset()
    named = {source for row in standings.rows for source in row.competitor.sources}
    return frozenset(named if standings.source is None else named | {standings.source})


def _shown(reference: Reference, hub: Hub) -> Reading | None:
    wanted = reference.options.get("as_of")
    try:
        return hub.series[reference.id].at(parse_moment(wanted) if wanted else None)
    except ValueError:  # no date: told where references are read
        return None


def _runs(stretch: Stretch, resting: Sequence[Mark], hub: Hub) -> list[list[Mark]]:
    """Known sources that are named together: none of what rests on them stands between."""
    runs: list[list[Mark]] = []
    for mark in (one for one in stretch.of("source") if one.reference.id in hub.sources):
        if runs and not any(runs[-1][-1].at < one.at < mark.at for one in resting):
            runs[-1].append(mark)
        else:
            runs.append([mark])
    return runs


def _unnamed(
    stretch: Stretch, named: Sequence[Mark], sides: tuple[list[Mark], list[Mark]], hub: Hub
) -> Iterator[tuple[Reference, Reference]]:
    """Sources that are named for nothing beside them, and the first where something beside them has none of them."""
    back, ahead = sides
    both = bool(back and ahead) and not stretch.is_enclosed(named[0]) and not stretch.is_row
    near = [*back[-1:], *ahead[:1]] if both else back or ahead
    if not near:
        return
    of_each = [sources_of_mark(one.reference, hub) for one in near]
    for source in named:
        if not any(source.reference.id in sources for sources in of_each):
            yield source.reference, near[-1].reference if near is back else near[0].reference
            return
    said = {source.reference.id for source in named}
    if both:
        return
    owed = near if stretch.is_row or near is ahead else _nearest(near)
    for one in owed:
        if said.isdisjoint(sources_of_mark(one.reference, hub)):
            yield named[0].reference, one.reference
            return


def _nearest(back: Sequence[Mark]) -> Sequence[Mark]:
    """The last value before brackets; with its event or date, which may have another source: one of them must fit."""
    return back[-1:] if back[-1].kind in ("value", "claim") or len(back) == 1 else ()
