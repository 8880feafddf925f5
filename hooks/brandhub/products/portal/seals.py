"""Seals: short marks of what nouns, proofs and files say. The same content has the same seal, whoever read it when.

Made by walking through the values, not by pickling them, which would tell apart what is equal: two equal texts pickle
differently when they are one object or two.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields, is_dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from functools import cache, partial
from types import FunctionType, NoneType
from typing import Any, Final

from pydantic import BaseModel

# Where a noun stands in which file, and whether somebody has looked for gaps in it: no reader of the portal is told. A
# mark says nothing that its texts do not say.
_PLACES: Final = frozenset({"_record", "_location", "_body_line", "_begins", "_mark", "_has_gaps"})
_PLAIN: Final = frozenset({NoneType, bool, int, float, Decimal, Fraction, date, datetime, time, timedelta})
_SPELT: Final = _PLAIN | {str}
"""Kinds of which Python spells two in the same way only when they are equal and of one kind."""


_NAMES: Final[dict[type[Any], tuple[str, ...]]] = {}
Feed = Callable[[bytes], object]


class Unsealable(TypeError):
    """Something in there has no content that could be told: what depends on it cannot be kept."""


class Seals:
    """Makes seals, each thing's once while it lives here."""

    def __init__(self) -> None:
        self._known: dict[int, tuple[object, bytes]] = {}

    def of(self, what: object) -> str:
        """The seal of a value. Raises Unsealable."""
        digest = hashlib.sha256()
        self._feed(what, digest.update)
        return digest.hexdigest()[:32]

    def _feed(self, what: Any, feed: Feed) -> None:
        """Every part says its kind and its length first, so that no two contents run into each other."""
        kind = type(what)
        if isinstance(what, str):
            raw = what.encode("utf-8", "surrogatepass")
            feed(b"s%d:" % len(raw))
            feed(raw)
        elif kind in _PLAIN:
            self._feed(f"{kind.__name__} {what!r}", feed)
        elif isinstance(what, (tuple, list)):
            if all(type(part) is str for part in what):
                self._feed(f"texts {list(what)!r}", feed)
            else:
                self._feed_all("list", what, feed)
        elif isinstance(what, BaseModel):
            self._feed(kind.__qualname__, feed)
            feed(self._seal_of_parts(what, _parts_of_model))
        elif is_dataclass(what) and not isinstance(what, type):
            self._feed(kind.__qualname__, feed)
            feed(self._seal_of_parts(what, _parts_of_record))
        elif isinstance(what, Mapping):
            self._feed_all("map", [part for entry in what.items() for part in entry], feed)
        else:
            self._feed_rarer(what, feed)

    def _feed_rarer(self, what: Any, feed: Feed) -> None:
        if isinstance(what, bytes):
            feed(b"b" + self._seal_of_bytes(what))
        elif isinstance(what, Enum):
            self._feed(f"{type(what).__qualname__}.{what.name}", feed)
        elif isinstance(what, (set, frozenset)):
            self._feed_all("set", sorted(self.of(one) for one in what), feed)
        elif isinstance(what, partial):
            self._feed_all("partial", (what.func, what.args, what.keywords), feed)
        elif (
            isinstance(what, FunctionType) and "<" not in what.__qualname__
        ):  # neither a lambda nor one made in another
            self._feed(f"{what.__module__}.{what.__qualname__}", feed)
        else:
            raise Unsealable(type(what).__qualname__)

    def _feed_all(self, label: str, parts: Sequence[Any], feed: Feed) -> None:
        self._feed(label, feed)
        feed(b"%d:" % len(parts))
        for part in parts:
            self._feed(part, feed)

    def _seal_of_bytes(self, what: bytes) -> bytes:
        known = self._known.get(id(what))
        if known is None:
            known = self._known[id(what)] = what, hashlib.sha256(what).digest()
        return known[1]

    def _seal_of_parts(self, what: Any, parts_of: Callable[[Any], Mapping[str, Any]]) -> bytes:
        """Nouns and readings hang together in many places: each is walked through once."""
        known = self._known.get(id(what))
        if known is None:
            digest = hashlib.sha256()
            feed, plain = digest.update, []
            for name, part in parts_of(what).items():
                if type(part) in _SPELT:
                    plain.append((name, part))
                else:
                    self._feed(name, feed)
                    self._feed(part, feed)
            self._feed(repr(plain), feed)
            known = self._known[id(what)] = what, digest.digest()
        return known[1]


def _parts_of_model(model: BaseModel) -> dict[str, Any]:
    """Its fields, and what was attached to it: the body of a story."""
    said, private = model.__dict__, model.__pydantic_private__ or {}
    parts = {name: said[name] for name in _names_of_model(type(model))}
    parts.update((name, value) for name, value in private.items() if name not in _PLACES)
    if isinstance(body := parts.get("_body"), memoryview):  # read last time, and not yet asked for
        parts["_body"] = str(body, "utf-8")
    return parts


def _parts_of_record(record: Any) -> dict[str, Any]:
    kind = type(record)
    if kind not in _NAMES:
        _NAMES[kind] = tuple(field.name for field in fields(kind))
    return {name: getattr(record, name) for name in _NAMES[kind]}


@cache
def _names_of_model(kind: type[BaseModel]) -> tuple[str, ...]:
    return tuple(kind.model_fields)
