"""The sample with everything that drawing needs, and states of it."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from brandhub.products.preview.states import Setting, State, make_state

HOUSE = Path(__file__).parents[4]
TODAY = "2026-11-23"
BRAND = ("colours", "type", "word-mark")


@pytest.fixture
def dressed(project: Any, texts: None) -> Any:
    """The sample with the look of the house, copied so that a test may break it. Icons stand in for Material's."""
    shutil.copytree(HOUSE / "overrides", project.root / "overrides")
    for name in BRAND:
        project.write(f"data/brand/{name}.yml", (HOUSE / f"data/brand/{name}.yml").read_bytes())
    for icon in ("book-open-variant", "sign-language"):
        project.write(f"theme/.icons/material/{icon}.svg", "<svg></svg>")
    return project


@pytest.fixture
def setting(dressed: Any) -> Setting:
    return Setting(dressed.root, dressed.root / "theme", {"HUB_TODAY": TODAY}, "vscode", lambda: None)


@pytest.fixture
def look(setting: Setting) -> Callable[..., State]:
    """The state of the project as it is now, after another one if that is given."""
    return lambda last=None, **how: make_state("eins", setting, last, **how)


@pytest.fixture
def page(look: Callable[..., State]) -> Callable[..., str]:
    """What a browser gets at an address."""
    return lambda address, state=None: (state or look()).answer(address).content.decode()
