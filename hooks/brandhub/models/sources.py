"""Sources: who says so. Producer first, then title, address, dates and licence."""

from __future__ import annotations

from pydantic import Field

from brandhub.models.fields import Address, Key, MomentField, Reference, Text, Texts


class Source(Reference):
    """Where a value or a date comes from. An undated source says what we infer instead of a date."""

    producer: Text = Field(description="Wer sagt es: Behörde, Zeitung, Unternehmen")
    title: Text
    url: Address | None = None
    published: MomentField | None = None
    undated: Texts | None = None
    accessed: MomentField
    licence: Key
    family: Key | None = Field(
        default=None, description="Wer gezählt hat (data/terms.yml, source-families); nicht, wer es druckt"
    )
    note: Texts | None = None
