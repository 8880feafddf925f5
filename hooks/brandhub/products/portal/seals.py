"""Seals: short marks of what nouns, proofs and files say. The same content has the same seal, whoever read it when.

Made by walking through the values, not by pickling them, which would tell apart what is equal: two equal texts pickle
differently when they are one object or two.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from functools import partial
from operator import itemgetter
from types import FunctionType, NoneType
from typing import Any, Final

from pydantic import BaseModel

from brandhub.models.stories import Story

# Where a noun stands in which file, and whether somebody has looked for gaps in it: no reader of the portal is told. A
# mark, and what a text refers to, say nothing that its words do not say.
_PLACES: Final = frozenset({"_record", "_location", "_body_line", "_begins", "_mark", "_refers", "_has_gaps"})
_PLAIN: Final = frozenset({NoneType, bool, int, float, Decimal, Fraction, date, datetime, time, timedelta})
_SPELT: Final = _PLAIN | {str}
"""Kinds of which Python spells two in the same way only when they are equal and of one kind."""
_NONE: Final[frozenset[str]] = frozenset()
PartsOf = Callable[[Any], list[Any]]
_PARTS: Final[dict[type[Any], PartsOf | None]] = {}


class Unsealable(TypeError):
    """Something in there has no content that could be told: what depends on it cannot be kept."""


class Seals:
    """Makes seals, each thing's once while it lives here.

    A value is told by what Python spells in one way only, and all of it is spelt at once. Whatever is no plain value
    begins with `...`, which none of them contains; a record is told by bytes, which nothing else is.
    """

    def __init__(self) -> None:
        self._known: dict[int, tuple[object, bytes, frozenset[str]]] = {}
        self._stories: set[str] = set()
        self._heads: dict[tuple[int, ...], tuple[object, bytes]] = {}

    def stories_in(self, what: object) -> frozenset[str]:
        """The slugs of the stories that are part of a value, with their texts. Raises Unsealable."""
        self._stories = set()
        self._told(what)
        return frozenset(self._stories)

    def of(self, what: object) -> str:
        """The seal of a value. Raises Unsealable."""
        told = self._told(what)
        if type(told) is bytes:  # of a record
            return told.hex()[:32]
        return hashlib.sha256(_spelt(told)).hexdigest()[:32]

    def _told(self, what: Any) -> Any:
        kind = type(what)
        if kind in _SPELT:
            return what
        if kind is tuple or kind is list:
            return self._told_all(what)
        parts_of = _PARTS[kind] if kind in _PARTS else _parts_of(kind)
        return self._told_other(what) if parts_of is None else self._told_record(what, parts_of)

    def _told_record(self, what: Any, parts_of: PartsOf) -> bytes:
        """Nouns and readings hang together in many places: each is told once."""
        known = self._known.get(id(what))
        if known is None:
            outside, self._stories = self._stories, {what.id} if type(what) is Story else set()
            tell = self._told_story if isinstance(what, Story) else self._told_all
            told = type(what).__qualname__, tell(parts_of(what))
            within = frozenset(self._stories) if self._stories else _NONE
            known = self._known[id(what)] = what, hashlib.sha256(_spelt(told)).digest(), within
            self._stories = outside
        self._stories |= known[2]
        return known[1]

    def _told_story(self, parts: list[Any]) -> tuple[Any, ...]:
        """A story and its heading share what stands above the text, value by value: it is told once for both."""
        count = len(Story.model_fields)
        head = tuple(parts[:count])
        key = tuple(map(id, head))
        known = self._heads.get(key)
        if known is None:  # the values stay here, so that no other comes to lie in the place of one of them
            known = self._heads[key] = head, hashlib.sha256(_spelt(self._told_all(head))).digest()
        return known[1], self._told_all(parts[count:])

    def _told_all(self, parts: Iterable[Any]) -> tuple[Any, ...]:
        """Lists and tuples of the same are the same."""
        return tuple([part if type(part) in _SPELT else self._told(part) for part in parts])

    def _told_other(self, what: Any) -> Any:
        if isinstance(what, partial):
            return ..., "partial", self._told_all((what.func, what.args, what.keywords))
        if isinstance(what, FunctionType) and "<" not in what.__qualname__:
            return ..., "function", what.__module__, what.__qualname__  # neither a lambda nor one made in another
        if isinstance(what, str):  # marked up
            return str.__str__(what)
        if isinstance(what, (tuple, list)):
            return self._told_all(what)
        if isinstance(what, bytes):
            return ..., "bytes", self._digest(what)
        if isinstance(what, Enum):
            return ..., "enum", f"{type(what).__qualname__}.{what.name}"
        if isinstance(what, (set, frozenset)):
            return ..., "set", *sorted(self.of(one) for one in what)
        if isinstance(what, Mapping):
            return ..., "map", self._told_all(what.keys()), self._told_all(what.values())
        raise Unsealable(type(what).__qualname__)

    def _digest(self, what: bytes) -> bytes:
        known = self._known.get(id(what))
        if known is None:
            known = self._known[id(what)] = what, hashlib.sha256(what).digest(), _NONE
        return known[1]


def _spelt(told: Any) -> bytes:
    return repr(told).encode()


def _parts_of(kind: type[Any]) -> PartsOf | None:
    """How the parts of a record of this kind are told; None of what is none."""
    if issubclass(kind, BaseModel):
        names = tuple(kind.model_fields)
        parts_of: PartsOf | None = partial(_parts_of_model, itemgetter(*names) if len(names) > 1 else None, names)
    elif is_dataclass(kind):
        names = tuple(field.name for field in fields(kind))
        parts_of = partial(_parts_of_record, names)
    else:
        parts_of = None
    return _PARTS.setdefault(kind, parts_of)


def _parts_of_model(values: Callable[[Any], tuple[Any, ...]] | None, names: tuple[str, ...], model: Any) -> list[Any]:
    """Its fields, and what was attached to it: of the body of a story the mark of all its words."""
    said, private = model.__dict__, model.__pydantic_private__
    parts = [*(values(said) if values else map(said.__getitem__, names))]
    for name, value in (private or {}).items():
        if name not in _PLACES:
            parts += name, model.mark if name == "_body" and value else value
    return parts


def _parts_of_record(names: tuple[str, ...], record: Any) -> list[Any]:
    return [getattr(record, name) for name in names]
