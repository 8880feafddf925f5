"""Lines: which test runs which line of the hub, and how long it takes. Known before the first slip is planted."""

from __future__ import annotations

import json
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import pytest

from mutants.cases import EACH, Cases, Seen, read_cases
from mutants.marks import Marks, Run
from mutants.parts import body_of, read_parts

FEW: Final = 20
# Where hypothesis keeps the settings of a test; it has no public name for it.
_SETTINGS: Final = "_hypothesis_internal_use_settings"


@dataclass(frozen=True)
class Atlas:
    """`lines`: path of a module → line → the tests that run it. `seconds`: test → how long it took. `groups`: test →
    what it shares with others, where it shares something. `breadth`: test → how many lines it runs. `cases`: for each
    file of tests which of the cases inside its tests run which line.

    A test that fails although nothing was planted judges nothing: it stands in `failing` and nowhere else.
    """

    lines: Mapping[str, Mapping[int, frozenset[str]]]
    seconds: Mapping[str, float]
    failing: tuple[str, ...]
    groups: Mapping[str, str]
    breadth: Mapping[str, int]
    cases: Sequence[Cases] = ()

    def tests_of(self, module: str, first: int, last: int) -> frozenset[str]:
        """Every test that runs one of these lines."""
        known = self.lines.get(module, {})
        return frozenset().union(*(known.get(line, frozenset()) for line in range(first, last + 1)))

    def tests_through(self, modules: set[str]) -> frozenset[str]:
        """Every test that runs anything inside these modules."""
        return frozenset().union(*(tests for name in modules for tests in self.lines.get(name, {}).values()))

    def chosen(self, module: str, first: int, last: int) -> dict[str, frozenset[int]]:
        """For tests that go through cases: the numbers of those that run one of these lines, where there are few."""
        return {test: numbers for file in self.cases for test, numbers in file.through(module, first, last).items()}

    def ahead(self, module: str, first: int, last: int) -> dict[str, frozenset[int]]:
        """Where there are too many: the numbers of those that say most."""
        return {test: numbers for file in self.cases for test, numbers in file.ahead(module, first, last).items()}


def read_atlas(root: Path, sheets: Iterable[Path]) -> Atlas:
    """All sheets together, one for each file or folder of tests."""
    lines: dict[str, dict[int, frozenset[str]]] = defaultdict(dict)
    seconds: dict[str, float] = {}
    failing: list[str] = []
    groups: dict[str, str] = {}
    breadth: Counter[str] = Counter()
    cases: list[Cases] = []
    for sheet in sheets:
        drawn = json.loads(sheet.read_text(encoding="utf-8"))
        tests = drawn["tests"]
        for name, known in drawn["lines"].items():
            parts = read_parts(root / name)
            for line, indexes in known.items():
                at = parts.line(line)
                through = frozenset(tests[index] for index in indexes)
                lines[name][at] = lines[name].get(at, frozenset()) | through
                breadth.update(through)
        seconds |= drawn["seconds"]
        failing += drawn["failing"]
        groups |= drawn["groups"]
        cases.append(read_cases(drawn["cases"], lambda name, line: read_parts(root / name).line(line)))
    return Atlas(lines, seconds, tuple(failing), groups, breadth, cases)


def still_stands(root: Path, sheet: Path) -> bool:
    """Whether the tests of a sheet go the same way as when it was drawn.

    They do where every module that was imported has the same frame (tables, defaults, classes), and every function that
    was run the same body: up to the first other statement nothing can have gone another way, and there is none.
    """
    if not sheet.is_file():
        return False
    drawn = json.loads(sheet.read_text(encoding="utf-8"))
    return all(_stands(root / name, *known) for name, known in drawn["standing"].items())


def _stands(path: Path, frame: str, bodies: Mapping[str, str]) -> bool:
    if not path.is_file():
        return False
    parts = read_parts(path)
    now = {name: part.print for name, part in parts.bodies.items()}
    return parts.frame == frame and all(now.get(name) == known for name, known in bodies.items())


@dataclass(eq=False)
class Surveyor:
    """A plugin of pytest that notes through which lines of the hub every test runs, and each of the cases inside.

    No test may be passed over because another one has run a line for it. So what a fixture of wider scope runs is
    counted for every test that stands on it; what led to an answer that a function of the hub or of the tests remembers
    for every test that asks again; and words that the hub has learned are forgotten before each test. Of cases within a
    test all are asked where a line was run to learn something.
    """

    root: Path
    target: Path
    marks: Marks
    seen: dict[str, Run] = field(default_factory=dict)
    seconds: dict[str, float] = field(default_factory=dict)
    failing: set[str] = field(default_factory=set)
    groups: dict[str, tuple[str, ...]] = field(default_factory=dict)
    cases: Seen = field(default_factory=Seen)
    ahead: Run = frozenset()
    _made: dict[tuple[str, str], Run] = field(default_factory=dict)
    _now: str = ""

    def pytest_configure(self, config: pytest.Config) -> None:
        config.stash[EACH] = self.each

    def watch(self, test: str) -> None:
        """Cases are those of this test from now on."""
        self._now = test

    def each(self, cases: Iterable[Any]) -> Iterator[Any]:
        """Goes through the cases of the test that runs, and notes the lines of each."""
        for case in cases:
            with self.marks.clean():
                yield case
                self.cases.note(self._now, self.marks.run())

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """A property goes the same way with a few examples as with many."""
        shorten(items, FEW)

    def pytest_collection_finish(self) -> None:
        """What was run to import the hub and the tests is run for all; what tests remember is watched from now on."""
        self.ahead = self.marks.run()
        for module in list(sys.modules.values()):
            if str(getattr(module, "__file__", None) or "").startswith(str(self.root / "tests")):
                self.marks.watch(module)

    @pytest.hookimpl(wrapper=True)
    def pytest_fixture_setup(
        self, fixturedef: pytest.FixtureDef[Any], request: pytest.FixtureRequest
    ) -> Generator[None, object, object]:
        if request.scope == "function":
            return (yield)
        with self.marks.clean():
            try:
                return (yield)
            finally:
                self._made[fixturedef.baseid, fixturedef.argname] = self.marks.run()

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Generator[None, object, object]:
        self.groups[item.nodeid] = shared_fixtures(item)
        self.watch(item.nodeid)
        self.marks.forget()
        began = time.process_time()
        with self.marks.clean():
            try:
                return (yield)
            finally:
                self.seconds[item.nodeid] = time.process_time() - began
                self.seen[item.nodeid] = self.marks.run().union(*self._stood_on(item))

    def _stood_on(self, item: pytest.Item) -> list[Run]:
        known = getattr(item, "_fixtureinfo").name2fixturedefs  # noqa: B009 - pytest has no public name for it
        places = [(one.baseid, one.argname) for definitions in known.values() for one in definitions]
        return [self._made[place] for place in places if place in self._made]

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.failed:
            self.failing.add(report.nodeid)

    def pytest_sessionfinish(self) -> None:
        self.target.parent.mkdir(parents=True, exist_ok=True)
        begun = self.target.with_suffix(".new")
        begun.write_text(json.dumps(self._drawn()), encoding="utf-8")
        begun.replace(self.target)

    def _drawn(self) -> dict[str, Any]:
        tests = sorted(self.seen.keys() - self.failing)
        lines: dict[str, dict[str, list[int]]] = defaultdict(dict)
        through: dict[int, list[int]] = defaultdict(list)
        for index, test in enumerate(tests):
            for at in self.seen[test]:
                through[at].append(index)
        for at, indexes in through.items():
            name, line = self._named(at)
            lines[name][line] = sorted({*lines[name].get(line, ()), *indexes})
        return {
            "tests": tests,
            "lines": lines,
            "seconds": self.seconds,
            "failing": sorted(self.failing),
            "groups": {test: " ".join(self.groups[test]) for test in tests if self.groups[test]},
            "cases": self.cases.drawn(self._named, self.marks.learned),
            "standing": self._standing(),
        }

    def _standing(self) -> dict[str, tuple[str, dict[str, str]]]:
        """All on which it depends which way the tests go: the frames of what was imported, the bodies that were run."""
        run = self.ahead.union(self.marks.learned, *self.seen.values(), *self._made.values())
        bodies: dict[str, set[str]] = {self._inside(path): set() for path in self.marks.imported}
        for at in run:
            name, line = self._named(at)
            bodies.setdefault(name, set()).add(body_of(line))
        standing = {}
        for name, known in sorted(bodies.items()):
            parts = read_parts(self.root / name)
            standing[name] = parts.frame, {body: parts.bodies[body].print for body in sorted(known)}
        return standing

    def _named(self, at: int) -> tuple[str, str]:
        path, line = self.marks.line(at)
        return self._inside(path), read_parts(Path(path)).name(line)

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
    """The fixtures of wider scope that the test's own file makes, with what they were made for, and the file."""
    made_for = item.callspec.params if isinstance(item, pytest.Function) and hasattr(item, "callspec") else {}
    known = getattr(item, "_fixtureinfo").name2fixturedefs  # noqa: B009 - pytest has no public name for it
    wide = [
        f"{name}={made_for[name]}" if name in made_for else name
        for name, definitions in known.items()
        if definitions[-1].scope != "function" and definitions[-1].baseid.endswith(".py")
    ]
    return (item.nodeid.partition("::")[0], *sorted(wide)) if wide else ()
