"""Notes: why something that was published reads differently now. Written by people, shown in the change log."""

from __future__ import annotations

from typing import Annotated, Final, Literal, Self, get_args

from pydantic import BeforeValidator, Field, WithJsonSchema, model_validator
from pydantic_core import PydanticCustomError

from brandhub.ground.moments import parse_moment
from brandhub.models.fields import Day, Part, Texts

Why = Literal["correction", "new-data", "method", "wording"]
Weight = Literal["minor", "significant"]
PARTS: Final = ("definition", "caveat", "unit", "area", "basis", "label", "noun", "owner")
"""What of a fact may change beside its values."""
ClaimPart = Literal["sentence", "easy", "question", "caveat", "said", "reason"]
CLAIM_PARTS: Final[tuple[ClaimPart, ...]] = get_args(ClaimPart)
"""What of a claim may change: what it says and how it stands, and what stands beside. `reason`: why it was retired."""
EventPart = Literal["date", "certainty", "label", "text", "note", "sources"]
EVENT_PARTS: Final[tuple[EventPart, ...]] = get_args(EventPart)
"""What of an event may change."""


def _changed(raw: object) -> str:
    text = str(raw)
    if text not in PARTS:
        try:
            parse_moment(text)
        except ValueError:
            raise PydanticCustomError("not-a-change", "", {"found": text, "parts": ", ".join(PARTS)}) from None
    return text


Changed = Annotated[str, BeforeValidator(_changed), WithJsonSchema({"type": ["string", "integer"]})]


class Note(Part):
    """Why a claim reads differently: `on` is the day of the change, `weight` how much it matters to readers."""

    on: Day = Field(description="Tag der Änderung, etwa 2026-11-28")
    kind: Why = Field(
        description="correction: es war falsch · new-data: die Quelle hat neue Zahlen · "
        "method: anders gezählt · wording: nur anders gesagt"
    )
    weight: Weight = Field(
        description="minor: ändert nichts Wesentliches · significant: ändert, was man daraus schließt"
    )
    note: Texts = Field(description="Der Grund in einem Satz; steht öffentlich im Änderungsprotokoll")


class ClaimNote(Note):
    """Why a claim reads differently: `changed` names its parts; a note without it tells of all that no other names."""

    changed: tuple[ClaimPart, ...] = Field(
        default=(),
        description="Was sich geändert hat: sentence, easy, question, caveat, said, reason; ohne Angabe alles, was "
        "kein anderer Eintrag nennt",
    )


class FactNote(Note):
    """Why a fact reads differently: `changed` names the dates of its values, or the field."""

    changed: tuple[Changed, ...] = Field(
        description="Stichtage der geänderten Werte; oder definition, caveat, unit, area, basis, label, noun, owner"
    )

    @model_validator(mode="after")
    def _names_something(self) -> Self:
        if not self.changed:
            raise PydanticCustomError("changed-empty", "", {"parts": ", ".join(PARTS)})
        return self


class EventNote(Note):
    """Why an event reads differently: `changed` names its fields."""

    changed: tuple[EventPart, ...] = Field(
        description="Was sich geändert hat: date, certainty, label, text, note, sources"
    )

    @model_validator(mode="after")
    def _names_something(self) -> Self:
        if not self.changed:
            raise PydanticCustomError("event-changed-empty", "", {"parts": ", ".join(EVENT_PARTS)})
        return self
