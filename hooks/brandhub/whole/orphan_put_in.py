"""Put in: words of references without a value, and what is said of them; notes and heads of columns that grade a value.

„{{ source(…) }} lügt“, „{{ event(…, form="label") }} nie“, „{{ fact(…, form="noun") }} sind tot“ say what no source
says, and so do „12 Museen\\*“ with „\\* geschätzt“ below and a column „Platz“ or „Wert in Prozent“ above a count.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from brandhub.speech.lexicon.put_in import LABEL, NOTED, NOUN, PER_CENT, RANKED, SHARE, SOURCE
from brandhub.speech.references import Reference
from brandhub.speech.tokens import Line
from brandhub.speech.visible import APART, FULL, VALUE, WORDS, Visible
from brandhub.whole.orphan_labels import head_of
from brandhub.whole.orphan_seams import Bare, Seam
from brandhub.whole.orphan_settings import Setting

_STARRED: Final = re.compile(r" ?(?:\\\*|[¹*†](?![\w*]))")
_SHOWN: Final = (FULL, VALUE)
_RULES: Final = {("source", ""): SOURCE, ("event", "label"): LABEL, ("fact", "noun"): NOUN}
"""What may not stand behind words, by the function and the form of their reference."""


def find_put_in(text: str, seen: Visible, line: Line, language: str) -> Iterator[Setting | Seam | Bare]:
    """Everything that turns the words of a reference, and what grades a value by a star, a plus or its column.

    `text`: as it is written, where a star has its backslash.
    """
    for start, one in seen.references.items():
        if seen.text[start] == WORDS:
            yield from _told_of(seen.text, start, one, language)
        elif seen.text[start] in _SHOWN and one.function == "fact":
            yield from _noted(text, seen, one)
            yield from _headed(seen, line, start, one)


def _told_of(text: str, start: int, one: Reference, language: str) -> Iterator[Setting | Seam]:
    rule = _RULES.get((one.function, "" if one.function == "source" else one.options.get("form", "")))
    found = rule[language].match(text, start + 1) if rule is not None else None
    if found is None:
        return
    if rule is NOUN:
        shown = ((one.id, one.options.get("as_of", "")),)
        yield Setting(found.start("word"), found.end("word"), "fate", found["word"], shown, ())
    else:
        yield Seam(found.start("word"), found.end("word"), "negation")


def _noted(text: str, seen: Visible, one: Reference) -> Iterator[Setting]:
    if _STARRED.match(text, one.end) is None or (found := NOTED.search(text, one.end)) is None:
        return
    at = next((at for at, start in enumerate(seen.starts) if start >= found.start("word")), None)
    if at is not None:
        shown = ((one.id, one.options.get("as_of", "")),)
        yield Setting(at, at + len(found["word"]), "guess", found["word"], shown, ())


def _headed(seen: Visible, line: Line, start: int, one: Reference) -> Iterator[Setting | Bare]:
    if APART not in seen.text or (head := head_of(line, line.at(start))) is None or head[0] >= head[1]:
        return
    first, last = line.tokens[head[0]].start, line.tokens[head[1] - 1].end
    said = seen.text[first:last]
    if RANKED.fullmatch(said):
        yield Setting(first, last, "fate", "", ((one.id, one.options.get("as_of", "")),), ())
    elif (found := SHARE.search(said) or PER_CENT.search(said)) is not None:
        yield Bare(one.id, "prozent", (first + found.start(), first + found.end()), (), (0, 0))
