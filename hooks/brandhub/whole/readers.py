"""Readers: which file of data/ holds which nouns, and how its record becomes entries of the content."""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import suppress
from copy import deepcopy
from typing import TYPE_CHECKING, Final

from pydantic import ValidationError

from brandhub.ground.catalogues import Phrase
from brandhub.ground.guesses import guess_choice
from brandhub.ground.problems import Place, Problem
from brandhub.ground.records import Location, Record, Value
from brandhub.ground.spelling import nearest
from brandhub.models.brand import Boilerplate, BrandCore, Post
from brandhub.models.claims import CLAIM_KINDS
from brandhub.models.elections import Election, LookAlike, OfficeHolder
from brandhub.models.events import Event
from brandhub.models.facts import Fact
from brandhub.models.fields import UNFILLED, Part
from brandhub.models.images import Image
from brandhub.models.kits import Kit
from brandhub.models.lists import List
from brandhub.models.partners import Partner
from brandhub.models.site import Site
from brandhub.models.sources import Source
from brandhub.models.terms import Area, Basis, Licence, Name, PartnerKind, SourceFamily, Topic, Unit
from brandhub.models.tokens import Colours, Typefaces, WordMark
from brandhub.whole.echoes import EVERY
from brandhub.whole.entries import N, problems_of, read_entries, read_entry, value_at

if TYPE_CHECKING:
    from brandhub.whole.content import Content

# Which nouns a file holds, so that an unreadable one is told once.
_NOUNS: Final = {
    "data/terms.yml": ("topic", "area", "unit", "basis", "source-family", "licence", "partner-kind", "name"),
    "data/sources.yml": ("source",),
    "data/facts": ("fact",),
    "data/claims.yml": ("claim",),
    "data/lists.yml": ("list",),
    "data/timeline.yml": ("event",),
    "data/partners.yml": ("partner",),
    "data/images.yml": ("image",),
}
_MISTYPED: Final = ("not-a-mailbox", "not-a-phone-number", "not-a-contact")


def load_record(record: Record, path: str, content: Content) -> None:
    """Puts the entries of one file of data/ into the content; a file that has no place is a problem."""
    read = _READERS.get(path) or _READERS.get(path.rpartition("/")[0])
    if read is None:
        content.problems.append(Problem(Place(path), "unexpected-file", {}, "warning"))
    else:
        read(record, content)


def nouns_of(path: str) -> set[tuple[str, str]]:
    """What is lost when the file cannot be read."""
    return {(noun, EVERY) for noun in _NOUNS.get(path, _NOUNS.get(path.rpartition("/")[0], ()))}


def _entries(record: Record, model: type[N], content: Content, within: Location = ()) -> dict[str, N]:
    nouns, problems = read_entries(record, model, within=within)
    content.problems += problems
    raw = value_at(record.value, within)
    noun = re.sub(r"(?<=[a-z])(?=[A-Z])", "-", model.__name__).lower()
    content.written |= {(noun, key) for key in (raw if isinstance(raw, dict) else ())}
    return nouns


def _merge(known: dict[str, Fact], new: dict[str, Fact], content: Content) -> None:
    for key, fact in new.items():
        if key in known:
            content.problems.append(Problem(fact.place(), "id-twice", {"id": key, "other": known[key].place()}))
        known[key] = fact


def _load_terms(record: Record, content: Content) -> None:
    content.topics.update(_entries(record, Topic, content, ("topics",)))
    content.areas.update(_entries(record, Area, content, ("areas",)))
    content.units.update(_entries(record, Unit, content, ("units",)))
    content.bases.update(_entries(record, Basis, content, ("bases",)))
    content.families.update(_entries(record, SourceFamily, content, ("source-families",)))
    content.licences.update(_entries(record, Licence, content, ("licences",)))
    content.partner_kinds.update(_entries(record, PartnerKind, content, ("partner-kinds",)))
    content.names.update(_entries(record, Name, content, ("names",)))
    known = ("topics", "areas", "units", "bases", "source-families", "licences", "partner-kinds", "names")
    _check_sections(record, known, content)


def _load_calendar(record: Record, content: Content) -> None:
    content.elections.update(_entries(record, Election, content, ("elections",)))
    content.office_holders.update(_entries(record, OfficeHolder, content, ("office-holders",)))
    content.look_alikes.update(_entries(record, LookAlike, content, ("look-alikes",)))
    _check_sections(record, ("elections", "office-holders", "look-alikes"), content)


def _check_sections(record: Record, known: tuple[str, ...], content: Content) -> None:
    for key in record.value if isinstance(record.value, dict) else ():
        if key not in known:
            values = {"field": key, "nearest": nearest(key, known) or "–", "known": ", ".join(known)}
            content.problems.append(Problem(record.key_place((key,)), "unknown-field", values))


def _load_claims(record: Record, content: Content) -> None:
    """Each operator has a schema of its own, so the operator is looked at first."""
    if record.value is not None and not isinstance(record.value, dict):
        content.written.add(("claim", EVERY))
        expected = {"expected": Phrase.of("shape.mapping")}
        content.problems.append(Problem(record.place(()), "wrong-shape", expected))
    raw = record.value if isinstance(record.value, dict) else {}
    for key, entry in raw.items():
        content.written.add(("claim", key))
        operator = entry.get("operator") if isinstance(entry, dict) else None
        model = CLAIM_KINDS.get(str(operator))
        if model is None:
            place = record.place((key, "operator")) if operator else record.key_place((key,))
            values = {"found": operator or "–", "allowed": ", ".join(CLAIM_KINDS)}
            guess = guess_choice(str(operator), CLAIM_KINDS)
            code = "not-one-of" if operator else "missing-field"
            problem = Problem(place, code, {**values, "nearest": guess, "field": "operator"})
            content.problems.append(problem)
            continue
        noun, problems = read_entry(record, model, key, entry, (key,))
        content.problems += problems
        if noun is not None:
            content.claims[key] = noun


def _load_site(record: Record, content: Content) -> None:
    try:
        content.site = Site.model_validate(record.value).placed(record)
    except ValidationError as error:
        content.problems += problems_of(error, record, (), Site)
        # A mistyped mailbox or number counts as missing meanwhile: without a site nothing else could be looked at.
        with suppress(ValidationError):
            content.site = Site.model_validate(_with_gaps(record.value, error)).placed(record)


def _with_gaps(value: Value, error: ValidationError) -> Value:
    """A copy of the site's data in which every refused address of a person or place is AUSFÜLLEN."""
    gapped = deepcopy(value)
    for found in error.errors(include_url=False):
        within = value_at(gapped, tuple(found["loc"][:-1]))
        if found["type"] in _MISTYPED and isinstance(within, dict):
            within[str(found["loc"][-1])] = UNFILLED
    return gapped


def _load_facts(record: Record, content: Content) -> None:
    _merge(content.facts, _entries(record, Fact, content), content)


def _load_sources(record: Record, content: Content) -> None:
    content.sources.update(_entries(record, Source, content))


def _load_events(record: Record, content: Content) -> None:
    content.events.update(_entries(record, Event, content))


def _load_partners(record: Record, content: Content) -> None:
    content.partners.update(_entries(record, Partner, content))


def _load_images(record: Record, content: Content) -> None:
    content.images.update(_entries(record, Image, content))


def _load_lists(record: Record, content: Content) -> None:
    content.lists.update(_entries(record, List, content))


def _load_kits(record: Record, content: Content) -> None:
    content.kits.update(_entries(record, Kit, content))


def _load_brand(record: Record, content: Content) -> None:
    content.brand, problems = read_entry(record, BrandCore, "core", record.value, ())
    content.problems += problems


def _load_boilerplates(record: Record, content: Content) -> None:
    content.boilerplates.update(_entries(record, Boilerplate, content, within=("boilerplates",)))
    content.posts.update(_entries(record, Post, content, within=("posts",)))


def _shaped(record: Record, shape: type[Part], content: Content) -> Record | None:
    """The record when it has the shape that style sheets and drawings count on."""
    try:
        shape.model_validate(record.value)
    except ValidationError as error:
        content.problems += problems_of(error, record, (), shape)
        return None
    return record


def _load_colours(record: Record, content: Content) -> None:
    content.colours = _shaped(record, Colours, content)


def _load_typefaces(record: Record, content: Content) -> None:
    content.typefaces = _shaped(record, Typefaces, content)


def _load_word_mark(record: Record, content: Content) -> None:
    content.word_mark = _shaped(record, WordMark, content)


_READERS: Final[dict[str, Callable[[Record, Content], None]]] = {
    "data/terms.yml": _load_terms,
    "data/sources.yml": _load_sources,
    "data/calendar.yml": _load_calendar,
    "data/facts": _load_facts,
    "data/claims.yml": _load_claims,
    "data/lists.yml": _load_lists,
    "data/timeline.yml": _load_events,
    "data/partners.yml": _load_partners,
    "data/images.yml": _load_images,
    "data/kits.yml": _load_kits,
    "data/site.yml": _load_site,
    "data/brand/core.yml": _load_brand,
    "data/brand/texts.yml": _load_boilerplates,
    "data/brand/colours.yml": _load_colours,
    "data/brand/type.yml": _load_typefaces,
    "data/brand/word-mark.yml": _load_word_mark,
}
