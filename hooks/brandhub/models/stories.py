"""Stories: Markdown texts in one or more languages that use facts and claims."""

from __future__ import annotations

from pydantic import Field

from brandhub.models.fields import Key, Part
from brandhub.models.pages import Written


class Related(Part):
    """Extras beside the facts, claims and events that the text itself refers to."""

    facts: tuple[Key, ...] = ()
    claims: tuple[Key, ...] = ()
    events: tuple[Key, ...] = ()


class Story(Written):
    """One language version of a story. `id` is the slug of its folder."""

    topic: Key
    image: Key
    contact: Key
    related: Related = Field(default_factory=Related)

    @property
    def language(self) -> str:
        return self._language
