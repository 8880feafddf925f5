"""Files: there is one way in, and it cannot be talked into anything else."""

from __future__ import annotations

import ast
import os
from pathlib import Path

import pytest
from brandhub.ground.files import Budget, find_file, list_files, names_in, read_file
from brandhub.ground.problems import Problem

PACKAGE = Path(__file__).resolve().parents[3] / "hooks" / "brandhub"
READS = {"read_bytes", "read_text", "open", "scandir", "listdir", "iterdir", "glob", "rglob", "walk", "load_all"}
# What reads something that no editor writes: the program's own words, look and archives, bytes that are in memory.
OWN = {
    "ground/files.py": {"open", "iterdir", "scandir"},
    "ground/catalogues.py": {"read_bytes"},
    "ground/explanations.py": {"read_text"},
    "whole/photographs.py": {"open"},
    "products/editor/pages.py": {"read_bytes", "rglob"},
    "products/kit_archives.py": {"open"},
    "products/monday_preview.py": {"read_text"},
    "products/preview/toolbar.py": {"read_text"},
    "products/press_kit/glyphs.py": {"read_bytes"},
    "products/press_kit/rights_readers.py": {"open"},
    "products/press_kit/pdf_rights.py": {"open", "read_bytes"},
    "products/press_kit/picture_containers.py": {"open"},
    "products/press_kit/picture_sizes.py": {"open"},
    "ground/stores.py": {"iterdir", "open", "read_bytes", "scandir"},
    "whole/templates.py": {"read_bytes"},
    "products/press_kit/pdf_documents.py": {"read_bytes"},
    "products/portal/picture_sizes.py": {"open"},
    "products/portal/icons.py": {"open"},
    "products/sharing/drawing.py": {"open"},
}


def test_nothing_below_the_commands_reads_by_another_way() -> None:
    found: dict[str, set[str]] = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        name = path.relative_to(PACKAGE).as_posix()
        if name.startswith("command/"):
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                called = node.func
                word = called.attr if isinstance(called, ast.Attribute) else ""
                if word in READS or getattr(called, "id", "") == "open":
                    found.setdefault(name, set()).add(word or "open")
    assert found == OWN


def _listed(root: Path, *, apart: tuple[str, ...] = ()) -> tuple[list[str], list[Problem]]:
    problems: list[Problem] = []
    return list(list_files(root, "data", problems, Budget(problems=problems), apart=apart)), problems


def test_files_come_in_one_order_and_hidden_ones_do_not(tmp_path: Path) -> None:
    for name in ("b.yml", "a.yml", "inner/c.yml", ".hidden", "apart/d.yml", "B.yml"):
        path = tmp_path / "data" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    names = {entry.name for entry in (tmp_path / "data").iterdir()}
    files, problems = _listed(tmp_path, apart=("data/apart",))
    assert problems == []
    assert files == sorted(f"data/{name}" for name in names - {".hidden", "apart", "inner"} | {"inner/c.yml"})


def test_the_budget_is_told_once(tmp_path: Path) -> None:
    problems: list[Problem] = []
    budget = Budget(files=2, size=10, problems=problems)
    (tmp_path / "data").mkdir()
    for name in "abcdef":
        (tmp_path / "data" / name).touch()
    assert list(list_files(tmp_path, "data", problems, budget)) == ["data/a", "data/b"]
    assert not budget.take("data/x", size=11)
    assert [problem.code for problem in problems] == ["content-too-much"]


@pytest.mark.skipif(os.name == "nt", reason="links need leave there")
def test_a_file_that_became_a_link_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("secret", encoding="utf-8")
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "a").symlink_to(tmp_path / "secret")
    (tmp_path / "other").symlink_to(tmp_path / "data")
    for path in ("data/a", "other/b", "data/missing", "data", "data/a/b", "data/\0"):
        content, [problem] = read_file(tmp_path, path, 100)
        assert content is None
        assert problem.code == "not-a-regular-file"
    assert names_in(tmp_path, "other") == []


def test_a_file_is_read_up_to_its_limit(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"x" * 100)
    assert read_file(tmp_path, "a", 100) == (b"x" * 100, [])
    content, [problem] = read_file(tmp_path, "a", 99)
    assert content is None
    assert (problem.code, dict(problem.values)) == ("file-too-large", {"size": 1, "limit": 0})


def test_a_name_in_two_characters_is_found(tmp_path: Path) -> None:
    folder = tmp_path / "u\u0308ber"
    folder.mkdir()
    (folder / "fo\u0308rderturm.svg").touch()
    found = find_file(tmp_path, "über/förderturm.svg")
    assert found is not None
    assert (tmp_path / found).is_file()
    assert find_file(tmp_path, "über/turm.svg") is None
    assert find_file(tmp_path, "über") is None
