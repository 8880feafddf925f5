"""What is shown: every page, chart, embed and kit by address, with a checksum of what it shows and what it rests on."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from types import MappingProxyType
from typing import Final, Literal

from pydantic import BaseModel

from brandhub.ground.catalogues import LANGUAGES, Catalogue
from brandhub.models.events import Event
from brandhub.models.pages import Written
from brandhub.models.releases import Shown
from brandhub.models.stories import EasyStory, Story
from brandhub.products.portal.addresses import embed, embed_chart, entry, section
from brandhub.products.portal.records import turning_points
from brandhub.products.press_kit.finished import kit_address
from brandhub.products.press_kit.selections import select
from brandhub.products.reach import Reach
from brandhub.speech.references import find_references
from brandhub.whole.differing import other_figures
from brandhub.whole.hub import Hub
from brandhub.whole.lenient_words import lenient_text
from brandhub.whole.snapshots import digest

Rests = tuple[Iterable[str], Iterable[str], Iterable[str]]
"""Facts, claims and events."""
NOTHING: Final[Mapping[int, str]] = MappingProxyType({})


def what_is_shown(hub: Hub, catalogues: Mapping[str, Catalogue]) -> dict[str, Shown]:
    """Everything that readers see of a hub. The same hub gives the same checksums on every machine."""
    reach = Reach(hub, catalogues)
    found = {address: shown for language in LANGUAGES for address, shown in _pages(reach, language)}
    known = {id(reach.pages[address]): shown.digest for address, shown in found.items()}
    found |= {address: shown for language in LANGUAGES for address, shown in _charts(reach, language)}
    found |= {address: shown for language in LANGUAGES for address, shown in _embeds(reach, language)}
    found |= {address: shown for language in LANGUAGES for address, shown in _kits(reach, language, known)}
    return dict(sorted(found.items()))


def _pages(reach: Reach, language: str) -> Iterator[tuple[str, Shown]]:
    for address, (title, rests) in _titles(reach, reach.catalogues[language]).items():
        if address in reach.pages:
            yield address, _shown("page", language, title, reach.pages[address], rests)


def _titles(reach: Reach, words: Catalogue) -> dict[str, tuple[str, Rests]]:
    """By address: what a page is called, and which facts and claims stand on it."""
    hub, language = reach.hub, words.language
    front = hub.site.front
    pages: dict[str, tuple[str, Rests]] = {}
    for slug, versions in hub.stories.items():
        if story := versions.get(language):
            title = lenient_text(story.title, hub, language)
            near = [_rests_of_page(hub.headings[one][language], hub, body=False) for one in reach.after(slug, language)]
            pages[entry("stories", slug, language)] = title, _joined([_rests_of_story(story, hub), *near])
        if language == "de" and (easy := hub.easy.get(slug)):
            title = lenient_text(easy.title, hub, language, easy=True)
            pages[entry("easy", slug, language)] = title, _rests_of_story(easy, hub)
    for key, series in hub.series.items():
        pages[entry("facts", key, language)] = (
            series.fact.label[language],
            ((key, *other_figures(hub, key)), reach.resting.get(key, ()), ()),
        )
    for key in hub.proofs:
        title = hub.sentence(key, language, "headline") or hub.claims[key].question[language]
        pages[entry("claims", key, language)] = title, ((), (key, *reach.beside(key)), ())
    for key, partner in hub.partners.items():
        owned = [k for k, series in hub.series.items() if series.fact.owner == key]
        pages[entry("partners", key, language)] = partner.name, (owned, (), ())
    for page in hub.pages:
        if page.language == language:
            pages[page.address] = lenient_text(page.title, hub, language), _rests_of_page(page, hub)
    cards = [_rests_of_page(v[language], hub, body=False) for v in hub.stories.values() if language in v]
    named: Rests = (front.facts, (front.claim,), ())
    told = _rests_of_events(turning_points(hub), hub, language)
    pages[section("home", language)] = hub.site.title[language], _joined([named, told, *cards])
    told = _rests_of_events(hub.events.values(), hub, language)
    pages[section("timeline", language)] = words.text("nav.timeline"), told
    texts = [block.text[language] for block in hub.boilerplates.values()]
    pages[section("brand", language)] = words.text("nav.brand"), _joined(_rests(text, hub) for text in texts)
    texts += [post.text[language] for post in hub.posts.values()]
    pages[section("press", language)] = words.text("nav.press"), _joined(_rests(text, hub) for text in texts)
    for key, topic in hub.topics.items():
        pages[entry("topics", key, language)] = topic.label[language], _rests_of_topic(key, hub, language)
    return pages


def _rests_of_topic(topic: str, hub: Hub, language: str) -> Rests:
    stories = hub.ordered.get((language, topic), ())
    own: Rests = (
        [key for key, series in hub.series.items() if series.fact.topic == topic],
        [key for key, claim in hub.claims.items() if claim.topic == topic],
        (),
    )
    events = _rests_of_events((event for event in hub.events.values() if event.topic == topic), hub, language)
    cards = [_rests_of_page(story, hub, body=False) for story in stories]
    return _joined([own, *cards, events])


def _rests_of_events(events: Iterable[Event], hub: Hub, language: str) -> Rests:
    """Of events that are told in full: themselves, and what stands in their texts."""
    told = list(events)
    return _joined([((), (), [event.id for event in told]), *(_rests(event.text[language], hub) for event in told)])


def _rests_of_story(story: Story | EasyStory, hub: Hub) -> Rests:
    """Events to which a story refers stand beside it in full."""
    related = story.related
    facts, claims, events = _joined([_rests_of_page(story, hub), (related.facts, related.claims, related.events)])
    told = dict.fromkeys(key for key in events if key in hub.events)
    return _joined([(facts, claims, ()), _rests_of_events((hub.events[key] for key in told), hub, story.language)])


def _rests_of_page(page: Written, hub: Hub, *, body: bool = True) -> Rests:
    return _rests("\n".join([page.title, page.summary, *([page.body] if body else [])]), hub)


def _rests(text: str, hub: Hub) -> Rests:
    found = find_references(text)[0]
    used = [r.id for r in found if r.function in ("fact", "claim", "chart")]
    events = [r.id for r in found if r.function == "event" and r.id in hub.events]
    return [key for key in used if key in hub.series], [key for key in used if key in hub.claims], events


def _joined(many: Iterable[Rests]) -> Rests:
    rests = [tuple(tuple(keys) for keys in one) for one in many]
    facts, claims, events = ([key for one in rests for key in one[at]] for at in range(3))
    return facts, claims, events


def _charts(reach: Reach, language: str) -> Iterator[tuple[str, Shown]]:
    hub = reach.hub
    for key, drawn in reach.charts.items():
        is_fact = key in hub.series
        title = hub.fact(key).label[language] if is_fact else hub.claims[key].question[language]
        rests: Rests = ((key,), (), ()) if is_fact else ((), (key,), ())
        yield (
            f"/grafiken/{key}-{language}.svg",
            _shown("chart", language, title, drawn[LANGUAGES.index(language)], rests),
        )


def _embeds(reach: Reach, language: str) -> Iterator[tuple[str, Shown]]:
    hub = reach.hub
    for key in (*hub.series, *hub.proofs):
        is_fact = key in hub.series
        title = hub.fact(key).label[language] if is_fact else hub.claims[key].question[language]
        rests: Rests = ((key,), (), ()) if is_fact else ((), (key, *reach.beside(key)), ())
        for address in (embed(key, language), embed_chart(key, language)):
            if address in reach.embeds:
                yield address, _shown("embed", language, title, reach.embeds[address], rests)


def _kits(reach: Reach, language: str, known: Mapping[int, str]) -> Iterator[tuple[str, Shown]]:
    for key, inside in reach.kits.items():
        kit = reach.hub.kits[key]
        if language not in kit.languages:
            continue
        selection = select(reach.hub, kit)
        rests = (selection.all_facts, selection.claims, selection.events)
        yield kit_address(kit, language), _shown("kit", language, kit.title[language], inside, rests, known)


def _shown(
    kind: Literal["page", "chart", "kit", "embed"],
    language: str,
    title: str,
    seen: object,
    rests: Rests,
    known: Mapping[int, str] = NOTHING,
) -> Shown:
    facts, claims, events = (tuple(sorted(set(keys))) for keys in rests)
    return Shown.model_validate(
        {
            "kind": kind,
            "language": language,
            "title": title,
            "digest": digest(plain(seen, known)),
            "facts": facts,
            "claims": claims,
            "events": events,
        }
    )


def plain(value: object, known: Mapping[int, str] = NOTHING) -> object:
    """A value of any depth as plain lists, mappings and texts, the same on every machine.

    `known`: by identity what stands for objects that were looked at before, such as the pages inside of a kit.

    Raises TypeError for what has no value of its own: better no checksum than one that differs by chance.
    """
    if id(value) in known:
        return known[id(value)]
    if value is None or isinstance(value, bool | int | str):
        return value
    if isinstance(value, Decimal | Fraction | float | date | timedelta):
        return str(value)
    if isinstance(value, BaseModel):
        return plain(value.model_dump(), known)
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {field.name: plain(getattr(value, field.name), known) for field in dataclasses.fields(value)}
    if isinstance(value, Mapping):
        return {str(key): plain(inner, known) for key, inner in value.items()}
    if isinstance(value, set | frozenset):
        return sorted((plain(inner, known) for inner in value), key=lambda inner: json.dumps(inner, sort_keys=True))
    if isinstance(value, list | tuple):
        return [plain(inner, known) for inner in value]
    if value is str:
        return "str"
    raise TypeError(type(value).__name__)
