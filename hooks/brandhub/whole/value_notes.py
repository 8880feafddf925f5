"""Value notes: what stands beside a value and takes back what the value says.

„Geschätzt“ beside a value that is written as counted, „in Hektar“ beside one of people, „Prognose“ beside what is
published as observed, and „nach der Eingemeindung“ in a series that tells of no break: the sentence shows the number
and not the note.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from brandhub.ground.catalogues import LANGUAGES, Bilingual
from brandhub.ground.problems import Problem
from brandhub.models.facts import Fact, Observation
from brandhub.models.terms import Unit
from brandhub.proofs.amounts import scale_of
from brandhub.proofs.manners import without_left_out
from brandhub.proofs.measures import TIMES, measure_of


def _read(german: str, english: str) -> dict[str, re.Pattern[str]]:
    return {
        "de": re.compile(rf"(?<![\w-])(?:{german})(?![\w-])", re.IGNORECASE),
        "en": re.compile(rf"(?<![\w-])(?:{english})(?![\w-])", re.IGNORECASE),
    }


_NOT_EXACT: Final = _read(
    r"geschätzt\w*|schätz(?:ung|wert|zahl)\w*|vorläufig\w*|hochgerechnet\w*|hochrechnung\w*|stichprobe\w*|näherung\w*"
    r"|überschlägig\w*|überschlagen|ungefähr\w*|grob gerechnet|(?:auf|ab|auf volle|auf ganze) \w+ (?:auf|ab)?gerundet"
    r"|(?:auf|ab)?gerundete?r?s?",
    r"estimat(?:e|es|ed|ion)|provisional|preliminary|extrapolat\w+|(?:from|in) a sample|sample survey|approximat\w+"
    r"|rough(?:ly)?|rounded",
)
# At the head of a note these speak of its value; within it they may speak of anything.
_BOUND: Final = {
    "de": re.compile(r"(?:mindestens|höchstens|rund(?! um\b)|circa|ca\.)\s", re.IGNORECASE),
    "en": re.compile(r"(?:at least|at most|roughly|circa)\s", re.IGNORECASE),
}
_NOT_OBSERVED: Final = _read(
    r"prognosen?|prognostiziert\w*|vorausberechn\w+|vorhersagen?|ziel(?:wert|zahl|marke|größe)\w*|soll(?:wert|zahl)\w*"
    r"|plan(?:wert|zahl|ansatz)\w*|^(?:geplant|angestrebt|erwartet)\w*|^ein ziel",
    r"forecasts?|projected|predicted|predictions?|targets?(?! (?:group|audience|reader)s?)"
    r"|^(?:planned|expected|aimed at)",
)
_DOUBTED: Final = _read(
    r"(?:falsch|fehlerhaft|unplausibel|zweifelhaft|unzuverlässig)\w*", r"wrong|false|implausible|doubtful|unreliable"
)
_BREAKS: Final = _read(
    r"zensus|volkszählung|eingemeindung\w*|eingemeindet\w*|gebietsreform|neugliederung|gebietsänderung\w*"
    r"|neue?[nrs]? (?:zählweise|methode|abgrenzung|grundlage|definition|zuschnitt\w*|gebiet\w*)"
    r"|(?:geänderte|andere)[nrs]? (?:zählweise|methode|abgrenzung|grundlage|definition)|neu abgegrenzt|methodenwechsel",
    r"census|incorporations?|incorporated|boundary (?:reform|change)s?"
    r"|(?:new|changed|different) (?:method|basis|definition|boundaries|way of counting)|redefined|change of method",
)
_MONEY: Final = _read(
    r"d-mark|deutschen? mark|dm|reichsmark|goldmark|ostmark", r"d-marks?|deutsche?marks?|dm|reichsmarks?|goldmarks?"
)
_CONVERTED: Final = _read(r"umgerechnet\w*|umrechnung|in euro", r"converted|conversion|into euros|in euros")
_SAID_IN: Final = re.compile(r"\bin (?=(\S.*))", re.IGNORECASE)


def check_value_notes(fact: Fact, unit: Unit) -> Iterator[Problem]:
    """Notes that take back the kind, the unit, the nature or the method of the value they stand beside."""
    for index, observation in enumerate(fact.observations):
        note = observation.note
        for language in LANGUAGES if note is not None else ():
            assert note is not None, "asked above"
            found = _speaks_against(fact, observation, note[language], unit, language)
            if found is not None:
                place = fact.place("observations", index, "note", language)
                label = Bilingual(unit.label.de, unit.label.en)
                yield Problem(place, found[0], {"word": found[1], "unit": label, "kind": observation.kind})
                break
            if (word := _tells_of_break(fact, observation, language)) is not None:
                place = fact.place("observations", index, "note", language)
                yield Problem(place, "note-tells-break", {"word": word, "date": observation.as_of.text})
                break


def _speaks_against(
    fact: Fact, observation: Observation, note: str, unit: Unit, language: str
) -> tuple[str, str] | None:
    """The code and the word of what takes the value back; None where nothing does."""
    text = without_left_out(note, language)
    known = (fact.label[language], fact.noun[language].many, fact.definition[language])
    if (word := _other_measure(text, unit, language)) is not None:
        return "note-other-measure", word
    for pattern, code in ((_NOT_OBSERVED, "note-not-observed"), (_DOUBTED, "note-not-observed")):
        found = pattern[language].search(text)
        # A fact that is itself the forecast or the target says so wherever it is shown.
        if found is not None and not any(pattern[language].search(one) for one in known):
            return code, found[0]
    if observation.kind != "exact":
        return None
    loose = _NOT_EXACT[language].search(text) or _BOUND[language].match(text)
    return ("note-not-exact", loose[0].strip()) if loose is not None else None


def _other_measure(text: str, unit: Unit, language: str) -> str | None:
    """„In Hektar“, „in Tausend Euro“, „in D-Mark“ beside a value of another unit. „In Jahren“ may be when."""
    label = unit.label[language]
    money = _MONEY[language].search(text)
    if money is not None and not _MONEY[language].search(label) and not _CONVERTED[language].search(text):
        return money[0]
    for found in _SAID_IN.finditer(text):
        said = measure_of(found[1], language)
        scale = scale_of(" ".join(found[1].split()[:1]), language)
        if scale != 1 and scale != scale_of(label, language):
            return found[1].split()[0]
        if said is not None and said not in TIMES and said != measure_of(label, language):
            return found[1].split()[0].rstrip(".,;:")
    return None


def _tells_of_break(fact: Fact, observation: Observation, language: str) -> str | None:
    """A word of another method or territory in a note, where an earlier value stands before it and no break between."""
    assert observation.note is not None, "asked by the caller"
    found = _BREAKS[language].search(without_left_out(observation.note[language], language))
    earlier = [one for one in fact.observations if one.as_of.precedes(observation.as_of)]
    if found is None or not earlier:
        return None
    last = max(earlier, key=lambda one: one.as_of.end)
    if last.note is not None and last.note[language] == observation.note[language]:
        return None  # both are counted so
    if any(last.as_of.start < change.at.start <= observation.as_of.end for change in fact.breaks):
        return None
    return found[0]
