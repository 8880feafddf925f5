"""Feeds and sitemap: Atom for stories, changes and corrections, and every address with its language versions."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from functools import partial

from brandhub.ground.catalogues import LANGUAGES
from brandhub.products.change_log import Chapter, Entry
from brandhub.products.portal.addresses import entry as address_of
from brandhub.products.portal.addresses import fact_feed, section
from brandhub.products.portal.changes_page import FEEDS, change_view, entry_id
from brandhub.products.portal.desk import Desk, View, Workshop
from brandhub.products.portal.frame import base_address
from brandhub.products.portal.records import plain
from brandhub.products.portal.story_pages import stories_of

# Before the first release: the day on which the first edition was compiled, never the clock's.
FIRST_EDITION = datetime(2026, 11, 23, tzinfo=UTC)
STORIES = {"de": "/feed.xml", "en": "/en/feed.xml"}
Wanted = Callable[[Entry], bool]


def write_feeds(workshop: Workshop) -> dict[str, bytes]:
    """The feeds of both languages by address: stories, changes, corrections, and one for each fact."""
    files: dict[str, bytes] = {}
    for language in LANGUAGES:
        desk = Desk(workshop, STORIES[language], language)
        files[desk.address] = _feed(desk, desk.word("feed.stories"), section("home", language), _stories(desk))
        wanted: dict[str, Wanted] = {"changes": lambda _: True, "corrections": lambda entry: entry.kind == "correction"}
        for name, chosen in wanted.items():
            desk = Desk(workshop, FEEDS[name][language], language)
            home = section("changes", language)
            files[desk.address] = _feed(desk, desk.word(f"feed.{name}"), home, list(_changes(desk, chosen)))
        for key, series in workshop.hub.series.items():
            if series.readings:
                desk = Desk(workshop, fact_feed(key, language), language)
                title = desk.word("feed.fact", label=series.fact.label[language])
                found = list(_changes(desk, partial(_is_of, key)))
                files[desk.address] = _feed(desk, title, address_of("facts", key, language), found)
    return files


def _is_of(fact: str, entry: Entry) -> bool:
    return entry.noun == "fact" and entry.key == fact


def _stories(desk: Desk) -> list[View]:
    base = base_address(desk)
    return [
        {
            "title": plain(story.title, desk),
            "summary": plain(story.summary, desk),
            "url": base + address_of("stories", story.id, desk.language),
            "updated": stamp(story.publish_at or _appeared(story.id, desk.workshop)),
            "category": None,
            "change": None,
        }
        for story in stories_of(desk.hub, desk.language)
    ]


def _appeared(slug: str, workshop: Workshop) -> datetime:
    """The day of the first release with this story; before that of the last one, or of the first edition."""
    with_it = [release.date for release in workshop.releases if slug in release.stories]
    days = with_it[:1] or [release.date for release in workshop.releases[-1:]]
    return _midnight(days[0]) if days else FIRST_EDITION


def _changes(desk: Desk, wanted: Wanted) -> Iterator[View]:
    """Every change of a release, and at once those that somebody explains: a correction does not wait."""
    page = base_address(desk) + section("changes", desk.language)
    for chapter in desk.workshop.log:
        for entry in chapter.entries:
            day = _day(entry, chapter)
            if day is not None and wanted(entry):
                view = change_view(
                    entry, chapter, Desk(desk.workshop, section("changes", desk.language), desk.language)
                )
                summary = _summary(view)
                url = f"{page}#{entry_id(entry, chapter)}"
                title = f"{view['word']}: {view['title']}"
                own = {"title": title, "summary": summary, "url": url, "updated": stamp(_midnight(day))}
                yield {**own, "category": {"term": entry.kind, "label": view["word"]}, "change": _absolute(view, desk)}


def _day(entry: Entry, chapter: Chapter) -> date | None:
    """A change with a note has its own day, also before and after a release takes it up."""
    return entry.on or (chapter.release.date if chapter.release else None)


def _summary(view: View) -> str:
    turns = [" → ".join(filter(None, (turn["old"], turn["new"]))) for turn in view["turns"]]
    return " ".join(filter(None, ("; ".join(turns), view["reason"]))) or str(view["title"])


def _absolute(view: View, desk: Desk) -> View:
    """The reach of a change with full addresses: feeds are read elsewhere."""
    reach = view["reach"]
    if reach is None:
        return {"reach": None}
    base = base_address(desk) + section("changes", desk.language)

    def full(item: View) -> View:
        return {**item, "url": _joined(base, str(item["url"])) if item["url"] else ""}

    groups = [{**group, "links": [full(link) for link in group["links"]]} for group in reach["groups"]]
    sentences = [full(sentence) for sentence in reach["sentences"]]
    return {"reach": {"summary": reach["summary"], "sentences": sentences, "groups": groups}}


def _joined(base: str, link: str) -> str:
    """A relative address as seen from a page, in full."""
    parts = base.split("/")[:-1]
    for step in link.split("/"):
        if step == "..":
            parts.pop()
        elif step != ".":
            parts.append(step)
    return "/".join(parts)


def _midnight(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=UTC)


def stamp(moment: datetime) -> str:
    """A moment as Atom wants it, in UTC."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _feed(desk: Desk, title: str, home: str, entries: list[View]) -> bytes:
    workshop = desk.workshop
    first = _midnight(workshop.releases[-1].date) if workshop.releases else FIRST_EDITION
    text = workshop.templates.get_template("feeds/feed.xml.jinja").render(
        language=desk.language,
        title=f"{desk.hub.site.title[desk.language]}: {title}",
        author=desk.hub.site.title[desk.language],
        url=base_address(desk) + desk.address,
        home=base_address(desk) + home,
        updated=max((str(entry["updated"]) for entry in entries), default=stamp(first)),
        entries=entries,
        word=desk.word,
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
