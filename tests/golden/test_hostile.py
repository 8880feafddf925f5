"""Hostile inputs: every class of the list of inputs to survive, as files that are refused and files that are taken.

Refused means: exit code 1 in time, the place, what is wrong and what to do, no traceback, and the last good site as it
was. `golden/hostile/cases.yml` is the table.
"""

from __future__ import annotations

import os
import re
import shutil
import socket
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import unquote_to_bytes

import pytest
import yaml
from brandhub.command.line import main

HERE = Path(__file__).parent / "hostile"
ROOT = Path(__file__).resolve().parents[2]
TODAY = "2026-11-23"
PATIENCE = 30
"""Seconds of this process: other work of the machine does not count."""
CASES: dict[str, dict[str, dict[str, Any]]] = yaml.load(
    (HERE / "cases.yml").read_text(encoding="utf-8"), Loader=yaml.CSafeLoader
)
# What systems other than POSIX cannot make.
POSIX = ("link", "pipe", "socket", "bytes_name", "sparse")
LAST_GOOD = {"404.html": b"the last good site", "index.html": b"home"}


def _cases(which: str) -> Iterator[Any]:
    for kind, parts in CASES.items():
        for name, case in parts[which].items():
            skip = pytest.mark.skipif(os.name == "nt" and any(key in case for key in POSIX), reason="POSIX only")
            line = "write" in case and "\n" in case["write"]
            yield pytest.param(case, id=f"{kind}-{name}", marks=[skip] if not line else [skip, _not_windows()])


def _not_windows() -> Any:
    return pytest.mark.skipif(os.name == "nt", reason="no such names there")


@pytest.fixture
def root(project: Any, texts: None) -> Path:
    """The sample with brand and fonts, and with a site of yesterday."""
    found: Path = project.root
    for name in ("colours.yml", "type.yml", "word-mark.yml"):
        shutil.copy(ROOT / "data" / "brand" / name, found / "data" / "brand" / name)
    fonts = found / "overrides" / "assets" / "fonts" / "source-sans-3"
    fonts.mkdir(parents=True)
    for font in (ROOT / "overrides/assets/fonts/source-sans-3").glob("SourceSans3-Regular.ttf"):
        shutil.copy(font, fonts)
    for name, content in LAST_GOOD.items():
        (found / "site").mkdir(exist_ok=True)
        (found / "site" / name).write_bytes(content)
    return found


def _set(root: Path, case: dict[str, Any]) -> None:
    """Brings a case into the project. A case may be made in several ways at once."""
    for key in ("remove", "rename", "copy", "edit", "move"):
        if key in case:
            _change(root, key, case)
    if "file" in case:
        _write(root / case["to"], (HERE / case["file"]).read_bytes())
    if "repeat" in case:
        _write(root / case["to"], _repeated(case).encode())
    if "write" in case:
        _write(root / case["write"], case["text"].encode())
    for index in range(case["times"] if "files" in case else 0):
        os.close(os.open(f"{root}/{case['files'].format(index)}", os.O_CREAT))
    for key in ("sparse", "folder", "link", "pipe", "socket", "bytes_name"):
        if key in case:
            _make(root, key, case)


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def _repeated(case: dict[str, Any]) -> str:
    if case.get("steps"):
        inner = "".join(f"{case['repeat'] * step}- Wort\n" for step in range(case["times"]))
    else:
        inner = case["repeat"] * case["times"] + "Wort"
    return str(case["around"].format(inner)) if "around" in case else inner


def _change(root: Path, key: str, case: dict[str, Any]) -> None:
    match key:
        case "remove":
            (root / case["remove"]).unlink()
        case "rename":
            (root / case["rename"][0]).rename(root / case["rename"][1])
        case "copy":
            shutil.copytree(root / case["copy"][0], root / case["copy"][1])
        case "move":
            (root / case["move"]).rename(root.parent / case["away"])
        case "edit":
            path, old, new = case["edit"]
            text = (root / path).read_text(encoding="utf-8")
            assert text.count(old) == 1
            (root / path).write_text(text.replace(old, new), encoding="utf-8")


def _make(root: Path, key: str, case: dict[str, Any]) -> None:
    match key:
        case "sparse":
            path = root / case["to"]
            path.parent.mkdir(exist_ok=True)
            with path.open("wb") as file:
                file.truncate(case["sparse"])
        case "folder":
            (root / case["folder"]).mkdir(parents=True)
        case "link":
            (root / case["link"]).symlink_to(case["target"])
        case "pipe":
            os.mkfifo(root / case["pipe"])
        case "socket":
            with socket.socket(socket.AF_UNIX) as made:
                before = Path.cwd()
                os.chdir(root)  # the names of sockets are short
                try:
                    made.bind(case["socket"])
                finally:
                    os.chdir(before)
        case "bytes_name":
            (root / os.fsdecode(unquote_to_bytes(case["bytes_name"]))).touch()


def _run(root: Path, command: str, capfd: pytest.CaptureFixture[str]) -> tuple[int, str]:
    """Exit code of a command, and all that it said. Whatever is raised fails the test."""
    capfd.readouterr()
    began = time.process_time()
    code = main([command, "--root", str(root), "--today", TODAY])
    assert time.process_time() - began < PATIENCE
    said = "".join(capfd.readouterr())
    assert "Traceback" not in said
    return code, said


@pytest.mark.parametrize("case", list(_cases("rejected")))
def test_it_is_rejected_with_place_and_remedy(
    case: dict[str, Any], root: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    if "bytes_name" in case and sys.platform == "darwin":
        pytest.skip("such names cannot be made there")
    _set(root, case)
    code, said = _run(root, "check", capfd)
    assert code == 1
    told = re.findall(r"^(\S.*?:\d+:\d+): (?!Hinweis)[^\n]*\[([a-z0-9-]+)\]\n    → \S", said, re.MULTILINE)
    assert case["code"] in {code for _, code in told}, said
    if "at" in case:
        assert (case["at"], case["code"]) in told, said
    assert {path.name: path.read_bytes() for path in (root / "site").iterdir()} == LAST_GOOD


@pytest.mark.parametrize("case", list(_cases("accepted")))
def test_it_is_accepted(case: dict[str, Any], root: Path, capfd: pytest.CaptureFixture[str]) -> None:
    _set(root, case)
    code, said = _run(root, "check", capfd)
    assert code == 0, said
    assert f"[{case['told']}]" in said if "told" in case else True


def test_every_file_is_a_case() -> None:
    named = {
        case["file"]
        for parts in CASES.values()
        for cases in parts.values()
        for case in cases.values()
        if "file" in case
    }
    lying = {path.relative_to(HERE).as_posix() for path in HERE.rglob("*.*") if path.parent != HERE}
    assert named == lying


def test_every_class_has_both_sides() -> None:
    assert {kind for kind, parts in CASES.items() if not parts["rejected"] and kind != "left-overs"} == set()
    assert {kind for kind, parts in CASES.items() if not parts["accepted"] and kind != "paths"} == set()
