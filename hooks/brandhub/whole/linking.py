"""Linking: one noun names another by its id, which must exist and be visible."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from brandhub.ground.moments import Moment, parse_moment
from brandhub.ground.problems import Problem
from brandhub.ground.spelling import nearest
from brandhub.models.fields import Noun
from brandhub.whole.hidden import refers_to_hidden
from brandhub.whole.hub import Hub


def guess(key: str, known: Mapping[str, object]) -> dict[str, object]:
    """The values of a message about an unknown id, with the nearest known one."""
    return {"id": key, "nearest": nearest(key, known) or "–"}


def link(
    hub: Hub, noun: Noun, key: str, known: Mapping[str, object], kind: str, *location: str | int
) -> Iterator[Problem]:
    """One id that must exist and be visible."""
    if key in known:
        return
    if (kind, key) in hub.hidden:
        yield refers_to_hidden(noun.place(*location), kind, key, hub.hidden[kind, key])
    else:
        yield Problem(noun.place(*location), f"unknown-{kind}", guess(key, known))


def begun(hub: Hub, noun: Noun, moment: Moment | None, *location: str | int) -> Iterator[Problem]:
    """A date that has begun: what lies ahead is a forecast, and no sentence of ours tells it as one."""
    if moment is not None and _last_beginning(moment) > hub.today:
        values = {"found": moment.text, "today": hub.today}
        yield Problem(noun.place(*location), "date-ahead", values)


def _last_beginning(moment: Moment) -> date:
    """When a date has begun: „2020..2030“ with its last year, „um 2030“ with the year that it names."""
    if moment.shape == "between":
        return parse_moment(moment.text.split("..", 1)[1]).start
    if moment.shape == "about":
        return date(moment.start.year + 5, 1, 1)
    return moment.start
