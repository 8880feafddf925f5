"""Cards: what an embedded fact or claim says. Only what may be said is said, with source, date and verdict inside."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Any, Final

from brandhub.models.claims import ClaimBase
from brandhub.products.portal.citing import claim_work
from brandhub.products.portal.desk import Desk, View
from brandhub.products.portal.evidence import sources_behind
from brandhub.products.portal.records import (
    all_sources,
    answer_word,
    claim_title,
    claim_verdict,
    elsewhere_word,
    kind_note,
    overdue_dates,
    plain,
    source_link,
    stage_view,
    verdict_view,
)
from brandhub.proofs.proof import Proof
from brandhub.proofs.readings import Series
from brandhub.proofs.words import write_noun, write_value
from brandhub.whole.openings import capitalised
from brandhub.whole.retirements import living_successor
from brandhub.whole.verdicts import true_sentence

EMPTY: Final[Mapping[str, Any]] = MappingProxyType(
    {
        "verdict": None,
        "value": "",
        "noun": "",
        "dated": "",
        "answer": "",
        "text": "",
        "notes": (),
        "instead": None,
        "stand": "",
    }
)
"""What a card says when it says nothing of the kind."""


def fact_card(series: Series, desk: Desk) -> View:
    """A fact: value, label, unit, date, what it counts. Once it has expired the card names no value."""
    fact, reading, language = series.fact, series.readings[-1], desk.language
    expired = desk.hub.stage(fact.id) == "expired"
    stage = stage_view(desk.hub.stage(fact.id), "fact", overdue_dates(series.readings, desk.hub.today), desk)
    lines = [] if expired else [capitalised(desk.stand(reading)), elsewhere_word(fact, desk), kind_note(reading, desk)]
    return {
        **EMPTY,
        "title": fact.label[language],
        "value": "" if expired else write_value(reading, language),
        "noun": "" if expired else write_noun(reading, language),
        "text": plain(fact.definition[language], desk),
        "notes": [*_stage(stage), *_caveat(plain(fact.caveat[language], desk) if fact.caveat else "", desk)],
        "dated": ", ".join(filter(None, lines)),
        "sources": _sources(all_sources(reading), desk),
        "url": desk.entry("facts", fact.id),
        "more": desk.word("embed.more-fact"),
    }


def claim_card(claim: ClaimBase, proof: Proof, desk: Desk) -> View:
    """A claim: the sentence where it may be said; else question, verdict, answer, and what is true instead."""
    if claim.status == "retired":
        return _retired(claim, desk)
    language = desk.language
    sentence = desk.hub.sentence(claim.id, language)
    kind = "claim" if claim.status != "examined" else "examined"
    stage = stage_view(proof.stage, kind, overdue_dates(proof.inputs.values(), desk.hub.today), desk)
    return {
        **EMPTY,
        "title": sentence or claim.question[language],
        "verdict": verdict_view(proof.verdict, desk),
        "answer": "" if sentence else answer_word(proof.verdict, desk),
        "notes": [
            *_labelled(desk.word("claim.alternative"), _alternative(claim, proof, language)),
            *_stage(stage),
            *_caveat(plain(claim.caveat[language], desk) if claim.caveat else "", desk),
        ],
        "stand": claim_work(claim, proof, desk).stand,
        "sources": _sources(sources_behind(proof), desk),
        "url": desk.entry("claims", claim.id),
        "more": desk.word("embed.more-claim"),
    }


def _retired(claim: ClaimBase, desk: Desk) -> View:
    """That it is over and since when; then what is said instead, with that sentence's own date and sources."""
    assert claim.retired is not None, "the model wants it"
    instead = living_successor(claim.id, desk.hub)
    proof = desk.hub.proofs[instead or claim.id]
    return {
        **EMPTY,
        "title": claim.question[desk.language],
        "verdict": verdict_view(claim_verdict(claim.id, desk), desk),
        "answer": answer_word("retired", desk),
        "text": desk.word("claim.retired-on", date=desk.date(claim.retired.on)),
        "instead": _instead(instead, desk) if instead else None,
        "stand": claim_work(desk.hub.claims[instead], proof, desk).stand if instead else "",
        "sources": _sources(sources_behind(proof), desk),
        "url": desk.entry("claims", claim.id),
        "more": desk.word("embed.more-claim"),
    }


def _instead(key: str, desk: Desk) -> View:
    return {"label": desk.word("claim.instead"), "sentence": claim_title(key, desk), "url": desk.entry("claims", key)}


def _alternative(claim: ClaimBase, proof: Proof, language: str) -> str:
    """What is true instead. Of what has expired nothing is."""
    return "" if proof.verdict in ("holds", "expired") else true_sentence(claim, proof)[language]


def _stage(stage: View | None) -> list[View]:
    return _labelled(f"{stage['word']}:", stage["text"]) if stage else []


def _caveat(text: str, desk: Desk) -> list[View]:
    return _labelled(desk.word("fact.caveat"), text)


def _labelled(label: str, text: str) -> list[View]:
    return [{"label": label, "text": text}] if text else []


def _sources(keys: Iterable[str], desk: Desk) -> list[View]:
    """Who says so, each producer once: a card is small, and the page names every document."""
    found = {(link := source_link(desk.hub.sources[key]))["label"]: link for key in reversed([*dict.fromkeys(keys)])}
    return [*reversed(found.values())]
