"""Derivations: facts that follow from other facts, each by a rule and for a stated reason."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import timedelta
from fractions import Fraction
from itertools import combinations
from typing import Final

from brandhub.ground.catalogues import LANGUAGES, Bilingual, Phrase
from brandhub.ground.intervals import Interval, total, union
from brandhub.ground.moments import Moment, parse_moment, year_moment
from brandhub.ground.problems import Problem
from brandhub.models.facts import Derivation, Fact
from brandhub.proofs.amounts import POINTS, divisor_of, is_percent, scale_of
from brandhub.proofs.belonging import counted_again, is_inside, is_level, measured_apart
from brandhub.proofs.gathering import are_mixed, gathers
from brandhub.proofs.guard import A_YEAR, Vocabulary, bases_of, series_break, source_rows
from brandhub.proofs.manners import apart
from brandhub.proofs.readings import Reading, Series, SeriesById, in_order, kind_of, sources_of
from brandhub.proofs.sums import more_than_all

_NOTHING: Final = Interval.exactly(0)


def derive_series(fact: Fact, rule: Derivation, known: SeriesById, terms: Vocabulary) -> tuple[Series, list[Problem]]:
    """The readings of a derived fact from the series it rests on, and why some could not be derived."""
    series, problems = _derive(fact, rule, known, terms)
    measured = not terms.units[fact.unit].whole
    return Series(fact, tuple(replace(reading, measured=measured) for reading in series.readings)), problems


def _derive(fact: Fact, rule: Derivation, known: SeriesById, terms: Vocabulary) -> tuple[Series, list[Problem]]:
    if rule.from_:
        source = known[rule.from_[0]]
        if (gap := _foreign_area(fact, rule, [source.fact])) is not None:
            return Series(fact), [Problem(fact.place("derived", "from", 0), "parts-differ", {"gap": gap})]
        if (gap := _foreign_measure(fact, rule, source.fact, terms)) is not None:
            return Series(fact), [Problem(fact.place("derived", "from", 0), "parts-differ", {"gap": gap})]
        if rule.rule == "at-most" and terms.units[fact.unit].signed:
            return Series(fact), [_signed(fact, "rule", "signed-without-floor", terms)]
        carried = [_carry(fact, rule, reading) for reading in source.readings]
        saying = (r for r in carried if r is not None and (terms.units[fact.unit].signed or not _says_nothing(r)))
        return Series(fact, in_order(saying)), []
    inputs: list[Reading] = []
    for index, part in enumerate(rule.parts):
        reading = known[part.fact].at(part.as_of)
        if reading is None:
            place = fact.place("derived", "parts", index, "as-of")
            dates = ", ".join(r.as_of.text for r in known[part.fact].readings)
            values = {"fact": part.fact, "found": part.as_of.text, "dates": dates}
            return Series(fact), [Problem(place, "no-such-date", values)]
        inputs.append(reading)
    return _combine(fact, rule, tuple(inputs), terms)


def check_added(fact: Fact, rule: Derivation, known: SeriesById, terms: Vocabulary) -> Iterator[Problem]:
    """What makes no sum, and a part that another one counts already, unless the rule says that they overlap.

    Asked when all facts are known: a part may belong to a whole that is read after this one.
    """
    if rule.rule != "sum":
        return
    for index, named in enumerate(rule.parts):
        if named.fact in known and is_level(known[named.fact].fact, terms.units[known[named.fact].fact.unit]):
            yield Problem(fact.place("derived", "parts", index, "fact"), "sum-of-levels", {"fact": named.fact})
            return
    if rule.overlapping:
        return
    facts = {key: series.fact for key, series in known.items()}
    found = [(part.fact, known[part.fact].at(part.as_of)) for part in rule.parts if part.fact in known]
    if (again := counted_again([part for _, part in found if part is not None])) is not None:
        dates = {"fact": again[0].fact.id, "first": again[0].as_of.text, "last": again[1].as_of.text}
        yield Problem(fact.place("derived", "parts"), "sum-of-dates", dates)
    for index, (key, part) in enumerate(found):
        for other_key, other in found:
            if part is not None and other is not None and part is not other and is_inside(part, other, facts):
                values = {"fact": key, "other": other_key}
                yield Problem(fact.place("derived", "parts", index), "sum-part-inside", values)


def _carry(fact: Fact, rule: Derivation, reading: Reading) -> Reading | None:
    """at-least and at-most bound a quantity by another; zero-when-zero only speaks when the other is zero."""
    if rule.rule == "zero-when-zero":
        if not reading.is_zero:
            return None
        interval = Interval.exactly(0)
    elif rule.rule == "at-least":
        interval = Interval(reading.interval.low, None, reading.interval.low_open)
    else:
        high = reading.interval.high
        if high is None or high < 0 or (high == 0 and reading.interval.high_open):
            return None  # without an end, or below the nothing that it may not fall under
        interval = Interval(Interval.exactly(0).low, high, high_open=reading.interval.high_open)
    return _reading(fact, reading.as_of, interval, (reading,))


def _says_nothing(reading: Reading) -> bool:
    """„Mindestens 0“ is true of everything that is never below zero."""
    return reading.interval == Interval(Interval.exactly(0).low, None)


def _combine(
    fact: Fact, rule: Derivation, inputs: tuple[Reading, ...], terms: Vocabulary
) -> tuple[Series, list[Problem]]:
    apart = max(a.as_of.days_from(b.as_of) for a in inputs for b in inputs)
    allowed = rule.date_tolerance or timedelta(0)
    place = fact.place("derived", "parts")
    if apart > allowed.days:
        return Series(fact), [Problem(place, "parts-too-far-apart", {"days": apart, "allowed": allowed.days})]
    gap = _decades_apart(rule, inputs, apart) or _lengths(rule, inputs) or _difference(fact, rule, inputs, terms)
    if gap is not None:
        return Series(fact), [Problem(place, "parts-differ", {"gap": gap})]
    if (mistaken := _mistaken_for_per_cent(fact, rule, inputs, terms)) is not None:
        return Series(fact), [mistaken]
    if rule.overlapping and terms.units[fact.unit].signed:
        return Series(fact), [_signed(fact, "overlapping", "signed-no-ratio", terms)]
    if (strangers := _of_different_things(fact, rule, inputs, terms)) is not None:
        values = {"fact": strangers[0].fact.id, "other": strangers[1].fact.id}
        return Series(fact), [Problem(place, "sum-of-ratios", values)]
    interval = _interval(fact, rule, inputs, terms)
    if interval is None:
        return Series(fact), [Problem(place, "derived-undefined", {"rule": rule.rule})]
    return Series(fact, (_reading(fact, _span(inputs), interval, inputs),)), []


def _decades_apart(rule: Derivation, inputs: tuple[Reading, ...], apart: int) -> Phrase | None:
    """As in a claim, no tolerance makes one number of two facts that lie years apart: so many for each of 1960."""
    if rule.rule != "ratio" or inputs[0].fact.id == inputs[1].fact.id or apart <= A_YEAR.days:
        return None
    return Phrase.of("guard.dates-together", days=apart, allowed=A_YEAR.days)


def _lengths(rule: Derivation, inputs: tuple[Reading, ...]) -> Phrase | None:
    """The visits of a year and those of a month make no sum; so many a bed may be reckoned with the beds of one day."""
    alike = rule.rule != "ratio" or all(gathers(reading.fact) for reading in inputs)
    return Phrase.of("guard.lengths") if alike and are_mixed(inputs) else None


def _difference(
    fact: Fact, rule: Derivation, inputs: tuple[Reading, ...], terms: Vocabulary
) -> Bilingual | Phrase | None:
    """Why the parts may not be reckoned with: another unit, area, basis or source family, or a break between two.

    A ratio relates different things on purpose, students to professors: of it only the area and breaks are asked.
    """
    facts = [reading.fact for reading in inputs]
    units = {part.unit for part in facts}
    if rule.rule != "ratio" and units != {fact.unit}:
        return Phrase.of("guard.units", units=", ".join(sorted(units | {fact.unit})))
    if (gap := _foreign_area(fact, rule, facts)) is not None:
        return gap
    if rule.rule != "ratio":
        for index, here in enumerate(inputs):
            if (gap := _alien(here, inputs[:index], fact.basis, terms)) is not None:
                return gap
    if rule.rule != "ratio":
        ways = next((found for here, there in combinations(inputs, 2) if (found := apart(here, there))), None)
        if ways is not None:
            return Phrase.of("guard.manners", here=ways[0], there=ways[1])
    changes = (series_break(here, there) for here in inputs for there in inputs)
    return next((change.reason for change in changes if change is not None), None)


def _foreign_measure(fact: Fact, rule: Derivation, source: Fact, terms: Vocabulary) -> Phrase | None:
    """Farms may bound farmers, but no euros millions of euros: what is measured is bounded in its own unit."""
    units = terms.units[fact.unit], terms.units[source.unit]
    if rule.rule == "zero-when-zero" or fact.unit == source.unit or all(unit.whole for unit in units):
        return None
    return Phrase.of("guard.units", units=", ".join(sorted((fact.unit, source.unit))))


def _signed(fact: Fact, field: str, code: str, terms: Vocabulary) -> Problem:
    label = terms.units[fact.unit].label
    return Problem(fact.place("derived", field), code, {"unit": Bilingual(label.de, label.en)})


def _foreign_area(fact: Fact, rule: Derivation, parts: list[Fact]) -> Phrase | None:
    """Other areas than that of the result, unless the editor says that this is meant (districts of one city)."""
    areas = {part.area for part in parts} - {fact.area}
    if not areas or rule.other_areas:
        return None
    return Phrase.of("guard.areas", areas=", ".join(sorted(areas)), area=fact.area)


def _alien(reading: Reading, others: Iterable[Reading], basis: str, terms: Vocabulary) -> Phrase | None:
    """A part that is counted in another way than the result or than another part, or by another house."""
    for other in (basis, *(one for reckoned in others for one in bases_of(reckoned))):
        for here in bases_of(reading):
            if here != other and terms.declared(here, other) is None:
                return Phrase.of("guard.bases", here=here, there=other)
    for other_reading in others:
        for row in source_rows(reading, other_reading, terms):
            if not row.passes:
                return Phrase.of("guard.sources", here=row.left, there=row.right)
    return None


def _mistaken_for_per_cent(
    fact: Fact, rule: Derivation, inputs: tuple[Reading, ...], terms: Vocabulary
) -> Problem | None:
    """Between two values in per cent lie percentage points: „2 Prozent“ would be a fiftieth of one of them."""
    if rule.rule != "difference" or not is_percent(inputs[0].fact, terms.units[inputs[0].fact.unit]):
        return None
    for language in LANGUAGES:
        word = POINTS[language][0].split(" ")[-1]
        said = fact.noun[language].many
        if word not in said:
            return Problem(fact.place("noun", language), "points-not-per-cent", {"noun": said})
    return None


def _of_different_things(
    fact: Fact, rule: Derivation, inputs: tuple[Reading, ...], terms: Vocabulary
) -> tuple[Reading, Reading] | None:
    """Two parts of a sum that are so many of different things: of other divisors, or per cent of other areas."""
    if rule.rule != "sum":
        return None
    areas = {part.fact.area: part for part in inputs}
    if len(areas) > 1 and is_percent(fact, terms.units[fact.unit]):
        one, other, *_ = areas.values()
        return one, other
    return measured_apart(inputs) or more_than_all(inputs, terms, overlapping=rule.overlapping)


def _interval(fact: Fact, rule: Derivation, inputs: tuple[Reading, ...], terms: Vocabulary) -> Interval | None:
    """What the parts give. A ratio is one of a hundred where its noun says per cent, of a thousand in „je 1.000“."""
    intervals = [reading.interval for reading in inputs]
    if rule.rule == "difference":
        found = intervals[0].minus(intervals[1])
        if found is None or terms.units[fact.unit].signed or found.low >= 0 or found.never_reaches(_NOTHING):
            return found  # what is surely below nothing is told as impossible
        return Interval(_NOTHING.low, found.high, high_open=found.high_open)
    if rule.rule == "ratio":
        quotient = intervals[0].over(intervals[1])
        return quotient.scaled(_factor(fact, inputs, terms)) if quotient is not None else None
    return union(intervals) if rule.overlapping else total(intervals)


def _factor(fact: Fact, inputs: tuple[Reading, ...], terms: Vocabulary) -> Fraction:
    """From the quotient of two values to the number before the noun: of a hundred, of a thousand, in millions."""
    said = fact.noun.de.many
    per = 100 if is_percent(fact, terms.units[fact.unit]) else divisor_of(said, "de")
    above, below = (scale_of(reading.fact.noun.de.many, "de") for reading in inputs)
    return Fraction(per * above, below * scale_of(said, "de"))


def _span(inputs: tuple[Reading, ...]) -> Moment:
    """The time of the inputs together. What lasts stands at every other date; of two that last, the later begins."""
    moments = [reading.as_of for reading in inputs]
    finite = [moment for moment in moments if not moment.lasts]
    if not finite:
        return max(moments, key=lambda moment: moment.start)
    if all(moment.text == finite[0].text for moment in finite):
        return finite[0]
    first, last = min(moment.start for moment in finite).year, max(moment.end for moment in finite).year
    return year_moment(first) if first == last else parse_moment(f"{first}..{last}")


def _reading(fact: Fact, as_of: Moment, interval: Interval, inputs: tuple[Reading, ...]) -> Reading:
    kind, value, strict = kind_of(interval)
    notes = [reading.note for reading in inputs if reading.note]
    note = Bilingual("; ".join(n.de for n in notes), "; ".join(n.en for n in notes)) if notes else None
    return Reading(fact, as_of, interval, kind, value, strict, None, sources_of(inputs), note, None, inputs)


def in_dependency_order(facts: dict[str, Fact]) -> tuple[list[str], list[Problem]]:
    """Ids so that every fact follows those it rests on; facts in a circle or on unknown ids are left out."""
    order: list[str] = []
    state: dict[str, str] = {}
    problems: list[Problem] = []

    def visit(key: str) -> bool:
        if state.get(key) == "done":
            return True
        if state.get(key) in ("open", "broken") or key not in facts:
            return False
        state[key] = "open"
        derived = facts[key].derived
        needs = (*derived.from_, *(part.fact for part in derived.parts)) if derived else ()
        sound = True
        for need in needs:
            if state.get(need) == "open":
                problems.append(Problem(facts[key].place("derived"), "derived-circle", {"fact": key, "other": need}))
            sound = visit(need) and sound
        state[key] = "done" if sound else "broken"
        if sound:
            order.append(key)
        return sound

    for key in sorted(facts):
        visit(key)
    return order, problems
