"""The guard on the page: what was asked before anything was compared, each answer, and the reason."""

from __future__ import annotations

from brandhub.products.portal.desk import Desk, View
from brandhub.products.portal.html_words import phrase_text
from brandhub.proofs.proof import Proof
from brandhub.proofs.readings import Reading
from brandhub.proofs.words import write_value


def guard_view(proof: Proof, desk: Desk) -> View:
    """The table of questions with its two headings; or, where nothing is compared, a note that says why not."""
    readings = list(proof.inputs.values())
    numbers = [reading for reading in readings if reading.is_number]
    rows = [] if numbers and all(row.passes for row in proof.guard) else proof.guard
    note = "claim.guard-number" if numbers else "claim.guard-alone"
    left, right = _headings(readings, desk)
    return {
        "rows": [
            {
                "aspect": desk.word(f"guard-word.{row.aspect}"),
                "left": row.left[desk.language],
                "right": row.right[desk.language],
                "ok": row.passes,
                "word": desk.word("claim.match-yes" if row.passes else "claim.match-no"),
                "reason": phrase_text(row.reason, desk) if row.reason else "",
            }
            for row in rows
        ],
        "left": left,
        "right": right,
        "note": "" if rows else desk.word(note, number=", ".join(write_value(r, desk.language) for r in numbers)),
    }


def _headings(readings: list[Reading], desk: Desk) -> tuple[str, str]:
    """What tells the two apart: their labels, or their dates when they are one fact."""
    ends = (readings[0], readings[1] if len(readings) > 1 else readings[0])
    if ends[0].fact.id == ends[1].fact.id:
        left, right = (desk.as_of(reading) for reading in ends)
    else:
        left, right = (reading.fact.label[desk.language] for reading in ends)
    return left, right
