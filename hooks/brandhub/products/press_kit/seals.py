"""Seals: a checksum of everything that a value says, whatever it is built of. What says the same has the same seal."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, is_dataclass
from typing import Any

from pydantic import BaseModel


@dataclass(frozen=True)
class Sealer:
    """Seals values. A fact that hundreds of readings name is read once: what was sealed is kept, and kept alive."""

    _known: dict[int, tuple[object, str]] = field(default_factory=dict, repr=False, compare=False)

    def seal(self, value: object) -> str:
        """The seal of a value made of dataclasses, models, mappings, sequences and plain values, none of them a set."""
        return hashlib.sha256(self._said(value).encode()).hexdigest()

    def _said(self, value: object) -> str:
        if isinstance(value, BaseModel) or (is_dataclass(value) and not isinstance(value, type)):
            if id(value) not in self._known:
                self._known[id(value)] = (value, self._short(value))
            return self._known[id(value)][1]
        if isinstance(value, (tuple, list)):
            return f"[{','.join(map(self._said, value))}]"
        if isinstance(value, Mapping):
            return f"{{{','.join(f'{self._said(key)}:{self._said(one)}' for key, one in value.items())}}}"
        assert not isinstance(value, (set, frozenset)), "sets have no order of their own"
        return repr(value)

    def _short(self, value: Any) -> str:
        names = type(value).model_fields if isinstance(value, BaseModel) else [one.name for one in fields(value)]
        said = ",".join(f"{name}={self._said(getattr(value, name))}" for name in names)
        return hashlib.sha256(f"{type(value).__qualname__}({said})".encode()).hexdigest()
