"""Parts: what every model of a noun is made of, and the short way to what it knows besides its fields."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel, ConfigDict


class Part(BaseModel):
    """A piece of a noun: strict, frozen, kebab-case in YAML."""

    model_config = ConfigDict(
        extra="forbid",
        frozen=True,
        arbitrary_types_allowed=True,
        alias_generator=lambda name: name.rstrip("_").replace("_", "-"),
        validate_by_alias=True,
        validate_by_name=False,
        protected_namespaces=(),
        defer_build=True,
    )


def private_of(model: BaseModel) -> dict[str, Any]:
    """The private attributes of a model, by name. Asked for one by one they take a long way: of 12,000 entries a
    fifth of a second."""
    private = model.__pydantic_private__
    assert private is not None, "there are some as soon as one is declared"
    return private
