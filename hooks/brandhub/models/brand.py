"""Brand: what the hub stands for, its boilerplates, and (read by the brand products) colours and type."""

from __future__ import annotations

from brandhub.models.fields import Count, Noun, Part, Texts


class BrandText(Part):
    """A short text with a heading."""

    label: Texts
    text: Texts


class Idea(Part):
    """The idea in one sentence and one paragraph."""

    title: Texts
    text: Texts


class BrandCore(Noun):
    """data/brand/core.yml."""

    idea: Idea
    fields_: tuple[BrandText, ...]
    values: tuple[BrandText, ...]
    origin: Texts


class Boilerplate(Noun):
    """A text block of about `words` words that others may print; every number in it is a reference."""

    words: Count
    text: Texts
