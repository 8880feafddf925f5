"""Events: dated entries of the timeline, each with its source."""

from __future__ import annotations

from typing import Literal

from brandhub.models.fields import Key, MomentField, Noun, Texts


class Event(Noun):
    """Something that happened, with the precision that the sources support."""

    date: MomentField
    certainty: Literal["exact", "about", "disputed"] = "exact"
    label: Texts
    text: Texts
    sources: tuple[Key, ...]
    topic: Key
    note: Texts | None = None
