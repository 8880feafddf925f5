"""Running commands as a person would, on a copy of the sample that has everything a release needs."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from brandhub.command.line import main

HOUSE = Path(__file__).parents[3]
TODAY = "2026-11-23"


@dataclass(frozen=True)
class Outcome:
    """What a command printed and how it ended."""

    code: int
    out: str
    err: str


@pytest.fixture
def run(project: Any, capsys: pytest.CaptureFixture[str]) -> Callable[..., Outcome]:
    """Runs a command on the project on a fixed day."""

    def call(*words: str, today: str = TODAY) -> Outcome:
        code = main([*words, "--root", str(project.root), "--today", today])
        captured = capsys.readouterr()
        return Outcome(code, captured.out, captured.err)

    return call


@pytest.fixture
def ready(project: Any, texts: None, shelf: None) -> Any:
    """The sample with look, brand and operator's data: it can be released."""
    shutil.copytree(HOUSE / "overrides", project.root / "overrides")
    for name in ("colours.yml", "type.yml", "word-mark.yml"):
        shutil.copy(HOUSE / "data" / "brand" / name, project.root / "data" / "brand" / name)
    site = project.root / "data" / "site.yml"
    text = site.read_text(encoding="utf-8")
    for field, filled in (("email: ", "post@example.org"), ("phone: ", "0231 5551-0"), ("", "ausgefüllt")):
        text = text.replace(f"{field}AUSFÜLLEN", f"{field}{filled}")
    site.write_text(text, encoding="utf-8")
    return project
