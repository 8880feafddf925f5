"""Errands: the result is the same whoever sees to it; what becomes of the messenger costs nothing but the result."""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from brandhub.ground.errands import Errand, Wanted

FORKS = pytest.mark.skipif(sys.platform != "linux", reason="nobody is sent where there is no fork")
HERE = os.getpid()


@pytest.fixture
def forking(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where tests run in several processes, a thread of theirs runs, too; it holds nothing that an errand needs."""
    monkeypatch.setattr(threading, "active_count", lambda: 1)


def wait_until(holds: Callable[[], object]) -> None:
    deadline = time.monotonic() + 20
    while not holds():
        assert time.monotonic() < deadline
        time.sleep(0.01)


def who(_: Wanted) -> int:
    return os.getpid()


def fails(_: Wanted) -> int:
    raise OSError("disk full")


def dies(_: Wanted) -> int:
    assert os.getpid() != HERE, "nobody was sent"
    os.kill(os.getpid(), signal.SIGKILL)
    return 1


@pytest.mark.parametrize("hands", [1, 2])
@pytest.mark.usefixtures("forking")
def test_what_came_of_it_is_told_whoever_did_it(hands: int) -> None:
    assert Errand(lambda _: {"a": (1, b"x" * 3_000_000)}, hands).result() == {"a": (1, b"x" * 3_000_000)}
    assert Errand(fails, hands).result() is None


@FORKS
@pytest.mark.usefixtures("forking")
def test_with_two_processors_somebody_else_goes_at_once() -> None:
    errand = Errand(who, 2)
    assert errand.result() not in {os.getpid(), None}
    assert Errand(who, 1).result() == os.getpid()


@FORKS
@pytest.mark.usefixtures("forking")
def test_work_begins_before_anybody_asks(tmp_path: Path) -> None:
    errand = Errand(lambda _: (tmp_path / "done").write_text("x"), 2)
    wait_until((tmp_path / "done").exists)
    assert errand.result() == 1


@FORKS
@pytest.mark.usefixtures("forking")
def test_who_is_killed_brings_nothing() -> None:
    assert Errand(dies, 2).result() is None


def test_beside_other_threads_nobody_is_sent() -> None:
    """A copy of this process would have none of them, and whatever they hold would stay held."""
    free = threading.Event()
    other = threading.Thread(target=free.wait)
    other.start()
    try:
        assert Errand(who, 2).result() == os.getpid()
    finally:
        free.set()
        other.join()


@FORKS
@pytest.mark.usefixtures("forking")
def test_an_interruption_is_meant_for_whoever_waits(tmp_path: Path) -> None:
    def waits(_: Wanted) -> str:
        (tmp_path / "pid").write_text(str(os.getpid()))
        while not (tmp_path / "go").exists():
            time.sleep(0.01)
        return "done"

    errand = Errand(waits, 2)
    wait_until(lambda: (tmp_path / "pid").exists() and (tmp_path / "pid").read_text())
    os.kill(int((tmp_path / "pid").read_text()), signal.SIGINT)
    (tmp_path / "go").touch()
    assert errand.result() == "done"


@FORKS
@pytest.mark.usefixtures("forking")
def test_it_is_known_whether_anybody_still_waits(tmp_path: Path) -> None:
    """The one who waits is killed; the messenger notices and ends."""
    child = os.fork()
    if child == 0:

        def looks(wanted: Wanted) -> None:
            (tmp_path / "pid").write_text(str(os.getpid()))
            while wanted():
                time.sleep(0.01)
            (tmp_path / "noticed").touch()

        try:
            Errand(looks, 2)
            time.sleep(60)
        finally:
            os._exit(1)  # never on as a second process of the tests
    wait_until((tmp_path / "pid").exists)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    wait_until((tmp_path / "noticed").exists)
