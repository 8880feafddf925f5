"""Seams: where written words meet what a reference puts in. „Fast {{ fact(…) }}“ no longer says what was proven."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from types import ModuleType
from typing import Final, NamedTuple

from brandhub.speech.followers import remarks
from brandhub.speech.tokens import Line, Token
from brandhub.speech.visible import APART, FULL, SENTENCE, STAND_INS, VALUE, Visible
from brandhub.speech.whereabouts import takes_back
from brandhub.whole.hub import Hub
from brandhub.whole.orphan_nouns import is_foreign, nouns_behind
from brandhub.whole.orphan_settings import SETTINGS, Setting, misleads

_TWO_WORDS: Final = (
    "bis zu",
    "up to",
    "at least",
    "at most",
    "mehr als",
    "more than",
    "less than",
    "weniger als",
    "fewer than",
)
_NEARLY: Final = frozenset("fast beinahe nahezu kaum almost nearly hardly barely scarcely".split())
_STANDING: Final = frozenset(STAND_INS)
_ALTERS: Final = re.compile(r"\w|[.,]\d|[†‡✝]|[-‑]\w")
_GLUED: Final = re.compile(rf"(?:\w|[{VALUE}{FULL}][.,]?|(?:^|[\s(])[-−–+]|\d[.,]|[<>≤≥~≈±⩽⩾≪≫∼])\Z")
# „> {{ … }}“, „{{ … }} %“, „{{ … }}+“ and a picture beside a value say more than the value.
_GRADING: Final = re.compile(r"(?P<sign>[<>≤≥~≈±∼]) ?\Z")
_ADDING: Final = re.compile(r" ?(?P<sign>[%‰°€$£])|(?P<more>\+)| (?P<times>times)\b")
_PICTURE: Final = re.compile("[\U0001f300-\U0001faff☠⚠❌❗❓⛔✗✘☢☣💀]")


WEIGHED: Final = "~"
"""In place of a measure: a bare number that is said to be a price, a weight, a length or a time."""
_WEIGHING: Final = {
    "de": frozenset(
        "kostet kosten kostete kosteten wiegt wiegen wog wogen misst messen maß maßen dauert dauern dauerte dauerten"
        " verdient verdienen verdiente verdienten zahlt zahlen zahlte zahlten bezahlt bezahlen bezahlte bezahlten"
        " schuldet schulden schuldete schuldeten wert erlöst erlöste erlösten".split()
    ),
    "en": frozenset(
        "cost costs weigh weighs weighed measure measures measured last lasts lasted earn earns earned pay pays paid"
        " owe owes owed worth fetch fetches fetched".split()
    ),
}


class Seam(NamedTuple):
    """Words that turn or grade what a reference puts in, or signs that make another number of it."""

    start: int
    end: int
    kind: str


class Bare(NamedTuple):
    """A bare value of a fact, and what stands behind it: the next word, and a noun that may be counted by it.

    `measure` is that word where it names a measure, with its slice; `nouns` are the words, the first of which stands
    at `noun`.
    """

    fact: str
    measure: str
    measured: tuple[int, int]
    nouns: tuple[str, ...]
    noun: tuple[int, int]


def find_seams(seen: Visible, line: Line, words: ModuleType) -> Iterator[Seam | Bare]:
    """Words that turn or grade a value or a sentence from a reference, and bare values with what stands behind them."""
    for index in [index for index, word in enumerate(line.words) if word in _STANDING]:
        token = line.tokens[index]
        if token.text in (VALUE, FULL):
            yield from _glued(seen.text, token)
            yield from _graded(line, index, words)
        if token.text == VALUE:
            yield from _bare(line, index, words, seen)
        if token.text == SENTENCE:
            first, _ = line.sentence_of(index)
            for before in line.tokens[first:index]:
                if before.fold in words.BEFORE_SENTENCES:
                    yield Seam(before.start, before.end, "negation")
            denied = words.AFTER_SENTENCES.match(seen.text, token.end)
            if denied:
                yield Seam(denied.start("denial"), denied.end(), "negation")
            elif takes_back(seen.text, token, words.LANGUAGE):
                yield Seam(token.start, token.end, "negation")
            else:
                yield from _commented(line, index, words.LANGUAGE)


def join(seams: Iterable[Seam | Bare | Setting], language: str, hub: Hub) -> Iterator[Seam]:
    """The seams, and what the facts of a hub say to the words behind their bare values."""
    for seam in seams:
        if isinstance(seam, Seam):
            yield seam
        elif isinstance(seam, Setting):
            if misleads(seam, language, hub):
                yield Seam(seam.start, seam.end, SETTINGS[seam.kind])
        elif seam.fact in hub.series:
            if seam.measure and not _is_measured_in(seam.measure, seam.fact, hub):
                yield Seam(*seam.measured, "joined")
            if seam.nouns and is_foreign(seam.nouns, seam.fact, language, hub):
                yield Seam(*seam.noun, "foreign-noun")


def _bare(line: Line, index: int, words: ModuleType, seen: Visible) -> Iterator[Bare]:
    """A bare value, if there is something behind it that its fact must know."""
    token, following = line.tokens[index], line.word(index + 1)
    reference = seen.references.get(token.start)
    if reference is None:
        return
    is_measure = following is not None and following.fold in words.MEASURES
    nouns, noun = nouns_behind(seen.text, token.end, words.LANGUAGE)
    if following is not None and is_measure:
        yield Bare(reference.id, following.fold, (following.start, following.end), nouns, noun)
    elif nouns:
        yield Bare(reference.id, "", (0, 0), nouns, noun)
    elif verb := _weighing(line, index, words.LANGUAGE):
        yield Bare(reference.id, WEIGHED, (verb.start, verb.end), (), (0, 0))


def _weighing(line: Line, index: int, language: str) -> Token | None:
    """The verb of a clause that makes a price or a weight of a bare number: „2014 kosteten die Gänse 12.“"""
    first, last = line.clause_of(index)
    return next((token for token in line.tokens[first:last] if token.text in _WEIGHING[language]), None)


def _glued(text: str, token: Token) -> Iterator[Seam]:
    after = _ALTERS.match(text, token.end)
    if after:
        yield Seam(token.end, after.end(), "joined")
    elif (added := _ADDING.match(text, token.end)) and (token.text == FULL or added["more"]):
        yield Seam(added.end() - 1, added.end(), "joined")
    before = _GLUED.search(text, max(0, token.start - 2), token.start)
    graded = _GRADING.search(text, max(0, token.start - 4), token.start)
    if before:
        yield Seam(token.start - 1, token.start, "joined")
    elif graded:
        yield Seam(graded.start("sign"), graded.end("sign"), "joined")
    for picture in (
        _PICTURE.search(text, token.end, token.end + 2),
        _PICTURE.search(text, max(0, token.start - 3), token.start),
    ):
        if picture:
            yield Seam(picture.start(), picture.end(), "joined")


def _commented(line: Line, index: int, language: str) -> Iterator[Seam]:
    """„{{ claim(…) }} Leider.“, „{{ claim(…) }}, d. h. Ruinen.“: a few words without a verb that judge or add."""
    start = index + 1
    if line.words[start : start + 1] and line.words[start] in ".!?":
        start += 1
    if start >= len(line.words) or line.words[start] in ("\n", APART):
        return
    last = line.sentence_of(start)[1]
    stretch = line.tokens[start:last]
    if any(token.text in STAND_INS or token.text == ":" for token in stretch):
        return
    said = [token for token in stretch if token.kind == "word"]
    adds = line.words[start] in ",;(–" or line.words[start][:1].islower()
    if remarks(said, language, adds=adds):
        yield Seam(said[0].start, said[-1].end, SETTINGS["fate"])


def _graded(line: Line, index: int, words: ModuleType) -> Iterator[Seam]:
    before, early = line.word(index - 1), line.word(index - 2)
    if before is None:
        return
    opener = line.tokens[line.clause_of(index)[0]]
    if opener.fold in _NEARLY and opener.start < before.start:  # „Fast waren es …“
        yield Seam(opener.start, opener.end, "negation")
    if early is not None and f"{early.fold} {before.fold}" in _TWO_WORDS:
        yield Seam(early.start, before.end, "negation")
    elif before.fold in words.BEFORE_VALUES and not _stretches(line, index):
        yield Seam(before.start, before.end, "negation")


def _stretches(line: Line, index: int) -> bool:
    """„Die Äcker erstrecken sich über {{ fact(…) }}“: how far, and not more than that."""
    if line.folds[index - 1] != "ueber" or "sich" not in line.folds[max(0, index - 3) : index - 1]:
        return False
    return any(line.folds[at].startswith(("erstreck", "verteil")) for at in range(*line.clause_of(index)))


def _is_measured_in(measure: str, key: str, hub: Hub) -> bool:
    """False for the measure of another fact: „{{ fact(…, form="value") }} Prozent“ of a number of people."""
    fact = hub.series[key].fact
    if measure == WEIGHED:
        return not hub.terms.units[fact.unit].whole
    noun, unit = fact.noun, hub.terms.units[fact.unit].label
    known = " ".join((unit.de, unit.en, noun.de.many, noun.en.many, noun.de.one or "", noun.en.one or "")).lower()
    signs = {"%": "prozent", "percent": "per cent", "€": "euro", "$": "dollar", "km": "kilomet"}
    return signs.get(measure, measure.rstrip("ns")) in known
