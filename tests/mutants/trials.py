"""Trials: one slip is planted in a forked process, and the tests that run through it may notice.

Almost every slip lies inside a function. Such a trial starts from a process that has collected all tests: the child
exchanges the code of that one function and runs tests until the first fails. Tables, defaults and classes are made
when a module is imported: there the child imports the changed module in place of the written one.
"""

from __future__ import annotations

import ast
import gc
import importlib
import importlib.abc
import importlib.machinery
import json
import os
import resource
import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from types import CodeType, FunctionType, ModuleType
from typing import Any, Final

import pytest

from mutants.cases import EACH, those_chosen
from mutants.changes import Change, changes_of
from mutants.holding import holders_of, those_first, words_of
from mutants.lines import shorten
from mutants.memories import forget_memories

SURVIVED: Final = "survived"
KILLED: Final = "killed"
TIMEOUT: Final = "timeout"
UNCHANGED: Final = -1
# A test may use so many seconds of processor time, and so many times what it needed before: beyond that the slip has
# made a loop endless.
PATIENCE: Final = 5
TIMES: Final = 5
COLLECTING: Final = 10
"""Seconds that it may take to import the hub and to collect ten thousand cases, before the first of them is run."""
# Examples of a property in one trial. With more, a slip that nobody notices costs minutes; the score is a lower bound.
EXAMPLES: Final = 60

Verdict = tuple[str, str]


@dataclass(frozen=True)
class Trial:
    """One slip and the tests that judge it, in their order. `index` is its number among the changes of the module.

    `at_import`: what it changes is made when the module is imported. `chosen`: of tests that go through cases those
    that can notice, by number.
    """

    module: str
    index: int
    change: Change
    tests: tuple[str, ...]
    at_import: bool = False
    chosen: Mapping[str, frozenset[int]] = field(default_factory=dict)
    ahead: Mapping[str, frozenset[int]] = field(default_factory=dict)


@dataclass(eq=False)
class Bench:
    """A plugin of pytest: instead of running the session it tries slips, each in a child of this process.

    `seconds` is how long every test took while it was followed; a slip is given tests for `effort` seconds. Not as many
    as took so long then: a sentence that goes through thousands of marks takes a tenth of the time without them.
    """

    root: Path
    trials: Sequence[Trial]
    seconds: Mapping[str, float]
    groups: Mapping[str, str]
    effort: float
    tell: Callable[[Trial, Verdict], None]
    failed: str = ""
    error: str = "the tests could not be collected"
    _numbers: frozenset[int] | None = None

    def pytest_configure(self, config: pytest.Config) -> None:
        config.stash[EACH] = self.each

    def each(self, cases: Iterable[Any]) -> Iterator[Any]:
        """Of the cases of the test that runs those that can notice."""
        return those_chosen(cases, self._numbers)

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Whether a property fails is the question, not the simplest way in which it does."""
        shorten(items, EXAMPLES)

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        items = {item.nodeid: item for item in session.items}
        warm_up(self.root)
        for module in {trial.module for trial in self.trials}:  # also those that tests import while they run
            importlib.import_module(".".join(Path(module).relative_to("hooks").with_suffix("").parts))
        functions = live_functions(self.root)
        fame: Counter[tuple[str, str]] = Counter()
        gc.freeze()  # what is there already no child needs to look through
        for trial in self.trials:
            place = trial.module, trial.change.owner
            tests = choosing_first(best_first(trial.tests, place, fame, self.groups), trial.chosen)
            chosen = [items[name] for name in tests]
            alive = functions[str(self.root / trial.module), trial.change.owner]
            verdict = try_out(trial, partial(self._judge, trial, chosen, alive))
            told = (verdict[1], self.groups.get(verdict[1], ""))
            fame.update((where, who) for where in (place[0] + place[1], place[0]) for who in told if who)
            self.tell(trial, verdict)
        self.error = ""
        return True

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.failed:
            self.failed = report.nodeid

    def _judge(self, trial: Trial, items: Sequence[pytest.Item], functions: Sequence[FunctionType]) -> str:
        path = self.root / trial.module
        changed = code_of(changed_module(path, trial.index), path)
        for function in functions:
            function.__code__ = changed[trial.change.owner]
        ahead = [(item, trial.ahead.get(item.nodeid)) for item in items if item.nodeid in trial.ahead]
        rounds = [*ahead, *((item, trial.chosen.get(item.nodeid)) for item in items)]
        for index, (item, numbers) in enumerate(rounds):
            following = rounds[index + 1][0] if index + 1 < len(rounds) else None
            be_patient(self.seconds[item.nodeid])
            self._numbers = numbers
            item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
            if self.failed or time.process_time() > self.effort:
                break
        return self.failed


def warm_up(root: Path) -> None:
    """Looks once at the sample, so that no child needs seconds for what is made once: patterns, catalogues.

    What the hub remembers of it is forgotten: a slip must not be answered by what was known before.
    """
    sample = root / "tests" / "sample"
    if (sample / "data").is_dir():
        inspection = importlib.import_module("brandhub.whole.inspection")
        inspection.inspect_project(sample, datetime(2026, 11, 23, tzinfo=UTC))
        forget_memories()


def best_first(
    tests: Iterable[str], place: tuple[str, str], fame: Counter[tuple[str, str]], groups: Mapping[str, str]
) -> list[str]:
    """Tests that noticed most in the same function come first, then those that share what they stand on with such a
    test, then the same for the whole module; others as they stand.
    """
    module, owner = place

    def noticed(name: str) -> tuple[int, ...]:
        group = groups.get(name, name)
        return tuple(-fame[where, who] for where in (module + owner, module) for who in (name, group))

    return sorted(tests, key=noticed)


def choosing_first(tests: Iterable[str], chosen: Mapping[str, frozenset[int]]) -> list[str]:
    """Tests of which a few cases are enough come first; of those that have none that can notice one stays.

    What they stand on may notice all the same.
    """
    idle = [name for name in tests if name in chosen and not chosen[name]]
    able = [name for name in tests if name not in idle]
    return [*sorted(able, key=lambda name: name not in chosen), *idle[:1]]


def live_functions(root: Path) -> dict[tuple[str, str], list[FunctionType]]:
    """Every function of the hub that exists in this process, by file and qualified name."""
    inside = str(root / "hooks" / "brandhub")
    found: dict[tuple[str, str], list[FunctionType]] = {}
    for thing in gc.get_objects():
        if isinstance(thing, FunctionType) and thing.__code__.co_filename.startswith(inside):
            found.setdefault((thing.__code__.co_filename, thing.__code__.co_qualname), []).append(thing)
    return found


def changed_module(path: Path, index: int) -> ast.Module:
    """The tree of a module with one of its changes planted, or as it is written for `UNCHANGED`."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    if index == UNCHANGED:
        return tree
    for number, change in enumerate(changes_of(tree)):
        if number == index:
            change.plant()
            return ast.fix_missing_locations(tree)
    raise IndexError(index)


def code_of(tree: ast.Module, path: Path) -> dict[str, CodeType]:
    """The code of every function, by qualified name."""
    found: dict[str, CodeType] = {}

    def collect(code: CodeType) -> None:
        for constant in code.co_consts:
            if isinstance(constant, CodeType):
                found.setdefault(constant.co_qualname, constant)
                collect(constant)

    collect(compile(tree, str(path), "exec", dont_inherit=True))
    return found


# --- What is made at import ---


def called_at_import(tree: ast.Module) -> frozenset[str]:
    """The functions that the module calls while it is imported: to exchange their code later changes nothing."""
    ahead: list[ast.AST] = [tree]
    called = set()
    while ahead:
        node = ahead.pop()
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            called.add(node.func.id)
        is_function = isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda))
        ahead += [] if is_function else ast.iter_child_nodes(node)
    return frozenset(called)


@dataclass(eq=False)
class Chooser:
    """A plugin of pytest: of all that was collected only these tests, in this order, until the first fails.

    It stops after `effort` seconds of tests. Cases that hold one of the `words` of a changed entry come first.
    """

    tests: Sequence[str]
    seconds: Mapping[str, float]
    effort: float
    words: frozenset[str] = frozenset()
    failed: str = ""
    began: float = 0.0
    is_over: bool = False

    def pytest_configure(self, config: pytest.Config) -> None:
        config.stash[EACH] = self.each

    def each(self, cases: Iterable[Any]) -> Iterator[Any]:
        """Of the cases of a test those that hold a word of a changed entry; all where it has no words."""
        return iter(holders_of(cases, self.words) if self.words else cases)

    def pytest_runtestloop(self) -> None:
        self.began = time.process_time()

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        shorten(items, EXAMPLES)
        order = {name: number for number, name in enumerate(self.tests)}
        chosen = sorted((item for item in items if item.nodeid in order), key=lambda item: order[item.nodeid])
        items[:] = those_first(chosen, self.words, case_of, lambda item: self.seconds[item.nodeid])

    def pytest_runtest_logstart(self, nodeid: str) -> None:
        be_patient(self.seconds.get(nodeid, 0))

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.failed:
            self.failed = self.failed or report.nodeid

    def pytest_runtest_protocol(self, item: pytest.Item) -> None:
        if time.process_time() - self.began > self.effort:
            item.session.shouldstop = "the time for one slip is over"
            self.is_over = True

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        if report.failed:
            self.failed = report.nodeid or "import"


def case_of(item: pytest.Item) -> str:
    """What a case was made with, its sentences for instance."""
    return str(item.callspec.params) if isinstance(item, pytest.Function) and hasattr(item, "callspec") else ""


class Planter(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Gives the changed module to whoever imports it."""

    def __init__(self, path: Path, name: str, tree: ast.Module) -> None:
        self._path, self._name, self._tree = path, name, tree

    def find_spec(
        self, fullname: str, _path: Sequence[str] | None, _target: ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        if fullname != self._name:
            return None
        return importlib.machinery.ModuleSpec(fullname, self, origin=str(self._path))

    def create_module(self, spec: importlib.machinery.ModuleSpec) -> None:
        return None

    def exec_module(self, module: ModuleType) -> None:
        module.__file__ = str(self._path)
        exec(compile(self._tree, str(self._path), "exec", dont_inherit=True), vars(module))  # noqa: S102 - our own code


def try_cold(root: Path, trial: Trial, seconds: Mapping[str, float], effort: float, settings: Sequence[str]) -> Verdict:
    """A trial in a child that has not imported the hub yet."""

    def judge() -> str:
        path = root / trial.module
        name = ".".join(Path(trial.module).relative_to("hooks").with_suffix("").parts)
        sys.meta_path.insert(0, Planter(path, name, changed_module(path, trial.index)))
        chooser = Chooser(trial.tests, seconds, effort, words_of(trial.change.before))
        be_patient(COLLECTING)
        files = dict.fromkeys(test.partition("::")[0] for test in trial.tests)
        code = pytest.main([*settings, "-x", *files], plugins=[chooser])
        if chooser.failed or chooser.is_over:  # whose time is over has noticed nothing
            return chooser.failed
        return "import" if code not in (pytest.ExitCode.OK, pytest.ExitCode.TESTS_FAILED) else ""

    return try_out(trial, judge)


# --- One child ---


def try_out(trial: Trial, judge: Callable[[], str]) -> Verdict:
    """Forks, judges in the child, and reads what it found: the name of the test that failed, or nothing.

    Raises RuntimeError when the child could not even try: that is no verdict.
    """
    if not trial.tests:
        return SURVIVED, ""
    reader, writer = os.pipe()
    own = tempfile.mkdtemp(prefix="mutant-")
    child = os.fork()
    if child == 0:
        os.close(reader)
        _live_and_die(trial, judge, writer, own)
    os.close(writer)
    with os.fdopen(reader, "rb") as stream:
        told = stream.read()
    _, status = os.waitpid(child, 0)
    shutil.rmtree(own, ignore_errors=True)
    if not told:
        return TIMEOUT, f"signal {os.WTERMSIG(status)}" if os.WIFSIGNALED(status) else ""
    found = json.loads(told)
    if "error" in found:
        raise RuntimeError(found["error"])
    return (KILLED, found["killer"]) if found["killer"] else (SURVIVED, "")


def be_patient(seconds: float = 0) -> None:
    """Gives this process more processor time, for a test that needed so many seconds before."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    limit = int(used.ru_utime + used.ru_stime + PATIENCE + TIMES * seconds)
    resource.setrlimit(resource.RLIMIT_CPU, (limit, resource.RLIM_INFINITY))


def _live_and_die(trial: Trial, judge: Callable[[], str], writer: int, own: str) -> None:
    """In the child: quiet, in a folder of its own, with limited time and memory; ends with os._exit."""
    with suppress(BaseException):
        quiet = os.open(os.devnull, os.O_WRONLY)
        for stream in (1, 2):
            os.dup2(quiet, stream)
        be_patient()
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        tempfile.tempdir = own
        os.environ["PYTEST_DEBUG_TEMPROOT"] = own
        try:
            found = {"killer": judge()}
        except Exception as error:  # noqa: BLE001 - the parent raises it
            found = {"error": f"{trial.module}:{trial.change.line}: {error!r}"}
        os.write(writer, json.dumps(found).encode())
    os._exit(0)
