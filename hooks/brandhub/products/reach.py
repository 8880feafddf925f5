"""Reach: what each page, chart, embed and kit of a hub shows, as plain values, so that two states can be told apart.

Also works for hubs with errors: before a commit, that is what one looks at.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TypeVar

from brandhub.ground.catalogues import LANGUAGES, Catalogue
from brandhub.models.pages import EASY_ADDRESS, Written, WrittenPage
from brandhub.models.stories import EasyStory, Story
from brandhub.products.charts.from_hub import Draft, claim_chart, fact_chart
from brandhub.products.charts.kinds import Series as Course
from brandhub.products.portal.addresses import embed, embed_chart, entry, section
from brandhub.products.portal.evidence import readings_behind
from brandhub.products.portal.records import all_sources
from brandhub.products.press_kit.selections import Selection, select
from brandhub.proofs.proof import Proof
from brandhub.proofs.readings import Reading, Series
from brandhub.proofs.words import write_dated
from brandhub.whole.hub import Hub
from brandhub.whole.lenient_words import lenient_text
from brandhub.whole.references import find_references
from brandhub.whole.retirements import living_successor
from brandhub.whole.verdicts import true_sentence

Shown = tuple[object, ...]
T = TypeVar("T")


@dataclass(frozen=True)
class Reach:
    """What a hub shows. Two values that are equal look the same to readers."""

    hub: Hub
    catalogues: Mapping[str, Catalogue]

    @cached_property
    def pages(self) -> dict[str, Shown]:
        """The pages of stories, facts, claims and partners, the written ones and those of the house, by address."""
        return {address: shown for language in LANGUAGES for address, shown in self._pages(language)}

    @cached_property
    def charts(self) -> dict[str, Shown]:
        """Every chart that can be drawn, by the id of its fact or claim."""
        keys = (*sorted(self.hub.series), *sorted(self.hub.proofs))
        found = {key: tuple(self._chart(key, language) for language in LANGUAGES) for key in keys}
        return {key: shown for key, shown in found.items() if any(shown)}

    @cached_property
    def embeds(self) -> dict[str, Shown]:
        """The cards of facts and claims, without and with chart, by address. Only what a card shows counts."""
        return {address: shown for language in LANGUAGES for address, shown in self._embeds(language)}

    @cached_property
    def kits(self) -> dict[str, Shown]:
        """Every press kit by id: what it selects, and what that shows."""
        return {key: self._kit(key) for key in sorted(self.hub.kits)}

    def _pages(self, language: str) -> Iterator[tuple[str, Shown]]:
        hub = self.hub
        for slug, versions in hub.stories.items():
            if story := versions.get(language):
                yield entry("stories", slug, language), (*self._story(story), slug in hub.easy and language == "de")
            if language == "de" and slug in hub.easy:
                yield entry("easy", slug, language), self._easy(hub.easy[slug])
        for key, series in hub.series.items():
            if series.readings:
                yield entry("facts", key, language), self._fact(series, language)
        for key, proof in hub.proofs.items():
            yield entry("claims", key, language), self._claim(key, proof, language)
        for key, partner in hub.partners.items():
            owned = [self._latest(s.fact.id, language) for s in hub.series.values() if s.fact.owner == key]
            yield entry("partners", key, language), (partner.model_dump(), owned)
        for page in hub.pages:
            if page.language == language:
                yield page.address, self._page(page, language)
        yield section("home", language), self._home(language)
        yield section("timeline", language), tuple(event.model_dump() for event in hub.events.values())
        yield section("brand", language), (hub.brand.model_dump(), *self._boilerplates(language))

    def _story(self, story: Story) -> Shown:
        hub, language = self.hub, story.language
        extras = story.related
        return (
            *self._written(story, language),
            self._image(story.image),
            hub.site.contacts.get(story.contact),
            [self._latest(key, language) for key in extras.facts],
            [self._sentence(key, language) for key in extras.claims],
            [hub.events[key].model_dump() for key in extras.events if key in hub.events],
        )

    def _easy(self, easy: EasyStory) -> Shown:
        german = self.hub.stories[easy.id]["de"]
        return (
            *self._written(easy, "de", easy=True),
            self._image(easy.image or german.image),
            [self._latest(key, "de") for key in easy.related.facts],
        )

    def _page(self, page: WrittenPage, language: str) -> Shown:
        """The page in Leichte Sprache lists what there is in it."""
        if page.address != EASY_ADDRESS:
            return self._written(page, language, easy=page.is_easy)
        cards = [f"{easy.title}\n{easy.summary}" for easy in self.hub.easy.values()]
        listed = [lenient_text(card, self.hub, "de", easy=True) for card in cards]
        return (*self._written(page, language, easy=True), listed)

    def _written(self, page: Written, language: str, *, easy: bool = False) -> Shown:
        text = f"{page.title}\n{page.summary}\n{page.body}"
        references = find_references(text)[0]
        drawn = [self._chart(r.id, language) for r in references if r.function == "chart"]
        seen = [self._image(r.id) for r in references if r.function == "image"]
        linked = [self._sentence(r.id, language) for r in references if r.options.get("form") == "link"]
        return lenient_text(text, self.hub, language, easy=easy), drawn, seen, linked

    def _fact(self, series: Series, language: str) -> Shown:
        hub, fact = self.hub, series.fact
        terms = hub.terms.units[fact.unit], hub.terms.areas[fact.area], hub.terms.bases[fact.basis]
        owner = hub.partners.get(fact.owner)
        return (
            fact.model_dump(exclude={"changes"}),
            [(write_dated(reading, language), reading.note, reading.locator) for reading in series.readings],
            [self._source(key) for reading in series.readings for key in reading.sources],
            [term.model_dump() for term in terms],
            owner.name if owner else "",
            self._chart(fact.id, language),
        )

    def _claim(self, key: str, proof: Proof, language: str) -> Shown:
        return (
            self.hub.claims[key].model_dump(exclude={"changes"}),
            self._sentence(key, language),
            (proof.guard, proof.steps, proof.flip, proof.true_slots),
            proof.standings and self.hub.lists[proof.standings.list_].model_dump(),
            [(r.fact.label[language], write_dated(r, language)) for r in proof.inputs.values() if not r.is_number],
            [self._source(source) for reading in proof.inputs.values() for source in reading.sources],
            self._chart(key, language),
        )

    def _embeds(self, language: str) -> Iterator[tuple[str, Shown]]:
        cards = {
            **{key: self._fact_card(series, language) for key, series in self.hub.series.items() if series.readings},
            **{key: self._claim_card(key, proof, language) for key, proof in self.hub.proofs.items()},
        }
        for key, card in cards.items():
            yield embed(key, language), card
            if (chart := self._chart(key, language)) is not None:
                yield embed_chart(key, language), (*card, chart)

    def _fact_card(self, series: Series, language: str) -> Shown:
        fact, reading, hub = series.fact, series.readings[-1], self.hub
        around = (fact.label, fact.definition, fact.caveat)
        return (
            [lenient_text(text[language], hub, language) for text in around if text],
            (write_dated(reading, language), reading.kind),
            self._producers([reading]),
            (hub.stage(fact.id), fact.review_by),
        )

    def _claim_card(self, key: str, proof: Proof, language: str) -> Shown:
        claim, hub = self.hub.claims[key], self.hub
        readings = readings_behind(proof)
        successor = living_successor(key, hub)
        return (
            claim.question[language],
            (claim.status, self._sentence(key, language)),
            true_sentence(claim, proof)[language] if proof.verdict not in ("holds", "expired") else "",
            lenient_text(claim.caveat[language], hub, language) if claim.caveat else "",
            (claim.retired.on, self._sentence(successor, language) if successor else "") if claim.retired else "",
            [(reading.as_of.text, reading.fact.review_by) for reading in readings],
            self._producers(readings),
            proof.stage,
        )

    def _producers(self, readings: Iterable[Reading]) -> list[Shown]:
        """All that a card tells of the sources."""
        keys = dict.fromkeys(key for reading in readings for key in all_sources(reading))
        return [(self.hub.sources[key].producer, self.hub.sources[key].url) for key in keys if key in self.hub.sources]

    def _home(self, language: str) -> Shown:
        hub, front = self.hub, self.hub.site.front
        cards = [v[language] for v in hub.stories.values() if language in v]
        return (
            hub.site.title[language],
            hub.site.slogan[language],
            (self._sentence(front.claim, language), self._chart(front.claim, language)),
            [self._latest(key, language) for key in front.facts],
            [hub.events[key].model_dump() for key in front.events if key in hub.events],
            [(lenient_text(f"{s.title}\n{s.summary}", hub, language), self._image(s.image)) for s in cards],
        )

    def _kit(self, key: str) -> Shown:
        kit = self.hub.kits[key]
        selection = _tolerant(lambda: select(self.hub, kit))
        inside = [self._inside(selection, language) for language in LANGUAGES] if selection else []
        texts = [text for language in LANGUAGES for text in self._boilerplates(language)]
        site = self.hub.site
        return kit.model_dump(), selection, inside, texts, site.title.model_dump(), site.operator, site.contacts

    def _inside(self, selection: Selection, language: str) -> Shown:
        hub = self.hub
        addresses = [
            *(entry("facts", key, language) for key in selection.all_facts),
            *(entry("claims", key, language) for key in selection.claims),
            *(entry("stories", key, language) for key in selection.stories),
        ]
        return (
            [self.pages.get(address) for address in addresses],
            [self._image(key) for key in selection.images],
            [hub.events[key].model_dump() for key in selection.events],
            [hub.partners[key].model_dump() for key in selection.partners],
        )

    def _boilerplates(self, language: str) -> Iterator[str]:
        for block in self.hub.boilerplates.values():
            yield lenient_text(block.text[language], self.hub, language)

    def _sentence(self, key: str, language: str) -> Shown:
        """What may be said, in both lengths; else the verdict alone."""
        proof = self.hub.proofs.get(key)
        if proof is None:
            return (key, None)
        wordings = ("sentence", "headline")
        return (key, proof.verdict, *(self.hub.sentence(key, language, wording) for wording in wordings))

    def _latest(self, key: str, language: str) -> Shown:
        series = self.hub.series.get(key)
        if series is None or not series.readings:
            return (key, None)
        return key, series.fact.label[language], write_dated(series.readings[-1], language)

    def _image(self, key: str) -> Shown:
        image = self.hub.images.get(key)
        picture = hashlib.sha256(self.hub.pictures.get(key, b"")).hexdigest()
        return (key, image.model_dump() if image else None, picture)

    def _source(self, key: str) -> object:
        source = self.hub.sources.get(key)
        return source.model_dump() if source else key

    def _chart(self, key: str, language: str) -> object:
        """The chart as values, with what is printed below it; None when there is none."""
        words = self.catalogues[language]
        draw = fact_chart if key in self.hub.series else claim_chart
        if key not in self.hub.series and key not in self.hub.proofs:
            return None
        draft: Draft | None = _tolerant(lambda: draw(self.hub, key, words))
        if draft is None:
            return None
        chart, sources = draft
        if isinstance(chart, Course):
            chart = replace(chart, number_text=str)  # a function equals no other; which one it is the language decides
        return chart, [self._source(source) for source in sources]


def _tolerant(make: Callable[[], T]) -> T | None:
    """What is made, or None where the state is too broken for it; the check says why."""
    try:
        return make()
    except (LookupError, ValueError):
        return None
