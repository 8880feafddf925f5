"""The Monday page: what waits, ends or wears thin, and exactly from when on it is said."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

import pytest
from brandhub.ground.clock import BERLIN
from brandhub.products.monday import Entry, draw_monday_page


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
