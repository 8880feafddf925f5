"""`release VERSION`: fixes what is said today under a version: snapshot, receipts for the press kits, what has changed."""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

from brandhub.ground.problems import Problem, has_errors, write_problems
from brandhub.models.releases import FOLDER, version_key
from brandhub.products.changes import compare_snapshots
from brandhub.products.impact import write_changes
from brandhub.products.publication import chart_desk, load_studio, press_kits
from brandhub.products.releases import make_release, write_release
from brandhub.products.survey import Survey, survey_project

if TYPE_CHECKING:
    from brandhub.command.line import Call


def run_release(call: Call) -> int:
    """Writes data/releases/VERSION.json. 0 when it was written; else 1, and everything that stands in the way."""
    version: str = call.arguments.version
    inspection = inspect_project(call.root, call.now)
    reasons = [*_about_version(call, version, inspection), *_about_content(call, inspection)]
    if reasons or inspection.public is None:
        print("\n\n".join([*reasons, call.catalogue.text("desk.release.refused", {"version": version})]), file=sys.stderr)
        return 1
    print(call.catalogue.text("desk.release.pressing"), file=sys.stderr, flush=True)
    studio = replace(load_studio(call.root, inspection.content, theme=None), release=version)
    kits = press_kits(inspection.public, studio, chart_desk(inspection.public, studio))
    release = make_release(version, call.now.date(), inspection.public, kits, studio.catalogues)
    _write(call, release.path, write_release(release))
    if earlier := inspection.content.releases:
        last = {"version": earlier[-1].version}
        changes = write_changes(compare_snapshots(earlier[-1], release), call.catalogue)
        head = call.catalogue.text("desk.release.since" if changes else "desk.release.nothing", last)
        print("\n\n".join([head, *changes]) + "\n")
    facts = {"facts": len(release.facts), "claims": len(release.claims), "kits": len(release.kits)}
    print(call.catalogue.text("desk.release.written", {"path": release.path, **facts}))
    return 0


def _about_version(call: Call, version: str, inspection: Inspection) -> list[str]:
    """Why this version cannot be: not one, taken, or before the last. A file that cannot be read is taken, too."""
    words, key = call.catalogue, version_key(version)
    if key is None:
        return [words.text("desk.release.no-version", {"version": version})]
    if os.path.lexists(call.root / FOLDER / f"{version}.json"):
        return [words.text("desk.release.taken", {"version": version})]
    releases = inspection.content.releases
    if releases and key <= releases[-1].key:
        return [words.text("desk.release.too-low", {"version": version, "last": releases[-1].version})]
    return []


def _about_content(call: Call, inspection: Inspection) -> list[str]:
    """Errors of the check, and every field that the operator has not filled in."""
    hub, content = inspection.public, inspection.content
    found = [*inspection.problems, *(check_publication(hub, content) if hub else ())]
    gaps = sorted(content.site.unfilled(), key=lambda gap: gap[1]) if content.site else []
    missing = [Problem(place, "field-unfilled", {"field": field}) for field, place in gaps]
    # Warnings stay out: nothing that may pass shall hide what may not.
    errors = [problem for problem in found if problem.severity == "error"]
    return [write_problems([*errors, *missing], call.catalogue)] if has_errors([*errors, *missing]) else []


def _write(call: Call, path: str, content: bytes) -> None:
    """All or nothing: a killed release leaves no half file behind that the check would stumble over."""
    target = call.root / path
    target.parent.mkdir(parents=True, exist_ok=True)
    draft = target.with_name(f".{target.name}.draft")
    draft.write_bytes(content)
    draft.replace(target)
