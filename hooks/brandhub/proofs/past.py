"""The dated past form: how a claim is said once the review date of a fact behind it has passed.

Editors may write it (`past`). Without that it is made by rule, so that no date is named twice: a sentence that says by
itself of when it speaks stays as it is; else it opens with „Stand Oktober 2022:“, and the same date in brackets goes.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from brandhub.ground.catalogues import Bilingual
from brandhub.ground.dates import write_moment, write_stand
from brandhub.ground.moments import Moment
from brandhub.models.claims import ClaimBase, Since
from brandhub.proofs.phrases import SLOT
from brandhub.proofs.proof import Proof
from brandhub.proofs.wordings import write_sentence
from brandhub.proofs.words import bilingual

_DATE: Final = re.compile(r"(?:([\w-]+)\.)?(?:as-of|when)")
_BRACKETED: Final = re.compile(r" ?\(\{((?:[\w-]+\.)?as-of)\}\)")
_AS_IT_STOOD: Final = Bilingual("Nach damaligem Stand", "As things stood then")


def stand_slot(proof: Proof) -> dict[str, Bilingual]:
    """{stand}: „Stand Oktober 2022“, with every date of a value that ages; none where no value has a date."""
    moments = tuple(_ageing(proof).values())
    return {"stand": bilingual(lambda language: write_stand(moments, language))} if moments else {}


def with_stand(proof: Proof) -> Proof:
    """The proof with {stand} among its slots, also among those of the sentence that would be true instead."""
    stand = stand_slot(proof)
    true = None if proof.true_slots is None else {**proof.true_slots, **stand}
    return replace(proof, slots={**proof.slots, **stand}, true_slots=true)


def write_past(claim: ClaimBase, proof: Proof, language: str, wording: str) -> str:
    """The sentence or the headline in its dated past form. Raises KeyError for an unknown slot.

    A written `past` serves as headline too: beside it, a rule-made headline would speak in another tense.
    """
    assert claim.wording is not None, "only what has a wording is said"
    is_short = wording == "headline"
    written = (claim.past_headline or claim.past) if is_short else claim.past
    if written is not None:
        return write_sentence(written[language], proof.slots, language)
    short = claim.headline if is_short else None
    return _by_rule(claim, proof, (short or claim.wording)[language], language)


def _by_rule(claim: ClaimBase, proof: Proof, template: str, language: str) -> str:
    sentence = write_sentence(template, proof.slots, language)
    ageing = _ageing(proof)
    bracketed = set(_BRACKETED.findall(template))
    spoken = {name for name in SLOT.findall(_BRACKETED.sub("", template)) if name == "stand" or _DATE.fullmatch(name)}
    if _is_over(claim, proof) or all(_says(name, spoken, proof) for name in ageing):
        return sentence
    lasting = any(proof.inputs[name].as_of.lasts for name in ageing)
    dates = {write_moment(moment, language) for moment in ageing.values()}
    if len(dates) == 1 and dates >= {proof.slots[slot][language] for slot in bracketed}:
        named = (slot.rpartition(".")[0] for slot in spoken)
        if not lasting and dates & {
            write_moment(proof.inputs[name].as_of, language) for name in named if name in proof.inputs
        }:
            return sentence  # „2014 gab es … (2014)“: once is enough
        sentence = write_sentence(_BRACKETED.sub("", template), proof.slots, language)
    elif not lasting:
        return f"{_AS_IT_STOOD[language]}: {sentence}"  # each value stands beside its own date
    stand = write_stand(tuple(ageing.values()), language)
    return f"{stand[:1].upper()}{stand[1:]}: {sentence}"


def _ageing(proof: Proof) -> Mapping[str, Moment]:
    """Of when the values speak that will need another look some day; a value that lasts, of when it was known.

    Only those that the sentence can name. Where none of these ages (just a competitor does), all of them.
    """
    named = {name: r for name, r in proof.inputs.items() if f"{name}.as-of" in proof.slots and not r.is_number}
    ageing = {name: reading for name, reading in named.items() if reading.ages} or named
    return {name: reading.known or reading.as_of for name, reading in ageing.items()}


def _is_over(claim: ClaimBase, proof: Proof) -> bool:
    """True for a statement about a stretch of time with two ends, which its wording has to name: it cannot go on."""
    if isinstance(claim, Since):
        return claim.until is not None
    known = [reading for reading in proof.inputs.values() if not reading.is_number]
    facts, dates = {reading.fact.id for reading in known}, {reading.as_of.text for reading in known}
    return len(facts) == 1 and len(dates) > 1 and not any(reading.as_of.lasts for reading in known)


def _says(name: str, spoken: set[str], proof: Proof) -> bool:
    """True when the sentence itself says of when the value is, not just in brackets behind it."""
    if proof.inputs[name].as_of.lasts:
        return "stand" in spoken
    return bool({"stand", "as-of", "when", f"{name}.as-of", f"{name}.when"} & spoken)
