"""Entries of the change log: one change with its reason, its owner, and what reads differently because of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final, Literal

from brandhub.models.fields import Texts
from brandhub.models.notes import Weight
from brandhub.models.releases import Shown
from brandhub.whole.turns import Turn

Kind = Literal[
    "correction",
    "new-data",
    "method",
    "wording",
    "new-value",
    "changed",
    "retired",
    "unsaid",
    "said",
    "verdict",
    "new",
    "gone",
]
Noun = Literal["fact", "claim", "event"]
SECTIONS: Final[tuple[tuple[str, tuple[Kind, ...]], ...]] = (
    ("corrections", ("correction",)),
    ("updates", ("new-data", "method", "new-value", "wording", "changed")),
    ("claims", ("retired", "unsaid", "verdict", "said", "gone")),
    ("new", ("new",)),
)
"""Corrections stand apart from everything else."""


@dataclass(frozen=True)
class SentenceTurn:
    """A sentence that reads differently because of a change; None where nobody says it."""

    claim: str
    before: Texts | None
    after: Texts | None


@dataclass(frozen=True)
class FactTurn:
    """A value of another fact that follows."""

    fact: str
    label: Texts
    turn: Turn


@dataclass(frozen=True)
class Reached:
    """A page, chart, kit or embed that shows something else because of a change."""

    address: str
    shown: Shown


@dataclass(frozen=True)
class Entry:
    """One change. `on` and `note` are the words of whoever made it; `owner` answers for the fact.

    `causes` are the facts, `events` the events because of which a claim stands differently, `instead` is what is true
    in place of it.
    """

    noun: Noun
    key: str
    kind: Kind
    title: Texts
    turns: tuple[Turn, ...] = ()
    note: Texts | None = None
    on: date | None = None
    weight: Weight | None = None
    owner: str = ""
    instead: str | None = None
    causes: tuple[str, ...] = ()
    events: tuple[str, ...] = ()
    values: tuple[FactTurn, ...] = ()
    sentences: tuple[SentenceTurn, ...] = ()
    reached: tuple[Reached, ...] = ()
