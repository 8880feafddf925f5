"""What tests of the whole portal share: the real site, built once, its pages parsed, and a small project to break."""

from __future__ import annotations

import importlib.util
import os
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

HERE = Path(__file__).parent


def _load(name: str) -> ModuleType:
    """Load a module beside this file: tests are collected, not imported."""
    name, path = f"portal_{name}", HERE / f"{name}.py"
    if name in sys.modules:  # this file is loaded by tests/browser, too: what one has begun the other goes on with
        return sys.modules[name]
    specification = importlib.util.spec_from_file_location(name, path)
    assert specification is not None
    assert specification.loader is not None
    module = importlib.util.module_from_spec(specification)
    sys.modules[name] = module  # data classes look themselves up there
    specification.loader.exec_module(module)
    return module


@pytest.fixture(scope="session")
def loaded() -> Callable[[str], ModuleType]:
    """Loads a module beside this file by its name."""
    return _load


@pytest.fixture(scope="session")
def making(shared_folder: Path) -> Iterator[ModuleType]:
    """The module of that name. At the end nobody has written into what many tests share."""
    module = _load("making")
    module.share_machine(shared_folder)
    yield module
    module.end_serving()
    assert module.find_written(shared_folder / "machine") == []


@pytest.fixture(scope="session")
def reading() -> ModuleType:
    return _load("reading")


@pytest.fixture(scope="session")
def shared_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of this run that all its processes see."""
    base = tmp_path_factory.getbasetemp()
    return base.parent if "PYTEST_XDIST_WORKER" in os.environ else base


@pytest.fixture(scope="session")
def published(making: ModuleType, shared_folder: Path) -> Path:
    """A copy of the real project with `site/` built by the hub. Read only."""

    def make(folder: Path) -> None:
        making.copy_project(folder)
        built = making.run_hub(folder, "build", by_itself=True)
        assert built.returncode == 0, built.stderr

    return making.once(shared_folder / "published", make)  # type: ignore[no-any-return]


@pytest.fixture(scope="session")
def site(published: Path) -> Path:
    """The real site. Read only."""
    return published / "site"


@pytest.fixture(scope="session")
def pages(site: Path, reading: ModuleType) -> Mapping[str, Any]:
    """Every page of the real site by address."""
    return reading.read_pages(site)  # type: ignore[no-any-return]


@pytest.fixture(scope="session")
def small_site(making: ModuleType, shared_folder: Path) -> Iterator[Path]:
    """The sample project with a good `site/`. Read only."""

    def make(folder: Path) -> None:
        making.copy_sample(folder)
        built = making.run_hub(folder, "build", by_itself=True)
        assert built.returncode == 0, built.stderr
        making.write_list(folder / "site")

    folder = making.once(shared_folder / "small", make)
    yield folder
    assert making.find_written(folder / "site") == []


@pytest.fixture
def small(project: Any, making: ModuleType, small_site: Path) -> Any:
    """The sample project with a good `site/`, for one test to break."""
    making.copy_built(small_site, project.root)
    return project


@pytest.fixture(scope="session")
def history(making: ModuleType, shared_folder: Path) -> Path:
    """A sample with three releases, built after the last one. Read only."""

    def make(folder: Path) -> None:
        making.write_history(folder)
        built = making.run_hub(folder, "build", today=making.AFTER_RELEASES)
        assert built.returncode == 0, built.stderr

    return making.once(shared_folder / "history", make)  # type: ignore[no-any-return]
