"""What was said and is no longer: the words, who said them, since when not and why, and what is said instead."""

from __future__ import annotations

from brandhub.ground.dates import write_moment
from brandhub.models.claims import ClaimBase
from brandhub.products.portal.desk import Desk, View
from brandhub.products.portal.records import claim_records, claim_title, plain
from brandhub.whole.retirements import last_said, living_successor


def retired_view(claim: ClaimBase, desk: Desk) -> View | None:
    """Day, reason and successor of a retired claim; None for every other. A chain of successors is followed."""
    if claim.retired is None:
        return None
    instead = living_successor(claim.id, desk.hub)
    return {
        "since": desk.word("claim.retired-on", date=desk.date(claim.retired.on)),
        "meanings": claim_records((key for key in claim.retired.meanings if key in desk.hub.claims), desk),
        "reason": plain(claim.retired.reason[desk.language], desk),
        "instead": {"sentence": claim_title(instead, desk), "url": desk.entry("claims", instead)} if instead else None,
    }


def said_view(claim: ClaimBase, desk: Desk) -> View | None:
    """The sentence as a quotation with its source: as others said it, else as a release of ours said it last."""
    if claim.said is not None:
        source = desk.hub.sources[claim.said.source]
        dated = write_moment(source.published, desk.language) if source.published else None
        undated = source.undated[desk.language] if source.undated else ""
        label = ". ".join(filter(None, (f"{source.producer}: {source.title}", dated or undated)))
        return {"text": claim.said[desk.language], "source": {"label": label, "url": source.url or ""}}
    found = last_said(claim.id, desk.workshop.releases) if claim.status == "retired" else None
    if found is None:
        return None
    sentence, release = found
    label = desk.word("claim.said-in-release", version=release.version, date=desk.date(release.date))
    return {"text": sentence[desk.language], "source": {"label": label, "url": ""}}
