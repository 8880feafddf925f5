"""Counted nouns: by which words the facts call what they count, and which only look like them.

„Betten in den Hotels“ are beds, „Übernachtungsgäste“ guests. „Schulen“ have the stem of „Schüler“ and are none, and
„Schülerinnen“ are half of „Schülerinnen und Schüler“.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from brandhub.proofs.measures import measure_of
from brandhub.proofs.readings import Reading
from brandhub.speech.lexicon.frame import NEUTRAL_HEADS
from brandhub.whole.foreign_words import is_own, with_kin
from brandhub.whole.hub import Hub
from brandhub.whole.lookalikes import is_mere_lookalike
from brandhub.whole.orphan_nouns import is_related, people, stem_of, stems_of

_WORD: Final = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_HEAD_OF: Final = {
    "de": re.compile(r" (?:der|des|von|vom|in|im|am|an|auf|bei|beim|mit|ohne|nach|zu|zum|zur|aus|für)\b.*"),
    "en": re.compile(r" (?:of|in|on|at|with|without|by|to|for|from|who|that|along)\b.*"),
}
"""In a label or noun what follows says which ones: „Betten in den Hotels“."""
_POSSESSIVE: Final = re.compile(r"[’']s?\Z")
_SHORTEST: Final = 4
_PLACES: Final = frozenset("stadt land kreis gemeind haupt ort staat".split())
"""As the first part of a compound they make another thing of it: „Stadtmuseen“ are not all museums in the town."""


def own_texts(reading: Reading, language: str) -> tuple[str, ...]:
    """Label and noun of a fact."""
    noun = reading.fact.noun[language]
    return reading.fact.label[language], noun.many, noun.one or noun.many


def names_of(readings: list[Reading], language: str) -> frozenset[str]:
    """Stems of all words of nouns and labels, with their families."""
    return with_kin(_bare(readings, language), language)


def _bare(readings: list[Reading], language: str) -> frozenset[str]:
    return stems_of(tuple(text for one in readings for text in own_texts(one, language)), language)


def head_of(text: str, language: str) -> str:
    """A label or noun without what says which ones: „Betten in den Hotels“ are beds."""
    return _HEAD_OF[language].sub("", text)


def head_texts(readings: list[Reading], language: str) -> list[str]:
    """What labels and nouns call the counted, without what says which ones."""
    texts = [head_of(text, language) for one in readings for text in own_texts(one, language)]
    if language == "en":  # “hotel beds” are beds, “people working” are people
        lists = [text for text in texts if re.search(r" (?:and|or) ", text)]
        first = [word for text in texts if stem_of(word := text.partition(" ")[0].lower(), "en") in people("en")]
        texts = [*(text.rpartition(" ")[2] for text in texts), *lists, *first]
    return texts


def heads_of(readings: list[Reading], language: str) -> frozenset[str]:
    """Stems of the nouns by which the facts call what they count, people included where nothing is measured."""
    counted = not all(one.measured for one in readings)
    kin = names_of(readings, language) - _bare(readings, language)  # of „people working“ also “employment”
    heads = with_kin(stems_of(tuple(head_texts(readings, language)), language), language)
    return heads | kin | (people(language) if counted else frozenset())


def is_head(word: str, heads: frozenset[str], language: str) -> bool:
    """„Gäste“ and „Übernachtungsgäste“ are guests; „Straßen“ are no „Straßenbäume“."""
    form = word.lower()
    stems = {stem_of(form, language)}
    for head in NEUTRAL_HEADS if language == "de" else ():
        if form.endswith(head) and form != head:
            bare = form.removesuffix(head)
            stems |= {stem_of(part, language) for part in (bare, bare.removesuffix("s"), bare.removesuffix("n"))}
    return any(is_related(one, heads) or any(_ends_alike(one, other) for other in heads) for one in stems)


def _ends_alike(one: str, other: str) -> bool:
    shorter, longer = sorted((one, other), key=len)
    return len(shorter) >= _SHORTEST and longer.endswith(shorter)


class Counted:
    """What one side of a claim counts, in one language."""

    def __init__(self, reading: Reading, language: str, hub: Hub) -> None:
        self.reading = reading
        self._language = language
        unit = hub.terms.units[reading.fact.unit].label[language]
        noun = own_texts(reading, language)
        said = head_of(reading.fact.definition[language].partition(",")[0], language)
        anybody = stems_of((unit, *noun, said), language) & people(language)
        heads = heads_of([reading], language)
        self.heads = heads if anybody else heads - people(language)
        """Stems by which the fact calls what it counts."""
        self.texts = (*noun, reading.fact.definition[language])
        """What the fact says of itself."""
        self._names = stems_of(noun, language)
        self._forms = tuple(head_texts([reading], language))
        self._said = stems_of(self.texts, language) - _PLACES
        around = [hub.terms.areas[reading.fact.area].label[language]]
        if reading.measured or measure_of(unit, language) is not None:
            around.append(unit)
        self.around = stems_of(tuple(around), language)
        """Stems of the name of the area, and of a unit."""

    def is_around(self, word: str) -> bool:
        """True for the name of the area and for a unit: what is counted may stand behind them."""
        form = _POSSESSIVE.sub("", word).lower()
        return stem_of(form, self._language) in self.around or stem_of(form.removesuffix("s"), self._language) in (
            self.around
        )

    def is_counted(self, word: str) -> bool:
        """True for a noun by which label or noun call what is counted, or a compound of it that the fact knows."""
        form = word.replace("-", "")
        if self.reading.measured:  # of a share or a length no noun is counted, and any of its words may name it
            return is_own(form, with_kin(self._names, self._language), self._language) or is_head(
                form, self.heads, self._language
            )
        if is_mere_lookalike(form, self._forms, self._language):
            return False
        return is_head(form, self.heads, self._language) and not self._adds(form)

    def is_named(self, word: str) -> bool:
        """True for any word of label and noun, also one that says only which ones are counted."""
        return stem_of(_POSSESSIVE.sub("", word).lower(), self._language) in self._names

    def is_verbatim(self, word: str) -> bool:
        """True for a word that label or noun have in this very form."""
        return any(word in _WORD.findall(text) for text in own_texts(self.reading, self._language))

    def _adds(self, form: str) -> bool:
        """„Stadtmuseen“ of museums: the first part of the compound is no word of the fact."""
        if self._language != "de" or is_related(stem := stem_of(form.lower(), "de"), self.heads | self._said):
            return False
        first = {stem.removesuffix(head) for head in self.heads if len(head) >= _SHORTEST and stem.endswith(head)}
        firsts = {part for one in first for part in _without_joint(one)}
        return bool(first) and not any(stem_of(part, "de") in self._said for part in firsts)


def _without_joint(part: str) -> Iterator[str]:
    yield from (part.removesuffix(joint) for joint in ("", "s", "n", "en", "es") if part.endswith(joint))
