"""No orphan claims: a digit, a number word, a comparative, a superlative or a quantifier that comes from no reference.

Bare dates are fine when they equal the date of an event or observation that the same text refers to.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from brandhub.ground.catalogues import Phrase
from brandhub.ground.dates import write_date, write_moment
from brandhub.ground.moments import Moment
from brandhub.ground.problems import Problem
from brandhub.proofs.wordings import SLOT
from brandhub.whole.hub import Hub
from brandhub.whole.orphan_words import (
    COMPARING,
    GRADING,
    HARMLESS,
    LIST_NUMBER,
    NAMING_DIGITS,
    NUMBER_WORDS,
    QUANTIFYING,
)
from brandhub.whole.prose import Prose
from brandhub.whole.references import Reference, find_references

_DIGITS = re.compile(r"\d+(?:[.,/:]\d+)*|[¼½¾⅐-⅞]")
_LINK_TARGET = re.compile(
    r"\]\([^)\s]{0,2000}(?:\s\"[^\"]{0,500}\")?\)|<https?://[^>]{0,2000}>|https?://\S+|(?<![\w.+-])[\w.+-]{1,64}@[\w.-]{1,250}"
)
_BLANKS = re.compile(r"[\n\t\u00a0\u202f]")
_YEAR = re.compile(r"\b(?:1\d|20)\d{2}\b")
_CODE = re.compile(r"`[^`\n]*`")


def check_orphans(prose: Prose, hub: Hub) -> Iterator[Problem]:
    """Every assertion in the text that nothing proves, at its own place."""
    references, wrong = find_references(prose.text)
    text = prose.text
    for reference in references:
        text = _blank_reference(text, reference)
    for misreading in wrong:  # told already, as what it is
        text = _blank(text, misreading.start, misreading.end)
    if prose.is_wording:
        text = _blank_all(SLOT, text)
    if any(not _is_known(reference, hub) for reference in references):
        text = _blank_all(_YEAR, text)  # may be the date of what is not found; the reference is told
    text = _blank_all(_LINK_TARGET, text)
    text = _blank_all(_CODE, text)
    for date in sorted(_known_dates(prose, hub), key=len, reverse=True):
        text = _blank_all(re.compile(rf"(?<!\d){re.escape(date)}(?!\d)"), text)
    text = _blank_all(_naming(), text)
    text = _blank_all(_postcode(tuple(area.label.de for area in hub.terms.areas.values())), text)
    if prose.is_markdown:
        text = _blank_all(re.compile(LIST_NUMBER, re.MULTILINE), text)
    yield from _found(prose, text, _DIGITS, "orphan-number")
    text = _BLANKS.sub(" ", text)  # phrases run across the ends of lines
    text = _blank_all(_harmless(prose.language), text)
    for kind, pattern in _patterns(prose.language):
        yield from _found(prose, text, pattern, kind)
        text = _blank_all(pattern, text)  # one word is told once
    if prose.is_wording:
        yield from _found(prose, text, _words(GRADING[prose.language]), "orphan-negation")


def _is_known(reference: Reference, hub: Hub) -> bool:
    dated = {"fact": hub.series, "event": hub.events, "claim": hub.proofs, "chart": {**hub.series, **hub.proofs}}
    return reference.id in dated.get(reference.function, {reference.id: None})


def _found(prose: Prose, text: str, pattern: re.Pattern[str], kind: str) -> Iterator[Problem]:
    for found in pattern.finditer(text):
        word = prose.text[found.start() : found.end()]
        yield Problem(
            prose.place_of(found.start(), found.end()),
            "orphan-claim",
            {"word": word, "kind": Phrase.of(kind)},
        )


def _blank_reference(text: str, reference: Reference) -> str:
    """Overwrites a reference, but for the words that it puts into the text as they stand: those of a link."""
    shown = reference.options.get("text", "") if reference.function == "claim" else ""
    at = text.find(shown, reference.id_at + len(reference.id), reference.end) if shown else -1
    if at < 0:
        return _blank(text, reference.start, reference.end)
    return _blank(_blank(text, reference.start, at), at + len(shown), reference.end)


def _blank(text: str, start: int, end: int) -> str:
    """Overwrites a slice with a placeholder of the same length, so that positions stay true."""
    return text[:start] + re.sub(r"[^\n]", "·", text[start:end]) + text[end:]


def _blank_all(pattern: re.Pattern[str], text: str) -> str:
    return pattern.sub(lambda found: re.sub(r"[^\n]", "·", found.group()), text)


def _known_dates(prose: Prose, hub: Hub) -> set[str]:
    """The dates that the text itself refers to, in the spellings that a writer would use."""
    dates: set[str] = set()
    for moment in prose.moments:
        dates |= _spellings(moment, prose.language)
    for reference in find_references(prose.text)[0]:
        for moment in _moments(reference.function, reference.id, hub):
            dates |= _spellings(moment, prose.language)
    return dates


def _moments(function: str, key: str, hub: Hub) -> Iterator[Moment]:
    if function == "event" and key in hub.events:
        yield hub.events[key].date
    if function in ("fact", "chart") and key in hub.series:
        yield from (reading.as_of for reading in hub.series[key].readings)
    if function in ("claim", "chart") and key in hub.proofs:
        yield from (reading.as_of for reading in hub.proofs[key].inputs.values())


def _spellings(moment: Moment, language: str) -> set[str]:
    spellings = {write_moment(moment, language).removeprefix("seit ").removeprefix("since "), moment.text}
    years = {str(int(year)) for year in re.findall(r"\d{3,4}", moment.text)}
    if moment.shape == "day" or moment.text.count("-") == 3:
        spellings.add(write_date(moment.start, language))
    if moment.shape in ("decade", "early", "mid", "late"):
        decade = moment.start.year // 10 * 10
        spellings |= {f"{decade}er", f"{decade}s"}
        years = set()
    return spellings | years


@cache
def _naming() -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in NAMING_DIGITS), re.MULTILINE)


@cache
def _postcode(areas: tuple[str, ...]) -> re.Pattern[str]:
    """Five digits before a place that the hub knows: before any other noun they would be a number."""
    return re.compile(rf"\b\d{{5}} (?={'|'.join(map(re.escape, areas)) or '$'})")


@cache
def _harmless(language: str) -> re.Pattern[str]:
    return _words(HARMLESS[language])


@cache
def _patterns(language: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return (
        ("orphan-number", _words(NUMBER_WORDS[language])),
        ("orphan-quantifier", _words(QUANTIFYING[language])),
        ("orphan-comparison", _words(COMPARING[language])),
    )


def _words(patterns: tuple[str, ...]) -> re.Pattern[str]:
    """Whole words in any case; „ß“ also as „ss“, but for sets of letters, which hold both anyway."""
    either = re.sub(r"ß(?![^\[]*\])", "(?:ß|ss)", "|".join(patterns))
    return re.compile(rf"(?<![\w-])(?:{either})(?![\w-])", re.IGNORECASE)
