"""Value dates: a source cannot know what came after it, and one day has one value.

„Ende 2024“ from a report of 2019 is a slip or a forecast. And who says „2024“ and „31. Dezember 2024“ of one fact with
two numbers lets the reader guess which of them was so.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from typing import Final

from brandhub.ground.problems import Problem
from brandhub.models.facts import Fact
from brandhub.proofs.gathering import gathers
from brandhub.whole.hub import Hub

_DATED: Final = frozenset(("day", "month", "year"))


def check_value_dates(fact: Fact, hub: Hub) -> Iterator[Problem]:
    """Values older than their source, and no two for one day."""
    whole = hub.terms.units[fact.unit].whole
    for index, observation in enumerate(fact.observations):
        source = hub.sources.get(observation.source)
        published = source.published if source is not None else None
        # The capacity of the coming season may be known before; a source may be renewed under its old date: a hint.
        is_dated = observation.as_of.shape in _DATED
        if is_dated and published is not None and published.end < observation.as_of.start <= hub.today:
            values = {"date": observation.as_of.text, "source": observation.source, "published": published.text}
            yield Problem(fact.place("observations", index, "as-of"), "source-before-value", values, "warning")
    if gathers(fact):  # of a year and of its last day are then two amounts
        return
    dated = [(index, one.as_of, one.interval(whole=whole)) for index, one in enumerate(fact.observations)]
    for (_, first, here), (index, second, there) in combinations(dated, 2):
        if first.text == second.text or first.lasts or second.lasts or first.end != second.end:
            continue
        if {first.shape, second.shape} <= _DATED and (here.surely_above(there) or there.surely_above(here)):
            values = {"first": first.text, "second": second.text}
            yield Problem(fact.place("observations", index, "as-of"), "one-day-two-values", values)
