"""Lines: which test runs which line of the hub, and how long it takes. Known before the first slip is planted."""

from __future__ import annotations

import ast
import importlib.abc
import importlib.machinery
import json
import re
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import CodeType, ModuleType
from typing import Any, Final

import pytest

from mutants.cases import EACH, Cases, Line, draw_cases, read_cases

FEW: Final = 20
PACKAGE: Final = "brandhub"
MARK: Final = "__mark__"
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


def read_atlas(sheets: Iterable[Path]) -> Atlas:
    """All sheets together, one for each folder of tests."""
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
            for line, indexes in known.items():
                before = lines[name].get(int(line), frozenset())
                through = frozenset(tests[index] for index in indexes)
                lines[name][int(line)] = before | through
                breadth.update(through)
        seconds |= drawn["seconds"]
        failing += drawn["failing"]
        groups |= drawn["groups"]
        cases.append(read_cases(tests, drawn["cases"]))
    return Atlas(lines, seconds, tuple(failing), groups, breadth, cases)


class Marks(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Gives the hub to whoever imports it with a mark before every statement of `modules`, elsewhere one in every
    function. Following the hub line by line with a tracer takes ten times as long.

    All modules write on one page, a byte for each line: that costs a third of a call.
    """

    def __init__(self, root: Path, modules: frozenset[str]) -> None:
        self._sources, self._modules = root / "hooks", modules
        self._page = bytearray()
        self._places: list[Line] = []
        self._recalled: dict[int, frozenset[Line]] = {}
        self._codes: dict[str, CodeType] = {}

    def find_spec(
        self, fullname: str, _path: Sequence[str] | None, _target: ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        if fullname.partition(".")[0] != PACKAGE:
            return None
        place = self._sources.joinpath(*fullname.split("."))
        is_package = place.is_dir()
        path = place / "__init__.py" if is_package else place.with_suffix(".py")
        if not path.is_file():
            return None
        spec = importlib.machinery.ModuleSpec(fullname, self, origin=str(path), is_package=is_package)
        if spec.submodule_search_locations is not None:
            spec.submodule_search_locations.append(str(place))
        spec.has_location = True
        return spec

    def create_module(self, spec: importlib.machinery.ModuleSpec) -> None:
        return None

    def exec_module(self, module: ModuleType) -> None:
        path = str(module.__file__)
        vars(module)[MARK] = self._page
        exec(self.code_of(path), vars(module))  # noqa: S102 - our own code
        for name, thing in list(vars(module).items()):
            if callable(getattr(thing, "cache_clear", None)) and thing.__module__ == module.__name__:
                vars(module)[name] = Remembered(thing, self)

    def prepare(self) -> None:
        """Makes the code of all modules: children of this process, one for each place of tests, need not make it."""
        for path in sorted((self._sources / PACKAGE).rglob("*.py")):
            self.code_of(str(path))

    def code_of(self, path: str) -> CodeType:
        """The code of a module with its marks."""
        if path not in self._codes:
            source = Path(path).read_text(encoding="utf-8")
            tree = ast.parse(source)
            with_marks(tree, everywhere=path in self._modules, first=self.open(path, len(source.splitlines())))
            self._codes[path] = compile(tree, path, "exec", dont_inherit=True)
        return self._codes[path]

    def open(self, path: str, lines: int) -> int:
        """Room on the page for a file of so many lines: where its line 0 would stand."""
        first = len(self._page)
        self._page.extend(bytes(lines + 1))
        self._places += [(path, line) for line in range(lines + 1)]
        return first

    def seen(self) -> frozenset[Line]:
        """The lines that have been run since the page was clean, and those that led to remembered answers."""
        run = {self._places[found.start()] for found in re.finditer(rb"\x01", self._page)}
        return frozenset(run.union(*self._recalled.values()))

    def add(self, path: str, line: int) -> None:
        """As if this line had been run."""
        self._page[self._places.index((path, line))] = 1

    def recall(self, led: frozenset[Line]) -> None:
        """An answer was remembered to which these lines led before."""
        self._recalled[id(led)] = led

    @contextmanager
    def clean(self) -> Iterator[None]:
        """What is run inside stands alone on the page; afterwards all of it does."""
        before, recalled = bytes(self._page), self._recalled
        self._page[:] = bytes(len(self._page))
        self._recalled = {}
        try:
            yield
        finally:
            grown = before + bytes(len(self._page) - len(before))
            both = int.from_bytes(self._page, "little") | int.from_bytes(grown, "little")
            self._page[:] = both.to_bytes(len(grown), "little")
            self._recalled = recalled | self._recalled


class Remembered:
    """A function that remembers its answers: who asks again is counted for the lines that led to the answer.

    Forgetting all answers before every test would do as well, and compile a thousand patterns each time.
    """

    def __init__(self, function: Any, marks: Marks) -> None:
        self._function, self._marks = function, marks
        self._led: dict[object, frozenset[Line]] = {}

    def __call__(self, *args: Any, **names: Any) -> Any:
        key = (args, tuple(names.items()))
        if (led := self._led.get(key)) is not None:
            self._marks.recall(led)
            return self._function(*args, **names)
        misses = self._function.cache_info().misses
        with self._marks.clean():
            answer = self._function(*args, **names)
            if self._function.cache_info().misses > misses:
                self._led[key] = self._marks.seen()
        return answer

    def __getattr__(self, name: str) -> Any:
        return getattr(self._function, name)


def with_marks(tree: ast.Module, *, everywhere: bool, first: int = 0) -> None:
    """A mark at `first` and the line on the page, first thing in every function; `everywhere`: before each of its
    statements too.
    """
    for node in ast.walk(tree):
        if not isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            continue
        if everywhere:
            for inner in [node, *_of_its_own(node)]:
                for name in ("body", "orelse", "finalbody"):
                    block = getattr(inner, name, None)
                    if isinstance(block, list):
                        marked = [(_mark(one, first), one) for one in block if isinstance(one, ast.stmt)]
                        setattr(inner, name, [each for pair in marked for each in pair])
        else:
            node.body.insert(0, _mark(node.body[0], first))
    ast.fix_missing_locations(tree)


def _of_its_own(function: ast.AST) -> Iterator[ast.AST]:
    """All that holds statements inside a function, without the functions inside it: these are walked themselves."""
    for child in ast.iter_child_nodes(function):
        if isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef)):
            continue
        if isinstance(child, (ast.stmt, ast.match_case, ast.ExceptHandler)):
            yield child
            yield from _of_its_own(child)


def _mark(statement: ast.stmt, first: int) -> ast.stmt:
    place = ast.Subscript(ast.Name(MARK, ast.Load()), ast.Constant(first + statement.lineno), ast.Store())
    return ast.copy_location(ast.Assign([place], ast.Constant(1)), statement)


@dataclass(eq=False)
class Surveyor:
    """A plugin of pytest that notes through which lines of the hub every test runs.

    What tests share (a fixture of their file) runs in the first of them only: what this one runs is counted for all.
    """

    root: Path
    target: Path
    marks: Marks
    seen: dict[str, frozenset[Line]] = field(default_factory=dict)
    seconds: dict[str, float] = field(default_factory=dict)
    failing: set[str] = field(default_factory=set)
    groups: dict[str, tuple[str, ...]] = field(default_factory=dict)
    cases: dict[str, list[frozenset[Line]]] = field(default_factory=dict)
    _now: str = ""

    def pytest_configure(self, config: pytest.Config) -> None:
        config.stash[EACH] = self.each

    def watch(self, test: str) -> None:
        """Cases are those of this test from now on."""
        self._now = test

    def each(self, cases: Iterable[Any]) -> Iterator[Any]:
        """Goes through the cases of the test that runs, and notes the lines of each."""
        seen = self.cases.setdefault(self._now, [])
        for case in cases:
            with self.marks.clean():
                yield case
                seen.append(self.marks.seen())

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """A property goes the same way with a few examples as with many."""
        shorten(items, FEW)

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Generator[None, object, object]:
        self.groups[item.nodeid] = shared_fixtures(item)
        self.watch(item.nodeid)
        began = time.process_time()
        with self.marks.clean():
            try:
                return (yield)
            finally:
                self.seconds[item.nodeid] = time.process_time() - began
                self.seen[item.nodeid] = self.marks.seen()

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.failed:
            self.failing.add(report.nodeid)

    def pytest_sessionfinish(self) -> None:
        self.target.parent.mkdir(parents=True, exist_ok=True)
        self.target.write_text(json.dumps(self._drawn()), encoding="utf-8")

    def _drawn(self) -> dict[str, Any]:
        tests = sorted(self.seen.keys() - self.failing)
        first: dict[tuple[str, ...], frozenset[Line]] = {(): frozenset()}
        for test, seen in self.seen.items():
            first.setdefault(self.groups[test], seen)
        lines: dict[str, dict[int, list[int]]] = defaultdict(lambda: defaultdict(list))
        for index, test in enumerate(tests):
            for name, line in self.seen[test] | first[self.groups[test]]:
                lines[self._inside(name)][line].append(index)
        groups = {test: " ".join(self.groups[test]) for test in tests if self.groups[test]}
        return {
            "tests": tests,
            "lines": lines,
            "seconds": self.seconds,
            "failing": sorted(self.failing),
            "groups": groups,
            "cases": draw_cases(tests, self.cases, self._inside),
        }

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


def forget_memories() -> None:
    """What the hub remembers between two calls would hide lines from all tests but the first."""
    for name, module in list(sys.modules.items()):
        if name.startswith("brandhub"):
            for thing in list(vars(module).values()):
                forget = getattr(thing, "cache_clear", None)
                if callable(forget) and not isinstance(thing, type):
                    forget()
