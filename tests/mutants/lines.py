"""Lines: which test runs which line of the hub, and how long it takes. Known before the first slip is planted."""

from __future__ import annotations

import json
import sys
import time
from collections import defaultdict
from collections.abc import Generator, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import CodeType, FrameType
from typing import Any, Final

import pytest

FEW: Final = 20
# A function whose calls have shown no new line so many times in a row is followed no further in this test.
PATIENCE: Final = 40
# Where hypothesis keeps the settings of a test; it has no public name for it.
_SETTINGS: Final = "_hypothesis_internal_use_settings"


@dataclass(frozen=True)
class Atlas:
    """`lines`: path of a module → line → the tests that run it. `seconds`: test → how long it took.

    A test that fails although nothing was planted judges nothing: it stands in `failing` and nowhere else.
    """

    lines: Mapping[str, Mapping[int, frozenset[str]]]
    seconds: Mapping[str, float]
    failing: tuple[str, ...]

    def tests_of(self, module: str, first: int, last: int) -> frozenset[str]:
        """Every test that runs one of these lines."""
        known = self.lines.get(module, {})
        return frozenset().union(*(known.get(line, frozenset()) for line in range(first, last + 1)))

    def tests_through(self, modules: set[str]) -> frozenset[str]:
        """Every test that runs anything inside these modules."""
        return frozenset().union(*(tests for name in modules for tests in self.lines.get(name, {}).values()))


def read_atlas(sheets: Iterable[Path]) -> Atlas:
    """All sheets together, one for each folder of tests."""
    lines: dict[str, dict[int, frozenset[str]]] = defaultdict(dict)
    seconds: dict[str, float] = {}
    failing: list[str] = []
    for sheet in sheets:
        drawn = json.loads(sheet.read_text(encoding="utf-8"))
        tests = drawn["tests"]
        for name, known in drawn["lines"].items():
            for line, indexes in known.items():
                before = lines[name].get(int(line), frozenset())
                lines[name][int(line)] = before.union(tests[index] for index in indexes)
        seconds |= drawn["seconds"]
        failing += drawn["failing"]
    return Atlas(lines, seconds, tuple(failing))


@dataclass(eq=False)
class Surveyor:
    """A plugin of pytest that follows every test through the hub: line by line through `modules`, else by function.

    What tests share (a fixture of their file) runs in the first of them only: it is counted for all who ask for it.
    """

    root: Path
    target: Path
    modules: frozenset[str]
    seen: dict[str, set[tuple[str, int]]] = field(default_factory=lambda: defaultdict(set))
    seconds: dict[str, float] = field(default_factory=dict)
    failing: set[str] = field(default_factory=set)
    groups: dict[str, tuple[str, ...]] = field(default_factory=dict)
    current: set[tuple[str, int]] = field(default_factory=set)
    patience: dict[CodeType, int] = field(default_factory=dict)

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """A property goes the same way with a few examples as with many."""
        shorten(items, FEW)

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Generator[None, object, object]:
        forget_memories()
        self.groups[item.nodeid] = shared_fixtures(item)
        self.current = self.seen[item.nodeid]
        self.patience = {}
        began = time.process_time()
        sys.settrace(self._enter)
        try:
            return (yield)
        finally:
            sys.settrace(None)
            self.seconds[item.nodeid] = time.process_time() - began

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.failed:
            self.failing.add(report.nodeid)

    def pytest_sessionfinish(self) -> None:
        self.target.parent.mkdir(parents=True, exist_ok=True)
        self.target.write_text(json.dumps(self._drawn()), encoding="utf-8")

    def _enter(self, frame: FrameType, _event: str, _arg: object) -> Any:
        name = frame.f_code.co_filename
        if "brandhub" not in name or frame.f_code.co_name == "<module>":
            return None
        current = self.current
        current.add((name, frame.f_lineno))
        if name not in self.modules:
            return None
        patience, code = self.patience, frame.f_code
        left = patience.get(code, PATIENCE)
        if not left:
            return None
        patience[code] = left - 1

        def follow(inner: FrameType, event: str, _arg: object) -> Any:
            if event == "line" and (line := (name, inner.f_lineno)) not in current:
                current.add(line)
                patience[code] = PATIENCE
            return follow

        return follow

    def _drawn(self) -> dict[str, Any]:
        tests = sorted(self.seen.keys() - self.failing)
        together: dict[tuple[str, ...], set[tuple[str, int]]] = defaultdict(set)
        for test in tests:
            together[self.groups[test]] |= self.seen[test]
        lines: dict[str, dict[int, list[int]]] = defaultdict(lambda: defaultdict(list))
        for index, test in enumerate(tests):
            group = self.groups[test]
            for name, line in together[group] if group else self.seen[test]:
                lines[self._inside(name)][line].append(index)
        return {"tests": tests, "lines": lines, "seconds": self.seconds, "failing": sorted(self.failing)}

    def _inside(self, name: str) -> str:
        path = Path(name)
        return path.relative_to(self.root).as_posix() if path.is_relative_to(self.root) else name


def shorten(items: Iterable[pytest.Item], most: int) -> None:
    """Properties try so many examples at most, and do not look for the simplest one that fails."""
    from hypothesis import Phase, is_hypothesis_test, settings  # not before pytest has loaded it as a plugin

    for item in items:
        test = getattr(item, "obj", None)
        if is_hypothesis_test(test):
            wishes = getattr(test, _SETTINGS)
            short = settings(
                wishes, max_examples=min(wishes.max_examples, most), phases=(Phase.explicit, Phase.generate)
            )
            setattr(test, _SETTINGS, short)


def shared_fixtures(item: pytest.Item) -> tuple[str, ...]:
    """The fixtures of wider scope that the test's own file or folder makes, with the name of the file."""
    known = getattr(item, "_fixtureinfo").name2fixturedefs  # noqa: B009 - pytest has no public name for it
    wide = [
        name
        for name, definitions in known.items()
        if definitions[-1].scope != "function" and definitions[-1].baseid.endswith(".py")
    ]
    return (item.nodeid.partition("::")[0], *sorted(wide)) if wide else ()


def forget_memories() -> None:
    """What the hub remembers between two calls would hide lines from all tests but the first."""
    for name, module in list(sys.modules.items()):
        if name.startswith("brandhub"):
            for thing in list(vars(module).values()):
                forget = getattr(thing, "cache_clear", None)
                if callable(forget) and not isinstance(thing, type):
                    forget()
