"""Skeletons: entries and stories to fill in. What nobody has said yet is AUSFÜLLEN, and the check finds it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from jinja2 import Environment

from brandhub.ground.catalogues import LANGUAGES, Catalogue
from brandhub.ground.records import Value
from brandhub.models.fields import UNFILLED
from brandhub.models.keys import is_key
from brandhub.whole.content import Content
from brandhub.whole.markdown import slug

NEEDS: Final = {
    "rounded": ("value", "step"),
    "between": ("low", "high"),
    "suppressed": ("below",),
}
"""What a value of each kind consists of, where it is not `value` alone."""


class Taken(Exception):
    """An id that is no id, or that stands for something else already. `free`: the nearest one that does not."""

    def __init__(self, key: str, free: str) -> None:
        super().__init__(key)
        self.free = free


def propose_id(text: str, content: Content, noun: str) -> str:
    """An id made of a text, with a number behind it where it is taken."""
    key = slug(text) or noun
    number, found = 2, key
    while _is_taken(found, content, noun):
        number, found = number + 1, f"{key}-{number}"
    return found


def claim_id(key: str, content: Content, noun: str) -> str:
    """The id as given. Raises Taken for one that may not be used."""
    if not is_key(key) or _is_taken(key, content, noun):
        raise Taken(key, propose_id(key, content, noun))
    return key


def _is_taken(key: str, content: Content, noun: str) -> bool:
    """Also by an entry that cannot be read; facts and claims share one space of ids."""
    nouns = ("fact", "claim") if noun in ("fact", "claim") else (noun,)
    return any((name, key) in content.written for name in nouns)


def story_skeleton(
    title: str, content: Content, templates: Environment, catalogues: Mapping[str, Catalogue], **chosen: str
) -> dict[str, str]:
    """The files of a new story by path: both languages, as drafts. Raises Taken for a slug that is taken.

    `chosen`: title-en, topic, image and contact, each UNFILLED for the first there is, so that the preview shows it.
    """
    key = claim_id(slug(title), content, "story")
    plain = templates.overlay(autoescape=False)
    contacts = content.site.contacts if content.site else {"redaktion": None}
    choices: dict[str, Mapping[str, object]] = {"topic": content.topics, "image": content.images, "contact": contacts}
    files = {}
    for language in LANGUAGES:
        words = catalogues[language]
        files[f"stories/{key}/story.{language}.md"] = plain.get_template("skeletons/story.md.jinja").render(
            title=_scalar(title if language == "de" else chosen.get("title_en", UNFILLED)),
            summary=UNFILLED,
            heading=UNFILLED,
            body=f"{UNFILLED}: {words.text('skeleton.body')}",
            fact=next(key for key, fact in content.facts.items() if fact.status == "published"),
            **{name: _first(chosen.get(name, UNFILLED), known) for name, known in choices.items()},
        )
    return files


def _first(chosen: str, known: Mapping[str, object]) -> str:
    return next(iter(known), UNFILLED) if chosen == UNFILLED else chosen


def fact_fields(answers: Mapping[str, str]) -> dict[str, Value]:
    """A fact with one value. Review date only where the policy has one."""
    review: dict[str, Value] = {} if answers["policy"] == "keep" else {"review-by": answers["review-by"]}
    kind = answers["kind"]
    value: dict[str, Value] = {name: answers[name] for name in NEEDS.get(kind, ("value",))}
    return {
        "status": "draft",
        "label": _texts(answers, "label"),
        "noun": {
            language: {"one": answers[f"one.{language}"], "many": answers[f"many.{language}"]} for language in LANGUAGES
        },
        **{name: answers[name] for name in ("topic", "unit", "area", "basis")},
        "definition": _texts(answers, "definition"),
        "owner": answers["owner"],
        **review,
        "policy": answers["policy"],
        "observations": [{"as-of": answers["as-of"], **value, "kind": kind, "source": answers["source"]}],
    }


def event_fields(answers: Mapping[str, str]) -> dict[str, Value]:
    """An event of the timeline. A note only where the date is in doubt."""
    certainty: dict[str, Value] = {}
    if answers["certainty"] != "exact":
        certainty = {"certainty": answers["certainty"], "note": _texts(answers, "note")}
    return {
        "status": "draft",
        "date": answers["date"],
        **certainty,
        "label": _texts(answers, "label"),
        "text": _texts(answers, "text"),
        "topic": answers["topic"],
        "sources": [answers["source"]],
    }


def partner_fields(answers: Mapping[str, str]) -> dict[str, Value]:
    """A partner. Without an address on the web it says so openly, as the rules for partners want."""
    gap: Value = {
        "de": "Die Adresse im Netz ist noch nicht geprüft.",
        "en": "The web address has not been verified yet.",
    }
    known = answers["website"] not in ("", UNFILLED)
    return {
        "status": "draft",
        "name": answers["name"],
        "kind": answers["kind"],
        "role": _texts(answers, "role"),
        **({"website": answers["website"]} if known else {"gap": gap}),
    }


def _texts(answers: Mapping[str, str], name: str) -> Value:
    return {language: answers[f"{name}.{language}"] for language in LANGUAGES}


def _scalar(text: str) -> str:
    """A text as a YAML scalar: quoted where YAML would read something else into it."""
    if re.search(r"[:#{}\[\]&*!|>'\"%@`]|^[-?]|\s$", text):
        return "'" + text.replace("'", "''") + "'"
    return text
