"""Skeletons: a story or fact to fill in, with ids that exist, so that it passes the check as a draft."""

from __future__ import annotations

import re
from collections.abc import Mapping

from jinja2 import Environment

from brandhub.ground.catalogues import LANGUAGES, Catalogue
from brandhub.models.fields import KEY
from brandhub.whole.content import Content
from brandhub.whole.markdown import slug

DRAFTS = "data/facts/entwuerfe.yml"


def story_skeleton(
    title: str, content: Content, templates: Environment, catalogues: Mapping[str, Catalogue]
) -> dict[str, str]:
    """The files of a new story by path: both languages, as drafts. Raises ValueError for a slug that is taken."""
    key = slug(title)
    if key in content.stories:
        raise ValueError(key)
    plain = templates.overlay(autoescape=False)
    files = {}
    for language in LANGUAGES:
        words = catalogues[language]
        files[f"stories/{key}/story.{language}.md"] = plain.get_template("skeletons/story.md.jinja").render(
            title=_scalar(title),
            summary=_scalar(words.text("skeleton.summary")),
            topic=next(iter(content.topics)),
            image=next(iter(content.images)),
            contact=next(iter(content.site.contacts)) if content.site else "redaktion",
            heading=words.text("skeleton.heading"),
            body=words.text("skeleton.body"),
            fact=next(key for key, fact in content.facts.items() if fact.status == "published"),
        )
    return files


def fact_skeleton(key: str, year: int, content: Content, templates: Environment) -> str:
    """The entry of a new fact. Raises ValueError for an id that is taken or no id at all."""
    if not KEY.fullmatch(key) or key in content.facts or key in content.claims:
        raise ValueError(key)
    plain = templates.overlay(autoescape=False)
    return plain.get_template("skeletons/fact.yml.jinja").render(
        id=key,
        topic=next(iter(content.topics)),
        unit=next(iter(content.units)),
        area=next(iter(content.areas)),
        basis=next(iter(content.bases)),
        owner=next(iter(content.partners)),
        source=next(iter(content.sources)),
        year=year,
    )


def _scalar(text: str) -> str:
    """A text as a YAML scalar: quoted where YAML would read something else into it."""
    if re.search(r"[:#{}\[\]&*!|>'\"%@`]|^[-?]|\s$", text):
        return "'" + text.replace("'", "''") + "'"
    return text
