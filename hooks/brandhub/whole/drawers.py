"""Drawers: plain values by the key of what they come from, in so many files of a store.

After an edit a few of the files are written again. What has not been asked for in a run is forgotten once there is
more of it than of the rest.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable
from typing import Any, Final

from brandhub.ground.stores import Store

COUNT: Final = 16
"""One for each digit that a key can begin with."""


class Drawers:
    """`inputs`: all that the values come from besides what their keys stand for. Keys are hexadecimal digits."""

    def __init__(self, store: Store, inputs: Iterable[str]) -> None:
        said = [*inputs]
        self._store = store
        self._names = [store.name([*said, str(at)]) for at in range(COUNT)]
        self._open: dict[int, dict[str, Any]] = {}
        self._made: dict[str, Any] = {}
        self._used: set[str] = set()

    @property
    def are_kept(self) -> bool:
        """Whether any have been written down: none of them is opened."""
        return any(map(self._store.holds, self._names))

    def find(self, key: str) -> Any:
        """The value that was kept; None when there is none."""
        self._used.add(key)
        return self._values(int(key[0], 16)).get(key)

    def use(self, keys: Iterable[str]) -> None:
        """Says that values are still needed, though nobody asks for them."""
        self._used.update(keys)

    def put(self, key: str, value: Any) -> None:
        """Keeps a value from the next `save` on."""
        self._used.add(key)
        self._made[key] = value

    def save(self) -> None:
        """Writes what was put in since the last time."""
        new: dict[int, set[str]] = defaultdict(set)
        for key in self._made:
            new[int(key[0], 16)].add(key)
        for drawer, keys in new.items():
            kept = self._values(drawer)
            unused = kept.keys() - self._used
            if len(unused) > len(kept) - len(unused) + len(keys):
                kept = {key: value for key, value in kept.items() if key not in unused}
            self._open[drawer] = kept = {**kept, **{key: self._made[key] for key in sorted(keys)}}
            if self._store.folder is not None:
                raw = json.dumps(kept, separators=(",", ":"), ensure_ascii=False).encode()
                self._store.keep(self._names[drawer], raw)
        self._made.clear()
        self._used.clear()

    def _values(self, drawer: int) -> dict[str, Any]:
        if drawer not in self._open:
            self._open[drawer] = _unpack(self._store.find(self._names[drawer]))
        return self._open[drawer]


def _unpack(raw: bytes | None) -> dict[str, Any]:
    try:
        values = json.loads(raw) if raw is not None else {}
    except ValueError:
        values = {}
    return values if isinstance(values, dict) else {}
