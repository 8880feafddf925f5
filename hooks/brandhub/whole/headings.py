"""Headings: stories without their texts. Lists, cards and feeds show no more of a story than stands above it.

Whatever is drawn from headings alone need not be drawn again when a sentence changes in one of ten thousand texts.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Never

from pydantic import PrivateAttr

from brandhub.models.stories import Story
from brandhub.whole.references import find_references


class Heading(Story):
    """A story whose text nobody can read here."""

    _named: str = PrivateAttr(default="")

    @property
    def named(self) -> Iterator[tuple[str, str]]:
        """What the story refers to in its text: function and id, each once, in their order."""
        for one in self._named.split():
            function, _, key = one.partition(":")
            yield function, key

    @property
    def body(self) -> Never:
        """Raises AssertionError: whoever needs the text asks for the story."""
        raise AssertionError(f"the heading of {self.id} has no text")


def heading_of(story: Story) -> Heading:
    """All of a story but its text."""
    heading = Heading.model_construct(set(story.model_fields_set), **story.__dict__)
    found = find_references(story.body)[0]
    own = {
        **(story.__pydantic_private__ or {}),
        "_body": "",
        "_named": " ".join(dict.fromkeys(f"{one.function}:{one.id}" for one in found)),
    }
    object.__setattr__(heading, "__pydantic_private__", own)
    return heading


def headings_of(stories: Mapping[str, Mapping[str, Story]]) -> dict[str, dict[str, Heading]]:
    """Slug → language → heading."""
    return {slug: {one: heading_of(story) for one, story in told.items()} for slug, told in stories.items()}
