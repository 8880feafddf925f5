"""Facts checked across nouns: sources, owners and terms exist, values fit their unit, no date lies ahead."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Final

from brandhub.ground.catalogues import LANGUAGES, Bilingual
from brandhub.ground.problems import Place, Problem
from brandhub.models.claims import ClaimBase, Difference, Ratio
from brandhub.models.facts import Fact, Observation
from brandhub.proofs.amounts import divisor_of, scale_of
from brandhub.proofs.belonging import wholes_of
from brandhub.proofs.derivations import check_added
from brandhub.proofs.measures import are_at_odds, is_alike
from brandhub.proofs.proof import Proof
from brandhub.proofs.readings import Reading, Series
from brandhub.proofs.words import bilingual, is_one, write_line
from brandhub.whole.content import Content
from brandhub.whole.hub import Hub
from brandhub.whole.linking import begun, link
from brandhub.whole.plausible import check_plausible
from brandhub.whole.secrecy import check_secrecy

_SAYS_PER_CENT: Final = re.compile(r"prozent|per ?cent|%", re.IGNORECASE)


def check_facts(hub: Hub) -> Iterator[Problem]:
    """Sources and owners exist; no date twice or ahead; whole units carry whole numbers; sums keep secrets."""
    for series in hub.series.values():
        fact = series.fact
        yield from link(hub, fact, fact.topic, hub.topics, "topic", "topic")
        yield from link(hub, fact, fact.owner, hub.partners, "partner", "owner")
        for index, key in enumerate(fact.part_of):
            yield from link(hub, fact, key, hub.series, "fact", "part-of", index)
        for index, key in enumerate(fact.sum_of):
            yield from link(hub, fact, key, hub.series, "fact", "sum-of", index)
        for index, key in enumerate(fact.differs_from):
            yield from link(hub, fact, key, hub.series, "fact", "differs-from", index)
            if key == fact.id:
                yield Problem(fact.place("differs-from", index), "differs-from-itself", {"fact": key})
        yield from _check_scale(hub, fact)
        yield from _check_observations(hub, fact)
        if any(is_one(reading) for reading in series.readings):
            yield from _check_singular(fact, measured=series.readings[0].measured)
        yield from _check_lasting(hub, fact)
        yield from _check_wholes(hub, series)
        if fact.derived is not None:
            yield from _check_derived(hub, fact)
            yield from _check_result(hub, fact)
    yield from check_plausible(hub)
    yield from check_secrecy(hub)


def _check_scale(hub: Hub, fact: Fact) -> Iterator[Problem]:
    """A noun that counts thousands in a unit of ones: „500 Tausend Einwohner“ would be fewer than „1.000 Einwohner“.

    Nor may a noun be of a thousand in one language and of a hundred in the other, or in its unit. And what is measured
    in per cent, hectares or euros is said in them: „28 Höfe“ of 28 per cent would be a count.
    """
    unit = hub.terms.units[fact.unit]
    for language in LANGUAGES:
        noun, label = fact.noun[language].many, unit.label[language]
        others = (fact.noun.de.many, "de"), (label, language)
        other = next((text for text, spoken in others if _is_of_more(text, spoken, noun, language)), None)
        if other is not None or scale_of(noun, language) != scale_of(label, language):
            yield Problem(fact.place("noun", language), "noun-scale", {"noun": noun, "unit": other or label})
        elif are_at_odds(noun, label, language, whole=unit.whole):
            yield Problem(fact.place("noun", language), "noun-unit", {"noun": noun, "unit": label})


def _is_of_more(text: str, spoken: str, noun: str, language: str) -> bool:
    """„Je 1.000 Einwohner“ beside “per 100 inhabitants”. Per cent may be said in many ways."""
    if _SAYS_PER_CENT.search(text) or _SAYS_PER_CENT.search(noun):
        return False
    return 1 < divisor_of(text, spoken) != divisor_of(noun, language)


def _check_singular(fact: Fact, *, measured: bool) -> Iterator[Problem]:
    """A noun that stands behind a one and knows no other form than the plural: „1 Leute“, „1 Millionen Euro“."""
    for language in LANGUAGES:
        forms = fact.noun[language]
        if forms.one is None and not (measured and is_alike(forms.many, language)):
            values = {"language": language, "said": f"1 {forms.many}"}
            yield Problem(fact.place("noun", language), "noun-without-one", values)


def check_ones(claim: ClaimBase, proof: Proof) -> Iterator[Problem]:
    """Where a claim itself says one of something: „auf 1 Hof“, „genau 1 Hof mehr“."""
    counts: dict[str, object] = {}
    if isinstance(claim, Ratio):
        counts = {"left": claim.value, "right": claim.per}
    elif isinstance(claim, Difference):
        counts = {"left": claim.by}
    for side, count in counts.items():
        reading = proof.inputs[side]
        if count == 1 and not is_one(reading):  # else told at the fact
            yield from _check_singular(reading.fact, measured=reading.measured)


def _check_result(hub: Hub, fact: Fact) -> Iterator[Problem]:
    """What is derived must be possible, too: nothing that is counted is below zero."""
    unit = hub.terms.units[fact.unit]
    for reading in hub.series[fact.id].readings:
        high = reading.interval.high
        if high is not None and high < 0 and not unit.signed:
            found = Decimal(high.numerator) / Decimal(high.denominator)
            values = {"found": found, "unit": Bilingual(unit.label.de, unit.label.en)}
            yield Problem(fact.place("derived", "rule"), "unit-not-negative", values)


def _check_observations(hub: Hub, fact: Fact) -> Iterator[Problem]:
    seen: dict[str, int] = {}
    unit = hub.terms.units[fact.unit]
    label = Bilingual(unit.label.de, unit.label.en)
    for index, observation in enumerate(fact.observations):
        here = ("observations", index)
        yield from link(hub, fact, observation.source, hub.sources, "source", *here, "source")
        yield from begun(hub, fact, observation.as_of, *here, "as-of")
        date = observation.as_of.text
        if date in seen:
            yield Problem(fact.place(*here, "as-of"), "date-twice", {"date": date, "first": seen[date] + 1})
        seen.setdefault(date, index)
        for name in ("value", "low", "high", "below"):
            number = getattr(observation, name)
            values = {"found": number, "unit": label}
            if number is None:
                continue
            if unit.whole and number != number.to_integral_value():
                yield Problem(fact.place(*here, name), "unit-is-whole", values)
            if number < 0 and not unit.signed:
                yield Problem(fact.place(*here, name), "unit-not-negative", values)
        if observation.step and observation.value is not None and observation.value % observation.step:
            rounded = {"value": observation.value, "step": observation.step}
            yield Problem(fact.place(*here, "step"), "value-between-steps", rounded)
        if unit.whole and not unit.signed and (below := _less_than(observation)) and below[1] <= 1:
            # Fewer than one is none, and „weniger als 1“ would hide behind a bound what everybody may know.
            yield Problem(fact.place(*here, below[0]), "less-than-one", {"found": below[1], "unit": label})
        if unit.signed and observation.kind in ("at-most", "suppressed"):
            # „Höchstens 5 Grad“ may be forty below zero: such a value has no lower end to reckon with.
            yield Problem(fact.place(*here, "kind"), "signed-without-floor", {"unit": label})


def _less_than(observation: Observation) -> tuple[str, Decimal] | None:
    """The bound that a value surely stays below, with the field where it stands."""
    if observation.kind == "suppressed" and observation.below is not None:
        return "below", observation.below
    if observation.kind == "at-most" and observation.strict and observation.value is not None:
        return "value", observation.value
    return None


def _check_lasting(hub: Hub, fact: Fact) -> Iterator[Problem]:
    """What lasts is true until today, so that no later value may differ: „seit 1987: 3“ beside „seit 1990: 7“."""
    whole = hub.terms.units[fact.unit].whole
    known = [(observation.as_of, observation.interval(whole=whole)) for observation in fact.observations]
    for index, (lasting, here) in enumerate(known):
        for later, there in known:
            if lasting.lasts and lasting.covers(later) and (here.surely_above(there) or there.surely_above(here)):
                values = {"date": lasting.text, "later": later.text}
                yield Problem(fact.place("observations", index, "as-of"), "lasting-contradicted", values)
                break


def _check_wholes(hub: Hub, series: Series) -> Iterator[Problem]:
    """A part is never more than its whole: „140 Hühner“ of „100 Tiere“ would prove that there are more hens."""
    fact = series.fact
    if not fact.part_of or hub.terms.units[fact.unit].signed:
        return
    for key in sorted(wholes_of(fact.id, {one: entry.fact for one, entry in hub.series.items()}) - {fact.id}):
        for part in series.readings if key in hub.series and hub.series[key].fact.unit == fact.unit else ():
            whole = next((one for one in hub.series[key].readings if _are_of_one_time(part, one)), None)
            if whole is not None and part.interval.surely_above(whole.interval):
                told = {"part": _line(part), "whole": _line(whole)}
                yield Problem(_place_of(part), "part-above-whole", told)


def _line(reading: Reading) -> Bilingual:
    return bilingual(lambda language: write_line(reading, language))


def _are_of_one_time(part: Reading, whole: Reading) -> bool:
    here, there = part.as_of, whole.as_of
    lasting = (here.lasts and here.covers(there)) or (there.lasts and there.covers(here))
    return lasting or (here.start, here.end) == (there.start, there.end)


def _place_of(reading: Reading) -> Place:
    """The date of a value; the rule of one that is derived."""
    fact = reading.fact
    found = (i for i, one in enumerate(fact.observations) if one.as_of.text == reading.as_of.text)
    index = next(found, None)
    return fact.place("derived", "rule") if index is None else fact.place("observations", index, "as-of")


def _check_derived(hub: Hub, fact: Fact) -> Iterator[Problem]:
    assert fact.derived is not None
    for index, key in enumerate(fact.derived.from_):
        yield from link(hub, fact, key, hub.series, "fact", "derived", "from", index)
    yield from check_added(fact, fact.derived, hub.series, hub.terms)
    for index, part in enumerate(fact.derived.parts):
        yield from link(hub, fact, part.fact, hub.series, "fact", "derived", "parts", index, "fact")


def check_lost_facts(content: Content, hub: Hub) -> Iterator[Problem]:
    """Facts that could not be read into a series because a term or an input is unknown: each gap is named."""
    for key, fact in content.facts.items():
        if key in hub.series or ("fact", key) in hub.hidden:
            continue
        tables: tuple[tuple[str, Mapping[str, object], str], ...] = (
            (fact.unit, hub.terms.units, "unit"),
            (fact.area, hub.terms.areas, "area"),
            (fact.basis, hub.terms.bases, "basis"),
        )
        for term, table, name in tables:
            yield from link(hub, fact, term, table, name, name)
        if fact.derived is not None:
            yield from _check_derived(hub, fact)
