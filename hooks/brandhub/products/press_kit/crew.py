"""The crew: makes parts of kits in several processes, since the programs that draw and set let no second thread run."""

from __future__ import annotations

import signal
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, field, replace
from multiprocessing import get_context
from types import TracebackType
from typing import Final

from brandhub.ground.stores import Store
from brandhub.products.press_kit.orders import Order
from brandhub.products.press_kit.pdf_documents import Press

WORTH: Final = 16
"""From so many parts on further processes are faster, though they must start first."""


@dataclass
class Crew:
    """`workers`: processes that may work at the same time; 1 is this one alone. They go home when the crew is left."""

    press: Press
    store: Store
    workers: int
    _pool: ProcessPoolExecutor | None = field(default=None, repr=False)

    def __enter__(self) -> Crew:
        return self

    def __exit__(self, kind: type[BaseException] | None, why: BaseException | None, at: TracebackType | None) -> None:
        if self._pool is not None:
            self._pool.shutdown(wait=True, cancel_futures=True)
            self._pool = None

    def prepare(self, orders: Iterable[Order]) -> int:
        """Puts parts that the store lacks into it, if there are enough of them, and says how many that were.

        What is not prepared is made by whoever asks for it.

        Raises:
            NotSet, RightsLost: Making a part did.
        """
        if self.workers < 2 or self.store.folder is None:
            return 0
        named = {self.store.name(order.inputs()): order for order in orders}
        missing = {name: order for name, order in named.items() if not self.store.holds(name)}
        if len(missing) < WORTH:
            return 0
        made = 0
        for name, part in zip(missing, self._made(list(missing.values())), strict=False):
            self.store.keep(name, part)
            made += 1
        return made

    def _made(self, orders: Sequence[Order]) -> Iterator[bytes]:
        """Parts in the order of their orders; those before the first that is missing when a process is lost."""
        try:
            if self._pool is None:
                press = replace(self.press)  # without a compiler, which no process can hand to another
                self._pool = ProcessPoolExecutor(self.workers, get_context("spawn"), _begin, (press,))
            yield from self._pool.map(_make, orders)
        except (BrokenProcessPool, OSError):
            self.workers = 1


_PRESSES: Final[list[Press]] = []
"""The one of this process: loading its fonts for every part takes too long."""


def _begin(press: Press) -> None:
    """In a new process. An interruption is meant for the process that gives the orders; it sends the others home."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _PRESSES.append(press)


def _make(order: Order) -> bytes:
    return order.make(_PRESSES[0])
