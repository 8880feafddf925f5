"""The themes calendar: anniversaries, announced figures and review months; what is not public leaves no trace."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from brandhub.ground.catalogues import Catalogue
from brandhub.products.portal.assets import Assets
from brandhub.products.portal.desk import Workshop
from brandhub.products.portal.themes_calendar import ADDRESSES, write_themes_calendars
from brandhub.whole.hub import Hub
from icalendar import Calendar

EDITION = """  published: 2015-03
  next-edition: {expected: 2027-03, announced: https://example.org/vorschau}"""
CANARY = "Kanarienvogel"


@pytest.fixture
def workshop_of(catalogues: dict[str, Catalogue]) -> Callable[[Hub], Workshop]:
    """A workshop with words and nothing else: the calendar needs no drawing."""
    nothing: Any = None

    def furnish(hub: Hub) -> Workshop:
        return Workshop(hub, nothing, catalogues, Assets({}, {}), nothing, {}, {}, {}, {})

    return furnish


@pytest.fixture
def calendar(
    project: Any, inspect: Callable[..., Any], workshop_of: Callable[..., Workshop]
) -> Callable[..., dict[str, Any]]:
    """The appointments by UID without host; `preview` also with what is not public."""

    def draw(language: str = "de", *, today: str = "2026-11-23", preview: bool = False) -> dict[str, Any]:
        inspection = inspect(project, today)
        hub = inspection.whole if preview else inspection.public
        content = write_themes_calendars(workshop_of(hub))[ADDRESSES[language]]
        events = Calendar.from_ical(content).walk("VEVENT")
        return {str(event["UID"]).partition("@")[0]: event for event in events}

    return draw


def test_round_anniversaries_of_certain_days(project: Any, calendar: Callable[..., dict[str, Any]]) -> None:
    event = calendar()["anniversary-letzter-stollen-2027"]
    assert str(event["SUMMARY"]) == "Vor 40 Jahren: Stollen schließt"
    assert (event["DTSTART"].dt, event["DTEND"].dt) == (date(2027, 3, 31), date(2027, 4, 1))
    assert "anniversary-letzter-stollen-2028" not in calendar()
    assert str(event["URL"]).endswith("/zeitleiste/#letzter-stollen")
    assert str(event["CLASS"]) == "PUBLIC"
    project.edit("data/timeline.yml", "  date: 1987-03-31", "  date: 1987-03-31\n  certainty: about")
    assert not [uid for uid in calendar() if uid.startswith("anniversary")]


def test_a_leap_day_falls_on_the_28th(project: Any, calendar: Callable[..., dict[str, Any]]) -> None:
    project.edit("data/timeline.yml", "  date: 1987-03-31", "  date: 1988-02-29")
    assert calendar(today="2027-12-01")["anniversary-letzter-stollen-2028"]["DTSTART"].dt == date(2028, 2, 29)
    assert calendar(today="2032-12-01")["anniversary-letzter-stollen-2033"]["DTSTART"].dt == date(2033, 2, 28)


def test_of_a_mere_year_only_quarters_of_a_century(project: Any, calendar: Callable[..., dict[str, Any]]) -> None:
    project.edit("data/timeline.yml", "  date: 1987-03-31", "  date: 2002")
    event = calendar(today="2026-11-23")["anniversary-letzter-stollen-2027"]
    assert (event["DTSTART"].dt, event["DTEND"].dt) == (date(2027, 1, 1), date(2028, 1, 1))
    project.edit("data/timeline.yml", "  date: 2002", "  date: 2007")
    assert not [uid for uid in calendar() if uid.startswith("anniversary")]


def test_announced_figures_and_review_months(project: Any, calendar: Callable[..., dict[str, Any]]) -> None:
    project.edit("data/sources.yml", "  published: 2015-03", EDITION)
    found = calendar("en")
    assert str(found["edition-zaehlung"]["SUMMARY"]).startswith("New figures announced: Amt für Beispiele")
    assert str(found["edition-zaehlung"]["URL"]) == "https://example.org/vorschau"
    month = calendar(today="2029-12-15")["reviews-2030-01"]
    assert month["DTSTART"].dt == date(2030, 1, 1)
    assert str(month["SUMMARY"]) == "Fakten, die wir in diesem Monat prüfen: 2"


@pytest.mark.parametrize("preview", [False, True])
@pytest.mark.parametrize("hiding", ["status: draft", "status: published\n  publish-at: 2040-01-01"])
def test_canary_what_is_not_public_leaves_no_trace(
    project: Any, calendar: Callable[..., dict[str, Any]], hiding: str, preview: bool
) -> None:
    """The same entries, once public and once held back: only then are they gone, in the preview as well."""
    project.edit("data/sources.yml", "  published: 2015-03", EDITION.replace("2027-03", "2030-03"))
    for path in ("data/timeline.yml", "data/facts/land.yml", "data/facts/berg.yml"):
        text = (project.root / path).read_text("utf-8")
        project.write(path, text.replace("label: {de: ", f"label: {{de: {CANARY} "))
    day = "2029-12-15"
    told = calendar(today=day, preview=preview)
    assert {uid.partition("-")[0] for uid in told} == {"reviews", "edition"}
    assert all(CANARY in f"{event['SUMMARY']} {event.get('DESCRIPTION', '')}" for event in told.values())
    for path in ("data/timeline.yml", "data/facts/land.yml", "data/facts/berg.yml"):
        text = (project.root / path).read_text("utf-8")
        project.write(path, text.replace("status: published", hiding))
    assert calendar(today=day, preview=preview) == {}
    assert calendar(today="2026-11-23", preview=preview) == {}


def test_the_same_hub_gives_the_same_bytes(
    project: Any, inspect: Callable[..., Any], workshop_of: Callable[..., Workshop]
) -> None:
    hub = inspect(project).public
    assert write_themes_calendars(workshop_of(hub)) == write_themes_calendars(workshop_of(hub))
