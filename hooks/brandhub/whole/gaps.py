"""Gaps: AUSFÜLLEN in an entry or text. A skeleton brings it, a draft may keep it, and nothing is published with it."""

from __future__ import annotations

from collections.abc import Iterator

from brandhub.ground.problems import Problem
from brandhub.models.fields import UNFILLED, Noun
from brandhub.models.pages import Written
from brandhub.whole.content import Content


def check_gaps(content: Content) -> Iterator[Problem]:
    """Every gap at its place: an error in what is published, also behind an embargo; in a draft a reminder."""
    for noun in _nouns(content):
        if isinstance(noun, Written) and not noun.has_gaps:
            continue
        for problem in _gaps(noun):
            yield problem.softened() if noun.status == "draft" else problem


def _gaps(noun: Noun) -> Iterator[Problem]:
    for field, place in noun.unfilled():
        yield Problem(place, "entry-unfilled", {"field": field})
    if isinstance(noun, Written):
        at = noun.body.find(UNFILLED)
        while at >= 0:
            yield Problem(noun.body_place(at), "entry-unfilled", {"field": UNFILLED})
            at = noun.body.find(UNFILLED, at + 1)


def _nouns(content: Content) -> Iterator[Noun]:
    """Everything with an id. The site's own gaps are the operator's, and told as such."""
    for table in vars(content).values():
        if isinstance(table, dict):
            for entry in table.values():
                if isinstance(entry, Noun):
                    yield entry
                elif isinstance(entry, dict):
                    yield from (version for version in entry.values() if isinstance(version, Noun))
    yield from content.pages
    if content.brand is not None:
        yield content.brand
