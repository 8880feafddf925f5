"""Wordings: the sentence of a claim. The editor writes the frame, the operator fills in the words that assert."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from brandhub.ground.catalogues import LANGUAGES
from brandhub.ground.problems import Problem
from brandhub.ground.spelling import nearest
from brandhub.models.claims import ClaimBase, Comparison, NoneSince, Share, Since, Times, Trend
from brandhub.models.fields import Texts
from brandhub.proofs.proof import Proof, Slots

SLOT: Final = re.compile(r"\{([a-z-]+(?:\.[a-z-]+)?)\}")
# Without these a sentence would not say what was proven.
_NEEDED: Final[dict[type[ClaimBase], tuple[str, ...]]] = {
    Comparison: ("relation", "than"),
    Times: ("relation", "than"),
    Share: ("share",),
    Trend: ("trend",),
    Since: ("since", "relation", "than"),
    NoneSince: ("since", "none"),
}


def write_sentence(template: str, slots: Slots, language: str) -> str:
    """The template with its slots filled; the first letter is capitalised. Raises KeyError for an unknown slot."""
    text = SLOT.sub(lambda found: slots[found[1]][language], template)
    return text[:1].upper() + text[1:]


def check_wording(claim: ClaimBase, proof: Proof) -> Iterator[Problem]:
    """Unknown slots, a missing relation, a missing date: the sentence must say what was proven, of when."""
    for field in ("wording", "headline"):
        texts: Texts | None = getattr(claim, field)
        if texts is not None:
            yield from _check_template(claim, proof, field, texts)


def _check_template(claim: ClaimBase, proof: Proof, field: str, texts: Texts) -> Iterator[Problem]:
    for language in LANGUAGES:
        template = texts[language]
        used = SLOT.findall(template)
        for index, name in enumerate(used):
            if name not in proof.slots:
                place = claim.place_within((field, language), "{" + name + "}", used[:index].count(name))
                known = ", ".join(sorted(proof.slots))
                values = {"slot": name, "nearest": nearest(name, proof.slots) or "–", "known": known}
                yield Problem(place, "unknown-slot", values)
        stray = SLOT.sub("", template)
        for sign in "{}":
            if sign in stray:
                yield Problem(claim.place(field, language), "stray-brace", {"sign": sign})
        for name in _NEEDED[type(claim)]:
            if name not in used:
                yield Problem(claim.place(field, language), "wording-needs", {"slot": name})
        if (swapped := _swapped(used)) is not None:
            yield Problem(claim.place(field, language), "wording-order", {"slot": swapped})
        if missing := _missing_date(claim, proof, used):
            yield Problem(claim.place(field, language), "wording-needs-date", {"slots": missing})


def _swapped(used: list[str]) -> str | None:
    """The slot that turns the sentence round: „mehr {right.noun} als {left.noun}“ says the opposite of the proof."""
    if "relation" not in used or "than" not in used:
        return None
    than = used.index("than")
    if than < used.index("relation"):
        return "than"
    sides = [name for name in used if name.split(".")[0] in ("left", "right")]
    named = [name for name in sides if not name.endswith((".as-of", ".when"))]
    if named and named[0].startswith("right") and any(name.startswith("left") for name in named):
        return named[0]
    early = [name for name in used[:than] if name in named and name.startswith("right")]
    late = [name for name in named if name in ("left.noun", "left.label") and name not in used[:than]]
    return next(iter((*early, *late)), None)


def _missing_date(claim: ClaimBase, proof: Proof, used: list[str]) -> str:
    """Names the date slots that are missing; empty when the sentence is dated."""
    if isinstance(claim, NoneSince) or (isinstance(claim, Since) and claim.until is not None):
        return ""  # {since} is the date
    if "as-of" in proof.slots and ({"as-of", "when"} & set(used)):
        return ""
    missing = [
        f"{{{name}.as-of}}"
        for name, reading in proof.inputs.items()
        if not reading.is_number
        and not (isinstance(claim, Since) and reading.as_of.lasts)
        and f"{name}.as-of" in proof.slots
        and not ({f"{name}.as-of", f"{name}.when"} & set(used))
    ]
    if not missing:
        return ""
    return "{as-of}" if "as-of" in proof.slots else " ".join(missing)
