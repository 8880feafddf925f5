"""Partners: organisations from which facts come or which receive a kit. Being listed is no endorsement."""

from __future__ import annotations

from pydantic import Field

from brandhub.models.fields import Address, Key, Noun, Text, Texts


class Partner(Noun):
    """An organisation. `gap` says openly what has not been verified."""

    name: Text = Field(description="Voller Name, wie das Haus sich selbst nennt")
    short: Text | None = Field(default=None, description="Kurzer Name für Tabellen und Etiketten")
    kind: Key = Field(description="Art der Einrichtung (data/terms.yml, partner-kinds)")
    role: Texts = Field(description="Was sie mit der Stadt und unseren Fakten zu tun hat; sachlich, kein Lob")
    website: Address | None = Field(default=None, description="Adresse im Netz, nur geprüft; sonst sagt gap, was fehlt")
    gap: Texts | None = Field(default=None, description="Was noch nicht geprüft ist; steht öffentlich da")
    reviewers: tuple[Text, ...] = Field(
        default=(),
        description="Wer Änderungen an ihren Fakten freigibt: Namen in GitLab oder GitHub, etwa @stadt/statistik",
    )
