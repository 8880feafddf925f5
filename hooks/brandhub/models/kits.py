"""Kits: selections of facts, stories and partners that become a press kit."""

from __future__ import annotations

from datetime import date
from typing import Literal, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from brandhub.models.addresses import Mailbox, Phone
from brandhub.models.fields import Address, Day, Key, Noun, Part, Text, Texts


class KitContact(Part):
    """Whom to ask at the partner; what is not known is left out, never guessed."""

    name: Text = Field(description="Name der Stelle oder Person")
    email: Mailbox | None = Field(default=None, description="E-Mail-Adresse, wenn bekannt")
    phone: Phone | None = Field(default=None, description="Telefonnummer, wenn bekannt")
    website: Address | None = Field(default=None, description="Website, wenn bekannt")


class Kit(Noun):
    """What a press kit contains: everything, or what belongs to topics, partners and stories.

    A partner's kit may name the partner's own contact, a text about the partner (`boilerplate`) and the line that
    says how the partner takes part (`co_brand`).

    A kit that was handed out is withdrawn, never just deleted: whoever holds a copy can still learn what became of it.
    """

    title: Texts = Field(description="Name der Pressemappe")
    text: Texts = Field(description="Was drin ist, in einem Satz")
    select: Literal["all"] | None = Field(default=None, description="all: alles. Sonst topics, partners oder stories")
    topics: tuple[Key, ...] = Field(default=(), description="Alles zu diesen Themen")
    partners: tuple[Key, ...] = Field(default=(), description="Alles, was diese Partner betrifft")
    stories: tuple[Key, ...] = Field(default=(), description="Diese Geschichten mit allem, was darin steht")
    languages: tuple[Literal["de", "en"], ...] = Field(
        default=("de", "en"), min_length=1, description="In welchen Sprachen es die Mappe gibt; sonst in beiden"
    )
    co_brand: Texts | None = Field(default=None, description="Zeile, die sagt, wie der Partner beteiligt ist")
    contact: KitContact | None = Field(default=None, description="Wer beim Partner Fragen beantwortet")
    boilerplate: Texts | None = Field(default=None, description="Kurztext über den Partner; Zahlen als Verweise")
    withdrawn: Day | None = Field(default=None, description="Ab diesem Tag wird die Mappe nicht mehr ausgegeben")

    @property
    def end(self) -> tuple[date, Literal["withdrawn"]] | None:
        """The first day on which it is not handed out any more, and why; None for a kit that stays."""
        return (self.withdrawn, "withdrawn") if self.withdrawn is not None else None

    @model_validator(mode="after")
    def _selects_something(self) -> Self:
        if bool(self.select) == bool(self.topics or self.partners or self.stories):
            raise PydanticCustomError("kit-selects-nothing", "", {})
        return self
