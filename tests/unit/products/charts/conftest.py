"""What tests of charts share: the vendored fonts, the project's templates, and samples of every kind."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import jinja2
import pytest
from brandhub.products.charts.metrics import Typeface

HERE = Path(__file__).parent
OVERRIDES = HERE.parents[3] / "overrides"


def _load(name: str) -> ModuleType:
    """Load a module beside this file: tests are collected, not imported."""
    specification = importlib.util.spec_from_file_location(name, HERE / f"{name}.py")
    assert specification is not None
    assert specification.loader is not None
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    return module


@pytest.fixture(scope="session")
def samples() -> ModuleType:
    return _load("chart_samples")


@pytest.fixture(scope="session")
def fonts() -> list[Path]:
    folder = OVERRIDES / "assets/fonts/source-sans-3"
    return [folder / "SourceSans3-Regular.ttf", folder / "SourceSans3-Semibold.ttf"]


@pytest.fixture(scope="session")
def face(fonts: list[Path]) -> Typeface:
    return Typeface.load(fonts[0].parent)


@pytest.fixture(scope="session")
def overrides() -> Path:
    return OVERRIDES


@pytest.fixture(scope="session")
def templates() -> jinja2.Environment:
    loader = jinja2.FileSystemLoader(OVERRIDES)
    return jinja2.Environment(loader=loader, autoescape=True, undefined=jinja2.StrictUndefined)
