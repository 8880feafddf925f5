"""Errands: something that another process sees to meanwhile, and whose result is asked for later.

The other is a copy of this process (fork). Where a system has no such copies, or other threads are at work, which a
copy would lose, or one processor is all there is, the errand is done when its result is asked for. Whoever leaves ends
what is still under way for him.
"""

from __future__ import annotations

import os
import pickle
import signal
import sys
import threading
from collections.abc import Callable
from multiprocessing import get_context
from multiprocessing.connection import Connection
from typing import Any, Generic, TypeVar

R = TypeVar("R")
Wanted = Callable[[], bool]
"""Whether anybody still waits for what the errand brings."""


class Errand(Generic[R]):
    """`work`: what is to be done; it asks now and then whether anybody still waits, and must change nothing else in
    this process. It may fail with OSError or give up with None; nobody is told why.
    """

    def __init__(self, work: Callable[[Wanted], R | None], hands: int) -> None:
        self._work = work
        self._sent: tuple[Connection, Any] | None = None
        if hands > 1 and sys.platform == "linux" and threading.active_count() == 1:
            context = get_context("fork")
            ours, theirs = context.Pipe(duplex=False)
            messenger = context.Process(target=_go, args=(work, theirs, ours), daemon=True)
            messenger.start()
            theirs.close()
            self._sent = ours, messenger

    def result(self) -> R | None:
        """What came of it, once it has been done; None where nothing did. To be asked for once."""
        if self._sent is None:
            return _tried(self._work, lambda: True)
        seat, messenger = self._sent
        try:
            raw = seat.recv_bytes()
        except (EOFError, OSError):  # it was killed, or could not say it
            raw = pickle.dumps(None)
        seat.close()
        messenger.join()
        messenger.close()
        found: R | None = pickle.loads(raw)  # noqa: S301 - from our own process, through a pipe that only it has
        return found


def _go(work: Callable[[Wanted], R | None], seat: Connection, foreign: Connection) -> None:
    """In a process of its own. An interruption is meant for the one that waits, which calls this one back."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    foreign.close()
    parent = os.getppid()
    made = _tried(work, lambda: os.getppid() == parent)
    raw = pickle.dumps(made, pickle.HIGHEST_PROTOCOL)
    try:
        seat.send_bytes(raw)
    except OSError:
        return


def _tried(work: Callable[[Wanted], R | None], wanted: Wanted) -> R | None:
    try:
        return work(wanted)
    except OSError:
        return None
