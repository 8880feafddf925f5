"""What the tests share: the sample project to edit, the catalogues, and golden files.

A golden file holds two YAML documents: above the line `---` the cases, written by hand; below it what the hub says to
them. `pytest --update-goldens` rewrites the lower part for review in the diff. In CI (environment CI=true) nothing is
ever written, and a missing expectation fails.
"""

from __future__ import annotations

import gc
import os
import shutil
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from itertools import islice
from pathlib import Path
from typing import Any

import pytest
import yaml
from brandhub.ground.catalogues import Catalogue, load_catalogue
from brandhub.ground.problems import write_problem
from brandhub.ground.tables import TABLES
from brandhub.models.fields import BERLIN
from brandhub.whole.archives import Archive, open_archive
from brandhub.whole.beginnings import Memory
from brandhub.whole.inspection import Inspection, inspect_project
from hypothesis import settings
from longest_first import Scheduling, sort_items
from rewriting import rewrite_first

from mutants.cases import EACH

# Properties look for new counter-examples at every desk; a run that decides about a change gives the same answer twice.
# Nowhere is an example wrong because it took long: that says something of the machine and of who else works there.
settings.register_profile("desk", deadline=None)
settings.register_profile("same", deadline=None, derandomize=True)
settings.load_profile("same" if os.environ.get("CI") == "true" else "desk")

SAMPLE = Path(__file__).parent / "sample"
TEXTS = SAMPLE.parents[1] / ".cache" / "texts"
TODAY = "2026-11-23"
ARCHIVE = Archive()
MISSING = object()
SELDOM = (20_000, 10, 20)
"""Objects after which memory is searched for what nobody needs. By itself Python does so every 700, and in tests that
read long texts a third of their time went into it."""


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-goldens", action="store_true", help="rewrite the expectations of golden files")


def pytest_configure(config: pytest.Config) -> None:
    """The order of files is ours; xdist would sort them by the number of their tests.

    Goldens are written by one process: two would each write the file that they read, and lose what the other wrote.
    """
    gc.set_threshold(*SELDOM)
    if config.getoption("--update-goldens") and getattr(config.option, "numprocesses", None):
        raise pytest.UsageError("--update-goldens writes from one process: run it without -n")
    if hasattr(config.option, "loadscopereorder"):
        config.option.loadscopereorder = False
    if getattr(config.option, "numprocesses", None):  # this process starts the others
        rewrite_first(config, Path(__file__).parent)
    if "PYTEST_XDIST_WORKER" in os.environ:
        gc.disable()  # until all tests are listed


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Any:
    """Files that have the same to prepare go to the same process."""
    return Scheduling(config, log) if config.getvalue("dist") == "loadfile" else None


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    if "PYTEST_XDIST_WORKER" in os.environ:
        sort_items(items)


def pytest_collection_finish() -> None:
    """What is there now, all tests and modules, stays to the end: nobody looks through it again for what may go."""
    if "PYTEST_XDIST_WORKER" in os.environ:
        gc.freeze()
        gc.enable()


@dataclass(frozen=True)
class Project:
    """A copy of the sample project. Every change returns the project, so that they can be chained."""

    root: Path

    def edit(self, path: str, old: str, new: str) -> Project:
        """Replaces a text that occurs exactly once."""
        file = self.root / path
        text = file.read_text(encoding="utf-8")
        assert text.count(old) == 1, f"{old!r} occurs {text.count(old)} times in {path}"
        file.write_text(text.replace(old, new), encoding="utf-8")
        return self

    def write(self, path: str, content: str | bytes) -> Project:
        """Creates or overwrites a file."""
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content.encode() if isinstance(content, str) else content)
        return self

    def append(self, path: str, content: str) -> Project:
        """Adds lines at the end of a file."""
        file = self.root / path
        file.write_text(file.read_text(encoding="utf-8") + content, encoding="utf-8")
        return self

    def remove(self, path: str) -> Project:
        (self.root / path).unlink()
        return self


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """The sample project, complete and without problems, for a test to break."""
    return copy_sample(tmp_path / "project")


@pytest.fixture(scope="session")
def make_project(tmp_path_factory: pytest.TempPathFactory) -> Callable[[], Project]:
    """Further copies of the sample, for tests that share one."""
    return lambda: copy_sample(tmp_path_factory.mktemp("sample") / "project")


def copy_sample(target: Path) -> Project:
    shutil.copytree(SAMPLE, target)
    return Project(target)


def inspect(project: Project, today: str = TODAY) -> Inspection:
    """The inspection of a project at midnight of a day in Berlin.

    In a run of several processes each reads the same text once. Alone every test reads all: so does the survey of
    `hub.py mutants`, which asks through which lines each of them goes.
    """
    memory = Memory(ARCHIVE) if "PYTEST_XDIST_WORKER" in os.environ else None
    return inspect_project(project.root, datetime.fromisoformat(today).replace(tzinfo=BERLIN), memory)


@pytest.fixture(name="inspect", scope="session")
def _inspect() -> Callable[..., Inspection]:
    return inspect


@pytest.fixture(scope="session")
def each(request: pytest.FixtureRequest) -> Callable[[Iterable[Any]], Iterator[Any]]:
    """Goes through the cases of a test one by one; `hub.py mutants` leaves out those that cannot notice."""
    return request.config.stash.get(EACH, iter)


def inspect_real(root: Path, today: str = TODAY) -> Inspection:
    """The inspection of the real project, or of a copy of it that has been built.

    In a run of several processes it goes on from what builds by the same code have kept of its texts, as a build would,
    and keeps nothing itself. Alone it reads all, as above.
    """
    memory = None
    if "PYTEST_XDIST_WORKER" in os.environ:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(TABLES, "store", TABLES.store)  # put back: it is for this archive, not for other tests
            memory = Memory(open_archive(root))
    return inspect_project(root, datetime.fromisoformat(today).replace(tzinfo=BERLIN), memory)


@pytest.fixture(name="inspect_real", scope="session")
def _inspect_real() -> Callable[..., Inspection]:
    return inspect_real


@pytest.fixture(scope="session")
def edition() -> Inspection:
    """The inspection of the real project, once in a process. Read only."""
    return inspect_real(SAMPLE.parents[1])


@pytest.fixture
def shelf(monkeypatch: pytest.MonkeyPatch) -> None:
    """Parts of kits are made once for all projects of a run, each of which would make the same ones in turn.

    They lie where the parts of this project lie, by everything they are made from. For tests of what becomes of kits;
    those that compare bytes have stores of their own.
    """
    monkeypatch.setenv("HUB_SHELF", str(SAMPLE.parents[1] / ".cache" / "cards"))


@pytest.fixture
def texts(project: Project) -> None:
    """What texts say by themselves is found out once for all projects of a run, whose texts are mostly the same.

    It lies where that of this project lies, by the text and all that reads it. Links need leave on Windows.
    """
    if os.name != "nt":
        TEXTS.mkdir(parents=True, exist_ok=True)
        (project.root / ".cache").mkdir()
        (project.root / ".cache" / "texts").symlink_to(TEXTS)


@pytest.fixture(scope="session")
def catalogues() -> dict[str, Catalogue]:
    """All messages in German and English."""
    return {language: load_catalogue(language) for language in ("de", "en")}


@pytest.fixture
def told(catalogues: dict[str, Catalogue]) -> Callable[..., str]:
    """What the hub says about a project: all problems but the unfilled operator data of every sample."""

    def write(inspection: Inspection, language: str = "de") -> str:
        problems = [problem for problem in inspection.problems if problem.code != "site-unfilled"]
        return "\n".join(write_problem(problem, catalogues[language]) for problem in problems) + "\n"

    return write


@dataclass(frozen=True)
class Golden:
    """One golden file: cases above the line, expectations below."""

    path: Path
    updates: bool

    @property
    def cases(self) -> Any:
        return _cases(self.path, self.path.stat().st_mtime_ns)

    def check(self, name: str, found: Any) -> None:
        """Compares with the expectation of that name, or rewrites it."""
        known = _expectations(self.path, self.path.stat().st_mtime_ns)
        if known.get(name, MISSING) == found:
            return
        if not self.updates:
            assert name in known, f"{self.path.name}: no expectation for {name!r}; run pytest --update-goldens"
            assert found == known[name]
        self._write({**known, name: found})

    def _write(self, expected: dict[str, Any]) -> None:
        above = self.path.read_text(encoding="utf-8").split("\n---\n")[0].rstrip("\n")
        names = [key for name in self.names for key in (name, f"{name} (en)") if key in expected]
        below = yaml.dump(
            {name: expected[name] for name in names}, Dumper=_Plain, allow_unicode=True, sort_keys=False, width=1000
        )
        self.path.write_text(f"{above}\n---\n{below}", encoding="utf-8")

    @property
    def names(self) -> list[str]:
        """The names of the cases, in order."""
        cases = self.cases
        return list(cases.get("claims", cases))


@cache
def _cases(path: Path, _written: int) -> Any:
    """The upper part of a golden file, read once for all its cases; nobody changes what it returns."""
    return next(yaml.load_all(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader))


@cache
def _expectations(path: Path, _written: int) -> dict[str, Any]:
    """The lower part of a golden file, read once for all its cases; nobody changes what it returns."""
    text = path.read_text(encoding="utf-8")
    return next(islice(yaml.load_all(text, Loader=yaml.CSafeLoader), 1, None), None) or {}


class _Plain(yaml.SafeDumper):
    """Texts of several lines stand as they are printed."""


def _write_text(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style="|" if "\n" in text else None)


_Plain.add_representer(str, _write_text)


def open_golden(path: Path, config: pytest.Config) -> Golden:
    """A golden file; in CI it is never rewritten."""
    updates = bool(config.getoption("--update-goldens")) and os.environ.get("CI") != "true"
    return Golden(path, updates)


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[Path], Golden]:
    return lambda path: open_golden(path, request.config)
