"""Snapshots: a fact and a claim as they read today, as plain values that can be kept and compared."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from typing import Any, Final

from brandhub.ground.catalogues import LANGUAGES, Bilingual, Catalogue, Phrase
from brandhub.ground.dates import write_moment
from brandhub.models.claims import ClaimBase
from brandhub.models.events import Event
from brandhub.models.fields import Texts
from brandhub.models.notes import Note
from brandhub.models.rankings import Ranking
from brandhub.models.releases import Arithmetic, ReleasedClaim, ReleasedEvent, ReleasedFact, ReleasedSource
from brandhub.models.sources import Source
from brandhub.proofs.proof import Proof
from brandhub.proofs.readings import Reading, Series
from brandhub.proofs.words import write_dated
from brandhub.speech.references import find_references
from brandhub.whole.hub import Hub
from brandhub.whole.lenient_words import lenient_text

DIGITS: Final = 16
NO_STEPS: Final = Arithmetic(de=(), en=())
# What people wrote around a claim, but not the assertion itself.
_AROUND: Final = (
    "id", "status", "publish_at", "topic", "question", "caveat", "retired", "said", "changes", "expect",
)  # fmt: skip


def digest(value: object) -> str:
    """A short checksum of plain values; the same values give the same one on every machine."""
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, default=str)
    return hashlib.sha256(text.encode()).hexdigest()[:DIGITS]


def released_fact(series: Series, hub: Hub) -> ReleasedFact:
    """A fact with every value as it reads now."""
    fact = series.fact
    document = {
        "label": _texts(fact.label),
        "noun": fact.noun.model_dump(by_alias=True, exclude={"de": {"easy"}}),  # the same words as many
        "definition": _plain(fact.definition, hub),
        "caveat": _plain(fact.caveat, hub),
        "topic": fact.topic,
        "unit": fact.unit,
        "area": fact.area,
        "basis": fact.basis,
        "owner": fact.owner,
        "own": digest(fact.derived.model_dump(exclude={"reason"})) if fact.derived else "",
        "inputs": sorted({part.fact.id for reading in series.readings for part in reading.inputs}),
        "observations": [_observation(reading) for reading in series.readings],
        "changes": [released_note(note, hub) for note in fact.changes],
    }
    return ReleasedFact.model_validate(document)


def _observation(reading: Reading) -> dict[str, Any]:
    high = reading.interval.high
    return {
        "as-of": reading.as_of.text,
        "kind": reading.kind,
        "value": None if reading.value is None else str(reading.value),
        "strict": reading.strict,
        "side": reading.side,
        "low": str(reading.interval.low),
        "high": None if high is None else str(high),
        "sources": list(reading.sources),
        "text": {language: write_dated(reading, language) for language in LANGUAGES},
        "note": None if reading.note is None else _texts(reading.note),
    }


def released_claim(key: str, proof: Proof, hub: Hub, arithmetic: Arithmetic = NO_STEPS) -> ReleasedClaim:
    """A claim with its verdict and its sentence where it may be said."""
    claim = hub.claims[key]
    inputs = {(r.fact.id, r.as_of.text): r for r in proof.inputs.values() if not r.is_number}
    sentence, headline = (said(key, wording, hub) for wording in ("sentence", "headline"))
    document = {
        "status": claim.status,
        "verdict": proof.verdict,
        "sentence": sentence,
        "headline": None if headline == sentence else headline,
        "easy": hub.sentence(key, "de", "easy"),
        "arithmetic": arithmetic,
        "own": own_of(claim, hub),
        "inputs": [{"fact": fact, "as-of": as_of} for fact, as_of in inputs],
        "facts": sorted(facts_of(claim, proof, hub)),
        "events": sorted(events_of(claim, hub)),
        "changes": [released_note(note, hub) for note in claim.changes],
    }
    return ReleasedClaim.model_validate({**document, **_around(claim, hub)})


def _around(claim: ClaimBase, hub: Hub) -> dict[str, Any]:
    """What people wrote around the sentence."""
    return {
        "question": _texts(claim.question),
        "caveat": _plain(claim.caveat, hub),
        "retired": claim.retired.model_dump(mode="json", by_alias=True) if claim.retired else None,
        "said": {"de": claim.said.de, "en": claim.said.en} if claim.said else None,
    }


def around_today(released: ReleasedClaim, claim: ClaimBase, hub: Hub) -> ReleasedClaim:
    """A released claim with what stands around its sentence today. Looks at nothing but the claim."""
    return ReleasedClaim.model_validate({**released.model_dump(by_alias=True), **_around(claim, hub)})


def arithmetic_of(proof: Proof, catalogues: Mapping[str, Catalogue]) -> Arithmetic:
    """The steps of a proof in words, and how far it is from tipping."""
    german, english = (tuple(_steps(proof, catalogues[language])) for language in LANGUAGES)
    return Arithmetic(de=german, en=english)


def own_of(claim: ClaimBase, hub: Hub) -> str:
    """A checksum of the assertion as people wrote it: operator, operands, wording; of a ranking also its list."""
    written = claim.model_dump(exclude=set(_AROUND))
    if isinstance(claim, Ranking) and claim.list_ in hub.lists:
        return digest([written, hub.lists[claim.list_].model_dump(exclude={"label", "status", "publish_at"})])
    return digest(written)


def said(key: str, wording: str, hub: Hub) -> dict[str, str] | None:
    """The sentence in both languages; None when it may not be said in one of them."""
    german, english = (hub.sentence(key, language, wording) for language in LANGUAGES)
    return None if german is None or english is None else {"de": german, "en": english}


def facts_of(claim: ClaimBase, proof: Proof, hub: Hub) -> set[str]:
    """Every fact on which a claim rests: those it names, those it read, and those from which they follow."""
    named = _words(claim.model_dump(exclude={*_AROUND, "operator", "wording", "headline"}))
    found = {word for word in named if word in hub.series}
    readings = [*proof.inputs.values(), *(r for key in found for r in hub.series[key].readings)]
    return found | {reading.fact.id for reading in _with_inputs(readings) if not reading.is_number}


def events_of(claim: ClaimBase, hub: Hub) -> set[str]:
    """Every event that competes on the list of a claim: the date of any may decide who was first.

    Only those that the hub shows: a release is public, and what waits is not named in it.
    """
    list_ = hub.lists.get(claim.list_) if isinstance(claim, Ranking) else None
    return {one.event for one in list_.members if one.event is not None and one.event in hub.events} if list_ else set()


def released_event(event: Event, hub: Hub) -> ReleasedEvent:
    """An event as it reads now, but for its label."""
    used = [one for language in LANGUAGES for one in find_references(event.text[language])[0]]
    document = {
        "date": event.date.text,
        "when": {language: write_moment(event.date, language) for language in LANGUAGES},
        "certainty": event.certainty,
        "text": _plain(event.text, hub),
        "note": _plain(event.note, hub),
        "topic": event.topic,
        "sources": list(event.sources),
        "own": {"text": digest(_texts(event.text)), "note": digest(_texts(event.note)) if event.note else "-"},
        "facts": sorted({one.id for one in used if one.id in hub.series}),
        "claims": sorted({one.id for one in used if one.id in hub.proofs}),
        "events": sorted({one.id for one in used if one.function == "event" and one.id in hub.events}),
        "changes": [released_note(note, hub) for note in event.changes],
    }
    return ReleasedEvent.model_validate(document)


def _with_inputs(readings: list[Reading]) -> Iterator[Reading]:
    for reading in readings:
        yield reading
        yield from _with_inputs(list(reading.inputs))


def _words(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for inner in value.values():
            yield from _words(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from _words(inner)


def _steps(proof: Proof, words: Catalogue) -> Iterator[str]:
    for step in proof.steps:
        yield words.text(step.key, dict(step.values))
    if isinstance(proof.flip, Phrase):
        yield words.text(proof.flip.key, dict(proof.flip.values))


def released_note(note: Note, hub: Hub) -> dict[str, Any]:
    """A note with its text in plain words."""
    written = note.model_dump(mode="json", by_alias=True)
    if not written.get("changed", True):  # as in releases from before claims could name what has changed
        del written["changed"]
    return {**written, "note": _plain(note.note, hub)}


def _texts(texts: Texts | Bilingual) -> dict[str, str]:
    return {language: texts[language] for language in LANGUAGES}


def _plain(texts: Texts | None, hub: Hub) -> dict[str, str] | None:
    return None if texts is None else {language: lenient_text(texts[language], hub, language) for language in LANGUAGES}


def released_source(source: Source) -> ReleasedSource:
    """A source as it is named now."""
    published = source.published
    dated = {language: write_moment(published, language) for language in LANGUAGES} if published else None
    return ReleasedSource(
        producer=source.producer,
        title=source.title,
        published=Texts(**dated) if dated else None,
        url=source.url,
    )
