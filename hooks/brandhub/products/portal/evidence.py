"""Evidence: the facts behind a claim, and of each value the original source, what it counts and when it was read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from brandhub.products.portal.desk import Desk, View
from brandhub.products.portal.records import all_sources, in_a_row, plain, source_view, stand_lines
from brandhub.proofs.proof import Proof
from brandhub.proofs.readings import Reading
from brandhub.proofs.words import write_line, write_value


def readings_behind(proof: Proof) -> list[Reading]:
    """Every reading that the arithmetic used, each once; plain numbers have no source and no page.

    `since` looks at every year, so the readings of its table belong to the operands.
    """
    years = proof.extra.get("years", ())
    rows = [reading for row in years for reading in (row.left, row.right)] if isinstance(years, tuple) else []
    known = [reading for reading in (*rows, *proof.inputs.values()) if reading is not None and not reading.is_number]
    return list({(reading.fact.id, reading.as_of.text): reading for reading in known}.values())


def sources_behind(proof: Proof) -> list[str]:
    """Every source that the proof rests on, each once: of its values, and of the dates of events that it ranks."""
    found = [key for reading in readings_behind(proof) for key in all_sources(reading)]
    rows = proof.standings.rows if proof.standings is not None else ()
    found += [key for row in rows if row.competitor.event is not None for key in row.competitor.sources]
    return list(dict.fromkeys(found))


def evidence_views(readings: Iterable[Reading], desk: Desk) -> list[View]:
    """The facts in the order of the claim, each with its values. Facts that follow from others say how."""
    facts: dict[str, list[Reading]] = {}
    for reading in readings:
        facts.setdefault(reading.fact.id, []).append(reading)
    return [_fact(values, desk) for values in facts.values()]


def _fact(values: list[Reading], desk: Desk) -> View:
    fact, language = values[0].fact, desk.language
    basis = desk.hub.terms.bases[fact.basis]
    return {
        "label": fact.label[language],
        "url": desk.entry("facts", fact.id),
        "definition": plain(fact.definition[language], desk),
        "basis": f"{basis.label[language]}: {basis.text[language]}",
        "derived": derived_view(values[-1], desk),
        "values": [_value(reading, desk) for reading in values],
    }


def _value(reading: Reading, desk: Desk) -> View:
    return {
        "value": write_value(reading, desk.language),
        "as_of": ", ".join(stand_lines(reading, desk)),
        "sources": [_source(leaf, key, desk) for leaf in observed(reading) for key in leaf.sources],
    }


def _source(reading: Reading, key: str, desk: Desk) -> View:
    """The original first: who and where; then published, accessed, and the place inside it."""
    source = source_view(key, desk)
    locator = reading.locator[desk.language] if reading.locator else ""
    note = reading.note[desk.language] if reading.note else ""
    lines = [source["published"], source["accessed"], locator, note]
    return {**source, "lines": in_a_row(lines)}


def observed(reading: Reading) -> Iterator[Reading]:
    """The readings that somebody observed, down to which a derived one goes back."""
    if reading.inputs:
        for part in reading.inputs:
            yield from observed(part)
    else:
        yield reading


def derived_view(reading: Reading, desk: Desk) -> View | None:
    """The rule by which a reading follows from others, its reason and those others."""
    derived = reading.fact.derived
    if derived is None:
        return None
    parts = {part.fact.id: part for part in reading.inputs}
    return {
        "reason": f"{desk.word(f'rule.{derived.rule}')}. {derived.reason[desk.language]}",
        "inputs": [
            {"title": write_line(part, desk.language), "url": desk.entry("facts", key)} for key, part in parts.items()
        ],
    }
