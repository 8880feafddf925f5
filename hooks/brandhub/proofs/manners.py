"""Manners: how a value was counted, as its own words say it. Gross is no net, a winter term no summer term.

Two facts may share area, unit and basis and still say in label, definition or note that they count in two ways. What
both sides show in the sentence itself, behind their numbers, is compared on purpose („Haushalte mit Garten“ and
„Haushalte ohne Garten“); so many an hour and so many a day are not, whatever the sentence shows.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from brandhub.ground.catalogues import Bilingual
from brandhub.proofs.readings import Reading
from brandhub.proofs.ways import QUESTIONS, Question, Way

# What a text leaves out says nothing of how was counted: „nicht in Vollzeitäquivalenten“.
_LEFT_OUT: Final = {
    "de": re.compile(r"\b(?:nicht|ohne|außer|kein\w*|weder|ausgenommen|abzüglich|statt)\b[^.;:,]*", re.IGNORECASE),
    "en": re.compile(
        r"\b(?:not|without|except|excluding|no|nor|neither|never|less|instead of)\b[^.;:,]*", re.IGNORECASE
    ),
}
_CAPITALS: Final = re.compile(r"[A-ZÄÖÜ][\wäöüß-]{2,}")
_LEAVES_OUT: Final = re.compile(r"\b(?:ohne|außer|ausgenommen|abzüglich|nicht) ([^.;:,]*)", re.IGNORECASE)
_TAKES_IN: Final = re.compile(r"\b(?:mit|einschließlich|inklusive|samt|zuzüglich|auch) ([^.;:,]*)", re.IGNORECASE)
_PER: Final = {
    "de": re.compile(
        r"(?<![\w-])(?:je|pro) (?!nach\b|ein|zwei\b|drei\b)"
        r"((?:\d[\d.]* )?(?:[a-zäöüß]+ )?[A-ZÄÖÜ][\wäöüß-]*)(?: und (?:je )?([A-ZÄÖÜ][\wäöüß-]*))?"
    ),
    "en": re.compile(r"\bper ((?:\d[\d,]* )?(?!cent\b)[a-z-]+)(?: (?:and|an?) ([a-z-]+))?"),
}
"""„Wasser je Einwohner“, „je 1.000 Einwohner“, „je Quadratmeter und Jahr“: what a value is spread over."""
_TIME: Final = re.compile(
    r"(?:stunde|tag|woche|monat|vierteljahr|quartal|(?:kalender|schul)?jahr|saison|semester"
    r"|hour|day|week|month|quarter|year|season|term)",
    re.IGNORECASE,
)
_SAME_START: Final = 5
"""Letters by which „Einwohner“ and „Einwohnerin“ are the same."""

Texts = tuple[str, ...]


@dataclass(frozen=True)
class Manner:
    """How a value is counted: a way for each question, for each of what, what its text leaves out and takes in."""

    ways: tuple[frozenset[Way], ...]
    per: frozenset[str]
    left_out: frozenset[str]
    taken_in: frozenset[str]
    left_out_of_value: frozenset[str]


def apart(left: Reading, right: Reading) -> tuple[Bilingual, Bilingual] | None:
    """How each side is counted where their words say that it is in two ways; None where they do not."""
    if left.is_number or right.is_number:
        return None
    here, there = _manner_of(left), _manner_of(right)
    for question, these, those in zip(QUESTIONS, here.ways, there.ways, strict=True):
        if (these or those) and _exclude(question, these, those) and not _are_seen(question, left, right, these, those):
            return _named(these), _named(those)
    if _spread_apart(here.per, there.per):
        return _spread(left, here.per), _spread(right, there.per)
    return _scopes_apart(left, right, here, there)


def _exclude(question: Question, these: frozenset[Way], those: frozenset[Way]) -> bool:
    return not these & those and (question.marked or bool(these and those))


def _are_seen(question: Question, left: Reading, right: Reading, these: frozenset[Way], those: frozenset[Way]) -> bool:
    """Whether the sentence shows both ways behind the numbers; of a way that nobody names, the other one."""
    if not question.visible or _noun(left) == _noun(right):
        return False
    sides = ((left, these), (right, those))
    return all(
        way.is_in(side.fact.noun.de.many, "de") and way.is_in(side.fact.noun.en.many, "en")
        for side, ways in sides
        for way in ways
    )


def spread_over(reading: Reading, language: str = "de") -> frozenset[str]:
    """What a value is so many for each of, times apart: „Kopf“, „1.000 Einwohner“; as noun, label or definition say."""
    fact = reading.fact
    texts = (fact.noun[language].many, fact.label[language], fact.definition[language])
    return frozenset(one for one in _divided(texts, language) if _TIME.fullmatch(one) is None)


def spread_phrases(readings: Iterable[Reading], language: str) -> Iterator[str]:
    """„je Kopf“ and „pro Kopf“, where the fact itself says that it counts so: nothing that a sentence adds."""
    for reading in readings:
        for one in () if reading.is_number else spread_over(reading, language):
            yield from ((f"je {one}", f"pro {one}") if language == "de" else (f"per {one}",))


def _divided(texts: Texts, language: str) -> frozenset[str]:
    plain = (without_left_out(text, language) for text in texts)
    found = (one for text in plain for match in _PER[language].finditer(text) for one in match.groups() if one)
    return frozenset(found)


def _spread_apart(here: frozenset[str], there: frozenset[str]) -> bool:
    """Whether two values are for each of different things. Of times alone the questions above ask."""
    if all(_TIME.fullmatch(one) for one in here | there):
        return False
    left, right = ({_start_of(one) for one in side if _TIME.fullmatch(one) is None} for side in (here, there))
    times = ({one.casefold() for one in side if _TIME.fullmatch(one)} for side in (here, there))
    return left.isdisjoint(right) or next(times) != next(times)


def _start_of(divisor: str) -> tuple[str, str]:
    number, _, name = divisor.casefold().rpartition(" ")
    return number if number[:1].isdigit() else "", name[:_SAME_START]


def _spread(reading: Reading, over: frozenset[str]) -> Bilingual:
    """What is told of a side: its noun, and what it is spread over where that does not say so."""
    noun = _noun(reading)
    if not over or _PER["de"].search(noun.de):
        return noun
    english = sorted(_divided((reading.fact.label.en, reading.fact.definition.en), "en"))
    behind = f" (per {english[0]})" if english else ""
    german = _PER["de"].search(f"{reading.fact.label.de}. {reading.fact.definition.de}")
    return Bilingual(f"{noun.de} (je {german[1]})" if german else noun.de, f"{noun.en}{behind}")


def _noun(reading: Reading) -> Bilingual:
    return Bilingual(reading.fact.noun.de.many, reading.fact.noun.en.many)


def _named(ways: frozenset[Way]) -> Bilingual:
    names = sorted((way.name for way in ways), key=lambda name: name.de)
    if not names:
        return Bilingual("nicht so gezählt", "not counted so")
    return Bilingual(", ".join(name.de for name in names), ", ".join(name.en for name in names))


def _scopes_apart(left: Reading, right: Reading, here: Manner, there: Manner) -> tuple[Bilingual, Bilingual] | None:
    """What one of two facts of the same name leaves out and the other takes in; of one fact, what one value leaves out.

    Facts of two names show what they count: „Kinderlose“ are without those with whom mothers are.
    """
    if left.fact.id == right.fact.id:
        differ = here.left_out_of_value ^ there.left_out_of_value
        return _with_and_without(min(differ), out=min(differ) in here.left_out_of_value) if differ else None
    if left.fact.noun.de.many != right.fact.noun.de.many:
        return None
    if both := here.left_out & there.taken_in:
        return _with_and_without(min(both), out=True)
    both = there.left_out & here.taken_in
    return _with_and_without(min(both), out=False) if both else None


def _with_and_without(word: str, *, out: bool) -> tuple[Bilingual, Bilingual]:
    without, within = Bilingual(f"ohne {word}", f"without {word}"), Bilingual(f"mit {word}", f"with {word}")
    return (without, within) if out else (within, without)


def _manner_of(reading: Reading) -> Manner:
    fact, note = reading.fact, reading.note
    german = (fact.noun.de.many, fact.label.de, fact.definition.de)
    english = (fact.noun.en.many, fact.label.en, fact.definition.en)
    return _read(german, english, "" if note is None else note.de, "" if note is None else note.en)


@lru_cache(maxsize=4096)
def _read(german: Texts, english: Texts, note: str, note_en: str) -> Manner:
    """What the words say; the note of a value before what its fact says of all of them."""
    plain, plain_en = (
        [without_left_out(text, "de") for text in german],
        [without_left_out(text, "en") for text in english],
    )
    own, own_en = [without_left_out(note, "de")], [without_left_out(note_en, "en")]
    ways = (_ways(question, own, own_en) or _ways(question, plain, plain_en) for question in QUESTIONS)
    left_out, told = _words(_LEAVES_OUT, german[2]), _words(_LEAVES_OUT, note)
    taken_in = _words(_TAKES_IN, plain[2]) | _words(_TAKES_IN, own[0])
    return Manner(tuple(ways), _divided(german, "de"), left_out | told, taken_in, told)


def without_left_out(text: str, language: str) -> str:
    """A text without what it says that is not so: „nicht gerundet“, „ohne Schätzung“."""
    return _LEFT_OUT[language].sub("", text)


def _ways(question: Question, german: list[str], english: list[str]) -> frozenset[Way]:
    """The way that is named. Who names two says of both, and in which one is counted cannot be read."""
    found = [
        way
        for way in question.ways
        if any(way.is_in(text, "de") for text in german) or any(way.is_in(text, "en") for text in english)
    ]
    return frozenset(found) if len(found) == 1 or not question.visible else frozenset()


def _words(pattern: re.Pattern[str], text: str) -> frozenset[str]:
    return frozenset(word for found in pattern.finditer(text) for word in _CAPITALS.findall(found[1]))
