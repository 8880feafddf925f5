"""Shapes of sources, terms, events, partners, stories, images and press kits."""

from __future__ import annotations

from datetime import date, datetime
from typing import Literal

from pydantic import Field

from brandhub.products.open_data.shapes import Digest, Edition, Head, Id, Language, Shape, Span, Words

Light = Literal["green", "yellow", "red"]


class Source(Shape):
    """Who says so. Its figures are not ours: `licence` (see terms.json) and `notice` say how to name them."""

    id: Id
    producer: str
    title: str
    url: str | None
    published: str | None
    undated: Words | None
    accessed: str
    licence: Id
    notice: Words
    family: Id | None
    note: Words | None


class Sources(Head):
    """Every source, by id."""

    sources: dict[Id, Source]


class Offer(Shape):
    """One document of the API, or one kind of them: then `path` holds `{id}`. `schema` is null for tables."""

    path: str
    url: str
    schema_: str | None = Field(alias="schema")
    media_type: Literal["application/json", "text/csv"]
    text: Words


class Index(Head):
    """Everything that there is: where a program begins."""

    offers: list[Offer]


class Term(Shape):
    """A word of the vocabulary."""

    id: Id
    label: Words
    text: Words | None


class Unit(Shape):
    """What the number counts or measures. `whole`: counted in whole numbers."""

    id: Id
    label: Words
    whole: bool


class Licence(Shape):
    """What one may do with a text, picture or figure. Green: free; yellow: with conditions; red: ask first."""

    id: Id
    label: Words
    url: str | None
    light: Light
    text: Words


class Vocabulary(Head):
    """The words that stand as ids in the other documents. `bases` say how and whom one counts."""

    topics: dict[Id, Term]
    areas: dict[Id, Term]
    units: dict[Id, Unit]
    bases: dict[Id, Term]
    source_families: dict[Id, Term]
    licences: dict[Id, Licence]


class Event(Shape):
    """A dated entry of the timeline."""

    id: Id
    url: Words
    date: str
    span: Span
    certainty: Literal["exact", "about", "disputed"]
    label: Words
    text: Words
    topic: Id
    sources: list[Id]


class Events(Head):
    """Every event of the timeline, by id."""

    events: dict[Id, Event]


class Partner(Shape):
    """An organisation from which facts come or which receives a press kit. Being listed is no endorsement."""

    id: Id
    url: Words
    name: str
    short: str | None
    kind: Id
    role: Words
    website: str | None
    gap: Words | None
    facts: list[Id]


class Partners(Head):
    """Every partner, by id."""

    partners: dict[Id, Partner]


class Version(Shape):
    """A story in one language; `ls` is Leichte Sprache."""

    language: Literal["de", "en", "ls"]
    url: str
    title: str
    summary: str
    published: datetime | None


class Story(Shape):
    """A story with the facts, claims and events that its texts rest on."""

    id: Id
    topic: Id
    image: Id | None
    versions: list[Version]
    facts: list[Id]
    claims: list[Id]
    events: list[Id]


class Stories(Head):
    """Every story, by id."""

    stories: dict[Id, Story]


class Image(Shape):
    """A picture with its rights. Name `credit` beside it. `expires`: from that day on it may not be used."""

    id: Id
    file: str
    width: int
    height: int
    alt: Words
    caption: Words | None
    credit: str
    author: str
    licence: Id
    light: Light
    expires: date | None
    topic: Id


class Images(Head):
    """Every picture, by id."""

    images: dict[Id, Image]


class Kit(Shape):
    """A press kit in one language. `id` is that of its contents: equal contents, equal id.

    `release` is the one that handed out exactly these contents, `after` the last one before a kit that none did.
    """

    kit: Id
    language: Language
    title: str
    id: Digest
    release: str | None
    after: str | None
    file: str
    manifest: str
    bytes: int
    sha256: Digest


class Kits(Head):
    """Every press kit in every language."""

    kits: list[Kit]


class ReleasedFiles(Edition):
    """A release with its file and the checksum of it."""

    bytes: int
    sha256: Digest
    page: Words
    tables: list[str]


class Releases(Head):
    """Every release, the newest first. Each stays available as it was published."""

    releases: list[ReleasedFiles]
