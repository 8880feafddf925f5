"""Shapes: what all documents of the open data are made of, and the head that each of them carries.

The models of this package are the only place that says what a document contains: what is written, the published JSON
Schemas and the OpenAPI description all come from them.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Annotated, Final, Literal

from pydantic import BaseModel, ConfigDict, Field, PlainSerializer, WithJsonSchema

from brandhub.models.keys import KEY

VERSION: Final = "v1"


def as_number(value: Decimal) -> int | float:
    """A decimal as JSON writes numbers: 102, never 102.0; parts as the shortest digits that mean the same."""
    return int(value) if value == value.to_integral_value() else float(value)


Number = Annotated[Decimal, PlainSerializer(as_number), WithJsonSchema({"type": "number"}, mode="serialization")]
Id = Annotated[str, Field(pattern=f"^{KEY.pattern}$")]
Digest = Annotated[str, Field(pattern="^[0-9a-f]{64}$")]
Fraction = Annotated[str, Field(pattern=r"^-?\d+(/\d+)?$")]
Stage = Literal["fresh", "due", "dated", "expired"]
Language = Literal["de", "en"]


class Shape(BaseModel):
    """A part of a document: closed, frozen, kebab-case in JSON."""

    model_config = ConfigDict(
        defer_build=True,  # an edition whose open data still hold describes none of them
        extra="forbid",
        frozen=True,
        alias_generator=lambda name: name.replace("_", "-"),
        validate_by_alias=True,
        validate_by_name=True,
        protected_namespaces=(),
    )


class Words(Shape):
    """The same text in German and English."""

    de: str
    en: str


class Sentence(Shape):
    """A sentence in German and English; null in a language in which it may not be said."""

    de: str | None
    en: str | None


class Span(Shape):
    """The days that a date may mean. `to` is null for what has lasted ever since."""

    from_: date = Field(alias="from")
    to: date | None


class Edition(Shape):
    """A release: a dated snapshot that stays available at `address`, a path of this site."""

    version: str
    date: date
    address: str


class Terms(Shape):
    """What one may do with the compilation. `covers` says which parts are ours, and which belong to their sources."""

    id: Id
    label: Words
    url: str | None
    covers: Words


class Head(Shape):
    """What every document says first. `schema` is the address of its JSON Schema, relative to the document.

    `generated` is the day for which the data were compiled, `release` the last release (null before the first),
    `publisher` who compiled them, `attribution` the line to name when you use them.
    """

    schema_: str = Field(alias="$schema")
    version: Literal["v1"] = VERSION
    generated: date
    release: Edition | None
    title: Words
    publisher: str
    homepage: str
    licence: Terms
    attribution: Words
