"""The ledger: what became of each slip, so that nothing is tried twice for the same code and the same tests."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from mutants.targets import SHARED, TESTS, fingerprint, with_cases
from mutants.trials import SURVIVED, Verdict


@dataclass
class Ledger:
    """Verdicts in `.cache/`. One that was killed stays so while the module and the tests beside its killer are the
    same; one that survived is tried again as soon as any test has changed, or the effort.
    """

    root: Path
    path: Path
    effort: float
    tests: tuple[str, ...] = TESTS
    pages: dict[str, Any] = field(default_factory=dict)
    _prints: dict[tuple[str, ...], str] = field(default_factory=dict)

    def known(self, module: str) -> Mapping[str, Verdict]:
        """The verdicts that still stand, by the key of the change."""
        page = self.pages.get(module, {})
        if page.get("module") != self._print(module):
            return {}
        return {
            key: (status, by)
            for key, (status, by, evidence) in page["verdicts"].items()
            if evidence == self._evidence(status, by)
        }

    def write(self, module: str, verdicts: Mapping[str, Verdict]) -> None:
        """Keeps these verdicts beside those that still stand."""
        kept = {**self.known(module), **verdicts}
        page = {key: (status, by, self._evidence(status, by)) for key, (status, by) in kept.items()}
        self.pages[module] = {"module": self._print(module), "verdicts": page}
        self.path.parent.mkdir(parents=True, exist_ok=True)
        self.path.write_text(json.dumps(self.pages), encoding="utf-8")

    def _evidence(self, status: str, by: str) -> str:
        file = by.partition("::")[0]
        if status == SURVIVED or not file.endswith(".py"):
            read = (file for place in self.tests for file in with_cases(self.root, place))
            return f"{self.effort:g} {self._print(*read, *SHARED)}"
        return self._print(Path(file).parent.as_posix(), *SHARED)

    def _print(self, *places: str) -> str:
        if places not in self._prints:
            self._prints[places] = fingerprint(self.root, places)
        return self._prints[places]


def open_ledger(root: Path, *, fresh: bool, effort: float, tests: tuple[str, ...] = TESTS) -> Ledger:
    """The ledger of this project; an empty one when `fresh`."""
    path = root / ".cache" / "mutants" / "ledger.json"
    pages = json.loads(path.read_text(encoding="utf-8")) if path.is_file() and not fresh else {}
    return Ledger(root, path, effort, tests, pages)
