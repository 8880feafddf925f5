"""Continuity: what was published stays. A claim may be retired, never deleted; an address keeps working."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from brandhub.ground.catalogues import Bilingual, Phrase
from brandhub.ground.problems import Problem
from brandhub.models.fields import Noun
from brandhub.models.releases import ReleasedClaim, ReleasedFact
from brandhub.whole.content import Content
from brandhub.whole.echoes import EVERY
from brandhub.whole.hub import Hub


def check_releases(hub: Hub, content: Content) -> Iterator[Problem]:
    """Every fact and claim of the last release that has vanished from the files or from sight."""
    if not content.releases or not content.releases[-1].is_out(hub.now.date()):
        return
    release = content.releases[-1]
    groups: tuple[tuple[str, Mapping[str, ReleasedFact | ReleasedClaim], Mapping[str, Noun]], ...] = (
        ("fact", release.facts, content.facts),
        ("claim", release.claims, content.claims),
    )
    for noun, published, entries in groups:
        for key in sorted(published):
            values = {"noun": Phrase.of(f"noun.{noun}"), "id": key, "version": release.version}
            if (noun, key) in hub.hidden:
                yield Problem(entries[key].place("status"), "published-then-hidden", values)
            elif not {(noun, key), (noun, EVERY)} & content.written:
                said = {**values, "said": _said(published[key])}
                yield Problem(release.place(f"{noun}s", key), "published-then-deleted", said)


def _said(entry: ReleasedFact | ReleasedClaim) -> Bilingual:
    """What readers remember of it: the sentence, the question, or the name of the fact."""
    texts = entry.label if isinstance(entry, ReleasedFact) else entry.sentence or entry.question
    return Bilingual(texts.de, texts.en)
