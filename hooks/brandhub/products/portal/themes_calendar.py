"""The themes calendar: for partners and the press, what comes up and may be known: anniversaries, figures, reviews.

Drawn from the hub of what is public. Drafts and embargoed entries are not in it, nor do they leave a gap that tells.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from brandhub.ground.dates import write_moment
from brandhub.ground.moments import Moment
from brandhub.models.events import Event
from brandhub.products.calendars import Appointment, Heading, days_of, write_calendar
from brandhub.products.portal.addresses import section
from brandhub.products.portal.desk import Desk, Workshop
from brandhub.products.portal.frame import base_address

ADDRESSES: Final = {"de": "/presse/themenkalender.ics", "en": "/en/press/themes.ics"}
HORIZON: Final = timedelta(days=731)
"""How far the calendar looks ahead."""
ROUND: Final = {"day": 5, "month": 5, "year": 25}
"""Which anniversaries count, by how precisely the day is known: every fifth, of a mere year every twenty-fifth."""


def write_themes_calendars(workshop: Workshop) -> dict[str, bytes]:
    """The calendar in both languages, by address."""
    files = {}
    for language, address in ADDRESSES.items():
        desk = Desk(workshop, address, language)
        host = base_address(desk).partition("://")[2].partition("/")[0]
        name = desk.word("calendar.themes", title=desk.hub.site.title[language])
        found = [*_anniversaries(desk), *_editions(desk), *_reviews(desk)]
        files[address] = write_calendar(Heading(name, language, host, is_public=True), found, desk.hub.now)
    return files


def _anniversaries(desk: Desk) -> Iterator[Appointment]:
    """Round anniversaries of events whose date is certain."""
    today = desk.hub.today
    for event in desk.hub.events.values():
        step = ROUND.get(event.date.shape)
        if step is None or event.certainty != "exact" or not event.is_public(desk.hub.now):
            continue
        for year in range(today.year, (today + HORIZON).year + 1):
            age = year - event.date.start.year
            first, last = _moved(event.date, year)
            if age > 0 and age % step == 0 and today <= first <= today + HORIZON:
                yield _anniversary(event, age, first, last, desk)


def _moved(moment: Moment, year: int) -> tuple[date, date]:
    """The same day, month or year in another year; 29 February falls on the 28th where there is none."""

    def moved(day: date) -> date:
        try:
            return day.replace(year=year)
        except ValueError:
            return date(year, 2, 28)

    return moved(moment.start), moved(moment.end)


def _anniversary(event: Event, age: int, first: date, last: date, desk: Desk) -> Appointment:
    values = {"years": age, "label": event.label[desk.language], "date": write_moment(event.date, desk.language)}
    sources = [desk.hub.sources[key] for key in event.sources if key in desk.hub.sources]
    said = "; ".join(f"{source.producer}: {source.title}" for source in sources)
    return Appointment(
        f"anniversary-{event.id}-{first.year}",
        first,
        last,
        desk.word("calendar.anniversary", **values),
        desk.word("calendar.anniversary-text", sources=said, **values),
        desk.word("calendar.kind.anniversary"),
        f"{base_address(desk)}{section('timeline', desk.language)}#{event.id}",
    )


def _editions(desk: Desk) -> Iterator[Appointment]:
    """Figures that publishers have announced, where a public fact waits for them."""
    today = desk.hub.today
    for key, source in desk.hub.sources.items():
        users = [fact for fact in _facts(desk) if any(one.source == key for one in desk.hub.fact(fact).observations)]
        if source.next_edition is None or not users:
            continue
        first, last = days_of(source.next_edition.expected)
        if today <= last <= today + HORIZON:
            labels = "; ".join(sorted(desk.hub.fact(fact).label[desk.language] for fact in users))
            values = {"producer": source.producer, "title": source.title, "facts": labels}
            title, text = desk.word("calendar.edition", **values), desk.word("calendar.edition-text", **values)
            kind, url = desk.word("calendar.kind.edition"), source.next_edition.announced
            yield Appointment(f"edition-{key}", first, last, title, text, kind, url)


def _reviews(desk: Desk) -> Iterator[Appointment]:
    """By month, on its first day: in which months which facts are looked at again."""
    today = desk.hub.today
    months: dict[date, list[str]] = defaultdict(list)
    for key in _facts(desk):
        day = desk.hub.fact(key).review_by
        if day is not None and today < day <= today + HORIZON:
            months[day.replace(day=1)].append(desk.hub.fact(key).label[desk.language])
    for month, labels in sorted(months.items()):
        values = {"facts": "; ".join(sorted(labels)), "count": len(labels)}
        title, text = desk.word("calendar.month", **values), desk.word("calendar.month-text", **values)
        kind = desk.word("calendar.kind.review")
        url = base_address(desk) + section("facts", desk.language)
        yield Appointment(f"reviews-{month:%Y-%m}", month, month, title, text, kind, url)


def _facts(desk: Desk) -> Iterator[str]:
    """Facts that may be named: in the preview the hub knows more."""
    yield from (key for key, series in desk.hub.series.items() if series.fact.is_public(desk.hub.now))
