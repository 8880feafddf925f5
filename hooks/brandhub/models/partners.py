"""Partners: organisations from which facts come or which receive a kit. Being listed is no endorsement."""

from __future__ import annotations

from brandhub.models.fields import Address, Key, Noun, Text, Texts


class Partner(Noun):
    """An organisation. `gap` says openly what has not been verified."""

    name: Text
    short: Text | None = None
    kind: Key
    role: Texts
    website: Address | None = None
    gap: Texts | None = None
