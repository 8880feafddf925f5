"""Swapping: the lock of a build is a file of its own, whatever somebody put in its place."""

from __future__ import annotations

import ctypes
import errno
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from brandhub.command import swapping
from brandhub.command.swapping import BuildBusy, NotALock, beside, building_beside, settle_all, swap

POSIX = pytest.mark.skipif(os.name == "nt", reason="no such files there")


@POSIX
def test_a_link_in_place_of_the_lock_is_refused_and_what_it_points_to_stays(tmp_path: Path) -> None:
    precious, out = tmp_path / "precious", tmp_path / "site"
    precious.write_text("keep me", encoding="utf-8")
    beside(out, "lock").symlink_to(precious)
    with pytest.raises(NotALock, match="site-lock"), building_beside(out):
        pass
    assert precious.read_text(encoding="utf-8") == "keep me"
    assert beside(out, "lock").is_symlink()


@POSIX
@pytest.mark.parametrize("make", [os.mkfifo, os.mkdir], ids=["pipe", "folder"])
def test_a_pipe_or_folder_in_its_place_ends_the_build_at_once(make: object, tmp_path: Path) -> None:
    out = tmp_path / "site"
    assert callable(make)
    make(beside(out, "lock"))
    with pytest.raises(NotALock, match="site-lock"), building_beside(out):
        pass


def test_a_left_over_lock_hinders_nobody_and_a_held_one_everybody(tmp_path: Path) -> None:
    out = tmp_path / "site"
    beside(out, "lock").write_text("99999", encoding="ascii")
    with building_beside(out) as fresh:
        assert fresh.is_dir()
        with pytest.raises(BuildBusy, match=str(os.getpid())), building_beside(out):
            pass
    assert not beside(out, "lock").exists()


@POSIX
@pytest.mark.parametrize("command", [("build",), ("sync", "elsewhere", "--from", "site")], ids=["build", "sync"])
def test_both_commands_say_what_to_do(command: tuple[str, ...], run: Callable[..., Any], project: Any) -> None:
    site = project.root / "site"
    site.mkdir()
    (site / "404.html").write_text("old", encoding="utf-8")
    beside(site, "lock").mkdir()
    words = [str(project.root / word) if word in ("elsewhere", "site") else word for word in command]
    outcome = run(*words)
    assert outcome.code == 1
    assert ".site-lock" in outcome.err
    assert "ist keine Sperrdatei des Hubs" in outcome.err
    assert (site / "404.html").read_text(encoding="utf-8") == "old"


# --- What is on the disk before it takes its place ---


class Disk:
    """Stands for the system that is asked; `code`: why it refuses, 0 where it does not."""

    def __init__(self, code: int) -> None:
        self.code = code
        self.asked: list[str] = []

    def syncfs(self, number: int) -> int:
        self.asked.append(str(Path(f"/proc/self/fd/{number}").readlink()))
        ctypes.set_errno(self.code)
        return -1 if self.code else 0


@pytest.fixture
def disk(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Disk:
    found = Disk(request.param)
    monkeypatch.setattr(swapping.ctypes, "CDLL", lambda *_, **__: found)
    monkeypatch.setattr(os, "sync", lambda: found.asked.append("every disk"))
    return found


LINUX = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the system is asked for every disk")


@LINUX
@pytest.mark.parametrize("disk", [0], indirect=True)
def test_only_the_file_system_of_the_site_is_asked(disk: Disk, tmp_path: Path) -> None:
    assert settle_all(tmp_path)
    assert disk.asked == [str(tmp_path.resolve())]


@LINUX
@pytest.mark.parametrize("disk", [errno.ENOSYS, errno.EPERM], indirect=True)
def test_where_it_cannot_answer_the_system_is_asked_for_every_disk(disk: Disk, tmp_path: Path) -> None:
    assert settle_all(tmp_path)
    assert disk.asked == [str(tmp_path.resolve()), "every disk"]


@LINUX
@pytest.mark.parametrize("disk", [errno.EIO], indirect=True)
def test_what_could_not_be_written_takes_no_place(disk: Disk, tmp_path: Path) -> None:
    for name in ("site", ".site-new-1"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "404.html").write_text(name, encoding="utf-8")
    with pytest.raises(OSError, match=os.strerror(errno.EIO)):
        swap(tmp_path / ".site-new-1", tmp_path / "site")
    assert (tmp_path / "site/404.html").read_text(encoding="utf-8") == "site"
    assert disk.asked == [str((tmp_path / ".site-new-1").resolve())]


@pytest.mark.skipif(not hasattr(os, "sync"), reason="nothing can be asked there")
def test_the_real_system_answers(tmp_path: Path) -> None:
    assert settle_all(tmp_path)
