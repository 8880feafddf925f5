"""Links: every address of this site that a text links to exists."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import Final

from brandhub.ground.catalogues import LANGUAGES
from brandhub.ground.problems import Problem
from brandhub.ground.spelling import nearest
from brandhub.models.fields import Noun
from brandhub.models.pages import Written
from brandhub.models.releases import Release
from brandhub.products.portal.addresses import FEED_FORMATS, FEEDS, SECTIONS, embed, entry, feed, permalink, section
from brandhub.whole.archives import Archive
from brandhub.whole.drawers import Drawers
from brandhub.whole.echoes import EVERY
from brandhub.whole.hub import Hub
from brandhub.whole.markdown import links_of
from brandhub.whole.prose import written_nouns

BY_HAND: Final = frozenset({"imprint", "privacy", "accessibility", "easy", "signs", "how-we-check"})
"""Sections whose page stands in docs/."""


def page_addresses(hub: Hub, releases: Iterable[Release] = ()) -> set[str]:
    """The addresses of all pages that this hub publishes, and of the files that people may link to."""
    found = {page.address for page in hub.pages}
    for language in LANGUAGES:
        found |= {section(name, language) for name in SECTIONS if name not in BY_HAND}
        found |= {entry("stories", slug, language) for slug, versions in hub.stories.items() if language in versions}
        found |= {entry("easy", slug, language) for slug in hub.easy}
        found |= {entry("facts", key, language) for key, series in hub.series.items() if series.readings}
        found |= {entry("claims", key, language) for key in hub.proofs}
        found |= {embed(key, language) for key in (*hub.series, *hub.proofs)}
        found |= {entry("partners", key, language) for key in hub.partners}
        found |= {entry("topics", key, language) for key in hub.topics}
        found |= {f"/presse/pressemappe-{language}.zip"}
        found |= {f"/presse/kits/{key}-{language}.zip" for key, kit in hub.kits.items() if kit.select is None}
    for release in releases:
        keys = (("facts", release.facts), ("claims", release.claims))
        found |= {permalink(n, key, release.version, lang) for n, known in keys for key in known for lang in LANGUAGES}
    return found | {f"{feed(name, lang)}.{ending}" for name in FEEDS for lang in LANGUAGES for ending in FEED_FORMATS}


def written_addresses(written: Iterable[tuple[str, str]]) -> set[str]:
    """The addresses of entries that stand in a file, readable or not, given as (noun, id); `/fakten/*/` for all."""
    sections = {"fact": "facts", "claim": "claims", "story": "stories", "partner": "partners", "topic": "topics"}
    named = [(sections[noun], key) for noun, key in written if noun in sections]
    return {entry(name, key, language) for name, key in named for language in LANGUAGES}


def check_taken(hub: Hub) -> Iterator[Problem]:
    """No page written by hand at an address that the portal fills by itself: one of the two would vanish unseen."""
    drawn: dict[str, str | Noun] = {}
    for language in LANGUAGES:
        drawn |= {section(name, language): f"„{name}“" for name in SECTIONS if name not in BY_HAND}
        nouns = (
            ("facts", {key: series.fact for key, series in hub.series.items()}),
            ("claims", hub.claims),
            ("partners", hub.partners),
            ("topics", hub.topics),
            ("stories", {slug: next(iter(versions.values())) for slug, versions in hub.stories.items()}),
        )
        for name, known in nouns:
            drawn |= {entry(name, key, language): noun for key, noun in known.items()}
            if name in ("facts", "claims"):
                drawn |= {embed(key, language): noun for key, noun in known.items()}
    for page in hub.pages:
        if page.address in drawn:
            other = drawn[page.address]
            values = {"address": page.address, "other": other if isinstance(other, str) else str(other.place())}
            yield Problem(page.place("address"), "address-twice", values)


def check_links(
    hub: Hub, releases: Iterable[Release] = (), also: Collection[str] = (), archive: Archive | None = None
) -> Iterator[Problem]:
    """Links in Markdown that lead nowhere. Relative addresses are not used in texts: they would break in the kit.

    `also`: addresses that will exist as soon as another problem is mended; nobody is sent after those.
    """
    known = page_addresses(hub, [release for release in releases if release.is_out(hub.today)])
    kept = (archive or Archive()).drawers("links")
    for noun, _ in written_nouns(hub):
        for target, at in _links(noun, kept):
            path = target.partition("#")[0].partition("?")[0]
            is_ours = not target.startswith(("#", "http:", "https:", "mailto:", "tel:"))
            if not is_ours or path in known or path.startswith("/api/v1/") or {path, _every_of(path)} & {*also}:
                continue
            # „www.example.org“ and „feld.svg“ resemble addresses of ours by chance.
            near = nearest(path, known) if path.startswith("/") else None
            yield Problem(noun.body_place(at), "link-broken", {"found": target, "nearest": near or "–"})


def _every_of(path: str) -> str:
    """The address that stands for all entries beside `path`: `/fakten/*/`."""
    return f"{path.rstrip('/').rpartition('/')[0]}/{EVERY}/"


def _links(noun: Written, kept: Drawers) -> Iterable[tuple[str, int]]:
    """The links of a text: they are those of its words, wherever they lead."""
    match kept.find(noun.mark):
        case [[*targets], [*places]] if all(isinstance(one, str) for one in targets) and len(targets) == len(places):
            if all(isinstance(at, int) for at in places):
                return zip(targets, places, strict=True)
    found = links_of(noun.body)
    kept.put(noun.mark, [[target for target, _ in found], [at for _, at in found]])
    return found
