"""Calendars: appointments as iCalendar (RFC 5545), for calendar programs to subscribe to.

Lines end with CRLF and are folded at 75 octets (section 3.1), texts are escaped (3.3.11). An appointment keeps its UID
when its date moves, so that a program moves it, too (3.8.4.7). DTSTAMP is the clock that the hub was told (3.8.7.2).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Final

from brandhub.ground.moments import Moment

MEDIA_TYPE: Final = "text/calendar"
FOLD: Final = 75
"""The most octets of a line, without its end."""


@dataclass(frozen=True)
class Appointment:
    """Something on one or several whole days, `last` included; with `at` at a moment instead.

    `uid`: stable and unique in the calendar, without the host. `url`: where more stands, or empty.
    """

    uid: str
    first: date
    last: date
    title: str
    text: str = ""
    category: str = ""
    url: str = ""
    at: datetime | None = None

    @property
    def sort_key(self) -> tuple[date, str]:
        """By day, then by UID."""
        return self.first, self.uid


@dataclass(frozen=True)
class Heading:
    """Whose calendar it is: name, language, and the host that makes UIDs unique in the world."""

    name: str
    language: str
    host: str
    is_public: bool


def days_of(moment: Moment) -> tuple[date, date]:
    """First and last day of a date, as precise as it is known."""
    return moment.start, moment.end


def write_calendar(heading: Heading, appointments: Iterable[Appointment], now: datetime) -> bytes:
    """The calendar, in the order of days. Pure: the same appointments at the same clock give the same bytes.

    Raises ValueError for a clock without zone and for a UID that stands twice.
    """
    if now.tzinfo is None:
        raise ValueError("a clock has a zone")
    ordered = sorted(appointments, key=lambda one: one.sort_key)
    uids = [one.uid for one in ordered]
    if len(set(uids)) != len(uids):
        raise ValueError(next(uid for uid in uids if uids.count(uid) > 1))
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        f"PRODID:-//{_name(heading.name)}//brandhub//{heading.language.upper()}",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        f"NAME:{escape(heading.name)}",
        f"X-WR-CALNAME:{escape(heading.name)}",
        "REFRESH-INTERVAL;VALUE=DURATION:P1D",
    ]
    for one in ordered:
        lines += _event(one, heading, now)
    lines.append("END:VCALENDAR")
    return "".join(f"{part}\r\n" for line in lines for part in fold(line)).encode()


def _event(one: Appointment, heading: Heading, now: datetime) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{one.uid}@{heading.host}"
    yield f"DTSTAMP:{_moment(now)}"
    if one.at is not None:
        yield f"DTSTART:{_moment(one.at)}"
    else:
        yield f"DTSTART;VALUE=DATE:{one.first:%Y%m%d}"
        yield f"DTEND;VALUE=DATE:{one.last + timedelta(days=1):%Y%m%d}"
    yield f"SUMMARY:{escape(one.title)}"
    if one.text:
        yield f"DESCRIPTION:{escape(one.text)}"
    if one.category:
        yield f"CATEGORIES:{escape(one.category)}"
    if one.url:
        yield f"URL:{one.url}"
    yield "TRANSP:TRANSPARENT"  # nobody is busy because a figure is reviewed
    yield f"CLASS:{'PUBLIC' if heading.is_public else 'PRIVATE'}"
    yield "END:VEVENT"


def escape(text: str) -> str:
    """A text as a value: backslash, semicolon, comma and line ends escaped, other control characters left out."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return re.sub(r"[\x00-\x08\x0b-\x1f\x7f]", "", text.replace("\n", "\\n"))


def fold(line: str) -> Iterator[str]:
    """The line in parts of at most 75 octets; no character is torn apart. Later parts begin with a blank."""
    part, size = "", 0
    for sign in line:
        octets = len(sign.encode())
        if size + octets > FOLD:
            yield part
            part, size = " ", 1
        part, size = part + sign, size + octets
    yield part


def _moment(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _name(text: str) -> str:
    """A name within an identifier: slashes divide there, and nothing is escaped."""
    return re.sub(r"[/;,\\\n]+", " ", text).strip()
