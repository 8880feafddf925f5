"""Spans explained: what the numbers of today may stand for, by the kinds of values that sources give."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from brandhub.ground.intervals import Interval
from brandhub.products.portal.claim_index import claims_with
from brandhub.products.portal.desk import Desk, View
from brandhub.products.portal.evidence import observed
from brandhub.products.portal.records import claim_title
from brandhub.proofs.comparison import number_words
from brandhub.proofs.readings import Reading
from brandhub.proofs.words import write_value

KINDS: Final = ("exact", "rounded", "about", "between", "at-least", "at-most", "suppressed")
WIDTH: Final = 1000
"""Units of the drawing from the least to the greatest possible value."""


def span_example(desk: Desk) -> View | None:
    """The vague number that most claims rest on, as a span; None where every number is a point."""
    used = Counter(reading_key(reading) for _, reading in _used(desk) if _is_vague(reading))
    if not used:
        return None
    chosen = min(used, key=lambda key: (-used[key], key))
    claim, reading = next((c, r) for c, r in _used(desk) if reading_key(r) == chosen)
    low, high = reading.interval.low, reading.interval.high
    assert high is not None, "a vague number has two ends"
    assert reading.value is not None, "and says a number"
    language = desk.language
    return {
        "said": write_value(reading, language),
        "label": reading.fact.label[language],
        "as_of": desk.stand(reading),
        "url": desk.entry("facts", reading.fact.id),
        "low": number_words(low, "down")[language],
        "high": number_words(high, "up")[language],
        "at": int((Fraction(reading.value) - low) / (high - low) * WIDTH),
        "width": WIDTH,
        "claim": {"title": claim_title(claim, desk), "url": desk.entry("claims", claim)},
    }


def reading_key(reading: Reading) -> tuple[str, str]:
    return reading.fact.id, reading.as_of.text


def _used(desk: Desk) -> Iterator[tuple[str, Reading]]:
    """Every reading that somebody observed and a claim that holds rests on, with that claim."""
    for key in claims_with("holds", desk):
        for operand in desk.hub.proofs[key].inputs.values():
            if not operand.is_number:
                yield from ((key, reading) for reading in observed(operand))


def _is_vague(reading: Reading) -> bool:
    """Said as one number, meant as a span around it."""
    return reading.kind in ("about", "rounded") and not reading.interval.is_exact and reading.interval.high is not None


def kind_views(desk: Desk) -> list[View]:
    """Every kind of value that occurs, with a fact of today: what is printed, and what it may stand for."""
    found: dict[str, Reading] = {}
    everything = [reading for series in desk.hub.series.values() for reading in reversed(series.readings)]
    for reading in (*(reading for _, reading in _used(desk)), *everything):
        if not reading.inputs:
            found.setdefault(reading.kind, reading)
    return [_kind_view(kind, found[kind], desk) for kind in KINDS if kind in found]


def _kind_view(kind: str, reading: Reading, desk: Desk) -> View:
    return {
        "kind": desk.word(f"kind.{kind}"),
        "said": write_value(reading, desk.language),
        "label": reading.fact.label[desk.language],
        "url": desk.entry("facts", reading.fact.id),
        "span": write_span(reading.interval, desk),
    }


def write_span(interval: Interval, desk: Desk) -> str:
    """„genau 102“, „1.235 bis 1.365“, „102 oder mehr“, „unter 5“: bounds outwards, never narrower than they are."""
    low = number_words(interval.low, "down")[desk.language]
    if interval.is_exact:
        return desk.word("span.exact", low=low)
    if interval.high is None:
        return desk.word("span.above" if interval.low_open else "span.from", low=low)
    high = number_words(interval.high, "up")[desk.language]
    if interval.low == 0 and interval.high_open:
        return desk.word("span.below", high=high)
    return desk.word("span.between", low=low, high=high)
