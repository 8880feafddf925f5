"""Standing: what the releases said of a claim, from the newest to the first; only what changed is told."""

from __future__ import annotations

from brandhub.models.releases import ReleasedClaim
from brandhub.products.portal.addresses import permalink
from brandhub.products.portal.desk import Desk, View
from brandhub.products.portal.records import verdict_view


def standing_views(key: str, desk: Desk) -> list[View]:
    """One row for each release in which verdict or sentence were others than before, newest first."""
    rows: list[View] = []
    before: tuple[str, str] | None = None
    for release in desk.workshop.releases:
        claim = release.claims.get(key)
        if claim is None:
            continue
        now = _standing(claim, desk.language)
        if now != before:
            verdict, sentence = now
            rows.append(
                {
                    "release": desk.word("citation.release", version=release.version, date=desk.date(release.date)),
                    "url": desk.link(permalink("claims", key, release.version, desk.language)),
                    "verdict": verdict_view(verdict, desk),
                    "sentence": sentence,
                    "question": "" if sentence else claim.question[desk.language],
                }
            )
        before = now
    return rows[::-1]


def _standing(claim: ReleasedClaim, language: str) -> tuple[str, str]:
    """The verdict that readers saw, and the sentence, empty where none was said."""
    return claim.standing, claim.sentence[language] if claim.sentence else ""
