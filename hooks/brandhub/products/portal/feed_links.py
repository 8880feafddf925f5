"""Feed links: the feeds that a page offers, to programs in its head and to people in its foot."""

from __future__ import annotations

from collections.abc import Iterator

from brandhub.products.portal.addresses import (
    FEED_FORMATS,
    FEEDS,
    fact_feed,
    feed,
    kit_feed,
    kit_page,
    place_of,
    topic_feed,
)
from brandhub.products.portal.desk import Desk, View


def feed_views(desk: Desk) -> list[View]:
    """The feeds of the portal; before them those of what the page is about."""
    return [
        *_own(desk),
        *(_view(desk.word(f"feed.{name}"), feed(name, desk.language), desk) for name in FEEDS),
    ]


def _own(desk: Desk) -> Iterator[View]:
    """The page of a fact knows the feeds of its changes and of its topic; those of topics and press kits their own."""
    hub, language = desk.hub, desk.language
    name, key = place_of(desk.address, language)
    if name == "facts" and key in hub.series:
        fact = hub.fact(key)
        yield _view(desk.word("feed.fact", label=fact.label[language]), fact_feed(key, language), desk)
        yield _topic(fact.topic, desk)
    if name == "topics" and key in hub.topics:
        yield _topic(key, desk)
    for kit in hub.kits.values():
        if desk.address == kit_page(kit.id, language):
            label = desk.word("feed.kit", title=kit.title[language])
            yield _view(label, kit_feed(kit.id, language), desk)


def _topic(key: str, desk: Desk) -> View:
    label = desk.hub.topics[key].label[desk.language]
    return _view(desk.word("feed.topic", label=label), topic_feed(key, desk.language), desk)


def _view(label: str, address: str, desk: Desk) -> View:
    """One feed in every format, the first of which is for people too."""
    formats = [{"kind": kind, "url": desk.link(f"{address}.{ending}")} for ending, kind in FEED_FORMATS.items()]
    return {"label": label, "url": formats[0]["url"], "formats": formats}
