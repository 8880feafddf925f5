"""Releases on disk: reads data/releases/. A snapshot that cannot be read is a problem, never skipped in silence."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Final, NoReturn

from pydantic import ValidationError

from brandhub.ground.files import Budget, list_files, read_file
from brandhub.ground.problems import Place, Problem
from brandhub.models.releases import FOLDER, REGISTER, Release, seal_of, version_key

MAX_RELEASE: Final = 20 * 1024 * 1024
MAX_REGISTER: Final = 256 * 1024


def load_releases(root: Path) -> tuple[tuple[Release, ...], list[Problem]]:
    """All releases, the oldest first, and what could not be read."""
    releases: list[Release] = []
    problems: list[Problem] = []
    for path in _files(root, problems):
        read = _load(root, path)
        if isinstance(read, Problem):
            problems.append(read)
        else:
            releases.append(read)
    problems += _check_register(root, releases, [problem.place.path for problem in problems])
    return tuple(sorted(releases, key=lambda release: release.key)), problems


def last_out(releases: tuple[Release, ...], today: date) -> Release | None:
    """The last release that is out on a day; None before the first."""
    return next((release for release in reversed(releases) if release.is_out(today)), None)


def register_line(release: Release) -> str:
    """The line of a sealed release in the register."""
    return f"{release.version} {release.seal}\n"


def _check_register(root: Path, releases: list[Release], told: list[str]) -> Iterator[Problem]:
    """What the register knows and no file holds any more, or holds otherwise. `told`: files that have been told.

    What no line knows is not asked for: it is from before there was a register, and the next release enters it.
    """
    if not os.path.lexists(root / REGISTER):
        return
    raw, problems = read_file(root, REGISTER, MAX_REGISTER)
    yield from problems
    lines = (raw or b"").decode("utf-8", "replace").splitlines()
    listed = {line.split()[0]: number for number, line in enumerate(lines, 1) if line.strip()}
    known = {release.version: release for release in releases}
    for version, number in listed.items():
        if version not in known and f"{FOLDER}/{version}.json" not in told:
            yield Problem(Place(REGISTER, number), "release-missing", {"version": version})
    for version, number in listed.items():
        release = known.get(version)
        if release is None or release.seal is None or lines[number - 1].split() == register_line(release).split():
            continue
        values = {"version": version, "line": register_line(release).strip()}
        yield Problem(Place(REGISTER, number), "release-register", values)


def _files(root: Path, problems: list[Problem]) -> Iterator[str]:
    for path in list_files(root, FOLDER, problems, Budget(problems=problems)):
        name = path.removeprefix(f"{FOLDER}/")
        if name.endswith(".json") and version_key(name.removesuffix(".json")):
            yield path
        elif path not in (f"{FOLDER}/README.md", REGISTER) and not name.endswith(".cdx.json"):
            problems.append(Problem(Place(path), "unexpected-file", {}, "warning"))


def _load(root: Path, path: str) -> Release | Problem:
    raw, problems = read_file(root, path, MAX_RELEASE)
    if raw is None:
        return problems[0]
    try:
        source = raw.decode("utf-8")
        document = json.loads(source, parse_constant=_refuse)
        release = Release.model_validate(document).placed(source)
    except json.JSONDecodeError as error:  # a merge conflict, most likely
        return Problem(Place(path, error.lineno, error.colno), "release-unreadable")
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        return Problem(Place(path), "release-field", {"field": ".".join(str(part) for part in first["loc"])})
    except (ValueError, RecursionError):
        return Problem(Place(path), "release-unreadable")
    if release.seal is not None and release.seal != (seal := seal_of(document)):
        return Problem(Place(path), "release-altered", {"version": release.version, "seal": seal})
    if release.path != path:
        return Problem(Place(path), "release-misnamed", {"version": release.version})
    return release


def _refuse(constant: str) -> NoReturn:
    raise ValueError(constant)
