"""`build`: checks, builds beside, looks once more, swaps. Whatever ends it early leaves the last site untouched.

Checking and drawing happen in one process, that of MkDocs, so that nothing is checked twice.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from brandhub.command.inventories import KEPT
from brandhub.command.outcomes import PLACE, read_outcome
from brandhub.command.swapping import BuildBusy, NotALock, NotASite, building_beside, ground_of, spare_of, swap
from brandhub.ground.hands import count_hands
from brandhub.products.progress import PROGRESS

if TYPE_CHECKING:
    from brandhub.command.inventories import Inventory
    from brandhub.command.line import Call
    from brandhub.products.soundness import Defect

_INTERRUPTED: Final = 130
"""What shells expect after Ctrl+C: 128 and the number of the signal."""
_PATIENCE: Final = 3
"""Seconds for MkDocs to end by itself."""
_MOST: Final = 20
"""So many defects are told; one cause often has hundreds."""


def run_build(call: Call) -> int:
    """Checks and, when nothing forbids it, presses the site. 0 when it stands, 130 when interrupted, else 1."""
    out = (call.arguments.out or call.root / "site").resolve()
    try:
        with building_beside(out) as fresh:
            return _build(call, fresh, out)
    except BuildBusy as busy:
        _say(call, "build-busy", process=busy)
    except NotALock as other:
        _say(call, "build-not-a-lock", path=_shown(Path(other.filename)).rstrip("/"))
    except NotASite:
        _say(call, "build-not-a-site", path=_shown(out))
    except OSError as error:
        print(error, file=sys.stderr)
        _say(call, "build-failed")
    except KeyboardInterrupt:
        _say(call, "build-failed")
        return _INTERRUPTED
    return 1


def _build(call: Call, fresh: Path, out: Path) -> int:
    _say(call, "build-checking")
    outcome, standing = _press(call, fresh, out)
    if outcome is None:
        _say(call, "build-failed")
        return 1
    if outcome["report"]:
        print(outcome["report"], file=sys.stderr)
    if not outcome["passes"]:
        print(outcome["verdict"], file=sys.stderr, flush=True)
        return 1
    from brandhub.command.last_look import look_once_more

    with_kits, hands = os.environ.get("HUB_KITS") != "off", count_hands(os.environ)
    found = look_once_more(fresh, out, standing, shrink=call.arguments.shrink, with_kits=with_kits, hands=hands)
    if found.defects:
        _tell_defects(call, found.defects)
        _say(call, "build-failed")
        return 1
    if call.arguments.copies:
        from brandhub.command.copies import lay_copies

        _say(call, "build-copies", files=lay_copies(fresh, hands))
    _say(call, "build-swapping")
    swap(fresh, out, is_settled=found.is_settled and not call.arguments.copies)
    _say(call, "build-done", files=found.files, path=_shown(out))
    return 0


def _tell_defects(call: Call, defects: Sequence[Defect]) -> None:
    for defect in defects[:_MOST]:
        print(call.catalogue.text(f"build-defect.{defect.key}", defect.values), file=sys.stderr)
    if len(defects) > _MOST:
        print(f"… {len(defects) - _MOST}", file=sys.stderr)


def _press(call: Call, fresh: Path, out: Path) -> tuple[dict[str, Any] | None, Inventory | None]:
    """Runs MkDocs, which calls hooks/portal.py, and reads what that writes about it: `report`, `verdict`, `passes`.

    Reads meanwhile what is known of the site that stands. There is no outcome when MkDocs did not get that far, or
    failed although nothing forbade the site; what it says is shown then.
    """
    with tempfile.TemporaryDirectory() as folder:
        outcome = Path(folder) / "outcome.json"
        environment = {
            **os.environ,
            "HUB_TODAY": call.now.isoformat(),
            "HUB_LANG": call.catalogue.language,
            PLACE: str(outcome),
            "HUB_PROGRESS": "on",
            "PYTHONIOENCODING": "utf-8",
            "NO_MKDOCS_2_WARNING": "1",
        }
        if call.arguments.no_cache:
            environment["HUB_CACHE"] = "off"
        elif KEPT:
            environment |= {
                "HUB_SPARE": str(spare_of(out)),
                "HUB_STANDING": str(out),
                "HUB_GROUND": str(ground_of(fresh)),
            }
        command = [sys.executable, "-P", "-m", "mkdocs", "build", "--strict"]
        command += ["-f", str(call.root / "mkdocs.yml"), "-d", str(fresh)]
        code, heard, standing = _run(command, environment, call.root, out)
        said = read_outcome(outcome)
    if said is not None and (code == 0 or not said["passes"]):
        return said, standing
    print(heard, file=sys.stderr)
    return None, None


def _run(command: list[str], environment: dict[str, str], root: Path, out: Path) -> tuple[int, str, Inventory | None]:
    """Exit code and everything that was said, except for progress: that is shown at once; and what stands in `out`."""
    heard = []
    with subprocess.Popen(
        command,
        env=environment,
        cwd=root,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
    ) as running:
        assert running.stdout is not None, "asked for a pipe"
        try:
            from brandhub.command.last_look import read_standing  # while the other works, not once it has ended

            standing = read_standing(out)
            for line in running.stdout:
                if line.startswith(PROGRESS):
                    print(line.removeprefix(PROGRESS), end="", file=sys.stderr, flush=True)
                else:
                    heard.append(line)
        except KeyboardInterrupt:
            _send_home(running)
            raise
    return running.returncode, "".join(heard), standing


def _send_home(running: subprocess.Popen[str]) -> None:
    """Waits until it has ended: nobody works on after the build, and whoever ended has been told.

    Ctrl+C in a terminal has reached it as well; what does not follow is asked to end, then ended.
    """
    for end in (None, running.terminate, running.kill):
        if end is not None:
            end()
        with suppress(subprocess.TimeoutExpired):
            running.wait(_PATIENCE)
            return


def _say(call: Call, key: str, **values: object) -> None:
    print(call.catalogue.text(key, values), file=sys.stderr, flush=True)


def _shown(path: Path) -> str:
    """The path as the caller would type it."""
    try:
        return path.relative_to(Path.cwd()).as_posix() + "/"
    except ValueError:
        return path.name + "/"
