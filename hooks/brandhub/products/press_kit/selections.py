"""Selections: which facts, claims, stories, events and images belong into a kit."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from brandhub.ground.moments import parse_moment
from brandhub.models.kits import Kit
from brandhub.models.stories import EasyStory, Story
from brandhub.proofs.readings import Reading
from brandhub.speech.references import Reference, find_references
from brandhub.whole.hub import Hub


@dataclass(frozen=True)
class Selection:
    """Ids of everything in a kit, each in the order of topics and then of ids.

    `facts` are what the kit is about; `mentioned` are further facts on which its claims and stories rest.
    """

    facts: tuple[str, ...]
    mentioned: tuple[str, ...]
    claims: tuple[str, ...]
    stories: tuple[str, ...]
    events: tuple[str, ...]
    images: tuple[str, ...]
    partners: tuple[str, ...]
    topics: tuple[str, ...]

    @property
    def all_facts(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys((*self.facts, *self.mentioned)))


@dataclass(frozen=True)
class Named:
    """The ids to which a text refers, in its order, each once."""

    facts: tuple[str, ...]
    claims: tuple[str, ...]
    events: tuple[str, ...]
    images: tuple[str, ...]
    charts: tuple[str, ...]
    sources: tuple[str, ...]


@dataclass(frozen=True)
class Mentions(Named):
    """The same with the values that the text prints."""

    readings: tuple[Reading, ...]


def select(hub: Hub, kit: Kit) -> Selection:
    """What the kit selects and everything that this rests on."""
    everything = kit.select == "all"
    facts = [
        key
        for key, series in hub.series.items()
        if everything or series.fact.topic in kit.topics or series.fact.owner in kit.partners
    ]
    claims = [
        key
        for key, claim in hub.claims.items()
        if key in hub.proofs and (everything or claim.topic in kit.topics or _rests_on(hub, key, facts, kit))
    ]
    stories = [
        slug
        for slug, versions in hub.stories.items()
        if everything or slug in kit.stories or any(story.topic in kit.topics for story in versions.values())
    ]
    told: list[Story | EasyStory] = [story for slug in stories for story in hub.stories[slug].values()]
    told += [hub.easy[slug] for slug in stories if slug in hub.easy]
    named = _told_by_all(hub, told)
    claims += [key for key in named["claim"] if key in hub.proofs]
    events = [key for key, event in hub.events.items() if everything or event.topic in kit.topics]
    events += [key for key in named["event"] if key in hub.events]
    images = [key for key, image in hub.images.items() if everything or image.topic in kit.topics]
    images += [key for key in named["image"] if key in hub.images]
    mentioned = [key for claim in claims for key in facts_behind(hub, claim)]
    mentioned += [key for key in named["fact"] if key in hub.series]
    return Selection(
        facts=_in_order(hub, facts),
        mentioned=_in_order(hub, (key for key in mentioned if key not in facts)),
        claims=_claims_in_order(hub, claims),
        stories=tuple(sorted(stories)),
        events=tuple(sorted(set(events), key=lambda key: (hub.events[key].date.start, key))),
        images=tuple(sorted(set(images) & hub.pictures.keys())),
        partners=_partners(hub, facts, kit, everything),
        topics=_topics(hub, kit, facts),
    )


def seal_of(selection: Selection) -> str:
    """The same for the same choice."""
    return hashlib.sha256(repr(selection).encode()).hexdigest()


def _told_by_all(hub: Hub, stories: Iterable[Story | EasyStory]) -> dict[str, dict[str, None]]:
    """What texts refer to and name as related, by function, each once: thousands of stories tell the same facts."""
    found: dict[str, dict[str, None]] = {"fact": {}, "claim": {}, "event": {}, "image": {}}
    pairs: dict[tuple[str, str], None] = {}
    for story in stories:
        pairs.update(dict.fromkeys(named_in(hub, story)))
        related = story.related
        found["fact"].update(dict.fromkeys(related.facts))
        found["claim"].update(dict.fromkeys(related.claims))
        found["event"].update(dict.fromkeys(related.events))
        found["image"].update({story.image: None} if story.image else {})
    for function, key in pairs:
        wanted = function if function != "chart" else "fact" if key in hub.series else "claim"
        if wanted in found:
            found[wanted][key] = None
    return found


def _rests_on(hub: Hub, claim: str, facts: list[str], kit: Kit) -> bool:
    """A partner's kit has the claims that rest on its facts."""
    return bool(kit.partners) and any(key in facts for key in facts_behind(hub, claim))


def _partners(hub: Hub, facts: list[str], kit: Kit, everything: bool) -> tuple[str, ...]:
    owners = {hub.fact(key).owner for key in facts}
    return tuple(key for key in sorted(hub.partners) if everything or key in owners or key in kit.partners)


def _topics(hub: Hub, kit: Kit, facts: list[str]) -> tuple[str, ...]:
    """The topics that get a fact sheet of their own: none in a partner's kit, which has one for the partner."""
    if kit.partners and not kit.topics:
        return ()
    used = {hub.fact(key).topic for key in facts if hub.fact(key).topic in kit.topics or kit.select == "all"}
    return tuple(key for key in hub.topics if key in used)


def facts_behind(hub: Hub, claim: str) -> tuple[str, ...]:
    """The facts on which a claim rests, derived ones with those from which they follow."""
    readings = hub.proofs[claim].inputs.values()
    return tuple(dict.fromkeys(key for reading in readings for key in _facts(reading) if key in hub.series))


def _facts(reading: Reading) -> Iterator[str]:
    yield reading.fact.id
    for part in reading.inputs:
        yield from _facts(part)


def mentions(hub: Hub, story: Story | EasyStory) -> Mentions:
    """What a story refers to in title, summary and body, and what it names as related."""
    references, _ = find_references(f"{story.title}\n{story.summary}\n{story.body}")
    ids = _ids(hub, story, [(reference.function, reference.id) for reference in references])
    return Mentions(**vars(ids), readings=_readings(hub, references))


def named_in(hub: Hub, story: Story | EasyStory) -> list[tuple[str, str]]:
    """What a story refers to in title, summary and body: function and id, in their order.

    Of a body it is known already; that of ten thousand stories is not gone through again.
    """
    named = [(one.function, one.id) for text in (story.title, story.summary) for one in find_references(text)[0]]
    if isinstance(story, EasyStory):
        return [*named, *((one.function, one.id) for one in find_references(story.body)[0])]
    return [*named, *hub.headings[story.id][story.language].named]


def _ids(hub: Hub, story: Story | EasyStory, named: Sequence[tuple[str, str]]) -> Named:
    """Of what a text refers to and names as related, each once."""

    def of(function: str) -> list[str]:
        return [key for one, key in named if one == function]

    charts = of("chart")
    facts = [*of("fact"), *(key for key in charts if key in hub.series), *story.related.facts]
    claims = [*of("claim"), *(key for key in charts if key not in hub.series), *story.related.claims]
    return Named(
        facts=_known(facts, hub.series),
        claims=_known(claims, hub.claims),
        events=_known([*of("event"), *story.related.events], hub.events),
        images=_known([*([story.image] if story.image else []), *of("image")], hub.images),
        charts=tuple(dict.fromkeys(charts)),
        sources=_known(of("source"), hub.sources),
    )


def _readings(hub: Hub, references: Iterable[Reference]) -> tuple[Reading, ...]:
    """The values that the text prints, at the dates that it asks for, each once."""
    found: dict[tuple[str, str], Reading] = {}
    for reference in references:
        if reference.function == "fact" and reference.id in hub.series:
            wanted = reference.options.get("as_of")
            reading = hub.series[reference.id].at(parse_moment(wanted) if wanted else None)
            if reading is not None:
                found[reference.id, reading.as_of.text] = reading
    return tuple(found.values())


def _known(keys: Iterable[str], table: Mapping[str, object]) -> tuple[str, ...]:
    """Asks for each: whoever draws a story has not read which other facts there are."""
    return tuple(key for key in dict.fromkeys(keys) if key in table)


def _in_order(hub: Hub, facts: Iterable[str]) -> tuple[str, ...]:
    topics = list(hub.topics)
    return tuple(sorted(set(facts), key=lambda key: (topics.index(hub.fact(key).topic), key)))


def _claims_in_order(hub: Hub, claims: Iterable[str]) -> tuple[str, ...]:
    topics = list(hub.topics)
    return tuple(sorted(set(claims), key=lambda key: (topics.index(hub.claims[key].topic), key)))
