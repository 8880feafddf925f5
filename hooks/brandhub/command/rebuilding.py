"""`verify --rebuild VERSION`: builds a past release again from its tag and compares it with what was released.

The release of that day is checked out beside the project and built by its own code on its own day. Its press kits must
have the checksums of their receipts; with `--against FOLDER` every file of the site must equal the one kept there.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from brandhub.command.inventories import look_through
from brandhub.models.releases import FOLDER, Release
from brandhub.products.ingredients import LOCK
from brandhub.products.press_kit.manifest import sha256
from brandhub.whole.releases import load_releases

if TYPE_CHECKING:
    from brandhub.command.line import Call

SAME, DIFFERS, UNKNOWN = 0, 3, 4
"""As for kits: 3 altered, 4 unknown."""
_MOST: Final = 20


class NotRebuilt(Exception):
    """Why there is nothing to compare: a key of the catalogue below `desk.rebuild.`, and its values."""

    def __init__(self, key: str, **values: object) -> None:
        super().__init__(key)
        self.key, self.values = key, values


@dataclass(frozen=True)
class Origin:
    """Where a release comes from: the commit, and the tag that names it, if any."""

    commit: str
    tag: str


def run_rebuild(call: Call) -> int:
    """0 when everything is the same; 3 when something differs, file by file; 4 when it could not be built again."""
    version: str = call.arguments.rebuild
    try:
        release = next((one for one in load_releases(call.root)[0] if one.version == version), None)
        if release is None:
            raise NotRebuilt("no-release", version=version)
        origin = find_origin(call.root, release)
        named = {"version": version, "tag": origin.tag, "commit": origin.commit[:12]}
        _say(call, "from-tag" if origin.tag else "from-commit", **named)
        with checked_out(call.root, origin.commit) as past, tempfile.TemporaryDirectory() as folder:
            site = Path(folder) / "site"
            build_past(call.root, past, site, release)
            differences = [*compare_kits(site, release), *compare_sites(site, call.arguments.against)]
    except NotRebuilt as reason:
        _say(call, reason.key, **reason.values)
        return UNKNOWN
    for difference in differences[:_MOST]:
        print(difference)
    counts = {"version": version, "count": len(differences), "kits": len(release.kits)}
    _say(call, "differs" if differences else "same", **counts)
    return DIFFERS if differences else SAME


def find_origin(root: Path, release: Release) -> Origin:
    """The tag of that name (`2026.1`, `v2026.1`), else the commit that brought its file. Raises NotRebuilt."""
    for tag in (release.version, f"v{release.version}"):
        commit = _git(root, "rev-parse", "--verify", "--quiet", f"refs/tags/{tag}^{{commit}}")
        if commit:
            return Origin(commit, tag)
    prefix = _git(root, "rev-parse", "--show-prefix")
    added = _git(root, "log", "--diff-filter=A", "--format=%H", "-1", "--", f"{FOLDER}/{release.version}.json")
    if not added or prefix:
        raise NotRebuilt("no-origin", version=release.version)
    return Origin(added, "")


@contextmanager
def checked_out(root: Path, commit: str) -> Iterator[Path]:
    """The project as it was, in a folder that goes again. Raises NotRebuilt."""
    with tempfile.TemporaryDirectory() as folder:
        past = Path(folder) / "past"
        if _git(root, "worktree", "add", "--detach", "--force", str(past), commit) is None:
            raise NotRebuilt("no-checkout", commit=commit[:12])
        try:
            yield past
        finally:
            _git(root, "worktree", "remove", "--force", str(past))


def build_past(root: Path, past: Path, site: Path, release: Release) -> None:
    """Builds with the code of that day: in this environment where its packages are the same, else in one of its own."""
    words = ["build", "--root", str(past), "--out", str(site), "--today", release.date.isoformat()]
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("HUB_", "SOURCE_DATE"))}
    if _text(root / LOCK) == _text(past / LOCK):
        command = [sys.executable, "-P", "-m", "brandhub.command", *words]
        kept["PYTHONPATH"] = str(past / "hooks")
    else:
        command = [sys.executable, str(past / "hub.py"), *words]
    done = subprocess.run(command, cwd=past, env=kept, capture_output=True, text=True, encoding="utf-8", check=False)
    if done.returncode:
        print(done.stderr[-4000:], file=sys.stderr)
        raise NotRebuilt("no-build", version=release.version)


def compare_kits(site: Path, release: Release) -> Iterator[str]:
    """The press kits whose checksum is not that of their receipt."""
    for receipt in release.kits:
        place = site / receipt.address.lstrip("/")
        if not place.is_file() or sha256(place.read_bytes()) != receipt.sha256:
            yield receipt.address.lstrip("/")


def compare_sites(site: Path, kept: Path | None) -> Iterator[str]:
    """The files that differ from those of a kept site; none without one."""
    if kept is None:
        return
    for path in sorted({*look_through(site).looks, *look_through(kept).looks}):
        ours, theirs = site / path, kept / path
        if not (ours.is_file() and theirs.is_file() and ours.read_bytes() == theirs.read_bytes()):
            yield path


def _text(path: Path) -> str | None:
    return path.read_text(encoding="utf-8") if path.is_file() else None


def _git(root: Path, *words: str) -> str | None:
    """What git says; None when it refuses or is not there."""
    command = ["git", "-C", str(root), *words]
    try:
        done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
    except OSError:
        return None
    return done.stdout.strip() if done.returncode == 0 else None


def _say(call: Call, key: str, **values: object) -> None:
    print(call.catalogue.text(f"desk.rebuild.{key}", values), file=sys.stderr, flush=True)
