"""Longest first: in which order the processes of a run take the files of the suite, so that all end at the same time.

pytest-xdist gives out files by the number of their tests. A file with few that take minutes would begin last, and
every other process would be done and wait for it. The table beside this module says what takes long; where it is
outdated a run takes a little longer, and it decides nothing else.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Final

import pytest
import yaml

TABLE: Final = Path(__file__).with_name("seconds.yml")


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
