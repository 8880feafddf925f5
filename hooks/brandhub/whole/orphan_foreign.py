"""Foreign: whether the words of a setting say of a value what its fact does not say. See orphan_settings.py."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from brandhub.models.facts import Fact
from brandhub.proofs.readings import Reading
from brandhub.speech.lexicon.german.lead_words import SOURCES
from brandhub.whole.foreign_words import is_foreign_to
from brandhub.whole.hub import Hub
from brandhub.whole.orphan_counted import KINDS, is_miscounted
from brandhub.whole.orphan_nouns import is_head_of, stem_of, stems_of

SAYING_MORE: Final = frozenset("owner label fate again owing unknown guess".split()) | KINDS
"""Kinds of settings that are judged by their words."""
_FOLD: Final = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
_ROOT: Final = 7
_SHORTEST: Final = 4
"""Letters of what comes before the word by which a source is called."""


def says_more(kind: str, what: str, shown: Sequence[Reading], language: str, hub: Hub) -> bool:
    """True when a word of the setting is none of the facts shown; nothing in a denial could be known."""
    words = what.split()
    if kind in KINDS:
        return any(is_miscounted(kind, what, one, language, hub) for one in shown)
    if kind == "guess":
        return any(not _is_guess(what, one, language) for one in shown)
    if kind in ("owner", "label"):  # one word is enough: „ThyssenKrupp Stahl“
        return any(all(is_foreign_to(word, one, language, hub) for word in words) for one in shown)
    if kind == "again":  # said of „die Höfe“ in the sentence behind that of their number
        noun, *said = words
        foreign = (any(is_foreign_to(word, one, language, hub) for word in said) or not said for one in shown)
        return any(is_noun_of(noun, one.fact, language) and more for one, more in zip(shown, foreign, strict=True))
    more = any(all(is_foreign_to(word, one, language, hub) for one in shown) for word in words)
    if kind == "unknown" and more and language == "de":
        more = any(not any(_is_called_so(word, one, hub) for one in shown) for word in words)
    if kind == "owing":  # where a word beside a cause says more, that is told
        return not more
    return more or not words


def _is_called_so(word: str, reading: Reading, hub: Hub) -> bool:
    """True for a known word, for „Anlagen“ of „Feuerbeschichtungsanlagen“ and for a „Beherbergungsstatistik“."""
    if is_head_of(word.lower(), reading.fact.id, "de", hub):
        return True
    source = SOURCES.fullmatch(word.lower().translate(_FOLD))
    own = source["own"] if source is not None and len(source["own"]) >= _SHORTEST else ""
    own = next((word[:end] for end in range(len(own) + 1) if word[:end].lower().translate(_FOLD) == own), "")
    return any(not is_foreign_to(one, reading, "de", hub) for one in (word, own, own.removesuffix("s")) if one)


def _is_guess(word: str, reading: Reading, language: str) -> bool:
    """True for a word like „Schätzung“ where the fact is about one: it says so, or its value is a rough one."""
    root = word.lower().translate(_FOLD).removeprefix("ge")[:_ROOT]
    said = f"{reading.fact.label[language]} {reading.fact.noun[language].many} {reading.fact.definition[language]}"
    return reading.kind == "about" or root in said.lower().translate(_FOLD)


def is_noun_of(word: str, fact: Fact, language: str) -> bool:
    """True for the noun by which a fact calls what it counts."""
    noun = fact.noun[language]
    return stem_of(word.lower(), language) in stems_of((noun.many, noun.one or ""), language)
