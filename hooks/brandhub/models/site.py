"""Site: title, operator and contacts. What is not known yet is the literal AUSFÜLLEN and visibly so."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final, Literal

from pydantic import Field, PrivateAttr

from brandhub.ground.problems import Place
from brandhub.ground.records import Record
from brandhub.models.addresses import ContactAddress, Mailbox, Phone, WebAddress
from brandhub.models.fields import UNFILLED, Address, Day, Flag, Key, Part, Text, Texts

STATES: Final = {
    "fully": {"de": "vollständig vereinbar", "en": "fully compliant", "ls": "barriere-frei"},
    "partly": {"de": "teilweise vereinbar", "en": "partially compliant", "ls": "zum Teil barriere-frei"},
    "not": {"de": "nicht vereinbar", "en": "not compliant", "ls": "nicht barriere-frei"},
}
"""The three states of the model statement (Decision (EU) 2018/1523), word for word, and in Leichte Sprache."""


class Operator(Part):
    """Who runs the site (§ 5 DDG)."""

    name: Text = Field(description="Wer das Portal betreibt; AUSFÜLLEN, solange es fehlt")
    represented_by: Text = Field(description="Wer die Betreiberin vertritt")
    street: Text = Field(description="Straße und Hausnummer")
    town: Text = Field(description="Postleitzahl und Ort")
    email: Mailbox = Field(description="Adresse für E-Mail")
    phone: Phone = Field(description="Telefonnummer, etwa 0231 5551-0")


class Responsible(Part):
    """Who answers for the content (§ 18 Abs. 2 MStV)."""

    name: Text = Field(description="Wer für den Inhalt verantwortlich ist (§ 18 Abs. 2 MStV)")
    address: Text = Field(description="Anschrift dieser Person")


class Contact(Part):
    """Whom to ask: a role, not necessarily a person."""

    role: Texts = Field(description="Aufgabe: Pressekontakt, Redaktion …")
    name: Text = Field(description="Name der Person oder Stelle; AUSFÜLLEN, solange er fehlt")
    email: Mailbox = Field(description="Adresse für E-Mail")
    phone: Phone = Field(description="Telefonnummer, etwa 0231 5551-0")


class Accessibility(Part):
    """What the accessibility statement needs (EU 2018/1523; §§ 10d, 10e BGG NRW)."""

    # AUSFÜLLEN, until the operator has assessed it.
    state: Literal["fully", "partly", "not", "AUSFÜLLEN"] | None = Field(
        default=None, description="Stand der Vereinbarkeit: fully (vollständig), partly (teilweise), not (nicht)"
    )
    feedback_email: Mailbox = Field(description="Wohin man eine Barriere meldet")
    ombuds_office: Text = Field(description="Adresse der Ombudsstelle nach § 10d BGG NRW")
    assessed_on: Text = Field(description="Tag der letzten Prüfung auf Barrierefreiheit")
    method: Text = Field(description="Wie geprüft wurde")


class Privacy(Part):
    """What the privacy notice needs (Art. 13 DSGVO)."""

    officer: Text = Field(description="Wer für den Datenschutz zuständig ist")
    hosting: Text = Field(description="Wo das Portal liegt und wer den Server betreibt")


class Security(Part):
    """Whom to tell about a weakness, and until when that is sure (RFC 9116)."""

    contact: ContactAddress = Field(description="Adresse für E-Mail oder im Netz, an die man Schwachstellen meldet")
    expires: Day = Field(description="Bis wann die Angabe gilt, höchstens ein Jahr; dann prüfen und verlängern")

    def days_left(self, today: date) -> int:
        """Until it must be renewed; 0 or less when it no longer counts."""
        return (self.expires - today) // timedelta(days=1)


class SignLanguage(Part):
    """The video in German Sign Language (BITVNRW)."""

    video: WebAddress = Field(description="Adresse des Videos in Deutscher Gebärdensprache")


class OpenData(Part):
    """What open-data portals ask for (DCAT-AP.de).

    `municipality` is the official key of eight digits, `contributor` the address that GovData gives to whoever
    delivers, `themes` are those of the EU's authority table „data-theme“.
    """

    municipality: Text | None = Field(default=None, description="Amtlicher Gemeindeschlüssel mit acht Ziffern")
    contributor: Address | None = Field(default=None, description="Adresse, die GovData denen gibt, die Daten liefern")
    themes: tuple[
        Literal["AGRI", "ECON", "EDUC", "ENER", "ENVI", "GOVE", "HEAL", "INTR", "JUST", "REGI", "SOCI", "TECH", "TRAN"],
        ...,
    ] = Field(default=(), description="Themen der EU-Liste „data-theme“: SOCI, ECON …")


class Editor(Part):
    """The browser editor at /redaktion/, in public builds: where the files are kept, and how changes come in.

    `address` is the server of a Git host of one's own, `app_id` what GitLab gives to an application that people sign in
    to. With `review` every change waits as a merge request for a second pair of eyes.
    """

    host: Literal["gitlab", "github"] = Field(description="Wo das Projekt liegt: gitlab oder github")
    repository: Text = Field(description="Gruppe und Name des Projekts: gruppe/projekt")
    branch: Text = Field(default="main", description="Zweig, aus dem gebaut wird")
    address: Address | None = Field(
        default=None,
        description="Adresse des eigenen Servers, etwa https://git.example.org; ohne Angabe der öffentliche",
    )
    app_id: Text | None = Field(default=None, description="Nur bei gitlab: Kennung der Anwendung für die Anmeldung")
    review: Flag = Field(
        default=True, description="true (Vorgabe): Jede Änderung wartet als Merge-Request auf ein zweites Augenpaar"
    )


class Front(Part):
    """What the home page shows: one claim, three facts, a few turning points."""

    claim: Key = Field(description="Die Aussage oben auf der Startseite")
    facts: tuple[Key, ...] = Field(description="Fakten auf der Startseite")
    events: tuple[Key, ...] = Field(description="Wendepunkte auf der Startseite")


class Site(Part):
    """The site as a whole."""

    title: Texts = Field(description="Name des Portals")
    slogan: Texts = Field(description="Ein Satz unter dem Namen")
    city: Texts | None = Field(
        default=None, description="Name der Stadt in Einleitungen: „Zahlen über Musterstadt“; fehlt er: „die Stadt“"
    )
    address: WebAddress = Field(description="Adresse im Netz, etwa https://…; AUSFÜLLEN, solange sie fehlt")
    licence: Key = Field(description="Lizenz der eigenen Texte und Zeichnungen (data/terms.yml)")
    open_data: OpenData = Field(default=OpenData(), description="Angaben für Datenportale (DCAT-AP.de)")
    front: Front = Field(description="Was die Startseite zeigt")
    operator: Operator = Field(description="Betreiberin des Portals (§ 5 DDG)")
    responsible: Responsible = Field(description="Wer für den Inhalt verantwortlich ist")
    contacts: dict[str, Contact] = Field(description="Kontakte, je mit Kennung; Geschichten nennen einen davon")
    accessibility: Accessibility = Field(description="Angaben für die Erklärung zur Barrierefreiheit")
    privacy: Privacy = Field(description="Angaben für die Datenschutzerklärung")
    security: Security | None = Field(default=None, description="Kontakt für Schwachstellen (security.txt)")
    sign_language: SignLanguage | None = Field(default=None, description="Angebot in Deutscher Gebärdensprache")
    editor: Editor | None = Field(default=None, description="Redaktion im Browser; fehlt: öffentlich abgeschaltet")

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
        return {
            **{".".join(map(str, location)): text for location, text in known if isinstance(text, str)},
            **{f"accessibility.state.{kind}": text for kind, text in self._state().items()},
        }

    def _state(self) -> dict[str, str]:
        """How accessible the site is, in the words of the law: German, English and Leichte Sprache."""
        state = self.accessibility.state
        if state is None:
            return {}
        return STATES[state] if state in STATES else dict.fromkeys(("de", "en", "ls"), UNFILLED)


def _at(value: object, location: tuple[str | int, ...]) -> object:
    for part in location:
        if isinstance(value, dict) and isinstance(part, str):
            value = value.get(part)
        elif isinstance(value, list) and isinstance(part, int):
            value = value[part]
        else:
            return None
    return value
