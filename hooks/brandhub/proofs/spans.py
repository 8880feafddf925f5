"""since: what has held in every year from one on, and did not hold before."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from fractions import Fraction

from brandhub.ground.catalogues import Bilingual, Phrase
from brandhub.ground.moments import year_moment
from brandhub.models.claims import Since
from brandhub.proofs.comparison import number_words, operand_slots, reason_across, weigh
from brandhub.proofs.gathering import tells_of_year
from brandhub.proofs.guard import GuardRow, Vocabulary, compare, series_break
from brandhub.proofs.lexicon import relation_slots, since_slot
from brandhub.proofs.proof import Proof, Truth, both_ways, with_time_before
from brandhub.proofs.readings import Reading, Series
from brandhub.proofs.years import YearRow, missing, year_steps


def readings_of_year(series: Series, year: int) -> tuple[Reading, ...]:
    """Every reading that speaks of this year: dated wholly inside it, or lasting through or from some day of it.

    When a lasting value begins in the year, only what comes from that day on counts for „since“ this year.
    """
    whole = year_moment(year)
    found = [
        reading
        for reading in series.readings
        if (not reading.as_of.lasts and whole.covers(reading.as_of) and tells_of_year(reading))
        or (reading.as_of.lasts and reading.as_of.start <= whole.end)
    ]
    begins = [r.as_of.start for r in found if r.as_of.lasts and r.as_of.start >= whole.start]
    if begins:
        return tuple(r for r in found if r.as_of.start >= min(begins))
    return tuple(found)


def judge_year(relation: str, left: Series, right: Series, year: int) -> YearRow:
    """The truth of the relation in one year: every pair of readings must agree; no reading leaves it open.

    The pair that decides is the one to show; where all hold, the tightest.
    """
    lefts, rights = readings_of_year(left, year), readings_of_year(right, year)
    pairs = [(weigh(relation, here.interval, there.interval), here, there) for here in lefts for there in rights]
    truth = both_ways([one for one, _, _ in pairs])
    deciding = [(here, there) for one, here, there in pairs if one == truth]
    if truth == "holds":
        deciding.sort(key=lambda pair: _margin(relation, *pair))
    if deciding:
        return YearRow(year, truth, *deciding[0])
    return YearRow(year, truth, lefts[0] if lefts else None, rights[0] if rights else None)


def _margin(relation: str, left: Reading, right: Reading) -> Fraction:
    """How far a relation that holds is from tipping."""
    high, low = (left, right) if relation == "more-than" else (right, left)
    assert low.interval.high is not None, "a surely smaller value has an upper end"
    return high.interval.low - low.interval.high


def judge_before(relation: str, left: Series, right: Series, year: int) -> YearRow:
    """The year before a beginning. If its values disagree, its last ones must speak against the relation.

    So must a value of several years that may be of this one: nobody knows whether it is older than those.
    """
    row = judge_year(relation, left, right, year)
    if row.truth != "refuted":
        return row
    lefts, rights = readings_of_year(left, year), readings_of_year(right, year)
    last = [(lefts[-1], rights[-1])]
    last += [(loose, rights[-1]) for loose in _loose(left) if _may_be_of(loose, year)]
    last += [(lefts[-1], loose) for loose in _loose(right) if _may_be_of(loose, year)]
    for here, there in last:
        if weigh(relation, here.interval, there.interval) != "refuted":
            return YearRow(year, "undecidable", here, there)
    return row


def _loose(series: Series) -> list[Reading]:
    """The values that belong to no single year: of a season, a decade, a span."""
    return [reading for reading in series.readings if not reading.as_of.lasts and not _is_of_one_year(reading)]


def _may_be_of(reading: Reading, year: int) -> bool:
    return reading.as_of.start.year <= year <= reading.as_of.end.year


def judge_after(relation: str, left: Series, right: Series, last: YearRow) -> YearRow | None:
    """The year after the one that a claim names as the last. None where nobody knows it, or it is counted anew."""
    row = judge_year(relation, left, right, last.year + 1)
    if row.left is None or row.right is None or any(_breaks([last, row])):
        return None
    return row


def is_endless(series: Series) -> bool:
    """True when a value has lasted until today: only such a side speaks of every year to come."""
    return any(reading.as_of.lasts for reading in series.readings)


def last_year(left: Series, right: Series, first: int) -> int:
    """The last year of which both sides speak; of two that last, the last in which anything changed."""
    finite = [
        max((r.as_of.end.year for r in series.readings if _is_of_one_year(r)), default=first)
        for series in (left, right)
        if not is_endless(series)
    ]
    if finite:
        return max(first, min(finite))
    changes = [r.as_of.start.year if r.as_of.lasts else r.as_of.end.year for s in (left, right) for r in s.readings]
    return max(first, *changes)


def _is_of_one_year(reading: Reading) -> bool:
    return not reading.as_of.lasts and reading.as_of.start.year == reading.as_of.end.year


def loose_truths(
    relation: str, left: Series, right: Series, first: int, last: int, *, is_open: bool
) -> list[tuple[Reading, Truth]]:
    """What values say that belong to no single year („1990s“, „2012/13“) but may be of one inside the span.

    They prove no year. But one that contradicts every value of the other side in its time refutes „without
    interruption“, and one that may contradict leaves it open. So does one that reaches beyond the first year or the
    last, one with a year of which the other side says nothing, and, where the sentence names no end (`is_open`), one
    that begins after it: „figures to 2012“ would hide it.
    """
    found: list[tuple[Reading, Truth]] = []
    for here, there, turned in ((left, right, False), (right, left, True)):
        for loose in _loose(here):
            start, end = loose.as_of.start.year, loose.as_of.end.year
            if end < first or (start > last and not is_open):
                continue
            by_year = [readings_of_year(there, year) for year in range(max(start, first), end + 1)]
            pairs = [(other, loose) if turned else (loose, other) for others in by_year for other in others]
            truths = {weigh(relation, one.interval, other.interval) for one, other in pairs}
            truth: Truth = truths.pop() if len(truths) == 1 else "undecidable"
            if truth == "refuted" and (start < first or end > last or not all(by_year)):
                truth = "undecidable"
            found += [(loose, truth)] if truth != "holds" and (pairs or end <= last) else []
    return found


def judge_span(
    relation: str, left: Series, right: Series, first: int, last: int, *, is_open: bool
) -> tuple[list[YearRow], Truth]:
    """Every year of the span, and whether the relation holds without interruption."""
    rows = [judge_year(relation, left, right, year) for year in range(first, last + 1)]
    loose = loose_truths(relation, left, right, first, last, is_open=is_open)
    return rows, both_ways([*(row.truth for row in rows), *(truth for _, truth in loose)])


def prove_since(claim: Since, left: Series, right: Series, terms: Vocabulary) -> Proof:
    """Every year from the first on must hold and the year before must be refuted; a gap leaves it undecidable.

    Of a year that the claim names as the last one the steps say what came then, where there are values of the next.
    „Von 2011 bis 2012“ stays true when it goes on, but an editor should know. „Im Jahr 2010“ names no end.
    """
    until = claim.until or last_year(left, right, claim.from_)
    is_open = claim.until is None
    rows, inside = judge_span(claim.relation, left, right, claim.from_, until, is_open=is_open)
    before = judge_before(claim.relation, left, right, claim.from_ - 1)
    inputs = _inputs(rows, left, right)
    whole = terms.units[left.fact.unit].whole
    operands = operand_slots(inputs)
    since = _since_words(claim, claim.from_, until, left, right)
    slots = {**operands, **relation_slots(claim.relation, whole=whole), **since_slot(since)}
    guard = _guard([before, *rows], inputs, terms, reason_across(claim))
    if not all(row.passes for row in guard):
        return Proof("not-comparable", inputs, slots, guard, (Phrase.of("proof.not-comparable"),))
    after = judge_after(claim.relation, left, right, rows[-1]) if claim.from_ < (claim.until or 0) else None
    truth = with_time_before(inside, before.truth)
    loose = loose_truths(claim.relation, left, right, claim.from_, until, is_open=is_open)
    gaps = missing(rows, left, right), missing([before], left, right)
    steps = year_steps(rows, inside, before, loose, after, gaps)
    true = _true(claim, left, right, operands, terms)
    flip = _flip(claim.relation, rows, before) if truth == "holds" else None
    extra: dict[str, object] = {"years": (before, *rows)}
    if lacking := missing([before, *rows], left, right):
        extra["missing"] = lacking
    if after is not None and after.truth == "holds":
        extra["goes-on"] = after.year
    return Proof(truth, inputs, slots, guard, steps, flip, true, extra)


def _flip(relation: str, rows: list[YearRow], before: YearRow) -> Phrase:
    """The tightest of years that all hold, and how far the year before is from having held already."""
    margin, year = min((_margin(relation, *_both(row)), row.year) for row in rows)
    values: dict[str, object] = {"year": year, "before": before.year}
    if margin:
        values["margin"] = number_words(margin, "down")
    greater, smaller = _both(before) if relation == "fewer-than" else reversed(_both(before))
    assert smaller.interval.high is not None, "what is never greater has an upper end"
    gap = greater.interval.low - smaller.interval.high
    if gap:
        values["gap"] = number_words(gap, "down")
    return Phrase.of(f"proof.since.flip{'' if margin else '-at-once'}{'' if gap else '-level'}", **values)


def _both(row: YearRow) -> tuple[Reading, Reading]:
    assert row.left is not None, "a year without a value decides nothing"
    assert row.right is not None, "a year without a value decides nothing"
    return row.left, row.right


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
    asked = [*compare(inputs["left"], inputs["right"], terms, timedelta.max, across=across)]
    for row in rows:  # every pair that is compared must be comparable, not only the last
        if row.left is not None and row.right is not None:
            pair = compare(row.left, row.right, terms, timedelta.max, across=across)
            asked += [question for question in pair if not question.passes]
    kept = dict.fromkeys(question for question in asked if question.aspect != "break")
    return (*kept, *_breaks(rows))


def _breaks(rows: list[YearRow]) -> Iterator[GuardRow]:
    """The method changes inside the years, one per side at most."""
    for readings in ([row.left for row in rows], [row.right for row in rows]):
        known = [reading for reading in readings if reading is not None]
        if known and (change := series_break(known[0], known[-1])):
            yield change


def _since_words(claim: Since, first: int, last: int, left: Series, right: Series) -> Bilingual:
    """„seit 1987“ reaches to today, so it stands alone only if both sides do; else it says how far the values go."""
    if claim.until is not None:
        if first == last:
            return Bilingual(f"im Jahr {first}", f"in {first}")
        return Bilingual(f"von {first} bis {last}", f"from {first} to {last}")
    if is_endless(left) and is_endless(right):
        return Bilingual(f"seit {first}", f"since {first}")
    return Bilingual(f"seit {first} (Werte bis {last})", f"since {first} (figures to {last})")


def _true(
    claim: Since, left: Series, right: Series, operands: dict[str, Bilingual], terms: Vocabulary
) -> dict[str, Bilingual] | None:
    """The first year from which it does hold to the end, if there is one: of the values, not of what is claimed."""
    # A plain number lasts from the beginning of time: it starts nothing.
    starts = sorted({r.as_of.start.year for s in (left, right) for r in s.readings if r.as_of.start.year > 1})
    until = claim.until or last_year(left, right, starts[0])
    for first in starts:
        if first > until:
            break
        rows, inside = judge_span(claim.relation, left, right, first, until, is_open=claim.until is None)
        before = judge_before(claim.relation, left, right, first - 1)
        if with_time_before(inside, before.truth) != "holds":
            continue
        guard = _guard([before, *rows], _inputs(rows, left, right), terms, reason_across(claim))
        if all(row.passes for row in guard):
            since = since_slot(_since_words(claim, first, until, left, right))
            return {**operands, **relation_slots(claim.relation, whole=terms.units[left.fact.unit].whole), **since}
    return None
