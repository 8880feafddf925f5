"""Continuity: what was published stays. A claim may be retired, never deleted; an address keeps working."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from brandhub.ground.catalogues import Bilingual, Phrase
from brandhub.ground.problems import Problem
from brandhub.models.fields import Noun, Texts
from brandhub.models.pages import Written
from brandhub.models.releases import Release, ReleasedClaim, ReleasedFact
from brandhub.whole.content import Content
from brandhub.whole.echoes import EVERY
from brandhub.whole.hub import Hub
from brandhub.whole.releases import last_out

Published = Mapping[str, ReleasedFact | ReleasedClaim | Texts]


def check_releases(hub: Hub, content: Content) -> Iterator[Problem]:
    """Every fact, claim, event and story of the last release that has vanished from the files or from sight."""
    release = last_out(content.releases, hub.today)
    if release is None:
        return
    groups: tuple[tuple[str, Published, Mapping[str, Noun]], ...] = (
        ("fact", release.facts, content.facts),
        ("claim", release.claims, content.claims),
        ("event", release.events, content.events),
    )
    for noun, published, entries in groups:
        for key in sorted(published):
            values = {"noun": Phrase.of(f"noun.{noun}"), "id": key, "version": release.version}
            if (noun, key) in hub.hidden:
                yield Problem(entries[key].place("status"), "published-then-hidden", values)
            elif not {(noun, key), (noun, EVERY)} & content.written:
                said = {**values, "said": _said(published[key])}
                yield Problem(release.place(f"{noun}s", key), "published-then-deleted", said)
    yield from _check_sources(release, hub)
    yield from _check_stories(release, hub, content)


def _said(entry: ReleasedFact | ReleasedClaim | Texts) -> Bilingual:
    """What readers remember of it: the sentence, the question, or the name of the fact or event."""
    if isinstance(entry, ReleasedClaim):
        texts = entry.sentence or entry.question
    else:
        texts = entry.label if isinstance(entry, ReleasedFact) else entry
    return Bilingual(texts.de, texts.en)


def _check_sources(release: Release, hub: Hub) -> Iterator[Problem]:
    """A source that names other people and another work is another one, and whoever cites it by its id says so.

    One that is only called otherwise keeps one of both.
    """
    for key in sorted(release.sources.keys() & hub.sources.keys()):
        before, now = release.sources[key], hub.sources[key]
        if before.producer != now.producer and before.title != now.title:
            was, will = (f"{source.producer}: {source.title}" for source in (before, now))
            values = {"source": key, "version": release.version, "before": was, "after": will}
            yield Problem(now.place("title"), "source-replaced", values)


def _check_stories(release: Release, hub: Hub, content: Content) -> Iterator[Problem]:
    """A story stays in every language in which it was told: each has an address of its own."""
    for slug in sorted(release.stories):
        titles = release.stories[slug]
        values = {"noun": Phrase.of("noun.story"), "id": slug, "version": release.version}
        if ("story", slug) not in content.written:
            first = next(iter(titles.values()), slug)
            said = Bilingual(titles.get("de", first), titles.get("en", first))
            yield Problem(release.place("stories", slug), "published-then-deleted", {**values, "said": said})
            continue
        for language, title in sorted(titles.items()):
            path, story = f"stories/{slug}/story.{language}.md", _version(content, slug, language)
            if ("file", path) not in content.written:
                dropped = {**values, "language": Phrase.of(f"language.{language}"), "title": title, "path": path}
                yield Problem(release.place("stories", slug), "translation-dropped", dropped)
            elif story is not None and _version(hub, slug, language) is None:
                yield Problem(story.place("status"), "published-then-hidden", values)


def _version(stories: Content | Hub, slug: str, language: str) -> Written | None:
    """One version of a story; „ls“ is the one in Leichte Sprache."""
    return stories.easy.get(slug) if language == "ls" else stories.stories.get(slug, {}).get(language)
