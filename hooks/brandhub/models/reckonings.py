"""Claims that name an amount: how much more, how nearly equal, how many per so many, what parts make, what changed."""

from __future__ import annotations

from typing import Final, Literal, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from brandhub.models.assertions import ClaimBase, FactOperand, Operand, Relation, TwoSided
from brandhub.models.fields import Flag, Key, MomentField, Positive, Quantity, Texts


def _positive(name: str, value: Quantity | None) -> None:
    if value is not None and value <= 0:
        raise PydanticCustomError("must-be-positive", "", {"field": name})


class EqualWithin(TwoSided):
    """Left equals right but for a tolerance: an amount in the unit, or so many per cent of the right side."""

    operator: Literal["equal-within"] = Field(description="equal-within: links und rechts sind ungefähr gleich")
    within: Quantity | None = Field(default=None, description="in der Einheit der Fakten")
    within_percent: Quantity | None = Field(default=None, description="in Prozent der rechten Seite")

    @model_validator(mode="after")
    def _one_tolerance(self) -> Self:
        if (self.within is None) == (self.within_percent is None):
            raise PydanticCustomError("one-tolerance", "", {})
        if self.within is not None and self.within < 0:
            raise PydanticCustomError("tolerance-negative", "", {"field": "within"})
        _positive("within-percent", self.within_percent)
        return self


class Difference(TwoSided):
    """Left is above (or below) right by at least `by`, or by exactly `by`, in the unit of the facts."""

    operator: Literal["difference"] = Field(
        description="difference: links liegt um einen Betrag über oder unter rechts"
    )
    relation: Relation = Field(description="more-than: darüber · fewer-than: darunter")
    by: Quantity = Field(description="Der Abstand, in der Einheit der Fakten")
    mode: Literal["at-least", "exactly"] = Field(
        default="at-least", description="at-least: mindestens so viel (Vorgabe) · exactly: genau so viel"
    )

    @model_validator(mode="after")
    def _by_is_positive(self) -> Self:
        _positive("by", self.by)
        return self


class Ratio(ClaimBase):
    """So many of left for every `per` of right: rounded to `step`, or as a bound. The units may differ."""

    operator: Literal["ratio"] = Field(description="ratio: so viele von links auf je so viele von rechts")
    left: FactOperand = Field(description="Was gezählt wird")
    right: FactOperand = Field(description="Worauf es bezogen wird")
    per: Positive = Field(default=100, description="Auf je so viele von rechts; ohne Angabe 100")
    value: Quantity = Field(description="Wie viele es sind")
    mode: Literal["rounded", "at-least", "at-most"] = Field(
        default="rounded", description="rounded: gerundet (Vorgabe) · at-least: mindestens · at-most: höchstens"
    )
    step: Quantity | None = Field(default=None, description="Schritt, auf den gerundet wird; ohne Angabe 1")

    @model_validator(mode="after")
    def _value_fits_the_step(self) -> Self:
        _positive("value", self.value)
        _check_step(self.mode, self.value, self.step)
        return self


class Sum(ClaimBase):
    """The parts together are more than, fewer than, or at least a number or another fact.

    Parts that may count the same thing twice are `overlapping`; all others say in `disjoint` why they do not.
    """

    operator: Literal["sum"] = Field(description="sum: die Teile zusammen sind mehr oder weniger als etwas")
    parts: tuple[FactOperand, ...] = Field(description="Die Teile, mindestens zwei")
    relation: Literal["more-than", "fewer-than", "at-least"] = Field(
        description="more-than: mehr als · fewer-than: weniger als · at-least: mindestens"
    )
    right: Operand = Field(description="Womit die Summe verglichen wird: fact oder number")
    overlapping: Flag = Field(
        default=False, description="true: Die Teile zählen manches doppelt; dann sind nur Grenzen bekannt"
    )
    disjoint: Texts | None = Field(default=None, description="Warum die Teile nichts doppelt zählen")

    @model_validator(mode="after")
    def _parts_are_told_apart(self) -> Self:
        if len(self.parts) < 2:
            raise PydanticCustomError("sum-needs-parts", "", {})
        if self.relation == "at-least":  # „zusammen mindestens 0“ is true of everything
            _positive("number", self.right.number)
        if self.overlapping == (self.disjoint is not None):
            raise PydanticCustomError("sum-overlapping-or-disjoint", "", {})
        names = [(part.fact, part.as_of.text if part.as_of else "") for part in self.parts]
        if twice := next((fact for fact, when in names if names.count((fact, when)) > 1), None):
            raise PydanticCustomError("sum-part-twice", "", {"fact": twice})
        return self


class Change(ClaimBase):
    """A fact rose or fell by so many per cent between two dates: rounded to `step`, or at least.

    A fact that is itself in per cent changes by percentage points, never by per cent.
    """

    operator: Literal["change"] = Field(
        description="change: ein Fakt hat sich zwischen zwei Stichtagen um so viel Prozent verändert"
    )
    fact: Key = Field(description="Kennung des Fakts")
    from_: MomentField = Field(description="Der frühere Stichtag")
    to: MomentField = Field(description="Der spätere Stichtag")
    direction: Literal["rise", "fall"] = Field(description="rise: gestiegen · fall: gesunken")
    by: Quantity = Field(description="Prozent; bei Fakten in Prozent: Prozentpunkte")
    mode: Literal["rounded", "at-least"] = Field(
        default="rounded", description="rounded: gerundet (Vorgabe) · at-least: mindestens"
    )
    step: Quantity | None = Field(default=None, description="Schritt, auf den gerundet wird; ohne Angabe 1")

    @model_validator(mode="after")
    def _from_comes_first(self) -> Self:
        if self.from_.start >= self.to.start or self.from_.end >= self.to.end:
            raise PydanticCustomError("from-after-to", "", {"first": self.from_.text, "last": self.to.text})
        return self

    @model_validator(mode="after")
    def _by_fits_the_step(self) -> Self:
        _positive("by", self.by)
        _check_step(self.mode, self.by, self.step)
        return self


COARSEST: Final = 4
"""A value rounded to more than ones is at least so many of its steps: „rund 10“ in steps of ten is true from 5 on."""


def _check_step(mode: str, value: Quantity, step: Quantity | None) -> None:
    """A rounded value is a multiple of its step, and many of them; a bound is not rounded at all."""
    if step is None and mode != "rounded":
        return
    if mode != "rounded":
        raise PydanticCustomError("step-only-rounded", "", {"mode": mode})
    _positive("step", step)
    if value % (step or 1) != 0:
        raise PydanticCustomError("not-a-multiple-of-step", "", {"value": str(value), "step": str(step or 1)})
    if step is not None and step > 1 and value < COARSEST * step:
        raise PydanticCustomError("step-too-coarse", "", {"value": str(value), "step": str(step), "times": COARSEST})
