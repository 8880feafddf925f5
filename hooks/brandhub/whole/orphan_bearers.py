"""Bearers: whether a date in running text is that of the thing its sentence speaks of.

„1987 wurde das Stadion gebaut“ is not borne out by a pit that closed in 1987, which another paragraph refers to. A date
belongs to an event or value when their reference stands in its sentence, or when the sentence says one of their words.
Nor may the date that an event writes itself stand in a sentence of something else: one of the words of the event stands
there, or in the sentence or heading before.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from brandhub.speech.dates import Mention
from brandhub.speech.foreign_tongues import ENGLISH, GERMAN
from brandhub.speech.lexicon.beside import ORDINARY
from brandhub.speech.lexicon.tallies import COUNTED
from brandhub.speech.references import Reference
from brandhub.speech.tokens import Line
from brandhub.speech.visible import STAND_INS, Visible
from brandhub.whole.happening_groups import groups_of
from brandhub.whole.hub import Hub
from brandhub.whole.orphan_happenings import other_happening, row_of
from brandhub.whole.orphan_nouns import stem_of

_WORD: Final = re.compile(r"[^\W\d_]{4,}|\b[A-ZÄÖÜ]+\b")
_BEGINNING: Final = (
    GERMAN | ENGLISH | frozenset("die in im am an seit bis ab um vor since until by before after".split())
)
_DATING: Final = ("when", "date", "as-of")
_HAPPENED: Final = frozenset("begin end build destroy die born own merge move win elect war flood".split())
"""Happenings that are none of a count."""
_SHORTEST: Final = 4
"""Letters of a word that says what a sentence is about; „der“ and „and“ do not, “the U” does."""


def is_spoken_of(
    mention: Mention, bearers: Sequence[Reference], look: tuple[Visible, Line], language: str, hub: Hub
) -> bool:
    """True when the sentence of the date is about one of the references that bear the date out.

    `look`: the visible text and its tokens.
    """
    seen, line = look
    first, last = _sentence(line, line.at(mention.start))
    start, end = seen.slice_of(line.tokens[first].start, line.tokens[last - 1].end)
    at = line.at(mention.start)
    bearers = [one for one in bearers if not _is_other(one, bearers, (line, at), language, hub)]
    beside = [bearer for bearer in bearers if start <= bearer.start < end]
    if any(bearer.function != "claim" or not _tells(line, mention, language) for bearer in beside):
        return True
    said = _said(line, first, last, language)
    return any(not said.isdisjoint(_stems(bearer, language, hub)) for bearer in bearers)


def _is_other(bearer: Reference, beside: Iterable[Reference], where: tuple[Line, int], language: str, hub: Hub) -> bool:
    """True for an event when the clause of a date tells of something else: „1987 streikte die Zeche“."""
    line, at = where
    if bearer.function != "event":
        return False
    return other_happening(line, at, _told(bearer, beside, language, hub), language) is not None


def _tells(line: Line, mention: Mention, language: str) -> bool:
    """True for a clause with a date that tells of something itself: „1987 öffnete das Stadion: {{ claim(…) }}“."""
    clause = line.tokens[slice(*line.clause_of(line.at(mention.start)))]
    return any(token.kind == "word" and token.fold not in ORDINARY[language] for token in clause)


def foreign_dates(
    references: Sequence[Reference], look: tuple[Visible, Line], language: str, hub: Hub
) -> Iterator[tuple[int, int, str]]:
    """Where dates stand in sentences that do not speak of their events or values, or what else such a sentence tells.

    First and last sign in the visible text, and “other-event” or “other-happening”. `references`: all of the text;
    those count that write such a date (`writes_date`).
    """
    seen, line = look
    stands = [
        (seen.slice_of(token.start, token.end), at) for at, token in enumerate(line.tokens) if token.kind == "stand"
    ]
    for reference in references:
        if not writes_date(reference, hub):
            continue
        at = next((at for (start, end), at in stands if start <= reference.start < end), None)
        if at is None or _is_named(reference, references, look, at):  # in an address, which readers do not see
            continue
        first, last = _sentence(line, at)
        beside = _within(references, look, first, last)
        if reference.function == "fact" and _is_held_elsewhere(references, look, at, language):
            continue
        before = [at for at in range(first) if line.tokens[at].kind == "word"]
        if row := row_of(line, at):
            first, last = row
        elif before:
            first = _sentence(line, before[-1])[0]
        said = _said(line, first, last, language)
        own = {*_stems(reference, language, hub), *_counted(reference, language)}
        if said and said.isdisjoint(own) and not _makes(reference, said, own, language):
            yield line.tokens[at].start, line.tokens[at].end, "other-event"
            continue
        other = other_happening(line, at, _told(reference, beside, language, hub), language)
        if other is not None:
            yield *other, "other-happening"


def _within(references: Iterable[Reference], look: tuple[Visible, Line], first: int, last: int) -> list[Reference]:
    """The references of a stretch of tokens."""
    seen, line = look
    start, end = seen.slice_of(line.tokens[first].start, line.tokens[last - 1].end)
    return [one for one in references if start <= one.start < end]


def _is_held_elsewhere(references: Iterable[Reference], look: tuple[Visible, Line], at: int, language: str) -> bool:
    """True for the date of a fact beside a value: orphan_settings.py and stands.py hold the sentence to that.

    Not where its own clause tells of something: “…, and the bridge was built in {{ … }}”. A date alone in a row is of
    what the row names.
    """
    _, line = look
    row = row_of(line, at)
    first, last = row or _sentence(line, at)
    if not _said(line, first, last, language):
        return True
    if not any(map(_counts, _within(references, look, first, last))):
        return False
    clause = line.clause_of(at)
    if row or any(map(_counts, _within(references, look, *clause))):
        return True
    told = {group for index in range(*clause) for group, tells in groups_of(line.folds[index], language) if tells}
    return told.isdisjoint(_HAPPENED)


def _is_named(date: Reference, references: Iterable[Reference], look: tuple[Visible, Line], at: int) -> bool:
    """True for the date of an event beside its own label, where the sentence or row has no words of its own."""
    seen, line = look
    first, last = row_of(line, at) or _sentence(line, at)
    if date.function != "event" or any(token.kind == "word" for token in line.tokens[first:last]):
        return False
    start, end = seen.slice_of(line.tokens[first].start, line.tokens[last - 1].end)
    labels = (one for one in references if one.options.get("form") == "label" and start <= one.start < end)
    return any(one.function == "event" and one.id == date.id for one in labels)


def _told(date: Reference, beside: Iterable[Reference], language: str, hub: Hub) -> Iterator[str]:
    """What is said of themselves by an event and by all that stands in the sentence of its date."""
    if date.function == "fact":
        yield COUNTED[language]
    yield from _home(language, hub)
    for reference in (date, *beside):
        yield from _words_of(reference, language, hub)
        if reference.function == "event" and reference.id in hub.events:
            note = hub.events[reference.id].note
            yield note[language] if note is not None else ""


def _home(language: str, hub: Hub) -> Iterator[str]:
    """The territory of most facts: “in Musterstadt” says no more than the portal itself."""
    own = next((series.fact.area for key, series in hub.series.items() if key not in hub.away), None)
    if own is not None and own in hub.terms.areas:
        yield hub.terms.areas[own].label[language]


def _counts(reference: Reference) -> bool:
    return reference.function == "fact" and reference.options.get("form") not in _DATING


def writes_date(reference: Reference, hub: Hub) -> bool:
    """True for a reference that puts nothing but the date of an event, or of a value, into the text."""
    known = {"event": hub.events, "fact": hub.series}.get(reference.function, ())
    return reference.options.get("form") in _DATING and reference.id in known


def _said(line: Line, first: int, last: int, language: str) -> set[str]:
    """The stems of the words of a stretch, of those with a hyphen of their parts, too, and without it."""
    told = (token.text for token in line.tokens[first:last] if token.kind == "word")
    words = [word.lower() for word in told if len(word) >= _SHORTEST or (word.isupper() and word not in ("A", "I"))]
    parts = (part for word in words for part in word.split("-") if len(part) >= _SHORTEST)
    return {stem_of(one, language) for one in (*words, *(word.replace("-", "") for word in words), *parts)}


def _sentence(line: Line, index: int) -> tuple[int, int]:
    """The sentence of a token; a new one begins behind a reference, too, where a small word has a capital."""
    first, last = line.sentence_of(index)
    for at in range(first + 1, index + 1):
        word = line.tokens[at]
        if line.words[at - 1] in STAND_INS and word.is_capital and word.text.lower() in _BEGINNING:
            first = at
    return first, last


def _stems(reference: Reference, language: str, hub: Hub) -> Iterator[str]:
    for text in _words_of(reference, language, hub):
        yield from (stem_of(word.lower(), language) for word in _WORD.findall(text))


def _counted(reference: Reference, language: str) -> Iterator[str]:
    """“Counted in {{ fact(…, form="as-of") }}”: the words of counting speak of every value."""
    if reference.function == "fact":
        yield from (stem_of(word, language) for word in COUNTED[language].split())


def _makes(reference: Reference, said: Iterable[str], own: Iterable[str], language: str) -> bool:
    """“In {{ fact(…, form="as-of") }} the city was still brewing”, of breweries."""
    if reference.function != "fact":
        return False
    here, there = ({group for stem in stems for group, _ in groups_of(stem, language)} for stems in (said, own))
    return "make" in here & there


def _words_of(reference: Reference, language: str, hub: Hub) -> Iterator[str]:
    """What an event, a fact or the facts of a claim say of themselves."""
    function, key = reference.function, reference.id
    if function == "event" and key in hub.events:
        yield from (hub.events[key].label[language], hub.events[key].text[language])
    if function in ("fact", "chart") and key in hub.series:
        fact = hub.series[key].fact
        yield from (fact.label[language], fact.noun[language].many, fact.definition[language])
        yield hub.topics[fact.topic].label[language]
    if function in ("claim", "chart") and key in hub.proofs:
        yield hub.claims[key].question[language]
        for fact in (reading.fact for reading in hub.proofs[key].inputs.values()):
            yield from (fact.label[language], fact.noun[language].many)
