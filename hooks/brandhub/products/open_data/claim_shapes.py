"""Shapes of claims with their proof, and of changes."""

from __future__ import annotations

from datetime import date
from typing import Literal

from pydantic import Field

from brandhub.models.notes import Weight
from brandhub.products.change_entries import Kind as ChangeKind
from brandhub.products.change_entries import Noun as ChangeNoun
from brandhub.products.open_data.fact_shapes import Bounds
from brandhub.products.open_data.shapes import Edition, Head, Id, Language, Number, Sentence, Shape, Stage, Words
from brandhub.proofs.proof import Verdict

Operator = Literal[
    "more-than", "fewer-than", "equal-within", "difference", "times", "share", "ratio", "sum", "trend", "change",
    "since", "none-since", "undefined", "rank", "largest", "smallest", "first",
]  # fmt: skip


class Parameter(Shape):
    """One thing that the claim states beside its operands: how many times, the direction, the first year."""

    name: str
    value: str | int | bool


class Input(Shape):
    """One value that the arithmetic used. `slot` is its place in the claim; `observation` its id in facts.json."""

    slot: str
    fact: Id
    as_of: str
    observation: str
    low: Number
    high: Number | None
    exact: Bounds


class Check(Shape):
    """One question asked before any arithmetic: do both sides have the same area, unit, basis, family, date …"""

    aspect: str
    left: Words
    right: Words
    passes: bool
    reason: Words | None


class Value(Shape):
    """A value that a step of the arithmetic names."""

    name: str
    text: Words


class Step(Shape):
    """One step of the arithmetic: the rule applied, the values put in, and the same in words."""

    rule: str
    values: list[Value]
    text: Words


class Rank(Shape):
    """One row of the table behind a rank. `best` and `worst` are the same where the place is sure."""

    name: Words
    best: int
    worst: int
    subject: bool
    as_of: str
    sources: list[Id]


class Standings(Shape):
    """The table behind a rank. `complete`: nobody is missing; only then can it prove a place."""

    list_: Id = Field(alias="list")
    complete: bool
    rows: list[Rank]


class Retirement(Shape):
    """Since when and why it is no longer said, and the claim that is true instead."""

    on: date
    reason: Words
    instead: Id | None


class Claim(Shape):
    """An assertion with its proof. `sentence` is generated from the values: null where it may not be said.

    `verdict`: holds in every possible world, refuted in every one, undecidable otherwise; not-comparable where the
    sides must not be compared; expired where a value is too old; null for what was retired. `flip` says how far the
    claim is from tipping. `facts` are all that it rests on, `sources` whoever says so.
    """

    id: Id
    url: Words
    status: Literal["draft", "published", "examined", "retired"]
    verdict: Verdict | None
    stage: Stage
    operator: Operator
    parameters: list[Parameter]
    question: Words
    sentence: Sentence
    caveat: Words | None
    inputs: list[Input]
    comparable: bool | None
    guard: list[Check]
    arithmetic: list[Step]
    flip: Step | None
    standings: Standings | None
    facts: list[Id]
    sources: list[Id]
    retired: Retirement | None


class Claims(Head):
    """Every claim with its proof, by id."""

    claims: dict[Id, Claim]


class OneClaim(Head):
    """One claim with its proof."""

    claim: Claim


# --- Changes ---


class Turn(Shape):
    """What read differently: the date of a value or the name of a field, before and after; null: did not exist."""

    part: str
    before: Words | None
    after: Words | None


class Following(Shape):
    """A value or a sentence that changed because of it."""

    noun: Literal["fact", "claim"]
    id: Id
    before: Words | None
    after: Words | None


class Reached(Shape):
    """A page, chart, press kit or card that shows something else because of it."""

    address: str
    kind: Literal["page", "chart", "kit", "embed"]
    language: Language
    title: str


class Change(Shape):
    """One change of a fact, claim or event, with its reason where somebody gave one, and its reach.

    `causes` are the facts, `events` the events because of which a claim stands differently.
    """

    noun: ChangeNoun
    id: Id
    kind: ChangeKind
    title: Words
    on: date | None
    weight: Weight | None
    reason: Words | None
    owner: Id | None
    instead: Id | None
    causes: list[Id]
    events: list[Id]
    turns: list[Turn]
    following: list[Following]
    reached: list[Reached]


class Chapter(Shape):
    """What one release changed; `release` is null for what has been changed since the last one."""

    release: Edition | None
    first: bool
    changes: list[Change]


class Changes(Head):
    """Every change from release to release, the newest chapter first."""

    chapters: list[Chapter]
