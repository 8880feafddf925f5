"""Swapping: the lock of a build is a file of its own, whatever somebody put in its place."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from brandhub.command.swapping import BuildBusy, NotALock, beside, building_beside

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
