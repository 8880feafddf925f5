"""Hidden: what exists but may not be seen, why, and what whoever names it is told."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from brandhub.ground.catalogues import Phrase
from brandhub.ground.problems import Place, Problem
from brandhub.models.fields import Noun

Hidden = Mapping[tuple[str, str], Phrase]
"""What is hidden, as (noun, id), and why: `hidden.…` of the catalogue."""
UNNAMED: Final = Phrase.of("hidden.unnamed")
"""The reason of terms that only the hidden name."""


def why_hidden(noun: Noun) -> Phrase:
    """Why an entry that is not public is hidden, and what its embargo says in its own words."""
    if noun.status == "draft":
        return Phrase.of("hidden.draft")
    return Phrase.of("hidden.embargo", until=noun.as_written("publish-at") or noun.publish_at)


def refers_to_hidden(place: Place, noun: str, key: str, reason: Phrase) -> Problem:
    """Something public that names what may not be seen."""
    way = Phrase(reason.key.replace("hidden.", "hidden-way."), (("id", key), *reason.values))
    return Problem(place, "refers-to-hidden", {"noun": noun, "id": key, "reason": reason, "way": way})
