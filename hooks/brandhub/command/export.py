"""`export DIR`: plain Markdown, data and assets for another generator. Needs no MkDocs."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from brandhub.ground.problems import write_problems
from brandhub.products.export.folder import write_export
from brandhub.products.publication import chart_desk, load_studio
from brandhub.products.survey import survey_project

if TYPE_CHECKING:
    from brandhub.command.line import Call


def run_export(call: Call) -> int:
    """Checks, then writes into a folder that is new or empty. 0 when everything was written, else 1."""
    target: Path = call.arguments.folder.resolve()
    if target.exists() and any(target.iterdir()):
        print(call.catalogue.text("export-not-empty", {"path": call.arguments.folder}), file=sys.stderr)
        return 1
    survey = survey_project(call.root, call.now)
    if survey.problems:
        print(write_problems(survey.problems, call.catalogue), file=sys.stderr)
    if survey.hub is None or not survey.passes:
        return 1
    studio = load_studio(call.root, survey.inspection.content, theme=None)
    charts = chart_desk(survey.hub, studio)
    files = write_export(survey.hub, studio.templates, studio.catalogues, charts)
    for path, content in files.items():
        place = target / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content)
    print(call.catalogue.text("build-done", {"files": len(files), "path": call.arguments.folder}), file=sys.stderr)
    return 0
