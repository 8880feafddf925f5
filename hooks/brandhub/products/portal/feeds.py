"""Feeds and sitemap: Atom for stories and changes, and every address with its language versions."""

from __future__ import annotations

from datetime import UTC, datetime

from jinja2 import Environment

from brandhub.products.portal.desk import Desk, View, Workshop
from brandhub.products.portal.frame import base_address
from brandhub.products.portal.records import plain
from brandhub.products.portal.story_pages import stories_of

# Content without a date of its own carries the day on which the first edition was compiled, never the clock's.
FIRST_EDITION = datetime(2026, 11, 23, tzinfo=UTC)


def write_feeds(workshop: Workshop) -> dict[str, bytes]:
    """The feeds of both languages by address."""
    files: dict[str, bytes] = {}
    for language, stories, changes in (
        ("de", "/feed.xml", "/aenderungen.xml"),
        ("en", "/en/feed.xml", "/en/changes.xml"),
    ):
        desk = Desk(workshop, stories, language)
        files[stories] = _feed(workshop.templates, desk, "stories", _entries(desk))
        files[changes] = _feed(workshop.templates, Desk(workshop, changes, language), "changes", [])
    return files


def _entries(desk: Desk) -> list[View]:
    base = base_address(desk)
    return [
        {
            "title": plain(story.title, desk),
            "summary": plain(story.summary, desk),
            "url": base + desk_address(story.id, desk),
            "updated": stamp(story.publish_at or FIRST_EDITION),
        }
        for story in stories_of(desk.hub, desk.language)
    ]


def desk_address(slug: str, desk: Desk) -> str:
    """The site address of a story in the desk's language."""
    return ("/geschichten/" if desk.language == "de" else "/en/stories/") + f"{slug}/"


def stamp(moment: datetime) -> str:
    """A moment as Atom wants it, in UTC."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _feed(templates: Environment, desk: Desk, kind: str, entries: list[View]) -> bytes:
    updated = max((str(entry["updated"]) for entry in entries), default=stamp(FIRST_EDITION))
    text = templates.get_template("feeds/feed.xml.jinja").render(
        language=desk.language,
        title=f"{desk.hub.site.title[desk.language]}: {desk.word(f'feed.{kind}')}",
        author=desk.hub.site.title[desk.language],
        url=base_address(desk) + desk.address,
        home=base_address(desk) + ("/" if desk.language == "de" else "/en/"),
        updated=updated,
        entries=entries,
    )
    return text.encode()


def write_sitemap(pages: dict[str, View], workshop: Workshop) -> bytes:
    """All public pages with their language versions; pages that search engines should not list are left out."""
    entries = [
        {"url": page["canonical"], "alternates": [a for a in page["alternates"] if not a["missing"]]}
        for _, page in sorted(pages.items())
        if page["indexed"]
    ]
    return workshop.templates.get_template("feeds/sitemap.xml.jinja").render(entries=entries).encode()
