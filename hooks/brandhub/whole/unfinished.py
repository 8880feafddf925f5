"""Unfinished drafts: the preview shows what can be shown and leaves out what cannot yet be drawn.

Drafts may name a topic, picture or source that does not exist; the check says so as a note. Pages cannot be drawn from
them, so the preview shows the rest. A public hub never gets here: there the same finding is an error.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from brandhub.models.claims import ClaimBase
from brandhub.models.events import Event
from brandhub.models.images import Image
from brandhub.models.stories import EasyStory, Related, Story
from brandhub.proofs.proof import Proof
from brandhub.proofs.readings import Series, sources_of
from brandhub.whole.hub import Hub


def without_unfinished(hub: Hub) -> Hub:
    """The preview's hub without entries that name something unknown."""
    images = {key: image for key, image in hub.images.items() if _image_stands(image, hub)}
    events = {key: event for key, event in hub.events.items() if _event_stands(event, hub)}
    series = {key: entry for key, entry in hub.series.items() if _series_stands(entry, hub)}
    claims = {key: claim for key, claim in hub.claims.items() if _claim_stands(claim, hub, series)}
    partners = {key: partner for key, partner in hub.partners.items() if partner.kind in hub.partner_kinds}
    finished = replace(
        hub,
        images=images,
        events=events,
        series=series,
        claims=claims,
        partners=partners,
        proofs={key: proof for key, proof in hub.proofs.items() if key in claims},
        pictures={key: content for key, content in hub.pictures.items() if key in images},
        kits={
            key: kit
            for key, kit in hub.kits.items()
            if set(kit.topics) <= hub.topics.keys() and set(kit.partners) <= partners.keys()
        },
    )
    stories = _stories(finished)
    return replace(finished, stories=stories, easy=_easy(finished, stories))


def _image_stands(image: Image, hub: Hub) -> bool:
    return image.licence in hub.licences and image.topic in hub.topics and image.id in hub.pictures


def _event_stands(event: Event, hub: Hub) -> bool:
    return bool(event.sources) and set(event.sources) <= hub.sources.keys() and event.topic in hub.topics


def _series_stands(series: Series, hub: Hub) -> bool:
    known = set(sources_of(series.readings)) <= hub.sources.keys()
    return known and series.fact.topic in hub.topics


def _claim_stands(claim: ClaimBase, hub: Hub, series: Mapping[str, Series]) -> bool:
    proof = hub.proofs.get(claim.id)
    rests = proof is None or (
        all(reading.fact.id in series for reading in proof.inputs.values()) and _list_stands(proof, hub)
    )
    said = claim.said is None or claim.said.source in hub.sources
    instead = claim.retired.instead if claim.retired else None
    return rests and said and claim.topic in hub.topics and (instead is None or instead in hub.claims)


def _list_stands(proof: Proof, hub: Hub) -> bool:
    """The sources of everybody on the list, and of its being complete."""
    standings = proof.standings
    if standings is None:
        return True
    sources = {source for row in standings.rows for source in row.competitor.sources}
    return sources | ({standings.source} - {None}) <= hub.sources.keys()


def _stories(hub: Hub) -> dict[str, dict[str, Story]]:
    found = {slug: {lang: s for lang, s in vs.items() if _story_stands(s, hub)} for slug, vs in hub.stories.items()}
    return {slug: versions for slug, versions in found.items() if versions}


def _easy(hub: Hub, stories: Mapping[str, Mapping[str, Story]]) -> dict[str, EasyStory]:
    """Versions in Leichte Sprache whose German version stands, with what they name themselves."""
    return {
        slug: easy
        for slug, easy in hub.easy.items()
        if "de" in stories.get(slug, {})
        and (easy.topic is None or easy.topic in hub.topics)
        and (easy.image is None or easy.image in hub.pictures)
        and (easy.contact is None or easy.contact in hub.site.contacts)
        and _related_stands(easy.related, hub)
    }


def _story_stands(story: Story, hub: Hub) -> bool:
    return (
        story.topic in hub.topics
        and story.image in hub.pictures
        and story.contact in hub.site.contacts
        and _related_stands(story.related, hub)
    )


def _related_stands(related: Related, hub: Hub) -> bool:
    return (
        set(related.facts) <= hub.series.keys()
        and set(related.claims) <= hub.claims.keys()
        and set(related.events) <= hub.events.keys()
    )
