"""Hands: the same work done to many things, by several processes at the same time. More hands give the same, sooner.

The hands are copies of this process (fork), so they know everything it knows and nothing has to be handed to them; only
what they made comes back. Where a system has no such copies, or other threads are at work, which a copy would lose,
one pair of hands does it all.
"""

from __future__ import annotations

import gc
import os
import pickle
import signal
import sys
import threading
import traceback
from collections.abc import Callable, Iterator, Mapping, Sequence
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from typing import Any, Final, Generic, TypeVar

from brandhub.ground.clearing import clear_seldom

T = TypeVar("T")
R = TypeVar("R")

_SHARES: Final = 8
"""Each hand is handed its tasks in about so many portions: few enough to cost nothing, so many that none waits long."""


_MOST: Final = 100
"""Tasks in a portion at most: what comes of one is on its way at once, and stands in two processes meanwhile."""


class HandFailed(RuntimeError):
    """Work failed in another process in a way that cannot be handed over as it is; carries what was said there."""


def count_hands(environment: Mapping[str, str]) -> int:
    """So many processes may work at once: HUB_WORKERS where that is a number from 1, else one per processor."""
    wished = environment.get("HUB_WORKERS", "")
    if wished.isdecimal() and int(wished):
        return int(wished)
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))  # a container may be given fewer than the machine has
    return os.cpu_count() or 1


def share_out(
    work: Callable[[T], R], tasks: Sequence[T], hands: int, hear: Callable[[R], None] = lambda _: None
) -> list[R]:
    """What `work` makes of every task, in their order. What it changes elsewhere may be lost: it must only return.

    `hear`: is told each result as soon as it is there, in whatever order.

    Raises:
        HandFailed: Work failed in another process, and its exception cannot be handed over.
        Exception: Whatever `work` raises; of several, one.
    """
    hands = min(hands, len(tasks))
    if hands < 2 or sys.platform != "linux" or threading.active_count() > 1:
        return [_heard(work(task), hear) for task in tasks]
    made: dict[int, R] = {}
    portions = list(_portions(len(tasks), min(_MOST, max(1, len(tasks) // (hands * _SHARES)))))
    with _Bench(work, tasks, hands) as bench:
        for start, results in bench.make(portions):
            made.update(enumerate((_heard(result, hear) for result in results), start))
    return [made[at] if at in made else _heard(work(task), hear) for at, task in enumerate(tasks)]


class Commission(Generic[T, R]):
    """The same work, begun at once and fetched later: whoever has something else to do does it meanwhile.

    Each hand has its whole share from the beginning. Whoever gives one fetches what was made, or calls it off.
    """

    def __init__(self, work: Callable[[T], R], tasks: Sequence[T], hands: int) -> None:
        self._work, self._tasks = work, tasks
        hands = min(hands, len(tasks))
        self._bench: _Bench | None = None
        if hands < 2 or sys.platform != "linux" or threading.active_count() > 1:
            return
        self._order = [at for hand in range(hands) for at in range(hand, len(tasks), hands)]
        self._bench = _Bench(work, [tasks[at] for at in self._order], hands)
        self._bench.__enter__()
        self._bench.begin([*_portions(len(tasks), -(-len(tasks) // hands))])

    def fetch(self) -> list[R]:
        """What `work` made of every task, in their order. Raises as `share_out` does."""
        if self._bench is None:
            return [self._work(task) for task in self._tasks]
        made: dict[int, R] = {}
        with self._bench:
            for start, results in self._bench.results():
                made.update(zip(self._order[start : start + len(results)], results, strict=True))
        self._bench = None
        return [made[at] if at in made else self._work(task) for at, task in enumerate(self._tasks)]

    def call_off(self) -> None:
        """Sends the hands home."""
        if self._bench is not None:
            self._bench.__exit__()
            self._bench = None


def _heard(result: R, hear: Callable[[R], None]) -> R:
    hear(result)
    return result


def _portions(count: int, size: int) -> Iterator[tuple[int, int]]:
    yield from ((start, min(start + size, count)) for start in range(0, count, size))


class _Bench:
    """Where the hands sit. They go home when it is left, however that happens."""

    def __init__(self, work: Callable[[Any], Any], tasks: Sequence[Any], hands: int) -> None:
        self._work, self._tasks, self._count = work, tasks, hands
        self._seats: dict[Connection, Any] = {}
        self._waiting: list[tuple[int, int]] = []
        self._busy: list[Connection] = []

    def __enter__(self) -> _Bench:
        if self._seats:
            return self
        gc.freeze()  # what all share stays shared as long as nobody counts through it
        context = get_context("fork")
        for _ in range(self._count):
            ours, theirs = context.Pipe()
            args = (self._work, self._tasks, theirs, [ours, *self._seats])
            hand = context.Process(target=_toil, args=args, daemon=True)
            hand.start()
            theirs.close()
            self._seats[ours] = hand
        return self

    def __exit__(self, *_: object) -> None:
        for seat, hand in self._seats.items():
            seat.close()
            hand.terminate()
        for hand in self._seats.values():
            hand.join()
            hand.close()
        self._seats.clear()
        gc.unfreeze()

    def make(self, portions: list[tuple[int, int]]) -> Iterator[tuple[int, list[Any]]]:
        """First task and results of each portion. What a hand that is lost (killed) had before it is left out."""
        self.begin(portions)
        return self.results()

    def begin(self, portions: list[tuple[int, int]]) -> None:
        """Gives a portion to each hand."""
        self._waiting = list(reversed(portions))
        self._busy = [seat for seat in self._seats if _hand_out(seat, self._waiting)]

    def results(self) -> Iterator[tuple[int, list[Any]]]:
        """As `make`, of what has begun."""
        waiting, busy = self._waiting, self._busy
        while busy:
            for seat in wait(busy):
                assert isinstance(seat, Connection), "only pipes are waited for"
                try:
                    start, results, failure = seat.recv()
                except (EOFError, OSError):
                    busy.remove(seat)
                    continue
                if failure is not None:
                    raise failure
                if not _hand_out(seat, waiting):
                    busy.remove(seat)
                yield start, results


def _hand_out(seat: Connection, waiting: list[tuple[int, int]]) -> bool:
    """Gives the next portion; False when there is none, or nobody to take it."""
    if not waiting:
        return False
    try:
        seat.send(waiting[-1])
    except OSError:
        return False
    waiting.pop()
    return True


def _toil(work: Callable[[Any], Any], tasks: Sequence[Any], seat: Connection, foreign: list[Connection]) -> None:
    """In a process of its own, until nobody hands out anything more: also when the one that does has been killed.

    An interruption is meant for that one, which sends the others home.
    """
    clear_seldom()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    for other in foreign:  # else they would stay open in here, and no hand would notice that nobody is left
        other.close()
    while True:
        try:
            start, end = seat.recv()
        except (EOFError, OSError):
            return
        try:
            results = [work(tasks[at]) for at in range(start, end)]
            raw = pickle.dumps((start, results, None), pickle.HIGHEST_PROTOCOL)
        except Exception as error:  # noqa: BLE001 - whatever it is belongs to whoever asked for the work
            raw = pickle.dumps((start, [], _as_sendable(error)), pickle.HIGHEST_PROTOCOL)
        try:
            seat.send_bytes(raw)
        except OSError:
            return


def _as_sendable(error: Exception) -> Exception:
    """The exception itself, or, where it does not survive the journey, what it said."""
    try:
        again = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own, a moment ago
    except Exception:  # noqa: BLE001 - exceptions may refuse in any way
        again = None
    if type(again) is type(error) and again.args == error.args:
        return error
    return HandFailed("".join(traceback.format_exception(error)))
