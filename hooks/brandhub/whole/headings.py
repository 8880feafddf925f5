"""Headings: stories without their texts. Lists, cards and feeds show no more of a story than stands above it.

Whatever is drawn from headings alone need not be drawn again when a sentence changes in one of ten thousand texts.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Final, Never

from pydantic import PrivateAttr

from brandhub.ground.catalogues import LANGUAGES
from brandhub.models.pages import Written
from brandhub.models.parts import private_of, unchecked
from brandhub.models.stories import Story
from brandhub.speech.references import find_references

ANY: Final = ""
"""In the place of a topic: whatever the topic."""


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


def refers_to(story: Written) -> str:
    """What a text refers to in its body, each once, in their order: `fact:id claim:id`. Found out once."""
    private = private_of(story)
    known: str | None = private["_refers"]
    if known is None:
        found = find_references(story.body)[0]
        known = private["_refers"] = " ".join(dict.fromkeys(f"{one.function}:{one.id}" for one in found))
    return known


def heading_of(story: Story) -> Heading:
    """All of a story but its text."""
    own = {**private_of(story), "_body": "", "_named": refers_to(story)}
    return unchecked(Heading, {**story.__dict__}, story.model_fields_set, own)


def headings_of(stories: Mapping[str, Mapping[str, Story]]) -> dict[str, dict[str, Heading]]:
    """Slug → language → heading."""
    return {slug: {one: heading_of(story) for one, story in told.items()} for slug, told in stories.items()}


def lists_of(headings: Mapping[str, Mapping[str, Heading]]) -> dict[tuple[str, str], tuple[Heading, ...]]:
    """The stories of a language on a topic, or on ANY: newest embargo first, then by slug."""
    found: defaultdict[tuple[str, str], list[Heading]] = defaultdict(list)
    every = [story for told in headings.values() for story in told.values()]
    for story in sorted(every, key=lambda s: (-(s.publish_at.timestamp() if s.publish_at else 0), s.id)):
        found[story.language, ANY].append(story)
        found[story.language, story.topic].append(story)
    return {key: tuple(stories) for key, stories in found.items()}


def missing_of(headings: Mapping[str, Mapping[str, Heading]]) -> dict[str, tuple[Heading, ...]]:
    """By language the stories that have no version in it, in the language they have, by slug."""
    in_order = [told for _, told in sorted(headings.items()) if told]
    return {one: tuple(next(iter(told.values())) for told in in_order if one not in told) for one in LANGUAGES}
