"""Feed documents: one feed as Atom and as JSON Feed. The same entries, ids and moments in both.

Atom: RFC 4287. JSON Feed: version 1.1 (https://www.jsonfeed.org/version/1.1/).
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final

from brandhub.ground.clock import BERLIN
from brandhub.products.portal.addresses import section
from brandhub.products.portal.desk import Desk, View
from brandhub.products.portal.frame import base_address

SHEET: Final = "stylesheets/feed.css"


@dataclass(frozen=True)
class Entry:
    """One entry. `id` never changes; `content` is what a reader program shows; `updated` is a moment with a zone.

    `category`: term and label, or None.
    """

    id: str
    url: str
    title: str
    summary: str
    updated: datetime
    category: View | None = None
    reach: View | None = None


@dataclass(frozen=True)
class Feed:
    """A feed in one language. `address` without the ending that says the format; `home`: the page it belongs to.

    `since`: the moment that stands there while the feed has no entry.
    """

    address: str
    home: str
    title: str
    text: str
    since: datetime
    entries: Sequence[Entry]


def stamp(moment: datetime) -> str:
    """A moment as RFC 3339 wants it, in UTC."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def write_documents(feed: Feed, desk: Desk) -> dict[str, bytes]:
    """Both documents by address. `desk` stands at the address of the Atom document."""
    return {f"{feed.address}.xml": _atom(feed, desk), f"{feed.address}.json": _json(feed, desk)}


def _atom(feed: Feed, desk: Desk) -> bytes:
    base = base_address(desk)
    licence = desk.hub.own_licence
    text = desk.workshop.templates.get_template("feeds/feed.xml.jinja").render(
        language=desk.language,
        sheet=desk.asset(SHEET),
        title=_title(feed, desk),
        text=feed.text,
        author=desk.hub.site.title[desk.language],
        rights=licence.label[desk.language],
        url=f"{base}{feed.address}.xml",
        twin=f"{base}{feed.address}.json",
        home=base + feed.home,
        updated=stamp(max((entry.updated for entry in feed.entries), default=feed.since)),
        entries=[{"entry": one, "updated": stamp(one.updated), "day": _day(one, desk)} for one in feed.entries],
        word=desk.word,
    )
    return text.encode()


def _json(feed: Feed, desk: Desk) -> bytes:
    base = base_address(desk)
    document = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": _title(feed, desk),
        "home_page_url": base + feed.home,
        "feed_url": f"{base}{feed.address}.json",
        "description": feed.text,
        "language": desk.language,
        "authors": [{"name": desk.hub.site.title[desk.language], "url": base + section("home", desk.language)}],
        "items": [_item(entry, desk) for entry in feed.entries],
    }
    return (json.dumps(document, ensure_ascii=False, indent=2) + "\n").encode()


def _item(entry: Entry, desk: Desk) -> dict[str, Any]:
    content = desk.draw("feeds/entry.html.jinja", entry=entry, day=_day(entry, desk)).strip()
    item = {
        "id": entry.id,
        "url": entry.url,
        "title": entry.title,
        "summary": entry.summary,
        "content_html": str(content),
        "date_modified": stamp(entry.updated),
    }
    return item if entry.category is None else {**item, "tags": [entry.category["label"]]}


def _day(entry: Entry, desk: Desk) -> str:
    return desk.date(entry.updated.astimezone(BERLIN).date())


def _title(feed: Feed, desk: Desk) -> str:
    return f"{desk.hub.site.title[desk.language]}: {feed.title}"
