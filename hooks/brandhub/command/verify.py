"""`verify FILE`: is this press kit, or this single file of one, still current?"""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from brandhub.command.rebuilding import run_rebuild
from brandhub.ground.hands import count_hands
from brandhub.products.changes import compare_snapshots
from brandhub.products.kit_archives import MAX_ARCHIVE, NoKit, ReturnedKit, read_kit
from brandhub.products.kit_desk import press_kits
from brandhub.products.kit_standing import EXITS, Finding, current_kit, judge_file, judge_kit, write_finding
from brandhub.products.press_kit.manifest import sha256
from brandhub.products.publication import chart_desk, load_studio, shelf_of
from brandhub.products.releases import take_snapshot
from brandhub.products.survey import survey_project

if TYPE_CHECKING:
    from brandhub.command.line import Call


def run_verify(call: Call) -> int:
    """Prints the standing and what has changed. 0 current, 1 superseded, 2 withdrawn, 3 altered, 4 unknown.

    4 as well where the project has errors: without today's kits nothing is known about an older one. Whatever is no
    kit is taken for a single file of one. With --rebuild it builds a whole release again instead.
    """
    if call.arguments.rebuild:
        return run_rebuild(call)
    if not call.arguments.kit.exists():
        print(call.catalogue.text("line.no-file", {"found": call.arguments.kit}), file=sys.stderr)
        return EXITS["unknown"]
    finding = _judge(call, call.arguments.kit)
    print(write_finding(finding, call.catalogue))
    return EXITS[finding.standing]


def _judge(call: Call, path: Path) -> Finding:
    try:
        if path.stat().st_size > MAX_ARCHIVE:
            return Finding("unknown", reason="unreadable")
        content = path.read_bytes()
    except OSError:
        return Finding("unknown", reason="unreadable")
    returned = _read(content)
    if returned is None and path.suffix.lower() == ".zip":
        return Finding("unknown", reason="unreadable")  # no archive of ours lies in a kit
    if returned is not None and returned.altered:
        return Finding("altered", files=returned.altered)
    survey = survey_project(call.root, call.now)
    if survey.hub is None or not survey.passes:
        return Finding("unknown", reason="no-project")
    releases = survey.inspection.content.releases
    print(call.catalogue.text("desk.verify.pressing"), file=sys.stderr, flush=True)
    studio = load_studio(call.root, survey.inspection.content, theme=None)
    studio = replace(studio, hands=count_hands(os.environ), shelf=shelf_of(os.environ))
    kits = press_kits(survey.hub, studio, chart_desk(survey.hub, studio))
    current = [current_kit(kit.manifest) for kit in kits]
    today = take_snapshot(survey.hub, studio.catalogues)
    if returned is None:
        return judge_file(sha256(content), path.name, current, releases, lambda old: compare_snapshots(old, today))
    return judge_kit(returned, current, releases, today)


def _read(content: bytes) -> ReturnedKit | None:
    """None for what is no kit: then it may be a file of one, and Word's and Excel's are archives as well."""
    try:
        return read_kit(content)
    except NoKit:
        return None
