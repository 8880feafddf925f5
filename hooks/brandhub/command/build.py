"""`build`: checks, builds beside, swaps at the end. A failed or killed build leaves the last good site untouched.

Checking and drawing happen in one process, that of MkDocs, so that nothing is checked twice.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from brandhub.command.swapping import BuildBusy, NotASite, building_beside, swap

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
    outcome = _press(call, fresh)
    if outcome is None:
        _say(call, "build-failed")
        return 1
    if outcome["report"]:
        print(outcome["report"], file=sys.stderr)
    if not outcome["passes"]:
        print(outcome["verdict"], file=sys.stderr, flush=True)
        return 1
    files = sum(1 for path in fresh.rglob("*") if path.is_file())
    _say(call, "build-swapping")
    swap(fresh, out)
    _say(call, "build-done", files=files, path=_shown(out))
    return 0


def _press(call: Call, fresh: Path) -> dict[str, Any] | None:
    """Runs MkDocs, which calls hooks/portal.py, and reads what that writes about it: `report`, `verdict`, `passes`.

    None when it did not get that far, or failed although nothing forbade the site; what MkDocs says is shown then.
    """
    with tempfile.TemporaryDirectory() as folder:
        outcome = Path(folder) / "outcome.json"
        environment = {
            **os.environ,
            "HUB_TODAY": call.now.isoformat(),
            "HUB_LANG": call.catalogue.language,
            "HUB_OUTCOME": str(outcome),
            "NO_MKDOCS_2_WARNING": "1",
        }
        command = [sys.executable, "-P", "-m", "mkdocs", "build", "--strict"]
        command += ["-f", str(call.root / "mkdocs.yml"), "-d", str(fresh)]
        done = subprocess.run(command, env=environment, cwd=call.root, capture_output=True, text=True, check=False)
        said: dict[str, Any] | None = json.loads(outcome.read_text("utf-8")) if outcome.is_file() else None
    if said is not None and (done.returncode == 0 or not said["passes"]):
        return said
    print(done.stdout + done.stderr, file=sys.stderr)
    return None


def _say(call: Call, key: str, **values: object) -> None:
    print(call.catalogue.text(key, values), file=sys.stderr, flush=True)


def _shown(path: Path) -> str:
    """The path as the caller would type it."""
    try:
        return path.relative_to(Path.cwd()).as_posix() + "/"
    except ValueError:
        return path.name + "/"
