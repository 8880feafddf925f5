"""What every claim has, whatever it asserts: its operands, its wording, its end."""

from __future__ import annotations

from typing import Literal, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from brandhub.models.fields import (
    Day,
    Key,
    MomentField,
    Noun,
    Part,
    Quantity,
    Text,
    Texts,
    Tolerance,
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
    easy: Text | None = Field(
        default=None, description="Der Satz in Leichter Sprache, mit Platzhaltern: {relation}, {when} …"
    )
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
