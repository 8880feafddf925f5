"""Images: pictures with alt text, credit, author, licence and, where it exists, an end."""

from __future__ import annotations

from datetime import date
from typing import Literal

from pydantic import Field

from brandhub.models.fields import Day, FilePath, Key, Noun, Text, Texts


class Image(Noun):
    """A picture of the hub. Without alt text, credit and licence it does not exist."""

    file: FilePath = Field(
        description="Pfad der Datei, ab dem Ordner des Projekts: overrides/assets/motifs/… oder stories/…"
    )
    alt: Texts = Field(description="Was zu sehen ist, für alle, die es nicht sehen")
    caption: Texts | None = Field(default=None, description="Bildunterschrift; Zahlen und Vergleiche nur als Verweis")
    credit: Text = Field(description="Nachweis, wie er am Bild stehen muss")
    author: Text = Field(description="Wer das Bild gemacht hat")
    licence: Key = Field(description="Was andere damit dürfen (data/terms.yml, licences)")
    expires: Day | None = Field(
        default=None,
        description="Erster Tag, an dem das Bild nicht mehr verwendet werden darf; von da an fehlt es überall",
    )
    withdrawn: Day | None = Field(default=None, description="Tag, von dem an wir das Bild nicht mehr zeigen")
    focus: Literal["left", "centre", "right"] = Field(
        default="centre", description="Wo das Wichtige ist, wenn nur ein Teil der Breite zu sehen ist"
    )
    topic: Key = Field(description="Thema des Portals (data/terms.yml, topics)")

    @property
    def end(self) -> tuple[date, Literal["expired", "withdrawn"]] | None:
        """The first day on which it may not be shown any more, and why; None for a picture that stays."""
        if self.withdrawn is not None and (self.expires is None or self.withdrawn <= self.expires):
            return self.withdrawn, "withdrawn"
        return (self.expires, "expired") if self.expires is not None else None
