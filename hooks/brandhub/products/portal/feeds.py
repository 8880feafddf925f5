"""Feeds: stories, press kits, changes (all, corrections alone, by topic, by fact), each as Atom and as JSON Feed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from functools import partial

from brandhub.ground.catalogues import LANGUAGES
from brandhub.models.kits import Kit
from brandhub.models.releases import Snapshot
from brandhub.products.change_entries import Entry as Change
from brandhub.products.change_log import Chapter
from brandhub.products.kit_answers import told
from brandhub.products.portal.addresses import entry as address_of
from brandhub.products.portal.addresses import fact_feed, feed, kit_feed, kit_page, section, topic_feed
from brandhub.products.portal.changes_page import change_view, entry_id
from brandhub.products.portal.desk import Desk, View, Workshop
from brandhub.products.portal.feed_documents import Entry, Feed, write_documents
from brandhub.products.portal.frame import base_address
from brandhub.products.portal.kit_pages import ended_images, kit_history
from brandhub.products.portal.records import plain
from brandhub.products.portal.story_pages import stories_of

# Before the first release: the day on which the first edition was compiled, never the clock's.
FIRST_EDITION = datetime(2026, 11, 23, tzinfo=UTC)
Wanted = Callable[[Change, Snapshot], bool]


def write_feeds(workshop: Workshop) -> dict[str, bytes]:
    """The feeds of both languages in every format, by address, but for those of single facts."""
    files: dict[str, bytes] = {}
    for language in LANGUAGES:
        for one in _feeds(workshop, language):
            files |= _documents(one, language, workshop)
    return files


def write_fact_feed(key: str, language: str, workshop: Workshop) -> dict[str, bytes]:
    """The changes of one fact in every format, by address."""
    desk = Desk(workshop, "/", language)
    words = {"label": workshop.hub.fact(key).label[language]}
    found = tuple(_changes(desk, partial(_is_of, key)))
    home = address_of("facts", key, language)
    return _documents(_some(fact_feed(key, language), home, "fact", words, found, desk), language, workshop)


def _documents(one: Feed, language: str, workshop: Workshop) -> dict[str, bytes]:
    return write_documents(one, Desk(workshop, f"{one.address}.xml", language))


def _feeds(workshop: Workshop, language: str) -> Iterator[Feed]:
    desk = Desk(workshop, "/", language)
    yield _feed("stories", section("home", language), tuple(_stories(desk)), desk)
    yield _feed("kits", section("press", language), tuple(_kits(desk)), desk)
    for name, wanted in (("changes", _is_any), ("corrections", _is_correction)):
        yield _feed(name, section("changes", language), tuple(_changes(desk, wanted)), desk)
    for kit in workshop.hub.kits.values():
        if language in kit.languages:
            words = {"title": kit.title[language]}
            found = tuple(sorted(_of_kit(desk, kit), key=lambda entry: entry.updated, reverse=True))
            yield _some(kit_feed(kit.id, language), kit_page(kit.id, language), "kit", words, found, desk)
    for key, topic in workshop.hub.topics.items():
        found = tuple(_changes(desk, partial(_is_about, key)))
        words = {"label": topic.label[language]}
        yield _some(topic_feed(key, language), section("changes", language), "topic", words, found, desk)


def _of_kit(desk: Desk, kit: Kit) -> Iterator[Entry]:
    """What a kit says differently, release by release, and pictures that left it; the newest first."""
    words, base = desk.workshop.catalogues[desk.language], base_address(desk)
    page = base + kit_page(kit.id, desk.language)
    for key, day, why, label in ended_images(desk, kit):
        title = desk.word("feed.kit-image", label=label, why=why)
        yield Entry(f"{page}#bild-{key}", f"{page}#bild-{key}", title, title, _midnight(day))
    for release, changes in reversed(list(kit_history(desk.workshop, kit.id, desk.language))):
        url = f"{page}#ausgabe-{release.version}"
        lines = [
            " ".join(filter(None, (f"{c['about']}:", f"{c['before'] or '–'} → {c['after'] or '–'}")))
            for c in told(changes, words)
        ]
        named = {"version": release.version, "date": desk.date(release.date), "title": kit.title[desk.language]}
        summary = "; ".join(lines) or desk.word("feed.kit-new", **named)
        yield Entry(url, url, desk.word("feed.kit-title", **named), summary, _midnight(release.date))


def _feed(name: str, home: str, entries: tuple[Entry, ...], desk: Desk) -> Feed:
    return _some(feed(name, desk.language), home, name, {}, entries, desk)


def _some(address: str, home: str, name: str, words: dict[str, str], entries: tuple[Entry, ...], desk: Desk) -> Feed:
    title, text = desk.word(f"feed.{name}", **words), desk.word(f"feed.{name}-text", **words)
    return Feed(address, home, title, text, _since(desk.workshop), entries)


def _since(workshop: Workshop) -> datetime:
    return _midnight(workshop.releases[-1].date) if workshop.releases else FIRST_EDITION


# --- Stories and kits ---


def _stories(desk: Desk) -> Iterator[Entry]:
    base = base_address(desk)
    for story in stories_of(desk.hub, desk.language):
        url = base + address_of("stories", story.id, desk.language)
        known = story.publish_at or _appeared(story.id, desk.workshop)
        updated = known or _since(desk.workshop)
        topic = {"term": story.topic, "label": desk.hub.topics[story.topic].label[desk.language]}
        yield Entry(
            url, url, plain(story.title, desk), plain(story.summary, desk), updated, topic, is_dated=known is not None
        )


def _appeared(slug: str, workshop: Workshop) -> datetime | None:
    """The day of the first release with this story; None while no release has it."""
    return next((_midnight(release.date) for release in workshop.releases if slug in release.stories), None)


def _kits(desk: Desk) -> Iterator[Entry]:
    """Every kit of every release, the newest first. A kit that a release left as it was has no new entry."""
    base, seen, found = base_address(desk), dict[str, str](), list[Entry]()
    for release in desk.workshop.releases:
        for receipt in release.kits:
            if receipt.language == desk.language and seen.get(receipt.kit) != receipt.sha256:
                known = receipt.kit in seen
                seen[receipt.kit] = receipt.sha256
                words = {"version": release.version, "date": desk.date(release.date), "title": receipt.title}
                summary = desk.word("feed.kit-changed" if known else "feed.kit-new", **words)
                mark = f"{base}{section('press', desk.language)}#{receipt.kit}"
                title = desk.word("feed.kit-title", **words)
                found.append(Entry(f"{mark}-{release.version}", mark, title, summary, _midnight(release.date)))
    return reversed(found)


# --- Changes ---


def _is_any(_: Change, __: Snapshot) -> bool:
    return True


def _is_correction(change: Change, _: Snapshot) -> bool:
    return change.kind == "correction"


def _is_of(fact: str, change: Change, _: Snapshot) -> bool:
    return change.noun == "fact" and change.key == fact


def _is_about(topic: str, change: Change, state: Snapshot) -> bool:
    """Facts and events have a topic; a claim belongs to those of the facts and events on which it rests."""
    events: tuple[str, ...] = (change.key,) if change.noun == "event" else ()
    if change.noun == "fact":
        keys: tuple[str, ...] = (change.key,)
    else:
        claim = state.claims.get(change.key) if change.noun == "claim" else None
        keys, events = (claim.facts, claim.events) if claim else ((), events)
    topics = {state.facts[key].topic for key in keys if key in state.facts}
    return topic in topics | {state.timeline[key].topic for key in events if key in state.timeline}


def _changes(desk: Desk, wanted: Wanted) -> Iterator[Entry]:
    """Every change of a release, and at once those that somebody explains: a correction does not wait."""
    page = section("changes", desk.language)
    there = Desk(desk.workshop, page, desk.language)
    for chapter in desk.workshop.log:
        for change in chapter.entries:
            day = _day(change, chapter)
            if day is not None and wanted(change, chapter.state):
                view = change_view(change, chapter, there)
                url = f"{base_address(desk)}{page}#{entry_id(change, chapter)}"
                category = {"term": change.kind, "label": view["word"]}
                title = f"{view['word']}: {view['title']}"
                yield Entry(url, url, title, _summary(view), _midnight(day), category, _absolute(view, desk))


def _day(change: Change, chapter: Chapter) -> date | None:
    """A change with a note has its own day, also before and after a release takes it up."""
    return change.on or (chapter.release.date if chapter.release else None)


def _summary(view: View) -> str:
    turns = [" → ".join(filter(None, (turn["old"], turn["new"]))) for turn in view["turns"]]
    return " ".join(filter(None, ("; ".join(turns), view["reason"]))) or str(view["title"])


def _absolute(view: View, desk: Desk) -> View | None:
    """The reach of a change with full addresses: feeds are read elsewhere."""
    reach = view["reach"]
    if reach is None:
        return None
    base = base_address(desk) + section("changes", desk.language)

    def full(item: View) -> View:
        return {**item, "url": _joined(base, str(item["url"])) if item["url"] else ""}

    groups = [{**group, "links": [full(link) for link in group["links"]]} for group in reach["groups"]]
    sentences = [full(sentence) for sentence in reach["sentences"]]
    return {"summary": reach["summary"], "sentences": sentences, "groups": groups}


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
