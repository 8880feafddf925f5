"""Ranks: “the last colliery” beside the date of the event that is called so is the event's own word.

What an event says in label or text is checked where it is written; a sentence with a reference to it may say it again,
of the same noun: not “the last brewery”, and not “the last colliery” without the reference.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Final

from brandhub.speech.references import Reference
from brandhub.speech.tokens import Line
from brandhub.speech.visible import Visible
from brandhub.whole.hub import Hub
from brandhub.whole.orphan_nouns import stem_of
from brandhub.whole.outlines import Finding

RANKS: Final = frozenset(("superlative", "ordinal"))
_WORD: Final = re.compile(r"[^\W\d_]{3,}")


def said_by_events(
    findings: Iterable[Finding], references: Sequence[Reference], look: tuple[Visible, Line], language: str, hub: Hub
) -> Iterator[Finding]:
    """Ranks that an event says itself to which their sentence refers, right before the same noun."""
    seen, line = look
    for finding in findings:
        if finding.kind not in RANKS:
            continue
        at = max(index for index, token in enumerate(line.tokens) if token.start < finding.end)
        first, last = line.sentence_of(at)
        noun = line.word(at + 1)
        if noun is None or noun.kind != "word":
            continue
        start, end = seen.slice_of(line.tokens[first].start, line.tokens[last - 1].end)
        pair = (stem_of(line.words[at].lower(), language), stem_of(noun.text.lower(), language))
        beside = (one.id for one in references if one.function == "event" and start <= one.start < end)
        if any(pair in _pairs(key, language, hub) for key in beside):
            yield finding


def _pairs(key: str, language: str, hub: Hub) -> set[tuple[str, str]]:
    """Neighbouring words of label and text, as stems; an exception stands for its words."""
    if key not in hub.events:
        return set()
    event = hub.events[key]
    pairs: set[tuple[str, str]] = set()
    for text in (event.label[language], event.text[language]):
        plain = re.sub(r'\{\{ ?exception\("([^"]*)"[^}]*\}\}', r"\1", text)
        stems = [stem_of(word.lower(), language) for word in _WORD.findall(plain)]
        pairs.update(pairwise(stems))
    return pairs
