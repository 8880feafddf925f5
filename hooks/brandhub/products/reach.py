"""Reach: what each page, chart, embed and kit of a hub shows, as plain values, so that two states can be told apart.

Also works for hubs with errors: before a commit, that is what one looks at.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from brandhub.ground.catalogues import LANGUAGES
from brandhub.models.facts import Fact
from brandhub.models.pages import EASY_ADDRESS, Written, WrittenPage
from brandhub.models.stories import EasyStory, Story
from brandhub.products.glimpses import Glimpses, Shown, tolerant
from brandhub.products.portal.addresses import embed, embed_chart, entry, section
from brandhub.products.portal.evidence import readings_behind
from brandhub.products.portal.records import all_sources, turning_points
from brandhub.products.press_kit.selections import Selection, select
from brandhub.proofs.proof import Proof
from brandhub.proofs.readings import Reading, Series
from brandhub.proofs.words import write_dated
from brandhub.speech.references import find_references
from brandhub.whole.differing import other_figures
from brandhub.whole.lenient_words import lenient_text
from brandhub.whole.retirements import living_successor
from brandhub.whole.snapshots import events_of, facts_of
from brandhub.whole.verdicts import true_sentence


@dataclass(frozen=True)
class Reach(Glimpses):
    """What a hub shows. Two values that are equal look the same to readers."""

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
        yield from ((page.address, self._page(page, language)) for page in hub.pages if page.language == language)
        yield section("home", language), self._home(language)
        yield from ((entry("topics", key, language), self._topic(key, language)) for key in hub.topics)
        yield section("timeline", language), tuple(self._event(key, language) for key in hub.events)
        yield section("brand", language), (hub.brand.model_dump(), *self._boilerplates(language))
        yield section("press", language), self._press(language)

    def _story(self, story: Story) -> Shown:
        hub, language = self.hub, story.language
        extras = story.related
        return (
            *self._written(story, language),
            self._image(story.image),
            hub.site.contacts.get(story.contact),
            [self._latest(key, language) for key in extras.facts],
            [self._sentence(key, language) for key in extras.claims],
            [self._event(key, language) for key in extras.events if key in hub.events],
            [self._card(slug, language) for slug in self.after(story.id, language)],
        )

    def _easy(self, easy: EasyStory) -> Shown:
        german = self.hub.stories[easy.id]["de"]
        return (
            *self._written(easy, "de", easy=True),
            self._image(easy.image or german.image),
            [self._latest(key, "de") for key in easy.related.facts],
            [self._event(key, "de") for key in easy.related.events if key in self.hub.events],
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
        told = [self._event(r.id, language) for r in references if r.function == "event" and r.id in self.hub.events]
        slips = self._slips(references, language)
        return lenient_text(text, self.hub, language, easy=easy), drawn, seen, linked, told, slips

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
            [self._latest(key, language) for key in other_figures(hub, fact.id)],
            [self._sentence(key, language) for key in self.resting.get(fact.id, ())],
        )

    def _claim(self, key: str, proof: Proof, language: str) -> Shown:
        claim = self.hub.claims[key]
        return (
            claim.model_dump(exclude={"changes"}),
            [self._sentence(other, language) for other in self.beside(key)],
            self._sentence(key, language),
            (proof.guard, proof.steps, proof.flip, proof.true_slots),
            proof.standings and self.hub.lists[proof.standings.list_].model_dump(),
            [self._event(key, language) for key in sorted(events_of(claim, self.hub))],
            [(r.fact.label[language], write_dated(r, language)) for r in proof.inputs.values() if not r.is_number],
            [self._source(source) for reading in proof.inputs.values() for source in reading.sources],
            [self._evidence(r, language) for r in readings_behind(proof)],
            self._chart(key, language),
        )

    def _evidence(self, reading: Reading, language: str) -> Shown:
        """How a value is counted, and how it follows from others."""
        fact = reading.fact
        parts = [(part.fact.label[language], write_dated(part, language)) for part in reading.inputs]
        return *self._counted(fact, language), parts

    def _counted(self, fact: Fact, language: str) -> Shown:
        known = self._definitions.get((fact.id, language))
        if known is None:
            basis = self.hub.terms.bases[fact.basis]
            definition = lenient_text(fact.definition[language], self.hub, language)
            known = self._definitions[fact.id, language] = definition, basis.label[language], basis.text[language]
        return known

    @cached_property
    def _definitions(self) -> dict[tuple[str, str], Shown]:
        return {}

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
            [self._event(event.id, language) for event in turning_points(hub)],
            [self._card(story.id, language) for story in cards],
        )

    def _kit(self, key: str) -> Shown:
        kit = self.hub.kits[key]
        selection = tolerant(lambda: select(self.hub, kit))
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
            [self._event(key, language) for key in selection.events],
            [hub.partners[key].model_dump() for key in selection.partners],
        )

    def _topic(self, topic: str, language: str) -> Shown:
        """The landing page of a topic: its sentences, values, events, and stories."""
        hub = self.hub
        return (
            hub.topics[topic].model_dump(),
            [self._sentence(key, language) for key, claim in hub.claims.items() if claim.topic == topic],
            [self._latest(key, language) for key, series in hub.series.items() if series.fact.topic == topic],
            [self._event(key, language) for key, event in hub.events.items() if event.topic == topic],
            [self._card(story.id, language) for story in hub.ordered.get((language, topic), ())],
        )

    def _press(self, language: str) -> Shown:
        """Texts for the press, and pictures with their rights."""
        posts = [lenient_text(post.text[language], self.hub, language) for post in self.hub.posts.values()]
        return *self._boilerplates(language), *posts, *(self._image(key) for key in self.hub.images)

    @cached_property
    def resting(self) -> dict[str, list[str]]:
        """By fact the claims that rest on it: its page tells their sentences."""
        found: dict[str, list[str]] = defaultdict(list)
        for key, proof in self.hub.proofs.items():
            for fact in sorted(facts_of(self.hub.claims[key], proof, self.hub)):
                found[fact].append(key)
        return found

    def beside(self, key: str) -> tuple[str, ...]:
        """The claims whose sentence stands on the page of a retired one: what is said instead, and what it may mean."""
        retired = self.hub.claims[key].retired
        if retired is None:
            return ()
        successor = living_successor(key, self.hub)
        return (*((successor,) if successor else ()), *(one for one in retired.meanings if one in self.hub.proofs))

    def _boilerplates(self, language: str) -> Iterator[str]:
        for block in self.hub.boilerplates.values():
            yield lenient_text(block.text[language], self.hub, language)
