"""Watching: which files of the project have changed since the last look. By looking, so that it works on every disk."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

FOLDERS: Final = ("data", "stories", "docs", "overrides", "hooks", "mkdocs.yml")
DEEPEST: Final = 8
_LOOK: Final = (".html", ".css", ".js", ".jinja", ".svg", ".typ")

Traces = Mapping[str, tuple[int, int, int]]
"""Path → time of the last change, size, and number of the file; all three stay only where nobody has saved."""


def look(root: Path) -> Traces:
    """Every file that the preview is made of. A file that vanishes meanwhile is not there."""
    return dict(_traces(root))


def changed(before: Traces, after: Traces) -> frozenset[str]:
    """New, removed and rewritten files."""
    return frozenset(path for path in before.keys() | after.keys() if before.get(path) != after.get(path))


def is_look(path: str) -> bool:
    """True for what changes how pages look and nothing of what they say."""
    return path.startswith("overrides/") and path.endswith(_LOOK) and not path.startswith("overrides/assets/motifs/")


def is_code(path: str) -> bool:
    """True for the hub's own program and its words."""
    return path.startswith("hooks/")


def is_handbook(path: str) -> bool:
    """True for what only the handbook shows."""
    return path.startswith("docs/handbook/") or path == "mkdocs.yml"


def _traces(root: Path) -> Iterator[tuple[str, tuple[int, int, int]]]:
    for name in FOLDERS:
        yield from _below(root / name, name, 0)


def _below(path: Path | os.DirEntry[str], name: str, depth: int) -> Iterator[tuple[str, tuple[int, int, int]]]:
    try:
        found = path.stat()
        if not stat.S_ISDIR(found.st_mode):
            yield name, (found.st_mtime_ns, found.st_size, found.st_ino)
        elif depth < DEEPEST:
            with os.scandir(path) as entries:
                for entry in entries:
                    if not entry.name.startswith((".", "__")) or entry.name.endswith(".py"):
                        yield from _below(entry, f"{name}/{entry.name}", depth + 1)
    except OSError:  # gone, renamed or locked while we look: the next look sees what has become of it
        return
