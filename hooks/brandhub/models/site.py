"""Site: title, operator and contacts. What is not known yet is the literal AUSFÜLLEN and visibly so."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from pydantic import Field, PrivateAttr

from brandhub.ground.problems import Place
from brandhub.ground.records import Record
from brandhub.models.fields import UNFILLED, Address, Key, Part, Text, Texts


class Operator(Part):
    """Who runs the site (§ 5 DDG)."""

    name: Text
    represented_by: Text
    street: Text
    town: Text
    email: Text
    phone: Text


class Responsible(Part):
    """Who answers for the content (§ 18 Abs. 2 MStV)."""

    name: Text
    address: Text


class Contact(Part):
    """Whom to ask: a role, not necessarily a person."""

    role: Texts
    name: Text
    email: Text
    phone: Text


class Accessibility(Part):
    """What the accessibility statement needs (EU 2018/1523; §§ 10d, 10e BGG NRW)."""

    feedback_email: Text
    ombuds_office: Text
    assessed_on: Text
    method: Text


class Privacy(Part):
    """What the privacy notice needs (Art. 13 DSGVO)."""

    officer: Text
    hosting: Text


class OpenData(Part):
    """What open-data portals ask for (DCAT-AP.de).

    `municipality` is the official key of eight digits, `contributor` the address that GovData gives to whoever
    delivers, `themes` are those of the EU's authority table „data-theme“.
    """

    municipality: Text | None = None
    contributor: Address | None = None
    themes: tuple[
        Literal["AGRI", "ECON", "EDUC", "ENER", "ENVI", "GOVE", "HEAL", "INTR", "JUST", "REGI", "SOCI", "TECH", "TRAN"],
        ...,
    ] = ()


class Front(Part):
    """What the home page shows: one claim, three facts, a few turning points."""

    claim: Key
    facts: tuple[Key, ...]
    events: tuple[Key, ...]


class Site(Part):
    """The site as a whole."""

    title: Texts
    slogan: Texts
    address: Text
    licence: Key = Field(description="Lizenz der eigenen Texte und Zeichnungen (data/terms.yml)")
    open_data: OpenData = OpenData()
    front: Front
    operator: Operator
    responsible: Responsible
    contacts: dict[str, Contact]
    accessibility: Accessibility
    privacy: Privacy

    _record: Record | None = PrivateAttr(default=None)

    def unfilled(self) -> Iterator[tuple[str, Place]]:
        """Every field that still waits for its value, with its place."""
        if self._record is None:
            return
        for location in sorted(self._record.spots, key=str):
            if _at(self._record.value, location) == UNFILLED:
                yield ".".join(str(part) for part in location), self._record.place(location)

    def place(self, *location: str | int) -> Place:
        """The place of a field in data/site.yml."""
        return self._record.place(location) if self._record else Place("data/site.yml")

    def placed(self, record: Record) -> Site:
        self._record = record
        return self

    def value(self, dotted: str) -> str | None:
        """The text of a field such as `operator.name`; None when there is no such field."""
        return self.texts().get(dotted)

    def texts(self) -> dict[str, str]:
        """Every text of the file by its dotted name: what a reference may name, and nothing of the machine."""
        if self._record is None:
            return {}
        known = ((location, _at(self._record.value, location)) for location in self._record.spots)
        return {".".join(map(str, location)): text for location, text in known if isinstance(text, str)}


def _at(value: object, location: tuple[str | int, ...]) -> object:
    for part in location:
        if isinstance(value, dict) and isinstance(part, str):
            value = value.get(part)
        elif isinstance(value, list) and isinstance(part, int):
            value = value[part]
        else:
            return None
    return value
