"""Stories: Markdown texts in one or more languages that use facts and claims."""

from __future__ import annotations

from pydantic import Field

from brandhub.models.fields import Key, Part, private_of
from brandhub.models.pages import Written


class Related(Part):
    """Extras beside the facts, claims and events that the text itself refers to."""

    facts: tuple[Key, ...] = Field(
        default=(), description="Fakten, die neben dem Text stehen sollen, obwohl er sie nicht nennt"
    )
    claims: tuple[Key, ...] = Field(default=(), description="Aussagen, die neben dem Text stehen sollen")
    events: tuple[Key, ...] = Field(default=(), description="Ereignisse, die neben dem Text stehen sollen")


class Story(Written):
    """One language version of a story. `id` is the slug of its folder."""

    topic: Key = Field(description="Thema des Portals (data/terms.yml, topics)")
    image: Key = Field(description="Bild der Geschichte (data/images.yml)")
    contact: Key = Field(description="Wen man dazu fragt (data/site.yml, contacts)")
    related: Related = Field(default_factory=Related, description="Was außer dem Genannten neben dem Text steht")

    @property
    def language(self) -> str:
        language: str = private_of(self)["_language"]
        return language


class EasyStory(Written):
    """The version in Leichte Sprache of a German story, with the slug of its folder as `id`.

    Topic, picture and contact are those of the German version unless it names others.
    """

    topic: Key | None = Field(default=None, description="Sonst das Thema der deutschen Fassung")
    image: Key | None = Field(default=None, description="Sonst das Bild der deutschen Fassung")
    contact: Key | None = Field(default=None, description="Sonst der Kontakt der deutschen Fassung")
    related: Related = Field(default_factory=Related, description="Was außer dem Genannten neben dem Text steht")

    @property
    def language(self) -> str:
        """German, as its words are."""
        language: str = private_of(self)["_language"]
        return language
