"""Elections: when the city votes, how long before that it holds back, and whose names then count. For the team."""

from __future__ import annotations

from datetime import date

from pydantic import Field

from brandhub.models.fields import Address, Day, Reference, Text, Texts, Tolerance


class Election(Reference):
    """A day of voting. In the time before it, a public body is held to particular restraint.

    No law fixes how long that time is (the Federal Constitutional Court speaks of the „Vorwahlzeit“, BVerfGE 44, 125):
    the legal department of the operator decides, and `freeze` says it.
    """

    label: Texts = Field(description="Name der Wahl")
    day: Day = Field(description="Wahltag, etwa 2030-09-15; nur amtlich bekannt gemacht")
    freeze: Tolerance = Field(description="So lange vor dem Wahltag halten wir uns zurück, etwa 3 months")
    announced: Address = Field(description="Adresse der amtlichen Bekanntmachung")

    @property
    def begins(self) -> date:
        """The first day of restraint."""
        return self.day - self.freeze

    def holds_back(self, day: date) -> bool:
        """True from the first day of restraint to the day of voting, both included."""
        return self.begins <= day <= self.day


class OfficeHolder(Reference):
    """Somebody in office or standing for it, whose name the Monday page looks for."""

    name: Text = Field(description="Name, wie er in Texten steht")
    office: Texts = Field(description="Amt oder Kandidatur")


class LookAlike(Reference):
    """A name that only sounds like an office: a colliery was called „Minister Stein“."""

    name: Text = Field(description="Der Name, wie er in Texten steht")
    what: Texts = Field(description="Was so heißt")
