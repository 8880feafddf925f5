"""Phrases of changes: what a message says of what was published and reads otherwise now."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from brandhub.ground.catalogues import Bilingual, Phrase
from brandhub.models.fields import Texts
from brandhub.models.notes import CLAIM_PARTS, EVENT_PARTS, PARTS
from brandhub.whole.turns import Turn

MOST_TOLD: Final = 4
NAMED: Final = frozenset({*PARTS, *CLAIM_PARTS, *EVENT_PARTS}) - {"sentence"}
"""What is told with its name; a sentence speaks for itself, and everything else is the date of a value."""


def part_word(part: str) -> Phrase:
    """„Definition“, „Wert 2014“."""
    return (
        Phrase.of(f"change-part.{part}") if part in (*NAMED, "sentence") else Phrase.of("change-part.value", date=part)
    )


def told_turns(turns: Sequence[Turn]) -> Phrase:
    """„102 Höfe (2014) → 104 Höfe (2014); …“"""
    shown, rest = turns[:MOST_TOLD], len(turns) - MOST_TOLD
    told: Phrase | None = Phrase.of("change-more", count=rest) if rest > 0 else None
    for turn in reversed(shown):
        before, after = _words(turn.before, turn, "change-not-yet"), _words(turn.after, turn, "change-nothing")
        one = Phrase.of("change-turn", before=before, after=after)
        if turn.part in NAMED:
            one = Phrase.of("change-field", part=part_word(turn.part), turn=one)
        told = one if told is None else Phrase.of("change-list", first=one, rest=told)
    return told or Phrase.of("change-nothing")


def _words(texts: Texts | None, turn: Turn, nothing: str) -> Bilingual | Phrase:
    if texts is None:
        return Phrase.of(nothing)
    return Phrase.of(f"event.{texts.de}") if turn.part == "certainty" else Bilingual(texts.de, texts.en)
