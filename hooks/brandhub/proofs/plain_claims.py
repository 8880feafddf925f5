"""Plain claims: the slots of a claim's sentence in Leichte Sprache. Only what can be said plainly and truly is a slot.

Comparisons keep the word of their operator. Values come as plain figures, dates as plain times, shares as so many of
ten. Differences, changes and ratios have no plain form: their sizes are exact numbers or per cent. Nor have „since“,
which may have to say how far its values go, and ranks, whose lists are long.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from brandhub.ground.catalogues import Bilingual
from brandhub.ground.moments import Moment, parse_moment
from brandhub.models.claims import ClaimBase, Comparison, NoneSince, Share, Times, Trend
from brandhub.proofs.declension import weak
from brandhub.proofs.phrases import declined_nouns
from brandhub.proofs.plain_figures import write_plain_figure, write_plain_share
from brandhub.proofs.plain_times import write_plain_time
from brandhub.proofs.proof import Proof, Slots
from brandhub.proofs.readings import Reading

PLAIN_KINDS: Final = (Comparison, Times, Share, Trend, NoneSince)
_WORDS: Final = ("relation", "than", "trend", "none")
# In front of a noun they belong to the number: „3 Millionen Tonnen“.
SCALES: Final = {"Tausend": 10**3, "Million": 10**6, "Millionen": 10**6, "Milliarde": 10**9, "Milliarden": 10**9}


def plain_slots(claim: ClaimBase, proof: Proof, today: date) -> Slots:
    """What a sentence in Leichte Sprache may be filled with; what has no true and plain form is missing."""
    if not isinstance(claim, PLAIN_KINDS):
        return {}
    found: dict[str, str | None] = {name: proof.slots[name].de for name in _WORDS if name in proof.slots}
    for name, reading in proof.inputs.items():
        if not reading.is_number:
            found[f"{name}.when"] = write_plain_time(reading.as_of, today)
            found[f"{name}.noun"] = plain_noun(reading, always_many=True)
            declined = declined_nouns(name, reading, plain_noun(reading, always_many=True))
            found |= {case: text.de for case, text in declined.items()}
            found[f"{{{name}.value}} {{{name}.noun}}"] = plain_full(reading) if not reading.is_zero else None
        found[name] = plain_full(reading)
        found[f"{name}.value"] = plain_value(reading)
    if "when" in proof.slots:
        found["when"] = write_plain_time(_shared(proof), today)
    found |= {"share": _share(proof), "since": _since(claim, today)}
    return {name: Bilingual(text, text) for name, text in found.items() if text is not None}


def plain_value(reading: Reading) -> str | None:
    """The number in plain words. A scale that the noun begins with belongs to it: „ungefähr 250 Millionen“."""
    return None if is_in_per_cent(reading) else write_plain_figure(reading.interval.scaled(_scale(reading)))


def plain_noun(reading: Reading, *, always_many: bool = False) -> str:
    """The noun behind a plain number, without its scale; „Hof“ after a one, also in „bis zu 1 Hof“, divided where the
    fact divides it.

    `always_many`: as it stands away from its number, „mehr Höfe als“.
    """
    forms = reading.fact.noun.de
    is_one = not always_many and (plain_value(reading) or "").split(" ")[-1] == "1"
    text = (forms.one if is_one else None) or forms.easy or forms.many
    first, _, rest = text.partition(" ")
    return rest if first in SCALES and rest else text


def plain_full(reading: Reading) -> str | None:
    """Number and noun; „keine Höfe“ for a certain nothing."""
    if reading.is_zero:
        noun = plain_noun(reading)
        return f"keine {noun if reading.measured else weak(reading.fact.noun.de, noun)}"
    value = plain_value(reading)
    return None if value is None else f"{value} {plain_noun(reading)}"


def is_in_per_cent(reading: Reading) -> bool:
    """Per cent are no plain number."""
    return any(text.lower().startswith(("prozent", "%")) for text in (reading.fact.unit, reading.fact.noun.de.many))


def _scale(reading: Reading) -> int:
    first, _, rest = reading.fact.noun.de.many.partition(" ")
    return SCALES.get(first, 1) if rest else 1


def _shared(proof: Proof) -> Moment:
    """The date that all operands share, as in `comparison.operand_slots`; called only where there is one."""
    dates = [reading.as_of for reading in proof.inputs.values() if not reading.is_number]
    return next((d for d in dates if not d.lasts), max(dates, key=lambda d: d.start))


def _share(proof: Proof) -> str | None:
    if not {"part", "whole"} <= proof.inputs.keys():
        return None
    return write_plain_share(proof.inputs["part"].interval.over(proof.inputs["whole"].interval))


def _since(claim: ClaimBase, today: date) -> str | None:
    """Counted from the last day on which it may have begun: what is said holds for the whole time."""
    if not isinstance(claim, NoneSince):
        return None
    return write_plain_time(parse_moment(f"since-{claim.from_.end.isoformat()}"), today)
