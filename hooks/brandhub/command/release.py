"""`release VERSION`: fixes under a version what is said today: the snapshot, and receipts for the press kits."""

from __future__ import annotations

import json
import os
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from brandhub.ground.dates import write_date
from brandhub.ground.hands import count_hands
from brandhub.ground.problems import Place, Problem, write_problems
from brandhub.models.releases import FOLDER, REGISTER, Release, version_key
from brandhub.products.change_log import list_changes
from brandhub.products.changes import compare_snapshots
from brandhub.products.impact import write_changes, write_reasons
from brandhub.products.ingredients import ENDING, LICENCES, LOCK, read_licences, write_bill
from brandhub.products.kit_desk import press_kits
from brandhub.products.open_data.promises import list_breaks, load_kept, write_kept
from brandhub.products.open_data.schemas import generate_schemas
from brandhub.products.publication import chart_desk, load_studio, shelf_of
from brandhub.products.releases import make_release, write_release
from brandhub.products.survey import Survey, survey_project
from brandhub.whole.hub import Hub
from brandhub.whole.releases import register_line

if TYPE_CHECKING:
    from brandhub.command.line import Call


def run_release(call: Call) -> int:
    """Writes data/releases/VERSION.json, its bill of materials, and the schemas that its open data promise.

    0 when it was written; else 1, and everything that stands in the way.
    """
    survey = survey_project(call.root, call.now)
    reasons = [*_about_version(call, survey), *_about_content(call, survey), *_about_promises(call)]
    if reasons or survey.hub is None:
        return _refuse(call, reasons)
    print(call.catalogue.text("desk.release.pressing"), file=sys.stderr, flush=True)
    release = _make(call, survey, survey.hub)
    written = write_release(release)
    if reasons := _about_seal(call, written):
        return _refuse(call, reasons)
    _write_register(call, survey.inspection.content.releases, release.version, written)
    _write(call, release.path, written)
    for path, content in write_kept().items():
        _write(call, path, content)
    _write_bill(call, release)
    _tell(call, survey.inspection.content.releases, release)
    return 0


def _refuse(call: Call, reasons: list[str]) -> int:
    refused = call.catalogue.text("desk.release.refused", {"version": call.arguments.version})
    print("\n\n".join([*reasons, refused]), file=sys.stderr)
    return 1


def _about_version(call: Call, survey: Survey) -> list[str]:
    """Why this version cannot be: not one, taken, or not after the last; a file that cannot be read is taken, too."""
    version: str = call.arguments.version
    key = version_key(version)
    if key is None:
        return [call.catalogue.text("desk.release.no-version", {"version": version})]
    if os.path.lexists(call.root / FOLDER / f"{version}.json"):
        return [call.catalogue.text("desk.release.taken", {"version": version})]
    releases = survey.inspection.content.releases
    if releases and key <= releases[-1].key:
        last = {"version": version, "last": releases[-1].version}
        return [call.catalogue.text("desk.release.too-low", last)]
    if releases and call.now.date() < releases[-1].date:
        early = {"day": write_date(releases[-1].date, call.catalogue.language), "last": releases[-1].version}
        return [call.catalogue.text("desk.release.too-early", early)]
    return []


def _about_content(call: Call, survey: Survey) -> list[str]:
    """Errors of the check, and every field that the operator has not filled in. Warnings would only hide them."""
    site = survey.inspection.content.site
    gaps = sorted(site.unfilled(), key=lambda gap: gap[1]) if site else []
    missing = [Problem(place, "field-unfilled", {"field": field}) for field, place in gaps]
    errors = [problem for problem in survey.problems if problem.severity == "error" and not _is_awaited(problem, call)]
    told = write_problems([*errors, *missing], call.catalogue)
    return [told] if told else []


def _is_awaited(problem: Problem, call: Call) -> bool:
    """True for the missing file that is about to be written again."""
    return problem.code == "release-missing" and problem.values["version"] == call.arguments.version


def _about_seal(call: Call, document: bytes) -> list[str]:
    """A version that the register knows is written again only as it was: its address is in citations."""
    version, seal = call.arguments.version, json.loads(document)["seal"]
    for number, line in enumerate(_register(call).splitlines(), 1):
        if line.split()[:1] == [version] and line.split() != [version, seal]:
            values = {"version": version, "line": f"{version} {seal}"}
            return [write_problems([Problem(Place(REGISTER, number), "release-register", values)], call.catalogue)]
    return []


def _register(call: Call) -> str:
    place = call.root / REGISTER
    return place.read_text(encoding="utf-8") if place.exists() else ""


def _about_promises(call: Call) -> list[str]:
    """What would break the programs that read the open data of the last release."""
    breaks = list_breaks(load_kept(call.root), generate_schemas())
    return [call.catalogue.text("desk.release.breaks", {"breaks": "\n".join(breaks)})] if breaks else []


def _make(call: Call, survey: Survey, hub: Hub) -> Release:
    """The kits already carry the new version: their receipts are those of the site that is built after it."""
    studio = load_studio(call.root, survey.inspection.content, theme=None)
    hands, shelf = count_hands(os.environ), shelf_of(os.environ)
    studio = replace(studio, release=call.arguments.version, hands=hands, shelf=shelf)
    kits = press_kits(hub, studio, chart_desk(hub, studio))
    return make_release(studio.release, call.now.date(), hub, kits, studio.catalogues)


def _write_register(call: Call, earlier: tuple[Release, ...], version: str, written: bytes) -> None:
    """Enters the release, and every sealed one that no line knows.

    Before the file of the release: whoever is interrupted in between is told of a line without a file.
    """
    known = _register(call)
    listed = {line.split()[0] for line in known.splitlines() if line.strip()}
    further = (one for one in earlier if one.seal is not None and one.version not in listed)
    known += "".join(register_line(one) for one in further)
    own = "" if version in listed else f"{version} {json.loads(written)['seal']}\n"
    _write(call, REGISTER, f"{known}{own}".encode())


def _write_bill(call: Call, release: Release) -> None:
    """What the program is made of that wrote this release. A project without a lock of its own has nothing to list."""
    lock, licences = call.root / LOCK, call.root / LICENCES
    if lock.is_file() and licences.is_file():
        policy = read_licences(licences.read_text(encoding="utf-8"))
        text = lock.read_text(encoding="utf-8")
        bill = write_bill(text, policy, parts_of(call.root), release.version, release.date)
        _write(call, f"{FOLDER}/{release.version}{ENDING}", bill)


def parts_of(root: Path) -> dict[str, bytes]:
    """Files that come from others, fonts that is, by path below the project."""
    fonts = (path for path in (root / "overrides").rglob("*") if path.suffix in (".ttf", ".woff2"))
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in sorted(fonts)}


def _write(call: Call, path: str, content: bytes) -> None:
    """All or nothing: a killed release leaves no half file behind that the check would stumble over."""
    target = call.root / path
    target.parent.mkdir(parents=True, exist_ok=True)
    draft = target.with_name(f".{target.name}.draft")
    draft.write_bytes(content)
    draft.replace(target)


def _tell(call: Call, earlier: tuple[Release, ...], release: Release) -> None:
    if earlier:
        last = {"version": earlier[-1].version}
        reasons = write_reasons(list_changes(earlier[-1], release), call.catalogue)
        changes = [*reasons, *write_changes(compare_snapshots(earlier[-1], release), call.catalogue)]
        head = call.catalogue.text("desk.release.since" if changes else "desk.release.nothing", last)
        print("\n\n".join([head, *changes]) + "\n")
    counts = {"facts": len(release.facts), "claims": len(release.claims), "kits": len(release.kits)}
    print(call.catalogue.text("desk.release.written", {"path": release.path, **counts}))
