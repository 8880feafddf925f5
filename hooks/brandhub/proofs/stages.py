"""Stages: how old a fact has become on a given day, and everything that rests on it with it. Computed here alone.

fresh → due (the review date is near) → dated (it has passed: said with its date, as past) → expired (so has the grace:
no longer said). `keep` stays fresh, `stop` has no grace. The decision is `docs/handbook/decisions/`, “stages”.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date

from brandhub.ground.moments import Moment
from brandhub.models.facts import Fact
from brandhub.models.sources import Source
from brandhub.proofs.proof import Proof
from brandhub.proofs.readings import STAGES, Reading, Series, Stage


def stage_on(fact: Fact, day: date) -> Stage:
    """The stage of the fact by itself, without what it is derived from. The review date itself is still in time."""
    if fact.review_by is None:
        return "fresh"
    late = day - fact.review_by
    if late.days <= 0:
        return "due" if -late <= fact.lead_time else "fresh"
    return "dated" if late <= fact.grace_time else "expired"


def stalest(stages: Iterable[Stage]) -> Stage:
    """The last of several stages; fresh when there is none."""
    return max(stages, key=STAGES.index, default="fresh")


def age_series(series: Series, day: date, sources: Mapping[str, Source]) -> Series:
    """The series with the stage of every reading: that of the fact, or of the stalest reading it rests on.

    Inputs of derived readings must have been aged before. `sources` say of when a value that lasts was known.
    """
    own = stage_on(series.fact, day)

    def aged(reading: Reading) -> Reading:
        stage = stalest((own, *(part.stage for part in reading.inputs))) if reading.inputs else own
        known = _known(reading, sources)
        if (stage, known) == (reading.stage, reading.known):
            return reading
        return replace(reading, stage=stage, known=known)

    return Series(series.fact, tuple(aged(reading) for reading in series.readings))


def stage_of_series(series: Series, day: date) -> Stage:
    """The stage of a fact with what it is derived from."""
    return stalest((stage_on(series.fact, day), *(reading.stage for reading in series.readings)))


def age_proof(proof: Proof) -> Proof:
    """A proof is as stale as its stalest input: once one has expired, nothing is asserted any more."""
    if proof.stage != "expired":
        return proof
    return replace(proof, verdict="expired", flip=None, true_slots=None)


def _known(reading: Reading, sources: Mapping[str, Source]) -> Moment | None:
    """Of when a lasting value was last known: the date of its oldest source. None where the value has a date itself."""
    if not reading.as_of.lasts:
        return None
    found = [part.known or part.as_of for part in reading.inputs]
    for source in (sources[key] for key in reading.sources if key in sources and not reading.inputs):
        published = source.published
        stands = published is not None and published.end >= reading.as_of.start and not published.lasts
        found.append(published if stands and published is not None else source.accessed)
    return min(found, key=lambda moment: (moment.end, moment.start, moment.text), default=None)
