"""Plausible: values that can be written, and yet say nothing, or something else than they seem to.

The guests of a year that is not over are fewer than those of the year before. „Mindestens 0“ is true of everything. A
fifth place is more than a third and is worse. And a unit that is hectares in German and square kilometres in English
makes two numbers of one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from brandhub.ground.catalogues import Bilingual
from brandhub.ground.moments import Moment
from brandhub.ground.problems import Problem
from brandhub.models.facts import Fact, Observation
from brandhub.proofs.amounts import divisor_of, scale_of
from brandhub.proofs.gathering import gathers
from brandhub.proofs.measures import measure_of
from brandhub.whole.fact_names import check_fact_names
from brandhub.whole.hub import Hub
from brandhub.whole.noun_pairs import check_narrower, check_nouns
from brandhub.whole.value_dates import check_value_dates
from brandhub.whole.value_notes import check_value_notes

_PLACE: Final = re.compile(
    r"(?:(?:Tabellen|Listen|Spitzen|Welt|Durchschnitts)?(?:platz|rang)|Platzierung|Rangplatz|Rangfolge)(?:\s|$)",
    re.IGNORECASE,
)
LONGEST_WAIT: Final = 10
"""Years that a review date may lie ahead."""
LONGEST_GRACE: Final = 2
"""Years for which a value that is due may still be said, with its date."""
_PERIODS: Final = ("month", "year", "season")
_RANKING: Final = re.compile(r"\w*(?:rang|ranking|tabelle|liga|vergleich|platzierung|wertung)\w*", re.IGNORECASE)


def check_plausible(hub: Hub) -> Iterator[Problem]:
    """What no value may say, whatever it is compared with."""
    yield from _check_units(hub)
    for series in hub.series.values():
        yield from _check_place(series.fact)
        yield from check_nouns(series.fact)
        yield from _check_review(hub, series.fact)
        yield from _check_values(hub, series.fact)
        yield from check_narrower(series.fact)
        yield from check_value_dates(series.fact, hub)
        yield from check_fact_names(series, hub)
        yield from check_value_notes(series.fact, hub.terms.units[series.fact.unit])


def _check_units(hub: Hub) -> Iterator[Problem]:
    """A unit measures the same in both languages."""
    for unit in hub.terms.units.values():
        label = unit.label
        measures = measure_of(label.de, "de"), measure_of(label.en, "en")
        scales = scale_of(label.de, "de"), scale_of(label.en, "en")
        divisors = divisor_of(label.de, "de"), divisor_of(label.en, "en")
        differ = measures[0] != measures[1] and None not in measures
        if differ or scales[0] != scales[1] or divisors[0] != divisors[1]:
            yield Problem(unit.place("label", "en"), "unit-languages", {"de": label.de, "en": label.en})


def _check_place(fact: Fact) -> Iterator[Problem]:
    """A place on somebody's ranking is no quantity: it would have „risen“ from third to fifth."""
    said = fact.noun.de.one or fact.noun.de.many
    if _PLACE.match(said) and (_PLACE.match(fact.label.de) or _RANKING.search(fact.label.de)):
        yield Problem(fact.place("noun", "de"), "place-is-no-value", {"noun": said})


def _check_review(hub: Hub, fact: Fact) -> Iterator[Problem]:
    """A review date that nobody here will see, and a grace that never ends, are `keep` by another name."""
    if fact.review_by is not None and fact.review_by.year > hub.today.year + LONGEST_WAIT:
        values = {"date": fact.review_by, "years": LONGEST_WAIT}
        yield Problem(fact.place("review-by"), "review-too-far", values)
    if fact.grace is not None and fact.grace.days > LONGEST_GRACE * 366:
        yield Problem(fact.place("grace"), "grace-too-long", {"years": LONGEST_GRACE})


def _check_values(hub: Hub, fact: Fact) -> Iterator[Problem]:
    unit = hub.terms.units[fact.unit]
    for index, observation in enumerate(fact.observations):
        here = ("observations", index)
        when = observation.as_of
        if not _is_of_its_length(fact, when):
            yield Problem(fact.place(*here, "as-of"), "gathers-date", {"found": when.text, "over": fact.gathers})
        # What has not even begun is told as that.
        if when.shape in _PERIODS and when.start <= hub.today < when.end and gathers(fact):
            values = {"found": when.text, "today": hub.today}
            yield Problem(fact.place(*here, "as-of"), "period-open", values)
        if (margin := _too_wide(observation)) is not None:
            said = {"value": observation.value, "margin": getattr(observation, margin)}
            yield Problem(fact.place(*here, margin), "margin-too-wide", said)
        if observation.kind == "rounded" and observation.value == 0 and not unit.signed:
            yield Problem(fact.place(*here, "value"), "rounded-to-none", {"step": observation.step})
        if observation.kind == "at-least" and observation.value == 0 and not observation.strict and not unit.signed:
            label = Bilingual(unit.label.de, unit.label.en)
            yield Problem(fact.place(*here, "value"), "at-least-none", {"unit": label})


def _is_of_its_length(fact: Fact, when: Moment) -> bool:
    """„Am 30. Juni 2014“ is not said of what was counted in a year, nor „2014“ of what was counted in a month."""
    if fact.gathers in (None, "never") or when.lasts:
        return True
    shorter = when.shape in ("day", "month")
    return when.shape == fact.gathers if fact.gathers != "year" else not shorter


def _too_wide(observation: Observation) -> str | None:
    """„Rund 10“ of anything from none to a hundred: whoever reads it takes it for ten. The field that says so."""
    value = abs(observation.value or Decimal(0))
    if observation.tolerance is not None and observation.tolerance >= value > 0:
        return "tolerance"
    return "step" if observation.step is not None and observation.step > value > 0 else None
