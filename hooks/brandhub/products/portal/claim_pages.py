"""Claims: the index by verdict, and a page for each with sentence, arithmetic, guard, inputs and history."""

from __future__ import annotations

from brandhub.ground.catalogues import Bilingual
from brandhub.ground.dates import write_moment
from brandhub.models.claims import ClaimBase
from brandhub.products.portal.addresses import entry
from brandhub.products.portal.desk import Desk, View
from brandhub.products.portal.fact_pages import used_in
from brandhub.products.portal.frame import base_address, page_view, section_versions
from brandhub.products.portal.html_words import phrase_text, sources_of
from brandhub.products.portal.records import (
    claim_records,
    claim_title,
    claim_verdict,
    fact_record,
    kind_note,
    overdue_dates,
    plain,
    stage_view,
    verdict_view,
)
from brandhub.proofs.proof import Proof
from brandhub.proofs.readings import Reading
from brandhub.proofs.words import write_value
from brandhub.whole.verdicts import true_sentence

VERDICTS = ("holds", "refuted", "undecidable", "not-comparable", "expired", "retired")


def draw_claims(desk: Desk) -> View:
    """All claims by verdict, what holds first and what was retired last."""
    page = page_view(
        desk, "claims", desk.word("nav.claims"), desk.word("claims.summary"), versions=section_versions("claims")
    )
    groups = []
    for verdict in VERDICTS:
        keys = [key for key in sorted(desk.hub.proofs) if claim_verdict(key, desk) == verdict]
        if keys:
            groups.append(
                {
                    "id": verdict,
                    "label": desk.word(f"claims.group.{verdict}"),
                    "intro": desk.word(f"verdict-meaning.{verdict}"),
                    "claims": claim_records(keys, desk),
                }
            )
    return {"page": page, "groups": groups}


def draw_claim(desk: Desk, claim: ClaimBase, proof: Proof) -> View:
    """One claim and its proof."""
    title = claim_title(claim.id, desk)
    verdict = claim_verdict(claim.id, desk)
    sentence = desk.hub.sentence(claim.id, desk.language) or ""
    description = sentence or f"{title} {answer_word(verdict, desk)}"
    versions = {language: entry("claims", claim.id, language) for language in ("de", "en")}
    page = page_view(desk, "claim", title, description, versions=versions, parents=("home", "claims"), summary="")
    view = {
        "sentence": title if sentence else "",
        "full": sentence if sentence != title else "",
        "stage": _stage(claim, proof, desk),
        "question": claim.question[desk.language],
        "answer": "" if sentence else answer_word(verdict, desk),
        "topic": desk.hub.topics[claim.topic].label[desk.language],
        "verdict": {**verdict_view(verdict, desk), "meaning": desk.word(f"verdict-meaning.{verdict}")},
        "reckoning": reckoning_view(claim, proof, desk, own_page=True),
        "steps": [phrase_text(step, desk) for step in proof.steps],
        **_guard(proof, desk),
        "flip": phrase_text(proof.flip, desk) if proof.flip else "",
        "alternative": "" if proof.verdict == "holds" else true_sentence(claim, proof)[desk.language],
        "caveat": plain(claim.caveat[desk.language], desk) if claim.caveat else "",
        "retired": _retired(claim, desk),
        "said": _said(claim, desk),
        "inputs": [_input(reading, desk) for reading in _facts(proof)],
        "figure": desk.workshop.charts.figure(claim.id, desk.language) or None,
        "history": [],
        "citation": {"text": _citation(title, verdict, desk)},
        "downloads": [
            {"label": name, "url": desk.link(address), "size": ""}
            for name, address, _ in desk.workshop.charts.downloads(claim.id, desk.language)
        ],
        "used_in": used_in("claim", claim.id, desk),
    }
    return {"page": page, "claim": view}


def answer_word(verdict: str, desk: Desk) -> str:
    """The answer to the question of a claim that is not asserted."""
    return desk.word({"holds": "claim.answer-yes", "refuted": "claim.answer-no"}.get(verdict, "claim.answer-open"))


def reckoning_view(claim: ClaimBase, proof: Proof, desk: Desk, *, own_page: bool) -> View:
    """The arithmetic as a slip: each input with its date, then what follows."""
    verdict = claim_verdict(claim.id, desk)
    items = [
        {
            "label": reading.fact.label[desk.language],
            "value": write_value(reading, desk.language),
            "note": ", ".join(filter(None, (desk.stand(reading), kind_note(reading, desk), _overdue(reading, desk)))),
            "url": desk.entry("facts", reading.fact.id),
        }
        for reading in _facts(proof)
    ]
    return {
        "items": items,
        "result": _result(proof, desk),
        "figure": "",
        "verdict": verdict_view(verdict, desk),
        "url": "" if own_page else desk.entry("claims", claim.id),
    }


def _stage(claim: ClaimBase, proof: Proof, desk: Desk) -> View | None:
    """A retired claim is over anyway; what is examined rests on figures that age like any other."""
    if claim.status == "retired":
        return None
    kind = "claim" if claim.status != "examined" else "examined"
    return stage_view(proof.stage, kind, list(overdue_dates(proof.inputs.values(), desk.hub.now.date())), desk)


def _overdue(reading: Reading, desk: Desk) -> str:
    """The word beside a value whose review date has passed."""
    return desk.word(f"stage.{reading.stage}") if reading.stage in ("dated", "expired") else ""


def _result(proof: Proof, desk: Desk) -> View:
    """What the slip ends with: the margin, the multiple or the share; else the last step in words."""
    slots = {name: text[desk.language] for name, text in proof.slots.items()}
    margin = dict(proof.flip.values).get("margin") if proof.flip else None
    if proof.verdict == "holds" and isinstance(margin, Bilingual):
        return {"label": desk.word("claim.margin"), "value": margin[desk.language]}
    if proof.verdict == "holds" and "share" in slots:
        return {"label": desk.word("claim.result"), "value": slots["share"]}
    return {"label": desk.word("claim.result"), "value": phrase_text(proof.steps[-1], desk)}


def _facts(proof: Proof) -> list[Reading]:
    """The readings that come from facts (plain numbers have no page), each once."""
    found = {(r.fact.id, r.as_of.text): r for r in proof.inputs.values() if sources_of(r)}
    return list(found.values())


def _input(reading: Reading, desk: Desk) -> View:
    record = fact_record(reading.fact.id, desk)
    producers = [desk.hub.sources[key].producer for key in sources_of(reading)]
    lines = [desk.stand(reading), *dict.fromkeys(producers)]
    return {**record, "value": write_value(reading, desk.language), "lines": lines}


def _guard(proof: Proof, desk: Desk) -> View:
    readings = list(proof.inputs.values())
    rows = [
        {
            "aspect": desk.word(f"guard-word.{row.aspect}"),
            "left": row.left[desk.language],
            "right": row.right[desk.language],
            "ok": row.passes,
            "word": desk.word("claim.match-yes" if row.passes else "claim.match-no")
            + (f": {phrase_text(row.reason, desk)}" if row.reason else ""),
        }
        for row in proof.guard
    ]
    labels = [reading.fact.label[desk.language] for reading in readings[:2]]
    if len(readings) > 1 and labels[0] == labels[1]:
        labels = [write_moment(reading.as_of, desk.language) for reading in readings[:2]]
    return {"guard": rows, "guard_left": labels[0], "guard_right": labels[-1]}


def _retired(claim: ClaimBase, desk: Desk) -> View | None:
    if claim.retired is None:
        return None
    instead = claim.retired.instead
    return {
        "since": desk.date(claim.retired.on),
        "reason": claim.retired.reason[desk.language],
        "instead": {"sentence": claim_title(instead, desk), "url": desk.entry("claims", instead)} if instead else None,
    }


def _said(claim: ClaimBase, desk: Desk) -> View | None:
    """The sentence as others said it, as a dated quotation."""
    if claim.said is None:
        return None
    source = desk.hub.sources[claim.said.source]
    text = claim.said.en if desk.language == "en" else claim.said.de
    return {"text": text, "source": {"label": f"{source.producer}: {source.title}", "url": source.url or ""}}


def _citation(title: str, verdict: str, desk: Desk) -> str:
    return desk.word(
        "citation.claim",
        title=title,
        verdict=desk.word(f"verdict-word.{verdict}"),
        site=desk.hub.site.title[desk.language],
        url=base_address(desk) + desk.address,
    )
