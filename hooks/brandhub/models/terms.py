"""Terms: the vocabulary that facts share. Bases say how and whom one counts; they decide what may be compared."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from brandhub.models.fields import Address, Flag, Key, Part, Reference, Text, Texts


class Topic(Reference):
    """A theme of the portal."""

    label: Texts
    text: Texts = Field(description="Ein Satz zum Thema, ohne Zahlen")


class Area(Reference):
    """The territory that a fact speaks of."""

    label: Texts


class Unit(Reference):
    """What the number counts or measures. `whole`: counted in whole numbers. `signed`: may be negative.

    Nothing that is counted is negative, and neither is an area or a sum of money spent. Only a unit that says so,
    such as degrees or a balance, may carry values below zero.
    """

    label: Texts
    whole: Flag
    signed: Flag = False


class Comparable(Part):
    """A declaration that another basis may be compared, with the reason a sceptic would accept."""

    basis: Key
    reason: Texts


class Basis(Reference):
    """How and whom one counts. Facts are compared only on equal or declared bases."""

    label: Texts
    text: Texts
    comparable_with: tuple[Comparable, ...] = ()


class Kin(Part):
    """A declaration that figures of another family may be set against these, with the reason a sceptic would accept."""

    family: Key
    reason: Texts


class SourceFamily(Reference):
    """Whose counting stands behind a source: the offices of statistics, the universities, the press.

    Two figures of the same definition may still differ because two houses collect differently. Figures of different
    families are compared only where that is declared.
    """

    label: Texts
    text: Texts
    comparable_with: tuple[Kin, ...] = ()


class Licence(Reference):
    """What one may do with a text, picture or figure, with a rights light."""

    label: Texts
    url: Address | None = None
    light: Literal["green", "yellow", "red"]
    text: Texts


class Name(Reference):
    """A proper name with a number or a rank in it („Drei-Schichten-Haus“): it calls something and asserts nothing."""

    name: Text = Field(description="Der Name, wie er im Text steht")
    what: Texts = Field(description="Was so heißt; steht öffentlich neben dem Namen")


class PartnerKind(Reference):
    """The kind of an organisation."""

    label: Texts
