"""Tables: what the program works out from its own words alone, kept from one command to the next.

Whoever keeps them says where; until then every table is made. The stamp of that store must be the one of the whole
program, so that a table is that of the very lines which would make it.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, TypeVar

from brandhub.ground.stores import Store

T = TypeVar("T")


class Tables:
    """`store`: where they lie."""

    def __init__(self) -> None:
        self.store = Store(None, "")

    def fetch(self, name: str, make: Callable[[], T], write: Callable[[T], Any], read: Callable[[Any], T]) -> T:
        """The table of this name: kept, or made now. `write`: as plain values; `read`: as a table again."""
        place = self.store.name(["table", name])
        kept = self.store.find(place)
        if kept is not None:
            try:
                return read(json.loads(kept))
            except (ValueError, TypeError, LookupError):  # whoever has written that knows how a store seals
                pass
        made = make()
        if self.store.folder is not None:
            self.store.keep(place, json.dumps(write(made), separators=(",", ":")).encode())
        return made


TABLES = Tables()
"""Those of this process, and of the hands that it lends."""
