"""Rankings: claims about a place on a list of competitors."""

from __future__ import annotations

from typing import Final, Literal, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from brandhub.models.assertions import ClaimBase
from brandhub.models.fields import Flag, Key, MomentField, Part, Positive

MOST: Final = ("groß", "hoch", "lang", "viel")
FEWEST: Final = ("klein", "niedrig", "kurz", "wenig")
Adjective = Literal["groß", "hoch", "lang", "viel", "klein", "niedrig", "kurz", "wenig"]


class Entrant(Part):
    """One who competes: a fact at a date, or an event."""

    fact: Key | None = Field(default=None, description="Kennung des Fakts. Statt event")
    event: Key | None = Field(default=None, description="Kennung des Ereignisses. Statt fact")
    as_of: MomentField | None = Field(
        default=None, description="Sein Wert von diesem Stichtag; ohne Angabe der jüngste"
    )

    @model_validator(mode="after")
    def _fact_or_event(self) -> Self:
        if (self.fact is None) == (self.event is None):
            raise PydanticCustomError("entrant-fact-or-event", "", {})
        if self.event is not None and self.as_of is not None:
            raise PydanticCustomError("entrant-event-dated", "", {})
        return self


class Ranking(ClaimBase):
    """A place on a list of competitors. `alone`: nobody shares it."""

    list_: Key = Field(description="Die Liste, auf der verglichen wird (data/lists.yml)")
    subject: Entrant = Field(description="Um wen es geht; muss auf der Liste stehen")
    alone: Flag = Field(default=False, description="true: niemand teilt den Platz")


class Rank(Ranking):
    """The place: one more than the number of those who are strictly ahead. at-least: this place or a better one."""

    operator: Literal["rank"] = Field(description="rank: steht auf diesem Platz der Liste")
    place_: Positive = Field(description="Der Platz: 1, 2, 3 …")
    mode: Literal["exactly", "at-least"] = Field(
        default="exactly", description="exactly: genau dieser Platz · at-least: dieser oder ein besserer"
    )
    adjective: Adjective = Field(description="Legt auch die Richtung fest: groß zählt von oben, klein von unten")

    @model_validator(mode="after")
    def _mode_fits_the_place(self) -> Self:
        if self.mode == "at-least" and (self.alone or self.place_ < 2):
            raise PydanticCustomError("top-of-one", "", {})
        return self


class Extreme(Ranking):
    """The largest or the smallest."""

    operator: Literal["largest", "smallest"] = Field(
        description="largest: das Größte der Liste · smallest: das Kleinste"
    )
    adjective: Adjective | None = Field(default=None, description="Sonst: groß für largest, klein für smallest")
    alone: Flag = Field(default=True, description="true (Vorgabe): niemand teilt den Platz")

    @model_validator(mode="after")
    def _adjective_points_the_right_way(self) -> Self:
        allowed = MOST if self.operator == "largest" else FEWEST
        if self.adjective is not None and self.adjective not in allowed:
            values = {"adjective": self.adjective, "operator": self.operator, "allowed": ", ".join(allowed)}
            raise PydanticCustomError("adjective-wrong-way", "", values)
        return self


class First(Ranking):
    """The earliest date of a list of events, or of facts that have lasted since a day."""

    operator: Literal["first"] = Field(description="first: das Erste der Liste, dem Datum nach")
    adjective: Literal["erst", "früh", "alt"] = Field(
        default="erst", description="Wie der Satz es nennt: erst (Vorgabe), früh oder alt"
    )
    alone: Flag = Field(default=True, description="true (Vorgabe): niemand teilt den Platz")
