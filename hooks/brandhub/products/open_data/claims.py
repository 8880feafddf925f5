"""Claims: each with its verdict, its values, the questions of the guard and the arithmetic, step by step."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from brandhub.ground.catalogues import LANGUAGES, Bilingual, Catalogue, Phrase
from brandhub.models.claims import ClaimBase
from brandhub.products.open_data.claim_shapes import (
    Check,
    Claim,
    Input,
    Parameter,
    Rank,
    Retirement,
    Step,
    Value,
)
from brandhub.products.open_data.claim_shapes import Standings as RankTable
from brandhub.products.open_data.facts import (
    bounds_of,
    observation_id,
    outward,
    page_of,
    plain_words,
    words,
)
from brandhub.products.open_data.shapes import Sentence, Words
from brandhub.products.portal.evidence import sources_behind
from brandhub.proofs.guard import GuardRow
from brandhub.proofs.readings import Reading
from brandhub.proofs.standings import Standings
from brandhub.whole.hub import Hub
from brandhub.whole.retirements import living_successor
from brandhub.whole.snapshots import facts_of

Catalogues = Mapping[str, Catalogue]
AROUND: Final = frozenset(
    {
        "id", "status", "publish_at", "topic", "operator", "question", "wording", "headline", "past", "past_headline",
        "easy", "caveat", "date_tolerance", "expect", "retired", "said", "changes",
    }
)  # fmt: skip
"""Fields of a claim that say nothing about its arithmetic."""


def write_claim(key: str, hub: Hub, catalogues: Catalogues) -> Claim:
    """One claim with its proof. What was retired is asserted by nobody, so it has no arithmetic either."""
    claim, proof = hub.claims[key], hub.proofs[key]
    is_retired = claim.status == "retired"
    return Claim(
        id=key,
        url=page_of("claims", key, hub),
        status=claim.status,
        verdict=None if is_retired else proof.verdict,
        stage=proof.stage,
        operator=claim.model_dump()["operator"],
        parameters=[] if is_retired else list(_parameters(claim)),
        question=words(claim.question),
        sentence=Sentence(**{language: hub.sentence(key, language) for language in LANGUAGES}),
        caveat=plain_words(claim.caveat, hub) if claim.caveat else None,
        inputs=[_input(slot, reading) for slot, reading in proof.inputs.items() if not reading.is_number],
        comparable=None if is_retired else all(row.passes for row in proof.guard),
        guard=[_check(row, catalogues) for row in proof.guard],
        arithmetic=[_step(step, catalogues) for step in proof.steps],
        flip=_step(proof.flip, catalogues) if proof.flip else None,
        standings=_standings(proof.standings) if proof.standings else None,
        facts=[] if is_retired else sorted(facts_of(claim, proof, hub)),
        sources=[] if is_retired else sources_behind(proof),
        retired=_retirement(claim, hub),
    )


def _parameters(claim: ClaimBase) -> Iterator[Parameter]:
    """What the claim states beside its operands, as it was written: `times: 11`, `direction: rise`, `right: 1000`."""
    for name, value in claim.model_dump(mode="json", by_alias=True, exclude=set(AROUND)).items():
        found = value.get("number") if isinstance(value, dict) else value
        if isinstance(found, str | int):
            yield Parameter(name=name, value=found)


def _input(slot: str, reading: Reading) -> Input:
    low, high = outward(reading.interval)
    return Input(
        slot=slot,
        fact=reading.fact.id,
        as_of=reading.as_of.text,
        observation=observation_id(reading),
        low=low,
        high=high,
        exact=bounds_of(reading.interval),
    )


def _check(row: GuardRow, catalogues: Catalogues) -> Check:
    reason = row.reason
    return Check(
        aspect=row.aspect,
        left=words(row.left),
        right=words(row.right),
        passes=row.passes,
        reason=None if reason is None else _said(reason, catalogues),
    )


def _step(step: Phrase, catalogues: Catalogues) -> Step:
    values = [Value(name=name, text=_said(value, catalogues)) for name, value in step.values]
    return Step(rule=step.key.removeprefix("proof."), values=values, text=_said(step, catalogues))


def _said(value: Any, catalogues: Catalogues) -> Words:
    """A text, a phrase or a number in words of both languages."""
    if isinstance(value, Bilingual):
        return words(value)
    if isinstance(value, Phrase):
        return Words(**{each: catalogues[each].text(value.key, dict(value.values)) for each in LANGUAGES})
    if isinstance(value, tuple):
        parts = [_said(part, catalogues) for part in value]
        return Words(de="; ".join(part.de for part in parts), en="; ".join(part.en for part in parts))
    return Words(de=str(value), en=str(value))


def _standings(standings: Standings) -> RankTable:
    return RankTable(
        list_=standings.list_,
        complete=standings.complete is not None,
        rows=[
            Rank(
                name=words(row.competitor.name),
                best=row.best,
                worst=row.worst,
                subject=row.versus == "itself",
                as_of=row.competitor.moment.text,
                sources=list(row.competitor.sources),
            )
            for row in standings.rows
        ],
    )


def _retirement(claim: ClaimBase, hub: Hub) -> Retirement | None:
    """Since when and why a claim is no longer said, and the id of what is said instead."""
    if claim.retired is None:
        return None
    return Retirement(
        on=claim.retired.on, reason=plain_words(claim.retired.reason, hub), instead=living_successor(claim.id, hub)
    )
