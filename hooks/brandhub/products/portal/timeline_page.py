"""The timeline: the eras of structural change on one line to walk along, each event with the story that tells it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final

from brandhub.models.events import Event
from brandhub.products.portal.desk import Desk, View
from brandhub.products.portal.frame import page_view, section_versions
from brandhub.products.portal.html_words import image_view
from brandhub.products.portal.records import event_view, plain
from brandhub.products.portal.story_pages import stories_of
from brandhub.products.portal.topic_pages import topic_image
from brandhub.whole.headings import Heading

ERAS: Final = ((1499, "before"), (1899, "rise"), (1957, "height"), (1986, "change"), (2009, "after"))
"""Last year of an era and its name; what comes later is today."""


def draw_timeline(desk: Desk) -> View:
    """All events by era; every era knows the one before and the one after."""
    page = page_view(
        desk,
        "timeline",
        desk.word("nav.timeline"),
        desk.word("timeline.summary"),
        versions=section_versions("timeline"),
    )
    events = sorted(desk.hub.events.values(), key=lambda event: (event.date.start, event.date.end, event.id))
    told = _told(desk)
    pictured: set[str] = set()
    eras = [_era(name, list(group), told, pictured, desk) for name, group in groupby(events, key=era_of)]
    for before, after in zip([None, *eras], [*eras, None], strict=True):
        if before:
            before["after"] = {"id": after["id"], "label": after["label"]} if after else None
        if after:
            after["before"] = {"id": before["id"], "label": before["label"]} if before else None
    return {"page": page, "eras": eras}


def era_of(event: Event) -> str:
    """The era in which an event begins."""
    return next((name for last, name in ERAS if event.date.start.year <= last), "today")


def _era(name: str, events: Sequence[Event], told: dict[str, list[Heading]], pictured: set[str], desk: Desk) -> View:
    first, last = events[0], events[-1]
    return {
        "id": f"zeit-{name}",
        "label": desk.word(f"era.{name}"),
        "span": desk.word("timeline.span", first=_year(first, desk), last=_year(last, desk)),
        "image": _image(events, pictured, desk),
        "events": [_stop(event, told.get(event.id, []), desk) for event in events],
    }


def _year(event: Event, desk: Desk) -> str:
    """The year in which an event begins; „um 882“ where it is no more exact than that."""
    return desk.moment(event.date) if event.date.shape == "about" else str(event.date.start.year)


def _image(events: Sequence[Event], pictured: set[str], desk: Desk) -> View | None:
    """The picture of the topic that most of the events have, as long as no earlier era shows it."""
    for topic, _ in Counter(event.topic for event in events).most_common():
        image = topic_image(topic, desk.hub)
        if image is not None and image.id not in pictured:
            pictured.add(image.id)
            return image_view(image, desk)
    return None


def _stop(event: Event, stories: Sequence[Heading], desk: Desk) -> View:
    """An event with the stories that tell it; the turning points of the home page stand out."""
    links = [{"title": plain(story.title, desk), "url": desk.entry("stories", story.id)} for story in stories]
    return {
        **event_view(event, desk),
        "topic_url": desk.entry("topics", event.topic),
        "stories": links,
        "is_turning": event.id in desk.hub.site.front.events,
    }


def _told(desk: Desk) -> dict[str, list[Heading]]:
    """Event → the stories of the page's language that refer to it."""
    found: dict[str, list[Heading]] = {}
    for story in stories_of(desk.hub, desk.language):
        for key in dict.fromkeys((*_referred(story), *story.related.events)):
            found.setdefault(key, []).append(story)
    return found


def _referred(story: Heading) -> Iterator[str]:
    yield from (key for function, key in story.named if function == "event")
