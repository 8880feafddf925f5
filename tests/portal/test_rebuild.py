"""`verify --rebuild`: a past release is built again from its tag, by its own code, and is the same byte by byte."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from types import ModuleType

import pytest
from brandhub.command import rebuilding
from brandhub.command.line import main
from brandhub.models.releases import Release

DAY = "2026-12-01"
pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed here")


def git(root: Path, *words: str) -> None:
    own = ["-c", "user.name=Redaktion", "-c", "user.email=redaktion@example.org", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", "-C", str(root), *own, *words], check=True, capture_output=True)


@pytest.fixture(scope="module")
def released(making: ModuleType, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A sample in git with a release, its tag, its site kept beside it, and work that went on since."""
    root = tmp_path_factory.mktemp("released") / "project"
    making.copy_sample(root)
    making.fill_in(root)
    making.release(root, "2026.1", DAY)
    git(root.parent, "init", "-q", str(root))
    (root / ".gitignore").write_text("/site/\n.site*\n.cache/\n__pycache__/\n", encoding="utf-8")
    git(root, "add", "-A")
    git(root, "commit", "-qm", "Release 2026.1")
    git(root, "tag", "2026.1")
    built = making.run_hub(root, "build", "--out", str(root.parent / "kept"), today=DAY)
    assert built.returncode == 0, built.stderr
    making.edit(root, "data/facts/berg.yml", "value: 400", "value: 410")
    code = root / "hooks" / "brandhub" / "__init__.py"
    code.unlink()  # other projects of the run share it
    code.write_text("raise RuntimeError('the code of today')\n", encoding="utf-8")
    git(root, "commit", "-qam", "Work goes on")
    git(root, "checkout", "-q", "2026.1", "--", "hooks")  # the command itself needs code that runs
    return root


def test_a_release_is_built_again_byte_by_byte(released: Path, making: ModuleType) -> None:
    done = making.run_hub(released, "verify", "--rebuild", "2026.1", "--against", str(released.parent / "kept"))
    assert done.returncode == 0, done.stderr + done.stdout
    assert "vom Tag 2026.1" in done.stderr
    assert "Byte für Byte gleich" in done.stderr
    assert making.run_hub(released, "check").returncode in (0, 1)
    listed = subprocess.run(
        ["git", "-C", str(released), "worktree", "list"], capture_output=True, text=True, check=True
    )
    assert len(listed.stdout.splitlines()) == 1, "nothing is left behind"


def test_every_file_that_differs_is_named(
    released: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The test before has built it again; here lies what was built, so that only the comparison has to work."""

    def lay_down(_root: Path, past: Path, site: Path, release: Release) -> None:
        assert (past / release.path).is_file()
        shutil.copytree(released.parent / "kept", site)

    monkeypatch.setattr(rebuilding, "build_past", lay_down)
    kept = tmp_path / "kept"
    shutil.copytree(released.parent / "kept", kept)
    (kept / "index.html").write_text("etwas anderes", encoding="utf-8")
    (kept / "dazu.html").write_text("kam dazu", encoding="utf-8")
    words = ["verify", "--rebuild", "2026.1", "--against", str(kept), "--root", str(released), "--today", DAY]
    assert main(words) == rebuilding.DIFFERS
    assert capsys.readouterr().out.splitlines() == ["dazu.html", "index.html"]


def test_a_release_that_never_was_cannot_be_built_again(released: Path, making: ModuleType) -> None:
    done = making.run_hub(released, "verify", "--rebuild", "2031.1")
    assert done.returncode == 4
    assert "Eine Ausgabe 2031.1 gibt es nicht" in done.stderr
