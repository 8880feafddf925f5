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

    fact: Key | None = None
    event: Key | None = None
    as_of: MomentField | None = None

    @model_validator(mode="after")
    def _fact_or_event(self) -> Self:
        if (self.fact is None) == (self.event is None):
            raise PydanticCustomError("entrant-fact-or-event", "", {})
        if self.event is not None and self.as_of is not None:
            raise PydanticCustomError("entrant-event-dated", "", {})
        return self


class Ranking(ClaimBase):
    """A place on a list of competitors. `alone`: nobody shares it."""

    list_: Key
    subject: Entrant
    alone: Flag = Field(default=False, description="true: niemand teilt den Platz")


class Rank(Ranking):
    """The place: one more than the number of those who are strictly ahead. at-least: this place or a better one."""

    operator: Literal["rank"]
    place_: Positive
    mode: Literal["exactly", "at-least"] = "exactly"
    adjective: Adjective = Field(description="Legt auch die Richtung fest: groß zählt von oben, klein von unten")

    @model_validator(mode="after")
    def _mode_fits_the_place(self) -> Self:
        if self.mode == "at-least" and (self.alone or self.place_ < 2):
            raise PydanticCustomError("top-of-one", "", {})
        return self


class Extreme(Ranking):
    """The largest or the smallest."""

    operator: Literal["largest", "smallest"]
    adjective: Adjective | None = Field(default=None, description="Sonst: groß für largest, klein für smallest")
    alone: Flag = True

    @model_validator(mode="after")
    def _adjective_points_the_right_way(self) -> Self:
        allowed = MOST if self.operator == "largest" else FEWEST
        if self.adjective is not None and self.adjective not in allowed:
            values = {"adjective": self.adjective, "operator": self.operator, "allowed": ", ".join(allowed)}
            raise PydanticCustomError("adjective-wrong-way", "", values)
        return self


class First(Ranking):
    """The earliest date of a list of events, or of facts that have lasted since a day."""

    operator: Literal["first"]
    adjective: Literal["erst", "früh", "alt"] = "erst"
    alone: Flag = True
