"""Arrangements: known words of a wording may not be put together to say what was never proven.

Every word of „{share} {whole.noun} hatten {part.noun}“ is known to its facts (foreign_words.py), and so are those of
„neben Musterstadt“ and „hatten Beschäftigte“; yet none of it was proven. Told are a part that the whole
would have, what is named twice, a noun that is counted as one, and prepositions that make another place or group.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from brandhub.ground.catalogues import LANGUAGES
from brandhub.ground.problems import Problem
from brandhub.models.claims import ClaimBase, Share, Since, TwoSided
from brandhub.models.fields import Texts
from brandhub.models.rankings import Ranking
from brandhub.proofs.phrases import SLOT
from brandhub.proofs.proof import Proof
from brandhub.proofs.readings import Reading
from brandhub.proofs.wordings import WORDINGS
from brandhub.whole.hub import Hub
from brandhub.whole.orphan_nouns import stem_of, stems_of

_SENTENCES: Final = re.compile(r"(?:\{[^{}]*\}|[^.!?:;{])+")
_WORD: Final = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
# Between the whole and its part: „{whole.noun} waren {part.noun}“, „{whole.noun} zu den {part.noun}“.
_BEING: Final = {
    "de": re.compile(r"\s*(?:(?:ist|sind|war|waren) )?(?:als )?\s*"),
    "en": re.compile(r"\s*(?:is|are|was|were|counted as|count as)\s*(?:the )?\s*"),
}
_AMONG: Final = {
    "de": re.compile(r"\s*(?:(?:zählen|zählten|gehören|gehörten) )?zu (?:den )?\s*"),
    "en": re.compile(r"\s*(?:belong to|belonged to|were among|are among)\s*(?:the )?\s*"),
}
_COPULA: Final = {"de": re.compile(r"\b(?:ist|sind|war|waren)\b"), "en": re.compile(r"\b(?:is|are|was|were)\b")}
_COUNTED_IN: Final = {"de": re.compile(r"\b(?:zähl|gehör)"), "en": re.compile(r"\b(?:count|belong|among)")}
_BEFORE_SHARE: Final = {
    "de": re.compile(
        r"\b(auf|von|für|aus|bei|mit|gegen|über|unter|neben|zu|nach|ohne|an|je|pro) \{share\}", re.IGNORECASE
    ),
    "en": re.compile(r"\b(for|from|with|by|to|against|over|under|beside|on|at|among|per) \{share\}", re.IGNORECASE),
}
_ONE: Final = {
    "de": re.compile(r"\b(?:ein|eine|einen|einem|einer|eines) ([^\W\d_][\w-]+)", re.IGNORECASE),
    "en": re.compile(r"\b(?:a|an|one|each|per) (?!cent\b)([^\W\d_][\w-]+)", re.IGNORECASE),
}
_ELSEWHERE: Final = {
    "de": re.compile(
        r"\b((?i:neben|gegen|zwischen|über|ab|bis|seit|vor|nach)) (?:de[rnm] |die |das )?([A-ZÄÖÜ][\w-]+)"
    ),
    "en": re.compile(r"\b((?i:between|against|into|since|after|before|per)) (?!cent\b)(?:the )?([^\W\d_][\w-]+)"),
}
"""Prepositions that a slot may follow, and no word: „vor {right}“."""
# What there is at a date is not so many of every year, unless the fact itself counts by years.
_PER_YEAR: Final = {
    "de": re.compile(r"\bim Jahr\b(?! \{)", re.IGNORECASE),
    "en": re.compile(r"\b(?:(?:an?|per|each|every) year|in years)\b", re.IGNORECASE),
}
_YEAR: Final = {"de": "jahr", "en": "year"}
_UNDERGROUND: Final = frozenset(("Tage", "Tag", "Angaben"))
_PLACED: Final = {"de": re.compile(r"\b(Platz|Rang|Liste)\b"), "en": re.compile(r"\b(place|rank|list)\b")}
_FROM: Final = {"de": "aus|nach", "en": "from|to"}


def check_arrangements(claim: ClaimBase, proof: Proof, hub: Hub) -> Iterator[Problem]:
    """At most one problem for each wording: what stands where it says something else."""
    if not proof.inputs:
        return
    for field in WORDINGS:
        given: Texts | None = getattr(claim, field)
        for language in LANGUAGES if given is not None else ():
            template = given[language] if given is not None else ""
            location = (field.replace("_", "-"), language)
            slot = next(_misplaced(claim, template, language), None)
            if slot is not None:
                yield Problem(claim.place(*location), "wording-order", {"slot": slot})
                continue
            added = next(_added(claim, proof, template, language, hub), None)
            if added is not None:
                place = claim.place_within(location, added)
                yield Problem(place, "wording-adds", {"word": added})


def _misplaced(claim: ClaimBase, template: str, language: str) -> Iterator[str]:
    """Slots: a noun twice in one sentence, and a part that the whole would have, keep or stand beside."""
    for sentence in _SENTENCES.findall(template):
        nouns = [name for name in SLOT.findall(sentence) if name.endswith(".noun")]
        yield from (name for at, name in enumerate(nouns) if name in nouns[:at])
        whole, part = sentence.find("{whole.noun}"), sentence.find("{part.noun}")
        if isinstance(claim, Share) and 0 <= whole < part:
            between = sentence[whole + len("{whole.noun}") : part]
            is_so = _COPULA[language].search(sentence) and _BEING[language].fullmatch(between)
            among = _COUNTED_IN[language].search(sentence) and _AMONG[language].fullmatch(between)
            apart = "{share}" in between  # „von den {whole.noun} waren {share} {part.noun}“
            if not (is_so or among or apart):
                yield "part.noun"


def _added(claim: ClaimBase, proof: Proof, template: str, language: str, hub: Hub) -> Iterator[str]:
    """Words that make another place, group or rank of what was proven."""
    frame = SLOT.sub(lambda slot: "{" + "_" * (len(slot[0]) - 2) + "}", template)
    readings = [reading for reading in proof.inputs.values() if not reading.is_number]
    nouns = {name: _noun_stems(reading, language) for name, reading in proof.inputs.items() if not reading.is_number}
    counted = frozenset[str]().union(*nouns.values())
    if isinstance(claim, Share):
        yield from (found[1] for found in _BEFORE_SHARE[language].finditer(template))
    yield from (one[0] for one in _ONE[language].finditer(frame) if stem_of(one[1].lower(), language) in counted)
    yield from _elsewhere(claim, frame, readings, language, hub)
    counts_by_years = any(_YEAR[language] in _texts(reading, language, hub).lower() for reading in readings)
    if not isinstance(claim, Since) and not counts_by_years:
        yield from (found[0] for found in _PER_YEAR[language].finditer(frame))
    if isinstance(claim, TwoSided):
        yield from _named_twice(template, nouns, language)


def _elsewhere(claim: ClaimBase, frame: str, readings: list[Reading], language: str, hub: Hub) -> Iterator[str]:
    """Other places and groups: „neben Musterstadt“, „seit Jahren“, „aus Musterstadt“, „auf Platz“."""
    told = " ".join(_texts(reading, language, hub) for reading in readings)
    if isinstance(claim, Share | TwoSided):
        for found in _ELSEWHERE[language].finditer(frame):
            if found[2] not in _UNDERGROUND and found[0].lower() not in told.lower():
                yield found[0]
    if not isinstance(claim, Ranking):
        yield from (found[0] for found in _PLACED[language].finditer(frame) if found[0] not in told)
    for area in {hub.terms.areas[reading.fact.area].label[language] for reading in readings}:
        said = re.finditer(rf"\b(?:{_FROM[language]}) {re.escape(area)}\b", frame)
        yield from (found[0] for found in said if found[0] not in told)


def _named_twice(template: str, nouns: dict[str, frozenset[str]], language: str) -> Iterator[str]:
    """„hatten Beschäftigte … {than} {right.noun}“: the noun of a side in letters, beside its slot."""
    for sentence in _SENTENCES.findall(template):
        for name, stems in nouns.items():
            if f"{{{name}.noun}}" in sentence or f"{{{name}}}" in sentence:
                words = _WORD.findall(SLOT.sub(" ", sentence))
                yield from (word for word in words if stem_of(word.lower(), language) in stems)


def _noun_stems(reading: Reading, language: str) -> frozenset[str]:
    """Stems of the words by which a fact calls what it counts, without small ones."""
    noun = reading.fact.noun[language]
    words = [word for word in _WORD.findall(f"{noun.many} {noun.one or ''}") if language == "en" or word[0].isupper()]
    return stems_of(tuple(word for word in words if len(word) > len("and")), language)


def _texts(reading: Reading, language: str, hub: Hub) -> str:
    fact = reading.fact
    noun, basis = fact.noun[language], hub.terms.bases[fact.basis]
    return " ".join((fact.label[language], noun.many, noun.one or "", fact.definition[language], basis.text[language]))
