"""`build`: checks, builds beside, swaps at the end. A failed or killed build leaves the last good site untouched."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from brandhub.ground.problems import has_errors, write_problems
from brandhub.products.publication import check_publication
from brandhub.whole.inspection import inspect_project

if TYPE_CHECKING:
    from collections.abc import Iterator

    from brandhub.command.line import Call

NEW, OLD = ".site-new", ".site-old"


class BuildBusy(Exception):
    """Another build of the same site is running; carries its process number."""


def run_build(call: Call) -> int:
    """Checks and, when nothing forbids it, presses the site. 0 when the new site stands, else 1."""
    out = (call.arguments.out or call.root / "site").resolve()
    _say(call, "build-checking")
    inspection = inspect_project(call.root, call.now)
    found = [] if inspection.public is None else check_publication(inspection.public, inspection.content)
    problems = (*inspection.problems, *found)
    if problems:
        print(write_problems(problems, call.catalogue), file=sys.stderr)
    if not inspection.passes or has_errors(found):
        _say(call, "build-stopped", errors=sum(p.severity == "error" for p in problems))
        return 1
    try:
        with building_beside(out) as fresh:
            if not _press(call, fresh):
                _say(call, "build-failed")
                return 1
            files = sum(1 for path in fresh.rglob("*") if path.is_file())
            _say(call, "build-swapping")
            swap(fresh, out)
    except BuildBusy as busy:
        _say(call, "build-busy", process=busy)
        return 1
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


@contextmanager
def building_beside(out: Path) -> Iterator[Path]:
    """An empty folder beside `out` for one build at a time. Mends what a killed build left behind.

    Raises BuildBusy when another build holds the lock.
    """
    out.parent.mkdir(parents=True, exist_ok=True)
    lock = out.parent / f".{out.name}.lock"
    _take(lock)
    fresh, old = (out.parent / f".{out.name}{name}" for name in (NEW, OLD))
    try:
        if old.exists() and not out.exists():
            old.rename(out)  # killed between the two renames of a swap: the last good site comes back
        for rest in (fresh, old):
            shutil.rmtree(rest, ignore_errors=True)
        fresh.mkdir()
        yield fresh
    finally:
        shutil.rmtree(fresh, ignore_errors=True)
        lock.unlink(missing_ok=True)


def swap(fresh: Path, out: Path) -> None:
    """Puts the new site in the place of the old one."""
    old = out.parent / f".{out.name}{OLD}"
    if out.exists():
        out.rename(old)
    fresh.rename(out)
    shutil.rmtree(old, ignore_errors=True)


def _take(lock: Path) -> None:
    for _ in range(2):
        try:
            descriptor = os.open(lock, os.O_CREAT | os.O_EXCL | os.O_WRONLY)
        except FileExistsError:
            holder = lock.read_text("ascii", errors="replace").strip()
            if _is_alive(holder):
                raise BuildBusy(holder) from None
            lock.unlink(missing_ok=True)
            continue
        with os.fdopen(descriptor, "w") as file:
            file.write(str(os.getpid()))
        return
    raise BuildBusy("?")


def _is_alive(process: str) -> bool:
    """True when a process with this number runs. A lock without a number is a left-over of a killed start."""
    if not process.isdigit():
        return False
    if os.name == "nt":
        listing = subprocess.run(["tasklist", "/FI", f"PID eq {process}"], capture_output=True, text=True, check=False)
        return process in listing.stdout
    try:
        os.kill(int(process), 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def _say(call: Call, key: str, **values: object) -> None:
    print(call.catalogue.text(key, values), file=sys.stderr, flush=True)


def _shown(path: Path) -> str:
    """The path as the caller would type it."""
    try:
        return path.relative_to(Path.cwd()).as_posix() + "/"
    except ValueError:
        return path.name + "/"
