"""Opening a file where it stands: the address with which a browser hands a place over to the editor's program."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final
from urllib.parse import quote

from brandhub.ground.problems import Place

EDITORS: Final = {
    # https://code.visualstudio.com/docs/configure/command-line#_opening-vs-code-with-urls
    "vscode": "vscode://file{file}:{line}:{column}",
    "vscodium": "vscodium://file{file}:{line}:{column}",
    "zed": "zed://file{file}:{line}:{column}",
    "jetbrains": "jetbrains://idea/navigate/reference?path={file}:{line}:{column}",
    "none": "",
}
DEFAULT: Final = "vscode"


@dataclass(frozen=True)
class Opener:
    """`pattern`: an address with {file} (absolute, escaped), {line} and {column}; empty where nothing opens files."""

    root: Path
    pattern: str

    @classmethod
    def named(cls, root: Path, name: str) -> Opener:
        """By the name of a program, or by a pattern of one's own."""
        return cls(root, EDITORS.get(name, name))

    def address(self, place: Place) -> str:
        """Where a link must lead to open the place; empty when nothing can be opened."""
        if not self.pattern:
            return ""
        file = (self.root / place.path).as_posix()
        file = file if file.startswith("/") else f"/{file}"  # C:/… on Windows
        values = {"file": quote(file, safe="/:"), "line": str(place.line), "column": str(place.column)}
        pattern = self.pattern
        for name, value in values.items():
            pattern = pattern.replace(f"{{{name}}}", value)
        return pattern
