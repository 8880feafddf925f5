"""The page of a claim: sentence, verdict, arithmetic, evidence, guard, course, standing, citation, challenge, uses."""

from __future__ import annotations

import re

from brandhub.models.claims import ClaimBase
from brandhub.products.open_data.addresses import claim_address
from brandhub.products.portal.addresses import entry
from brandhub.products.portal.challenges import challenge_view
from brandhub.products.portal.citing import citation_view, claim_work
from brandhub.products.portal.desk import Desk, View
from brandhub.products.portal.embedding import embedding_view
from brandhub.products.portal.evidence import evidence_views, readings_behind
from brandhub.products.portal.frame import page_view
from brandhub.products.portal.guard_view import guard_view
from brandhub.products.portal.html_words import phrase_text
from brandhub.products.portal.loose_files import chart_views
from brandhub.products.portal.oembed import oembed_view
from brandhub.products.portal.ranking import ranking_view
from brandhub.products.portal.reckoning import reckoning_view
from brandhub.products.portal.records import (
    answer_word,
    claim_title,
    claim_verdict,
    overdue_dates,
    plain,
    stage_view,
    topic_link,
    verdict_view,
)
from brandhub.products.portal.retired import retired_view, said_view
from brandhub.products.portal.standing import standing_views
from brandhub.products.portal.titles import claim_subjects
from brandhub.products.portal.usage import used_in
from brandhub.proofs.proof import Proof
from brandhub.whole.openings import capitalised
from brandhub.whole.verdicts import true_sentence


def draw_claim(desk: Desk, claim: ClaimBase, proof: Proof) -> View:
    """One claim and its proof."""
    title = claim_title(claim.id, desk)
    verdict = claim_verdict(claim.id, desk)
    sentence = desk.hub.sentence(claim.id, desk.language) or ""
    description = sentence or f"{title} {answer_word(verdict, desk)}"
    versions = {language: entry("claims", claim.id, language) for language in ("de", "en")}
    page = page_view(
        desk,
        "claim",
        title,
        description,
        versions=versions,
        parents=("home", "claims"),
        summary="",
        names=claim_subjects(claim.id, desk),
    )
    work = claim_work(claim, proof, desk)
    view = {
        "sentence": title if sentence else "",
        "full": "" if _says_the_same(sentence, title) else sentence,
        "stage": _stage(claim, proof, desk),
        "question": claim.question[desk.language],
        "answer": "" if sentence else answer_word(verdict, desk),
        "topic": topic_link(claim.topic, desk),
        "verdict": {**verdict_view(verdict, desk), "meaning": desk.word(f"verdict-meaning.{verdict}")},
        "reckoning": reckoning_view(claim, proof, desk, own_page=True) if proof.steps else None,
        "steps": [capitalised(phrase_text(step, desk)) for step in proof.steps],
        "guard": guard_view(proof, desk) if proof.inputs else None,
        "ranking": ranking_view(proof.standings, desk),
        "flip": phrase_text(proof.flip, desk) if proof.flip else "",
        "alternative": _alternative(claim, proof, desk),
        "caveat": plain(claim.caveat[desk.language], desk) if claim.caveat else "",
        "retired": retired_view(claim, desk),
        "said": said_view(claim, desk),
        "evidence": evidence_views(readings_behind(proof), desk),
        "figure": desk.workshop.charts.figure(claim.id, desk.language) or None,
        "course": desk.workshop.charts.course(claim.id, desk.language) or None,
        "standing": standing_views(claim.id, desk),
        "citation": citation_view(work, "claims", claim.id, desk),
        "embedding": embedding_view(work, "claims", claim.id, desk),
        "oembed": oembed_view(claim.id, work.title, desk),
        "challenge": challenge_view("claim", sentence or claim.question[desk.language], work, desk),
        "downloads": chart_views(claim.id, desk),
        "data": [{"label": "JSON", "url": desk.link(claim_address(claim.id)), "size": ""}],
        "used_in": used_in("claim", claim.id, desk),
    }
    return {"page": page, "claim": view}


def _alternative(claim: ClaimBase, proof: Proof, desk: Desk) -> str:
    """What is true instead; for what was retired its successor says that."""
    is_needed = claim.status != "retired" and proof.verdict != "holds"
    return true_sentence(claim, proof)[desk.language] if is_needed else ""


def _stage(claim: ClaimBase, proof: Proof, desk: Desk) -> View | None:
    """A retired claim is over anyway; what is examined rests on figures that age like any other."""
    if claim.status == "retired":
        return None
    kind = "claim" if claim.status != "examined" else "examined"
    return stage_view(proof.stage, kind, list(overdue_dates(proof.inputs.values(), desk.hub.today)), desk)


def _says_the_same(sentence: str, title: str) -> bool:
    """True when the headline has the very words of the sentence, in whatever order."""
    words = [sorted(re.findall(r"\w+", text.casefold())) for text in (sentence, title)]
    return words[0] == words[1]
