"""Parts: what every model of a noun is made of, the short way to what it knows besides its fields, and plain texts."""

from __future__ import annotations

from typing import Any, TypeVar

from pydantic import BaseModel, ConfigDict
from pydantic_core import PydanticCustomError

M = TypeVar("M", bound=BaseModel)


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


def unchecked(kind: type[M], values: dict[str, Any], named: set[str], private: dict[str, Any]) -> M:
    """A part whose fields have been validated before. `values`: all of them; `named`: those that somebody wrote.

    What Pydantic has for this (`model_construct`) takes five times as long, and ten thousand stories are twenty
    thousand parts.
    """
    part = object.__new__(kind)
    for name, value in (("dict", values), ("pydantic_fields_set", named), ("pydantic_extra", None)):
        object.__setattr__(part, f"__{name}__", value)
    object.__setattr__(part, "__pydantic_private__", private)
    return part


def private_of(model: BaseModel) -> dict[str, Any]:
    """The private attributes of a model, by name. Asked for one by one they take a long way: of 12,000 entries a
    fifth of a second."""
    private = model.__pydantic_private__
    assert private is not None, "there are some as soon as one is declared"
    return private


def plain(raw: object) -> str:
    """The text of a scalar. A list or a group of fields is none, and may not be shown as Python writes it.

    Raises the refusal `not-a-text`.
    """
    if isinstance(raw, (list, tuple, dict)):
        raise PydanticCustomError("not-a-text", "", {})
    return str(raw)
