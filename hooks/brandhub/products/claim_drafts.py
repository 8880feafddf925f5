"""Claim drafts: an operator and its operands become an entry, and at once one hears whether it holds."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from brandhub.ground.catalogues import LANGUAGES, Catalogue, Phrase
from brandhub.ground.problems import Problem
from brandhub.ground.records import Value, parse_record
from brandhub.models.claims import CLAIM_KINDS, ClaimBase
from brandhub.products.entry_texts import CLAIMS, write_entry
from brandhub.proofs.entrants import Contest
from brandhub.proofs.proof import Proof
from brandhub.proofs.prove import prove
from brandhub.proofs.wordings import check_wording, is_writable, write_sentence
from brandhub.proofs.words import bilingual
from brandhub.whole.entries import read_entry
from brandhub.whole.hub import Hub
from brandhub.whole.verdicts import verdict_values

FIELDS: Final[dict[str, tuple[str, ...]]] = {
    "more-than": ("left", "right"),
    "fewer-than": ("left", "right"),
    "difference": ("left", "right", "relation", "by"),
    "equal-within": ("left", "right", "within"),
    "times": ("left", "right", "times"),
    "share": ("part", "whole", "value"),
    "ratio": ("left", "right", "per", "value"),
    "sum": ("part-1", "part-2", "relation", "right", "disjoint.de", "disjoint.en"),
    "trend": ("fact", "from", "to", "direction"),
    "change": ("fact", "from", "to", "direction", "by"),
    "since": ("left", "right", "relation", "from"),
    "none-since": ("fact", "from"),
    "rank": ("list", "subject", "place", "adjective"),
    "largest": ("list", "subject"),
    "smallest": ("list", "subject"),
    "first": ("list", "subject"),
}
"""Operator → what has to be known, in the order in which it is asked. `undefined` is only for what is retired."""
CHOICES: Final = {
    "relation": ("more-than", "fewer-than"),
    "direction": ("rise", "fall"),
    "adjective": ("groß", "hoch", "lang", "viel", "klein", "niedrig", "kurz", "wenig"),
}
OPERANDS: Final = ("left", "right", "part", "whole", "part-1", "part-2")
"""Fields that take a fact with a date, `hoefe@2014`; `right` also a plain number."""
FIXED: Final = {"times": {"mode": "rounded-down"}}
SLUGS: Final = {
    "more-than": "mehr-als",
    "fewer-than": "weniger-als",
    "difference": "abstand",
    "equal-within": "etwa-gleich",
    "times": "vielfaches",
    "share": "anteil",
    "ratio": "verhaeltnis",
    "sum": "zusammen",
    "trend": "entwicklung",
    "change": "veraenderung",
    "since": "seit",
    "none-since": "nicht-mehr",
    "rank": "platz",
    "largest": "groesste",
    "smallest": "kleinste",
    "first": "erste",
}
FRAMES: Final = {
    **dict.fromkeys(("more-than", "fewer-than", "difference", "times"), "versus"),
    **dict.fromkeys(("rank", "largest", "smallest", "first"), "placed"),
    **{name: name for name in ("equal-within", "share", "ratio", "sum", "trend", "change", "since", "none-since")},
}
"""Operator → frames for a first sentence, `new.frame.NAME.1` and on: the first that may be said is taken."""


@dataclass(frozen=True)
class ClaimDraft:
    """The entry as fields, and what is known of it: its proof, or the problems that keep it from being tried."""

    fields: Mapping[str, Value]
    claim: ClaimBase | None
    proof: Proof | None
    problems: tuple[Problem, ...]

    def verdict(self) -> Phrase | None:
        """What the data say: the verdict with the sentence, or with both values and one that would be true."""
        if self.claim is None or self.proof is None:
            return None
        values = verdict_values(self.claim, self.proof)
        if self.proof.verdict != "holds":
            return Phrase.of(f"new.verdict.{self.proof.verdict}", **values)
        wording, slots = self.claim.wording, self.proof.slots
        if wording is None or not all(is_writable(wording[language], slots) for language in LANGUAGES):
            return Phrase.of("new.verdict.unwritten", **values)
        said = bilingual(lambda language: write_sentence(wording[language], slots, language))
        return Phrase.of("new.verdict.holds", **{**values, "sentence": said})


def operand(text: str) -> Value:
    """`hoefe@2014`, `hoefe` or a number as an operand of the entry."""
    if text.replace(".", "", 1).lstrip("-").isdecimal():
        return {"number": text}
    fact, at, date = text.partition("@")
    return {"fact": fact, "as-of": date} if at and date else {"fact": fact}


def assemble(operator: str, answers: Mapping[str, str]) -> dict[str, Value]:
    """The fields of the operator from the answers."""
    found: dict[str, Value] = {"operator": operator}
    for name in FIELDS[operator]:
        value: Value = operand(answers[name]) if name in OPERANDS else answers[name]
        if name.startswith("part-"):
            parts = found.setdefault("parts", [])
            assert isinstance(parts, list), "only parts are added to it"
            parts.append(value)
        elif "." in name:
            outer, _, language = name.partition(".")
            texts = found.setdefault(outer, {})
            assert isinstance(texts, dict), "texts have languages"
            texts[language] = value
        elif name == "subject":
            found[name] = operand(answers[name])
        else:
            found[name] = value
    return {**found, **FIXED.get(operator, {})}


def draft_claim(key: str, fields: Mapping[str, Value], hub: Hub, words: Mapping[str, Catalogue]) -> ClaimDraft:
    """The entry with a first wording, proven on what the hub knows. `fields`: all but the wording."""
    operator = str(fields["operator"])
    kept: ClaimDraft | None = None
    for frame in _frames(operator, words):
        worded: dict[str, Value] = {**fields, "wording": frame}
        record, problems = parse_record(write_entry(key, worded), CLAIMS)
        assert record is not None, f"what is written can be read: {problems}"
        claim, problems = read_entry(record, CLAIM_KINDS[operator], key, worded, (key,))
        if claim is None:
            return ClaimDraft(worded, None, None, tuple(problems))
        proof, problems = prove(claim, hub.series, hub.terms, Contest(hub.series, hub.lists, hub.events))
        if proof is None:
            return ClaimDraft(worded, claim, None, tuple(problems))
        found = ClaimDraft(worded, claim, proof, ())
        if not any(True for _ in check_wording(claim, proof)):
            return found
        kept = kept or found
    assert kept is not None, "every operator has a frame"
    return kept


def _frames(operator: str, words: Mapping[str, Catalogue]) -> Iterator[Value]:
    """The frames of an operator in both languages, as they stand in the catalogue, slots and all."""
    number = 1
    while (name := f"new.frame.{FRAMES[operator]}.{number}") in words["de"]:
        yield {language: words[language].messages[name] for language in LANGUAGES}
        number += 1
