"""Bare sentences: what is true instead of a claim that has no wording of its own, from labels and asserting words.

An examined question needs no wording. What holds in its place is told all the same, and not only the values side by
side: „Höfe: weniger als „Gruben“ (102 und 140, 2014)“.
"""

from __future__ import annotations

from typing import Final

from brandhub.proofs.proof import Proof, Slots
from brandhub.proofs.readings import Reading
from brandhub.proofs.words import write_value

_WORDS: Final = {
    "de": {"and": "und", "of": "gemessen an", "from": "von", "to": "auf", "per": "auf", "together": "Zusammen"},
    "en": {"and": "and", "of": "measured against", "from": "from", "to": "to", "per": "per", "together": "Together"},
}
_QUOTES: Final = {"de": "„{}“", "en": "“{}”"}
_PAIRS: Final = (("left", "right"), ("part", "whole"))


def bare_sentence(proof: Proof, slots: Slots, language: str) -> str | None:
    """The sentence in one language; None where the slots assert nothing that can be said without a wording.

    `slots`: those that make the claim true.
    """
    said = {name: text[language] for name, text in slots.items()}
    words = _WORDS[language]
    if "place" in said:
        return f"{said['name']}: {said['place']} {said['among']}."
    if "parts" in said:
        return _sum(proof, said, language)
    if "none" in said:
        told = f"{said['since']} keine" if language == "de" else f"none {said['since']}"
        return f"{proof.inputs['fact'].fact.label[language]}: {told}."
    if "trend" in said or "change" in said:
        first, last = (_dated(proof.inputs[side], said, side, language) for side in ("from", "to"))
        turn = said.get("trend") or said.get("change")
        label = proof.inputs["to"].fact.label[language]
        return f"{label}: {turn}, {words['from']} {first} {words['to']} {last}."
    return _pair(proof, said, language)


def _sum(proof: Proof, said: dict[str, str], language: str) -> str | None:
    right = proof.inputs["right"]
    if right.is_number:
        than = write_value(right, language)
    elif "than" in said:
        than = f"{said['than']} {_QUOTES[language].format(right.fact.label[language])}, {write_value(right, language)}"
    else:
        return None
    when = f" ({said['as-of']})" if "as-of" in said else ""
    return f"{_WORDS[language]['together']} {said['sum']}{when}, {said['relation']} {than}: {said['parts']}."


def _pair(proof: Proof, said: dict[str, str], language: str) -> str | None:
    sides = next((pair for pair in _PAIRS if set(pair) <= proof.inputs.keys()), None)
    if sides is None:
        return None
    left, right = (proof.inputs[side] for side in sides)
    here, there = _names(left, right, sides, said, language)
    words = _WORDS[language]
    values = "" if "since" in said else f" ({_values(left, right, sides, said, language)})"
    if "share" in said:
        return f"{here}: {said['share']}, {words['of']} {there}{values}."
    if "ratio" in said:
        both = zip((left, right), sides, strict=True)
        lines = "; ".join(f"{one.fact.label[language]}: {_dated(one, said, side, language)}" for one, side in both)
        told = f"{said['ratio']} {words['per']} {said['per']}: {lines}."
        return told[0].upper() + told[1:]
    relation = said.get("relation")
    if relation is None or "than" not in said:
        return None
    if "within" in said:
        near = f"{said['within']} {relation}" if language == "de" else relation
        after = f", {said['within']}" if language == "en" else ""
        return f"{here}: {near} {said['than']} {there}{after}{values}."
    since = f"{said['since']} " if "since" in said else ""
    return f"{here}: {since}{relation} {said['than']} {there}{values}."


def _names(
    left: Reading, right: Reading, sides: tuple[str, str], said: dict[str, str], language: str
) -> tuple[str, str]:
    """What tells the two apart: label, else area or date. A plain number is told as that."""
    here, there = left.fact.label[language], right.fact.label[language]
    if right.is_number:
        return here, write_value(right, language)
    apart = ["", ""]
    if left.fact.area != right.fact.area:
        apart = [said.get(f"{side}.area", "") for side in sides]
    elif left.fact.id == right.fact.id:
        apart = [said.get(f"{side}.as-of", "") for side in sides]
    first, second = (f"{name} ({more})" if more else name for name, more in zip((here, there), apart, strict=True))
    return first, _QUOTES[language].format(second)


def _values(left: Reading, right: Reading, sides: tuple[str, str], said: dict[str, str], language: str) -> str:
    """„102 und 140, 2014“; each with its date where they are of different ones."""
    shared = said.get("as-of")
    if right.is_number:
        return _dated(left, said, sides[0], language, brackets=False)
    if shared is not None:
        return f"{write_value(left, language)} {_WORDS[language]['and']} {write_value(right, language)}, {shared}"
    both = zip((left, right), sides, strict=True)
    return "; ".join(_dated(reading, said, side, language, brackets=False) for reading, side in both)


def _dated(reading: Reading, said: dict[str, str], side: str, language: str, *, brackets: bool = True) -> str:
    value, when = write_value(reading, language), said[f"{side}.as-of"]
    return f"{value} ({when})" if brackets else f"{value}, {when}"
