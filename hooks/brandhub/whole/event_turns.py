"""Turns of events: in what an event reads differently from a release, and what somebody must explain."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from datetime import date
from typing import Protocol

from brandhub.models.fields import Texts
from brandhub.models.notes import EventNote
from brandhub.models.releases import ReleasedEvent
from brandhub.whole.turns import Named, Turn, fresh_notes, named_sources


class Timeline(Named, Protocol):
    """A state that tells events: a snapshot, or the hub of today. `events` are their labels."""

    @property
    def events(self) -> Mapping[str, Texts]: ...
    @property
    def timeline(self) -> Mapping[str, ReleasedEvent]: ...


def event_turns(key: str, was: Timeline, now: Timeline) -> tuple[Turn, ...]:
    """Everything in which an event reads differently; of a state that knows labels alone, its label.

    `certainty` is told by its ids (exact, about, disputed): whoever shows it puts the word. A turn is not new where
    nobody rewrote the event and only a value or a date in its text has changed.
    """
    return tuple(_turns(key, was, now))


def _turns(key: str, was: Timeline, now: Timeline) -> Iterator[Turn]:
    one, other = was.timeline.get(key), now.timeline.get(key)
    if one is not None and other is not None:
        if one.date != other.date:
            yield Turn("date", *_told_apart(one, other))
        if one.certainty != other.certainty:
            yield Turn("certainty", _alike(one.certainty), _alike(other.certainty))
    if key in was.events and key in now.events and was.events[key] != now.events[key]:
        yield Turn("label", was.events[key], now.events[key])
    if one is not None and other is not None:
        if one.text != other.text:
            yield Turn("text", one.text, other.text, is_new=one.own.get("text") != other.own.get("text"))
        if one.note != other.note:
            yield Turn("note", one.note, other.note, is_new=one.own.get("note") != other.own.get("note"))
        named = named_sources(one.sources, was), named_sources(other.sources, now)
        if one.sources != other.sources and named[0] != named[1]:
            yield Turn("sources", _alike("; ".join(named[0])), _alike("; ".join(named[1])))


def _alike(text: str) -> Texts:
    return Texts(de=text, en=text)


def _told_apart(one: ReleasedEvent, other: ReleasedEvent) -> tuple[Texts, Texts]:
    """Both dates in words; as people wrote them where the words are the same."""
    if one.when != other.when:
        return one.when, other.when
    written = [f"{event.when.de} [{event.date}]" for event in (one, other)]
    english = [f"{event.when.en} [{event.date}]" for event in (one, other)]
    return Texts(de=written[0], en=english[0]), Texts(de=written[1], en=english[1])


def follows_in_text(event: ReleasedEvent, turned: Collection[tuple[str, str]]) -> bool:
    """True when something that stands in the text of an event has turned. `turned`: (fact, claim or event; id)."""
    told = (("fact", event.facts), ("claim", event.claims), ("event", event.events))
    return any((noun, key) in turned for noun, keys in told for key in keys)


def fresh_of_event(key: str, was: Timeline, now: Timeline, since: date | None = None) -> tuple[EventNote, ...]:
    """The notes of an event that an earlier state did not have.

    `since`: the day of that state. One that knows labels alone has no notes: there, those from that day on are fresh.
    """
    notes = now.timeline[key].changes if key in now.timeline else ()
    if key in was.timeline:
        return fresh_notes(was.timeline[key].changes, notes)
    return tuple(note for note in notes if since is None or note.on >= since)
