"""Measuring: how well the search for orphan claims tells labelled sentences apart. Precision and recall per language.

A sentence is flagged if the search reports at least one finding in it. Precision is the share of flagged sentences that
assert something, recall the share of asserting sentences that are flagged.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Final, Literal

import yaml

from brandhub.ground.characters import MAX_BYTES
from brandhub.ground.files import read_file
from brandhub.ground.problems import Place
from brandhub.whole.hub import Hub
from brandhub.whole.orphans import find_orphans
from brandhub.whole.prose import Prose

Outcome = Literal["hit", "pass", "miss", "false-alarm"]
OUTCOMES: Final[dict[tuple[bool, bool], Outcome]] = {
    (True, True): "hit",
    (False, False): "pass",
    (True, False): "miss",
    (False, True): "false-alarm",
}
_DEPTH: Final = 10
"""More than anybody writes into a set, and far less than the parser can bear."""


@dataclass(frozen=True)
class Sentence:
    """One labelled sentence: whether it asserts something, and of which kind."""

    text: str
    language: str
    asserts: bool
    kind: str


@dataclass(frozen=True)
class Judged:
    """A sentence and what the search made of it: the words that it found."""

    sentence: Sentence
    outcome: Outcome
    words: tuple[str, ...]


@dataclass(frozen=True)
class Measurement:
    """All sentences of one language in one set."""

    name: str
    language: str
    judged: tuple[Judged, ...]

    def count(self, outcome: Outcome) -> int:
        """How many sentences ended that way."""
        return sum(judged.outcome == outcome for judged in self.judged)

    @property
    def precision(self) -> Fraction:
        """Hits among what was flagged; 1 when nothing was."""
        return _share(self.count("hit"), self.count("false-alarm"))

    @property
    def recall(self) -> Fraction:
        """Hits among what asserts; 1 when nothing does."""
        return _share(self.count("hit"), self.count("miss"))


def _share(hits: int, others: int) -> Fraction:
    return Fraction(hits, hits + others) if hits + others else Fraction(1)


def load_sentences(path: Path) -> list[Sentence]:
    """Reads one set. Raises ValueError for a file that is no list of labelled sentences.

    Not as content is read: invisible characters, which content may not have, are among the disguises that are measured.
    """
    content, _ = read_file(path.parent, path.name, MAX_BYTES)
    try:
        entries = _loaded((content or b"").decode("utf-8"))
    except (UnicodeDecodeError, yaml.YAMLError):
        raise ValueError(path.name) from None
    if not isinstance(entries, list):
        raise ValueError(path.name)
    return [_sentence(entry) for entry in entries]


def _loaded(text: str) -> object:
    """What the parser in C makes of a text, ten times as fast as its twin in Python; it crashes on what is nested deep.

    Raises ValueError for that.
    """
    depth = 0
    for event in yaml.parse(text, Loader=yaml.CSafeLoader):
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > _DEPTH:
            raise ValueError(depth)
    return yaml.load(text, Loader=yaml.CSafeLoader)


def _sentence(entry: object) -> Sentence:
    if not isinstance(entry, dict) or not {"text", "language", "asserts", "kind"} <= entry.keys():
        raise ValueError(str(entry)[:60])
    return Sentence(str(entry["text"]), str(entry["language"]), entry["asserts"] is True, str(entry["kind"]))


def measure(name: str, sentences: Sequence[Sentence], hub: Hub) -> Iterator[Measurement]:
    """The search's judgement on a set, per language. The hub lends its names and places."""
    for language in sorted({sentence.language for sentence in sentences}):
        judged = tuple(_judge(sentence, hub) for sentence in sentences if sentence.language == language)
        yield Measurement(name, language, judged)


def _judge(sentence: Sentence, hub: Hub) -> Judged:
    prose = Prose(sentence.text, sentence.language, lambda _start, _end: Place(""), is_markdown=True)
    seen, found = find_orphans(prose, hub)
    words = tuple(seen.text[finding.start : finding.end] for finding in found)
    return Judged(sentence, OUTCOMES[sentence.asserts, bool(words)], words)
