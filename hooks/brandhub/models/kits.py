"""Kits: selections of facts, stories and partners that become a press kit."""

from __future__ import annotations

from typing import Literal, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from brandhub.models.fields import Day, Key, Noun, Texts


class Kit(Noun):
    """What a press kit contains: everything, or what belongs to topics, partners and stories.

    A kit that was handed out is withdrawn, never just deleted: whoever holds a copy can still learn what became of it.
    """

    title: Texts
    text: Texts
    select: Literal["all"] | None = None
    topics: tuple[Key, ...] = ()
    partners: tuple[Key, ...] = ()
    stories: tuple[Key, ...] = ()
    withdrawn: Day | None = Field(default=None, description="Ab diesem Tag wird die Mappe nicht mehr ausgegeben")

    @model_validator(mode="after")
    def _selects_something(self) -> Self:
        if bool(self.select) == bool(self.topics or self.partners or self.stories):
            raise PydanticCustomError("kit-selects-nothing", "", {})
        return self
