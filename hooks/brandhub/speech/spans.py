"""Spans and outskirts: a value of one date that is stretched over years, or of one town that is put around it.

„Seit 2014 gibt es {{ fact(…) }}“ and „vor 2014“ say of other years what the value says of 2014, and „außerhalb der
Stadt“ says of others what it says of the town: each of these words is an ordinary one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from brandhub.proofs.readings import Reading
from brandhub.speech.tokens import Line, Token
from brandhub.speech.visible import STAND_INS

_SINCE: Final = frozenset("seit ab nach since after".split())
_STRETCHING: Final = {
    "de": frozenset("seit ab bis vor nach".split()),
    "en": frozenset("since until till before after".split()),
}
_CONTRASTING: Final = frozenset("statt anstatt auf instead to".split())
"""Between two values: „statt {{ … }} {{ … }}“, „von {{ … }} auf {{ … }}“."""
_LEADING: Final = frozenset(
    "dem das zum zur jahr jahre jahres ende anfang mitte beginn von des the year end start of".split()
)
"""What may stand between such a word and the year: „bis zum Ende des Jahres 2014“."""
_YEAR: Final = re.compile(r"1[0-9]{3}|20[0-9]{2}")
_LONGEST_LEAD: Final = 6
_OUTSIDE: Final = {
    "de": re.compile(
        r"(?:ausserhalb|jenseits|rund um|rings um|abseits|im umkreis|in der naehe|vor den toren|vor|hinter|neben"
        r"|unter|ohne|oberhalb|unterhalb|nahe|unweit|unmittelbar vor|dicht bei)"
    ),
    "en": re.compile(
        r"(?:outside|beyond|all around|around|on the edge of|in the vicinity of|near|close to|not far from)"
    ),
}
_TOWN: Final = re.compile(
    r" (?:(?:der|die|das|des|von|the|of|unserer|unsere|our) )*(?:stadt|ort|orts|stadtgebiets?|gemeinde|city|town)\b"
)
_BOTH: Final = {"ss": "(?:ss|ß)", "ae": "(?:ae|ä)", "oe": "(?:oe|ö)", "ue": "(?:ue|ü)"}
_SPELT: Final = re.compile("ss|ae|oe|ue")
_PRECISE: Final = ("day", "month", "year")


def find_spans(line: Line, value: Token, language: str) -> Iterator[tuple[tuple[Token, ...], str, str]]:
    """Words of the clause of a value that stretch it („span“, with the year) or put it around a town („outside“)."""
    first, last = line.clause_of(line.at(value.start))
    first = _led_in(line, first)
    several = sum(word in STAND_INS for word in line.words[first:last]) > 1
    if several and not _CONTRASTING.isdisjoint(line.folds[first:last]):
        return  # „seit 2010 statt {{ … }} nur {{ … }}“ has dates of its own
    for index in range(first, last):
        fold = line.folds[index]
        if fold in _STRETCHING[language] and (year := _year_behind(line, index + 1, last)):
            yield (line.tokens[index],), "span", f"{fold} {year}"
        rest = " ".join(line.folds[index : min(last, index + 8)])
        outside = _OUTSIDE[language].match(rest) if line.folds[index - 1] != "all" else None
        if outside is not None and _TOWN.match(rest, outside.end()):
            yield (line.tokens[index],), "outside", outside[0].split()[-1]


def _led_in(line: Line, first: int) -> int:
    """Where the clause begins with what leads into it, set off by a comma: “Since 2014, {{ … }} have lived here”."""
    start = line.sentence_of(first)[0] if first else first
    lead = line.folds[start : first - 1]
    is_lead = lead[:1] and lead[0] in _STRETCHING["en"] and _YEAR.fullmatch(line.words[first - 2]) is not None
    return start if is_lead and line.words[first - 1] == "," and len(lead) <= _LONGEST_LEAD else first


def _year_behind(line: Line, start: int, last: int) -> str:
    while start < last and line.folds[start] in _LEADING:
        start += 1
    return line.words[start] if start < last and _YEAR.fullmatch(line.words[start]) else ""


def stretches(kind: str, said: str, reading: Reading, language: str) -> bool:
    """True when neither the date of the value nor the words of its fact say so. Of another year that is told itself."""
    said, _, year = said.partition(" ") if kind == "span" else (said, "", "")
    if kind == "span" and (reading.as_of.shape not in _PRECISE or str(reading.as_of.start.year) != year):
        return reading.as_of.lasts and said not in _SINCE and str(reading.as_of.start.year) == year
    fact = reading.fact
    texts = f"{fact.label[language]} {fact.noun[language].many} {fact.definition[language]}".lower()
    return re.search(rf"\b{_SPELT.sub(lambda found: _BOTH[found[0]], said)}", texts) is None
