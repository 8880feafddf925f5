"""The Monday page: what waits, ends or wears thin, and exactly from when on it is said."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

import pytest
from brandhub.ground.clock import BERLIN
from brandhub.products.monday import draw_monday_page
from brandhub.products.monday_entries import Entry


@pytest.fixture
def entries(project: Any, inspect: Callable[..., Any]) -> Callable[..., tuple[Entry, ...]]:
    """The entries of a section on a day."""

    def draw(section: str, today: str = "2026-11-23") -> tuple[Entry, ...]:
        now = datetime.fromisoformat(today).replace(tzinfo=BERLIN)
        return dict(draw_monday_page(inspect(project, today), now).sections)[section]

    return draw


def _told(entries: tuple[Entry, ...], name: str) -> list[tuple[str, object]]:
    return [(entry.key, entry.values[name]) for entry in entries]


def test_reviews_begin_ninety_days_before(entries: Callable[..., tuple[Entry, ...]]) -> None:
    assert entries("reviews", "2029-10-02") == ()
    assert _told(entries("reviews", "2029-10-03"), "fact") == [("due", "beschaeftigte"), ("due", "feldanteil")]
    assert _told(entries("reviews", "2030-01-01"), "fact") == [("due", "beschaeftigte"), ("due", "feldanteil")]
    assert _told(entries("reviews", "2030-01-02"), "fact") == [("expired", "beschaeftigte"), ("overdue", "feldanteil")]
    assert _told(entries("reviews", "2030-07-06"), "fact") == [("expired", "beschaeftigte"), ("overdue", "feldanteil")]
    assert _told(entries("reviews", "2030-07-07"), "fact") == [("expired", "beschaeftigte"), ("expired", "feldanteil")]


def test_reviews_stand_under_their_owner(project: Any, entries: Callable[..., tuple[Entry, ...]]) -> None:
    project.edit("data/facts/land.yml", "owner: beispielamt\n  review-by", "owner: unbekannt\n  review-by")
    assert [entry.group for entry in entries("reviews", "2030-01-01")] == ["Amt für Beispiele", "unbekannt"]


def test_an_expired_claim_is_not_among_the_tightest(entries: Callable[..., tuple[Entry, ...]]) -> None:
    before, after = (_told(entries("tightest", day), "claim") for day in ("2030-01-01", "2030-01-02"))
    assert ("margin-explained", "von-ausserhalb") in before
    assert ("margin-explained", "von-ausserhalb") not in after


def test_drafts_and_embargoes_come_with_their_dates(project: Any, entries: Callable[..., tuple[Entry, ...]]) -> None:
    assert entries("drafts") == ()
    project.edit("data/timeline.yml", "status: published", "status: published\n  publish-at: 2026-12-01T09:00+01:00")
    project.edit("stories/feld-und-stollen/story.en.md", "status: published", "status: draft")
    project.edit("data/kits.yml", "land:\n  status: published", "land:\n  status: draft\n  publish-at: 2026-11-30")
    found = entries("drafts")
    assert _told(found, "id") == [
        ("draft-dated", "land"),
        ("embargoed", "letzter-stollen"),
        ("draft", "feld-und-stollen"),
    ]
    assert found[1].values["time"] == "09:00"


def test_images_end_on_their_day(project: Any, entries: Callable[..., tuple[Entry, ...]]) -> None:
    project.edit("data/images.yml", "  licence: offen", "  licence: offen\n  expires: 2027-03-01")
    assert entries("images", "2026-11-30") == ()
    assert _told(entries("images", "2026-12-01"), "image") == [("image-ends", "feld")]
    assert _told(entries("images", "2027-02-28"), "image") == [("image-ends", "feld")]
    assert _told(entries("images", "2027-03-01"), "image") == [("image-ended", "feld")]


def test_missing_translations_are_named(project: Any, entries: Callable[..., tuple[Entry, ...]]) -> None:
    assert [entry.key for entry in entries("translations")] == ["easy-missing"]
    project.remove("stories/feld-und-stollen/story.en.md")
    project.write(
        "docs/leichte-sprache.md",
        "---\ntitle: Leicht\nsummary: Leicht.\nlanguage: de\naddress: /leichte-sprache/\n---\n\nText.\n",
    )
    project.write("docs/neu.md", "---\ntitle: Neu\nsummary: Neu.\nlanguage: de\naddress: /neu/\n---\n\nText.\n")
    found = entries("translations")
    assert [entry.key for entry in found] == ["story-missing", "easy-missing", "page-missing"]
    assert found[2].values["address"] == "/neu/"


def test_exceptions_sources_and_gaps_have_places(entries: Callable[..., tuple[Entry, ...]]) -> None:
    assert [str(entry.place) for entry in entries("exceptions")] == ["stories/feld-und-stollen/story.de.md:24:12"]
    assert _told(entries("undated"), "source") == [("source", "chronik")]
    gaps = entries("unfilled")
    assert len(gaps) == 17
    assert gaps[0].values["field"] == "operator.name"
    assert [entry.place for entry in gaps] == sorted(entry.place for entry in gaps if entry.place)


def test_verdicts_are_counted(project: Any, entries: Callable[..., tuple[Entry, ...]]) -> None:
    counts = {entry.key: entry.values for entry in entries("counts")}
    assert counts["claims"]["count"] == 1  # examined: one refuted, the last of its kind
    assert counts["claims-retired"]["count"] == 1
    assert counts["facts"] == {"facts": 7, "observations": 15}
    project.remove("data/brand/core.yml")
    assert [entry.key for entry in entries("counts")] == ["check"]


def test_announced_figures_come_ninety_days_before_and_stay_until_somebody_looks(
    project: Any, entries: Callable[..., tuple[Entry, ...]]
) -> None:
    edition = "  published: 2015-03\n  next-edition: {expected: 2027-03, announced: https://example.org/vorschau}"
    project.edit("data/sources.yml", "  published: 2015-03", edition)
    assert entries("sources", "2026-11-30") == ()
    assert _told(entries("sources", "2026-12-01"), "source") == [("edition", "zaehlung")]
    assert _told(entries("sources", "2027-03-31"), "source") == [("edition", "zaehlung")]
    assert _told(entries("sources", "2027-04-01"), "source") == [("edition-overdue", "zaehlung")]
    assert "hoefe" in str(entries("sources", "2027-04-01")[0].values["facts"])


ELECTION = """elections:
  beispielwahl:
    label: {de: Beispielwahl, en: Sample election}
    day: 2027-03-22
    freeze: 60 days
    announced: https://example.org/bekanntmachung
"""


def test_restraint_lasts_from_its_first_day_to_the_day_of_voting(
    project: Any, entries: Callable[..., tuple[Entry, ...]]
) -> None:
    def kinds(today: str) -> list[str]:
        return [entry.key for entry in entries("neutrality", today)]

    assert kinds("2026-11-23") == ["no-election"]
    project.write("data/calendar.yml", ELECTION)
    assert kinds("2026-10-22") == []
    assert kinds("2026-10-23") == ["freeze-ahead"]
    assert kinds("2027-01-20") == ["freeze-ahead"]
    assert kinds("2027-01-21") == ["freeze"]
    assert kinds("2027-03-22") == ["freeze"]
    assert kinds("2027-03-23") == ["no-election"]


def test_a_story_planned_into_restraint_is_told(project: Any, entries: Callable[..., tuple[Entry, ...]]) -> None:
    project.write("data/calendar.yml", ELECTION)
    path = "stories/feld-und-stollen/story.de.md"
    project.edit(path, "status: published", "status: published\npublish-at: 2027-03-22T18:00+01:00")
    found = [entry for entry in entries("neutrality") if "story" in entry.values]
    assert _told(tuple(found), "story") == [("story-in-freeze", "feld-und-stollen")]


def test_names_of_office_are_gathered_and_look_alikes_left_out(
    project: Any, entries: Callable[..., tuple[Entry, ...]]
) -> None:
    path = "stories/feld-und-stollen/story.de.md"
    project.append(path, "\nMinister Beispielstein war ein Stollen. Ministerin Erika Muster kam gestern.\n")
    found = [(entry.key, entry.group) for entry in entries("neutrality")[1:]]
    assert found == [
        ("foreign-news", ""),
        ("office-holder", "Minister Beispielstein"),
        ("office-holder", "Ministerin Erika Muster"),
    ]
    alike = "look-alikes:\n  stein: {name: Minister Beispielstein, what: {de: Stollen, en: Tunnel}}\n"
    project.write("data/calendar.yml", alike)
    assert [entry.group for entry in entries("neutrality")[1:]] == ["", "Ministerin Erika Muster"]


def test_every_story_has_its_level_and_its_hardest_sentences(entries: Callable[..., tuple[Entry, ...]]) -> None:
    found = entries("reading")
    assert {(entry.key, entry.group) for entry in found if entry.key != "hard-sentence"} == {
        ("level-de", "feld-und-stollen (de)"),
        ("level-en", "feld-und-stollen (en)"),
    }
    assert all(entry.place and entry.place.path.startswith("stories/feld-und-stollen/") for entry in found)
