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


class EasyStory(Written):
    """The version in Leichte Sprache of a German story, with the slug of its folder as `id`.

    Topic, picture and contact are those of the German version unless it names others.
    """

    topic: Key | None = None
    image: Key | None = None
    contact: Key | None = None
    related: Related = Field(default_factory=Related)

    @property
    def language(self) -> str:
        """German, as its words are."""
        return self._language
