"""Remedies: what to do about an orphan claim, with an example that fits its kind and the nearest entry of the hub."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from functools import cache, cached_property
from typing import Final
from weakref import ref

from brandhub.ground.catalogues import Phrase
from brandhub.speech.tokens import Line
from brandhub.whole.hub import Hub
from brandhub.whole.prose import Prose

_CLAIMS: Final = ("comparison", "rank", "trend", "quantifier")
_JOINED: Final = frozenset(
    "negation joined foreign-noun other-time other-place other-measure other-unit other-fate mouth cause".split()
)
_OPENING, _CLOSING = "„“«", "“”»"
_LEAST: Final = 0.5  # of the words of an entry stand in the same sentence


class Remedies:
    """The messages that help with the findings in one text."""

    def __init__(self, line: Line, prose: Prose, hub: Hub) -> None:
        self._line, self._prose, self._hub = line, prose, hub
        self._starts = [token.start for token in line.tokens]
        self._found: dict[tuple[str, tuple[int, int]], str | None] = {}

    def remedy(self, start: int, kind: str, word: str) -> Phrase:
        """The reference that fits, a name, a quotation, or another wording."""
        if self._prose.is_wording:
            return Phrase.of("orphan-wording.help")
        at = bisect_right(self._starts, start) - 1
        if kind not in _JOINED and self._quoted[at]:
            return Phrase.of("orphan-quoted.help", word=word)
        if kind == "date":
            return Phrase.of("orphan-date.help", id=self._nearest(at, "event") or "kennung")
        if kind in _CLAIMS:
            return Phrase.of("orphan-claim-needed.help", id=self._nearest(at, "claim") or "kennung", word=word)
        if kind == "number":
            return Phrase.of("orphan-number.help", id=self._nearest(at, "fact") or "kennung", word=word)
        return Phrase.of(f"orphan-{kind}.help")

    @cached_property
    def _quoted(self) -> list[bool]:
        """Which tokens stand between quotation marks."""
        inside, found = False, []
        for token in self._line.tokens:
            found.append(inside)
            if not inside and token.text in _OPENING:
                inside = True
            elif inside and token.text in _CLOSING:
                inside = False
        return found

    def _nearest(self, at: int, noun: str) -> str | None:
        """The entry whose words stand in the same sentence; None when too few of them do."""
        sentence = self._line.sentence_of(at)
        if (noun, sentence) not in self._found:
            said = {_stem(token.text) for token in self._line.tokens[slice(*sentence)] if token.kind == "word"}
            scores = [(len(stems & said) / len(stems), key) for key, stems in _ENTRIES.of(self._hub, noun)]
            best = max(scores, default=(0.0, ""))
            self._found[noun, sentence] = best[1] if best[0] >= _LEAST else None
        return self._found[noun, sentence]


class _Entries:
    """The words of all entries of a hub by noun: of each finding the same, and to know which claims are said takes
    writing each of them."""

    def __init__(self) -> None:
        self._hub: Callable[[], Hub | None] = lambda: None
        self._known: dict[str, list[tuple[str, frozenset[str]]]] = {}

    def of(self, hub: Hub, noun: str) -> list[tuple[str, frozenset[str]]]:
        """Entries and the words of one of their names; those of the hub that was asked about last are remembered."""
        if self._hub() is not hub:
            self._hub, self._known = ref(hub), {}
        if noun not in self._known:
            self._known[noun] = [(key, stems) for key, stems in _named(hub, noun) if stems]
        return self._known[noun]


_ENTRIES: Final = _Entries()


def _named(hub: Hub, noun: str) -> Iterator[tuple[str, frozenset[str]]]:
    for language in ("de", "en"):
        if noun == "fact":
            for key, series in hub.series.items():
                yield key, _stems(series.fact.noun[language].many)
                yield key, _stems(series.fact.label[language])
        elif noun == "event":
            yield from ((key, _stems(event.label[language])) for key, event in hub.events.items())
        else:
            told = (key for key in hub.claims if hub.sentence(key, language))
            yield from ((key, _stems(hub.claims[key].question[language])) for key in told)


@cache
def _stems(text: str) -> frozenset[str]:
    return frozenset(_stem(word) for word in re.findall(r"[^\W\d_]{4,}", text))


def _stem(word: str) -> str:
    return word.lower()[:7]
