"""The hub: every noun that may be seen, resolved and proven. One immutable value that all products read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from functools import cached_property
from typing import TypeVar

from brandhub.ground.problems import Problem
from brandhub.models.brand import Boilerplate, BrandCore, Post
from brandhub.models.claims import ClaimBase
from brandhub.models.events import Event
from brandhub.models.facts import Fact
from brandhub.models.fields import Noun
from brandhub.models.images import Image
from brandhub.models.kits import Kit
from brandhub.models.lists import List
from brandhub.models.pages import WrittenPage
from brandhub.models.partners import Partner
from brandhub.models.site import Site
from brandhub.models.sources import Source
from brandhub.models.stories import EasyStory, Story
from brandhub.models.terms import Licence, Name, PartnerKind, Topic
from brandhub.proofs.derivations import derive_series, in_dependency_order
from brandhub.proofs.entrants import Contest
from brandhub.proofs.guard import Vocabulary
from brandhub.proofs.plain_claims import plain_slots
from brandhub.proofs.past import with_stand, write_past
from brandhub.proofs.proof import RESTING, Proof
from brandhub.proofs.prove import prove
from brandhub.proofs.readings import Series, Stage, in_order, read_observation
from brandhub.proofs.stages import age_proof, age_series, stage_of_series
from brandhub.proofs.wordings import is_writable, write_sentence
from brandhub.whole.circles import confused_facts
from brandhub.whole.content import Content
from brandhub.whole.elsewhere import facts_away, facts_elsewhere
from brandhub.whole.headings import Heading, headings_of, lists_of, missing_of
from brandhub.whole.hidden import Hidden, refers_to_hidden, why_hidden
from brandhub.whole.rosters import claims_by_verdict, facts_by
from brandhub.whole.visibility import ended_images, visible_content

N = TypeVar("N", bound=Noun)


@dataclass(frozen=True)
class Hub:
    """All that is public at `now` (or everything, when `preview`).

    `series` are the facts with their readings, `proofs` the claims with their verdicts. `hidden` names what exists
    but may not be seen yet, as (noun, id), so that messages can tell a draft from a misspelt id.
    """

    now: datetime
    preview: bool
    site: Site
    brand: BrandCore
    terms: Vocabulary
    topics: Mapping[str, Topic]
    licences: Mapping[str, Licence]
    partner_kinds: Mapping[str, PartnerKind]
    names: Mapping[str, Name]
    sources: Mapping[str, Source]
    series: Mapping[str, Series]
    claims: Mapping[str, ClaimBase]
    proofs: Mapping[str, Proof]
    events: Mapping[str, Event]
    partners: Mapping[str, Partner]
    images: Mapping[str, Image]
    ended: Mapping[str, Image]
    pictures: Mapping[str, bytes]
    kits: Mapping[str, Kit]
    lists: Mapping[str, List]
    boilerplates: Mapping[str, Boilerplate]
    posts: Mapping[str, Post]
    stories: Mapping[str, Mapping[str, Story]]
    pages: tuple[WrittenPage, ...]
    easy: Mapping[str, EasyStory] = field(default_factory=dict)
    hidden: Hidden = field(default_factory=dict)

    @property
    def today(self) -> date:
        """The day of `now`, in its own zone: all that most of the hub needs to know of the time."""
        return self.now.date()

    @property
    def own_licence(self) -> Licence:
        """The licence of our own texts, drawings and compilations."""
        return self.licences[self.site.licence]

    @cached_property
    def declared_names(self) -> frozenset[str]:
        """What data/terms.yml declares to be names."""
        return frozenset(name.name for name in self.names.values())

    @cached_property
    def other_names(self) -> frozenset[str]:
        """What partners, areas and sources are called."""
        found = [text for partner in self.partners.values() for text in (partner.name, partner.short) if text]
        found += [area.label[language] for area in self.terms.areas.values() for language in ("de", "en")]
        found += [text for source in self.sources.values() for text in (source.title, source.producer)]
        return frozenset(found)

    @cached_property
    def circles(self) -> Mapping[str, tuple[str, ...]]:
        """Of every fact that is confused with others: those of its circle with a value, in the order of the data."""
        return confused_facts(self.series)

    @cached_property
    def by_topic(self) -> Mapping[str, tuple[str, ...]]:
        """By topic the facts that have a value, in the order of the data."""
        return facts_by(lambda fact: fact.topic, self.series)

    @cached_property
    def by_owner(self) -> Mapping[str, tuple[str, ...]]:
        """By owner the facts that have a value, in the order of the data."""
        return facts_by(lambda fact: fact.owner, self.series)

    @cached_property
    def judged(self) -> Mapping[tuple[str, str], tuple[str, ...]]:
        """By the verdict that readers see and the topic: the claims, sorted."""
        return claims_by_verdict(self.claims, self.proofs)

    @cached_property
    def away(self) -> frozenset[str]:
        """The facts of another territory than most."""
        return facts_away(self.series, self.terms.areas)

    @cached_property
    def elsewhere(self) -> Mapping[tuple[str, str], str]:
        """By fact and language the territory, where it is another than that of most and nothing else says so."""
        return facts_elsewhere(self.series, self.terms.areas)

    @cached_property
    def headings(self) -> Mapping[str, Mapping[str, Heading]]:
        """The stories without their texts, by slug and language: all that lists need to know."""
        return headings_of(self.stories)

    @cached_property
    def ordered(self) -> Mapping[tuple[str, str], tuple[Heading, ...]]:
        """The stories by language and topic (ANY: all of them), in the order of all lists."""
        return lists_of(self.headings)

    @cached_property
    def untranslated(self) -> Mapping[str, tuple[Heading, ...]]:
        """By language the stories that do not exist in it, by slug."""
        return missing_of(self.headings)

    def fact(self, key: str) -> Fact:
        return self.series[key].fact

    def sentence(self, key: str, language: str, wording: str = "sentence") -> str | None:
        """The sentence of a claim that is published, holds and can be written; None for every other: it is not said.

        `wording`: "headline" takes the short form where the claim has one, "easy" is the one in Leichte Sprache. Once
        the review date of a fact behind it has passed, the others come in their dated past form.
        """
        claim, proof = self.claims[key], self.proofs.get(key)
        if claim.status not in ("published", "draft") or claim.wording is None:
            return None
        if proof is None or proof.verdict != "holds":
            return None
        if wording == "easy":
            return self._easy_sentence(claim, proof)
        short = claim.headline if wording == "headline" else None
        template = (short or claim.wording)[language]
        if not is_writable(template, proof.slots):
            return None
        if proof.stage != "dated":
            return write_sentence(template, proof.slots, language)
        pasts = [texts[language] for texts in (claim.past, claim.past_headline) if texts is not None]
        if not all(is_writable(past, proof.slots) for past in pasts):
            return None
        return write_past(claim, proof, language, wording)

    def _easy_sentence(self, claim: ClaimBase, proof: Proof) -> str | None:
        """It names its dates, so it needs no form of the past: but what lasts has none to name once it has aged."""
        slots = plain_slots(claim, proof, self.today)
        if claim.easy is None or not is_writable(claim.easy, slots):
            return None
        if proof.stage == "dated" and any(reading.ages and reading.as_of.lasts for reading in proof.inputs.values()):
            return None
        return write_sentence(claim.easy, slots, "de")

    def stage(self, key: str) -> Stage:
        """How stale a fact is, with everything it is derived from."""
        return stage_of_series(self.series[key], self.today)


def assemble_hub(content: Content, now: datetime, *, preview: bool = False) -> tuple[Hub | None, list[Problem]]:
    """Filters once, derives, proves. No hub when site or brand are missing: then nothing can be published."""
    if content.site is None or content.brand is None:
        return None, []
    if not preview and not content.brand.is_public(now):
        brand = content.brand
        return None, [refers_to_hidden(brand.place("status"), "brand", brand.id, why_hidden(brand))]
    ended = ended_images(content, now, preview=preview)
    content, hidden = visible_content(content, now, preview=preview)
    assert content.site is not None
    assert content.brand is not None
    facts, claims, events, lists = content.facts, content.claims, content.events, content.lists
    terms = Vocabulary(content.areas, content.units, content.bases, content.families, content.sources)
    sound = {key: fact for key, fact in facts.items() if _has_terms(fact, terms)}
    series, problems = _series(sound, terms, now.date(), content.sources)
    contest = Contest(series, lists, events)
    proofs: dict[str, Proof] = {}
    for key, claim in claims.items():
        if claim.status == "retired":
            proofs[key] = RESTING
            continue
        proof, found = prove(claim, series, terms, contest)
        problems += found
        if proof is not None:
            proofs[key] = age_proof(with_stand(proof))
    hub = Hub(
        now=now,
        preview=preview,
        site=content.site,
        brand=content.brand,
        terms=terms,
        topics=content.topics,
        licences=content.licences,
        partner_kinds=content.partner_kinds,
        names=content.names,
        sources=content.sources,
        series=series,
        claims=claims,
        proofs=proofs,
        events=events,
        partners=content.partners,
        images=content.images,
        ended=ended,
        pictures=content.pictures,
        lists=lists,
        kits=content.kits,
        boilerplates=content.boilerplates,
        posts=content.posts,
        stories=content.stories,
        easy=content.easy,
        pages=tuple(content.pages),
        hidden=hidden,
    )
    return hub, problems


def with_texts(hub: Hub, content: Content, now: datetime) -> Hub:
    """The hub with the stories, pages and pictures of another content that has the same data files.

    What only hidden texts name is hidden with them, so sources and vocabulary are those of the new content; nothing
    that has been reckoned rests on what can come or go that way.
    """
    seen, hidden = visible_content(content, now, preview=hub.preview)
    return replace(
        hub,
        now=now,
        terms=Vocabulary(seen.areas, seen.units, seen.bases, seen.families, seen.sources),
        topics=seen.topics,
        licences=seen.licences,
        partner_kinds=seen.partner_kinds,
        names=seen.names,
        sources=seen.sources,
        pictures=seen.pictures,
        stories=seen.stories,
        easy=seen.easy,
        pages=tuple(seen.pages),
        hidden=hidden,
    )


def _has_terms(fact: Fact, terms: Vocabulary) -> bool:
    return fact.unit in terms.units and fact.area in terms.areas and fact.basis in terms.bases


def _series(
    facts: dict[str, Fact], terms: Vocabulary, day: date, sources: Mapping[str, Source]
) -> tuple[dict[str, Series], list[Problem]]:
    """The readings of every fact with their stage on the day; each after those it is derived from."""
    order, problems = in_dependency_order(facts)
    series: dict[str, Series] = {}
    for key in order:
        fact = facts[key]
        if fact.derived is None:
            unit = terms.units[fact.unit]
            counted = unit.whole and not unit.signed
            read = Series(fact, in_order(read_observation(fact, o, whole=counted) for o in fact.observations))
        else:
            read, found = derive_series(fact, fact.derived, series, terms)
            problems += found
        series[key] = age_series(read, day, sources)
    return series, problems
