"""No orphan claims: a number, a comparison, a rank, a quantity or a trend that comes from no reference.

The search reads what readers see (visible.py). Names, addresses and idioms are free; dates are free when a moment
bears them out that the same text refers to. Everything else is a problem at its own place.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from types import ModuleType
from typing import Final

from brandhub.ground.catalogues import Phrase
from brandhub.ground.moments import Moment
from brandhub.ground.problems import Problem
from brandhub.proofs.wordings import SLOT
from brandhub.whole import english_words, german_words, orphan_english, orphan_german
from brandhub.whole.hub import Hub
from brandhub.whole.orphan_dates import find_mentions, is_borne_out
from brandhub.whole.orphan_digits import DIGITS, ROMAN, naming
from brandhub.whole.orphan_methods import is_method
from brandhub.whole.orphan_names import known_names
from brandhub.whole.orphan_questions import instructs, is_asked
from brandhub.whole.orphan_remedies import Remedies
from brandhub.whole.orphan_seams import find_seams
from brandhub.whole.orphan_tokens import Line, phrase, read_line
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


def check_orphans(prose: Prose, hub: Hub) -> Iterator[Problem]:
    """Every assertion in the text that nothing proves, at its own place."""
    seen, line, found = find_orphans(prose, hub)
    remedies = Remedies(line, prose, hub)
    for finding in found:
        start, end = seen.slice_of(finding.start, finding.end)
        word = prose.text[start:end]
        kind = "rank" if finding.kind in _RANKS else finding.kind
        remedy = remedies.remedy(finding.start, kind, word)
        values = {"word": word, "kind": Phrase.of(f"orphan-{kind}"), "remedy": remedy}
        yield Problem(prose.place_of(start, end), "orphan-claim", values)


def find_orphans(prose: Prose, hub: Hub) -> tuple[Visible, Line, list[Finding]]:
    """What readers see of a text, its tokens, and every assertion in it without a reference."""
    references, wrong = find_references(prose.text)
    slots = [(slot.start(), slot.end()) for slot in SLOT.finditer(prose.text)] if prose.is_wording else []
    seen = read_visible(prose.text, references, wrong, slots, is_markdown=prose.is_markdown)
    line, said, named = _read(seen.text, prose.language, _towns(hub))
    free = _Taken(len(seen.text))
    if (names := known_names(hub)) is not None:
        free.add_all((name.start(), name.end()) for name in names.finditer(seen.text))
    free.add_all(named)
    if prose.is_question and all(
        is_asked(line, sentence, WORDS[prose.language], as_question=True) for sentence in line.sentences
    ):
        return seen, line, []
    found = [*_dates(seen.text, prose, references, hub, free)]
    found += _numbers(seen.text, line, free)
    found += _words(line, said, prose, free)
    found += [Finding(start, end, kind) for start, end, kind in find_seams(seen, line, WORDS[prose.language], hub)]
    if prose.defines:
        found = [
            one for one in found if not is_method(one.start, one.end, one.kind, prose, line, WORDS[prose.language])
        ]
    return seen, line, _once(found)


class _Taken:
    """Stretches of a text that are spoken for."""

    def __init__(self, length: int) -> None:
        self._marks = bytearray(length)

    def add_all(self, spans: Iterable[tuple[int, int]]) -> None:
        for start, end in spans:
            self._marks[start:end] = b"\1" * (end - start)

    def holds(self, start: int, end: int) -> bool:
        return self._marks.find(1, start, end) >= 0


def _dates(text: str, prose: Prose, references: list[Reference], hub: Hub, free: _Taken) -> Iterator[Finding]:
    known = [*prose.moments, *(moment for reference in references for moment in moments_of(reference, hub))]
    unknown = any(not _is_known(reference, hub) for reference in references)
    for mention in find_mentions(text, prose.language):
        if free.holds(mention.start, mention.end):
            continue
        # May be the date of what is not found; then the reference is told, not the date.
        if not unknown and not is_borne_out(mention, known):
            yield Finding(mention.start, mention.end, "date")
        free.add_all([(mention.start, mention.end)])


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


@lru_cache(maxsize=1 << 14)
def _read(
    text: str, language: str, towns: tuple[str, ...]
) -> tuple[Line, tuple[tuple[int, int, str], ...], tuple[tuple[int, int], ...]]:
    """The tokens of a visible text, what its words assert, and where its digits name.

    The public hub and the one with drafts read the same texts; each is read once.
    """
    grammar = GRAMMARS[language]
    line = read_line(text, grammar.fold)
    named = tuple((digits.start(), digits.end()) for digits in naming(towns).finditer(text))
    return line, tuple(grammar.find_words(line)), named


def _words(line: Line, said: tuple[tuple[int, int, str], ...], prose: Prose, free: _Taken) -> Iterator[Finding]:
    asked: dict[int, bool] = {}
    for first, last, kind in said:
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
        for first, last in line.matches(phrase(*WORDS[prose.language].GRADING)):
            yield Finding(line.tokens[first].start, line.tokens[last].end, "negation")


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
