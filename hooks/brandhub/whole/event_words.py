"""Event words: what opens in the German headline of an event does not close in the English one.

A text beside it that says the contrary is found by the search for claims (`orphan-other-event`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from brandhub.ground.problems import Problem
from brandhub.models.events import Event
from brandhub.whole.hub import Hub
from brandhub.whole.linking import begun, link

# What begins and what ends, in German and in English.
_TURNS: Final = {
    "de": (
        re.compile(r"\b(?:er)?öffne\w*|\b\w*eröffnung\b|\b(?:ge)?gründe\w*|\b\w*gründung\b", re.IGNORECASE),
        re.compile(
            r"\b(?:ge)?schl(?:ieß|oss)\w*|\b\w*schließung\b|\bstillgelegt\w*|\b\w*stilllegung\b|\bendet\w*"
            r"|\b\w*schlu(?:ss|ß)\b",
            re.IGNORECASE,
        ),
    ),
    "en": (
        re.compile(r"\b(?:re)?open(?:s|ed|ing)\b|\bfound(?:s|ed|ing)\b", re.IGNORECASE),
        re.compile(r"\bclos(?:es?|ed|ing|ure)\b|\bshut(?:s|ting)?\b|\bend(?:s|ed|ing)?\b", re.IGNORECASE),
    ),
}


def check_events(hub: Hub) -> Iterator[Problem]:
    """Topic and sources exist, and the event has happened."""
    for event in hub.events.values():
        yield from begun(hub, event, event.date, "date")
        yield from check_event_words(event)
        yield from link(hub, event, event.topic, hub.topics, "topic", "topic")
        if not event.sources:
            yield Problem(event.place("sources"), "event-without-source", {"event": event.id})
        for index, key in enumerate(event.sources):
            yield from link(hub, event, key, hub.sources, "source", "sources", index)


def check_event_words(event: Event) -> Iterator[Problem]:
    """Opening in one language and closing in the other."""
    german, english = _turn(event.label.de, "de"), _turn(event.label.en, "en")
    if german and english and german[0] != english[0]:
        values = {"one": german[1], "other": english[1]}
        yield Problem(event.place("label", "en"), "event-contradicts", values)


def _turn(text: str, language: str) -> tuple[bool, str] | None:
    """True with the word for what begins, false for what ends; None where a text has both or neither."""
    begins, ends = (pattern.search(text) for pattern in _TURNS[language])
    if (begins is None) == (ends is None):
        return None
    found = begins or ends
    assert found is not None, "one of both"
    return begins is not None, found[0]
