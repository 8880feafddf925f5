"""Runs: one command to its end, with its seconds, those of processors, and the memory of all it starts."""

from __future__ import annotations

import os
import re
import subprocess
import threading
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

BEAT: Final = 0.1  # seconds between two looks at the memory
PATIENCE: Final = 3600.0
SAID: Final = 600
_PROC: Final = Path("/proc")


class Failed(Exception):
    """The command ended with an error, or did not end; with what it said last."""


@dataclass(frozen=True)
class Run:
    """`seconds` by the clock; `worked`: seconds of processors; `memory`: bytes at the peak, 0 where nobody can tell.

    Memory is the sum over all processes that the command had at one time, shared pages counted once (PSS, Linux).
    """

    seconds: float
    worked: float
    memory: int


def run(command: Sequence[str], folder: Path, environment: Mapping[str, str], patience: float = PATIENCE) -> Run:
    """Runs a command. Raises Failed when it ends with an error or takes longer than `patience` seconds."""
    log = folder.parent / f"{folder.name}.log"
    with log.open("wb") as said:
        before = os.times()
        began = time.perf_counter()
        process = subprocess.Popen(
            command,
            cwd=folder,
            env=dict(environment),
            stdout=said,
            stderr=subprocess.STDOUT,
            start_new_session=os.name != "nt",
        )
        watch = _Watch(process.pid, patience)
        watch.start()
        try:
            process.wait()
        except BaseException:  # whoever ends the measurement ends what it measures
            _kill(process.pid)
            raise
        finally:
            seconds = time.perf_counter() - began
            watch.end()
        after = os.times()
    if process.returncode != 0 or watch.ended:
        text = log.read_text(encoding="utf-8", errors="replace")[-SAID:]
        raise Failed(f"{' '.join(command)} ended with {process.returncode} after {seconds:.0f} s:\n{text}")
    worked = after.children_user + after.children_system - before.children_user - before.children_system
    return Run(seconds, worked, watch.peak)


class _Watch(threading.Thread):
    """Looks at a process and its children until it is told to end; ends them when they take too long."""

    def __init__(self, process: int, patience: float) -> None:
        super().__init__(daemon=True)
        self.peak = 0
        self.ended = False
        self._process, self._deadline = process, time.monotonic() + patience
        self._done = threading.Event()

    def run(self) -> None:
        while not self._done.wait(BEAT):
            self.peak = max(self.peak, memory_of(self._process))
            if time.monotonic() > self._deadline:
                self.ended = True
                _kill(self._process)
                return

    def end(self) -> None:
        self._done.set()
        self.join()


def _kill(process: int) -> None:
    with suppress(ProcessLookupError):
        if os.name == "nt":
            subprocess.run(["taskkill", "/F", "/T", "/PID", str(process)], check=False)
        else:
            os.killpg(process, 9)


def memory_of(process: int) -> int:
    """Bytes of a process and all below it; 0 for one that has ended, and on systems without /proc."""
    return sum(_size(number) for number in _family(process))


def _family(process: int) -> list[int]:
    family = [process]
    for number in family:
        with suppress(OSError):
            for task in (_PROC / str(number) / "task").iterdir():
                family += map(int, (task / "children").read_text().split())
    return family


def _size(process: int) -> int:
    with suppress(OSError):
        found = re.search(r"^Pss:\s+(\d+) kB", (_PROC / str(process) / "smaps_rollup").read_text(), re.MULTILINE)
        return int(found[1]) * 1024 if found else 0
    return 0
