"""Topics: the list, and for each a landing page with all that the hub holds on it, from the claim to the kit."""

from __future__ import annotations

from typing import Final

from brandhub.ground.catalogues import LANGUAGES
from brandhub.models.images import Image
from brandhub.products.portal.addresses import choice, entry, topic_stories
from brandhub.products.portal.desk import Desk, View
from brandhub.products.portal.frame import page_view, section_versions
from brandhub.products.portal.html_words import image_view
from brandhub.products.portal.leaves import LINES
from brandhub.products.portal.records import claim_record, claim_records, event_views, fact_records, plain
from brandhub.products.portal.story_pages import FIRST, ON_TOPIC, card_view, stories_on
from brandhub.products.press_kit.listings import KitLines
from brandhub.whole.hub import Hub

VERDICTS = ("holds", "refuted", "undecidable", "not-comparable", "expired", "retired")

COURSES: Final = 24
"""So many courses are drawn on the page of a topic; its facts lead to the others."""
EDITORS = "redaktion"
"""The kind of partner that the editors are themselves."""


def draw_topics(desk: Desk) -> View:
    """Every topic with its picture and what there is about it."""
    page = page_view(
        desk, "topics", desk.word("nav.topics"), desk.word("topics.summary"), versions=section_versions("topics")
    )
    return {"page": page, "topics": topic_cards(desk)}


def topic_cards(desk: Desk) -> list[View]:
    """The topics that there is something about, as cards."""
    return [
        {
            "title": topic.label[desk.language],
            "summary": plain(topic.text[desk.language], desk),
            "url": desk.entry("topics", key),
            "topic": _counted(key, desk),
            "mark": "",
            "image": image_view(image, desk) if (image := topic_image(key, desk.hub)) else None,
        }
        for key, topic in desk.hub.topics.items()
        if desk.hub.by_topic.get(key) or claims_on(key, desk)
    ]


def _counted(key: str, desk: Desk) -> str:
    counts = (("facts", len(desk.hub.by_topic.get(key, ()))), ("claims", len(claims_on(key, desk))))
    words = [desk.word(f"{noun}.count-one" if count == 1 else f"{noun}.count", count=count) for noun, count in counts]
    return " · ".join(words)


def facts_on(topic: str, desk: Desk) -> list[str]:
    """The facts of a topic that have a value, by label."""
    return sorted(desk.hub.by_topic.get(topic, ()), key=lambda key: desk.hub.fact(key).label[desk.language].casefold())


def claims_on(topic: str, desk: Desk) -> list[str]:
    """The claims of a topic: what holds first, what was retired last."""
    return [key for verdict in VERDICTS for key in desk.hub.judged.get((verdict, topic), ())]


def topic_image(topic: str, hub: Hub) -> Image | None:
    """The first picture on the topic, else that of its first story."""
    own = (image for image in hub.images.values() if image.topic == topic)
    stories = [versions["de"] for versions in hub.headings.values() if "de" in versions]
    told = (hub.images[story.image] for story in stories if story.topic == topic and story.image in hub.images)
    return next((image for image in (*own, *told)), None)


def draw_topic(desk: Desk, topic: str, kits: tuple[KitLines, ...]) -> View:
    """One topic: its leading claim with the chart, stories, claims, facts, events, who answers for them, and kits."""
    hub, language = desk.hub, desk.language
    label, text = hub.topics[topic].label[language], plain(hub.topics[topic].text[language], desk)
    versions = {one: entry("topics", topic, one) for one in LANGUAGES}
    page = page_view(desk, "topic", label, text, versions=versions, parents=("home", "topics"))
    claims, facts = claims_on(topic, desk), facts_on(topic, desk)
    lead = max((key for key in claims if _is_drawn(key, desk)), key=lambda key: _told(key, desk), default=None)
    image = topic_image(topic, hub)
    events = [event for event in hub.events.values() if event.topic == topic]
    told = stories_on(topic, hub, language)
    shown = told[:FIRST] if len(told) > ON_TOPIC else told
    view = {
        "image": image_view(image, desk, eager=True) if image else None,
        "lead": _lead(lead, desk) if lead else None,
        "stories": [{**card_view(story, desk), "topic": ""} for story in shown],
        "counts": {"stories": len(told), "claims": len(claims), "facts": len(facts)},
        "all_stories": desk.link(topic_stories(topic, language)) if len(shown) < len(told) else "",
        "all_claims": desk.section("claims") if len(claims) > LINES else "",
        "claims": claim_records([key for key in claims if key != lead][:LINES], desk, with_topic=False),
        "courses": [
            {
                "title": hub.fact(key).label[language],
                "unit": hub.terms.units[hub.fact(key).unit].label[language],
                "url": desk.entry("facts", key),
                "drawing": drawing,
            }
            for key, drawing in desk.workshop.charts.multiples(facts[:LINES], language, COURSES)
        ],
        "facts": fact_records(facts[:LINES], desk, with_topic=False),
        "choose": desk.link(choice((("topic", topic),), language)),
        "events": event_views(events, desk),
        "partners": _partners(facts, desk),
        "kits": kits,
    }
    return {"page": page, "topic": view}


def _told(key: str, desk: Desk) -> int:
    """In how many places the portal tells a claim: home page and stories, in all languages."""
    return sum(use.kind in ("home", "stories") for use in desk.workshop.used_in.get(("claim", key), ()))


def _is_drawn(key: str, desk: Desk) -> bool:
    """Whether it is said, and has a drawing; nothing is drawn to find out."""
    return desk.hub.sentence(key, desk.language) is not None and bool(desk.workshop.charts.address(key, desk.language))


def _lead(key: str, desk: Desk) -> View:
    return {**claim_record(key, desk), "figure": desk.workshop.charts.figure(key, desk.language)}


def _partners(facts: list[str], desk: Desk) -> list[View]:
    """The institutions that answer for the facts, those with the most first; the editors only keep a place warm."""
    owners = [desk.hub.fact(key).owner for key in facts]
    houses = [key for key in set(owners) & set(desk.hub.partners) if desk.hub.partners[key].kind != EDITORS]
    names = sorted(houses, key=lambda key: (-owners.count(key), key))
    return [{"title": desk.hub.partners[key].name, "url": desk.entry("partners", key)} for key in names]
