"""Sections: a heading or a title that calls false what stands below it, far from the value itself.

„Was nicht stimmt“ above a paragraph with {{ fact(…) }} denies it, and so does „Märchen vom Land“ as the title of a
story. A text that says before the value how it really is („Tatsächlich …“, „… widerlegt“) is free.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

_FALSE: Final = re.compile(
    r"\b(?:irrt[uü]m\w*|märchen|ammenmärchen|myth(?:os|en)|legenden?|lügen?|gerüchte?n?|falsch(?:es|meldung\w*)?"
    r"|unwahr\w*|halbwahrheit(?:en)?|vorurteile?n?|klischees?|gelogen(?:es)?|erfunden(?:es)?|fake ?news|humbug|unfug"
    r"|unsinn|quatsch|nicht (?:wirklich )?(?:stimmt|wahr ist|so ist|gibt)|stimmt nicht"
    r"|trugschl[uü]ss\w*|propaganda|\w*scherze?|gegenteil|ironie|satire|hörensagen|strittig(?:es)?|umstritten(?:es)?"
    r"|gerne? (?:erzählt|behauptet|verbreitet|verspricht|glaubt)"
    r"|fehlinformation(?:en)?)\b",
    re.IGNORECASE,
)
_MENDED: Final = re.compile(
    r"\b(?:nicht (?:erfunden|gelogen|falsch)|statt|ohne|gegen|wahrheit|fakten?|richtigstellung|widerlegt\w*"
    r"|wirklichkeit|tatsächlich|tatsache\w*|richtig(?:e|es)?|stimmt|stattdessen|dagegen|aber|doch|jedoch|irrt\w*|falsch|sondern|wahr"
    r"|belegt|belegen|nachgerechnet|nachgezählt|antwort|real\w*|zeigt|zeigen|kein\w*|nicht)\b",
    re.IGNORECASE,
)
_TELLING: Final = frozenset(".!:;\u241f\ue010\ue011\ue012\ue013")
_LONGEST: Final = 90
"""Signs of a heading."""
_SHOWN: Final = re.compile("[\ue010-\ue012]")


def denied_sections(text: str) -> Iterator[tuple[int, int, int]]:
    """Start and end of the words of a heading that deny, and where the value stands that they deny, as seen."""
    headings = [*_headings(text)]
    for at, (start, heading) in enumerate(headings):
        if (found := denies(heading)) is None:
            continue
        end = headings[at + 1][0] if at + 1 < len(headings) else len(text)
        if (value := denied_value(text, start + len(heading), end)) is not None:
            yield start + found.start(), start + found.end(), value


def _headings(text: str) -> Iterator[tuple[int, str]]:
    """Lines that end in no full stop and no colon, with something below them, and where they begin."""
    start = 0
    *lines, _ = text.split("\n")
    for line in lines:
        if line and len(line) <= _LONGEST and _TELLING.isdisjoint(line):
            yield start, line
        start += len(line) + 1


def denies(heading: str) -> re.Match[str] | None:
    """The words by which a heading or title calls false what follows; None where it sets it right itself."""
    found = _FALSE.search(heading)
    rest = heading.replace(found[0], " ") if found is not None else ""
    return None if found is None or _MENDED.search(rest) else found


def denied_value(text: str, start: int, end: int) -> int | None:
    """Where the first value of a section stands, if nothing before it says how it really is."""
    shown = _SHOWN.search(text, start, end)
    if shown is None or _MENDED.search(text, start, shown.start()):
        return None
    return shown.start()
