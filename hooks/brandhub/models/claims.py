"""Claims: assertions over facts. One schema per operator, so that a missing operand is named as such."""

from __future__ import annotations

from typing import Annotated, Final, Literal, Self

from pydantic import ConfigDict, Field, TypeAdapter, model_validator
from pydantic_core import PydanticCustomError

from brandhub.models.assertions import (
    Across,
    ClaimBase,
    FactOperand,
    Operand,
    Relation,
    Retirement,
    Said,
    TwoSided,
)
from brandhub.models.fields import CalendarField, Count, Key, MomentField, Positive, Year
from brandhub.models.rankings import Extreme, First, Rank, Ranking
from brandhub.models.reckonings import Change, Difference, EqualWithin, Ratio, Sum

__all__ = [
    "CLAIM_KINDS",
    "CLAIM_SCHEMA",
    "Across",
    "Change",
    "Claim",
    "ClaimBase",
    "Comparison",
    "Difference",
    "EqualWithin",
    "Extreme",
    "FactOperand",
    "First",
    "NoneSince",
    "Operand",
    "Rank",
    "Ranking",
    "Ratio",
    "Relation",
    "Retirement",
    "Said",
    "Share",
    "Since",
    "Sum",
    "Times",
    "Trend",
    "TwoSided",
    "Undefined",
]

ShareMode = Literal["rounded", "at-least", "at-most", "more-than", "fewer-than"]


class Comparison(TwoSided):
    """Left is more (or fewer) than right."""

    operator: Relation = Field(
        description="more-than: links ist mehr als rechts · fewer-than: links ist weniger als rechts"
    )


class Times(TwoSided):
    """Left is n times right: rounded down, or at least."""

    operator: Literal["times"] = Field(description="times: links ist ein Vielfaches von rechts")
    times: Positive = Field(description="Das Wievielfache, als ganze Zahl")
    mode: Literal["rounded-down", "at-least"] = Field(
        description="rounded-down: „gut dreimal“, abgerundet · at-least: mindestens so oft"
    )


COARSEST: Final = 10  # parts of a whole to which a share may be rounded


class Share(ClaimBase):
    """So many of a hundred (or of `of`): rounded to the nearest whole number, or as a bound. „1 of 2“ is a half.

    Rounded to less than tenths a share says nothing: „rund 1 von 2“ would be true from 25 per cent on. „Mindestens 0
    von 100“ and „höchstens 100 von 100“ are true of everything.
    """

    operator: Literal["share"] = Field(description="share: ein Teil vom Ganzen, etwa 33 von 100")
    part: FactOperand = Field(description="Der Teil; sein Fakt nennt das Ganze unter part-of")
    whole: FactOperand = Field(description="Das Ganze")
    of: Positive = Field(default=100, description="Von wie vielen: 100 (Vorgabe) heißt Prozent, 10 „von zehn“")
    value: Count = Field(description="Wie viele davon")
    mode: ShareMode = Field(
        default="rounded",
        description="rounded: gerundet (Vorgabe) · at-least: mindestens · at-most: höchstens · more-than: mehr als · "
        "fewer-than: weniger als",
    )

    @model_validator(mode="after")
    def _is_fine_enough(self) -> Self:
        if self.mode == "rounded" and self.of < COARSEST:
            raise PydanticCustomError("share-too-coarse", "", {"of": self.of, "least": COARSEST})
        empty = {
            "at-least": self.value == 0,
            "at-most": self.value >= self.of,
            "fewer-than": self.value > self.of,
        }
        if empty.get(self.mode):
            raise PydanticCustomError("share-says-nothing", "", {"of": self.of, "value": self.value})
        return self


class Trend(ClaimBase):
    """A fact rose or fell between two dates."""

    operator: Literal["trend"] = Field(
        description="trend: ein Fakt ist zwischen zwei Stichtagen gestiegen oder gesunken"
    )
    fact: Key = Field(description="Kennung des Fakts")
    from_: MomentField = Field(description="Der frühere Stichtag")
    to: MomentField = Field(description="Der spätere Stichtag")
    direction: Literal["rise", "fall"] = Field(description="rise: gestiegen · fall: gesunken")

    @model_validator(mode="after")
    def _from_comes_first(self) -> Self:
        if self.from_.start >= self.to.start or self.from_.end >= self.to.end:
            raise PydanticCustomError("from-after-to", "", {"first": self.from_.text, "last": self.to.text})
        return self


class Since(TwoSided):
    """The relation holds in every year from `from` on (to `until`, else to the last), and did not the year before."""

    operator: Literal["since"] = Field(description="since: der Vergleich gilt seit einem Jahr ohne Unterbrechung")
    relation: Relation = Field(description="more-than: links ist mehr · fewer-than: links ist weniger")
    from_: Year = Field(description="Das erste Jahr, in dem es gilt; im Jahr davor galt es nicht")
    until: Year | None = Field(default=None, description="Das letzte Jahr, wenn es nicht bis heute gilt")

    @model_validator(mode="after")
    def _from_comes_first(self) -> Self:
        if self.until is not None and self.until < self.from_:
            raise PydanticCustomError("from-after-to", "", {"first": self.from_, "last": self.until})
        return self


class NoneSince(ClaimBase):
    """The fact is zero from a date on, and was not before."""

    operator: Literal["none-since"] = Field(description="none-since: seit einem Tag gibt es nichts mehr davon")
    fact: Key = Field(description="Kennung des Fakts, der null ist")
    from_: CalendarField = Field(description="Seit wann: Tag, Monat oder Jahr")


class Undefined(ClaimBase):
    """A sentence whose words were never defined: there is nothing to reckon with. Only for what has been retired."""

    operator: Literal["undefined"] = Field(
        description="undefined: ein Satz, dessen Wörter nie festgelegt waren; nur für Zurückgezogenes"
    )

    @model_validator(mode="after")
    def _is_only_remembered(self) -> Self:
        templates = (self.wording, self.headline, self.past, self.past_headline, self.easy)
        if self.status != "retired" or self.said is None or any(template is not None for template in templates):
            raise PydanticCustomError("undefined-not-retired", "", {})
        return self


Claim = (
    Comparison
    | EqualWithin
    | Difference
    | Times
    | Share
    | Ratio
    | Sum
    | Trend
    | Change
    | Since
    | NoneSince
    | Undefined
    | Rank
    | Extreme
    | First
)
CLAIM_KINDS: dict[str, type[ClaimBase]] = {
    "more-than": Comparison,
    "fewer-than": Comparison,
    "equal-within": EqualWithin,
    "difference": Difference,
    "times": Times,
    "share": Share,
    "ratio": Ratio,
    "sum": Sum,
    "trend": Trend,
    "change": Change,
    "since": Since,
    "none-since": NoneSince,
    "undefined": Undefined,
    "rank": Rank,
    "largest": Extreme,
    "smallest": Extreme,
    "first": First,
}
CLAIM_SCHEMA: TypeAdapter[Claim] = TypeAdapter(
    Annotated[Claim, Field(discriminator="operator")], config=ConfigDict(defer_build=True)
)
"""All of them as one; put together when somebody asks, for a claim is read by the model of its kind."""
