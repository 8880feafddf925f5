"""Secrecy: what a source keeps secret may not be worked out from what stands beside it.

A fact may name the facts that make it up without overlap and without rest (`sum-of`). Then its value and all parts but
one give that one away, and two small parts may give away each other: less than five and less than five that make eight
are four and four. What is possible is narrowed from every such sum, and from every part that its whole bounds, until
nothing moves, and all sums are solved together (`whole/equations.py`); a suppressed value of which one is left is no
secret. Parts that cannot make their whole are told, too.

Where nobody says that parts make a whole (`part-of` alone), what all others leave of it only hints at the secret. So
does what parts leave whose date is another spelling of the same time („2014-12“ beside the last of that month).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import ceil, floor
from typing import Final

from brandhub.ground.catalogues import Bilingual
from brandhub.ground.dates import write_moment
from brandhub.ground.intervals import Interval, total
from brandhub.ground.problems import Problem, Severity
from brandhub.models.facts import Fact
from brandhub.proofs.readings import Reading
from brandhub.proofs.words import bilingual, write_value
from brandhub.whole.equations import settled
from brandhub.whole.hub import Hub

ROUNDS: Final = 50
"""How often all sums are gone through: tables are settled after three or four; what creeps on gives nothing away."""

Node = tuple[str, str]
"""A fact, and the date of one of its values."""
Range = tuple[Fraction, Fraction | None]
"""The least and the greatest possible value, both possible; None where there is no end."""


@dataclass(frozen=True)
class Making:
    """A value and those that make it up, all of one date."""

    whole: Reading
    parts: tuple[Reading, ...]


def check_secrecy(hub: Hub) -> Iterator[Problem]:
    """Suppressed values that others give away, and parts that do not make their whole."""
    makings = [making for series in hub.series.values() for making in _makings(hub, series.fact)]
    sound = []
    for making in makings:
        if _may_agree(hub, making):
            sound.append(making)
        else:
            yield _contradiction(making)
    yield from _hints(hub)
    yield from _loose_hints(hub)
    if not sound:
        return
    known = {_node(reading): reading for making in sound for reading in (making.whole, *making.parts)}
    ranges = _narrowed(hub, sound, known)
    for node, reading in known.items():
        low, high = ranges[node]
        if reading.kind == "suppressed" and low == high and not _is_bare(reading, hub):
            yield _betrayal(reading, [making for making in sound if node in map(_node, making.parts)] or sound)


def _makings(hub: Hub, fact: Fact) -> Iterator[Making]:
    """Every value of the fact of whose date all parts have one."""
    for whole in hub.series[fact.id].readings if fact.sum_of else ():
        keys = tuple(dict.fromkeys(fact.sum_of))
        found = [hub.series[key].at(whole.as_of) for key in keys if key in hub.series and key != fact.id]
        parts = tuple(part for part in found if part is not None and part.fact.unit == fact.unit)
        if len(parts) == len(keys):
            yield Making(whole, parts)


def _hints(hub: Hub) -> Iterator[Problem]:
    """Suppressed parts of a whole whose other parts, all counted, leave a number that the secret may well be."""
    parts_of: dict[str, list[Fact]] = {}
    for series in hub.series.values():
        for key in series.fact.part_of:
            parts_of.setdefault(key, []).append(series.fact)
    for key, parts in parts_of.items():
        if key not in hub.series or len(parts) < 2:
            continue
        keys = {fact.id for fact in parts}
        outer = [fact for fact in parts if not keys & set(fact.part_of)]  # a part of a part is in it already
        for whole in hub.series[key].readings:
            found = [hub.series[fact.id].at(whole.as_of) for fact in outer if fact.unit == whole.fact.unit]
            hidden = [one for one in found if one is not None and one.kind == "suppressed"]
            others = [one for one in found if one is not None and one not in hidden]
            if len(hidden) != 1 or not others or hidden[0].fact.id in whole.fact.sum_of:
                continue
            if all(one.interval.is_exact for one in (whole, *others)):
                rest = whole.interval.low - sum(one.interval.low for one in others)
                if hidden[0].interval.contains(rest) and not _is_bare(hidden[0], hub):
                    yield _betrayal(hidden[0], [Making(whole, ())], "suppressed-guessable", "warning")


def _loose_hints(hub: Hub) -> Iterator[Problem]:
    """Suppressed parts of an exact sum whose dates are spelt otherwise, and what all other parts leave of it."""
    for series in hub.series.values():
        for whole in series.readings if series.fact.sum_of else ():
            parts = [_at_that_time(hub, key, whole) for key in dict.fromkeys(series.fact.sum_of)]
            known = [part for part in parts if part is not None]
            hidden = [part for part in known if part.kind == "suppressed"]
            others = [part for part in known if part.kind != "suppressed"]
            dates = {one.as_of.text for one in (whole, *known)}
            if len(known) < len(parts) or len(hidden) != 1 or len(dates) == 1:
                continue
            if all(one.interval.is_exact for one in (whole, *others)):
                rest = whole.interval.low - sum(one.interval.low for one in others)
                if hidden[0].interval.contains(rest) and not _is_bare(hidden[0], hub):
                    yield _betrayal(hidden[0], [Making(whole, ())], "suppressed-guessable", "warning")


def _at_that_time(hub: Hub, key: str, whole: Reading) -> Reading | None:
    """The only value of a fact whose time holds that of the whole, or lies in it."""
    readings = hub.series[key].readings if key in hub.series else ()
    found = [one for one in readings if one.as_of.covers(whole.as_of) or whole.as_of.covers(one.as_of)]
    return found[0] if len(found) == 1 and found[0].fact.unit == whole.fact.unit else None


def _node(reading: Reading) -> Node:
    return reading.fact.id, reading.as_of.text


def _is_bare(reading: Reading, hub: Hub) -> bool:
    """True for „less than 1“ of what is counted: it never was a secret."""
    low, high = _possible(reading.interval, whole=hub.terms.units[reading.fact.unit].whole)
    return low == high


def _may_agree(hub: Hub, making: Making) -> bool:
    """Whether there is a world in which the parts make the whole: of whole numbers, where things are counted."""
    if not hub.terms.units[making.whole.fact.unit].whole:
        summed, whole = total(part.interval for part in making.parts), making.whole.interval
        return not (summed.surely_above(whole) or whole.surely_above(summed))
    low, high = _possible(making.whole.interval, whole=True)
    parts = [_possible(part.interval, whole=True) for part in making.parts]
    least, most = sum(part[0] for part in parts), _added([part[1] for part in parts])
    return (high is None or least <= high) and (most is None or low <= most)


def _possible(interval: Interval, *, whole: bool) -> Range:
    """Whole numbers alone where things are counted."""
    low, high = interval.low, interval.high
    if whole:
        low = Fraction(floor(low) + 1 if interval.low_open else ceil(low))
        high = None if high is None else Fraction(ceil(high) - 1 if interval.high_open else floor(high))
    return low, high


def _narrowed(hub: Hub, makings: list[Making], known: dict[Node, Reading]) -> dict[Node, Range]:
    """What every value may still be, once each has been set against the others."""
    ranges = {
        node: _possible(reading.interval, whole=hub.terms.units[reading.fact.unit].whole)
        for node, reading in known.items()
    }
    sums = [(_node(making.whole), tuple(map(_node, making.parts))) for making in makings]
    counted = {node for node, reading in known.items() if hub.terms.units[reading.fact.unit].whole}
    for _ in range(ROUNDS):
        before = dict(ranges)
        for whole, parts in sums:
            _narrow(ranges, whole, parts)
        if ranges == before and not _solve(ranges, sums, counted):
            break
    return ranges


def _solve(ranges: dict[Node, Range], sums: Sequence[tuple[Node, tuple[Node, ...]]], counted: set[Node]) -> bool:
    """What all sums give away together; True where that is more than each of them did."""
    known = {node: low for node, (low, high) in ranges.items() if low == high}
    found = settled(sums, known)
    if not all(
        _lies_in(value, ranges[node]) and (value.denominator == 1 or node not in counted)
        for node, value in found.items()
    ):
        return False  # they contradict each other
    ranges.update({node: (value, value) for node, value in found.items()})
    return bool(found)


def _lies_in(value: Fraction, span: Range) -> bool:
    low, high = span
    return low <= value and (high is None or value <= high)


def _narrow(ranges: dict[Node, Range], whole: Node, parts: tuple[Node, ...]) -> None:
    """One sum: what the whole leaves to each part, and what the parts leave to the whole."""
    least = sum((ranges[part][0] for part in parts), Fraction(0))
    _meet(ranges, whole, least, _added([ranges[part][1] for part in parts]))
    low, high = ranges[whole]
    for part in parts:
        others = [other for other in parts if other != part]
        most = _added([ranges[other][1] for other in others])
        least = sum((ranges[other][0] for other in others), Fraction(0))
        _meet(ranges, part, Fraction(0) if most is None else low - most, None if high is None else high - least)


def _added(ends: list[Fraction | None]) -> Fraction | None:
    known = [end for end in ends if end is not None]
    return sum(known, Fraction(0)) if len(known) == len(ends) else None


def _meet(ranges: dict[Node, Range], node: Node, low: Fraction, high: Fraction | None) -> None:
    """Narrows a range, unless nothing would be left: values that contradict each other give nothing away."""
    here, there = ranges[node]
    least = max(here, low)
    most = there if high is None else high if there is None else min(there, high)
    if most is None or least <= most:
        ranges[node] = least, most


def _contradiction(making: Making) -> Problem:
    parts = bilingual(
        lambda lang: "; ".join(f"{part.fact.label[lang]}: {write_value(part, lang)}" for part in making.parts)
    )
    values = {"whole": _said(making.whole), "date": _when(making.whole), "parts": parts}
    return Problem(making.whole.fact.place("sum-of"), "parts-contradict", values)


def _betrayal(
    reading: Reading, makings: list[Making], code: str = "suppressed-revealed", severity: Severity = "error"
) -> Problem:
    """At the secret value; the number itself is not told, since lists of problems are read by others, too."""
    fact = reading.fact
    index = next(i for i, one in enumerate(fact.observations) if one.as_of.text == reading.as_of.text)
    wholes = dict.fromkeys(_label(making.whole) for making in makings)
    names = bilingual(lambda lang: ", ".join(f"„{one.de}“" if lang == "de" else f"“{one.en}”" for one in wholes))
    values = {"fact": _label(reading), "date": _when(reading), "wholes": names}
    return Problem(fact.place("observations", index, "below"), code, values, severity)


def _label(reading: Reading) -> Bilingual:
    return Bilingual(reading.fact.label.de, reading.fact.label.en)


def _said(reading: Reading) -> Bilingual:
    label = _label(reading)
    return bilingual(lambda lang: f"{label[lang]}: {write_value(reading, lang)}")


def _when(reading: Reading) -> Bilingual:
    return bilingual(lambda lang: write_moment(reading.as_of, lang))
