"""The index of claims: by verdict, what holds first and what was retired last; long groups by topic."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import Final

from brandhub.ground.catalogues import LANGUAGES
from brandhub.products.portal.addresses import section
from brandhub.products.portal.desk import Desk, View
from brandhub.products.portal.frame import page_view
from brandhub.products.portal.leaves import LINES, Leaves, cut, leaf_title
from brandhub.products.portal.reckoning import margin_words
from brandhub.products.portal.records import claim_record, claim_verdict, verdict_view
from brandhub.whole.hub import Hub

VERDICTS: Final = ("holds", "refuted", "undecidable", "not-comparable", "expired", "retired")
LONG: Final = 8
"""From so many claims on a group is parted by topic."""


def claims_with(verdict: str, desk: Desk) -> list[str]:
    """The claims that readers see with this verdict, by topic, then id."""
    return [key for topic in desk.hub.topics for key in desk.hub.judged.get((verdict, topic), ())]


def claim_leaves(hub: Hub) -> Leaves:
    """The leaves of all claims."""
    counts = dict.fromkeys(LANGUAGES, max(1, -(-len(hub.proofs) // LINES)))
    return Leaves({one: section("claims", one) for one in LANGUAGES}, counts, tuple(hub.claims))


def draw_claims(desk: Desk, number: int = 1) -> View:
    """All claims, or a further leaf of them, with links to each verdict and topic at the head."""
    leaves, title = claim_leaves(desk.hub), leaf_title(desk.word("nav.claims"), number, desk)
    page = page_view(
        desk, "claims", title, desk.word("claims.summary", city=desk.city), versions=leaves.versions(number)
    )
    sorted_keys = {verdict: keys for verdict in VERDICTS if (keys := claims_with(verdict, desk))}
    here = cut([(verdict, key) for verdict, keys in sorted_keys.items() for key in keys], LINES)[number - 1]
    groups = [
        _group(verdict, [key for _, key in inside], len(sorted_keys[verdict]), desk)
        for verdict, inside in groupby(here, key=lambda one: one[0])
    ]
    return {
        "page": page,
        "groups": groups,
        "verdicts": list(_verdicts(sorted_keys, leaves, number, desk)),
        "leaves": leaves.view(number, desk),
    }


def _verdicts(found: Mapping[str, Sequence[str]], leaves: Leaves, number: int, desk: Desk) -> Iterator[View]:
    """Every verdict with the place where its claims begin."""
    before = 0
    for verdict, keys in found.items():
        leaf = before // LINES + 1
        home = "" if leaf == number else desk.link(leaves.address(leaf, desk.language))
        yield {"label": desk.word(f"claims.group.{verdict}"), "count": len(keys), "url": f"{home}#{verdict}"}
        before += len(keys)


def _group(verdict: str, keys: Sequence[str], count: int, desk: Desk) -> View:
    return {
        "id": verdict,
        "label": desk.word(f"claims.group.{verdict}"),
        "verdict": verdict_view(verdict, desk),
        "intro": desk.word(f"verdict-meaning.{verdict}"),
        "count": count,
        "topics": _topics(verdict, keys, desk) if count >= LONG else [],
        "claims": [] if count >= LONG else [_record(key, desk) for key in keys],
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
