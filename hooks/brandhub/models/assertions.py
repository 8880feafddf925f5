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
from brandhub.models.notes import ClaimNote

Relation = Literal["more-than", "fewer-than"]


class Operand(Part):
    """One side of a claim: a fact at a date (the latest when none is given), or a plain number."""

    fact: Key | None = Field(default=None, description="Kennung des Fakts. Statt number")
    as_of: MomentField | None = Field(
        default=None, description="Sein Wert von diesem Stichtag; ohne Angabe der jüngste"
    )
    number: Quantity | None = Field(default=None, description="Eine feste Zahl statt eines Fakts")

    @model_validator(mode="after")
    def _fact_or_number(self) -> Self:
        if (self.fact is None) == (self.number is None):
            raise PydanticCustomError("operand-fact-or-number", "", {})
        if self.number is not None and self.as_of is not None:
            raise PydanticCustomError("operand-number-undated", "", {})
        return self


class FactOperand(Part):
    """A fact at a date."""

    fact: Key = Field(description="Kennung des Fakts")
    as_of: MomentField | None = Field(
        default=None, description="Sein Wert von diesem Stichtag; ohne Angabe der jüngste"
    )


class Across(Part):
    """Comparing two areas on purpose, with the reason a sceptic would accept."""

    areas: Texts = Field(description="Warum verschiedene Gebiete verglichen werden dürfen")


class Retirement(Part):
    """Why we no longer say it, since when, and what is true instead."""

    on: Day = Field(description="Seit wann wir es nicht mehr sagen")
    reason: Texts = Field(description="Warum wir es nicht mehr sagen; steht öffentlich da")
    instead: Key | None = Field(default=None, description="Kennung der Aussage, die stattdessen stimmt")
    meanings: tuple[Key, ...] = Field(
        default=(), description="Aussagen, die je eine Lesart des Satzes prüfen; ihr Ergebnis steht auf seiner Seite"
    )


class Said(Part):
    """The sentence as others said it: quoted as history, never asserted by us."""

    de: Text = Field(description="Der Satz auf Deutsch, so wie andere ihn gesagt haben")
    en: Text = Field(description="Der Satz auf Englisch")
    source: Key = Field(description="Wo er steht (data/sources.yml)")

    def __getitem__(self, language: str) -> str:
        return self.en if language == "en" else self.de


class ClaimBase(Noun):
    """What every claim has, whatever it asserts."""

    status: Literal["draft", "published", "examined", "retired"] = Field(  # type: ignore[assignment]
        description="draft: nur in der Vorschau · published: wir sagen es · examined: nur geprüft, mit expect · "
        "retired: zurückgezogen, mit retired"
    )
    topic: Key = Field(description="Thema des Portals (data/terms.yml, topics)")
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
    caveat: Texts | None = Field(default=None, description="Was der Satz nicht sagt; steht öffentlich daneben")
    date_tolerance: Tolerance | None = Field(
        default=None,
        description="So weit dürfen die Stichtage auseinanderliegen, etwa 4 years; beide stehen dann im Satz",
    )
    expect: Literal["refuted", "undecidable", "not-comparable"] | None = Field(
        default=None, description="Nur bei examined: was die Rechnung ergibt"
    )
    retired: Retirement | None = Field(
        default=None, description="Nur bei retired: seit wann, warum, was stattdessen stimmt"
    )
    said: Said | None = Field(
        default=None, description="Der Satz, wie andere ihn gesagt haben; zitiert, nicht behauptet"
    )
    changes: tuple[ClaimNote, ...] = Field(default=(), description="Warum sich Veröffentlichtes geändert hat")

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

    left: Operand = Field(description="Was verglichen wird: fact, gern mit as-of")
    right: Operand = Field(description="Womit verglichen wird: fact oder number")
    across: Across | None = Field(default=None, description="Warum verschiedene Gebiete verglichen werden dürfen")
