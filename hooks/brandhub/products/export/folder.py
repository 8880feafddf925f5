"""The exported folder: `docs/` in Markdown, `docs/assets/` with pictures and charts, `data/` as open data."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import Any

from jinja2 import Environment

from brandhub.ground.catalogues import LANGUAGES, Catalogue
from brandhub.models.pages import Written, WrittenPage
from brandhub.models.stories import EasyStory
from brandhub.products.export.lists import (
    draw_changes,
    draw_datasets,
    draw_list,
    draw_timeline,
    draw_topic,
    draw_topics,
    quoted,
)
from brandhub.products.export.markdown_words import MarkdownWords, escaped, markdown_path
from brandhub.products.open_data.addresses import FOLDER
from brandhub.products.open_data.collection import write_open_data
from brandhub.products.open_data.holdings import Holdings
from brandhub.products.portal.addresses import entry, section
from brandhub.products.portal.desk import ChartDesk
from brandhub.products.text_blocks import name_block
from brandhub.proofs.words import write_full
from brandhub.whole.hub import Hub

View = Mapping[str, Any]


def write_export(
    hub: Hub, templates: Environment, catalogues: Mapping[str, Catalogue], charts: ChartDesk
) -> dict[str, bytes]:
    """Every file of the export by its path in the folder."""
    plain = templates.overlay(autoescape=False)  # Markdown escapes by its own rules
    files: dict[str, bytes] = {}
    drawn = {
        address: content
        for key in (*hub.series, *hub.proofs)
        for language in LANGUAGES
        for _, address, content in charts.downloads(key, language)
    }
    keys = frozenset(posixpath.basename(address).rsplit("-", 1)[0] for address in drawn)
    for language in LANGUAGES:
        for address, template, view in _pages(hub, language, catalogues[language], keys):
            path = markdown_path(address)
            words = MarkdownWords(hub, language, path, keys)
            text = plain.get_template(f"export/{template}.md.jinja").render(view(words), hub=hub, language=language)
            files[f"docs/{path}"] = (re.sub(r"\n{3,}", "\n\n", text).strip() + "\n").encode()
    files |= {f"docs/assets{address}": content for address, content in drawn.items()}
    for key, content in hub.pictures.items():
        ending = posixpath.splitext(hub.images[key].file)[1].lower()
        files[f"docs/assets/bilder/{key}{ending}"] = content
    data = write_open_data(Holdings(hub, catalogues))
    files |= {f"data/{address.removeprefix(FOLDER)}": content for address, content in data.items()}
    files["README.md"] = plain.get_template("export/readme.md.jinja").render(title=hub.site.title.de).encode()
    return dict(sorted(files.items()))


def _pages(
    hub: Hub, language: str, catalogue: Catalogue, charts: frozenset[str]
) -> Iterator[tuple[str, str, Callable[[MarkdownWords], dict[str, Any]]]]:
    """Address, template and view of every page of one language."""
    yield section("home", language), "home", partial(_home, hub, catalogue)
    for name in ("stories", "facts", "claims", "partners"):
        yield section(name, language), "list", partial(draw_list, hub, catalogue, name)
    yield section("timeline", language), "timeline", partial(draw_timeline, hub, catalogue)
    yield section("topics", language), "list", partial(draw_topics, hub, catalogue)
    for key in hub.topics:
        yield entry("topics", key, language), "topic", partial(draw_topic, hub, catalogue, key)
    yield section("press", language), "press", partial(_press, hub, catalogue)
    yield section("data", language), "list", partial(draw_datasets, catalogue)
    yield section("changes", language), "list", partial(draw_changes, catalogue)
    for address, written in _written(hub, language):
        yield address, "text", partial(_text, written)
    for key, series in hub.series.items():
        if series.readings:
            yield entry("facts", key, language), "fact", partial(_fact, hub, catalogue, key)
    for key in hub.proofs:
        yield entry("claims", key, language), "claim", partial(_claim, hub, catalogue, key)
    for key in hub.partners:
        yield entry("partners", key, language), "partner", partial(_partner, hub, key)


def _written(hub: Hub, language: str) -> Iterator[tuple[str, Written]]:
    """Stories, those in Leichte Sprache, and pages of one language by address."""
    for slug, versions in hub.stories.items():
        if story := versions.get(language):
            yield entry("stories", slug, language), story
    if language == "de":
        yield from ((entry("easy", slug, language), easy) for slug, easy in hub.easy.items())
    yield from ((page.address, page) for page in hub.pages if page.language == language)


def _text(written: Written, words: MarkdownWords) -> dict[str, Any]:
    """A written text. Links between pages become links between files."""
    is_easy = isinstance(written, EasyStory) or (isinstance(written, WrittenPage) and written.is_easy)
    markdown = re.sub(
        r"\]\((/(?:[^)\s#]*/)?)(#[^)\s]*)?\)",
        lambda f: f"]({words.relative(markdown_path(f[1]) + (f[2] or ''))})",
        words.resolve(written.body, easy=is_easy),
    )
    return {
        "title": words.resolve(written.title, easy=is_easy),
        "front": quoted(words.resolve(written.title, easy=is_easy)),
        "summary": words.resolve(written.summary, easy=is_easy),
        "body": markdown,
    }


def _home(hub: Hub, catalogue: Catalogue, words: MarkdownWords) -> dict[str, Any]:
    sections = [
        words.link(catalogue.text(f"nav.{name}"), markdown_path(section(name, words.language)))
        for name in ("stories", "topics", "facts", "claims", "timeline", "partners")
    ]
    claim = hub.sentence(hub.site.front.claim, words.language) or ""
    link = words.link(claim, words.page("claims", hub.site.front.claim)) if claim else ""
    return {
        "title": hub.site.title[words.language],
        "front": quoted(hub.site.title[words.language]),
        "slogan": hub.site.slogan[words.language],
        "claim": link,
        "sections": sections,
    }


def _press(hub: Hub, catalogue: Catalogue, words: MarkdownWords) -> dict[str, Any]:
    """Whom to ask, and the texts about the city that may be quoted."""
    language = words.language
    contacts = [
        {
            "role": escaped(contact.role[language]),
            "lines": [words.site(text, is_filled=True) for text in (contact.name, contact.email, contact.phone)],
        }
        for contact in hub.site.contacts.values()
    ]
    boilerplates = [
        {"label": name_block(block, catalogue), "text": words.resolve(block.text[language])}
        for block in sorted(hub.boilerplates.values(), key=lambda block: block.words)
    ]
    boilerplates += [
        {"label": catalogue.text("press.post", {"limit": post.characters}), "text": words.resolve(post.text[language])}
        for post in sorted(hub.posts.values(), key=lambda post: post.characters)
    ]
    title = catalogue.text("nav.press")
    return {
        "title": title,
        "front": quoted(title),
        "contact_heading": catalogue.text("press.contacts"),
        "contacts": contacts,
        "text_heading": catalogue.text("press.boilerplates"),
        "boilerplates": boilerplates,
    }


def _fact(hub: Hub, catalogue: Catalogue, key: str, words: MarkdownWords) -> dict[str, Any]:
    series, language = hub.series[key], words.language
    rows = [
        {
            "as_of": words.moment(reading),
            "value": write_full(reading, language),
            "kind": catalogue.text(f"kind.{reading.kind}"),
            "sources": ", ".join(words.source(hub.sources[s], "short") for s in reading.sources),
        }
        for reading in reversed(series.readings)
    ]
    title = series.fact.label[language]
    return {
        "title": escaped(title),
        "front": quoted(title),
        "definition": words.resolve(series.fact.definition[language]),
        "caveat": words.resolve(series.fact.caveat[language]) if series.fact.caveat else "",
        "rows": rows,
        "header": [catalogue.text(f"fact.{name}") for name in ("date", "value", "kind", "source")],
        "chart": words.fact_chart(key, None) if key in words.charts else "",
    }


def _claim(hub: Hub, catalogue: Catalogue, key: str, words: MarkdownWords) -> dict[str, Any]:
    claim, proof, language = hub.claims[key], hub.proofs[key], words.language
    sentence = hub.sentence(key, language)
    title = hub.sentence(key, language, "headline") or claim.question[language]
    inputs = [
        words.link(
            f"{r.fact.label[language]}: {write_full(r, language)} ({words.moment(r)})", words.page("facts", r.fact.id)
        )
        for r in {(r.fact.id, r.as_of.text): r for r in proof.inputs.values() if r.sources}.values()
    ]
    return {
        "title": escaped(title),
        "front": quoted(title),
        "sentence": escaped(sentence or ""),
        "verdict": catalogue.text(f"verdict-word.{'retired' if claim.status == 'retired' else proof.verdict}"),
        "steps": [escaped(catalogue.text(step.key, dict(step.values))) for step in proof.steps],
        "inputs": inputs,
        "caveat": words.resolve(claim.caveat[language]) if claim.caveat else "",
        "chart": words.claim_chart(key, None) if key in words.charts else "",
    }


def _partner(hub: Hub, key: str, words: MarkdownWords) -> dict[str, Any]:
    partner = hub.partners[key]
    facts = [
        words.link(s.fact.label[words.language], words.page("facts", s.fact.id))
        for s in hub.series.values()
        if s.fact.owner == key and s.readings
    ]
    return {
        "title": escaped(partner.name),
        "front": quoted(partner.name),
        "role": words.resolve(partner.role[words.language]),
        "website": words.link(partner.website, partner.website) if partner.website else "",
        "facts": facts,
    }
