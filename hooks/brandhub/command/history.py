"""History: what git remembers of a file. Without git, or outside of a repository, it remembers nothing."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Final

MOST: Final = 200
"""Versions of a file that are looked through, the newest first."""


def read_git(root: Path, *words: str) -> bytes | None:
    """The output of a git command in the folder; None when git is missing or refuses."""
    try:
        done = subprocess.run(["git", "-C", str(root), *words], capture_output=True, check=False)
    except OSError:
        return None
    return done.stdout if done.returncode == 0 else None


def earlier_texts(root: Path, path: str) -> Iterator[str]:
    """The file as it stood in each commit that changed it, the newest first."""
    commits = read_git(root, "log", f"--max-count={MOST}", "--format=%H", "--", path) or b""
    for commit in commits.decode("ascii").split():
        text = read_git(root, "show", f"{commit}:./{path}")
        if text is not None:
            yield text.decode("utf-8", "replace")
