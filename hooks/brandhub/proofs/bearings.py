"""Bearings: which slot of a share, a course or a sum stands for what. Turned round, each says something else.

„20 von 100 Studierenden sind Kinder“ is not „20 von 100 Kindern sind Studierende“; a rise from 2013 to 2014 is none
„gegenüber 2014“ and none „um 100“; and what all parts make together is not what one of them makes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from brandhub.ground.catalogues import Bilingual
from brandhub.proofs.declension import dative, weak
from brandhub.proofs.readings import Reading

_OF: Final = {
    "de": r"(?:der|aller|dieser|von|den|allen|unter) ",
    "en": r"(?:of|the|all|these|among) ",
}
# The part as that of which so many are counted: before the share, too.
_AMONG: Final = {
    "de": r"\b(?:von|unter|bei|aus) (?:den |allen )?\{(part\.(?:noun|label))\}"
    r"|\{(part\.(?:noun|label))\}[^.:;]* zu \{share\}",
    "en": r"\b(?:of|among|with) (?:the |all )?\{(part\.(?:noun|label))\}",
}
# A course comes from its first date and goes to its last; by how much is said by the operator alone.
_COURSE: Final = {
    "de": re.compile(
        r"\b(?:gegenüber|verglichen mit|im Vergleich (?:zu|mit)|seit|ab|nach|vor)(?: de[mnr])? \{(to\b[^}]*)\}"
        r"|\bum \{((?:from|to)(?:\.value)?)\}",
        re.IGNORECASE,
    ),
    "en": re.compile(
        r"\b(?:since|compared (?:with|to)|against|after|before|over)(?: the)? \{(to\b[^}]*)\}"
        r"|\{(?:change|trend)\} on \{(to\b[^}]*)\}|\bby \{((?:from|to)(?:\.value)?)\}",
        re.IGNORECASE,
    ),
}
_LEADS: Final = {
    "de": r"\b(?:von|seit|ab|gegenüber|zwischen|nach|zu|mit|bis)(?: de[mnr])? $",
    "en": r"\b(?:from|since|against|between|after|with|to|on|over|until)(?: the)? $",
}
_VERB: Final = re.compile(r"\{(?:trend|change)\}")
_TO: Final = re.compile(r"\{to(?:\.(?!noun|label|area)[^}]*)?\}")
_FROM: Final = re.compile(r"\{from\.(?:when|as-of)\}")
_FROM_VALUE: Final = re.compile(r"\{from(?:\.value)?\}")
_PART: Final = re.compile(r"\{(part-\d+)\.noun\}")


def mistaken(
    template: str, slots: Mapping[str, Bilingual], readings: Mapping[str, Reading], language: str
) -> str | None:
    """The slot that stands for what another one stands for, or None."""
    if "share" in slots:
        return _share_turned(template, slots, readings, language)
    if "trend" in slots or "change" in slots:
        return _course_turned(template, language)
    return _sum_of_one(template, readings, language) if "parts" in slots else None


def _share_turned(
    template: str, slots: Mapping[str, Bilingual], readings: Mapping[str, Reading], language: str
) -> str | None:
    """„{share} der {part.noun}“: what follows a share is the whole of it, as a slot or written out."""
    part, whole = slots["part.noun"][language], slots["whole.noun"][language]
    if part == whole:
        return None
    if found := re.search(rf"\{{share\}} (?:{_OF[language]})*\{{(part\.(?:noun|label))\}}", template):
        return found[1]
    if found := re.search(_AMONG[language], template, re.IGNORECASE):
        return next(name for name in found.groups() if name)
    if part.startswith(whole):  # „arbeiteten {share} Erwerbstätigen in Dienstleistungen“ may go on like the part
        return None
    nouns = "|".join(re.escape(noun) for noun in _forms(readings["part"], language))
    written = re.search(rf"\{{share\}} (?:{_OF[language]})*(?:{nouns})(?![\w-])", template)
    return "part.noun" if written else None


def _course_turned(template: str, language: str) -> str | None:
    """„gegenüber {to.as-of}“, „um {to.value}“, and the first date alone before the verb: „2013 ist sie gestiegen“."""
    if found := _COURSE[language].search(template):
        return next(name for name in found.groups() if name)
    verb = _VERB.search(template)
    before = template[: verb.start()] if verb else ""
    first = _FROM.search(before)
    if first is None or _TO.search(before) or _FROM_VALUE.search(before):
        return None
    lead = before[: first.start()]
    return None if re.search(_LEADS[language], lead, re.IGNORECASE) or lead.endswith("(") else first[0].strip("{}")


def _sum_of_one(template: str, readings: Mapping[str, Reading], language: str) -> str | None:
    """The noun of some parts, but not of all: „die {part-2.noun} sind mehr als {right.value}“ says it of one."""
    parts = {name: reading for name, reading in readings.items() if name.startswith("part-")}
    nouns = {name: reading.fact.noun[language].many for name, reading in parts.items()}
    if len(set(nouns.values())) < 2:
        return None
    said = {nouns[found[1]] for found in _PART.finditer(template) if found[1] in nouns}
    for name, reading in parts.items():
        forms = "|".join(re.escape(noun) for noun in _forms(reading, language))
        if re.search(rf"(?<![\w-])(?:{forms})(?![\w-])", template):
            said.add(nouns[name])
    if not said or said == set(nouns.values()):
        return None
    return next(f"{name}.noun" for name, noun in nouns.items() if noun in said)


def _forms(reading: Reading, language: str) -> Iterator[str]:
    """The plural in every case that a frame may write."""
    forms = reading.fact.noun
    if language == "en":
        yield forms.en.many
        return
    yield from dict.fromkeys((forms.de.many, weak(forms.de), dative(forms.de)))
