"""Long lists in leaves: no page grows with the number of stories, every entry stands on one of them, once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from brandhub.products.portal.desk import Desk
from brandhub.products.portal.fact_choices import sort_choices
from brandhub.products.portal.fact_pages import draw_facts
from brandhub.products.portal.feed_documents import NEWEST, Entry, Feed, issues_of
from brandhub.products.portal.leaves import CARDS, LINES, Leaves, cut
from brandhub.products.portal.story_pages import (
    FIRST,
    draw_stories,
    draw_topic_stories,
    stories_of,
    stories_on,
    story_leaves,
    topic_leaves,
)
from brandhub.products.portal.topic_pages import draw_topic

SLUG = "feld-und-stollen"
MANY = 2 * CARDS + 7


def crowded(desk: Desk, count: int = MANY) -> Desk:
    """The same desk with so many German stories more, none of them in English."""
    story = desk.hub.stories[SLUG]["de"]
    more = {f"neu-{n:04d}": {"de": story.model_copy(update={"id": f"neu-{n:04d}"})} for n in range(count)}
    hub = replace(desk.hub, stories={**desk.hub.stories, **more})
    return Desk(replace(desk.workshop, hub=hub, pictures={"feld": ("/feld.svg", 4, 3)}), desk.address, desk.language)


def stories_in(views: list[dict[str, Any]]) -> list[str]:
    return [card["url"].rstrip("/").rsplit("/", 1)[-1] for view in views for card in view["stories"]]


def at(desk: Desk, address: str, language: str = "de") -> Desk:
    return Desk(desk.workshop, address, language)


def test_every_story_stands_on_one_leaf_of_the_list(desk: Callable[..., Desk]) -> None:
    lay = crowded(desk("stories", ""))
    leaves = story_leaves(lay.hub)
    addresses = dict(leaves.addresses("de"))
    assert addresses == {1: "/geschichten/", 2: "/geschichten/seite-2/", 3: "/geschichten/seite-3/"}
    views = [draw_stories(at(lay, address), number) for number, address in addresses.items()]
    assert stories_in(views) == [story.id for story in stories_of(lay.hub, "de")]
    assert max(len(view["stories"]) for view in views) == CARDS
    assert len({view["page"]["title"] for view in views}) == len({view["page"]["canonical"] for view in views}) == 3


def test_what_is_not_translated_fills_leaves_of_its_own(desk: Callable[..., Desk]) -> None:
    lay = crowded(desk("stories", "", "en"), LINES + 5)
    addresses = dict(story_leaves(lay.hub).addresses("en"))
    views = [draw_stories(at(lay, address, "en"), number) for number, address in addresses.items()]
    assert [(len(view["stories"]), len(view["others"])) for view in views] == [(1, 0), (0, LINES), (0, 5)]
    german = draw_stories(at(lay, "/geschichten/seite-3/"), 3)["page"]
    assert [one["language"] for one in german["hreflang"]] == ["de", "en", "x-default"]


def test_a_leaf_leads_to_its_neighbours_and_both_ends(desk: Callable[..., Desk]) -> None:
    leaves = Leaves({"de": "/geschichten/", "en": "/en/stories/"}, {"de": 12, "en": 1})
    view = leaves.view(6, at(desk("stories", ""), "/geschichten/seite-6/"))
    assert view is not None
    assert [page["number"] for page in view["pages"]] == [1, 4, 5, 6, 7, 8, 12]
    assert [page["number"] for page in view["pages"] if page["is_gap"]] == [4, 12]
    assert [page["number"] for page in view["pages"] if page["current"]] == [6]
    assert (view["before"], view["after"], view["pages"][0]["url"]) == ("../seite-5/", "../seite-7/", "../")
    first = leaves.view(1, at(desk("stories", ""), "/geschichten/"))
    assert first is not None
    assert (first["before"], first["after"]) == ("", "seite-2/")
    assert leaves.view(1, at(desk("stories", "", "en"), "/en/stories/", "en")) is None
    assert leaves.versions(1).keys() == {"de", "en"}
    assert leaves.versions(2) == {"de": "/geschichten/seite-2/"}


def test_a_leaf_takes_no_address_from_an_entry() -> None:
    leaves = Leaves({"de": "/fakten/"}, {"de": 2}, ("seite-2", "seite-2-liste"))
    assert leaves.address(2, "de") == "/fakten/seite-2-liste-liste/"


def test_a_topic_shows_the_first_stories_and_leads_to_all(desk: Callable[..., Desk]) -> None:
    lay = crowded(desk("topics", "land"))
    topic = draw_topic(lay, "land", ())["topic"]
    told = stories_on("land", lay.hub, "de")
    assert (len(topic["stories"]), topic["counts"]["stories"]) == (FIRST, len(told))
    assert topic["all_stories"] == "geschichten/"
    addresses = dict(topic_leaves(lay.hub, "land").addresses("de"))
    assert addresses[2] == "/themen/land/geschichten/seite-2/"
    views = [draw_topic_stories(at(lay, address), "land", number) for number, address in addresses.items()]
    assert stories_in(views) == [story.id for story in told]
    few = draw_topic(crowded(desk("topics", "land"), 3), "land", ())["topic"]
    assert few["all_stories"] == ""
    assert len(few["stories"]) == few["counts"]["stories"]


def test_a_small_list_has_one_leaf(desk: Callable[..., Desk]) -> None:
    lay = desk("facts", "")
    choices = sort_choices(lay.hub)
    (told,) = choices.lists("de")
    assert dict(told.leaves.addresses("de")) == {1: "/fakten/"}
    view = draw_facts(lay, told)
    assert view["leaves"] is None
    assert sum(len(group["facts"]) for group in view["groups"]) == len(choices.latest)


def test_facts_stand_on_leaves_by_topic_and_label(desk: Callable[..., Desk]) -> None:
    lay = desk("facts", "")
    series = next(one for one in lay.hub.series.values() if one.readings)
    more = {
        f"neu-{n:04d}": replace(series, fact=series.fact.model_copy(update={"id": f"neu-{n:04d}"}))
        for n in range(LINES + 9)
    }
    hub = replace(lay.hub, series={**lay.hub.series, **more})
    crowd = Desk(replace(lay.workshop, hub=hub), "/fakten/", "de")
    choices = sort_choices(hub)
    lists = choices.lists("de")
    views = [draw_facts(at(crowd, told.leaves.address(told.number, "de")), told) for told in lists]
    assert [told.number for told in lists] == [number for number, _ in lists[0].leaves.addresses("de")]
    urls = [fact["url"].rstrip("/").rsplit("/", 1)[-1] for view in views for g in view["groups"] for fact in g["facts"]]
    assert sorted(urls) == sorted(choices.latest)
    assert len(views) == 2


def test_pieces_hold_everything_once() -> None:
    assert [*map(len, cut(range(7), 3))] == [3, 3, 1]
    assert [*map(len, cut([], 3))] == [0]


# --- Feeds ---


def _feed(count: int) -> Feed:
    def entries() -> Iterator[Entry]:
        for n in range(count, 0, -1):
            yield Entry(f"id-{n}", f"/{n}", f"Titel {n}", "", datetime(2026, 1, 1, tzinfo=UTC))

    return Feed("/feed", "/", "Titel", "Text", datetime(2026, 1, 1, tzinfo=UTC), tuple(entries()))


def test_a_short_feed_is_one_document() -> None:
    (only,) = issues_of(_feed(NEWEST), "de")
    assert (only.older, only.is_archive, len(only.entries)) == ("", False, NEWEST)


def test_a_long_feed_holds_the_newest_and_leads_to_archives_that_stay() -> None:
    now, *archives = issues_of(_feed(2 * NEWEST + 5), "de")
    assert (now.address, now.older, now.entries[0].id) == ("/feed", "/feed-archiv-2", f"id-{2 * NEWEST + 5}")
    assert [(one.address, one.older, one.newer) for one in archives] == [
        ("/feed-archiv-2", "/feed-archiv-1", ""),
        ("/feed-archiv-1", "", "/feed-archiv-2"),
    ]
    held = {entry.id for issue in (now, *archives) for entry in issue.entries}
    assert held == {f"id-{n}" for n in range(1, 2 * NEWEST + 6)}
    later = issues_of(_feed(2 * NEWEST + 30), "de")[1:]
    assert [one.entries for one in later] == [one.entries for one in archives]
