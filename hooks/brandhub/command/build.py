"""`build`: checks, builds beside, swaps at the end. A failed or killed build leaves the last good site untouched."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from brandhub.command.swapping import BuildBusy, NotASite, building_beside, swap
from brandhub.ground.problems import write_problems
from brandhub.products.survey import survey_project

if TYPE_CHECKING:
    from brandhub.command.line import Call


def run_build(call: Call) -> int:
    """Checks and, when nothing forbids it, presses the site. 0 when the new site stands, else 1."""
    out = (call.arguments.out or call.root / "site").resolve()
    try:
        with building_beside(out) as fresh:
            return _build(call, fresh, out)
    except BuildBusy as busy:
        _say(call, "build-busy", process=busy)
    except NotASite:
        _say(call, "build-not-a-site", path=_shown(out))
    except OSError as error:
        print(error, file=sys.stderr)
        _say(call, "build-failed")
    return 1


def _build(call: Call, fresh: Path, out: Path) -> int:
    _say(call, "build-checking")
    survey = survey_project(call.root, call.now)
    if survey.problems:
        print(write_problems(survey.problems, call.catalogue), file=sys.stderr)
    if not survey.passes:
        _say(call, "build-stopped", errors=sum(p.severity == "error" for p in survey.problems))
        return 1
    if not _press(call, fresh):
        _say(call, "build-failed")
        return 1
    files = sum(1 for path in fresh.rglob("*") if path.is_file())
    _say(call, "build-swapping")
    swap(fresh, out)
    _say(call, "build-done", files=files, path=_shown(out))
    return 0


def _press(call: Call, fresh: Path) -> bool:
    """Runs MkDocs, which calls hooks/portal.py; its output is shown only when it fails."""
    environment = {
        **os.environ,
        "HUB_TODAY": call.now.isoformat(),
        "HUB_LANG": call.catalogue.language,
        "HUB_QUIET": "1",
        "NO_MKDOCS_2_WARNING": "1",
    }
    command = [
        sys.executable,
        "-P",
        "-m",
        "mkdocs",
        "build",
        "--strict",
        "-f",
        str(call.root / "mkdocs.yml"),
        "-d",
        str(fresh),
    ]
    done = subprocess.run(command, env=environment, cwd=call.root, capture_output=True, text=True, check=False)
    if done.returncode:
        print(done.stdout + done.stderr, file=sys.stderr)
    return done.returncode == 0


def _say(call: Call, key: str, **values: object) -> None:
    print(call.catalogue.text(key, values), file=sys.stderr, flush=True)


def _shown(path: Path) -> str:
    """The path as the caller would type it."""
    try:
        return path.relative_to(Path.cwd()).as_posix() + "/"
    except ValueError:
        return path.name + "/"
