"""The crew: makes parts of kits in several processes, since the programs that draw and set let no second thread run."""

from __future__ import annotations

import ctypes
import os
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Final

from brandhub.ground.hands import share_out
from brandhub.ground.stores import Store
from brandhub.products.press_kit.orders import Order
from brandhub.products.press_kit.pdf_documents import Press, has_set

Bundle = list[tuple[str, Order]]
"""Orders by the name of their part."""
Heard = Callable[[int, int], None]
"""Hears how many parts are made, and of how many."""
STEPS: Final = 10
"""So often at most somebody hears how far the parts are."""
_MMAP_THRESHOLD, _TRIM_THRESHOLD, _AMPLE = -3, -1, 1 << 30


@dataclass(frozen=True)
class Crew:
    """`hands`: processes that may work at the same time; 1 is this one alone."""

    press: Press
    store: Store
    hands: int

    def prepare(self, orders: Iterable[Order], tell: Heard, least: int = 2) -> int:
        """Puts parts that the store lacks into it, if somebody can help, and says how many that were.

        What is not prepared is made by whoever asks for it, also where fewer than `least` are missing: sending for
        help takes as long as a few sheets. Nobody helps once this process has set anything: the
        threads of the compiler would be missing in a copy of it, which then waits for them forever.

        Raises:
            NotSet, RightsLost: Making a part did.
        """
        if self.hands < 2 or self.store.folder is None or has_set():
            return 0
        named = {self.store.name(order.inputs()): order for order in orders}
        missing = {name: order for name, order in named.items() if not self.store.holds(name)}
        if len(missing) < least:
            return 0
        import pikepdf  # noqa: F401 - here, once: every hand of every call would load it, for PDFs are read back with it

        bundles = _bundles(missing, self.hands)
        home, made = os.getpid(), 0

        def make(bundle: Bundle) -> int:
            if os.getpid() != home:
                _keep_memory()
            for name, order in bundle:
                self.store.keep(name, order.make(self.press))
            return len(bundle)

        def hear(count: int) -> None:
            nonlocal made
            before, made = made, made + count
            if made * STEPS // len(missing) > before * STEPS // len(missing):
                tell(made, len(missing))

        share_out(make, bundles, self.hands, hear)
        return made


def _bundles(orders: Mapping[str, Order], hands: int) -> list[Bundle]:
    """Orders that share a drawing go to the same hand, which reads it once, unless others would have nothing to do."""
    kin: dict[str, Bundle] = {}
    for name, order in orders.items():
        kin.setdefault(order.kin, []).append((name, order))
    piles = max(1, hands // len(kin))
    return [bundle for group in kin.values() for start in range(piles) if (bundle := group[start::piles])]


def _keep_memory() -> None:
    """A picture takes some 50 MB; the C library of Linux gives them back after each, and asks for them page by page.

    Kept until the hand goes home, they make pictures a quarter cheaper. Where there is no such setting nothing changes.
    """
    with suppress(OSError, AttributeError):
        library = ctypes.CDLL(None)
        library.mallopt(_MMAP_THRESHOLD, _AMPLE)
        library.mallopt(_TRIM_THRESHOLD, _AMPLE)
