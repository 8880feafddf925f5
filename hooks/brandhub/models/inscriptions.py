"""Inscriptions: the fields of a model that hold words in no language of their own: names of people and houses, credits.

They are printed as they stand on German and English pages alike.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import get_args

from brandhub.models.fields import Part, Text

_MARK = Text.__metadata__[0]  # type: ignore[attr-defined]  # an Annotated alias carries what it is annotated with


@cache
def inscribed(model: type[Part]) -> tuple[str, ...]:
    """The names of the fields of `model` that are a `Text`, whether they may be left out or not."""
    fields = model.model_fields.items()
    return tuple(name for name, field in fields if _MARK in (*field.metadata, *_marks(field.annotation)))


def _marks(annotation: object) -> Iterator[object]:
    """What `Annotated` says of a type, and of those that it is a union of."""
    yield from getattr(annotation, "__metadata__", ())
    for inner in get_args(annotation):
        yield from _marks(inner)
