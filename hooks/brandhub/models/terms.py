"""Terms: the vocabulary that facts share. Bases say how and whom one counts; they decide what may be compared."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from brandhub.models.fields import Address, Flag, Key, Part, Reference, Text, Texts
from brandhub.models.notes import Note


class Topic(Reference):
    """A theme of the portal."""

    label: Texts = Field(description="Name des Themas")
    text: Texts = Field(description="Ein Satz zum Thema, ohne Zahlen")


class Measured(Reference):
    """What every number says of itself: where, in what, counted how. Renamed here, it reads otherwise everywhere."""

    changes: tuple[Note, ...] = Field(default=(), description="Warum sich Veröffentlichtes geändert hat")


class Area(Measured):
    """The territory that a fact speaks of."""

    label: Texts = Field(description="Name des Gebiets, wie er im Satz steht, gern mit Artikel: „das Ruhrgebiet“")


class Unit(Measured):
    """What the number counts or measures. `whole`: counted in whole numbers. `signed`: may be negative.

    Nothing that is counted is negative, and neither is an area or a sum of money spent. Only a unit that says so,
    such as degrees or a balance, may carry values below zero.
    """

    label: Texts = Field(description="Name der Einheit")
    whole: Flag = Field(description="true: wird in ganzen Zahlen gezählt")
    signed: Flag = Field(
        default=False, description="true: Werte unter null sind möglich, etwa bei Grad oder einem Saldo"
    )


class Comparable(Part):
    """A declaration that another basis may be compared, with the reason a sceptic would accept."""

    basis: Key = Field(description="Die andere Zählweise")
    reason: Texts = Field(
        description="Warum beides verglichen werden darf; muss auch eine skeptische Statistikerin gelten lassen"
    )


class Basis(Measured):
    """How and whom one counts. Facts are compared only on equal or declared bases."""

    label: Texts = Field(description="Name der Zählweise")
    text: Texts = Field(description="Wie und wen man zählt")
    comparable_with: tuple[Comparable, ...] = Field(
        default=(), description="Zählweisen, mit denen verglichen werden darf, mit Grund. Im Zweifel keine"
    )


class Kin(Part):
    """A declaration that figures of another family may be set against these, with the reason a sceptic would accept."""

    family: Key = Field(description="Die andere Herkunft")
    reason: Texts = Field(description="Warum Zahlen beider Häuser verglichen werden dürfen")


class SourceFamily(Reference):
    """Whose counting stands behind a source: the offices of statistics, the universities, the press.

    Two figures of the same definition may still differ because two houses collect differently. Figures of different
    families are compared only where that is declared.
    """

    label: Texts = Field(description="Wer gezählt hat, kurz")
    text: Texts = Field(description="Wer gezählt hat und auf welche Weise")
    comparable_with: tuple[Kin, ...] = Field(
        default=(), description="Herkünfte, mit denen verglichen werden darf, mit Grund"
    )


class Licence(Reference):
    """What one may do with a text, picture or figure, with a rights light."""

    label: Texts = Field(description="Name der Lizenz")
    url: Address | None = Field(default=None, description="Adresse des Lizenztexts")
    light: Literal["green", "yellow", "red"] = Field(
        description="Ampel: green frei mit Nachweis · yellow mit Auflagen · red nicht weitergeben"
    )
    text: Texts = Field(description="Was man darf, in einem Satz")


class Name(Reference):
    """A proper name with a number or a rank in it („Drei-Schichten-Haus“): it calls something and asserts nothing."""

    name: Text = Field(description="Der Name, wie er im Text steht")
    what: Texts = Field(description="Was so heißt; steht öffentlich neben dem Namen")


class PartnerKind(Reference):
    """The kind of an organisation."""

    label: Texts = Field(description="Name der Art: Hochschule, Kammer …")
