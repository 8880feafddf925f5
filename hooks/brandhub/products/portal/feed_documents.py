"""Feed documents: one feed as Atom and as JSON Feed. The same entries, ids and moments in both.

Atom: RFC 4287. JSON Feed: version 1.1 (https://www.jsonfeed.org/version/1.1/). A long feed holds its newest entries and
leads to archives with all others (RFC 5005, section 4), in JSON by `next_url`.
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
NEWEST: Final = 60
"""So many entries stand in the document that people subscribe to, and in each archive."""


@dataclass(frozen=True)
class Entry:
    """One entry. `id` never changes; `content` is what a reader program shows; `updated` is a moment with a zone.

    `category`: term and label, or None. `is_dated`: false where nobody knows the day yet; then readers are told none,
    although both formats want a moment.
    """

    id: str
    url: str
    title: str
    summary: str
    updated: datetime
    category: View | None = None
    reach: View | None = None
    is_dated: bool = True


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


@dataclass(frozen=True)
class Issue:
    """A document of a feed: its address without ending, its entries, and its neighbours in time, empty for none."""

    address: str
    entries: Sequence[Entry]
    older: str = ""
    newer: str = ""
    is_archive: bool = False


def issues_of(feed: Feed, language: str) -> list[Issue]:
    """The document that people subscribe to, with the newest entries; then the archives, the newest first.

    Archives are counted from the oldest entries on and always full, so that new entries leave them as they are.
    """
    full = len(feed.entries) // NEWEST if len(feed.entries) > NEWEST else 0
    word = "archive" if language == "en" else "archiv"
    names = ["", *(f"{feed.address}-{word}-{number}" for number in range(1, full + 1)), ""]
    oldest_first = list(reversed(feed.entries))
    archives = [
        Issue(
            names[number],
            oldest_first[(number - 1) * NEWEST : number * NEWEST][::-1],
            names[number - 1],
            names[number + 1],
            is_archive=True,
        )
        for number in range(full, 0, -1)
    ]
    return [Issue(feed.address, feed.entries[:NEWEST], older=names[full]), *archives]


def write_documents(feed: Feed, desk: Desk) -> dict[str, bytes]:
    """All documents by address. `desk` stands at the address of the Atom document."""
    files: dict[str, bytes] = {}
    for issue in issues_of(feed, desk.language):
        own = Desk(desk.workshop, f"{issue.address}.xml", desk.language)
        files |= {f"{issue.address}.xml": _atom(feed, issue, own), f"{issue.address}.json": _json(feed, issue, own)}
    return files


def _atom(feed: Feed, issue: Issue, desk: Desk) -> bytes:
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
        own=f"{base}{issue.address}.xml",
        twin=f"{base}{issue.address}.json",
        older=f"{base}{issue.older}.xml" if issue.older else "",
        newer=f"{base}{issue.newer}.xml" if issue.newer else "",
        archive=issue.is_archive,
        home=base + feed.home,
        updated=stamp(max((entry.updated for entry in issue.entries), default=feed.since)),
        entries=[{"entry": one, "updated": stamp(one.updated), "day": _day(one, desk)} for one in issue.entries],
        word=desk.word,
    )
    return text.encode()


def _json(feed: Feed, issue: Issue, desk: Desk) -> bytes:
    base = base_address(desk)
    document = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": _title(feed, desk),
        "home_page_url": base + feed.home,
        "feed_url": f"{base}{issue.address}.json",
        **({"next_url": f"{base}{issue.older}.json"} if issue.older else {}),
        "description": feed.text,
        "language": desk.language,
        "authors": [{"name": desk.hub.site.title[desk.language], "url": base + section("home", desk.language)}],
        "items": [_item(entry, desk) for entry in issue.entries],
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
    return "" if not entry.is_dated else desk.date(entry.updated.astimezone(BERLIN).date())


def _title(feed: Feed, desk: Desk) -> str:
    return f"{desk.hub.site.title[desk.language]}: {feed.title}"
