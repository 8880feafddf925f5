"""Terms: the vocabulary that facts share. Bases say how and whom one counts; they decide what may be compared."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from brandhub.models.fields import Address, Flag, Key, Part, Reference, Texts


class Topic(Reference):
    """A theme of the portal."""

    label: Texts
    text: Texts = Field(description="Ein Satz zum Thema, ohne Zahlen")


class Area(Reference):
    """The territory that a fact speaks of."""

    label: Texts


class Unit(Reference):
    """What the number counts or measures. `whole`: counted in whole numbers and never negative."""

    label: Texts
    whole: Flag


class Comparable(Part):
    """A declaration that another basis may be compared, with the reason a sceptic would accept."""

    basis: Key
    reason: Texts


class Basis(Reference):
    """How and whom one counts. Facts are compared only on equal or declared bases."""

    label: Texts
    text: Texts
    comparable_with: tuple[Comparable, ...] = ()


class Licence(Reference):
    """What one may do with a text, picture or figure, with a rights light."""

    label: Texts
    url: Address | None = None
    light: Literal["green", "yellow", "red"]
    text: Texts


class PartnerKind(Reference):
    """The kind of an organisation."""

    label: Texts
