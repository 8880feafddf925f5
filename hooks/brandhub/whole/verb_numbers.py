"""Verb numbers: the verb beside a value in a text has the number of what is counted. „2014 lebten hier 1 Bergmann“.

The text is written once, the values change with every new count. Asked are, as in wordings, only verbs whose subject
can be nothing else than what is counted.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from brandhub.ground.moments import parse_moment
from brandhub.ground.problems import Problem
from brandhub.proofs.agreement import verb_beside
from brandhub.proofs.readings import Reading
from brandhub.proofs.words import is_one, write_full
from brandhub.speech.references import Reference
from brandhub.whole.hub import Hub
from brandhub.whole.prose import Prose

_COUNTED = ("full", "dated")


def check_verb_numbers(prose: Prose, hub: Hub, references: Sequence[Reference]) -> Iterator[Problem]:
    """Verbs of many beside one, and of one beside many."""
    for reference in references:
        reading = _counted(reference, hub)
        if reading is None:
            continue
        before, after = _sentence(prose.text, reference)
        says_one = reading.fact.noun[prose.language].one is not None and is_one(reading)
        verb = verb_beside(before, after, prose.language, is_one=says_one)
        if verb is not None:
            told = write_full(reading, prose.language)
            said = f"{told} {verb.strip()}" if verb.startswith(" ") else f"{verb} {told}"
            yield Problem(prose.place_of(reference.start, reference.end), "wording-number", {"text": said})


def _counted(reference: Reference, hub: Hub) -> Reading | None:
    """The value of a fact where things are counted, and where it has a number at all: „keine“ goes with many."""
    if reference.function != "fact" or reference.options.get("form", "full") not in _COUNTED:
        return None
    series, wanted = hub.series.get(reference.id), reference.options.get("as_of")
    try:
        reading = series.at(parse_moment(wanted) if wanted else None) if series else None
    except ValueError:
        return None  # told where references are read
    return None if reading is None or reading.measured or reading.interval.high == 0 else reading


def _sentence(text: str, reference: Reference) -> tuple[str, str]:
    """What stands before and behind the reference in its line; another reference in it is a stranger."""
    before = text[: reference.start].rsplit("\n", 1)[-1]
    after = text[reference.end :].split("\n", 1)[0]
    return before, after
