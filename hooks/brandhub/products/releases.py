"""Releases: the snapshot of a hub, and the file in which a release is kept."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import date

from brandhub.ground.catalogues import Catalogue
from brandhub.models.images import Image
from brandhub.models.releases import (
    FORMAT,
    Receipt,
    Release,
    ReleasedFile,
    ReleasedImage,
    Shown,
    Snapshot,
    seal_of,
)
from brandhub.products.press_kit.finished import PressKit
from brandhub.products.press_kit.manifest import sha256, write_manifest
from brandhub.products.press_kit.selections import select
from brandhub.products.shown import what_is_shown
from brandhub.whole.hub import Hub
from brandhub.whole.lenient_words import lenient_text
from brandhub.whole.notes import names_of
from brandhub.whole.snapshots import arithmetic_of, released_claim, released_event, released_fact, released_source

Catalogues = Mapping[str, Catalogue]


def take_snapshot(hub: Hub, catalogues: Catalogues, shown: Mapping[str, Shown] | None = None) -> Snapshot:
    """Everything the hub says. A claim that could not be tried (unknown facts) is left out: it says nothing.

    `shown`: what readers see, by address, where the reach of changes will be asked for.
    """
    facts = {key: released_fact(series, hub) for key, series in hub.series.items() if series.readings}
    claims = {
        key: released_claim(key, proof, hub, arithmetic_of(proof, catalogues)) for key, proof in hub.proofs.items()
    }
    timeline = {key: released_event(event, hub) for key, event in hub.events.items()}
    used = {source for fact in facts.values() for entry in fact.observations for source in entry.sources}
    used |= {source for event in timeline.values() for source in event.sources}
    return Snapshot(
        facts=facts,
        claims=claims,
        stories={slug: _titles(slug, hub) for slug in hub.stories},
        events={key: event.label for key, event in hub.events.items()},
        timeline=timeline,
        sources={key: released_source(hub.sources[key]) for key in sorted(used) if key in hub.sources},
        names=names_of(hub),
        images={**{key: _image(image) for key, image in hub.images.items()}, **_ended(hub)},
        shown=dict(shown or {}),
    )


def _titles(slug: str, hub: Hub) -> dict[str, str]:
    """The title of every version of a story; „ls“ is the one in Leichte Sprache."""
    titles = {language: lenient_text(s.title, hub, language) for language, s in hub.stories[slug].items()}
    if slug in hub.easy:
        titles["ls"] = lenient_text(hub.easy[slug].title, hub, "de", easy=True)
    return titles


def make_release(version: str, day: date, hub: Hub, kits: Iterable[PressKit], catalogues: Catalogues) -> Release:
    """The snapshot under its version, with a receipt for each kit. The hub must have passed the check."""
    snapshot = take_snapshot(hub, catalogues, what_is_shown(hub, catalogues))
    kits = tuple(kits)
    receipts = [_receipt(kit, hub) for kit in sorted(kits, key=lambda kit: (kit.kit.id, kit.language))]
    head = {"format": FORMAT, "version": version, "date": day.isoformat()}
    kept = [receipt.model_dump(mode="json", by_alias=True) for receipt in receipts]
    files = {key: file.model_dump(mode="json", by_alias=True) for key, file in released_files(kits).items()}
    parts = {**snapshot.model_dump(mode="json", by_alias=True), "kits": kept, "files": files}
    return Release.model_validate({**head, **parts})


def released_files(kits: Iterable[PressKit]) -> dict[str, ReleasedFile]:
    """Every single file of the kits by its checksum; one that lies in several kits names them all."""
    found: dict[str, ReleasedFile] = {}
    for kit in kits:
        name = f"{kit.kit.id}-{kit.language}"
        for member in kit.manifest.members:
            known = found.get(member.sha256)
            kits_of = (*known.kits, name) if known else (name,)
            found[member.sha256] = ReleasedFile(
                path=known.path if known else member.path,
                title=known.title if known else member.title,
                kits=tuple(sorted(set(kits_of))),
                facts=member.facts,
                claims=member.claims,
                events=member.events,
                image=member.image or None,
            )
    return dict(sorted(found.items()))


def _image(image: Image) -> ReleasedImage:
    return ReleasedImage(label=image.caption or image.alt)


def _ended(hub: Hub) -> dict[str, ReleasedImage]:
    """Images that were public once: their name, and since when they are gone."""
    found = {}
    for key, image in hub.ended.items():
        end = image.end
        assert end is not None, "nothing ends without a day"
        values = {"label": (image.caption or image.alt).model_dump(), "ended": end[0].isoformat(), "reason": end[1]}
        found[key] = ReleasedImage.model_validate(values)
    return found


def write_release(release: Release) -> bytes:
    """The file of a release, sealed. The same release gives the same bytes."""
    document = release.model_dump(mode="json", by_alias=True, exclude_defaults=True)
    document["seal"] = seal_of(document)
    return (json.dumps(document, ensure_ascii=False, indent=2, sort_keys=True) + "\n").encode()


def _receipt(kit: PressKit, hub: Hub) -> Receipt:
    selection = select(hub, kit.kit)
    return Receipt(
        kit=kit.kit.id,
        language=kit.language,
        title=kit.manifest.title,
        address=kit.address,
        bytes=len(kit.archive),
        sha256=sha256(kit.archive),
        manifest=sha256(write_manifest(kit.manifest)),
        id=kit.manifest.id,
        facts=tuple(sorted(selection.all_facts)),
        claims=tuple(sorted(selection.claims)),
        images=selection.images,
        events=tuple(sorted(selection.events)),
    )
