"""Verdicts: what is said about a claim that may not be said, and the sentence that would be true instead."""

from __future__ import annotations

from collections.abc import Iterator

from brandhub.ground.catalogues import LANGUAGES, Bilingual, Phrase
from brandhub.ground.dates import write_moment
from brandhub.ground.problems import Problem
from brandhub.models.claims import ClaimBase
from brandhub.models.fields import Texts
from brandhub.proofs.agreement import agreed
from brandhub.proofs.bare_sentences import bare_sentence
from brandhub.proofs.guard import GuardRow
from brandhub.proofs.proof import Proof
from brandhub.proofs.readings import Reading
from brandhub.proofs.standing_steps import figure_of
from brandhub.proofs.standings import Standings
from brandhub.proofs.wordings import is_writable, write_sentence
from brandhub.proofs.words import bilingual, write_line


def check_verdict(claim: ClaimBase, proof: Proof) -> Iterator[Problem]:
    """Published claims hold; examined ones have the verdict that is expected of them."""
    values = verdict_values(claim, proof)
    if claim.status in ("published", "draft") and proof.verdict != "holds":
        yield Problem(claim.place(), f"claim-{proof.verdict}", values)
    elif claim.expect is None and (year := proof.extra.get("goes-on")) is not None:
        yield Problem(claim.place("until"), "until-goes-on", {"claim": claim.id, "year": year}, "warning")
    elif claim.expect is not None and proof.verdict not in (claim.expect, "expired"):
        values["expected"] = Phrase.of(f"verdict.{claim.expect}")
        yield Problem(claim.place("expect"), "claim-unexpected", values)


def verdict_values(claim: ClaimBase, proof: Proof) -> dict[str, object]:
    """What a message says about a claim that fails: both values, the sentence, and one that would be true."""
    inputs: object = bilingual(lambda lang: "; ".join(_lines(proof, lang)))
    if (gaps := proof.extra.get("missing")) is not None and proof.verdict == "undecidable":
        inputs = Phrase.of("inputs-missing", inputs=inputs, gaps=gaps)
    guard = tuple(_gap(row) for row in proof.guard if not row.passes)
    wording = _writable(claim, proof)
    sentence: object = Phrase.of("no-sentence")
    if wording is not None:
        sentence = bilingual(lambda lang: write_sentence(wording[lang], proof.slots, lang))
    return {
        "claim": claim.id,
        "verdict": Phrase.of(f"verdict.{proof.verdict}"),
        "sentence": sentence,
        "inputs": inputs,
        "guard": guard,
        "instead": true_sentence(claim, proof),
        "expired": ", ".join(sorted(expired_facts(proof))),
    }


def _lines(proof: Proof, language: str) -> list[str]:
    """The values side by side, each once; where they come from several areas, each with its own."""
    if proof.standings is not None:
        return list(_neighbours(proof.standings, language))
    known = {name: reading for name, reading in proof.inputs.items() if not reading.is_number}
    several = len({reading.fact.area for reading in known.values()}) > 1
    lines = []
    for name, reading in known.items():
        area = proof.slots.get(f"{name}.area") if several else None
        lines.append(
            write_line(reading, language) if area is None else f"{area[language]}: {write_line(reading, language)}"
        )
    return list(dict.fromkeys(lines))


def expired_facts(proof: Proof) -> set[str]:
    """The ids of the facts that let a proof expire: those at the root, not those derived from them."""

    def roots(reading: Reading) -> set[str]:
        found = set().union(*(roots(part) for part in reading.inputs))
        return found or ({reading.fact.id} if reading.stage == "expired" else set())

    return set().union(*(roots(reading) for reading in proof.inputs.values()))


def _neighbours(standings: Standings, language: str) -> Iterator[str]:
    """The subject of a ranking and what stands next to it, each with value and date."""
    for row in standings.neighbours:
        when = write_moment(row.competitor.moment, language)
        figure = figure_of(row.competitor)[language]
        yield f"{row.competitor.name[language]}: {figure}" + ("" if figure == when else f" ({when})")


def _writable(claim: ClaimBase, proof: Proof) -> Texts | None:
    """The wording, when its slots can be filled; otherwise the slots are a problem of their own."""
    wording = claim.wording
    if wording is None or not all(is_writable(wording[language], proof.slots) for language in LANGUAGES):
        return None
    return wording


def _gap(row: GuardRow) -> Phrase:
    """What differs, and why that matters where the two answers alone do not say it."""
    values: dict[str, object] = {"aspect": Phrase.of(f"guard-word.{row.aspect}"), "left": row.left, "right": row.right}
    if row.reason is None:
        return Phrase.of("guard.gap", **values)
    return Phrase.of("guard.gap-because", **values, reason=row.reason)


def true_sentence(claim: ClaimBase, proof: Proof) -> Bilingual:
    """A sentence that is true today: the same wording with the relation that holds, else the values side by side."""
    wording, slots = _writable(claim, proof), proof.true_slots
    if slots is not None and wording is not None:
        german, english = (agreed(claim, proof, slots, wording[lang], lang) for lang in LANGUAGES)
        if german is not None and english is not None:
            return Bilingual(write_sentence(german, slots, "de"), write_sentence(english, slots, "en"))
    if slots is not None and wording is None:
        bare = [bare_sentence(proof, slots, language) for language in LANGUAGES]
        if bare[0] is not None and bare[1] is not None:
            return Bilingual(bare[0], bare[1])
    return bilingual(lambda lang: "; ".join(_lines(proof, lang)) + ".")
