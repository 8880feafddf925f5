"""`impact`: what the uncommitted change does, before it is committed."""

from __future__ import annotations

import io
import subprocess
import tarfile
from collections.abc import Callable
from datetime import datetime
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory
from threading import Lock
from typing import TYPE_CHECKING, Final

from brandhub.ground.catalogues import LANGUAGES, load_catalogue
from brandhub.products.impact import weigh_impact, write_impact
from brandhub.whole.inspection import Inspection, inspect_project

if TYPE_CHECKING:
    from brandhub.command.line import Call

CONTENT: Final = ("data", "stories", "docs")
PICTURES: Final = "overrides"


def run_impact(call: Call) -> int:
    """Compares the last commit with the files as they are now. 0, also where there is nothing to compare with."""
    before = Commit(call.root, call.now, inspect_project).inspect()
    if before is None:
        print(call.catalogue.text("desk.impact.no-commit"))
        return 0
    after = inspect_project(call.root, call.now)
    catalogues = {language: load_catalogue(language) for language in LANGUAGES}
    print(write_impact(weigh_impact(before, after, catalogues), call.catalogue))
    others = changed_elsewhere(call.root)
    if others:
        print("\n" + call.catalogue.text("desk.impact.elsewhere", {"count": len(others)}))
    return 0


class Commit:
    """The last commit of a folder, inspected when asked for and again after the next commit. For several threads."""

    def __init__(self, root: Path, now: datetime, inspect: Callable[[Path, datetime], Inspection]) -> None:
        self._root, self._now, self._look = root, now, inspect
        self._lock = Lock()
        self._known: tuple[bytes | None, Inspection | None] = (None, None)

    def inspect(self) -> Inspection | None:
        """None without git, without commit, or outside of one."""
        with self._lock:
            name = _git(self._root, "rev-parse", "HEAD")
            if name is None or name != self._known[0]:
                self._known = (name, self._inspect())
            return self._known[1]

    def _inspect(self) -> Inspection | None:
        committed = read_commit(self._root)
        if committed is None:
            return None
        with TemporaryDirectory(prefix="hub-") as folder:
            unpack(committed, Path(folder))
            return self._look(Path(folder), self._now)


def read_commit(root: Path) -> bytes | None:
    """The folder as it stands in the last commit, as a TAR; None without git, without commit, or outside of one."""
    listing = _git(root, "ls-tree", "-z", "--name-only", "HEAD")
    if listing is None:
        return None
    names = [name.decode("utf-8", "replace") for name in listing.split(b"\0")]
    kept = [name for name in (*CONTENT, PICTURES) if name in names]
    return _git(root, "archive", "--format=tar", "HEAD", "--", *kept) if "data" in kept else None


def unpack(archive: bytes, folder: Path) -> None:
    """Writes the regular files of a TAR below a folder. Links and anything that would leave the folder stay out."""
    with tarfile.open(fileobj=io.BytesIO(archive)) as tar:
        for member in tar:
            path = PurePosixPath(member.name)
            content = tar.extractfile(member) if member.isreg() else None
            if content is None or path.is_absolute() or ".." in path.parts:
                continue
            target = folder / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content.read())


def changed_elsewhere(root: Path) -> list[str]:
    """Changed files that are no content: the look and the program. What they do only the preview shows."""
    status = _git(root, "status", "--porcelain=v1", "-z", "--no-renames", "--", ".") or b""
    paths = [entry[3:].decode("utf-8", "replace") for entry in status.split(b"\0") if entry]
    prefix = (_git(root, "rev-parse", "--show-prefix") or b"").decode("utf-8", "replace").strip()
    inside = [path.removeprefix(prefix) for path in paths]
    return sorted(path for path in inside if path.split("/")[0] not in CONTENT)


def _git(root: Path, *words: str) -> bytes | None:
    """The output of a git command in the folder; None when git is missing or refuses."""
    try:
        done = subprocess.run(["git", "-C", str(root), *words], capture_output=True, check=False)
    except OSError:
        return None
    return done.stdout if done.returncode == 0 else None
