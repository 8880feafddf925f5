"""Memories: what the hub remembers between two calls would hide lines from all tests but the first, and slips too."""

from __future__ import annotations

import gc
import sys
from typing import Final

LEARNERS: Final = {
    "Told": "__missing__",
    "Chunks": "__missing__",
    "_Traits": "__missing__",
    "_Broken": "__missing__",
    "Judge": "fitting",
    "Phrasebook": "_learn",
}
"""Classes whose things find out once for a word what is remembered from then on, and the method that does."""
_WORDS: Final = ("plain", "sound", "_others", "_fitting", "_starts", "_beginners", "_marked", "_dull", "_dull_stems")
"""Where a learner keeps what it has found out about words, beside what it is itself."""


def forget(thing: object) -> None:
    """A learner begins anew. Of a book of phrases the patterns stay: they depend on no word that has come."""
    if isinstance(thing, dict):
        thing.clear()
    for name in _WORDS:
        if (kept := getattr(thing, "__dict__", {}).get(name)) is not None:
            kept.clear()


def forget_memories() -> None:
    """All that the hub remembers in this process."""
    modules = [module for name, module in list(sys.modules.items()) if name.startswith("brandhub")]
    for module in modules:
        for thing in list(vars(module).values()):
            clear = getattr(thing, "cache_clear", None)
            if callable(clear) and not isinstance(thing, type):
                clear()
    for thing in gc.get_objects():
        if type(thing).__name__ in LEARNERS and type(thing).__module__.startswith("brandhub"):
            forget(thing)
