"""Stories: the list and each text, with the facts, claims, events and sources that it uses."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import chain, islice
from typing import Final

from brandhub.ground.catalogues import LANGUAGES
from brandhub.models.pages import Written
from brandhub.models.stories import Story
from brandhub.products.portal.addresses import entry, section, topic_stories
from brandhub.products.portal.desk import Desk, View
from brandhub.products.portal.frame import page_view
from brandhub.products.portal.html_words import HtmlWords, image_view
from brandhub.products.portal.leaves import CARDS, LINES, Leaves, cut, leaf_title
from brandhub.products.portal.records import (
    claim_records,
    event_views,
    fact_records,
    plain,
    source_views,
    topic_link,
)
from brandhub.products.portal.story_material import material_view
from brandhub.products.portal.untranslated import link_view, notices_of, untranslated
from brandhub.whole.headings import ANY, Heading
from brandhub.whole.hub import Hub
from brandhub.whole.markdown import write_html
from brandhub.whole.resolving import resolve_text

AFTERWARDS: Final = 3
"""So many stories are offered to be read next."""
ON_TOPIC: Final = 24
"""The page of a topic shows up to so many stories; of more it shows the first `FIRST`, and leads to the others."""
FIRST: Final = 12


def stories_of(hub: Hub, language: str) -> tuple[Heading, ...]:
    """The headings of all stories of one language, newest embargo first, then by slug."""
    return stories_on(ANY, hub, language)


def preview_marks(story: Written, desk: Desk) -> tuple[str, ...]:
    """Draft and embargo, shown in the preview only: a public hub does not contain such a story."""
    marks = []
    if story.status == "draft":
        marks.append(desk.word("preview.draft"))
    if desk.hub.preview and story.publish_at is not None and story.publish_at > desk.hub.now:
        marks.append(desk.word("preview.embargo", until=desk.date(story.publish_at.date())))
    return tuple(marks)


def card_view(story: Story, desk: Desk) -> View:
    """A story as a card."""
    image = image_view(desk.hub.images[story.image], desk)
    return {
        "title": plain(story.title, desk),
        "summary": plain(story.summary, desk),
        "url": desk.entry("stories", story.id),
        "topic": desk.hub.topics[story.topic].label[desk.language],
        "mark": ", ".join(preview_marks(story, desk)),
        "image": image,
    }


Part = tuple[Sequence[Heading], Sequence[Heading]]
"""What one leaf shows: stories as cards, and those that exist in the other language only."""


def story_leaves(hub: Hub) -> Leaves:
    """The leaves of the page of all stories."""
    counts = {language: len(_parts(hub, language)) for language in LANGUAGES}
    return Leaves({one: section("stories", one) for one in LANGUAGES}, counts, tuple(hub.headings))


def _parts(hub: Hub, language: str) -> list[Part]:
    stories, others = stories_of(hub, language), untranslated(hub, language)
    if len(stories) <= CARDS and len(others) <= LINES:
        return [(stories, others)]
    pieces: list[Part] = [(piece, ()) for piece in cut(stories, CARDS)]
    return pieces + [((), piece) for piece in cut(others, LINES) if piece]


def draw_stories(desk: Desk, number: int = 1) -> View:
    """The page of all stories, or a further leaf of it."""
    leaves, title = story_leaves(desk.hub), leaf_title(desk.word("nav.stories"), number, desk)
    page = page_view(
        desk, "stories", title, desk.word("stories.summary", city=desk.city), versions=leaves.versions(number)
    )
    stories, others = _parts(desk.hub, desk.language)[number - 1]
    return {
        "page": page,
        "stories": [card_view(story, desk) for story in stories],
        "others": [link_view(story, desk) for story in others],
        "leaves": leaves.view(number, desk),
    }


def stories_on(topic: str, hub: Hub, language: str) -> tuple[Heading, ...]:
    """The stories on a topic, in the order of all lists."""
    return hub.ordered.get((language, topic), ())


def topic_leaves(hub: Hub, topic: str) -> Leaves:
    """The leaves of all stories on a topic, for topics with more of them than their page shows."""
    told = {language: stories_on(topic, hub, language) for language in LANGUAGES}
    counts = {one: len(cut(stories, CARDS)) if len(stories) > ON_TOPIC else 0 for one, stories in told.items()}
    return Leaves({language: topic_stories(topic, language) for language in LANGUAGES}, counts)


def draw_topic_stories(desk: Desk, topic: str, number: int = 1) -> View:
    """All stories on a topic."""
    label, leaves = desk.hub.topics[topic].label[desk.language], topic_leaves(desk.hub, topic)
    title = leaf_title(desk.word("topic.stories-title", label=label), number, desk)
    text = desk.word("topic.stories-summary")
    versions = leaves.versions(number)
    page = page_view(desk, "stories", title, text, versions=versions, parents=("home", "topics"))
    stories = cut(stories_on(topic, desk.hub, desk.language), CARDS)[number - 1]
    cards = [{**card_view(story, desk), "topic": ""} for story in stories]
    return {"page": page, "stories": cards, "others": [], "leaves": leaves.view(number, desk)}


def draw_story(desk: Desk, story: Story) -> View:
    """One story with everything it rests on."""
    words = HtmlWords(desk)
    body = write_html(resolve_text(story.body, desk.hub, desk.language, words), desk.link)
    facts = [*words.facts, *story.related.facts]
    claims = [*words.claims, *story.related.claims]
    events = dict.fromkeys([*words.events, *story.related.events])
    versions = {lang: entry("stories", story.id, lang) for lang in desk.hub.headings[story.id]}
    title, summary = plain(story.title, desk), plain(story.summary, desk)
    contact = desk.hub.site.contacts[story.contact]
    page = page_view(
        desk,
        "story",
        title,
        summary,
        versions=versions,
        notices=notices_of(story.id, desk.hub),
        parents=("home", "stories"),
        marks=preview_marks(story, desk),
    )
    view = {
        "title": title,
        "summary": summary,
        "topic": topic_link(story.topic, desk),
        "image": image_view(desk.hub.images[story.image], desk, eager=True),
        "body": body,
        "facts": fact_records(facts, desk),
        "claims": claim_records(claims, desk),
        "events": event_views((desk.hub.events[key] for key in events), desk),
        "sources": source_views(words.sources, desk),
        "contact": {"label": contact.role[desk.language], "url": desk.section("press") + "#kontakt"},
        "dates": desk.word("story.published", date=desk.date(story.publish_at.date())) if story.publish_at else "",
        "kits": list(_kits(story, desk)),
        "material": material_view(story, desk),
        "next": [card_view(desk.hub.headings[slug][desk.language], desk) for slug in _next(story, desk)],
        "easy": desk.entry("easy", story.id) if desk.language == "de" and story.id in desk.hub.easy else "",
    }
    return {"page": page, "story": view}


def _next(story: Story, desk: Desk) -> tuple[str, ...]:
    return desk.workshop.read_next[desk.language, story.id]


def read_next(hub: Hub, language: str) -> dict[str, tuple[str, ...]]:
    """What to read after each story: the ones that follow it in the list, those on the same topic first."""
    stories = stories_of(hub, language)
    slugs = [story.id for story in stories]
    topics: dict[str, list[str]] = defaultdict(list)
    places: dict[str, int] = {}
    for story in stories:
        places[story.id] = len(topics[story.topic])
        topics[story.topic].append(story.id)
    found = {}
    for place, story in enumerate(stories):
        near = _after(topics[story.topic], places[story.id])
        far = (slug for slug in _after(slugs, place) if slug not in near)
        found[story.id] = tuple(islice(chain(near, far), AFTERWARDS))
    return found


def _after(slugs: Sequence[str], place: int) -> list[str]:
    """The next ones, from the beginning again after the end: as many as could be needed."""
    return [slugs[(place + step) % len(slugs)] for step in range(1, min(2 * AFTERWARDS + 1, len(slugs)))]


def _kits(story: Story, desk: Desk) -> Iterator[View]:
    """The topic kits that contain the story."""
    for key, kit in desk.hub.kits.items():
        if story.id in kit.stories or story.topic in kit.topics:
            yield {"title": kit.title[desk.language], "url": desk.link(f"/presse/kits/{key}-{desk.language}.zip")}
