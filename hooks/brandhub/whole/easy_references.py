"""Easy references: what a text in Leichte Sprache refers to must have plain words, and true ones."""

from __future__ import annotations

from collections.abc import Iterator

from brandhub.ground.moments import parse_moment
from brandhub.ground.problems import Place, Problem
from brandhub.speech.references import Reference
from brandhub.whole.easy_words import EASY_FORMS, write_easy_event, write_easy_reading
from brandhub.whole.hub import Hub
from brandhub.whole.prose import Prose


def check_easy(reference: Reference, prose: Prose, hub: Hub) -> Iterator[Problem]:
    """A form without plain words, a value that no plain number fits, a claim without a sentence in Leichte Sprache."""
    place = prose.place_of(reference.start, reference.end)
    forms = EASY_FORMS.get(reference.function)
    form = reference.options.get("form", "full")
    if reference.function == "chart":
        yield Problem(place, "easy-chart")
    elif forms is not None and form not in forms:
        yield Problem(place, "easy-form", {"function": reference.function, "found": form, "allowed": ", ".join(forms)})
    elif forms is not None and not _has_words(reference, form, hub):
        yield Problem(place, "easy-figure", {"id": reference.id, "form": form})
    elif reference.function == "claim" and form != "link":
        yield from _check_claim(reference.id, place, hub)


def _check_claim(key: str, place: Place, hub: Hub) -> Iterator[Problem]:
    """It has a sentence in Leichte Sprache, and that may still be said where the ordinary one may."""
    if hub.claims[key].easy is None:
        yield Problem(place, "easy-claim", {"claim": key})
    elif hub.sentence(key, "de") is not None and hub.sentence(key, "de", "easy") is None:
        yield Problem(place, "easy-stale", {"claim": key})


def _has_words(reference: Reference, form: str, hub: Hub) -> bool:
    """True when the value or time has plain words; also where nothing is found, which is told as such."""
    day = hub.today
    try:
        if reference.function == "event":
            write_easy_event(hub.events[reference.id], form, day)
        else:
            wanted = reference.options.get("as_of")
            reading = hub.series[reference.id].at(parse_moment(wanted) if wanted else None)
            if reading is not None:
                write_easy_reading(reading, form, day)
    except LookupError:
        return False
    except ValueError:  # no date: told by the check of dates
        return True
    return True
