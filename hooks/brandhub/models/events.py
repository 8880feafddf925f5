"""Events: dated entries of the timeline, each with its source."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from brandhub.models.fields import Key, MomentField, Noun, Texts
from brandhub.models.notes import EventNote

Certainty = Literal["exact", "about", "disputed"]


class Event(Noun):
    """Something that happened, with the precision that the sources support."""

    date: MomentField = Field(
        description="Wann es geschah, so genau wie die Quellen: 1987-03-31 · 1987-03 · 1984..1985"
    )
    certainty: Certainty = Field(
        default="exact",
        description="exact: gesichert (Vorgabe) · about: ungefähr · "
        "disputed: strittig; dann sagt note, worin der Zweifel liegt",
    )
    label: Texts = Field(description="Überschrift auf der Zeitleiste")
    text: Texts = Field(description="Was geschah, in ein, zwei Sätzen; Zahlen kommen aus Fakten")
    sources: tuple[Key, ...] = Field(description="Wer es sagt (data/sources.yml); mindestens eine Quelle")
    topic: Key = Field(description="Thema des Portals (data/terms.yml, topics)")
    note: Texts | None = Field(default=None, description="Worin der Zweifel liegt, oder was man dazu wissen muss")
    changes: tuple[EventNote, ...] = Field(default=(), description="Warum sich Veröffentlichtes geändert hat")
