"""none-since: what is certainly nothing from a day on, and certainly was something before."""

from __future__ import annotations

from brandhub.ground.catalogues import Bilingual, Phrase
from brandhub.ground.dates import write_adverb
from brandhub.ground.moments import Moment, parse_moment
from brandhub.models.claims import NoneSince
from brandhub.proofs.comparison import operand_slots
from brandhub.proofs.guard import Vocabulary, series_break
from brandhub.proofs.lexicon import NONE, since_slot
from brandhub.proofs.proof import Proof, Truth, with_time_before
from brandhub.proofs.readings import Reading, Series
from brandhub.proofs.words import bilingual, write_dated


def prove_none_since(claim: NoneSince, series: Series, terms: Vocabulary) -> Proof:
    """Certainly nothing from the date on, and certainly something before it."""
    lasting = next((r for r in reversed(series.readings) if r.as_of.lasts), None)
    reading = lasting or series.readings[-1]
    inputs = {"fact": reading}
    slots = {**operand_slots(inputs), **since_slot(_since_moment(claim.from_)), "none": NONE}
    earlier = [r for r in series.readings if r.as_of.end < claim.from_.start]
    if earlier and (change := series_break(earlier[-1], reading)):
        return Proof("not-comparable", inputs, slots, (change,), (Phrase.of("proof.not-comparable"),))
    now = _nothing_from(claim.from_, lasting, series)
    before: Truth = "undecidable"
    if earlier:
        inputs["before"] = earlier[-1]
        before = _nothing_before(claim.from_, earlier[-1], lasting)
    truth = with_time_before(now, before)
    against = _something_from(claim.from_, lasting, series)
    if now == "refuted" and against is not None:
        inputs["after"] = against
    steps = _steps(claim.from_, now, before, against)
    flip = Phrase.of("proof.none-since.flip") if truth == "holds" else None
    return Proof(truth, inputs, slots, (), steps, flip, _true_beginning(series, lasting, slots))


def _steps(start: Moment, now: Truth, before: Truth, against: Reading | None) -> tuple[Phrase, ...]:
    """What decides comes last: whether it was nothing from then on, and only where it was, what was before."""
    values: dict[str, object] = {"when": _since_moment(start)}
    if now == "refuted" and against is not None:
        values["value"] = bilingual(lambda language: write_dated(against, language))
    step = Phrase.of(f"proof.none-since.{now}", **values)
    if now == "refuted" or (now == "undecidable" and before == "refuted"):
        return (step,)
    return (step, Phrase.of(f"proof.none-since.before-{before}"))


def _true_beginning(
    series: Series, lasting: Reading | None, slots: dict[str, Bilingual]
) -> dict[str, Bilingual] | None:
    """The same sentence with the day on which the lasting nothing began, if there certainly was something before."""
    if lasting is None or not lasting.is_zero:
        return None
    start = parse_moment(lasting.as_of.text.removeprefix("since-"))
    earlier = [r for r in series.readings if r.as_of.end < start.start]
    if (
        not earlier
        or series_break(earlier[-1], lasting) is not None
        or _nothing_before(start, earlier[-1], lasting) != "refuted"
        or _nothing_from(start, lasting, series) != "holds"
    ):
        return None
    return {**slots, **since_slot(_since_moment(start))}


def _is_something(reading: Reading) -> bool:
    """True when the value is certainly greater than zero."""
    return reading.interval.low > 0 or (reading.interval.low == 0 and reading.interval.low_open)


def _nothing_before(start: Moment, earlier: Reading, lasting: Reading | None) -> Truth:
    """„Since“ also asserts that it was not so before: a nothing that began earlier contradicts it.

    As for every „since“, the year before counts: a value from long ago does not say when it came to an end, nor does
    one of several years („1970s“, „1980 bis 1986“), which may be that of the first.
    """
    if lasting is not None and lasting.is_zero and lasting.as_of.start < start.start:
        return "holds"
    if earlier.as_of.start.year < start.start.year - 1:
        return "undecidable"
    if _is_something(earlier):
        return "refuted"
    return "holds" if earlier.is_zero else "undecidable"


def _nothing_from(start: Moment, lasting: Reading | None, series: Series) -> Truth:
    later = [r for r in series.readings if not r.as_of.lasts and r.as_of.start >= start.start]
    if any(_is_something(r) for r in later):
        return "refuted"
    # A year as date means „in that year“: the day it began lies inside.
    if lasting is None or lasting.as_of.start > start.end:
        return "undecidable"
    if lasting.is_zero:
        return "holds"
    return "refuted" if _is_something(lasting) else "undecidable"


def _something_from(start: Moment, lasting: Reading | None, series: Series) -> Reading | None:
    """The first value from then on that is certainly not nothing."""
    later = [r for r in series.readings if not r.as_of.lasts and r.as_of.start >= start.start]
    return next((r for r in (*later, *((lasting,) if lasting else ())) if _is_something(r)), None)


def _since_moment(moment: Moment) -> Bilingual:
    lasting = Moment(f"since-{moment.text}", "since", moment.start, moment.end)
    return bilingual(lambda language: write_adverb(lasting, language))
