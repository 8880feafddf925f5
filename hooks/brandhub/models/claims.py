"""Claims: assertions over facts. One schema per operator, so that a missing operand is named as such."""

from __future__ import annotations

from typing import Annotated, Literal, Self

from pydantic import Field, TypeAdapter, model_validator
from pydantic_core import PydanticCustomError

from brandhub.models.fields import (
    CalendarField,
    Count,
    Day,
    Key,
    MomentField,
    Noun,
    Part,
    Positive,
    Quantity,
    Text,
    Texts,
    Tolerance,
    Year,
)
from brandhub.models.notes import Note

Relation = Literal["more-than", "fewer-than"]


class Operand(Part):
    """One side of a claim: a fact at a date (the latest when none is given), or a plain number."""

    fact: Key | None = None
    as_of: MomentField | None = None
    number: Quantity | None = None

    @model_validator(mode="after")
    def _fact_or_number(self) -> Self:
        if (self.fact is None) == (self.number is None):
            raise PydanticCustomError("operand-fact-or-number", "", {})
        if self.number is not None and self.as_of is not None:
            raise PydanticCustomError("operand-number-undated", "", {})
        return self


class FactOperand(Part):
    """A fact at a date."""

    fact: Key
    as_of: MomentField | None = None


class Across(Part):
    """Comparing two areas on purpose, with the reason a sceptic would accept."""

    areas: Texts = Field(description="Warum verschiedene Gebiete verglichen werden dürfen")


class Retirement(Part):
    """Why we no longer say it, since when, and what is true instead."""

    on: Day
    reason: Texts
    instead: Key | None = None
    meanings: tuple[Key, ...] = Field(
        default=(), description="Aussagen, die je eine Lesart des Satzes prüfen; ihr Ergebnis steht auf seiner Seite"
    )


class Said(Part):
    """The sentence as others said it: quoted as history, never asserted by us."""

    de: Text
    en: Text
    source: Key

    def __getitem__(self, language: str) -> str:
        return self.en if language == "en" else self.de


class ClaimBase(Noun):
    """What every claim has, whatever it asserts."""

    status: Literal["draft", "published", "examined", "retired"]  # type: ignore[assignment]
    topic: Key
    question: Texts = Field(description="Die Frage, die die Aussage beantwortet; sie behauptet nichts")
    wording: Texts | None = Field(default=None, description="Satz mit Platzhaltern: {relation}, {left} …")
    headline: Texts | None = Field(default=None, description="Dieselbe Aussage kürzer, für Überschriften")
    past: Texts | None = Field(
        default=None, description="Der Satz, wenn ein Prüftermin verstrichen ist; {stand}: „Stand Oktober 2022“"
    )
    past_headline: Texts | None = Field(default=None, description="Dasselbe kürzer, für Überschriften")
    caveat: Texts | None = None
    date_tolerance: Tolerance | None = None
    expect: Literal["refuted", "undecidable", "not-comparable"] | None = None
    retired: Retirement | None = None
    said: Said | None = None
    changes: tuple[Note, ...] = Field(default=(), description="Warum sich Veröffentlichtes geändert hat")

    @model_validator(mode="after")
    def _fields_fit_the_status(self) -> Self:
        if self.status in ("draft", "published") and self.wording is None:
            raise PydanticCustomError("claim-needs-wording", "", {})
        if (self.status == "examined") != (self.expect is not None):
            raise PydanticCustomError("claim-needs-expect" if self.expect is None else "claim-expect-needless", "", {})
        if (self.status == "retired") != (self.retired is not None):
            raise PydanticCustomError("claim-needs-reason" if self.retired is None else "claim-not-retired", "", {})
        for language in ("de", "en"):
            if not self.question[language].endswith("?"):
                raise PydanticCustomError("question-mark", "", {"language": language})
        return self


class TwoSided(ClaimBase):
    """Two operands; of two areas only when `across` says why."""

    left: Operand
    right: Operand
    across: Across | None = None


class Comparison(TwoSided):
    """Left is more (or fewer) than right."""

    operator: Relation


class Times(TwoSided):
    """Left is n times right: rounded down, or at least."""

    operator: Literal["times"]
    times: Positive
    mode: Literal["rounded-down", "at-least"]


class Share(ClaimBase):
    """So many of a hundred (or of `of`), rounded to the nearest whole number."""

    operator: Literal["share"]
    part: FactOperand
    whole: FactOperand
    of: Positive = 100
    value: Count


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
        templates = (self.wording, self.headline, self.past, self.past_headline)
        if self.status != "retired" or self.said is None or any(template is not None for template in templates):
            raise PydanticCustomError("undefined-not-retired", "", {})
        return self


Claim = Comparison | Times | Share | Trend | Since | NoneSince | Undefined
CLAIM_KINDS: dict[str, type[ClaimBase]] = {
    "more-than": Comparison,
    "fewer-than": Comparison,
    "times": Times,
    "share": Share,
    "trend": Trend,
    "since": Since,
    "none-since": NoneSince,
    "undefined": Undefined,
}
CLAIM_SCHEMA: TypeAdapter[Claim] = TypeAdapter(Annotated[Claim, Field(discriminator="operator")])
