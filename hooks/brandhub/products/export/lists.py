"""Lists of the export: nouns by name, topics with what belongs to them, the timeline, data and changes."""

from __future__ import annotations

import json
from typing import Any

from brandhub.ground.catalogues import Catalogue
from brandhub.ground.dates import write_moment
from brandhub.products.export.markdown_words import MarkdownWords, escaped
from brandhub.proofs.words import write_full
from brandhub.whole.hub import Hub


def quoted(text: str) -> str:
    """A text as a YAML scalar for the front matter; JSON strings are YAML strings."""
    return json.dumps(text, ensure_ascii=False)


def draw_list(hub: Hub, catalogue: Catalogue, name: str, words: MarkdownWords) -> dict[str, Any]:
    """Every page of one noun, by name."""
    titles = _titles(hub, name, words)
    entries = [
        words.link(title, words.page(name, key)) for key, title in sorted(titles.items(), key=lambda t: t[1].casefold())
    ]
    title = catalogue.text(f"nav.{name}")
    return {"title": title, "front": quoted(title), "entries": entries}


def _titles(hub: Hub, name: str, words: MarkdownWords) -> dict[str, str]:
    """What the pages of one noun are called, by id."""
    language = words.language
    match name:
        case "stories":
            return {k: words.resolve(v[language].title) for k, v in hub.stories.items() if language in v}
        case "facts":
            return {
                k: f"{s.fact.label[language]}: {write_full(s.readings[-1], language)}"
                for k, s in hub.series.items()
                if s.readings
            }
        case "claims":
            return {k: hub.sentence(k, language, "headline") or hub.claims[k].question[language] for k in hub.proofs}
        case _:
            return {k: p.name for k, p in hub.partners.items()}


def draw_topics(hub: Hub, catalogue: Catalogue, words: MarkdownWords) -> dict[str, Any]:
    """The topics as a list of links."""
    entries = [words.link(topic.label[words.language], words.page("topics", key)) for key, topic in hub.topics.items()]
    title = catalogue.text("nav.topics")
    return {"title": title, "front": quoted(title), "entries": entries}


def draw_topic(hub: Hub, catalogue: Catalogue, topic: str, words: MarkdownWords) -> dict[str, Any]:
    """One topic: its text, and what the export holds on it."""
    language = words.language
    on = {
        "stories": {k for k, v in hub.stories.items() if language in v and v[language].topic == topic},
        "claims": {k for k in hub.proofs if hub.claims[k].topic == topic},
        "facts": {k for k, s in hub.series.items() if s.fact.topic == topic},
    }
    parts = [
        {
            "heading": catalogue.text(f"nav.{name}"),
            "entries": [
                words.link(title, words.page(name, key))
                for key, title in sorted(_titles(hub, name, words).items(), key=lambda t: t[1].casefold())
                if key in keys
            ],
        }
        for name, keys in on.items()
    ]
    label = hub.topics[topic].label[language]
    text = words.resolve(hub.topics[topic].text[language])
    return {"title": escaped(label), "front": quoted(label), "text": text, "parts": parts}


def draw_timeline(hub: Hub, catalogue: Catalogue, words: MarkdownWords) -> dict[str, Any]:
    """The dated events, oldest first."""
    language = words.language
    events = [
        {
            "id": event.id,
            "date": write_moment(event.date, language),
            "label": escaped(event.label[language]),
            "text": words.resolve(event.text[language]),
            "sources": ", ".join(words.source(hub.sources[key], "short") for key in event.sources),
        }
        for event in sorted(hub.events.values(), key=lambda e: (e.date.start, e.id))
    ]
    title = catalogue.text("nav.timeline")
    return {"title": title, "front": quoted(title), "events": events}


def draw_datasets(catalogue: Catalogue, words: MarkdownWords) -> dict[str, Any]:
    """What `data/` holds."""
    title = catalogue.text("nav.data")
    entries = [
        f"{escaped(catalogue.text(f'data.{name}'))}: {escaped(catalogue.text(f'data.{name}-text'))} `data/{name}.json`"
        for name in ("facts", "claims", "sources", "events")
    ]
    return {"title": title, "front": quoted(title), "entries": entries}


def draw_changes(catalogue: Catalogue, words: MarkdownWords) -> dict[str, Any]:
    """The change log, which a folder without releases cannot know."""
    title = catalogue.text("nav.changes")
    return {"title": title, "front": quoted(title), "entries": [escaped(catalogue.text("changes.first"))]}
