"""Prose: every text that people wrote and readers see, with its language and the place of each character."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import Final

from brandhub.ground.catalogues import LANGUAGES
from brandhub.ground.moments import Moment
from brandhub.ground.problems import Place
from brandhub.models.brand import BrandText
from brandhub.models.claims import ClaimBase, Sum
from brandhub.models.facts import Fact
from brandhub.models.fields import Noun, Texts
from brandhub.models.pages import Written
from brandhub.models.site import Site
from brandhub.proofs.readings import Series
from brandhub.proofs.wordings import WORDINGS
from brandhub.whole.hub import Hub

# In front of a noun they belong to the number: „3,2 Millionen Tonnen“.
_SCALE: Final = re.compile(r"^(?:Tausend|Million(?:en)?|Milliarden?|thousand|million|billion) (?=\w)")


@dataclass(frozen=True)
class Prose:
    """One text. `asserts`: readers take it as a statement of the hub, so no orphan claim may hide in it.

    `moments` are the dates that the text may name although it refers to nothing. A wording has slots, and no word
    beside them may turn or grade what they assert.
    """

    text: str
    language: str
    place_of: Callable[[int, int], Place]
    asserts: bool = True
    is_markdown: bool = False
    moments: tuple[Moment, ...] = ()
    is_wording: bool = False


def texts_of(hub: Hub) -> Iterator[Prose]:
    """Every text of the hub, in a fixed order."""
    for versions in hub.stories.values():
        for story in versions.values():
            yield from _written(story, story.language)
    for page in hub.pages:
        yield from _written(page, page.language)
    for series in hub.series.values():
        yield from _fields(series.fact, ("label", "definition", "caveat"), asserts=False)
        yield from _notes(series.fact)
        yield from _nouns(series)
    for claim in hub.claims.values():
        yield from _claim(claim, hub)
    for event in hub.events.values():
        for prose in _fields(event, ("label", "text")):
            yield replace(prose, moments=(event.date,))
    others: tuple[tuple[Mapping[str, Noun], tuple[str, ...]], ...] = (
        (hub.partners, ("role", "gap")),
        (hub.images, ("alt", "caption")),
        (hub.kits, ("title", "text")),
        (hub.boilerplates, ("text",)),
        (hub.topics, ("label", "text")),
    )
    for nouns, names in others:
        for noun in nouns.values():
            yield from _fields(noun, names)
    yield from _brand(hub)
    yield from _site(hub.site)


def _notes(noun: Fact | ClaimBase) -> Iterator[Prose]:
    """Why something changed stands in the change log: no claim may hide in it either."""
    for index, note in enumerate(noun.changes):
        yield from _texts(noun, note.note, ("changes", index, "note"))


def _nouns(series: Series) -> Iterator[Prose]:
    """What stands behind the number, in proven sentences too: „Höfe, mehr als anderswo“ would be proven with it."""
    moments = tuple(reading.as_of for reading in series.readings)
    for language in LANGUAGES:
        forms = series.fact.noun[language]
        for name, text in (("one", forms.one), ("many", forms.many)):
            if text is not None:
                place = series.fact.place("noun", language, name)
                words = _SCALE.sub("", text)
                yield Prose(words, language, partial(_fixed, place), moments=moments)


def _site(site: Site) -> Iterator[Prose]:
    for name in ("title", "slogan"):
        for language in LANGUAGES:
            yield Prose(getattr(site, name)[language], language, partial(_fixed, site.place(name, language)))


def _fixed(place: Place, _start: int, _end: int) -> Place:
    """Short texts are told with the place of the field."""
    return place


def _claim(claim: ClaimBase, hub: Hub) -> Iterator[Prose]:
    yield from _fields(claim, ("caveat", "disjoint") if isinstance(claim, Sum) else ("caveat",))
    yield from _notes(claim)
    yield from _wording(claim, hub)
    yield from _reason(claim)


def _wording(claim: ClaimBase, hub: Hub) -> Iterator[Prose]:
    """The frame of the sentence, with the dates of the values that the operator puts into it. Retired: none is said."""
    if claim.status == "retired":
        return
    proof = hub.proofs.get(claim.id)
    moments = tuple(reading.as_of for reading in proof.inputs.values()) if proof else ()
    for prose in _fields(claim, WORDINGS):
        yield replace(prose, moments=moments, is_wording=True)


def _reason(claim: ClaimBase) -> Iterator[Prose]:
    """Why it is no longer said."""
    if claim.retired is not None:
        yield from _texts(claim, claim.retired.reason, ("retired", "reason"))


def _brand(hub: Hub) -> Iterator[Prose]:
    brand = hub.brand
    for name in ("title", "text"):
        yield from _texts(brand, getattr(brand.idea, name), ("idea", name))
    groups: tuple[tuple[str, tuple[BrandText, ...]], ...] = (("fields", brand.fields_), ("values", brand.values))
    for group, entries in groups:
        for index, entry in enumerate(entries):
            yield from _texts(brand, entry.label, (group, index, "label"))
            yield from _texts(brand, entry.text, (group, index, "text"))
    yield from _texts(brand, brand.origin, ("origin",))


def _written(noun: Written, language: str) -> Iterator[Prose]:
    for name in ("title", "summary"):
        text: str = getattr(noun, name)
        yield Prose(text, language, _place_in(noun, (name,), text))
    yield Prose(noun.body, language, lambda start, _end: noun.body_place(start), is_markdown=True)


def _fields(noun: Noun, names: tuple[str, ...], *, asserts: bool = True) -> Iterator[Prose]:
    for name in names:
        texts: Texts | None = getattr(noun, name)
        if texts is not None:
            yield from _texts(noun, texts, (name.replace("_", "-"),), asserts=asserts)


def _texts(noun: Noun, texts: Texts, location: tuple[str | int, ...], *, asserts: bool = True) -> Iterator[Prose]:
    for language in LANGUAGES:
        text = texts[language]
        yield Prose(text, language, _place_in(noun, (*location, language), text), asserts)


def _place_in(noun: Noun, location: tuple[str | int, ...], text: str) -> Callable[[int, int], Place]:
    """The place of a slice of a YAML text: found again in the file as the n-th occurrence of the same characters."""

    def place(start: int, end: int) -> Place:
        snippet = text[start:end]
        return noun.place_within(location, snippet, text.count(snippet, 0, start) if snippet else 0)

    return place
