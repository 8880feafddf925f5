"""Outlines: what a text says by itself, whatever its references turn out to name.

An outline comes from the words alone, and from the names that the hub knows: so it can be kept, and read by another
process. Everything that depends on facts, claims and dates is looked at anew, every time.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, cached_property, partial
from itertools import chain
from types import ModuleType
from typing import Final, NamedTuple

from brandhub.proofs.phrases import SLOT
from brandhub.speech.ages import is_age_in
from brandhub.speech.dates import Mention, find_mentions
from brandhub.speech.digits import DIGITS, MEASURED, naming
from brandhub.speech.disguises import find_disguised
from brandhub.speech.english import search as english_search
from brandhub.speech.fillers import without_fillers
from brandhub.speech.german import search as german_search
from brandhub.speech.infinitives import in_infinitive
from brandhub.speech.lexicon.beside import SMALL
from brandhub.speech.lexicon.english import words as english_words
from brandhub.speech.lexicon.german import words as german_words
from brandhub.speech.methods import is_method
from brandhub.speech.namings import find_namings
from brandhub.speech.notices import is_notice, starts_at
from brandhub.speech.offers import offers, outdoes
from brandhub.speech.open_questions import is_left_open, taken_for_granted
from brandhub.speech.phrases import Phrasebook
from brandhub.speech.presupposed import is_answered, presupposes
from brandhub.speech.questions import asked_from, instructs, is_at_hand
from brandhub.speech.references import Misreading, Reference, find_references
from brandhub.speech.titles import titles_in
from brandhub.speech.tokens import Line, read_line
from brandhub.speech.tongues import alone, foreign_words, is_title, other_scripts
from brandhub.speech.traits import DATES, Trait, traits_of
from brandhub.speech.visible import Visible, read_visible
from brandhub.whole.easy_language import Hardness, hardness_of
from brandhub.whole.markdown import Slip, slips_in
from brandhub.whole.orphan_excepted import find_excepted
from brandhub.whole.orphan_led import find_led
from brandhub.whole.orphan_names import pattern_of
from brandhub.whole.orphan_seams import Bare, Seam, find_seams
from brandhub.whole.orphan_settings import Setting, find_settings
from brandhub.whole.prose import Prose
from brandhub.whole.surroundings import Surroundings
from brandhub.whole.voice import Departure, departures_in

GRAMMARS: Final[dict[str, ModuleType]] = {"de": german_search, "en": english_search}
WORDS: Final[dict[str, ModuleType]] = {"de": german_words, "en": english_words}
_DIGIT: Final = re.compile(r"\d")
# What an instruction may name: „Drücken Sie dreimal“, „die zweite Tür links“.
# “For each {per}” says of how many the ratio is: the slot and its preposition are one.
_SLOTS: Final = re.compile(rf"(?:\bfor (?:each|every) (?=\{{per\}}))?{SLOT.pattern}")
_INSTRUCTED: Final = ("number", "quantifier", "ordinal", "comparison")


class Said(NamedTuple):
    """The words of a text, and what sort of text it is: all that its outline comes from. Fields as in `Prose`."""

    text: str
    language: str
    is_markdown: bool
    is_wording: bool
    defines: bool
    measures: bool
    is_question: bool
    is_easy: bool


@dataclass(frozen=True)
class Finding:
    """One assertion in a visible text: where, and of which kind."""

    start: int
    end: int
    kind: str


@dataclass(frozen=True)
class Outline:
    """What stands between braces, what leaves the style guide or the rules of Markdown, and what is asserted.

    `mentions` are dates, which a moment may bear out; `seams` are words that meet what a reference puts in: Bare ones
    and Settings are judged by the facts they name. Mentions, findings and seams stand where readers see them, the rest
    in the source.
    """

    references: tuple[Reference, ...] = ()
    wrong: tuple[Misreading, ...] = ()
    departures: tuple[Departure, ...] = ()
    slips: tuple[Slip, ...] = ()
    hardness: tuple[Hardness, ...] = ()
    is_open: bool = False
    mentions: tuple[Mention, ...] = ()
    findings: tuple[Finding, ...] = ()
    seams: tuple[Seam | Bare | Setting, ...] = ()


def said_of(prose: Prose) -> Said:
    """Where a text stands, and to what it belongs, does not change what it says."""
    return Said(
        prose.text,
        prose.language,
        prose.is_markdown,
        prose.is_wording,
        prose.defines,
        prose.measures,
        prose.is_question,
        prose.is_easy,
    )


def look_at(said: Said) -> tuple[Visible, Line]:
    """What readers see of a text, and its tokens."""
    references, wrong = find_references(said.text)
    slots = [(slot.start(), slot.end()) for slot in _SLOTS.finditer(said.text)] if said.is_wording else []
    seen = read_visible(said.text, references, wrong, slots, is_markdown=said.is_markdown)
    return seen, read_line(seen.text, GRAMMARS[said.language].fold)


def read_outline(said: Said, around: Surroundings) -> Outline:
    """Everything that the words of a text give away."""
    references, wrong = find_references(said.text)
    written = (
        tuple(references),
        tuple(wrong),
        departures_in(said.text, said.language),
        slips_in(said.text) if said.is_markdown else (),
        hardness_of(said.text) if said.is_easy else (),
    )
    seen, line = look_at(said)
    words = WORDS[said.language]
    free, grammar = _Taken(seen.text, said.language, around), GRAMMARS[said.language]
    if said.is_question and is_left_open(line, grammar, words):
        granted = tuple(
            Finding(*one) for one in taken_for_granted(seen.text, line, said.language, grammar, words, free)
        )
        return Outline(*written, is_open=not granted, findings=granted)
    traits = traits_of(line.different)
    mentions = tuple(_mentions(seen.text, said.language, free)) if DATES[said.language] in traits else ()
    told = [*_numbers(seen.text, line, said, traits, free), *_words_in_full(line, said, free)]
    told += chain(_foreign(seen.text, line, said, free), _reasons(references, seen, said, around))
    settings = (*find_settings(seen, line, mentions, said.language), *find_led(seen, line, said.language, said.text))
    again = find_excepted(said.text, references, wrong, seen, partial(read_line, fold=grammar.fold), words)
    seams = (*(find_seams(seen, line, words) if Trait.STAND_IN in traits else ()), *settings, *again)
    return Outline(*written, mentions=mentions, findings=tuple(_asserting(told, said, line)), seams=seams)


def _reasons(references: Iterable[Reference], seen: Visible, said: Said, around: Surroundings) -> Iterator[Finding]:
    """What the reasons of exceptions assert: they stand in public, too. Told at the exception."""
    for one in references:
        if one.function == "exception":
            reason = said._replace(text=one.options["reason"], is_markdown=False, is_wording=False, is_easy=False)
            at = seen.starts.index(one.start)
            yield from (Finding(at, at + 1, found.kind) for found in read_outline(reason, around).findings)


def _asserting(findings: Iterable[Finding], said: Said, line: Line) -> Iterator[Finding]:
    """Without those by which a definition says how one counts."""
    words, measures = WORDS[said.language], said.measures
    for one in findings:
        if not (said.defines and is_method(one.start, one.end, one.kind, line, words, measures=measures)):
            yield one


class _Taken:
    """Stretches of a text that are spoken for: first of all its names. They are looked for once somebody asks."""

    def __init__(self, text: str, language: str, around: Surroundings) -> None:
        self._text, self._language, self._around = text, language, around

    @cached_property
    def _marks(self) -> bytearray:
        marks = bytearray(len(self._text))
        titles = titles_in(self._text, self._language, self._around.towns)
        for start, end in chain(_names(self._text, self._around), titles):
            marks[start:end] = b"\1" * (end - start)
        return marks

    def add(self, start: int, end: int) -> None:
        self._marks[start:end] = b"\1" * (end - start)

    def holds(self, start: int, end: int) -> bool:
        return self._marks.find(1, start, end) >= 0


def _names(text: str, around: Surroundings) -> Iterator[tuple[int, int]]:
    """Stretches that call something by its name."""
    pattern = pattern_of(around.names)
    names = () if pattern is None else pattern.finditer(text)
    digits = find_namings(text, around.towns) if _DIGIT.search(text) else naming((), by_words=True).finditer(text)
    yield from ((found.start(), found.end()) for found in (*names, *digits))


def _mentions(text: str, language: str, free: _Taken) -> Iterator[Mention]:
    for mention in find_mentions(text, language):
        if not free.holds(mention.start, mention.end):
            free.add(mention.start, mention.end)
            if is_notice(mention, text, language):
                free.add(starts_at(mention, text, language), mention.end)
            else:
                yield mention


def _numbers(text: str, line: Line, said: Said, traits: Trait, free: _Taken) -> Iterator[Finding]:
    for digits in DIGITS.finditer(text) if Trait.DIGIT in traits else ():
        if not free.holds(digits.start(), digits.end()) and not _is_dose_or_age(
            text, digits.start(), digits.end(), line, said
        ):
            yield Finding(digits.start(), digits.end(), "number")
    grammar = GRAMMARS[said.language]
    small = SMALL[said.language]
    for start, end, kind in find_disguised(text, line, traits, grammar.fold, grammar.find_words, small):
        # „b1ggest“, „vierzig-museen.zip“: what looks like a name is none
        spelt = any(one.isdigit() or one == "." for one in text[start:end])
        if spelt or not free.holds(start, end):
            yield Finding(start, end, kind)


def _is_dose_or_age(text: str, start: int, end: int, line: Line, said: Said) -> bool:
    """„Heizen Sie den Ofen auf 180 Grad vor“, „2 Zwiebeln schälen“: of what readers are told to do; somebody's age."""
    at = line.at(start)
    words = WORDS[said.language]
    if is_age_in(said.language, line, at):
        return True
    if not MEASURED.match(text, end):
        return in_infinitive(line, line.sentence_of(at), words, at)
    return instructs(line, line.sentence_of(at), words, at) and not offers(line, at, words)


def _words_in_full(line: Line, said: Said, free: _Taken) -> Iterator[Finding]:
    """What words assert, and what they would without adverbs and asides that change nothing."""
    found = [*_words(line, said, free)]
    yield from found
    told = {*line.sentences_with(line.at(one.start) for one in found)}
    for thinner in without_fillers(line, told, said.language):
        for one in _words(thinner.line, said, free):
            (sentence,) = line.sentences_with([line.at(one.start)])
            if sentence not in told and thinner.holds(sentence, one.start, one.end):
                told.add(sentence)
                yield one


def _words(line: Line, said: Said, free: _Taken) -> Iterator[Finding]:
    asked: dict[int, int | None] = {}
    words = WORDS[said.language]
    for first, last, kind in GRAMMARS[said.language].find_words(line):
        start, end = line.tokens[first].start, line.tokens[last].end
        if free.holds(start, line.tokens[first].end) or free.holds(line.tokens[last].start, end):
            continue  # „Der Stau auf der B1 gehört zum Alltag“: a name inside does not free it
        sentence = line.sentence_of(first)
        if sentence[0] not in asked:
            asked[sentence[0]] = None if is_answered(line, sentence, words) else asked_from(line, sentence, words)
        open_from = asked[sentence[0]]
        if (
            open_from is not None
            and open_from <= first
            and not presupposes(line, (first, last), kind, open_from, words)
        ):
            continue
        offered = (
            offers(line, first, words) if kind == "number" else kind == "comparison" and outdoes(line, last, words)
        )
        may_instruct = kind in _INSTRUCTED or (
            kind == "superlative" and first == last and is_at_hand(line, first, words)
        )
        if not may_instruct or offered or not instructs(line, sentence, words, first):
            yield Finding(start, end, kind)
    if said.is_wording:
        (graded,) = _grading(said.language).find(line.folded)
        for first, last in line.matches(graded):
            yield Finding(line.tokens[first].start, line.tokens[last].end, "negation")


def _foreign(text: str, line: Line, said: Said, free: _Taken) -> Iterator[Finding]:
    """What is asserted in another language: by its own lists, or, where there are none, the whole of the sentence."""
    for start, end in other_scripts(text):
        if not free.holds(start, end):
            yield Finding(start, end, "unread")
    for part in foreign_words(line, said.language):
        start, end = line.tokens[part.first].start, line.tokens[part.last].end
        if part.language is None:
            if not free.holds(start, end):
                yield Finding(start, end, "unread")
            continue
        other = alone(text, line, part, partial(read_line, fold=GRAMMARS[part.language].fold))
        for one in _words(other, said._replace(language=part.language, is_wording=False), free):
            if not is_title(line, line.at(one.start), part):
                yield one


@cache
def _grading(language: str) -> Phrasebook:
    return Phrasebook(WORDS[language].GRADING)
