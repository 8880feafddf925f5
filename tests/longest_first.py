"""Longest first: in which order the processes of a run take the files of the suite, so that all end at the same time.

pytest-xdist gives out files by the number of their tests. A file with few that take minutes would begin last, and
every other process would be done and wait for it. The table beside this module says what takes long; where it is
outdated a run takes a little longer, and it decides nothing else.

Some files begin with what another has done already in its process: patterns that are compiled, kits that are drawn,
pages that are read. Those of a kind go to the same process as long as the others have something else to do.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any, Final

import pytest
import yaml
from xdist.scheduler import LoadFileScheduling
from xdist.workermanage import WorkerController

TABLE: Final = Path(__file__).with_name("seconds.yml")
KINDS: Final[Mapping[str, tuple[str, ...]]] = {
    "sentences are searched": ("content/", "golden/test_orphan", "unit/whole/"),
    "kits are drawn": ("unit/products/press_kit/",),
    "pages of the site are read": tuple(
        f"portal/test_{name}.py"
        for name in (
            *("addresses", "easy_stories", "embeds", "feeds", "fonts", "hosting", "linked_data", "nothing_foreign"),
            *("open_data", "packages", "proof_pages", "reading", "sharing", "story_material", "titles", "truth"),
            *("valid_files", "ways_in"),
        )
    ),
}
"""How files below `tests/` begin that have the same to prepare."""


@cache
def seconds_of_files() -> Mapping[str, float]:
    """File below `tests/` → seconds of processors that it takes. Files that take few are not in it."""
    return yaml.load(TABLE.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)  # type: ignore[no-any-return]


def longest_first(files: list[str]) -> list[int]:
    """`files`: of each test its file below `tests/`. The places of the tests, those of the longest file first.

    Tests of a file stay in their order; files that are not in the table come by the number of their tests.
    """
    known, count = seconds_of_files(), Counter(files)
    return sorted(range(len(files)), key=lambda at: (-known.get(files[at], 0.0), -count[files[at]], files[at], at))


def sort_items(items: list[pytest.Item]) -> None:
    """Puts the collected tests into that order, the same in every process of the run."""
    files = [item.path.relative_to(TABLE.parent).as_posix() for item in items]
    items[:] = [items[at] for at in longest_first(files)]


def kind_of(file: str) -> str:
    """The kind of a file below `tests/`; nothing for most."""
    return next((kind for kind, beginnings in KINDS.items() if file.startswith(beginnings)), "")


class Scheduling(LoadFileScheduling):
    """Gives out whole files, in the order in which they were listed; those of a kind to the one who had the first."""

    def __init__(self, config: pytest.Config, log: Any = None) -> None:
        super().__init__(config, log)
        self.owners: dict[str, WorkerController] = {}
        self.places: dict[str, int] = {}  # of all tests in the list that every process has made

    def _assign_work_unit(self, node: WorkerController) -> None:
        chosen = next((file for file in self.workqueue if self._owner(file) in (None, node)), None)
        if chosen is None:  # nothing else is left
            chosen = next(iter(self.workqueue))
        self.owners.setdefault(self._kind(chosen), node)
        tests = self.workqueue.pop(chosen)
        self.assigned_work.setdefault(node, {})[chosen] = tests
        self.places = self.places or {name: at for at, name in enumerate(self.registered_collections[node])}
        node.send_runtest_some([self.places[name] for name, is_done in tests.items() if not is_done])

    def _owner(self, file: str) -> WorkerController | None:
        """Who has begun with its kind, and is still there."""
        owner = self.owners.get(kind) if (kind := self._kind(file)) else None
        return owner if owner in self.nodes else None

    def _kind(self, file: str) -> str:
        return kind_of(file.removeprefix(f"{TABLE.parent.name}/"))
