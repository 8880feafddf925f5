"""Hands: the same in the same order for any number; failures arrive, interruptions leave nobody behind."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import textwrap
import threading
import time
from pathlib import Path

import pytest
from brandhub.ground.hands import Commission, HandFailed, count_hands, share_out

HOOKS = Path(__file__).parents[3] / "hooks"
several = pytest.mark.skipif(sys.platform != "linux", reason="one pair of hands does it all where nothing can fork")


@pytest.fixture
def forking(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where tests run in several processes, a thread of theirs runs, too; it holds nothing that hands need."""
    monkeypatch.setattr(threading, "active_count", lambda: 1)


@pytest.mark.usefixtures("forking")
@pytest.mark.parametrize("hands", [1, 2, 3, 8])
@pytest.mark.parametrize("count", [0, 1, 2, 7, 100])
def test_any_number_of_hands_gives_the_same_in_the_same_order(hands: int, count: int) -> None:
    assert share_out(lambda task: task * task, range(count), hands) == [n * n for n in range(count)]


@pytest.mark.parametrize("hands", [1, 3])
def test_whoever_listens_hears_of_every_result_once(hands: int) -> None:
    heard: list[int] = []
    share_out(lambda task: task * task, range(50), hands, heard.append)
    assert sorted(heard) == [n * n for n in range(50)]


@several
@pytest.mark.usefixtures("forking")
def test_several_processes_are_at_work() -> None:
    def work(_: int) -> int:
        time.sleep(0.01)
        return os.getpid()

    pids = set(share_out(work, range(40), 2))
    assert len(pids) == 2
    assert os.getpid() not in pids


@pytest.mark.usefixtures("forking")
def test_what_is_large_arrives_whole() -> None:
    large = share_out(lambda n: bytes([n]) * 3_000_000, range(6), 2)
    assert [(len(one), one[:1]) for one in large] == [(3_000_000, bytes([n])) for n in range(6)]


@pytest.mark.usefixtures("forking")
def test_a_failure_arrives_as_it_is() -> None:
    def work(task: int) -> int:
        if task == 13:
            raise LookupError("dreizehn")
        return task

    with pytest.raises(LookupError, match="dreizehn"):
        share_out(work, range(30), 2)


@several
@pytest.mark.usefixtures("forking")
def test_a_failure_that_cannot_travel_says_at_least_what_it_said() -> None:
    class Local(Exception):
        pass

    def work(_: int) -> int:
        raise Local("nur hier bekannt")

    with pytest.raises(HandFailed, match="nur hier bekannt"):
        share_out(work, range(4), 2)


@several
@pytest.mark.usefixtures("forking")
def test_what_a_lost_hand_did_not_finish_is_done_all_the_same() -> None:
    parent = os.getpid()

    def work(task: int) -> int:
        if task == 5 and os.getpid() != parent:
            os.kill(os.getpid(), signal.SIGKILL)
        return task

    assert share_out(work, range(40), 2) == list(range(40))


@pytest.mark.parametrize("hands", [1, 2, 3, 8])
@pytest.mark.parametrize("count", [0, 1, 2, 7, 41])
@pytest.mark.usefixtures("forking")
def test_a_commission_brings_the_same_in_the_same_order(hands: int, count: int) -> None:
    assert Commission(lambda task: task * task, range(count), hands).fetch() == [n * n for n in range(count)]


@several
@pytest.mark.usefixtures("forking")
def test_a_commission_is_run_while_nobody_waits_for_it(tmp_path: Path) -> None:
    def work(task: int) -> bytes:
        (tmp_path / f"{task}-{os.getpid()}").touch()
        return bytes([task]) * 200_000  # more than fits on the way

    commission = Commission(work, range(6), 2)
    deadline = time.monotonic() + 30
    while len([*tmp_path.iterdir()]) < 6 and time.monotonic() < deadline:
        time.sleep(0.01)
    done = sorted(tuple(map(int, path.name.split("-"))) for path in tmp_path.iterdir())
    assert [task for task, _ in done] == [*range(6)]
    assert len({pid for _, pid in done} - {os.getpid()}) == 2
    assert [one[:1] for one in commission.fetch()] == [bytes([task]) for task in range(6)]
    assert not [pid for _, pid in done if _lives(pid)]


@several
@pytest.mark.usefixtures("forking")
def test_a_commission_that_is_called_off_leaves_nobody_behind(tmp_path: Path) -> None:
    def work(_: int) -> None:
        (tmp_path / f"{os.getpid()}").touch()
        time.sleep(60)

    commission = Commission(work, range(2), 2)
    deadline = time.monotonic() + 30
    while len([*tmp_path.iterdir()]) < 2 and time.monotonic() < deadline:
        time.sleep(0.01)
    commission.call_off()
    commission.call_off()
    assert [path.name for path in tmp_path.iterdir() if _lives(int(path.name))] == []


@pytest.mark.usefixtures("forking")
def test_a_failure_of_a_commission_arrives_when_it_is_fetched() -> None:
    def work(task: int) -> int:
        if task == 13:
            raise LookupError("dreizehn")
        return task

    with pytest.raises(LookupError, match="dreizehn"):
        Commission(work, range(30), 2).fetch()


@several
@pytest.mark.usefixtures("forking")
def test_what_a_lost_hand_had_of_a_commission_is_done_all_the_same() -> None:
    parent = os.getpid()

    def work(task: int) -> int:
        if task == 5 and os.getpid() != parent:
            os.kill(os.getpid(), signal.SIGKILL)
        return task

    assert Commission(work, range(40), 2).fetch() == list(range(40))


def test_while_other_threads_run_nothing_is_copied() -> None:
    done = threading.Event()
    thread = threading.Thread(target=done.wait)
    thread.start()
    try:
        assert set(share_out(lambda _: os.getpid(), range(10), 2)) == {os.getpid()}
    finally:
        done.set()
        thread.join()


# Whoever starts the tests in the background may have said that nobody is to mind an interruption.
SLOW = """
    import os, signal, sys, time
    from brandhub.ground.hands import share_out

    signal.signal(signal.SIGINT, signal.default_int_handler)

    def work(_):
        os.write(1, f"{os.getpid()}\\n".encode())
        time.sleep(60)

    share_out(work, range(4), 2)
"""


@several
@pytest.mark.parametrize("signal_number", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_whatever_ends_the_one_who_hands_out_nobody_stays(signal_number: int) -> None:
    """Killed without a word, the hands notice at their next word at the latest; here they are asleep, so it waits."""
    slow = SLOW if signal_number == signal.SIGINT else SLOW.replace("60", "1")
    with subprocess.Popen(
        [sys.executable, "-P", "-c", textwrap.dedent(slow)],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "PYTHONPATH": str(HOOKS)},
        text=True,
    ) as running:
        assert running.stdout is not None
        hands = [int(running.stdout.readline()) for _ in range(2)]
        running.send_signal(signal_number)
        running.wait(30)
        deadline = time.monotonic() + 30
        while any(_lives(hand) for hand in hands) and time.monotonic() < deadline:
            time.sleep(0.05)
        assert not [hand for hand in hands if _lives(hand)]


def _lives(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state != "Z"


def test_how_many_hands_there_are_can_be_said() -> None:
    assert count_hands({"HUB_WORKERS": "3"}) == 3
    for nonsense in ("", "0", "-1", "viele"):
        assert 1 <= count_hands({"HUB_WORKERS": nonsense}) <= (os.cpu_count() or 1)
