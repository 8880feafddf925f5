"""Frames: an editor's words around the slots may not turn, swap, repeat, grade or deny what was proven."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

# Said twice, the second time could say anything.
ASSERTING: Final = frozenset(
    ("relation", "than", "within", "share", "ratio", "per", "sum", "trend", "change", "since", "none")
)
_DATES: Final = (".as-of", ".when")
_VALUES: Final = ("left", "left.value", "right", "right.value")
# What a ranking says of its one subject: its date may stand behind any of them.
_PLACES: Final = ("name", "among", "place", "rank", "tied")
_DATED: Final = re.compile(r"\{([\w-]+)(?:\.(?:noun|value|label))?\} ?\(\{(([\w-]+)\.(?:as-of|when))\}\)")
_LISTED: Final = re.compile(r"\{than\}.*(?<!\()\{(right\.(?:as-of|when))\}[^{}()]*\{left\.(?:as-of|when)\}")
_REVERSED: Final = {
    "de": re.compile(
        r"\bvon \{(to\b[^}]*)\}|\b(?:auf|bis) \{(from\b[^}]*)\}"
        r"|\{whole[^}]*\} von \{(part[^}]*)\}|\b(?:von|unter|aus) (?:den |allen )?\{(part(?:\.value)?)\}"
    ),
    "en": re.compile(
        r"\bfrom \{(to\b[^}]*)\}|\bto \{(from\b[^}]*)\}"
        r"|\{whole[^}]*\} of \{(part[^}]*)\}|\b(?:of|among) (?:the |all )?\{(part(?:\.value)?)\}"
    ),
}
_PER: Final = {
    "de": re.compile(r"\b(?:auf|je|pro)(?: jeweils)? \{per\}", re.IGNORECASE),
    "en": re.compile(r"\b(?:for|per|to) (?:each |every )?\{per\}", re.IGNORECASE),
}
# A bound or a rounding in front of a slot would say more, or less, than the slot does.
_GRADES: Final = {
    "de": (
        r"(?:rund|etwa|circa|ca\.|ungefähr|knapp|gut|fast|beinahe|nahezu|genau|exakt|mindestens|wenigstens"
        r"|höchstens|maximal|minimal|bis zu|an die|über|unter|mehr als|weniger als|nur|bloß|lediglich|sogar|klar"
        r"|stark|leicht|doppelt)"
    ),
    "en": (
        r"(?:about|around|roughly|approximately|some|nearly|almost|just|exactly|precisely|at least|at most|up to|over"
        r"|under|below|above|more than|less than|fewer than|only|merely|even|clearly|strongly|slightly|double|twice)"
    ),
}
_GRADED: Final = {
    language: re.compile(
        rf"(?<![\w-]){words} \{{((?:relation|within|share|ratio|per|sum|trend|change|since|none)"
        r"|(?!to\b|from\b)[a-z][a-z0-9-]*\.value|left|right|part|whole|fact)\}",
        re.IGNORECASE,
    )
    for language, words in _GRADES.items()
}
# One side's number before another side's noun.
_LENT: Final = re.compile(r"\{([\w-]+)\.value\} \{(([\w-]+)\.noun)\}")
_NOT_BESIDE: Final = re.compile(r"\{none\} \{(fact(?:\.value)?)\}|\{relation\} \{(left(?:\.value)?)\}")
# „seit {as-of}“ makes a span of a day, and what came before or after it nobody has counted. „bis {as-of}“ may sum up.
_STRETCHED: Final = {
    "de": r"(?:seit|ab|vor|nach)(?: de[mr])?",
    "en": r"(?:since|before|after|from)(?: the)?",
}
_DATE: Final = r"\{((?:(?!from\.|to\.)[\w-]+\.)?(?:as-of|when))\}"


def misplaced(template: str, used: list[str], language: str) -> str | None:
    """The slot that stands where it turns the sentence round, or None."""
    tests = (
        _repeated(used),
        swapped(used),
        _values_swapped(used),
        _areas_swapped(used),
        _dates_swapped(used),
        _dates_listed(template),
        misdated(template),
        turned(template, language),
        _lent(template),
        _beside(template),
        _stretched(template, language),
        _unanchored(template, used, language),
        _sum_turned(used),
    )
    return next((slot for slot in tests if slot is not None), None)


def graded(template: str, language: str) -> Iterator[re.Match[str]]:
    """Every word that bounds, rounds or strengthens a slot: „mindestens {share}“, „über {left.value}“."""
    yield from _GRADED[language].finditer(template)


def _repeated(used: list[str]) -> str | None:
    return next((name for index, name in enumerate(used) if name in ASSERTING and name in used[:index]), None)


def swapped(used: list[str]) -> str | None:
    """The slot that turns the sentence round: „mehr {right.noun} als {left.noun}“ says the opposite of the proof."""
    if "relation" not in used or "than" not in used:
        return None
    than = used.index("than")
    if than < used.index("relation"):
        return "than"
    sides = [name for name in used if name.split(".")[0] in ("left", "right")]
    named = [name for name in sides if not name.endswith(_DATES)]
    if named and named[0].startswith("right") and any(name.startswith("left") for name in named):
        return named[0]
    early = [name for name in used[:than] if name in named and name.startswith("right")]
    late = [name for name in named if name in ("left.noun", "left.label", "left.area") and name not in used[:than]]
    return next(iter((*early, *late)), None)


def _values_swapped(used: list[str]) -> str | None:
    """„mehr Höfe als Gruben: {right.value} und {left.value}“ lends each side the other's number.

    Right behind „als“ the other side may stand as its number: „mehr als 100, nämlich 102“.
    """
    values = [
        name
        for index, name in enumerate(used)
        if name in _VALUES and not (name.startswith("right") and index and used[index - 1] == "than")
    ]
    if values and values[0].startswith("right") and any(name.startswith("left") for name in values):
        return values[0]
    return None


def _areas_swapped(used: list[str]) -> str | None:
    """Two areas are named in the order of the sides: else each would get the other's value."""
    areas = [name for name in used if name in ("left.area", "right.area")]
    return areas[0] if areas[:1] == ["right.area"] and "left.area" in areas else None


def _dates_swapped(used: list[str]) -> str | None:
    """The date of the right side before „als“ and that of the left only behind it: each would date the other."""
    if "than" not in used:
        return None
    than = used.index("than")
    dates = [(index, name) for index, name in enumerate(used) if name.endswith(_DATES)]
    right = next(((index, name) for index, name in dates if name.startswith("right.")), None)
    left = next((index for index, name in dates if name.startswith("left.")), None)
    if right is None or left is None:
        return None
    return right[1] if right[0] < than < left else None


def _dates_listed(template: str) -> str | None:
    """„mehr Höfe als 90: {right.when} und {left.when}“ lists dates the other way round. In brackets each is clear."""
    found = _LISTED.search(template)
    return found[1] if found else None


def misdated(template: str) -> str | None:
    """A date in brackets belongs to the operand before it: „{left.value} ({right.as-of})“ would lie about both."""
    for found in _DATED.finditer(template):
        if found[1] != found[3] and found[1] not in _PLACES:
            return found[2]
    return None


def _lent(template: str) -> str | None:
    """„{left.value} {right.noun}“ counts the things of the one side with the number of the other."""
    return next((found[2] for found in _LENT.finditer(template) if found[1] != found[3]), None)


def _beside(template: str) -> str | None:
    """„{none} {fact}“ would say „keine keine Bergleute“, „{relation} {left}“ „mehr 102 Höfe“: there a noun belongs."""
    found = _NOT_BESIDE.search(template)
    return None if found is None else found[1] or found[2]


def _stretched(template: str, language: str) -> str | None:
    """The date of a single value after „seit“, „vor“ or „nach“. A trend has two dates, between which it speaks."""
    found = re.search(rf"(?<![\w-]){_STRETCHED[language]} {_DATE}", template, re.IGNORECASE)
    return found[1] if found else None


def turned(template: str, language: str) -> str | None:
    """„von {to} auf {from}“ and „{whole} von {part}“ turn a trend and a share round."""
    found = _REVERSED[language].search(template)
    return None if found is None else next(name for name in found.groups() if name)


def _unanchored(template: str, used: list[str], language: str) -> str | None:
    """{per} is what one counts for: „auf {per} kommen {ratio}“, never the other way round."""
    return "per" if "per" in used and not _PER[language].search(template) else None


def _sum_turned(used: list[str]) -> str | None:
    """„zusammen mehr als {right}“: without „als“ of its own, the relation is followed by the other side."""
    if "relation" not in used or "than" in used or "since" in used:
        return None
    after = used[used.index("relation") + 1 :]
    return None if after and after[0] in ("right", "right.value") else "relation"
