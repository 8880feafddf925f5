"""Facts: one fact with all its readings as it stands in the open data, and every reading as a flat record."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from math import ceil, floor
from typing import Final

from brandhub.ground.catalogues import LANGUAGES, Bilingual
from brandhub.ground.intervals import Interval
from brandhub.ground.moments import FOREVER, Moment
from brandhub.ground.numbers import Towards, decimal_of
from brandhub.models.fields import Texts
from brandhub.products.open_data.fact_shapes import Bounds, Break, Derivation, Fact, Observation, Row
from brandhub.products.open_data.shapes import Span, Words
from brandhub.products.portal.addresses import entry, host_of
from brandhub.proofs.readings import Reading, Series
from brandhub.proofs.words import write_dated
from brandhub.whole.hub import Hub
from brandhub.whole.plain_words import plain_text

DIGITS: Final = 15
"""Digits of a bound that no decimal writes exactly: as many as every reader of JSON keeps (IEEE 754, binary64)."""


def write_fact(series: Series, hub: Hub) -> Fact:
    """One fact with all its readings, the oldest first."""
    fact = series.fact
    return Fact(
        id=fact.id,
        url=page_of("facts", fact.id, hub),
        label=words(fact.label),
        definition=plain_words(fact.definition, hub),
        caveat=plain_words(fact.caveat, hub) if fact.caveat else None,
        topic=fact.topic,
        unit=fact.unit,
        area=fact.area,
        basis=fact.basis,
        owner=fact.owner,
        policy=fact.policy,
        review_by=fact.review_by,
        stage=hub.stage(fact.id),
        derived=_derivation(series, hub),
        breaks=[Break(at=change.at.text, reason=plain_words(change.reason, hub)) for change in fact.breaks],
        part_of=list(fact.part_of),
        observations=[_observation(reading) for reading in series.readings],
    )


def _derivation(series: Series, hub: Hub) -> Derivation | None:
    derived = series.fact.derived
    if derived is None:
        return None
    inputs = {part.fact.id: part.as_of.text for reading in series.readings for part in reading.inputs}
    return Derivation(rule=derived.rule, reason=plain_words(derived.reason, hub), inputs=inputs)


def _observation(reading: Reading) -> Observation:
    low, high = outward(reading.interval)
    return Observation(
        id=observation_id(reading),
        as_of=reading.as_of.text,
        span=span_of(reading.as_of),
        kind=reading.kind,
        strict=reading.strict,
        value=reading.value,
        low=low,
        high=high,
        exact=bounds_of(reading.interval),
        text=Words(**{language: write_dated(reading, language) for language in LANGUAGES}),
        note=words(reading.note) if reading.note else None,
        locator=words(reading.locator) if reading.locator else None,
        sources=list(reading.sources),
        inputs=[observation_id(part) for part in reading.inputs],
    )


def write_row(observation: Observation, fact: Fact) -> Row:
    """An observation as a flat record."""
    return Row(
        id=observation.id,
        fact=fact.id,
        label_de=fact.label.de,
        label_en=fact.label.en,
        as_of=observation.as_of,
        from_=observation.span.from_,
        to=observation.span.to,
        value=observation.value,
        kind=observation.kind,
        low=observation.low,
        high=observation.high,
        low_open=observation.exact.low_open,
        high_open=observation.exact.high_open,
        unit=fact.unit,
        area=fact.area,
        basis=fact.basis,
        topic=fact.topic,
        stage=fact.stage,
        text_de=observation.text.de,
        text_en=observation.text.en,
        sources=observation.sources,
    )


def observation_id(reading: Reading) -> str:
    """Fact and date: „hoefe@2014“. A fact has no two values of one date."""
    return f"{reading.fact.id}@{reading.as_of.text}"


def span_of(moment: Moment) -> Span:
    """The days that a date may mean; what lasts has no last one."""
    return Span(from_=moment.start, to=None if moment.end == FOREVER else moment.end)


def bounds_of(interval: Interval) -> Bounds:
    """The interval as exact fractions."""
    return Bounds(
        low=str(interval.low),
        high=None if interval.high is None else str(interval.high),
        low_open=interval.low_open,
        high_open=interval.high_open,
    )


def outward(interval: Interval) -> tuple[Decimal, Decimal | None]:
    """Both ends as decimals: the interval that they enclose is never narrower than the true one."""
    high = interval.high
    return _end(interval.low, "down"), None if high is None else _end(high, "up")


def _end(value: Fraction, towards: Towards) -> Decimal:
    places = max(DIGITS - len(str(abs(int(value)))), 0)
    scaled = value * 10**places
    whole = floor(scaled) if towards == "down" else ceil(scaled)
    return decimal_of(Fraction(whole, 10**places))


def page_of(section: str, key: str, hub: Hub) -> Words:
    """The page of an entry for people, in both languages."""
    host = host_of(hub.site)
    return Words(**{language: host + entry(section, key, language) for language in LANGUAGES})


def words(texts: Texts | Bilingual) -> Words:
    """A pair of texts as documents hold it."""
    return Words(de=texts["de"], en=texts["en"])


def plain_words(texts: Texts | Bilingual, hub: Hub) -> Words:
    """A pair of texts with their references said in words."""
    return Words(**{language: plain_text(texts[language], hub, language) for language in LANGUAGES})
