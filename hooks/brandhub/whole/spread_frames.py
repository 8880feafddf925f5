"""Spread frames: what was counted for each of something is not said of all of it.

„Der Wasserverbrauch der Stadt ist gesunken: von 130 auf 121“, of litres a head and day, gives a city the thirst of one
person. The headline of a claim may leave it to the sentence, which may not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from brandhub.ground.catalogues import LANGUAGES, Bilingual
from brandhub.ground.problems import Problem
from brandhub.models.assertions import ClaimBase
from brandhub.models.fields import Texts
from brandhub.proofs.manners import spread_over
from brandhub.proofs.proof import Proof
from brandhub.proofs.readings import Reading

_SAID: Final = {
    "de": re.compile(r"(?<![\w-])(?:je|pro|jede[nrms]?|jeweils)(?![\w-])", re.IGNORECASE),
    "en": re.compile(r"\b(?:per|each|every|a (?:head|person|resident|inhabitant)|for one)\b", re.IGNORECASE),
}
_SENTENCES: Final = ("wording", "past")


def check_spread_frames(claim: ClaimBase, proof: Proof) -> Iterator[Problem]:
    """Each sentence that leaves out for each of what its values were counted."""
    spread = {name: one for name, one in proof.inputs.items() if not one.is_number and spread_over(one)}
    for field in _SENTENCES if spread else ():
        given: Texts | None = getattr(claim, field)
        for language in LANGUAGES if given is not None else ():
            assert given is not None, "asked above"
            for name, reading in spread.items():
                if not _is_said(given[language], name, reading, language):
                    values = {"fact": reading.fact.id, "per": _over(reading)}
                    yield Problem(claim.place(field, language), "wording-needs-per", values)
                    break


def _over(reading: Reading) -> Bilingual:
    """What is told of it: the shortest of its names, which is the same in both languages where one has none."""
    german, english = spread_over(reading), spread_over(reading, "en")
    return Bilingual(min(german, key=len), min(english or german, key=len))


def _is_said(template: str, name: str, reading: Reading, language: str) -> bool:
    """By a word of the sentence, or by a slot that writes it."""
    slots = "".join(f"{{{name}}}{{{name}.noun}}" if _SAID[language].search(reading.fact.noun[language].many) else "")
    if _SAID[language].search(reading.fact.label[language]):
        slots += f"{{{name}.label}}"
    written = any(slot and f"{{{slot}}}" in template for slot in re.findall(r"\{([^}]+)\}", slots))
    return written or _SAID[language].search(re.sub(r"\{[^}]*\}", " ", template)) is not None
