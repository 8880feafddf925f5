"""Entries: sources, vocabulary, events, partners, stories, pictures, press kits, releases as documents hold them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from brandhub.models.fields import Texts
from brandhub.models.pages import Written
from brandhub.products.open_data.addresses import release_address
from brandhub.products.open_data.entry_shapes import (
    Event,
    Image,
    Kit,
    Licence,
    Partner,
    ReleasedFiles,
    Source,
    Story,
    Term,
    Unit,
    Version,
)
from brandhub.products.open_data.facts import plain_words, span_of, words
from brandhub.products.open_data.holdings import Holdings
from brandhub.products.open_data.released import released_files
from brandhub.products.open_data.shapes import Words
from brandhub.products.portal.addresses import entry, event_anchor, release_page
from brandhub.products.press_kit.manifest import sha256
from brandhub.speech.references import find_references
from brandhub.whole.headings import Heading
from brandhub.whole.plain_words import plain_text


def write_sources(holdings: Holdings) -> dict[str, Source]:
    """Every source with the notice that its licence asks for."""
    return {key: _source(key, holdings) for key in sorted(holdings.hub.sources)}


def _source(key: str, holdings: Holdings) -> Source:
    source = holdings.hub.sources[key]
    return Source(
        id=key,
        producer=source.producer,
        title=source.title,
        url=source.url,
        published=source.published.text if source.published else None,
        undated=words(source.undated) if source.undated else None,
        accessed=source.accessed.text,
        licence=source.licence,
        notice=holdings.notice(source),
        family=source.family,
        note=plain_words(source.note, holdings.hub) if source.note else None,
    )


def write_vocabulary(holdings: Holdings) -> dict[str, Mapping[str, Term | Unit | Licence]]:
    """The words behind the ids, by kind."""
    hub, terms = holdings.hub, holdings.hub.terms
    return {
        "topics": {key: _term(key, each.label, each.text) for key, each in sorted(hub.topics.items())},
        "areas": {key: _term(key, each.label, None) for key, each in sorted(terms.areas.items())},
        "bases": {key: _term(key, each.label, each.text) for key, each in sorted(terms.bases.items())},
        "source_families": {key: _term(key, each.label, each.text) for key, each in sorted(terms.families.items())},
        "units": {
            key: Unit(id=key, label=words(each.label), whole=each.whole) for key, each in sorted(terms.units.items())
        },
        "licences": {
            key: Licence(id=key, label=words(each.label), url=each.url, light=each.light, text=words(each.text))
            for key, each in sorted(hub.licences.items())
        },
    }


def _term(key: str, label: Texts, text: Texts | None) -> Term:
    return Term(id=key, label=words(label), text=words(text) if text else None)


def write_events(holdings: Holdings) -> dict[str, Event]:
    """Every event of the timeline."""
    hub = holdings.hub
    return {
        key: Event(
            id=key,
            url=Words(**{each: holdings.host + event_anchor(key, each) for each in ("de", "en")}),
            date=event.date.text,
            span=span_of(event.date),
            certainty=event.certainty,
            label=words(event.label),
            text=plain_words(event.text, hub),
            topic=event.topic,
            sources=list(event.sources),
        )
        for key, event in sorted(hub.events.items())
    }


def write_partners(holdings: Holdings) -> dict[str, Partner]:
    """Every partner with the facts that it answers for."""
    hub = holdings.hub
    return {
        key: Partner(
            id=key,
            url=holdings.page("partners", key),
            name=partner.name,
            short=partner.short,
            kind=partner.kind,
            role=plain_words(partner.role, hub),
            website=partner.website,
            gap=plain_words(partner.gap, hub) if partner.gap else None,
            facts=sorted(fact for fact, series in hub.series.items() if series.readings and series.fact.owner == key),
        )
        for key, partner in sorted(hub.partners.items())
    }


def write_stories(holdings: Holdings) -> dict[str, Story]:
    """Every story in its languages, Leichte Sprache among them, with what its texts refer to."""
    hub = holdings.hub
    facts, claims, events = frozenset(hub.series), frozenset(hub.proofs), frozenset(hub.events)
    stories = {}
    for slug, found in sorted(hub.headings.items()):
        first = next(iter(found.values()))
        texts: dict[str, Written] = {**found, **({"ls": hub.easy[slug]} if slug in hub.easy else {})}
        references = [one for text in texts.values() for one in _named(text)]
        named = {
            function: sorted({key for one, key in references if one == function})
            for function in ("fact", "claim", "event")
        }
        stories[slug] = Story(
            id=slug,
            topic=first.topic,
            image=first.image if first.image in hub.images else None,
            versions=[_version(slug, language, text, holdings) for language, text in texts.items()],
            facts=[key for key in named["fact"] if key in facts],
            claims=[key for key in named["claim"] if key in claims],
            events=[key for key in named["event"] if key in events],
        )
    return stories


def _named(text: Written) -> Iterator[tuple[str, str]]:
    """What title and text refer to."""
    yield from ((one.function, one.id) for one in find_references(text.title)[0])
    if isinstance(text, Heading):
        yield from text.named
    else:
        yield from ((one.function, one.id) for one in find_references(text.body)[0])


def _version(slug: str, language: str, text: Written, holdings: Holdings) -> Version:
    is_easy = language == "ls"
    spoken = "de" if is_easy else language
    address = entry("easy" if is_easy else "stories", slug, spoken)
    return Version.model_validate(
        {
            "language": language,
            "url": holdings.host + address,
            "title": plain_text(text.title, holdings.hub, spoken, easy=is_easy),
            "summary": plain_text(text.summary, holdings.hub, spoken, easy=is_easy),
            "published": text.publish_at,
        }
    )


def write_images(holdings: Holdings) -> dict[str, Image]:
    """Every picture that may be used, with its rights."""
    hub = holdings.hub
    return {
        key: _image(key, *holdings.pictures[key], holdings) for key in sorted(hub.images) if key in holdings.pictures
    }


def _image(key: str, address: str, width: int, height: int, holdings: Holdings) -> Image:
    image = holdings.hub.images[key]
    return Image(
        id=key,
        file=holdings.host + address,
        width=width,
        height=height,
        alt=plain_words(image.alt, holdings.hub),
        caption=plain_words(image.caption, holdings.hub) if image.caption else None,
        credit=image.credit,
        author=image.author,
        licence=image.licence,
        light=holdings.hub.licences[image.licence].light,
        expires=image.expires,
        topic=image.topic,
    )


def write_kits(holdings: Holdings) -> Iterator[Kit]:
    """Every press kit in every language."""
    for kit in holdings.kits:
        yield Kit.model_validate(
            {
                "kit": kit.kit,
                "language": kit.language,
                "title": kit.title,
                "id": kit.id,
                "release": kit.release or None,
                "after": kit.after or None,
                "file": holdings.host + kit.address,
                "manifest": holdings.host + kit.manifest_address,
                "bytes": kit.bytes,
                "sha256": kit.sha256,
            }
        )


def write_releases(holdings: Holdings) -> Iterator[ReleasedFiles]:
    """Every release that is out, the newest first, with its file, its tables and its page."""
    for release in reversed(holdings.releases):
        files = released_files(release)
        content = files[release_address(release)]
        yield ReleasedFiles(
            version=release.version,
            date=release.date,
            address=holdings.host + release_address(release),
            bytes=len(content),
            sha256=sha256(content),
            page=Words(**{each: holdings.host + release_page(release.version, each) for each in ("de", "en")}),
            tables=sorted(holdings.host + address for address in files if address.endswith(".csv")),
        )
