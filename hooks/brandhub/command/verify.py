"""`verify KIT.zip`: is this press kit still current?"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from brandhub.command.rebuilding import run_rebuild
from brandhub.products.kit_archives import MAX_ARCHIVE, NoKit, read_kit
from brandhub.products.kit_standing import EXITS, Finding, current_kit, judge_kit, write_finding
from brandhub.products.publication import chart_desk, load_studio, press_kits
from brandhub.products.releases import take_snapshot
from brandhub.products.survey import survey_project

if TYPE_CHECKING:
    from brandhub.command.line import Call


def run_verify(call: Call) -> int:
    """Prints the standing of the kit and what has changed. 0 current, 1 superseded, 2 withdrawn, 3 altered, 4 unknown.

    4 as well where the project has errors: without today's kits nothing is known about an older one. With --rebuild it
    builds a whole release again instead.
    """
    if call.arguments.rebuild:
        return run_rebuild(call)
    finding = _judge(call, call.arguments.kit)
    print(write_finding(finding, call.catalogue))
    return EXITS[finding.standing]


def _judge(call: Call, path: Path) -> Finding:
    try:
        if path.stat().st_size > MAX_ARCHIVE:
            raise NoKit
        returned = read_kit(path.read_bytes())
    except (OSError, NoKit):
        return Finding("unknown", reason="unreadable")
    if returned.altered:
        return Finding("altered", files=returned.altered)
    survey = survey_project(call.root, call.now)
    if survey.hub is None or not survey.passes:
        return Finding("unknown", reason="no-project")
    content = survey.inspection.content
    print(call.catalogue.text("desk.verify.pressing"), file=sys.stderr, flush=True)
    studio = load_studio(call.root, content, theme=None)
    kits = press_kits(survey.hub, studio, chart_desk(survey.hub, studio))
    current = [current_kit(kit.manifest) for kit in kits]
    return judge_kit(returned, current, content.releases, take_snapshot(survey.hub, studio.catalogues))
