"""Mere wordings: whoever notes that something is only said otherwise must not have changed what it says."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from brandhub.models.notes import ClaimNote, EventNote, FactNote
from brandhub.models.releases import ReleasedClaim, ReleasedFact
from brandhub.whole.turns import Turn, means

_MERELY: Final = "wording"
_DATED: Final = ("date", "certainty")
_TERMS: Final = ("unit", "area", "basis")
# What an operator writes into a German sentence; both languages say the same.
_FIGURES: Final = re.compile(
    r"\d+(?:[.,]\d+)*|\b(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|\w+zehn|zwanzig)mal\b|\bersten \w+"
    r"|\b\w+t(?:größt|höchst|längst|meist|kleinst|niedrigst|kürzest|wenigst|ältest|frühest)\w*"
    r"|\b(?:mehr|weniger|gestiegen|gesunken|die Hälfte)\b"
)


def mere_values(
    before: ReleasedFact, after: ReleasedFact, notes: Sequence[FactNote], turns: Sequence[Turn]
) -> Iterator[tuple[FactNote, Turn]]:
    """Notes of a fact that call another value, unit, area or basis a wording, each with what has changed."""
    for note in notes:
        for turn in turns if note.kind == _MERELY else ():
            if turn.part in note.changed and turn.is_new and _is_other(before, after, turn.part):
                yield note, turn


def mere_dates(notes: Sequence[EventNote], turns: Sequence[Turn]) -> Iterator[tuple[EventNote, Turn]]:
    """The same for another date of an event."""
    for note in notes:
        for turn in turns if note.kind == _MERELY else ():
            if turn.part in _DATED and turn.part in note.changed and turn.is_new:
                yield note, turn


def _is_other(before: ReleasedFact, after: ReleasedFact, part: str) -> bool:
    if part in _TERMS:
        return bool(getattr(before, part) != getattr(after, part))
    one, other = (next((o for o in fact.observations if o.as_of == part), None) for fact in (before, after))
    return (one is None) != (other is None) or (one is not None and other is not None and means(one) != means(other))


def mere_sentences(before: ReleasedClaim, after: ReleasedClaim, notes: Sequence[ClaimNote]) -> Iterator[ClaimNote]:
    """Notes of a claim that call other figures, or another verdict, a wording.

    The log shows them beside both sentences. What is left out or added alone is no other figure.
    """
    if not says_other(before, after):
        return
    for note in notes:
        if note.kind == _MERELY and (not note.changed or "sentence" in note.changed):
            yield note


def says_other(before: ReleasedClaim, after: ReleasedClaim) -> bool:
    """True where each sentence has a figure that the other has not; of what is not said, where it stands otherwise."""
    if before.sentence is None or after.sentence is None:
        return before.standing != after.standing
    old, new = (set(_FIGURES.findall(claim.sentence.de)) for claim in (before, after) if claim.sentence)
    return bool(old - new) and bool(new - old)
