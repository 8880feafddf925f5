"""Plain words: a text with its references said in words alone. For feeds, titles, plain-text files and documents."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from brandhub.ground.dates import write_adverb, write_moment, write_stand
from brandhub.models.claims import ClaimBase
from brandhub.models.events import Event
from brandhub.models.images import Image
from brandhub.models.sources import Source
from brandhub.proofs.proof import Proof
from brandhub.proofs.readings import Reading
from brandhub.proofs.words import write_dated, write_full, write_noun, write_value
from brandhub.whole.easy_words import EASY, write_easy_event, write_easy_reading
from brandhub.whole.hub import Hub
from brandhub.whole.resolving import resolve_text


def plain_text(text: str, hub: Hub, language: str, *, easy: bool = False) -> str:
    """The text with every reference in words; `easy`: in those of Leichte Sprache.

    Raises LookupError for a reference that check would have reported.
    """
    drawer = PlainDrawer(hub, language)
    return "".join(piece.text for piece in resolve_text(text, hub, language, drawer, easy=easy))


def write_reading(reading: Reading, form: str, language: str, day: date) -> str:
    """A reading in one of the forms of `{{ fact(…) }}`: value, noun, as-of, when, label, dated, full.

    After the review date, value and full carry their date („rund 1.300 Beschäftigte (Stand Oktober 2022)“); the forms
    bare-value and bare-full do not: for a text that names the date beside them. In Leichte Sprache, with easy- before
    the form, times are counted back from `day`.
    """
    if form.startswith(EASY):
        return write_easy_reading(reading, form.removeprefix(EASY), day)
    match form:
        case "value" | "full" if reading.stage == "dated":
            stand = write_stand([reading.known or reading.as_of], language)
            return f"{write_reading(reading, f'bare-{form}', language, day)} ({stand})"
        case "value" | "bare-value":
            return write_value(reading, language)
        case "noun":
            return write_noun(reading, language)
        case "as-of":
            return write_moment(reading.as_of, language)
        case "when":
            return write_adverb(reading.as_of, language)
        case "label":
            return reading.fact.label[language]
        case "dated":
            return write_dated(reading, language)
        case _:
            return write_full(reading, language)


def write_event(event: Event, form: str, language: str, day: date) -> str:
    """An event in one of the forms of `{{ event(…) }}`: date, when, label, full; in Leichte Sprache easy-when."""
    if form.startswith(EASY):
        return write_easy_event(event, form.removeprefix(EASY), day)
    match form:
        case "date":
            return write_moment(event.date, language)
        case "when":
            return write_adverb(event.date, language)
        case "label":
            return event.label[language]
        case _:
            return f"{event.label[language]} ({write_moment(event.date, language)})"


def write_source(source: Source, form: str, language: str) -> str:
    """A source in words: short is the producer and the date, full adds the title and the address."""
    dated = f", {write_moment(source.published, language)}" if source.published else ""
    if form != "full":
        return f"{source.producer}{dated}" if dated else f"{source.producer}: {source.title}"
    address = f". {source.url}" if source.url else ""
    return f"{source.producer}: {source.title}{dated}{address}"


@dataclass(frozen=True)
class PlainDrawer:
    """Draws references as plain words. What cannot be said in words stands by its name in square brackets."""

    hub: Hub
    language: str

    def fact(self, reading: Reading, form: str) -> str:
        return write_reading(reading, form, self.language, self.hub.today)

    def claim(self, claim: ClaimBase, proof: Proof, sentence: str) -> str:
        return sentence

    def claim_link(self, claim: ClaimBase, text: str) -> str:
        return text

    def fact_chart(self, key: str, form: str | None) -> str:
        return f"[{self.hub.fact(key).label[self.language]}]"

    def claim_chart(self, key: str, form: str | None) -> str:
        return f"[{self.hub.claims[key].question[self.language]}]"

    def image(self, image: Image) -> str:
        return f"[{image.alt[self.language]}]"

    def event(self, event: Event, form: str) -> str:
        return write_event(event, form, self.language, self.hub.today)

    def source(self, source: Source, form: str) -> str:
        return write_source(source, form, self.language)

    def site(self, value: str, *, is_filled: bool) -> str:
        return value

    def exception(self, text: str) -> str:
        return text
