"""Wordings: the sentence of a claim. The editor writes the frame, the operator fills in the words that assert."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from brandhub.ground.catalogues import LANGUAGES
from brandhub.ground.problems import Problem
from brandhub.ground.spelling import nearest
from brandhub.models.claims import ClaimBase, Comparison, NoneSince, Share, Since, Times, Trend, TwoSided
from brandhub.models.fields import Texts
from brandhub.proofs.proof import Proof, Slots

SLOT: Final = re.compile(r"\{([a-z-]+(?:\.[a-z-]+)?)\}")
WORDINGS: Final = ("wording", "headline", "past", "past_headline")
"""The fields of a claim that hold templates."""
# Without these a sentence would not say what was proven.
_NEEDED: Final[dict[type[ClaimBase], tuple[str, ...]]] = {
    Comparison: ("relation", "than"),
    Times: ("relation", "than"),
    Share: ("share",),
    Trend: ("trend",),
    Since: ("since", "relation", "than"),
    NoneSince: ("since", "none"),
}
_DATED: Final = re.compile(r"\{(\w+)(?:\.(?:noun|value|label))?\} ?\(\{((\w+)\.(?:as-of|when))\}\)")
_REVERSED: Final = {
    "de": re.compile(r"\bvon \{(to\b[^}]*)\}|\b(?:auf|bis) \{(from\b[^}]*)\}|\{whole[^}]*\} von \{(part[^}]*)\}"),
    "en": re.compile(r"\bfrom \{(to\b[^}]*)\}|\bto \{(from\b[^}]*)\}|\{whole[^}]*\} of \{(part[^}]*)\}"),
}


def write_sentence(template: str, slots: Slots, language: str) -> str:
    """The template with its slots filled; the first letter is capitalised. Raises KeyError for an unknown slot."""
    text = SLOT.sub(lambda found: slots[found[1]][language], template)
    return text[:1].upper() + text[1:]


def is_writable(template: str, slots: Slots) -> bool:
    """True when every slot of the template is known; the others are told by `check_wording`."""
    return all(name in slots for name in SLOT.findall(template))


def check_wording(claim: ClaimBase, proof: Proof) -> Iterator[Problem]:
    """Unknown slots, a missing relation, a missing date: the sentence must say what was proven, of when."""
    for field in WORDINGS:
        texts: Texts | None = getattr(claim, field)
        if texts is not None:
            yield from _check_template(claim, proof, field.replace("_", "-"), texts)


def _check_template(claim: ClaimBase, proof: Proof, field: str, texts: Texts) -> Iterator[Problem]:
    for language in LANGUAGES:
        template = texts[language]
        used = SLOT.findall(template)
        yield from _check_slots(claim, proof, (field, language), used)
        stray = SLOT.sub("", template)
        for sign in "{}":
            if sign in stray:
                yield Problem(claim.place(field, language), "stray-brace", {"sign": sign})
        for name in (*_NEEDED[type(claim)], *_areas_needed(claim)):
            if name not in used:
                yield Problem(claim.place(field, language), "wording-needs", {"slot": name})
        for side in _hidden_sides(claim, field, used):
            yield Problem(claim.place(field, language), "wording-needs", {"slot": f"{side}.value"})
        turned = _swapped(used) or _misdated(template) or _reversed(template, language)
        if _areas_needed(claim):
            turned = turned or _crossed(used)
        if turned is not None:
            yield Problem(claim.place(field, language), "wording-order", {"slot": turned})
        if missing := _missing_date(claim, proof, field, used):
            yield Problem(claim.place(field, language), "wording-needs-date", {"slots": missing})


def _check_slots(claim: ClaimBase, proof: Proof, location: tuple[str, str], used: list[str]) -> Iterator[Problem]:
    known = ", ".join(sorted(proof.slots))
    for index, name in enumerate(used):
        if name not in proof.slots:
            place = claim.place_within(location, "{" + name + "}", used[:index].count(name))
            values = {"slot": name, "nearest": nearest(name, proof.slots) or "–", "known": known}
            yield Problem(place, "unknown-slot", values)


def _hidden_sides(claim: ClaimBase, field: str, used: list[str]) -> list[str]:
    """The operands of which the full sentence shows neither value nor noun: nothing else may stand in their place.

    A headline names them freely, and one fact at two dates need not be named twice.
    """
    if field not in ("wording", "past") or not isinstance(claim, (Comparison, Times)):
        return []
    shown = {name.split(".")[0] for name in used if not name.endswith((".as-of", ".when"))} & {"left", "right"}
    if shown and claim.left.fact == claim.right.fact:
        return []
    return [side for side in ("left", "right") if side not in shown]


def _areas_needed(claim: ClaimBase) -> tuple[str, ...]:
    """Where two areas are compared, the sentence and its headline name both."""
    return ("left.area", "right.area") if isinstance(claim, TwoSided) and claim.across is not None else ()


def _crossed(used: list[str]) -> str | None:
    """With two areas in a sentence, every pair of slots has the left one first: else values change places."""
    for kind in ("", ".value", ".area"):
        sides = [name for name in used if name in (f"left{kind}", f"right{kind}")]
        if sides[:1] == [f"right{kind}"] and f"left{kind}" in sides:
            return sides[0]
    return None


def _misdated(template: str) -> str | None:
    """A date in brackets belongs to the operand before it: „{left.value} ({right.as-of})“ would lie about both."""
    for found in _DATED.finditer(template):
        if found[1] != found[3]:
            return found[2]
    return None


def _reversed(template: str, language: str) -> str | None:
    """„von {to} auf {from}“ and „{whole} von {part}“ turn a trend and a share round."""
    found = _REVERSED[language].search(template)
    return None if found is None else next(name for name in found.groups() if name)


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
    late = [name for name in named if name in ("left.noun", "left.label", "left.area") and name not in used[:than]]
    return next(iter((*early, *late)), None)


def _lasts(proof: Proof) -> bool:
    """True when a value that ages is one that lasts: its own date says since when, not of when we know it."""
    return any(reading.ages and reading.as_of.lasts for reading in proof.inputs.values())


def _missing_date(claim: ClaimBase, proof: Proof, field: str, used: list[str]) -> str:
    """Names the date slots that are missing; empty when the sentence is dated.

    {stand} names the dates of all values that age. A past form of what lasts cannot do without it.
    """
    if field.startswith("past") and "stand" not in used and _lasts(proof):
        return "{stand}"
    if isinstance(claim, NoneSince) or (isinstance(claim, Since) and claim.until is not None):
        return ""  # {since} is the date
    if "as-of" in proof.slots and ({"as-of", "when"} & set(used)):
        return ""
    missing = [
        f"{{{name}.as-of}}"
        for name, reading in proof.inputs.items()
        if not reading.is_number
        and not ("stand" in used and reading.ages)
        and not (isinstance(claim, Since) and reading.as_of.lasts)
        and f"{name}.as-of" in proof.slots
        and not ({f"{name}.as-of", f"{name}.when"} & set(used))
    ]
    if not missing:
        return ""
    return "{as-of}" if "as-of" in proof.slots else " ".join(missing)
