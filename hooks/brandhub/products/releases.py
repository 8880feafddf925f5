"""Releases: the snapshot of a hub, and the file in which a release is kept."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any

from brandhub.ground.catalogues import LANGUAGES, Bilingual, Catalogue, Phrase
from brandhub.models.fields import Texts
from brandhub.models.releases import FORMAT, Release, Snapshot
from brandhub.products.lenient_words import lenient_text
from brandhub.products.press_kit.assembly import PressKit
from brandhub.products.press_kit.manifest import sha256, write_manifest
from brandhub.products.press_kit.selections import select
from brandhub.proofs.proof import Proof
from brandhub.proofs.readings import Reading, Series
from brandhub.proofs.words import write_dated
from brandhub.whole.hub import Hub

Catalogues = Mapping[str, Catalogue]


def take_snapshot(hub: Hub, catalogues: Catalogues) -> Snapshot:
    """Everything the hub says. A claim that could not be tried (unknown facts) is left out: it says nothing."""
    return Snapshot.model_validate(_snapshot(hub, catalogues))


def make_release(version: str, day: date, hub: Hub, kits: Iterable[PressKit], catalogues: Catalogues) -> Release:
    """The snapshot under its version, with a receipt for each kit. The hub must have passed the check."""
    receipts = [_receipt(kit, hub) for kit in sorted(kits, key=lambda kit: (kit.kit.id, kit.language))]
    head = {"format": FORMAT, "version": version, "date": day.isoformat(), "kits": receipts}
    return Release.model_validate({**head, **_snapshot(hub, catalogues)})


def write_release(release: Release) -> bytes:
    """The file of a release. The same release gives the same bytes."""
    document = release.model_dump(mode="json", by_alias=True)
    return (json.dumps(document, ensure_ascii=False, indent=2, sort_keys=True) + "\n").encode()


def _snapshot(hub: Hub, catalogues: Catalogues) -> dict[str, Any]:
    return {
        "facts": {key: _fact(series) for key, series in hub.series.items() if series.readings},
        "claims": {key: _claim(key, proof, hub, catalogues) for key, proof in hub.proofs.items()},
        "stories": {
            slug: {language: lenient_text(story.title, hub, language) for language, story in versions.items()}
            for slug, versions in hub.stories.items()
        },
    }


def _fact(series: Series) -> dict[str, Any]:
    fact = series.fact
    return {
        "label": _texts(fact.label),
        "definition": _texts(fact.definition),
        "topic": fact.topic,
        "unit": fact.unit,
        "area": fact.area,
        "basis": fact.basis,
        "owner": fact.owner,
        "observations": [_observation(reading) for reading in series.readings],
    }


def _observation(reading: Reading) -> dict[str, Any]:
    high = reading.interval.high
    return {
        "as-of": reading.as_of.text,
        "kind": reading.kind,
        "low": str(reading.interval.low),
        "high": None if high is None else str(high),
        "sources": list(reading.sources),
        "text": {language: write_dated(reading, language) for language in LANGUAGES},
    }


def _claim(key: str, proof: Proof, hub: Hub, catalogues: Catalogues) -> dict[str, Any]:
    claim = hub.claims[key]
    said = {language: hub.sentence(key, language) for language in LANGUAGES}
    return {
        "status": claim.status,
        "verdict": proof.verdict,
        "question": _texts(claim.question),
        "sentence": said if all(said.values()) else None,
        "arithmetic": {language: list(_steps(proof, catalogues[language])) for language in LANGUAGES},
    }


def _steps(proof: Proof, words: Catalogue) -> Iterator[str]:
    for step in proof.steps:
        yield words.text(step.key, dict(step.values))
    if isinstance(proof.flip, Phrase):
        yield words.text(proof.flip.key, dict(proof.flip.values))


def _texts(texts: Texts | Bilingual) -> dict[str, str]:
    return {language: texts[language] for language in LANGUAGES}


def _receipt(kit: PressKit, hub: Hub) -> dict[str, Any]:
    selection = select(hub, kit.kit)
    return {
        "kit": kit.kit.id,
        "language": kit.language,
        "title": kit.manifest.title,
        "address": kit.address,
        "bytes": len(kit.archive),
        "sha256": sha256(kit.archive),
        "manifest": sha256(write_manifest(kit.manifest)),
        "id": kit.manifest.id,
        "facts": sorted(selection.all_facts),
        "claims": sorted(selection.claims),
    }
