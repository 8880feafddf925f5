"""Guesses: what an editor meant by a date, an id or a choice that is written as one writes in German or in the office.

They only stand behind „meinten Sie …?“; nothing is ever read as the guess.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from typing import Final

from brandhub.ground.moments import parse_moment
from brandhub.ground.spelling import nearest

_MONTHS: Final = {
    name: number
    for names in (
        "januar februar märz april mai juni juli august september oktober november dezember",
        "january february march april may june july august september october november december",
    )
    for number, name in enumerate(names.split(), 1)
}
_SHORT: Final = {"rund", "um", "ca", "ca.", "circa", "etwa", "about", "around"}
# Caseless: „größte“ has become „grösste“ where it is looked for.
_GERMAN: Final = {
    "mehr als": "more-than",
    "mehr": "more-than",
    "weniger als": "fewer-than",
    "weniger": "fewer-than",
    "less than": "fewer-than",
    "gleich": "equal-within",
    "differenz": "difference",
    "unterschied": "difference",
    "vielfaches": "times",
    "mal": "times",
    "anteil": "share",
    "verhältnis": "ratio",
    "summe": "sum",
    "veränderung": "change",
    "seit": "since",
    "keine seit": "none-since",
    "rang": "rank",
    "platz": "rank",
    "grösste": "largest",
    "kleinste": "smallest",
    "erste": "first",
    "genau": "exact",
    "gezählt": "exact",
    "gerundet": "rounded",
    "rund": "about",
    "ungefähr": "about",
    "geschätzt": "about",
    "mindestens": "at-least",
    "höchstens": "at-most",
    "bis zu": "at-most",
    "zwischen": "between",
    "geheim": "suppressed",
    "knapp": "below",
    "gut": "above",
    "entwurf": "draft",
    "veröffentlicht": "published",
    "geprüft": "examined",
    "zurückgezogen": "retired",
    "links": "left",
    "mitte": "centre",
    "center": "centre",
    "rechts": "right",
    "gestiegen": "rise",
    "gesunken": "fall",
}


def guess_choice(found: str, allowed: Iterable[str]) -> str:
    """The allowed word that was meant; „–“ when nothing resembles it. German words know their English field."""
    known = tuple(allowed)
    meant = _GERMAN.get(re.sub(r"[-_\s]+", " ", found.strip()).casefold())
    return meant if meant in known else nearest(found, known) or "–"


def guess_key(text: str) -> str:
    """„Zählung 2014“ as an id: `zaehlung-2014`; „–“ where nothing is left of it."""
    folded = (
        unicodedata.normalize("NFC", text)
        .casefold()
        .translate({ord("ä"): "ae", ord("ö"): "oe", ord("ü"): "ue", ord("ß"): "ss"})
    )
    return re.sub(r"[^a-z0-9]+", "-", folded).strip("-")[:80].strip("-") or "–"


def guess_number(text: str) -> str:
    """„587 010“, „1.412.000“, „−5“, „08“ as the hub writes them; „–“ where more than the spelling is in question.

    „rund 100“ and „<5“ are no numbers: without the word they would say something else.
    """
    spelt = re.sub(r"^[−–‑]\s*(?=\d)", "-", text.strip())
    sign, digits = ("-", spelt[1:]) if spelt.startswith("-") else ("", spelt.removeprefix("+"))
    if re.fullmatch(r"[0-9]{1,3}(?:[\s._'’´][0-9]{3})+", digits):
        digits = re.sub(r"\D", "", digits)
    if not re.fullmatch(r"\d{1,15}(?:\.\d{1,10})?", digits, re.ASCII):
        return "–"
    whole, point, rest = digits.partition(".")
    return f"{sign}{whole.lstrip('0') or '0'}{point}{rest}"


def guess_moment(text: str) -> str:
    """„30.06.2014“, „Juni 2014“, „seit 1987“ as the hub writes them; „–“ where it is no date after all."""
    spelt = _spelt(text.strip().casefold())
    try:
        parse_moment(spelt)
    except ValueError:
        return "–"
    return spelt


def _spelt(text: str) -> str:
    first, _, rest = text.partition(" ")
    if rest and first in ("seit", "since", "ab"):
        return f"since-{_spelt(re.sub(r'^de[mr] ', '', rest))}"
    if rest and first in _SHORT:
        return f"about-{rest}"
    if found := re.fullmatch(r"(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})", text):
        return f"{found[3]}-{int(found[2]):02d}-{int(found[1]):02d}"
    if found := re.fullmatch(r"(\d{1,2})[./](\d{4})", text):
        return f"{found[2]}-{int(found[1]):02d}"
    if found := re.fullmatch(r"(?:(\d{1,2})\.? )?(\w+) (\d{4})", text):
        day = f"-{int(found[1]):02d}" if found[1] else ""
        return f"{found[3]}-{_MONTHS.get(found[2], 0):02d}{day}"
    if found := re.fullmatch(r"(\d{4})-(\d{1,2})(?:-(\d{1,2}))?", text):
        return f"{found[1]}-{int(found[2]):02d}" + (f"-{int(found[3]):02d}" if found[3] else "")
    if found := re.fullmatch(r"(\d{4})\s*/\s*(?:\d{2})?(\d{2})", text):
        return f"{found[1]}/{found[2]}"
    if found := re.fullmatch(r"(\d{3}0)er(?:[- ]jahren?)?", text):
        return f"{found[1]}s"
    if found := re.fullmatch(r"(\d{4})\s*(?:-|–|bis|to)\s*(\d{4})", text):
        return f"{found[1]}..{found[2]}"
    return text
