"""Stranding: a number that stands alone where readers take it for another one. „Mehr Höfe als Gruben: 51.“

Each such number is true of its own fact. At the end of the sentence, without a noun and without the number that the
sentence is about, it is read as that one: as the farms, as where a rise has led to, as how many of the hundred.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final

from brandhub.ground.catalogues import Bilingual
from brandhub.models.claims import ClaimBase, Since
from brandhub.proofs.phrases import with_nouns
from brandhub.proofs.proof import Proof

_RIGHT: Final = re.compile(r"\{right\.value\}(?! \{right\.noun\})")
_BOUND: Final = re.compile(r"\{(?:than|relation)\} [^.:;,!?()–]*$")  # „als die IT mit {right.value}“
_NAMED: Final = re.compile(r"\{right\.(?:noun|label|area|as-of|when)\} $|(?<!\{than\} )\{right\.label\}: $")
_LEFT: Final = re.compile(r"\{left(?:\.value)?\}")
_FIRST: Final = re.compile(r"\{from(?:\.value)?\}")
_LAST: Final = re.compile(r"\{to(?:\.value)?\}")
_FIRST_DATED: Final = re.compile(
    r"\{from(?:\.value)?\}(?: \{from\.noun\})? ?\(\{from\.(?:as-of|when)\}\)"
    r"|\{from\.(?:as-of|when)\}(?:(?!\{to\b|\{trend|\{change)[^.:;])*\{from(?:\.value)?\}"
    r"|\b(?:von|from) (?:[\w-]+ )?\{from(?:\.value)?\}",
    re.IGNORECASE,
)
_WHOLE: Final = re.compile(r"\{whole(?:\.value)?\}")
_OF_ALL: Final = re.compile(
    r"\b(?:von|unter|aus|bei|insgesamt|zusammen|of|among|in total|altogether)(?: (?:den|allen|insgesamt|the|all))? $",
    re.IGNORECASE,
)
_PART: Final = re.compile(r"\{part(?:\.value)?\}")


def stranded(template: str, slots: Mapping[str, Bilingual], language: str) -> str | None:
    """The slot whose number is read as another one's, or None."""
    written = with_nouns(template, slots, language)
    return _right_alone(written) or _first_alone(written) or _whole_alone(written)


def undated(claim: ClaimBase, proof: Proof, used: Sequence[str]) -> str:
    """The date slots that „seit 2013 gibt es {left.value} Höfe, mehr als …“ lacks: so many there are at its end alone.

    A value that has lasted since then needs none.
    """
    if not isinstance(claim, Since):
        return ""
    said = {"as-of", "when", "stand"} & set(used)
    told = {proof.inputs[name].as_of for name in proof.inputs if {f"{name}.as-of", f"{name}.when"} & set(used)}
    missing = []
    for name, reading in proof.inputs.items():
        lasts = reading.as_of.lasts and reading.as_of.start.year <= claim.from_
        is_shown = bool({name, f"{name}.value"} & set(used))
        if is_shown and not (said or reading.is_number or lasts or reading.as_of in told):
            missing.append(f"{{{name}.as-of}}")
    return " ".join(missing)


def _right_alone(written: str) -> str | None:
    """Behind „als“ and in brackets it belongs to its side, behind the left number it is the second of two."""
    for found in _RIGHT.finditer(written):
        before = written[: found.start()]
        if not (_BOUND.search(before) or _NAMED.search(before) or _LEFT.search(before) or _is_in_brackets(before)):
            return "right.value"
    return None


def _first_alone(written: str) -> str | None:
    """„Gestiegen: 90“ says where it has risen to, unless that number stands there as well, or its own date."""
    found = _FIRST.search(written)
    if found is None or _LAST.search(written) or _FIRST_DATED.search(written):
        return None
    return found[0].strip("{}")


def _whole_alone(written: str) -> str | None:
    """„50 von 100 kamen von hier: 102“ counts those who came."""
    found = _WHOLE.search(written)
    if found is None or _PART.search(written) or _is_in_brackets(written[: found.start()]):
        return None
    return None if _OF_ALL.search(written[: found.start()]) else found[0].strip("{}")


def _is_in_brackets(before: str) -> bool:
    return before.rfind("(") > before.rfind(")")
