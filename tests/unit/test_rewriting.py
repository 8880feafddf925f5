"""What is done once for all processes of a run (tests/rewriting.py)."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from rewriting import rewrite_first


def test_files_of_which_nothing_is_kept_are_rewritten_once(
    tmp_path: Path, pytestconfig: pytest.Config, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    for name in ("test_one.py", "below/test_two.py", "below/helper.py"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("def test_it():\n    assert 1 + 1 == 2\n", encoding="utf-8")
    assert rewrite_first(pytestconfig, tmp_path) == 2
    assert rewrite_first(pytestconfig, tmp_path) == 0
    (tmp_path / "test_one.py").write_text("def test_it():\n    assert 1 + 2 == 3\n", encoding="utf-8")
    assert rewrite_first(pytestconfig, tmp_path) == 1
