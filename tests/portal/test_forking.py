"""The stand-in for Python (forking.py): commands of tests begin sooner, and do the same."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

pytestmark = pytest.mark.skipif(not hasattr(os, "pidfd_open"), reason="a Linux of today")


@pytest.fixture
def sample(project: Any, making: ModuleType) -> Any:
    making.complete_sample(project.root)
    return project


@pytest.mark.parametrize("command", ["check", "build"])
def test_a_command_says_and_does_the_same_as_under_python_itself(command: str, sample: Any, making: ModuleType) -> None:
    sample.edit("data/facts/berg.yml", "value: 400", "value: 4000")
    assert making.python_for(sample.root, ()) != sys.executable
    quick, usual = (making.run_hub(sample.root, command, by_itself=by_itself) for by_itself in (False, True))
    assert "pendler-und-beschaeftigte" in quick.stderr + quick.stdout
    assert (quick.returncode, quick.stdout, quick.stderr) == (usual.returncode, usual.stdout, usual.stderr)


def test_whoever_has_other_code_or_another_python_is_run_by_python_itself(sample: Any, making: ModuleType) -> None:
    assert making.python_for(sample.root, ["HUB_KITS", "TZ"]) != sys.executable
    for name in ("PYTHONHASHSEED", "LC_ALL", "PYTHONPATH"):
        assert making.python_for(sample.root, [name]) == sys.executable
    (sample.root / "hooks" / "own.py").write_text("", encoding="utf-8")
    assert making.python_for(sample.root, ()) == sys.executable
    (sample.root / "hooks" / "own.py").unlink()
    module = sample.root / "hooks" / "portal.py"
    text = module.read_text(encoding="utf-8")
    module.unlink()
    module.write_text(text, encoding="utf-8")
    assert making.python_for(sample.root, ()) == sys.executable


def test_what_a_command_is_given_reaches_it(sample: Any, making: ModuleType) -> None:
    english = making.run_hub(sample.root, "check", HUB_LANG="en")
    assert "0 errors" in english.stdout + english.stderr
    own = making.run_hub(sample.root, "build", "--out", "elsewhere", HUB_KITS="off")  # below the folder it is in
    assert own.returncode == 0, own.stderr
    assert (sample.root / "elsewhere" / "index.html").is_file()


def test_a_command_ends_with_its_caller(sample: Any, making: ModuleType, tmp_path: Path) -> None:
    late = (
        "import time\nfrom pathlib import Path\ndef on_config(config):\n    Path('began').touch()\n    time.sleep(60)\n"
    )
    (tmp_path / "late.py").write_text(late, encoding="utf-8")
    (tmp_path / "docs").mkdir()
    (tmp_path / "mkdocs.yml").write_text("site_name: x\nhooks: [late.py]\n", encoding="utf-8")
    words = [making.python_for(sample.root, ()), "-P", "-m", "mkdocs", "build"]
    caller = subprocess.Popen(words, cwd=tmp_path, env=making.environment(sample.root))
    making.until((tmp_path / "began").exists, 60, "it did not begin")
    running = copies_in(tmp_path)
    assert running
    caller.kill()
    caller.wait()
    making.until(lambda: not copies_in(tmp_path), 30, "it went on")


def copies_in(folder: Path) -> list[str]:
    """Processes that work in a folder."""
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            found += [process.name] if (process / "cwd").readlink() == folder else []
        except OSError:
            continue
    return found
