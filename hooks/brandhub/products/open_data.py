"""Open data: facts, claims, sources and events as JSON and CSV at permanent addresses."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction
from typing import Any

from brandhub.ground.catalogues import LANGUAGES, Catalogue
from brandhub.ground.numbers import decimal_of
from brandhub.proofs.readings import Reading, Series
from brandhub.proofs.standings import Standings
from brandhub.proofs.words import write_dated
from brandhub.whole.hub import Hub
from brandhub.whole.plain_words import plain_text
from brandhub.whole.retirements import living_successor

FOLDER = "/api/v1/"
Catalogues = Mapping[str, Catalogue]


def write_open_data(hub: Hub, catalogues: Catalogues) -> dict[str, bytes]:
    """All files by address. Every document states licence and terms; of the clock it knows the day of the hub alone."""
    terms = terms_of(hub, catalogues)
    facts = {key: fact_document(series, hub) for key, series in sorted(hub.series.items()) if series.readings}
    files = {
        "facts.json": json_bytes({"terms": terms, "facts": facts}),
        "facts.csv": _csv([row for key in facts for row in fact_rows(hub.series[key], hub)]),
        "claims.json": json_bytes({"terms": terms, "claims": {k: claim_document(k, hub) for k in sorted(hub.proofs)}}),
        "sources.json": json_bytes(
            {
                "terms": terms,
                "sources": {
                    k: _plain(s.model_dump(exclude={"id", "status", "publish_at"}))
                    for k, s in sorted(hub.sources.items())
                },
            }
        ),
        "events.json": json_bytes({"terms": terms, "events": {k: event_document(k, hub) for k in sorted(hub.events)}}),
    }
    for key, document in facts.items():
        files[f"facts/{key}.json"] = json_bytes({"terms": terms, key: document})
        files[f"facts/{key}.csv"] = _csv(fact_rows(hub.series[key], hub))
    return {FOLDER + name: content for name, content in files.items()}


def terms_of(hub: Hub, catalogues: Catalogues) -> dict[str, Any]:
    """Title, licence and what it covers: stands in every document, so that figures travel with their terms."""
    own = hub.own_licence
    return {
        "title": hub.site.title.de,
        "licence": own.label.en,
        "licence-url": own.url,
        "note": {language: words.text("data.licence-text") for language, words in catalogues.items()},
    }


def fact_document(series: Series, hub: Hub) -> dict[str, Any]:
    """One fact with all its readings, as plain values."""
    fact = series.fact
    document: dict[str, Any] = {
        "label": _plain(fact.label.model_dump()),
        "definition": _plain(fact.definition.model_dump()),
        "caveat": _plain(fact.caveat.model_dump()) if fact.caveat else None,
        "topic": fact.topic,
        "unit": fact.unit,
        "area": fact.area,
        "basis": fact.basis,
        "owner": fact.owner,
        "policy": fact.policy,
        "review-by": fact.review_by.isoformat() if fact.review_by else None,
        "stage": hub.stage(fact.id),
        "observations": [_reading(reading) for reading in series.readings],
    }
    if fact.derived is not None:
        inputs = {part.fact.id: part.as_of.text for reading in series.readings for part in reading.inputs}
        document["derived"] = {
            "rule": fact.derived.rule,
            "reason": _plain(fact.derived.reason.model_dump()),
            "inputs": inputs,
        }
    return document


def _reading(reading: Reading) -> dict[str, Any]:
    high = reading.interval.high
    return {
        "as-of": reading.as_of.text,
        "kind": reading.kind,
        "value": _number(reading.value),
        "low": _number(decimal_of(reading.interval.low)),
        "high": None if high is None else _number(decimal_of(high)),
        "sources": list(reading.sources),
        "text": {"de": write_dated(reading, "de"), "en": write_dated(reading, "en")},
    }


def claim_document(key: str, hub: Hub) -> dict[str, Any]:
    """One claim with its verdict and inputs. Sentences only where they may be said."""
    claim, proof = hub.claims[key], hub.proofs[key]
    return {
        "status": claim.status,
        "verdict": None if claim.status == "retired" else proof.verdict,
        "stage": proof.stage,
        "question": _plain(claim.question.model_dump()),
        "retired": _retirement(key, hub),
        "sentence": {lang: hub.sentence(key, lang) for lang in ("de", "en")},
        "inputs": [
            {"slot": name, "fact": reading.fact.id, "as-of": reading.as_of.text}
            for name, reading in proof.inputs.items()
            if reading.sources
        ],
        "comparable": None if claim.status == "retired" else all(row.passes for row in proof.guard),
        **({} if proof.standings is None else {"standings": _standings(proof.standings)}),
    }


def _standings(standings: Standings) -> dict[str, Any]:
    """The table behind a rank. `best` and `worst` are the same where the place is sure."""
    return {
        "list": standings.list_,
        "complete": standings.complete is not None,
        "rows": [
            {
                "name": {"de": row.competitor.name.de, "en": row.competitor.name.en},
                "best": row.best,
                "worst": row.worst,
                "subject": row.versus == "itself",
                "as-of": row.competitor.moment.text,
                "sources": list(row.competitor.sources),
            }
            for row in standings.rows
        ],
    }


def _retirement(key: str, hub: Hub) -> dict[str, Any] | None:
    """Since when and why a claim is no longer said, and the id of what is said instead."""
    retired = hub.claims[key].retired
    if retired is None:
        return None
    reason = {language: plain_text(retired.reason[language], hub, language) for language in LANGUAGES}
    return {"on": retired.on.isoformat(), "reason": reason, "instead": living_successor(key, hub)}


def event_document(key: str, hub: Hub) -> dict[str, Any]:
    event = hub.events[key]
    return {
        "date": event.date.text,
        "certainty": event.certainty,
        "label": _plain(event.label.model_dump()),
        "topic": event.topic,
        "sources": list(event.sources),
    }


def fact_rows(series: Series, hub: Hub) -> list[dict[str, str]]:
    """The readings of a fact as rows of a table."""
    rows = []
    for reading in series.readings:
        high = reading.interval.high
        sources = [hub.sources[source] for source in reading.sources]
        rows.append(
            {
                "fact": series.fact.id,
                "label_de": series.fact.label.de,
                "label_en": series.fact.label.en,
                "as_of": reading.as_of.text,
                "value": "" if reading.value is None else str(reading.value),
                "kind": reading.kind,
                "low": _text(reading.interval.low),
                "high": "" if high is None else _text(high),
                "unit": series.fact.unit,
                "area": series.fact.area,
                "basis": series.fact.basis,
                "source": "; ".join(source.producer for source in sources),
                "source_title": "; ".join(source.title for source in sources),
                "source_url": " ".join(source.url or "" for source in sources).strip(),
            }
        )
    return rows


def _text(value: Fraction) -> str:
    return f"{decimal_of(value).normalize():f}"  # 102, never 102.0000


def _number(value: Decimal | None) -> int | float | None:
    if value is None:
        return None
    return int(value) if value == value.to_integral_value() else float(value)


def _plain(value: Any) -> Any:
    """Moments and dates as text, tuples as lists."""
    if isinstance(value, dict):
        return {str(key).replace("_", "-"): _plain(inner) for key, inner in value.items() if inner is not None}
    if isinstance(value, (list, tuple)):
        return [_plain(item) for item in value]
    return value if value is None or isinstance(value, (bool, int, float, str)) else str(value)


def json_bytes(document: dict[str, Any]) -> bytes:
    return (json.dumps(document, ensure_ascii=False, indent=2, sort_keys=True) + "\n").encode()


def _csv(rows: list[dict[str, str]]) -> bytes:
    """Comma, UTF-8; a cell that a spreadsheet would take for a formula begins with an apostrophe."""
    if not rows:
        return b""
    out = io.StringIO()
    writer = csv.DictWriter(out, list(rows[0]), lineterminator="\n")
    writer.writeheader()
    writer.writerows({key: safe_cell(value) for key, value in row.items()} for row in rows)
    return out.getvalue().encode()


def safe_cell(text: str) -> str:
    """Numbers stay numbers; everything else that begins like a formula is made text."""
    if text[:1] in "=+-@\t\r" and text[:1]:
        try:
            Decimal(text)
        except ArithmeticError:
            return "'" + text
    return text
