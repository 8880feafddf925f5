"""Cases inside one test: sentences through which it goes one by one, with the fixture `each` of conftest.py.

A test for each of thirty thousand sentences would take longer to begin than to run, so they are asked by the hundred.
Of the hundred one alone may run through a line: the others cannot notice a slip there, and are left out of its trial.
"""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

import pytest

Line = tuple[str, int]
"""A file and a line of it."""
EACH: Final = pytest.StashKey[Callable[[Iterable[Any]], Iterator[Any]]]()
"""Who goes through cases in place of `iter`."""
MOST: Final = 1000
"""More cases than any test goes through."""
WIDE: Final = 2000
"""Where more cases of a file run through a line, nothing is chosen: the first hundred notice, or hardly any."""


@dataclass(frozen=True)
class Cases:
    """Of one file of tests: which cases run which line. `counts`: test → how many it goes through.

    `lines`: path of a module → line → the cases, each the number of its test times MOST and its own; empty where there
    are too many to choose from.
    """

    tests: Sequence[str] = ()
    counts: Mapping[str, int] = field(default_factory=dict)
    lines: Mapping[str, Mapping[int, array[int]]] = field(default_factory=dict)

    def through(self, module: str, first: int, last: int) -> dict[str, frozenset[int]]:
        """For tests that go through cases those that run one of these lines; nothing where all are to be asked."""
        known = self.lines.get(module, {})
        found = [known[line] for line in range(first, last + 1) if line in known]
        if any(not cases for cases in found):
            return {}
        chosen: dict[str, set[int]] = {test: set() for test in self.counts}
        for code in {code for cases in found for code in cases}:
            chosen[self.tests[code // MOST]].add(code % MOST)
        return {test: frozenset(numbers) for test, numbers in chosen.items()}


def draw_cases(
    tests: Sequence[str], seen: Mapping[str, Sequence[frozenset[Line]]], inside: Callable[[str], str]
) -> dict[str, Any]:
    """As it stands on a sheet. `inside` gives the path of a module below the root."""
    lines: dict[str, dict[int, list[int]]] = defaultdict(lambda: defaultdict(list))
    for index, test in enumerate(tests):
        for number, run in enumerate(seen.get(test, ())):
            for name, line in run:
                lines[name][line].append(index * MOST + number)
    kept = {
        inside(name): {line: codes if len(codes) <= WIDE else [] for line, codes in known.items()}
        for name, known in lines.items()
    }
    return {"counts": {test: len(seen[test]) for test in tests if test in seen}, "lines": kept}


def read_cases(tests: Sequence[str], drawn: Mapping[str, Any]) -> Cases:
    """From a sheet."""
    lines = {
        name: {int(line): array("L", codes) for line, codes in known.items()} for name, known in drawn["lines"].items()
    }
    return Cases(tests, drawn["counts"], lines)


def those_chosen(cases: Iterable[Any], numbers: frozenset[int] | None) -> Iterator[Any]:
    """Only those with these numbers, or all."""
    return (case for number, case in enumerate(cases) if numbers is None or number in numbers)
