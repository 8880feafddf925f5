"""Claims: assertions over facts. One schema per operator, so that a missing operand is named as such."""

from __future__ import annotations

from typing import Annotated, Final, Literal, Self

from pydantic import Field, TypeAdapter, model_validator
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

    operator: Relation


class Times(TwoSided):
    """Left is n times right: rounded down, or at least."""

    operator: Literal["times"]
    times: Positive
    mode: Literal["rounded-down", "at-least"]


COARSEST: Final = 10  # parts of a whole to which a share may be rounded


class Share(ClaimBase):
    """So many of a hundred (or of `of`): rounded to the nearest whole number, or as a bound. „1 of 2“ is a half.

    Rounded to less than tenths a share says nothing: „rund 1 von 2“ would be true from 25 per cent on.
    """

    operator: Literal["share"]
    part: FactOperand
    whole: FactOperand
    of: Positive = 100
    value: Count
    mode: ShareMode = "rounded"

    @model_validator(mode="after")
    def _is_fine_enough(self) -> Self:
        if self.mode == "rounded" and self.of < COARSEST:
            raise PydanticCustomError("share-too-coarse", "", {"of": self.of, "least": COARSEST})
        return self


class Trend(ClaimBase):
    """A fact rose or fell between two dates."""

    operator: Literal["trend"]
    fact: Key
    from_: MomentField
    to: MomentField
    direction: Literal["rise", "fall"]

    @model_validator(mode="after")
    def _from_comes_first(self) -> Self:
        if self.from_.start >= self.to.start or self.from_.end >= self.to.end:
            raise PydanticCustomError("from-after-to", "", {"first": self.from_.text, "last": self.to.text})
        return self


class Since(TwoSided):
    """The relation holds in every year from `from` on (to `until`, else to the last), and did not the year before."""

    operator: Literal["since"]
    relation: Relation
    from_: Year
    until: Year | None = None

    @model_validator(mode="after")
    def _from_comes_first(self) -> Self:
        if self.until is not None and self.until < self.from_:
            raise PydanticCustomError("from-after-to", "", {"first": self.from_, "last": self.until})
        return self


class NoneSince(ClaimBase):
    """The fact is zero from a date on, and was not before."""

    operator: Literal["none-since"]
    fact: Key
    from_: CalendarField


class Undefined(ClaimBase):
    """A sentence whose words were never defined: there is nothing to reckon with. Only for what has been retired."""

    operator: Literal["undefined"]

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
CLAIM_SCHEMA: TypeAdapter[Claim] = TypeAdapter(Annotated[Claim, Field(discriminator="operator")])
