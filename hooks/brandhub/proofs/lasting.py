"""Lasting: the date of a value that lasts, as an adverb of the whole sentence, would make „since“ of a comparison.

„Seit 1987 gab es mehr Höfe als Gruben“ says that it was not so before. Only the operator `since` asks for that. Beside
its own value the date stands for the value: „seit 1987 keine Bergleute“.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from brandhub.ground.catalogues import LANGUAGES
from brandhub.ground.problems import Problem
from brandhub.models.assertions import ClaimBase
from brandhub.models.claims import Comparison, Difference, EqualWithin, Ratio, Share, Sum, Times
from brandhub.models.fields import Texts
from brandhub.proofs.proof import Proof

_KINDS: Final = (Comparison, Difference, EqualWithin, Ratio, Share, Sum, Times)
_DATE: Final = re.compile(r"\{((?:([\w-]+)\.)?(?:when|as-of))\}")


def check_lasting(claim: ClaimBase, proof: Proof) -> Iterator[Problem]:
    """Dates of values that last where they speak of more than their value."""
    if not isinstance(claim, _KINDS):
        return
    for field in ("wording", "headline"):
        texts: Texts | None = getattr(claim, field)
        for language in LANGUAGES if texts is not None else ():
            assert texts is not None, "asked above"
            template = texts[language]
            for found in _DATE.finditer(template):
                if _lasts(found[2], proof) and not _is_beside(found, template):
                    place = claim.place_within((field, language), found[0], template.count(found[0], 0, found.start()))
                    values = {"slot": found[1], "text": proof.slots[found[1]][language], "name": found[2] or "left"}
                    yield Problem(place, "wording-since", values)


def _lasts(name: str | None, proof: Proof) -> bool:
    """True for the date of an operand that lasts, and for the shared one where all of them do."""
    if name is not None:
        return name in proof.inputs and f"{name}.when" in proof.slots and proof.inputs[name].as_of.lasts
    dated = [reading for reading in proof.inputs.values() if not reading.is_number]
    return "when" in proof.slots and all(reading.as_of.lasts for reading in dated)


def _is_beside(found: re.Match[str], template: str) -> bool:
    """In brackets, or right before or behind a slot of its own value."""
    before, after, name = template[: found.start()], template[found.end() :], found[2]
    if before.endswith("(") and after.startswith(")"):
        return True
    own = rf"\{{{re.escape(name)}(?:\.value)?\}}" if name is not None else "(?!)"
    return (
        re.match(rf",? {own}", after) is not None
        or re.search(rf"{own}(?: \{{{name}\.noun\}})?,? $", before) is not None
    )
