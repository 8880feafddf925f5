"""since and none-since: what has held without interruption, and did not hold before."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from fractions import Fraction

from brandhub.ground.catalogues import Bilingual, Phrase
from brandhub.ground.dates import write_adverb
from brandhub.ground.moments import Moment, parse_moment, year_moment
from brandhub.models.claims import NoneSince, Since
from brandhub.proofs.comparison import number_words, operand_slots, reason_across, weigh
from brandhub.proofs.guard import GuardRow, Vocabulary, compare, series_break
from brandhub.proofs.lexicon import NONE, relation_slots, since_slot
from brandhub.proofs.proof import Proof, Truth, both_ways
from brandhub.proofs.readings import Reading, Series
from brandhub.proofs.words import bilingual


@dataclass(frozen=True)
class YearRow:
    """One year of the table of a since claim: what both sides were and what follows."""

    year: int
    truth: Truth
    left: Reading | None
    right: Reading | None


def readings_of_year(series: Series, year: int) -> tuple[Reading, ...]:
    """Every reading that speaks of this year: dated inside it, or lasting through or from some day of it.

    When a lasting value begins in the year, only what comes from that day on counts for „since“ this year.
    """
    whole = year_moment(year)
    found = [
        reading
        for reading in series.readings
        if (reading.as_of.shape in ("day", "month", "year") and whole.covers(reading.as_of))
        or (reading.as_of.lasts and reading.as_of.start <= whole.end)
    ]
    begins = [r.as_of.start for r in found if r.as_of.lasts and r.as_of.start >= whole.start]
    if begins:
        return tuple(r for r in found if r.as_of.start >= min(begins))
    return tuple(found)


def judge_year(relation: str, left: Series, right: Series, year: int) -> YearRow:
    """The truth of the relation in one year: every pair of readings must agree; no reading leaves it open."""
    lefts, rights = readings_of_year(left, year), readings_of_year(right, year)
    pairs = [(weigh(relation, here.interval, there.interval), here, there) for here in lefts for there in rights]
    truth = both_ways([one for one, _, _ in pairs])
    for one, here, there in pairs:
        if one == truth:  # the pair that decides is the one to show
            return YearRow(year, truth, here, there)
    return YearRow(year, truth, lefts[0] if lefts else None, rights[0] if rights else None)


def last_year(left: Series, right: Series, first: int) -> int:
    """The last year of which both sides speak; a side that lasts speaks of every year."""
    years = []
    for series in (left, right):
        finite = [r.as_of.end.year for r in series.readings if not r.as_of.lasts]
        endless = any(r.as_of.lasts for r in series.readings)
        if not endless:
            years.append(max(finite, default=first))
    return max(first, min(years)) if years else first


def prove_since(claim: Since, left: Series, right: Series, terms: Vocabulary) -> Proof:
    """Every year from the first on must hold and the year before must be refuted; a gap leaves it undecidable."""
    until = claim.until or last_year(left, right, claim.from_)
    rows = [judge_year(claim.relation, left, right, year) for year in range(claim.from_, until + 1)]
    before = judge_year(claim.relation, left, right, claim.from_ - 1)
    inputs = _inputs(rows, left, right)
    whole = terms.units[left.fact.unit].whole
    operands = operand_slots(inputs)
    since = _since_words(claim.from_, claim.until)
    slots = {**operands, **relation_slots(claim.relation, whole=whole), **since_slot(since)}
    guard = _guard([before, *rows], inputs, terms, reason_across(claim))
    if not all(row.passes for row in guard):
        return Proof("not-comparable", inputs, slots, guard, (Phrase.of("proof.not-comparable"),))
    inside = both_ways([row.truth for row in rows])
    truth = _with_year_before(inside, before.truth)
    steps = _steps(claim, rows, before, until)
    true = _true(claim, left, right, until, operands, whole)
    flip = _flip(claim.relation, rows) if truth == "holds" else None
    return Proof(truth, inputs, slots, guard, steps, flip, true, {"years": (before, *rows)})


def _flip(relation: str, rows: list[YearRow]) -> Phrase | None:
    """The tightest year, and how far it is from tipping."""
    found: list[tuple[Fraction, int]] = []
    for row in rows:
        if row.left is None or row.right is None:
            continue
        high, low = (row.left, row.right) if relation == "more-than" else (row.right, row.left)
        if low.interval.high is not None:
            found.append((high.interval.low - low.interval.high, row.year))
    if not found:
        return None
    margin, year = min(found)
    if margin == 0:
        return Phrase.of("proof.since.flip-at-once", year=year)
    return Phrase.of("proof.since.flip", year=year, margin=number_words(margin, "down"))


def _with_year_before(inside: Truth, before: Truth) -> Truth:
    """„Since“ asserts two things: it holds from then on, and it did not the year before."""
    if inside == "refuted" or before == "holds":
        return "refuted"
    return "holds" if inside == "holds" and before == "refuted" else "undecidable"


def _inputs(rows: list[YearRow], left: Series, right: Series) -> dict[str, Reading]:
    known_left = [row.left for row in rows if row.left] or list(left.readings)
    known_right = [row.right for row in rows if row.right] or list(right.readings)
    return {"left": known_left[-1], "right": known_right[-1]}


def _guard(
    rows: list[YearRow], inputs: dict[str, Reading], terms: Vocabulary, across: Bilingual | None
) -> tuple[GuardRow, ...]:
    """Asked once for the two series, dates apart (they are paired year by year), and for breaks inside each.

    The year before counts too: where the method changed with the first year, „since“ would be its doing.
    """
    asked = compare(inputs["left"], inputs["right"], terms, timedelta.max, across=across)
    return (*(row for row in asked if row.aspect != "break"), *_breaks(rows))


def _breaks(rows: list[YearRow]) -> Iterator[GuardRow]:
    """The method changes inside the years, one per side at most."""
    for readings in ([row.left for row in rows], [row.right for row in rows]):
        known = [reading for reading in readings if reading is not None]
        if known and (change := series_break(known[0], known[-1])):
            yield change


def _since_words(first: int, until: int | None) -> Bilingual:
    if until is None:
        return Bilingual(f"seit {first}", f"since {first}")
    return Bilingual(f"von {first} bis {until}", f"from {first} to {until}")


def _steps(claim: Since, rows: list[YearRow], before: YearRow, until: int) -> tuple[Phrase, ...]:
    steps = [Phrase.of(f"proof.since.years-{both_ways([row.truth for row in rows])}", first=claim.from_, last=until)]
    for truth in ("refuted", "undecidable"):
        years = [str(row.year) for row in rows if row.truth == truth]
        if years:
            steps.append(Phrase.of(f"proof.since.{truth}", years=", ".join(years)))
    steps.append(Phrase.of(f"proof.since.before-{before.truth}", year=before.year))
    return tuple(steps)


def _true(
    claim: Since, left: Series, right: Series, until: int, operands: dict[str, Bilingual], whole: bool
) -> dict[str, Bilingual] | None:
    """The first year from which it does hold to the end, if there is one."""
    # A plain number lasts from the beginning of time: it starts nothing.
    starts = sorted({r.as_of.start.year for s in (left, right) for r in s.readings if r.as_of.start.year > 1})
    for first in starts:
        if first > until:
            break
        rows = [judge_year(claim.relation, left, right, year) for year in range(first, until + 1)]
        inside = both_ways([row.truth for row in rows])
        before = judge_year(claim.relation, left, right, first - 1)
        if _with_year_before(inside, before.truth) == "holds" and not any(_breaks([before, *rows])):
            since = since_slot(_since_words(first, claim.until))
            return {**operands, **relation_slots(claim.relation, whole=whole), **since}
    return None


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
    truth = _with_year_before(now, before)
    steps = (
        Phrase.of(f"proof.none-since.{now}", when=_since_moment(claim.from_)),
        Phrase.of(f"proof.none-since.before-{before}"),
    )
    flip = Phrase.of("proof.none-since.flip") if truth == "holds" else None
    return Proof(truth, inputs, slots, (), steps, flip, _true_beginning(series, lasting, slots))


def _true_beginning(
    series: Series, lasting: Reading | None, slots: dict[str, Bilingual]
) -> dict[str, Bilingual] | None:
    """The same sentence with the day on which the lasting nothing began, if there certainly was something before."""
    if lasting is None or not lasting.is_zero:
        return None
    start = parse_moment(lasting.as_of.text.removeprefix("since-"))
    earlier = [r for r in series.readings if r.as_of.end < start.start]
    if not earlier or not _is_something(earlier[-1]) or _nothing_from(start, lasting, series) != "holds":
        return None
    return {**slots, **since_slot(_since_moment(start))}


def _is_something(reading: Reading) -> bool:
    """True when the value is certainly greater than zero."""
    return reading.interval.low > 0 or (reading.interval.low == 0 and reading.interval.low_open)


def _nothing_before(start: Moment, earlier: Reading, lasting: Reading | None) -> Truth:
    """„Since“ also asserts that it was not so before: a nothing that began earlier contradicts it."""
    if lasting is not None and lasting.is_zero and lasting.as_of.start < start.start:
        return "holds"
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


def _since_moment(moment: Moment) -> Bilingual:
    lasting = Moment(f"since-{moment.text}", "since", moment.start, moment.end)
    return bilingual(lambda language: write_adverb(lasting, language))
