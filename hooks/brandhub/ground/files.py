"""Files: the one way in. Regular files below a folder, within limits; links, pipes, devices and odd names are problems.

Everything that people write is listed by `list_files` and read by `read_file`, and by nothing else.
"""

from __future__ import annotations

import os
import stat
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, Literal

from brandhub.ground.characters import forbidden_in
from brandhub.ground.problems import Place, Problem

DEEPEST: Final = 6
"""Folders inside folders."""
MOST_FILES: Final = 100_000
"""Folders included: ten thousand stories in three versions, and as much again."""
MOST_BYTES: Final = 256 * 1024 * 1024
"""Of all texts together; a hub of a city has about two, ten thousand stories in two languages about a hundred."""
_Kind = Literal["file", "folder", "other"]
Glance = tuple[int, ...]
"""What a system says of a file or folder without opening it: kind, device, number, size, last change of what it holds
and of itself, in nanoseconds."""
_MOUNT_POINT: Final = 0xA0000003  # a junction of Windows leads elsewhere as a link does
_FLAGS: Final = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


@dataclass
class Budget:
    """How much may still be read; one for all folders of a project."""

    files: int = MOST_FILES
    size: int = MOST_BYTES
    spent: bool = False
    problems: list[Problem] = field(default_factory=list)

    def take(self, path: str, *, files: int = 0, size: int = 0) -> bool:
        """False when it is used up, which is told once."""
        self.files -= files
        self.size -= size
        if self.files >= 0 and self.size >= 0:
            return True
        if not self.spent:
            values = {"files": MOST_FILES, "limit": MOST_BYTES // 1024**2}
            self.problems.append(Problem(Place(path), "content-too-much", values))
        self.spent = True
        return False


def is_new(_folder: str) -> bool:
    """For whoever knows no folder from the last time."""
    return False


def list_files(
    root: Path,
    folder: str,
    problems: list[Problem],
    budget: Budget,
    *,
    apart: tuple[str, ...] = (),
    is_known: Callable[[str], bool] = is_new,
) -> Iterator[str]:
    """The regular files below a folder, as paths from `root`, in a fixed order; what is none becomes a problem.

    Hidden files are passed over, and so are the folders in `apart`, as long as they are folders. `is_known`: asked of
    every other folder when its turn comes; one that is known is passed over, too.
    """
    yield from _Walk(root, problems, budget, apart, is_known).files(folder)


@dataclass(frozen=True)
class _Walk:
    root: Path
    problems: list[Problem]
    budget: Budget
    apart: tuple[str, ...]
    is_known: Callable[[str], bool]

    def files(self, folder: str) -> Iterator[str]:
        if not os.path.lexists(f"{self.root}/{folder}"):
            return
        if is_own_folder(f"{self.root}/{folder}"):
            yield from self._below(folder, 0)
        else:
            self._complain(folder, "not-a-regular-file")

    def _below(self, folder: str, depth: int) -> Iterator[str]:
        for name, kind in self._names(folder):
            path = f"{folder}/{name}"
            if kind == "file":
                yield path
            elif kind == "folder" and (path in self.apart or self.is_known(path)):
                continue
            elif kind == "folder" and depth < DEEPEST:
                yield from self._below(path, depth + 1)
            else:
                self._complain(path, "not-a-regular-file")

    def _names(self, folder: str) -> Iterator[tuple[str, _Kind]]:
        """The names in a folder that can be shown and what they name, as far as the budget goes."""
        try:
            with os.scandir(f"{self.root}/{folder}") as entries:
                found = sorted((entry.name, _kind_of(entry)) for entry in entries)
        except OSError:
            self._complain(folder, "not-a-regular-file")
            return
        for name, kind in found:
            if name.startswith("."):
                continue
            if not self.budget.take(folder, files=1):
                return
            if (hidden := next(forbidden_in(name), None)) is None:
                yield name, kind
            else:
                self._complain(f"{folder}/{_shown(name)}", "file-name", name=_called(hidden))

    def _complain(self, path: str, code: str, **values: object) -> None:
        self.problems.append(Problem(Place(path), code, values))


def _kind_of(entry: os.DirEntry[str]) -> _Kind:
    """As `is_own_file` and `is_own_folder`. Most systems tell it with the name, so that nobody has to ask again."""
    if os.name == "nt":  # there a junction counts as a folder
        return "file" if is_own_file(entry.path) else "folder" if is_own_folder(entry.path) else "other"
    try:
        is_file, is_folder = entry.is_file(follow_symlinks=False), entry.is_dir(follow_symlinks=False)
    except OSError:
        return "other"
    return "file" if is_file else "folder" if is_folder else "other"


def glance_at(path: str) -> Glance | None:
    """None for what is not there, and where a system does not tell when something was last changed."""
    if os.name == "nt":  # there the last of the times is that of the making
        return None
    try:
        found = os.lstat(path)
    except (OSError, ValueError):
        return None
    times = found.st_mtime_ns, found.st_ctime_ns
    return (found.st_mode, found.st_dev, found.st_ino, found.st_size, *times)


def glance_over(root: Path, folder: str) -> dict[str, Glance] | None:
    """A folder, by the name „.“, and every file in it; None where there is anything else than files to be seen."""
    whole = glance_at(f"{root}/{folder}")
    if whole is None or not stat.S_ISDIR(whole[0]):
        return None
    try:
        with os.scandir(f"{root}/{folder}") as entries:
            names = sorted(entry.name for entry in entries)
    except OSError:
        return None
    seen = {name: glance_at(f"{root}/{folder}/{name}") for name in names if not name.startswith(".")}
    found = {name: glance for name, glance in seen.items() if glance is not None and stat.S_ISREG(glance[0])}
    return {".": whole, **found} if len(found) == len(seen) else None


def is_own_folder(path: Path | str) -> bool:
    """True for a folder itself; false for whatever leads to one."""
    return _is(path, stat.S_ISDIR)


def is_own_file(path: Path | str) -> bool:
    """True for a regular file itself; false for links, pipes and devices."""
    return _is(path, stat.S_ISREG)


def _is(path: Path | str, kind: Callable[[int], bool]) -> bool:
    try:
        found = os.lstat(path)
    except (OSError, ValueError):
        return False
    return kind(found.st_mode) and getattr(found, "st_reparse_tag", 0) != _MOUNT_POINT


def read_file(root: Path, path: str, limit: int) -> tuple[bytes | None, list[Problem]]:
    """The bytes of a regular file inside `root`, at most `limit`. No part of the way may be a link.

    What was a file when it was listed may be something else by now: what has been opened is what is looked at.
    """
    parts = path.split("/")
    if not all(is_own_folder(f"{root}/{'/'.join(parts[:n])}") for n in range(1, len(parts))):
        return None, [Problem(Place(path), "not-a-regular-file")]
    try:
        number = os.open(f"{root}/{path}", _FLAGS)
    except (OSError, ValueError):
        return None, [Problem(Place(path), "not-a-regular-file")]
    state = os.fstat(number)
    if not stat.S_ISREG(state.st_mode):
        os.close(number)
        return None, [Problem(Place(path), "not-a-regular-file")]
    try:
        content = b"" if state.st_size > limit else _read(number, state.st_size + 1, limit + 1)
    finally:
        os.close(number)
    size = max(state.st_size, len(content))
    if size > limit:
        return None, [Problem(Place(path), "file-too-large", {"size": -(-size // 1024), "limit": limit // 1024})]
    return content, []


def _read(number: int, likely: int, most: int) -> bytes:
    """What an open file holds, at most `most` bytes; `likely` are asked for at once."""
    content = part = os.read(number, min(likely, most))
    while part and len(content) < most:
        part = os.read(number, min(likely, most - len(content)))
        content += part
    return content


def find_file(root: Path, path: str) -> str | None:
    """The path as it is spelt on disk: systems may keep an „ä“ in two characters. None when there is no such file."""
    found = ""
    for part in path.split("/"):
        folder = root / found if found else root
        if not is_own_folder(folder):
            return None
        name = part
        if not os.path.lexists(folder / part):
            same = (e.name for e in folder.iterdir() if unicodedata.normalize("NFC", e.name) == part)
            name = next(same, "")
        if not name:
            return None
        found = f"{found}/{name}" if found else name
    return found if is_own_file(root / found) else None


def names_in(root: Path, folder: str) -> list[str]:
    """The names in a folder inside `root`, sorted; none where a part of the way is a link or missing."""
    parts = folder.split("/")
    if not all(is_own_folder(root / "/".join(parts[:n])) for n in range(1, len(parts) + 1)):
        return []
    return sorted(entry.name for entry in (root / folder).iterdir())


def _shown(name: str) -> str:
    """A name that a terminal can show on one line."""
    return "".join(c if c.isprintable() and not any(forbidden_in(c)) else f"\\u{ord(c):04x}" for c in name)


def _called(character: str) -> str:
    return unicodedata.name(character, f"U+{ord(character):04X}")
