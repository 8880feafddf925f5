"""Brand: what the hub stands for, its boilerplates, and (read by the brand products) colours and type."""

from __future__ import annotations

from pydantic import Field

from brandhub.models.fields import Count, Noun, Part, Texts


class BrandText(Part):
    """A short text with a heading."""

    label: Texts = Field(description="Überschrift")
    text: Texts = Field(description="Der Text; Zahlen und Vergleiche nur als Verweis")


class Idea(Part):
    """The idea in one sentence and one paragraph."""

    title: Texts = Field(description="Die Idee in einem Satz")
    text: Texts = Field(description="Die Idee in einem Absatz")


class BrandCore(Noun):
    """data/brand/core.yml."""

    idea: Idea = Field(description="Wofür die Marke steht")
    fields_: tuple[BrandText, ...] = Field(description="Die Felder, in denen die Idee sichtbar wird")
    values: tuple[BrandText, ...] = Field(description="Werte der Marke")
    origin: Texts = Field(description="Woher die Idee kommt")


class Boilerplate(Noun):
    """A text block of about `words` words that others may print; every number in it is a reference."""

    words: Count = Field(description="Ungefähre Länge in Wörtern: 50, 100 oder 200")
    text: Texts = Field(description="Der Baustein; jede Zahl darin ist ein Verweis")


class Post(Noun):
    """A text for social media that others may take over, of at most `characters` characters once it is compiled."""

    characters: Count = Field(description="So viele Zeichen darf der fertige Text haben: 140, 280 oder 500")
    text: Texts = Field(description="Der Text; jede Zahl darin ist ein Verweis")
