"""Linked records: facts, claims, events, partners and topics as nodes of schema.org."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Any, Final

from brandhub.ground.moments import FOREVER, Moment
from brandhub.ground.numbers import decimal_of
from brandhub.models.partners import Partner
from brandhub.products.portal.addresses import entry, event_anchor, section
from brandhub.products.portal.cards import claim_card
from brandhub.products.portal.desk import Desk
from brandhub.products.portal.evidence import sources_behind
from brandhub.products.portal.frame import base_address
from brandhub.products.portal.records import all_sources, claim_title, plain
from brandhub.proofs.readings import Reading, Series
from brandhub.proofs.words import write_dated
from brandhub.whole.openings import capitalised

Node = dict[str, Any]
NEWEST: Final = 12
"""So many values stand in the page; all of them in the files that it names."""


def publisher(desk: Desk) -> Node:
    return {"@id": f"{base_address(desk)}/#herausgeber"}


def address_of(name: str, key: str, desk: Desk) -> str:
    """The page of a fact, claim or story in full."""
    return base_address(desk) + entry(name, key, desk.language)


def fact_id(key: str, desk: Desk) -> str:
    return f"{address_of('facts', key, desk)}#fakt"


def claim_id(key: str, desk: Desk) -> str:
    """A claim while it may be said; else the question."""
    said = desk.hub.sentence(key, desk.language) is not None
    return f"{address_of('claims', key, desk)}#{'aussage' if said else 'frage'}"


# --- Facts ---


def fact_nodes(series: Series, desk: Desk) -> Iterator[Node]:
    """A fact as a set of data with the quantity that it measures, and its newest values."""
    fact, hub, language = series.fact, desk.hub, desk.language
    page, base = address_of("facts", fact.id, desk), base_address(desk)
    definition, basis = plain(fact.definition[language], desk), hub.terms.bases[fact.basis]
    sources = dict.fromkeys(key for reading in series.readings for key in all_sources(reading))
    data, latest = base + section("data", language), capitalised(write_dated(series.readings[-1], language))
    yield {
        "@type": "Dataset",
        "@id": fact_id(fact.id, desk),
        "name": fact.label[language],
        "description": f"{latest}. {definition} {basis.text[language]}",
        "url": page,
        "inLanguage": language,
        "isAccessibleForFree": True,
        "creator": [{"@type": "Organization", "name": name} for name in _producers(sources, desk)],
        "publisher": publisher(desk),
        "isBasedOn": [_source(key, desk) for key in sources],
        "license": _common_licence(sources, desk),
        "usageInfo": data,
        "temporalCoverage": _span(series.readings),
        "spatialCoverage": _place(fact.area, desk),
        "variableMeasured": {"@id": f"{page}#groesse"},
        "includedInDataCatalog": {"@id": f"{data}#katalog"},
        "distribution": [
            {"@type": "DataDownload", "encodingFormat": kind, "contentUrl": f"{base}/api/v1/facts/{fact.id}.{ending}"}
            for ending, kind in (("csv", "text/csv"), ("json", "application/json"))
        ],
    }
    yield {
        "@type": "StatisticalVariable",
        "@id": f"{page}#groesse",
        "name": fact.label[language],
        "description": definition,
        "measurementTechnique": f"{basis.label[language]}: {basis.text[language]}",
    }
    for reading in reversed(series.readings[-NEWEST:]):
        yield _observation(reading, page, desk)


def _observation(reading: Reading, page: str, desk: Desk) -> Node:
    """One value: the number where there is one, and all numbers that it may stand for."""
    low, high = reading.interval.low, reading.interval.high
    exact = reading.kind == "exact" and reading.value is not None
    return {
        "@type": "Observation",
        "@id": f"{page}#wert-{re.sub('[^0-9a-z-]+', '-', reading.as_of.text)}",
        "name": write_dated(reading, desk.language),
        "observationAbout": _place(reading.fact.area, desk),
        "variableMeasured": {"@id": f"{page}#groesse"},
        **_dated(reading.as_of),
        "value": _number(reading.value) if exact else None,
        "minValue": None if exact else _number(decimal_of(low)),
        "maxValue": None if exact or high is None else _number(decimal_of(high)),
        "unitText": desk.hub.terms.units[reading.fact.unit].label[desk.language],
        "subjectOf": {"@id": fact_id(reading.fact.id, desk)},
    }


def _number(value: Any) -> int | float | None:
    if value is None:
        return None
    return int(value) if value == value.to_integral_value() else float(value)


def _dated(moment: Moment) -> Node:
    """A day, month or year as ISO 8601 writes it; anything else as the time it encloses."""
    if moment.shape in ("day", "month", "year"):
        return {"observationDate": moment.text}
    return {"observationPeriod": _interval(moment.start, moment.end)}


def _interval(start: date, end: date) -> str:
    """ISO 8601; `..` is an end that has not come."""
    return f"{start.isoformat()}/{'..' if end == FOREVER else end.isoformat()}"


def _span(readings: tuple[Reading, ...]) -> str:
    """From the first to the last value."""
    moments = [reading.as_of for reading in readings]
    if len(moments) == 1 and moments[0].shape in ("day", "month", "year"):
        return moments[0].text
    start, end = min(moment.start for moment in moments), max(moment.end for moment in moments)
    return _interval(start, end)


def _place(area: str, desk: Desk) -> Node:
    return {"@type": "Place", "name": desk.hub.terms.areas[area].label[desk.language]}


def _producers(sources: dict[str, None], desk: Desk) -> list[str]:
    return [*dict.fromkeys(desk.hub.sources[key].producer for key in sources)]


def _source(key: str, desk: Desk) -> Node:
    source = desk.hub.sources[key]
    published = source.published
    return {
        "@type": "CreativeWork",
        "name": source.title,
        "url": source.url or "",
        "publisher": {"@type": "Organization", "name": source.producer},
        "datePublished": published.text if published and published.shape in ("day", "month", "year") else "",
    }


def _common_licence(sources: dict[str, None], desk: Desk) -> str:
    """The licence of the figures, where all sources share one with an address; our own never covers theirs."""
    licences = {desk.hub.sources[key].licence for key in sources}
    return (desk.hub.licences[licences.pop()].url or "") if len(licences) == 1 else ""


# --- Claims ---


def claim_nodes(key: str, desk: Desk) -> Iterator[Node]:
    """A sentence that may be said with what it rests on; else the question with its answer."""
    hub, language = desk.hub, desk.language
    claim, proof = hub.claims[key], hub.proofs[key]
    page = address_of("claims", key, desk)
    facts = list(dict.fromkeys(reading.fact.id for reading in proof.inputs.values() if reading.sources))
    shared: Node = {
        "@id": claim_id(key, desk),
        "url": page,
        "inLanguage": language,
        "author": publisher(desk),
        "isBasedOn": [{"@id": fact_id(fact, desk)} for fact in facts]
        or [_source(source, desk) for source in sources_behind(proof)],
        "license": hub.own_licence.url or "",
    }
    sentence = hub.sentence(key, language)
    if sentence is not None:
        uses = desk.workshop.used_in.get(("claim", key), ())
        stories = [use for use in uses if use.kind == "stories" and use.language == language]
        yield {
            "@type": "Claim",
            **shared,
            "name": claim_title(key, desk),
            "text": sentence,
            "creativeWorkStatus": desk.word(f"verdict-word.{proof.verdict}"),
            "appearance": [{"@id": f"{base_address(desk)}{use.address}#artikel"} for use in stories],
        }
        return
    card = claim_card(claim, proof, desk)
    notes = [f"{note['label']} {note['text']}" for note in card["notes"]]
    instead = "{label} {sentence}".format(**card["instead"]) if card["instead"] else ""
    yield {
        "@type": "Question",
        **shared,
        "name": claim.question[language],
        "text": claim.question[language],
        "creativeWorkStatus": card["verdict"]["word"],
        "acceptedAnswer": {
            "@type": "Answer",
            "text": " ".join(filter(None, (card["answer"], card["text"], instead, *notes))),
            "url": page,
            "author": publisher(desk),
        },
    }


# --- Events, partners, topics ---


def event_nodes(desk: Desk) -> Iterator[Node]:
    """The timeline. An event without a certain day, month or year has no date that a program could read."""
    language = desk.language
    for event in sorted(desk.hub.events.values(), key=lambda e: (e.date.start, e.date.end, e.id)):
        is_sure = event.certainty == "exact" and event.date.shape in ("day", "month", "year")
        url = base_address(desk) + event_anchor(event.id, language)
        yield {
            "@type": "Event",
            "@id": url,
            "url": url,
            "name": event.label[language],
            "description": plain(event.text[language], desk),
            "startDate": event.date.text if is_sure else "",
            "subjectOf": [_source(key, desk) for key in event.sources],
        }


def partner_nodes(partner: Partner, desk: Desk) -> Iterator[Node]:
    page = address_of("partners", partner.id, desk)
    yield {
        "@type": "Organization",
        "@id": f"{page}#organisation",
        "name": partner.name,
        "alternateName": partner.short or "",
        "description": plain(partner.role[desk.language], desk),
        "url": partner.website or "",
        "mainEntityOfPage": page,
    }


def topic_node(topic: str, desk: Desk) -> Node:
    """A topic as a term of this hub."""
    page, label = address_of("topics", topic, desk), desk.hub.topics[topic]
    return {
        "@type": "DefinedTerm",
        "@id": f"{page}#thema",
        "name": label.label[desk.language],
        "description": plain(label.text[desk.language], desk),
        "url": page,
    }
