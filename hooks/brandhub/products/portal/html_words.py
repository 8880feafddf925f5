"""HTML words: the drawer of the portal. Every reference becomes a component with its proof within reach."""

from __future__ import annotations

from dataclasses import dataclass, field

from brandhub.ground.catalogues import Bilingual, Phrase
from brandhub.models.claims import ClaimBase
from brandhub.models.events import Event
from brandhub.models.images import Image
from brandhub.models.sources import Source
from brandhub.products.portal.addresses import event_anchor
from brandhub.products.portal.desk import Desk, View
from brandhub.products.portal.records import elsewhere_word, kind_note, source_link, verdict_view
from brandhub.proofs.proof import Proof
from brandhub.proofs.readings import Reading
from brandhub.whole.openings import capitalised
from brandhub.whole.plain_words import write_event, write_reading


@dataclass
class HtmlWords:
    """Implements the Drawer of `whole.resolving` for one page; remembers what the page refers to."""

    desk: Desk
    facts: list[str] = field(default_factory=list)
    claims: list[str] = field(default_factory=list)
    events: list[str] = field(default_factory=list)
    sources: list[str] = field(default_factory=list)

    def fact(self, reading: Reading, form: str) -> str:
        language, key = self.desk.language, reading.fact.id
        self.facts.append(key)
        self.sources.extend(sources_of(reading))
        text = write_reading(reading, form, language, self.desk.hub.today)
        source = (
            source_link(self.desk.hub.sources[sources_of(reading)[0]])
            if sources_of(reading)
            else {"label": "", "url": ""}
        )
        view = {
            "id": self.desk.mark(f"fakt-{key}"),
            "text": text,
            "url": self.desk.entry("facts", key),
            "as_of": capitalised(self.desk.stand(reading)),
            "source": source,
            "definition": reading.fact.definition[language],
            "kind_note": ", ".join(
                filter(None, (elsewhere_word(reading.fact, self.desk), kind_note(reading, self.desk)))
            ),
        }
        return self.desk.draw("components/fact.html", fact=view).strip()

    def claim(self, claim: ClaimBase, proof: Proof, sentence: str) -> str:
        self.claims.append(claim.id)
        for reading in proof.inputs.values():
            self.sources.extend(sources_of(reading))
        return self.desk.draw("components/claim.html", claim=self._claim_view(claim, proof, sentence)).strip()

    def _claim_view(self, claim: ClaimBase, proof: Proof, sentence: str) -> View:
        return {
            "id": self.desk.mark(f"aussage-{claim.id}"),
            "sentence": sentence,
            "verdict": verdict_view(proof.verdict, self.desk),
            "proof": " ".join(capitalised(phrase_text(step, self.desk)) for step in proof.steps),
            "url": self.desk.entry("claims", claim.id),
        }

    def claim_link(self, claim: ClaimBase, text: str) -> str:
        self.claims.append(claim.id)
        url = self.desk.entry("claims", claim.id)
        return self.desk.draw("components/source.html", source={"label": text, "url": url}).strip()

    def fact_chart(self, key: str, form: str | None) -> str:
        self.facts.append(key)
        return self.desk.workshop.charts.figure(key, self.desk.language, form)

    def claim_chart(self, key: str, form: str | None) -> str:
        self.claims.append(key)
        return self.desk.workshop.charts.figure(key, self.desk.language, form)

    def image(self, image: Image) -> str:
        return self.desk.draw("components/image.html", image=image_view(image, self.desk)).strip()

    def event(self, event: Event, form: str) -> str:
        self.events.append(event.id)
        self.sources.extend(event.sources)
        language = self.desk.language
        text = write_event(event, form, language, self.desk.hub.today)
        url = self.desk.link(event_anchor(event.id, language))
        return self.desk.draw("components/event.html", event={"text": text, "url": url}).strip()

    def source(self, source: Source, form: str) -> str:
        self.sources.append(source.id)
        label = source.producer if form == "short" else f"{source.producer}: {source.title}"
        return self.desk.draw("components/source.html", source={"label": label, "url": source.url or ""}).strip()

    def site(self, value: str, *, is_filled: bool) -> str:
        return self.desk.draw("components/site-value.html", value=value, filled=is_filled).strip()

    def exception(self, text: str) -> str:
        return self.desk.draw("components/words.html", text=text).strip()


def sources_of(reading: Reading) -> tuple[str, ...]:
    """The sources of a reading; for a derived one those of its inputs."""
    if reading.sources:
        return reading.sources
    return tuple(dict.fromkeys(source for part in reading.inputs for source in sources_of(part)))


def phrase_text(value: Phrase | Bilingual | str, desk: Desk) -> str:
    """A phrase of a proof in the page's language."""
    if isinstance(value, Phrase):
        return desk.workshop.catalogues[desk.language].text(value.key, dict(value.values))
    if isinstance(value, Bilingual):
        return value[desk.language]
    return value


def image_view(image: Image, desk: Desk, *, eager: bool = False) -> View:
    """A picture with everything that must stand beside it."""
    address, width, height = desk.workshop.pictures[image.id]
    licence = desk.hub.licences[image.licence]
    return {
        "id": image.id,
        "url": desk.link(address),
        "srcset": "",
        "width": width,
        "height": height,
        "alt": image.alt[desk.language],
        "caption": image.caption[desk.language] if image.caption else "",
        "credit": image.credit,
        "licence": {"label": licence.label[desk.language], "url": licence.url or ""},
        "eager": eager,
    }
