"""Shapes of facts and their observations."""

from __future__ import annotations

from datetime import date
from typing import Literal

from pydantic import Field

from brandhub.models.facts import Kind
from brandhub.products.open_data.entry_shapes import Source
from brandhub.products.open_data.shapes import Fraction, Head, Id, Number, Shape, Span, Stage, Words


class Bounds(Shape):
    """The interval as exact fractions („1/3“), for whoever reckons. `high` is null where there is no upper end.

    An open end does not belong to it: „fewer than 5“ is open at 5.
    """

    low: Fraction
    high: Fraction | None
    low_open: bool
    high_open: bool


class Observation(Shape):
    """One value of a fact. `id` is fact and date, and stays.

    `value` is the number as it is said: null where there is only a range. Every value stands for an interval: the true
    one lies between `low` and `high` (null: no upper end), rounded outwards where no decimal is exact. `kind` says how
    the source puts it, `strict` that the bound itself is excluded („more than 90“).
    """

    id: str
    as_of: str
    span: Span
    kind: Kind
    strict: bool
    value: Number | None
    low: Number
    high: Number | None
    exact: Bounds
    text: Words
    note: Words | None
    locator: Words | None
    sources: list[Id]
    inputs: list[str] = Field(description="Ids of the observations from which this one follows; empty if observed")


class Derivation(Shape):
    """How a fact follows from others, and why that may be done."""

    rule: Literal["at-least", "at-most", "zero-when-zero", "sum", "difference", "ratio"]
    reason: Words
    inputs: dict[Id, str] = Field(description="Fact to the date of the value that the latest observation rests on")


class Break(Shape):
    """A change of method: values before and after are not the same thing."""

    at: str
    reason: Words


class Fact(Shape):
    """One measured quantity, with what exactly is counted. Ids of topic, unit, area and basis stand in terms.json.

    `stage` is its stage of life on the day `generated`: fresh, due (a review is near), dated (the review date has
    passed: say it with its date), expired (say it no longer). `owner` is the partner who answers for it.
    """

    id: Id
    url: Words
    label: Words
    definition: Words
    caveat: Words | None
    topic: Id
    unit: Id
    area: Id
    basis: Id
    owner: Id
    policy: Literal["dated", "stop", "keep"]
    review_by: date | None
    stage: Stage
    derived: Derivation | None
    breaks: list[Break]
    part_of: list[Id] = Field(description="Facts that count everything counted here: only of those it may be a share")
    observations: list[Observation]


class Row(Shape):
    """One observation as a flat record, with what belongs to its fact: ready for a data frame."""

    id: str
    fact: Id
    label_de: str
    label_en: str
    as_of: str
    from_: date = Field(alias="from")
    to: date | None
    value: Number | None
    kind: Kind
    low: Number
    high: Number | None
    low_open: bool
    high_open: bool
    unit: Id
    area: Id
    basis: Id
    topic: Id
    stage: Stage
    text_de: str
    text_en: str
    sources: list[Id]


class Facts(Head):
    """Every fact with all its observations, by id."""

    facts: dict[Id, Fact]


class OneFact(Head):
    """One fact with all its observations and the sources that they name."""

    fact: Fact
    sources: dict[Id, Source]


class Observations(Head):
    """Every observation of every fact as one flat list."""

    observations: list[Row]
