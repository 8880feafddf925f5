"""No orphan claims: a number, a comparison, a rank, a quantity or a trend that comes from no reference.

The search reads what readers see (visible.py). Names, addresses and idioms are free; dates are free when a moment
bears them out that the same text refers to. Everything else is a problem at its own place.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache, cached_property, lru_cache
from types import ModuleType
from typing import Final

from brandhub.ground.catalogues import Phrase
from brandhub.ground.moments import Moment
from brandhub.ground.problems import Place, Problem
from brandhub.proofs.phrases import SLOT
from brandhub.whole import english_words, german_words, orphan_english, orphan_german
from brandhub.whole.hub import Hub
from brandhub.whole.orphan_dates import Mention, find_mentions, is_borne_out
from brandhub.whole.orphan_digits import DIGITS, ROMAN, naming
from brandhub.whole.orphan_methods import is_method
from brandhub.whole.orphan_names import known_names, pattern_of
from brandhub.whole.orphan_phrases import Phrasebook
from brandhub.whole.orphan_questions import instructs, is_asked
from brandhub.whole.orphan_remedies import Remedies
from brandhub.whole.orphan_seams import find_seams
from brandhub.whole.orphan_tokens import Line, read_line
from brandhub.whole.prose import Prose
from brandhub.whole.references import Reference, find_references
from brandhub.whole.visible import Visible, read_visible

GRAMMARS: Final[dict[str, ModuleType]] = {"de": orphan_german, "en": orphan_english}
WORDS: Final[dict[str, ModuleType]] = {"de": german_words, "en": english_words}
# What an instruction may name: „Drücken Sie dreimal“, „die zweite Tür links“.
_INSTRUCTED: Final = ("number", "quantifier", "ordinal", "comparison")
_RANKS: Final = ("superlative", "ordinal")


@dataclass(frozen=True)
class Finding:
    """One assertion in a visible text: where, and of which kind."""

    start: int
    end: int
    kind: str


@dataclass(frozen=True)
class Surroundings:
    """What the search takes from a hub as a whole: the names that it knows, and its towns."""

    names: frozenset[str]
    towns: tuple[str, ...]


def surroundings_of(hub: Hub) -> Surroundings:
    """Gathered once for all texts of a hub."""
    return Surroundings(known_names(hub), _towns(hub))


def check_orphans(prose: Prose, hub: Hub, around: Surroundings | None = None) -> Iterator[Problem]:
    """Every assertion in the text that nothing proves, at its own place. `around`: that of the hub, if at hand."""
    seen, line, found = find_orphans(prose, hub, around)
    remedies = Remedies(line, prose, hub)
    for finding in found:
        start, end = seen.slice_of(finding.start, finding.end)
        word = prose.text[start:end]
        kind = "rank" if finding.kind in _RANKS else finding.kind
        remedy = remedies.remedy(finding.start, kind, word)
        values = {"word": word, "kind": Phrase.of(f"orphan-{kind}"), "remedy": remedy}
        yield Problem(prose.place_of(start, end), "orphan-claim", values)


def find_orphans(prose: Prose, hub: Hub, around: Surroundings | None = None) -> tuple[Visible, Line, list[Finding]]:
    """What readers see of a text, its tokens, and every assertion in it without a reference."""
    bare = replace(prose, place_of=_nowhere, moments=(), entry=None, leave="all", is_easy=False)
    read = _search(bare, around or surroundings_of(hub))
    if read.is_question:
        return read.seen, read.line, []
    found = [Finding(one.start, one.end, "date") for one in _unproven(read, prose, hub)]
    words = WORDS[prose.language]
    seams = (Finding(start, end, kind) for start, end, kind in find_seams(read.seen, read.line, words, hub))
    found += [*read.findings, *_asserting(seams, prose, read.line)]
    return read.seen, read.line, _once(found)


def _asserting(findings: Iterable[Finding], prose: Prose, line: Line) -> Iterator[Finding]:
    """Without those by which a definition says how one counts."""
    for one in findings:
        if not (prose.defines and is_method(one.start, one.end, one.kind, prose, line, WORDS[prose.language])):
            yield one


@dataclass(frozen=True)
class _Search:
    """What a text says by itself, whatever its references turn out to name."""

    seen: Visible
    line: Line
    references: tuple[Reference, ...]
    mentions: tuple[Mention, ...] = ()
    findings: tuple[Finding, ...] = ()
    is_question: bool = False


@lru_cache(maxsize=16_384)
def _search(prose: Prose, around: Surroundings) -> _Search:
    """Kept, because the public hub and the preview have nearly the same texts, and so have two states in a row."""
    references, wrong = find_references(prose.text)
    slots = [(slot.start(), slot.end()) for slot in SLOT.finditer(prose.text)] if prose.is_wording else []
    seen = read_visible(prose.text, references, wrong, slots, is_markdown=prose.is_markdown)
    words = WORDS[prose.language]
    line = read_line(seen.text, GRAMMARS[prose.language].fold)
    if prose.is_question and all(is_asked(line, sentence, words, as_question=True) for sentence in line.sentences):
        return _Search(seen, line, tuple(references), is_question=True)
    free = _Taken(seen.text, around)
    mentions = tuple(_mentions(seen.text, prose.language, free))
    found = _asserting([*_numbers(seen.text, line, free), *_words(line, prose, free)], prose, line)
    return _Search(seen, line, tuple(references), mentions, tuple(found))


@lru_cache(maxsize=16_384)
def _names(text: str, around: Surroundings) -> tuple[tuple[int, int], ...]:
    """Stretches that call something by its name."""
    pattern = pattern_of(around.names)
    names = () if pattern is None else pattern.finditer(text)
    return tuple((found.start(), found.end()) for found in (*names, *naming(around.towns).finditer(text)))


def _nowhere(_start: int, _end: int) -> Place:
    """Where a text stands does not change what it says."""
    return Place("")


class _Taken:
    """Stretches of a text that are spoken for: first of all its names. They are looked for once somebody asks."""

    def __init__(self, text: str, around: Surroundings) -> None:
        self._text, self._around = text, around

    @cached_property
    def _marks(self) -> bytearray:
        marks = bytearray(len(self._text))
        for start, end in _names(self._text, self._around):
            marks[start:end] = b"\1" * (end - start)
        return marks

    def add(self, start: int, end: int) -> None:
        self._marks[start:end] = b"\1" * (end - start)

    def holds(self, start: int, end: int) -> bool:
        return self._marks.find(1, start, end) >= 0


def _mentions(text: str, language: str, free: _Taken) -> Iterator[Mention]:
    for mention in find_mentions(text, language):
        if not free.holds(mention.start, mention.end):
            free.add(mention.start, mention.end)
            yield mention


def _unproven(read: _Search, prose: Prose, hub: Hub) -> Iterator[Mention]:
    """Dates that nothing bears out. Where a reference is not found it may be its date; then that is told."""
    if read.mentions and all(_is_known(reference, hub) for reference in read.references):
        known = [*prose.moments, *(moment for reference in read.references for moment in moments_of(reference, hub))]
        yield from (mention for mention in read.mentions if not is_borne_out(mention, known))


def _numbers(text: str, line: Line, free: _Taken) -> Iterator[Finding]:
    for digits in DIGITS.finditer(text):
        if not free.holds(digits.start(), digits.end()):
            yield Finding(digits.start(), digits.end(), "number")
    for index, token in enumerate(line.tokens):
        if ROMAN.fullmatch(token.text) and _counts(line, index) and not free.holds(token.start, token.end):
            yield Finding(token.start, token.end, "number")


def _counts(line: Line, index: int) -> bool:
    """A Roman numeral counts before a word; after a noun it names („Kapitel IV“, „Friedrich II.“)."""
    before, following = line.word(index - 1), line.word(index + 1)
    named = before is not None and before.is_capital and not line.opens(index)
    return following is not None and following.kind == "word" and not named


def _words(line: Line, prose: Prose, free: _Taken) -> Iterator[Finding]:
    asked: dict[int, bool] = {}
    for first, last, kind in GRAMMARS[prose.language].find_words(line):
        start, end = line.tokens[first].start, line.tokens[last].end
        if free.holds(start, end):
            continue
        sentence = line.sentence_of(first)
        if sentence[0] not in asked:
            asked[sentence[0]] = is_asked(line, sentence, WORDS[prose.language])
        if asked[sentence[0]] and kind != "number":
            continue
        offered = kind == "number" and _offers(line, first, WORDS[prose.language])
        if kind not in _INSTRUCTED or offered or not instructs(line, sentence, WORDS[prose.language], first):
            yield Finding(start, end, kind)
    if prose.is_wording:
        (graded,) = _grading(prose.language).find(line.folded)
        for first, last in line.matches(graded):
            yield Finding(line.tokens[first].start, line.tokens[last].end, "negation")


@cache
def _grading(language: str) -> Phrasebook:
    return Phrasebook(WORDS[language].GRADING)


def _offers(line: Line, index: int, words: ModuleType) -> bool:
    """„Wählen Sie aus zwölf Sorten“: an instruction that says how many there are."""
    before = line.word(index - 1)
    return bool(words.LARGE.search(line.tokens[index].fold)) or (before is not None and before.fold in words.CHOOSING)


def _once(found: list[Finding]) -> list[Finding]:
    """Findings that overlap are told once: the one that begins first, and of those the longest."""
    kept: list[Finding] = []
    for finding in sorted(found, key=lambda finding: (finding.start, -finding.end)):
        if not kept or finding.start >= kept[-1].end:
            kept.append(finding)
    return kept


def _towns(hub: Hub) -> tuple[str, ...]:
    return tuple(sorted({area.label.de for area in hub.terms.areas.values() if " " not in area.label.de}))


def _is_known(reference: Reference, hub: Hub) -> bool:
    dated = {"fact": hub.series, "event": hub.events, "claim": hub.proofs, "chart": {**hub.series, **hub.proofs}}
    return reference.id in dated.get(reference.function, {reference.id: None})


def moments_of(reference: Reference, hub: Hub) -> Iterator[Moment]:
    """The dates of what a reference names."""
    function, key = reference.function, reference.id
    if function == "event" and key in hub.events:
        yield hub.events[key].date
    if function in ("fact", "chart") and key in hub.series:
        yield from (reading.as_of for reading in hub.series[key].readings)
    if function in ("claim", "chart") and key in hub.proofs:
        yield from (reading.as_of for reading in hub.proofs[key].inputs.values())
