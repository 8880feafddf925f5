"""Kits: selections of facts, stories and partners that become a press kit."""

from __future__ import annotations

from typing import Literal, Self

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from brandhub.models.fields import Key, Noun, Texts


class Kit(Noun):
    """What a press kit contains: everything, or what belongs to topics, partners and stories."""

    title: Texts
    text: Texts
    select: Literal["all"] | None = None
    topics: tuple[Key, ...] = ()
    partners: tuple[Key, ...] = ()
    stories: tuple[Key, ...] = ()

    @model_validator(mode="after")
    def _selects_something(self) -> Self:
        if bool(self.select) == bool(self.topics or self.partners or self.stories):
            raise PydanticCustomError("kit-selects-nothing", "", {})
        return self
