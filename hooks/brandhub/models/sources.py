"""Sources: who says so. Producer first, then title, address, dates and licence."""

from __future__ import annotations

from pydantic import Field

from brandhub.models.fields import Address, Key, MomentField, Part, Reference, Text, Texts


class NextEdition(Part):
    """When the publisher wants to bring out newer figures, and where that is announced."""

    expected: MomentField = Field(description="Wann neue Zahlen angekündigt sind: 2027-03 oder 2027-03-15")
    announced: Address = Field(description="Adresse, an der das steht")


class Source(Reference):
    """Where a value or a date comes from. An undated source says what we infer instead of a date."""

    producer: Text = Field(description="Wer sagt es: Behörde, Zeitung, Unternehmen")
    title: Text = Field(description="Titel der Veröffentlichung, wie er dasteht")
    url: Address | None = Field(default=None, description="Adresse im Netz; weglassen, wenn es keine gibt")
    published: MomentField | None = Field(
        default=None, description="Wann sie erschienen ist, so genau wie bekannt: 2015-03. Sonst undated"
    )
    undated: Texts | None = Field(
        default=None, description="Wenn kein Datum dasteht: was wir stattdessen daraus schließen"
    )
    accessed: MomentField = Field(description="Monat oder Tag, an dem wir die Stelle gelesen haben: 2026-11")
    licence: Key = Field(description="Was andere damit dürfen (data/terms.yml, licences)")
    family: Key | None = Field(
        default=None, description="Wer gezählt hat (data/terms.yml, source-families); nicht, wer es druckt"
    )
    next_edition: NextEdition | None = Field(
        default=None, description="Wann neue Zahlen angekündigt sind; dann erinnert die Montagsseite"
    )
    note: Texts | None = Field(default=None, description="Was man über die Quelle wissen muss")
