"""Embargoes: what is held back in one language must not be out in another."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from brandhub.ground.catalogues import Phrase
from brandhub.ground.problems import Place, Problem
from brandhub.models.fields import Noun
from brandhub.whole.content import Content

ORIGINAL = "de"


def check_embargoes(content: Content, now: datetime) -> Iterator[Problem]:
    """A published version that appears before the German one gives its story away; a later one is only told.

    Leichte Sprache needs no check: it waits with the German version (`assemble_hub`).
    """
    for _, versions in sorted(content.stories.items()):
        original = versions.get(ORIGINAL)
        for language, version in sorted(versions.items()):
            if original is None or "draft" in (version.status, original.status):
                continue
            first, other = _from(original, now), _from(version, now)
            named = Phrase.of(f"language.{language}")
            if other < first:
                until = {"language": named, "until": original.as_written("publish-at")}
                yield Problem(_place(version), "embargo-apart", until)
            elif other > first:
                until = {"language": named, "until": version.as_written("publish-at")}
                yield Problem(_place(version), "embargo-later", until, "warning")


def _place(version: Noun) -> Place:
    return version.place("publish-at" if version.publish_at else "status")


def _from(version: Noun, now: datetime) -> datetime:
    """From when on it is seen; for what is out already that is now, however long it has been."""
    return max(version.publish_at or now, now)
