"""Easy language: what makes a text in Leichte Sprache hard to read. Notes, never errors: people decide."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final

from brandhub.ground.catalogues import Phrase
from brandhub.ground.problems import Problem
from brandhub.proofs.phrases import SLOT
from brandhub.speech.lexicon.easy import (
    ABBREVIATIONS,
    BECOMING,
    CLAUSE,
    ENDS,
    FOREIGN,
    GENITIVE,
    JOINTS,
    LARGEST_NUMBER,
    LONGEST_SENTENCE,
    LONGEST_WORD,
    NEGATION,
    PARTICIPLE,
    PARTS,
    SUBJUNCTIVE,
)
from brandhub.speech.references import find_references
from brandhub.whole.prose import Prose

_HIDDEN: Final = re.compile(
    r"\]\([^)\s]{0,2000}\)|„[^“\n]*“|<https?://[^>]{0,2000}>|https?://\S+|`[^`\n]*`|[\w.+-]+@[\w.-]+"
)
_SENTENCE: Final = re.compile(r"[^.!?:\n]*[^\s.!?:#>*-][^.!?:\n]*(?:[.!?:]+|$)", re.MULTILINE)
_WORD: Final = re.compile(r"[\w·-]*[^\W\d_][\w·-]*|\d[\d.,]*")
_TWO: Final = re.compile(r"[.!?][\"“”)]* +(?=[\"„(]?[A-ZÄÖÜ·])")
_ABBREVIATED: Final = re.compile(r"(?:\b[A-Za-zäöü]{1,2}|\d)\.$")
_NUMBER: Final = re.compile(r"(?<![\d./])\d{1,3}(?:\.\d{3})+(?!\d)|\d+,\d+")
_LONG: Final = re.compile(rf"(?<![\w·-])[A-ZÄÖÜa-zäöüß][a-zäöüß]{{{LONGEST_WORD},}}(?![\w·-])")


@dataclass(frozen=True)
class Hardness:
    """One thing that is hard to read: where in the text, by which rule, and what would be easier."""

    start: int
    end: int
    rule: str
    values: tuple[tuple[str, object], ...] = ()


def check_easy_language(prose: Prose, hardness: Iterable[Hardness] | None = None) -> Iterator[Problem]:
    """Everything in a text in Leichte Sprache that its rules advise against, as notes. `hardness`: if at hand."""
    if not prose.is_easy:
        return
    for found in hardness_of(prose.text) if hardness is None else hardness:
        values = dict(found.values)
        yield Problem(
            prose.place_of(found.start, found.end),
            "easy-language",
            {
                "found": " ".join(prose.text[found.start : found.end].split())[:60],
                "rule": Phrase.of(f"easy-rule.{found.rule}", **values),
                "hint": Phrase.of(f"easy-hint.{found.rule}", **values),
            },
            "warning",
        )


def hardness_of(text: str) -> tuple[Hardness, ...]:
    """As `find_hardness`, to be kept."""
    return tuple(find_hardness(text))


def find_hardness(text: str) -> list[Hardness]:
    """What is hard in a text, in its order. References, addresses, slots and quotes are no words of the author."""
    said = _blanked(text)
    found = [
        *_sentences(said),
        *_statements(said),
        *(hard for pattern in GENITIVE for hard in _matches(said, rf"(?<![\w-])(?:{pattern})", "genitive")),
        *_passives(said),
        *_matches(said, rf"(?<![\w-])(?i:{SUBJUNCTIVE})(?![\w-])", "subjunctive"),
        *_matches(said, rf"(?<![\w-])(?i:{NEGATION})(?![\w-])", "negation"),
        *_abbreviations(said),
        *_compounds(said),
        *_matches(said, r"%|(?i:(?<![\w-])Prozent\w*)", "percent"),
        *(hard for hard in _matches(said, _NUMBER.pattern, "number") if _is_large(said[hard.start : hard.end])),
        *_foreign(said),
    ]
    return sorted(found, key=lambda hard: (hard.start, hard.end, hard.rule))


def _blanked(text: str) -> str:
    """The text with everything that is no word of the author overwritten, so that positions stay true."""
    for reference in find_references(text)[0]:
        text = text[: reference.start] + "·" * (reference.end - reference.start) + text[reference.end :]
    for pattern in (SLOT, _HIDDEN):
        text = pattern.sub(lambda found: re.sub(r"[^\n]", "·", found.group()), text)
    return text


def _matches(text: str, pattern: str, rule: str) -> Iterator[Hardness]:
    yield from (Hardness(found.start(), found.end(), rule) for found in re.finditer(pattern, text))


def _sentences(text: str) -> Iterator[Hardness]:
    for found in _SENTENCE.finditer(text):
        count = sum(1 if word.group().strip("·-") else 2 for word in _WORD.finditer(found.group()))
        if count > LONGEST_SENTENCE:
            start = found.start() + len(found.group()) - len(found.group().lstrip(" \t#>*-"))
            yield Hardness(start, found.end(), "sentence", (("count", count), ("bound", LONGEST_SENTENCE)))


def _statements(text: str) -> Iterator[Hardness]:
    """A second sentence on a line, or a clause with a thought of its own."""
    for found in _TWO.finditer(text):
        line = text.rfind("\n", 0, found.start()) + 1
        if not _ABBREVIATED.search(text[line : found.start() + 1]):
            yield Hardness(line, found.start() + 1, "statement")
    yield from _matches(text, CLAUSE, "statement")


def _passives(text: str) -> Iterator[Hardness]:
    for sentence in _SENTENCE.finditer(text):
        helper = re.search(BECOMING, sentence.group())
        participle = re.search(PARTICIPLE, sentence.group())
        if helper and participle:
            first, last = sorted((helper.span(), participle.span()))
            yield Hardness(sentence.start() + first[0], sentence.start() + last[1], "passive")


def _abbreviations(text: str) -> Iterator[Hardness]:
    """Each once, and none that the text explains („TU heißt …“)."""
    told: set[str] = set()
    for pattern, words in ABBREVIATIONS.items():
        for found in re.finditer(rf"(?<![\w·-]){pattern}(?![\w·-])", text):
            short = found.group()
            if short not in told and not _is_explained(short, text):
                suggestion = f"„{words}“" if words else "…"
                yield Hardness(found.start(), found.end(), "abbreviation", (("suggestion", suggestion),))
            told.add(short)


def _is_explained(word: str, text: str) -> bool:
    return bool(
        re.search(rf"\b{re.escape(word)}\w*”?“? (?:heißt|heißen|bedeutet|ist (?:ein|das|die|der)|sind)\b", text)
    )


def _compounds(text: str) -> Iterator[Hardness]:
    for found in _LONG.finditer(text):
        parts = split_compound(found.group())
        if parts is not None:
            suggestion = f"{parts[0]}-{parts[1].capitalize()}" if parts[0][:1].isupper() else f"{parts[0]}-{parts[1]}"
            both = f"„{suggestion}“ / „{parts[0]}·{parts[1]}“"
            yield Hardness(found.start(), found.end(), "compound", (("suggestion", both),))


@cache
def split_compound(word: str) -> tuple[str, str] | None:
    """A compound in two parts that are words of their own, the longest first part first; None for any other word."""
    low = word.lower()
    for cut in range(len(low) - 3, 2, -1):
        if _is_first(low[:cut]) and _is_last(low[cut:]):
            return word[:cut], word[cut:]
    return None


def _is_first(part: str) -> bool:
    return any(part.removesuffix(joint) in PARTS for joint in JOINTS if part.endswith(joint))


def _is_last(part: str) -> bool:
    return any(part.removesuffix(end) in PARTS for end in ENDS if part.endswith(end))


def _is_large(number: str) -> bool:
    return "," in number or int(number.replace(".", "")) > LARGEST_NUMBER


def _foreign(text: str) -> Iterator[Hardness]:
    """Each once, and none that the text explains („Logistik heißt …“)."""
    for pattern, words in FOREIGN.items():
        found = re.search(rf"(?<![\w·-])(?:{pattern})(?![\w·-])", text)
        if found and not _is_explained(found.group(), text):
            yield Hardness(found.start(), found.end(), "foreign", (("suggestion", words),))
