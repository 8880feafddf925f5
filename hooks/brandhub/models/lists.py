"""Lists: who competes. Only a complete list can prove a rank; an incomplete one can refute it."""

from __future__ import annotations

from typing import Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from brandhub.models.assertions import Across
from brandhub.models.fields import Key, MomentField, Noun, Part, Texts
from brandhub.models.rankings import Entrant


class Member(Entrant):
    """One competitor: a fact at a date, or an event. `name` is what the table calls it."""

    name: Texts | None = Field(default=None, description="Sonst: das Gebiet, der Stand oder die Bezeichnung")


class Complete(Part):
    """Why nobody is missing, and who says so."""

    reason: Texts = Field(description="Warum niemand fehlt")
    source: Key = Field(description="Wer das sagt (data/sources.yml)")


class List(Noun):
    """Everybody who competes, all facts or all events."""

    label: Texts = Field(description="Name der Liste")
    among: Texts = Field(description="Steht nach der Zahl, im Genitiv: „der acht …“ Dortmunder Brauereien")
    as_of: MomentField | None = Field(default=None, description="Stand aller Mitglieder, die keinen eigenen nennen")
    across: Across | None = Field(
        default=None, description="Warum Werte aus verschiedenen Gebieten verglichen werden dürfen"
    )
    overlapping: Texts | None = Field(
        default=None,
        description="Warum ein Teil neben seinem Ganzen auf der Liste steht; steht öffentlich bei der Rechnung",
    )
    members: tuple[Member, ...] = Field(
        description="Alle, die gegeneinander antreten: nur Fakten oder nur Ereignisse, mindestens zwei"
    )
    complete: Complete | None = Field(
        default=None, description="Fehlt: Die Liste kann widerlegen, aber nichts beweisen"
    )

    @model_validator(mode="after")
    def _members_compete(self) -> Self:
        if len(self.members) < 2:
            raise PydanticCustomError("list-too-short", "", {})
        if len({member.event is None for member in self.members}) > 1:
            raise PydanticCustomError("list-mixed", "", {})
        seen: set[tuple[str | None, str | None, str]] = set()
        for member in self.members:
            as_of = member.as_of or self.as_of
            key = (member.fact, member.event, as_of.text if as_of and member.fact else "")
            if key in seen:
                raise PydanticCustomError("list-member-twice", "", {"id": member.fact or member.event})
            seen.add(key)
        return self
