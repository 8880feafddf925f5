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
    is_alone = len(readings) - len(numbers) == 1  # the parts of a sum have each other to match
    rows = [] if numbers and is_alone and all(row.passes for row in proof.guard) else proof.guard
    left, right = _headings(proof, desk)
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
        "note": "" if rows else _note(proof, numbers, desk),
    }


def _note(proof: Proof, numbers: list[Reading], desk: Desk) -> str:
    """Why nothing had to be asked: a fixed number, or a single fact."""
    if numbers:
        said = ", ".join(write_value(reading, desk.language) for reading in numbers)
        return desk.word("claim.guard-number", number=said)
    return desk.word("claim.guard-alone")


def _headings(proof: Proof, desk: Desk) -> tuple[str, str]:
    """What tells the two sides apart: labels, or dates of one fact; of many facts the first from the others."""
    if "among" in proof.slots:  # one of a list against all others
        return proof.slots["name"][desk.language], desk.word("ranking.others")
    readings = list(proof.inputs.values())
    if not readings:
        return "", ""
    first, second = readings[0], readings[1] if len(readings) > 1 else readings[0]
    if first.fact.id == second.fact.id:
        return desk.as_of(first), desk.as_of(second)
    if len({reading.fact.id for reading in readings}) > 2:
        return first.fact.label[desk.language], desk.word("claim.guard-others")
    return first.fact.label[desk.language], second.fact.label[desk.language]
