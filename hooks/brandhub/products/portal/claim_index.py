"""The index of claims: by verdict, what holds first and what was retired last; long groups by topic."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from brandhub.products.portal.desk import Desk, View
from brandhub.products.portal.frame import page_view, section_versions
from brandhub.products.portal.reckoning import margin_words
from brandhub.products.portal.records import claim_record, claim_verdict, verdict_view

VERDICTS: Final = ("holds", "refuted", "undecidable", "not-comparable", "expired", "retired")
LONG: Final = 8
"""From so many claims on a group is parted by topic."""


def claims_with(verdict: str, desk: Desk) -> list[str]:
    """The claims that readers see with this verdict, by topic, then id."""
    topics = list(desk.hub.topics)
    keys = [key for key in desk.hub.proofs if claim_verdict(key, desk) == verdict]
    return sorted(keys, key=lambda key: (topics.index(desk.hub.claims[key].topic), key))


def draw_claims(desk: Desk) -> View:
    """All claims, with links to each verdict and topic at the head."""
    page = page_view(
        desk, "claims", desk.word("nav.claims"), desk.word("claims.summary"), versions=section_versions("claims")
    )
    groups = [_group(verdict, keys, desk) for verdict in VERDICTS if (keys := claims_with(verdict, desk))]
    return {"page": page, "groups": groups}


def _group(verdict: str, keys: Sequence[str], desk: Desk) -> View:
    return {
        "id": verdict,
        "label": desk.word(f"claims.group.{verdict}"),
        "verdict": verdict_view(verdict, desk),
        "intro": desk.word(f"verdict-meaning.{verdict}"),
        "count": len(keys),
        "topics": _topics(verdict, keys, desk) if len(keys) >= LONG else [],
        "claims": [] if len(keys) >= LONG else [_record(key, desk) for key in keys],
    }


def _topics(verdict: str, keys: Sequence[str], desk: Desk) -> list[View]:
    parts: dict[str, list[str]] = {}
    for key in keys:
        parts.setdefault(desk.hub.claims[key].topic, []).append(key)
    return [
        {
            "id": f"{verdict}-{topic}",
            "label": desk.hub.topics[topic].label[desk.language],
            "count": len(inside),
            "claims": [{**_record(key, desk), "lines": _margin(key, desk)} for key in inside],
        }
        for topic, inside in parts.items()
    ]


def _record(key: str, desk: Desk) -> View:
    record = claim_record(key, desk)
    return {**record, "lines": [*record["lines"], *_margin(key, desk)]}


def _margin(key: str, desk: Desk) -> list[str]:
    """„gilt mit Abstand 847“ where there is such a distance."""
    margin = margin_words(desk.hub.proofs[key], desk)
    is_said = margin and claim_verdict(key, desk) == "holds"
    return [desk.word("claims.margin", margin=margin)] if is_said else []
