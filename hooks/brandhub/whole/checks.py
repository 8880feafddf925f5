"""Checks: every rule that reaches across nouns, each a generator of problems; nothing raises, nothing is repaired."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from brandhub.ground.catalogues import LANGUAGES, Phrase
from brandhub.ground.problems import Problem
from brandhub.ground.spelling import nearest
from brandhub.models.claims import Since
from brandhub.models.fields import Noun
from brandhub.models.pages import EASY_ADDRESS, RESERVED
from brandhub.models.stories import Related
from brandhub.proofs.differences import check_tolerance
from brandhub.proofs.foreign_areas import check_foreign_areas
from brandhub.proofs.lasting import check_lasting
from brandhub.proofs.plain_claims import plain_slots
from brandhub.proofs.wordings import check_easy_wording, check_wording
from brandhub.whole.archives import Archive, key_of
from brandhub.whole.arrangements import check_arrangements
from brandhub.whole.claim_names import check_public_names
from brandhub.whole.content import Content
from brandhub.whole.event_words import check_events
from brandhub.whole.fact_checks import check_facts, check_ones
from brandhub.whole.firsts import check_firsts
from brandhub.whole.gaps import check_gaps
from brandhub.whole.hidden import refers_to_hidden
from brandhub.whole.hub import Hub
from brandhub.whole.linking import begun, guess, link
from brandhub.whole.listed import check_lists
from brandhub.whole.orphan_names import check_names
from brandhub.whole.outlines import said_of
from brandhub.whole.pictures import check_pictures
from brandhub.whole.plain_words import plain_text
from brandhub.whole.prose import entry_texts
from brandhub.whole.retirements import check_retirements
from brandhub.whole.reviews import check_reviews
from brandhub.whole.share_frames import check_frame_words
from brandhub.whole.spread_frames import check_spread_frames
from brandhub.whole.surroundings import surroundings_of
from brandhub.whole.text_checks import Fresh, check_texts, check_written
from brandhub.whole.verdicts import check_verdict

Check = Callable[[Hub], Iterator[Problem]]


def check_entries(hub: Hub, archive: Archive, circumstances: str) -> Iterator[Problem]:
    """What the data files say: it stays the same while only stories and pages change.

    Where nothing at all was wrong with them under the same circumstances, nothing is.
    """
    passes = archive.drawers("passed", "entries")
    keys = passes.find(circumstances)
    if isinstance(keys, list):
        archive.spare(keys, surroundings_of(hub, archive.names))
        return
    texts = [*entry_texts(hub)]
    found = [*check_claims(hub), *check_texts(texts, hub, archive)]
    yield from found
    if not found:
        passes.put(circumstances, [key_of(said_of(prose)) for prose in texts])


def check_hub(hub: Hub, archive: Archive, circumstances: str, fresh: list[Fresh]) -> Iterator[Problem]:
    """Every other problem of the whole, in no particular order. `circumstances`, `fresh`: as in `fresh_texts`."""
    for check in CHECKS:
        yield from check(hub)
    yield from check_public_names(hub, archive)
    yield from _check_tables(hub, archive, circumstances)
    yield from check_pictures(hub, archive)
    yield from check_written(hub, archive, circumstances, fresh)


def _check_tables(hub: Hub, archive: Archive, circumstances: str) -> Iterator[Problem]:
    """What follows from the data files alone: a check that found nothing under the same circumstances finds nothing."""
    kept = archive.drawers("passed", "tables")
    known = kept.find(circumstances)
    passed = [name for name in known if isinstance(name, str)] if isinstance(known, list) else []
    for check in TABLES:
        if check.__name__ not in passed:
            found = [*check(hub)]
            yield from found
            passed += [] if found else [check.__name__]
    if passed != known:
        kept.put(circumstances, passed)


def check_content(content: Content) -> Iterator[Problem]:
    """Rules about what was written, before anything is filtered: facts and claims share one space of ids."""
    yield from check_gaps(content)
    for key in sorted(content.facts.keys() & content.claims.keys()):
        yield Problem(content.claims[key].place(), "id-twice", {"id": key, "other": content.facts[key].place()})
    for basis in content.bases.values():
        for index, entry in enumerate(basis.comparable_with):
            if entry.basis not in content.bases:
                place = basis.place("comparable-with", index, "basis")
                yield Problem(place, "unknown-basis", guess(entry.basis, content.bases))
    for slug, easy in content.easy.items():
        path = f"stories/{slug}/story.de.md"
        if ("file", path) not in content.written:
            yield Problem(easy.place(), "easy-without-story", {"path": path})
    for family in content.families.values():
        for index, kin in enumerate(family.comparable_with):
            if kin.family not in content.families:
                place = family.place("comparable-with", index, "family")
                yield Problem(place, "unknown-source-family", guess(kin.family, content.families))


def check_claims(hub: Hub) -> Iterator[Problem]:
    """Topics exist, wordings say what was proven, and every verdict is the one that may be published."""
    for claim in hub.claims.values():
        yield from link(hub, claim, claim.topic, hub.topics, "topic", "topic")
        if claim.retired is not None and claim.retired.instead is not None:
            yield from link(hub, claim, claim.retired.instead, hub.claims, "claim", "retired", "instead")
        for index, key in enumerate(claim.retired.meanings if claim.retired else ()):
            yield from link(hub, claim, key, hub.claims, "claim", "retired", "meanings", index)
        if claim.said is not None:
            yield from link(hub, claim, claim.said.source, hub.sources, "source", "said", "source")
        if isinstance(claim, Since) and claim.until is not None and claim.until > hub.now.year:
            yield Problem(claim.place("until"), "until-in-future", {"year": claim.until, "now": hub.now.year})
        proof = hub.proofs.get(claim.id)
        if proof is not None and claim.status != "retired":
            told = [*check_wording(claim, proof), *check_foreign_areas(claim, proof, hub.terms)]
            told += check_lasting(claim, proof)
            if claim.easy is not None:
                told += check_easy_wording(claim, proof, plain_slots(claim, proof, hub.today))
            yield from told
            yield from check_frame_words(claim, proof, hub, told)
            if not told:
                yield from check_arrangements(claim, proof, hub)
            yield from check_verdict(claim, proof)
            yield from (*check_ones(claim, proof), *check_tolerance(claim, proof))
            yield from (*check_firsts(claim, hub), *check_spread_frames(claim, proof))


def check_sources(hub: Hub) -> Iterator[Problem]:
    """The licence exists, the source is out, and dated or says why not."""
    for source in hub.sources.values():
        yield from begun(hub, source, source.published, "published")
        yield from link(hub, source, source.licence, hub.licences, "licence", "licence")
        if (source.published is None) == (source.undated is None):
            yield Problem(source.place(), "source-undated", {"source": source.id})
        families = hub.terms.families
        if source.family is not None:
            yield from link(hub, source, source.family, families, "source-family", "family")
        elif families:
            values = {"source": source.id, "known": ", ".join(families)}
            yield Problem(source.place(), "source-without-family", values)


def check_partners(hub: Hub) -> Iterator[Problem]:
    for partner in hub.partners.values():
        yield from link(hub, partner, partner.kind, hub.partner_kinds, "partner-kind", "kind")


def check_images(hub: Hub) -> Iterator[Problem]:
    for image in hub.images.values():
        yield from link(hub, image, image.licence, hub.licences, "licence", "licence")
        yield from link(hub, image, image.topic, hub.topics, "topic", "topic")


def check_kits(hub: Hub) -> Iterator[Problem]:
    for kit in hub.kits.values():
        for kind, field, known in (
            ("topic", "topics", hub.topics),
            ("partner", "partners", hub.partners),
            ("story", "stories", hub.stories),
        ):
            for index, key in enumerate(getattr(kit, field)):
                yield from link(hub, kit, key, known, kind, field, index)


def check_stories(hub: Hub) -> Iterator[Problem]:
    """Both languages exist, and everything the front matter names does too."""
    for slug, versions in hub.stories.items():
        for language, story in versions.items():
            yield from link(hub, story, story.topic, hub.topics, "topic", "topic")
            yield from link(hub, story, story.image, hub.images, "image", "image")
            yield from link(hub, story, story.contact, hub.site.contacts, "contact", "contact")
            yield from _related(hub, story, story.related)
            for other in LANGUAGES:
                if other not in versions and ("story", slug) not in hub.hidden:
                    values = {"language": Phrase.of(f"language.{other}"), "path": f"stories/{slug}/story.{other}.md"}
                    yield Problem(story.place(), "translation-missing", values, "warning")
            if language not in LANGUAGES:
                yield Problem(story.place(), "not-one-of", guess(language, dict.fromkeys(LANGUAGES)))


def check_easy_stories(hub: Hub) -> Iterator[Problem]:
    """Everything that the front matter of a version in Leichte Sprache names exists."""
    for easy in hub.easy.values():
        named: tuple[tuple[str, str | None, Mapping[str, object]], ...] = (
            ("topic", easy.topic, hub.topics),
            ("image", easy.image, hub.images),
            ("contact", easy.contact, hub.site.contacts),
        )
        for name, key, known in named:
            if key is not None:
                yield from link(hub, easy, key, known, name, name)
        yield from _related(hub, easy, easy.related)


def _related(hub: Hub, noun: Noun, related: Related) -> Iterator[Problem]:
    for field, known, kind in (
        ("facts", hub.series, "fact"),
        ("claims", hub.claims, "claim"),
        ("events", hub.events, "event"),
    ):
        for index, key in enumerate(getattr(related, field)):
            yield from link(hub, noun, key, known, kind, "related", field, index)


def check_pages(hub: Hub) -> Iterator[Problem]:
    """No two pages at one address, stories in Leichte Sprache included; a counterpart exists."""
    seen = {f"{EASY_ADDRESS}{slug}/": easy.path for slug, easy in hub.easy.items()}
    for page in hub.pages:
        if page.address.startswith(RESERVED):
            yield Problem(page.place("address"), "address-reserved", {"address": page.address})
        elif page.address.startswith("/en/") != (page.language == "en"):
            values = {"address": page.address, "language": Phrase.of(f"language.{page.language}")}
            yield Problem(page.place("address"), "address-language", values)
        if page.address in seen:
            values = {"address": page.address, "other": seen[page.address]}
            yield Problem(page.place("address"), "address-twice", values)
        seen.setdefault(page.address, page.path)
    for page in hub.pages:
        if page.counterpart is not None and page.counterpart not in seen:
            guess = nearest(page.counterpart, seen) or "–"
            yield Problem(page.place("counterpart"), "unknown-page", {"id": page.counterpart, "nearest": guess})


def check_front(hub: Hub) -> Iterator[Problem]:
    """Our own licence exists; what the home page shows exists, is public, and its claim holds."""
    site, front = hub.site, hub.site.front
    groups: tuple[tuple[str, tuple[str, ...], Mapping[str, object], tuple[str, ...]], ...] = (
        ("claim", (front.claim,), hub.claims, ("front", "claim")),
        ("fact", front.facts, hub.series, ("front", "facts")),
        ("event", front.events, hub.events, ("front", "events")),
    )
    if site.licence not in hub.licences:
        yield Problem(site.place("licence"), "unknown-licence", guess(site.licence, hub.licences))
    for kind, keys, known, location in groups:
        for index, key in enumerate(keys):
            where: tuple[str | int, ...] = location if kind == "claim" else (*location, index)
            if (kind, key) in hub.hidden:
                yield refers_to_hidden(site.place(*where), kind, key, hub.hidden[kind, key])
            elif key not in known:
                yield Problem(site.place(*where), f"unknown-{kind}", guess(key, known))
    claim, proof = hub.claims.get(front.claim), hub.proofs.get(front.claim)
    if claim is not None and claim.status in ("examined", "retired"):
        yield Problem(site.place("front", "claim"), f"claim-{claim.status}-said", {"claim": claim.id})
    elif proof is not None and proof.verdict != "holds":
        values = {"claim": front.claim, "verdict": Phrase.of(f"verdict.{proof.verdict}")}
        yield Problem(site.place("front", "claim"), "claim-said-without-proof", values)
    gaps = list(site.unfilled())
    if gaps:
        yield Problem(gaps[0][1], "site-unfilled", {"fields": ", ".join(name for name, _ in gaps)}, "warning")


def check_posts(hub: Hub) -> Iterator[Problem]:
    """A post fits once its numbers are filled in. Posts whose references do not resolve are told elsewhere."""
    for post in hub.posts.values():
        for language in LANGUAGES:
            try:
                length = len(plain_text(post.text[language], hub, language))
            except LookupError:
                continue
            if length > post.characters:
                values = {"language": Phrase.of(f"language.{language}"), "found": length, "limit": post.characters}
                yield Problem(post.place("text", language), "post-too-long", values)


CHECKS: tuple[Check, ...] = (
    check_reviews,
    check_kits,
    check_posts,
    check_stories,
    check_easy_stories,
    check_pages,
    check_front,
    check_names,
)
TABLES: tuple[Check, ...] = (
    check_facts,
    check_retirements,
    check_events,
    check_lists,
    check_sources,
    check_partners,
    check_images,
)
"""Those that look at nothing but what the circumstances hold: neither at stories nor at pages."""
