"""Cases inside one test: sentences through which it goes one by one, with the fixture `each` of conftest.py.

A test for each of thirty thousand sentences would take longer to begin than to run, so they are asked by the hundred.
Of the hundred one alone may run through a line: the others cannot notice a slip there, and are left out of its trial.
"""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
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
"""Where more cases of a file run through a line, all are to be asked, and there is no time for all."""
SOME: Final = 20
"""So many cases of each other line of the module are asked before them."""


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

    def ahead(self, module: str, first: int, last: int) -> dict[str, frozenset[int]]:
        """Of a line through which too many run, or that was run to learn something: those to ask before the others.

        They run the rare lines of the module: what a question at its door decides is seen behind the door.
        """
        known = self.lines.get(module, {})
        if all(known.get(line, True) for line in range(first, last + 1)):
            return {}
        asked: dict[str, set[int]] = {}
        for cases in known.values():
            for code in cases[:: len(cases) // SOME + 1]:
                asked.setdefault(self.tests[code // MOST], set()).add(code % MOST)
        return {test: frozenset(numbers) for test, numbers in asked.items()}


@dataclass(eq=False)
class Seen:
    """Which cases have run which places, noted one after the other. Of a place through which many run no more is kept:
    in a file of ten thousand sentences these are most of the places, and most of the time went into them.
    """

    counts: dict[str, int] = field(default_factory=dict)
    _numbers: dict[str, int] = field(default_factory=dict)
    _codes: dict[int, array[int]] = field(default_factory=lambda: defaultdict(lambda: array("L")))
    _wide: set[int] = field(default_factory=set)

    def note(self, test: str, run: Set[int]) -> None:
        """The next case of a test has run these places."""
        number = self.counts.get(test, 0)
        self.counts[test] = number + 1
        code = self._numbers.setdefault(test, len(self._numbers)) * MOST + number
        for at in run - self._wide:
            self._codes[at].append(code)
            if len(self._codes[at]) > WIDE:
                self._wide.add(at)

    def drawn(self, named: Callable[[int], tuple[str, str]], learned: Set[int]) -> dict[str, Any]:
        """As it stands on a sheet. `named` gives module and line of a place; of `learned` ones all cases are asked."""
        lines: dict[str, dict[str, list[int] | None]] = defaultdict(dict)
        for at, codes in self._codes.items():
            name, line = named(at)
            before = lines[name].get(line, [])
            is_wide = before is None or at in self._wide or at in learned
            lines[name][line] = None if is_wide or before is None else sorted({*before, *codes})
        empty = {name: {line: codes or [] for line, codes in known.items()} for name, known in lines.items()}
        return {"tests": list(self._numbers), "counts": self.counts, "lines": empty}


def read_cases(drawn: Mapping[str, Any], line_of: Callable[[str, str], int]) -> Cases:
    """From a sheet. `line_of` finds where a line of a module stands now."""
    lines = {
        name: {line_of(name, line): array("L", codes) for line, codes in known.items()}
        for name, known in drawn["lines"].items()
    }
    return Cases(drawn["tests"], drawn["counts"], lines)


def those_chosen(cases: Iterable[Any], numbers: frozenset[int] | None) -> Iterator[Any]:
    """Only those with these numbers, or all."""
    return (case for number, case in enumerate(cases) if numbers is None or number in numbers)
