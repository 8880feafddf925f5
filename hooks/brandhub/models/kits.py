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

    title: Texts = Field(description="Name der Pressemappe")
    text: Texts = Field(description="Was drin ist, in einem Satz")
    select: Literal["all"] | None = Field(default=None, description="all: alles. Sonst topics, partners oder stories")
    topics: tuple[Key, ...] = Field(default=(), description="Alles zu diesen Themen")
    partners: tuple[Key, ...] = Field(default=(), description="Alles, was diese Partner betrifft")
    stories: tuple[Key, ...] = Field(default=(), description="Diese Geschichten mit allem, was darin steht")
    withdrawn: Day | None = Field(default=None, description="Ab diesem Tag wird die Mappe nicht mehr ausgegeben")

    @model_validator(mode="after")
    def _selects_something(self) -> Self:
        if bool(self.select) == bool(self.topics or self.partners or self.stories):
            raise PydanticCustomError("kit-selects-nothing", "", {})
        return self
