"""The reckoning: a claim's arithmetic as a slip, each input with its date, then what follows."""

from __future__ import annotations

from typing import Final

from brandhub.ground.catalogues import Bilingual
from brandhub.models.claims import ClaimBase
from brandhub.products.portal.desk import Desk, View
from brandhub.products.portal.html_words import phrase_text
from brandhub.products.portal.records import claim_verdict, stand_lines, verdict_view
from brandhub.proofs.proof import Proof
from brandhub.proofs.readings import Reading
from brandhub.proofs.words import write_value

MOST_LINES: Final = 6
"""A slip is read at a glance; whatever else went into the arithmetic stands below it on the page."""


def reckoning_view(claim: ClaimBase, proof: Proof, desk: Desk, *, own_page: bool) -> View:
    """The slip. Beside other texts it links to the page of the claim and carries the verdict."""
    return {
        "items": _items(_operands(proof), desk),
        "result": _result(proof, desk),
        "figure": "",
        "verdict": verdict_view(claim_verdict(claim.id, desk), desk),
        "url": "" if own_page else desk.entry("claims", claim.id),
    }


def _items(readings: list[Reading], desk: Desk) -> list[View]:
    items = [
        {
            "label": reading.fact.label[desk.language],
            "value": write_value(reading, desk.language),
            "note": ", ".join(stand_lines(reading, desk)),
            "url": desk.entry("facts", reading.fact.id),
        }
        for reading in readings[:MOST_LINES]
    ]
    left_out = len(readings) - MOST_LINES
    if left_out > 0:
        items.append({"label": desk.word("claim.more-values"), "value": f"+ {left_out}", "note": "", "url": ""})
    return items


def _operands(proof: Proof) -> list[Reading]:
    """What the claim compares, without plain numbers, each once."""
    if proof.standings is not None:  # of a long list the subject and what stands next to it
        return [row.competitor.reading for row in proof.standings.neighbours if row.competitor.reading is not None]
    found = {(r.fact.id, r.as_of.text): r for r in proof.inputs.values() if not r.is_number}
    return list(found.values())


def _result(proof: Proof, desk: Desk) -> View:
    """What the slip ends with: the share, the ratio, the change or the beginning; else the margin or the relation."""
    if proof.verdict == "holds":
        slots = {name: text[desk.language] for name, text in proof.slots.items()}
        if "none" in slots and "since" in slots:
            slots["since"] = desk.word("claim.none-since", since=slots["since"])
        if "within" in slots and not margin_words(proof, desk):  # „gleich viele“ alone would be another sentence
            order = ("relation", "within") if desk.language == "en" else ("within", "relation")
            joint = ", " if desk.language == "en" else " "
            return {"label": desk.word("claim.result"), "value": joint.join(slots[name] for name in order)}
        for name in ("share", "ratio", "change", "since"):
            if name in slots:
                return {"label": desk.word("claim.result"), "value": slots[name]}
        if margin := margin_words(proof, desk):
            return {"label": desk.word("claim.margin"), "value": margin}
        for name in ("relation", "place"):
            if (
                name in slots
            ):  # the sentence goes on behind “at least as many, but not twice as many,”, the slip does not
                return {"label": desk.word("claim.result"), "value": slots[name].rstrip(",")}
    return {"label": desk.word("claim.result"), "value": phrase_text(proof.steps[-1], desk)}


def margin_words(proof: Proof, desk: Desk) -> str:
    """By how much the claim holds, as a number; empty where there is no such number."""
    margin = dict(proof.flip.values).get("margin") if proof.flip else None
    is_told = proof.verdict == "holds" and isinstance(margin, Bilingual)
    return margin[desk.language] if is_told and isinstance(margin, Bilingual) else ""
