"""The handbook in the preview: MkDocs draws it aside, in a process of its own, when somebody asks for it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from threading import Lock
from typing import Final
from urllib.parse import unquote

FOLDERS: Final = ("/handbook/", "/assets/", "/search/")
PART: Final = "handbook"
"""The value of HUB_PART with which hooks/portal.py draws nothing but the handbook."""


class Handbook:
    """The pages of docs/handbook/, drawn anew after they have changed. May be asked by several threads."""

    def __init__(self, root: Path, folder: Path, environment: Mapping[str, str]) -> None:
        self._root, self._folder, self._environment = root, folder, environment
        self._lock = Lock()
        self._is_drawn = False

    def forget(self) -> None:
        """A page has changed: whoever asks next waits for the new ones."""
        self._is_drawn = False

    def page(self, address: str) -> tuple[bytes | None, str]:
        """The page or file at an address, None without one; and what MkDocs complained about if it could not draw."""
        with self._lock:
            told = "" if self._is_drawn else self._draw()
        target = (self._folder / unquote(address).lstrip("/")).resolve()
        if target.is_dir():
            target /= "index.html"
        if not target.is_relative_to(self._folder.resolve()) or not target.is_file():
            return None, told
        return target.read_bytes(), told

    def _draw(self) -> str:
        self._is_drawn = True
        words = ["mkdocs", "build", "-q", "-f", str(self._root / "mkdocs.yml"), "-d", str(self._folder)]
        environment = {**os.environ, **self._environment, "HUB_PART": PART, "NO_MKDOCS_2_WARNING": "1"}
        environment["HUB_HANDBOOK_SEARCH"] = "true"  # mkdocs.yml: the handbook can be searched where it is shown
        done = subprocess.run(
            [sys.executable, "-P", "-m", *words], cwd=self._root, env=environment, capture_output=True, check=False
        )
        return "" if done.returncode == 0 else done.stderr.decode("utf-8", "replace")
