"""Easy words: what a reference says in a text in Leichte Sprache. The decision is `docs/handbook/decisions/`."""

from __future__ import annotations

from datetime import date
from typing import Final

from brandhub.ground.moments import Moment
from brandhub.models.events import Event
from brandhub.proofs.plain_claims import plain_full, plain_noun, plain_value
from brandhub.proofs.plain_times import write_plain_time
from brandhub.proofs.readings import Reading

EASY: Final = "easy-"
"""In front of a form: the text is in Leichte Sprache."""
EASY_FORMS: Final = {"fact": ("full", "value", "noun", "when"), "event": ("when",)}
"""The forms of references that have plain words."""


def write_easy_reading(reading: Reading, form: str, day: date) -> str:
    """A reading in plain words. Raises LookupError for a form or a value that has none.

    After its review date a value carries its time („(im Jahr 2022)“), unless the form is bare-value or bare-full.
    """
    if form in ("value", "full") and reading.stage == "dated":
        return f"{write_easy_reading(reading, f'bare-{form}', day)} ({_time(reading.known or reading.as_of, day)})"
    match form.removeprefix("bare-"):
        case "value":
            said = plain_value(reading)
        case "full":
            said = plain_full(reading)
        case "noun":
            said = plain_noun(reading)
        case "when":
            said = _time(reading.as_of, day)
        case _:
            said = None
    if said is None:
        raise LookupError(f"{reading.fact.id} {form}")
    return said


def write_easy_event(event: Event, form: str, day: date) -> str:
    """When the event was, in plain words. Raises LookupError for every other form."""
    said = write_plain_time(event.date, day) if form == "when" else None
    if said is None:
        raise LookupError(f"{event.id} {form}")
    return said


def _time(moment: Moment, day: date) -> str:
    said = write_plain_time(moment, day)
    if said is None:
        raise LookupError(moment.text)
    return said
