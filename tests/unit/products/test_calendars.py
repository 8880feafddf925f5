"""Calendars: RFC 5545 as programs read it, UIDs that stay, and nothing in the partners' calendar that is not public."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

import pytest
from brandhub.ground.catalogues import Catalogue
from brandhub.ground.clock import BERLIN
from brandhub.products.calendars import Appointment, Heading, escape, fold, write_calendar
from brandhub.products.team_calendar import write_team_calendar
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

NOW = datetime(2026, 11, 23, 7, 30, tzinfo=BERLIN)
HEADING = Heading("Musterstadt; belegt, Redaktion", "de", "example.org", is_public=True)
DAY = date(2026, 12, 1)


def read(content: bytes) -> list[Any]:
    return list(Calendar.from_ical(content).walk("VEVENT"))


def test_a_day_ends_where_the_next_begins() -> None:
    content = write_calendar(HEADING, [Appointment("a", DAY, date(2026, 12, 3), "Drei Tage")], NOW)
    (event,) = read(content)
    assert (event["DTSTART"].dt, event["DTEND"].dt) == (date(2026, 12, 1), date(2026, 12, 4))
    assert event["DTSTAMP"].dt == datetime(2026, 11, 23, 6, 30, tzinfo=UTC)
    assert event["UID"] == "a@example.org"
    assert content.startswith(b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
    assert content.endswith(b"END:VCALENDAR\r\n")
    assert b"\n" not in content.replace(b"\r\n", b"")


def test_a_moment_is_written_in_universal_time() -> None:
    at = datetime(2026, 12, 1, 9, 0, tzinfo=BERLIN)
    (event,) = read(write_calendar(HEADING, [Appointment("a", DAY, DAY, "Frist", at=at)], NOW))
    assert event["DTSTART"].dt == datetime(2026, 12, 1, 8, 0, tzinfo=UTC)
    assert "DTEND" not in event


@given(st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=200))
def test_every_text_comes_back_as_it_went_in(text: str) -> None:
    text = " ".join(text.split()) or "–"
    (event,) = read(write_calendar(HEADING, [Appointment("a", DAY, DAY, text, f"{text}\nzweite; Zeile")], NOW))
    assert str(event["SUMMARY"]) == text
    assert str(event["DESCRIPTION"]) == f"{text}\nzweite; Zeile"


@given(st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=300))
def test_lines_are_folded_at_75_octets_and_no_character_is_torn(text: str) -> None:
    parts = list(fold(text))
    assert all(len(part.encode()) <= 75 for part in parts)
    assert parts[0] + "".join(part[1:] for part in parts[1:]) == text
    assert all(part.startswith(" ") for part in parts[1:])


def test_signs_of_the_format_are_escaped() -> None:
    assert escape("a\\b;c,d\r\ne\x07") == "a\\\\b\\;c\\,d\\ne"


def test_a_uid_stands_once_and_a_clock_has_a_zone() -> None:
    twice = [Appointment("a", DAY, DAY, "x"), Appointment("a", DAY, DAY, "y")]
    with pytest.raises(ValueError, match="a"):
        write_calendar(HEADING, twice, NOW)
    with pytest.raises(ValueError, match="zone"):
        write_calendar(HEADING, twice[:1], datetime(2026, 11, 23))  # noqa: DTZ001 - that is what is refused


# --- The team's ---


@pytest.fixture
def team(project: Any, inspect: Callable[..., Any], catalogues: dict[str, Catalogue]) -> Callable[..., dict[str, Any]]:
    """The team's appointments by UID."""

    def draw(today: str = "2026-11-23", language: str = "de") -> dict[str, Any]:
        now = datetime.fromisoformat(today).replace(tzinfo=BERLIN)
        content = inspect(project, today).content
        return {str(event["UID"]): event for event in read(write_team_calendar(content, catalogues[language], now))}

    return draw


def test_the_team_sees_reviews_embargoes_editions_rights_and_elections(
    project: Any, team: Callable[..., dict[str, Any]]
) -> None:
    project.edit("data/timeline.yml", "status: published", "status: published\n  publish-at: 2026-12-01T09:00+01:00")
    project.edit("data/images.yml", "  licence: offen", "  licence: offen\n  expires: 2027-03-01")
    project.edit("data/sources.yml", "  published: 2015-03", EDITION)
    project.write("data/calendar.yml", ELECTION)
    found = team()
    assert {uid.partition("@")[0] for uid in found} == {
        "review-beschaeftigte",
        "review-feldanteil",
        "embargo-event-letzter-stollen",
        "rights-feld",
        "edition-zaehlung",
        "election-beispielwahl",
        "freeze-beispielwahl",
    }
    assert {str(event["CLASS"]) for event in found.values()} == {"PRIVATE"}
    freeze = found["freeze-beispielwahl@example.org"]
    assert (freeze["DTSTART"].dt, freeze["DTEND"].dt) == (date(2027, 1, 21), date(2027, 3, 23))
    edition = found["edition-zaehlung@example.org"]
    assert (edition["DTSTART"].dt, edition["DTEND"].dt) == (date(2027, 3, 1), date(2027, 4, 1))


def test_a_moved_date_keeps_its_uid(project: Any, team: Callable[..., dict[str, Any]]) -> None:
    before = team()["review-feldanteil@example.org"]["DTSTART"].dt
    text = (project.root / "data/facts/land.yml").read_text("utf-8")
    project.write("data/facts/land.yml", text.replace("review-by: 2030-01-01", "review-by: 2030-02-01"))
    after = team()["review-feldanteil@example.org"]["DTSTART"].dt
    assert (before, after) == (date(2030, 1, 1), date(2030, 2, 1))


def test_the_team_reads_english(team: Callable[..., dict[str, Any]]) -> None:
    assert str(team(language="en")["review-feldanteil@example.org"]["SUMMARY"]).startswith("Review due: ")


EDITION = """  published: 2015-03
  next-edition: {expected: 2027-03, announced: https://example.org/vorschau}"""
ELECTION = """elections:
  beispielwahl:
    label: {de: Beispielwahl, en: Sample election}
    day: 2027-03-22
    freeze: 60 days
    announced: https://example.org/bekanntmachung
office-holders: {}
"""
