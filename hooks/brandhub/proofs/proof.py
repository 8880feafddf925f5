"""A proof: the verdict on a claim and everything a reader needs to follow it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, Literal

from brandhub.ground.catalogues import Bilingual, Phrase
from brandhub.proofs.guard import GuardRow
from brandhub.proofs.readings import STAGES, Reading, Stage
from brandhub.proofs.standings import Standings

Truth = Literal["holds", "refuted", "undecidable"]
Verdict = Literal["holds", "refuted", "undecidable", "not-comparable", "expired"]
Slots = Mapping[str, Bilingual]


@dataclass(frozen=True)
class Proof:
    """What became of a claim.

    `slots` fill the wording; `true_slots` fill the same wording so that it becomes true (None when only the
    juxtaposition of the values is true); `steps` is the arithmetic in words; `flip` says how far it is from tipping;
    `standings` is the table of competitors behind a rank.
    """

    verdict: Verdict
    inputs: Mapping[str, Reading]
    slots: Slots
    guard: tuple[GuardRow, ...] = ()
    steps: tuple[Phrase, ...] = ()
    flip: Phrase | None = None
    true_slots: Slots | None = None
    extra: Mapping[str, object] = field(default_factory=dict)
    standings: Standings | None = None

    @property
    def stage(self) -> Stage:
        """As stale as the stalest reading that the proof rests on."""
        return max((reading.stage for reading in self.inputs.values()), key=STAGES.index, default="fresh")


RESTING: Final = Proof("undecidable", {}, {})
"""In place of a proof for what has been retired: nobody asserts it, so nobody reckons; its facts may be gone."""


def truth_of(surely: bool, never: bool) -> Truth:
    """True in every possible world, false in every one, or open."""
    return "holds" if surely else "refuted" if never else "undecidable"


def both_ways(truths: list[Truth]) -> Truth:
    """Several truths at once: one refutation refutes, one doubt leaves it open."""
    if "refuted" in truths:
        return "refuted"
    return "undecidable" if "undecidable" in truths or not truths else "holds"


def with_time_before(inside: Truth, before: Truth) -> Truth:
    """„Since“ asserts two things: it holds from then on, and it did not just before."""
    if inside == "refuted" or before == "holds":
        return "refuted"
    return "holds" if inside == "holds" and before == "refuted" else "undecidable"
