"""Prose: every text that people wrote and readers see, with its language and the place of each character.

The fields of data files are found by walking the models: a text added to a model is scanned unasked.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import Final, Literal

from brandhub.ground.catalogues import LANGUAGES
from brandhub.ground.moments import Moment, parse_moment
from brandhub.ground.problems import Place
from brandhub.ground.records import Record
from brandhub.models.claims import ClaimBase
from brandhub.models.events import Event
from brandhub.models.facts import Fact, Forms
from brandhub.models.fields import UNFILLED, Noun, Part, Texts
from brandhub.models.inscriptions import inscribed
from brandhub.models.lists import List
from brandhub.models.pages import Headless, Written
from brandhub.models.site import Site
from brandhub.models.sources import Source
from brandhub.proofs.wordings import WORDINGS
from brandhub.whole.hub import Hub
from brandhub.whole.imprint import Line, site_lines

Leave = Literal["all", "exceptions", "none"]
# Texts of a data file that are drawn with all their references wherever they appear; any other draws exceptions alone.
_DRAWN: Final = {
    "Boilerplate": ("text",),
    "Post": ("text",),
    "Kit": ("text", "boilerplate"),
    "BrandCore": ("idea", "fields", "values", "origin"),
    "Event": ("text",),
    "Partner": ("role", "gap"),
    "Topic": ("text",),
}
# Definitions, notes and the vocabulary say what is counted, and how: „alle Beschäftigten“ delimits a group.
_DEFINING: Final = ("Fact", "Area", "Unit", "Basis", "SourceFamily", "Licence", "Source", "PartnerKind", "Name")
_MEASURING: Final = (("Fact", "label"), ("Fact", "noun"), ("Fact", "definition"), ("Unit", "label"))
_METHODS: Final = ("across", "disjoint")  # why a claim may compare or add what it does
# Words of others, quoted as theirs: the sentence that a claim examines, the title of what was published.
_QUOTED: Final = ("said",)
_TITLES: Final = (("Source", "title"), ("Name", "name"))  # a declared name is an exception, listed as such
_ENGLISH_MARKS: Final = str.maketrans("„“‚‘", "“”‘’")
_APART: Final = ("easy",)  # the plain sentence of a claim has rules of its own (`_claim`)


@dataclass(frozen=True)
class Prose:
    """One text that readers take as a statement of the hub: no orphan claim may hide in it.

    `moments` are the dates that the text may name although it refers to nothing. A wording has slots, and no word
    beside them may turn or grade what they assert. A text that `defines` says whom one counts and how; one that
    `measures` names the quantity itself („Millionen Tonnen“, „Rückgang der Beschäftigten“). A question leaves open what
    it asks. `leave` says which references the text may hold: all, exceptions alone, or none. `entry` is the entry of a
    data file that the text belongs to; pages and stories have none. `is_easy`: in Leichte Sprache, which has
    rules of its own.
    """

    text: str
    language: str
    place_of: Callable[[int, int], Place]
    is_markdown: bool = False
    moments: tuple[Moment, ...] = ()
    is_wording: bool = False
    defines: bool = False
    measures: bool = False
    is_question: bool = False
    leave: Leave = "all"
    entry: Noun | None = None
    is_easy: bool = False


def texts_of(hub: Hub) -> Iterator[Prose]:
    """Every text of the hub, in a fixed order."""
    yield from written_texts(hub)
    yield from entry_texts(hub)


def entry_texts(hub: Hub) -> Iterator[Prose]:
    """The texts of the data files."""
    dates = _Dates(hub)
    for series in hub.series.values():
        yield from _noun(series.fact, dates.of_fact(series.fact))
    for claim in hub.claims.values():
        yield from _claim(claim, hub)
    tables: tuple[Mapping[str, Noun], ...] = (
        *(hub.events, hub.lists, hub.partners, hub.images, hub.kits, hub.boilerplates, hub.posts, hub.sources),
        *(hub.topics, hub.terms.areas, hub.terms.units, hub.terms.bases, hub.terms.families),
        *(hub.licences, hub.partner_kinds, hub.names),
    )
    for table in tables:
        for noun in table.values():
            yield from _noun(noun, dates.of_source(noun) if isinstance(noun, Source) else _moments(noun))
    yield from _noun(hub.brand)
    yield from _site(hub.site)


def written_texts(hub: Hub) -> Iterator[Prose]:
    """Stories and pages, each below its front matter."""
    for noun, is_easy in written_nouns(hub):
        yield from texts_in(noun, is_easy=is_easy)


def written_nouns(hub: Hub) -> Iterator[tuple[Written, bool]]:
    """Stories and pages, and whether they are in Leichte Sprache."""
    for versions in hub.stories.values():
        yield from ((story, False) for story in versions.values())
    yield from ((easy, True) for easy in hub.easy.values())
    yield from ((page, page.is_easy) for page in hub.pages)


def _noun(noun: Noun, moments: tuple[Moment, ...] = ()) -> Iterator[Prose]:
    kind = type(noun).__name__
    for location, text, language in _walk(noun, ()):
        leave: Leave = "all" if location[0] in _DRAWN.get(kind, ()) else "exceptions"
        yield Prose(
            text,
            language,
            _place_in(noun, location, text),
            moments=moments,
            defines=kind in _DEFINING and location[0] != "changes",  # the change log tells what happened
            measures=(kind, location[0]) in _MEASURING,
            leave=leave,
            entry=noun,
        )


def _walk(
    noun: Noun, location: tuple[str | int, ...], value: object = None
) -> Iterator[tuple[tuple[str | int, ...], str, str]]:
    """Every text of an entry, as written, with its location and language."""
    value = noun if value is None else value
    if isinstance(value, Texts | Forms) or (isinstance(value, Part) and "de" in type(value).model_fields):
        yield from _bilingual(noun, location, value)
    elif isinstance(value, Part):
        for name, field in type(value).model_fields.items():
            inner = getattr(value, name)
            alias = field.alias or name
            if isinstance(inner, Part | tuple) and alias not in _QUOTED:
                yield from _walk(noun, (*location, alias), inner)
            if name in inscribed(type(value)) and alias not in _APART:
                yield from _inscriptions(noun, (*location, alias), inner)
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            if isinstance(item, Part):
                yield from _walk(noun, (*location, index), item)


def _bilingual(
    noun: Noun, location: tuple[str | int, ...], value: Part
) -> Iterator[tuple[tuple[str | int, ...], str, str]]:
    for language in LANGUAGES:
        inner = getattr(value, language, None)
        if isinstance(inner, str):
            yield (*location, language), noun.as_written(*location, language) or inner, language
        elif isinstance(inner, Forms):
            for form in ("one", "many"):
                text = getattr(inner, form)
                if text is not None:
                    yield (*location, language, form), noun.as_written(*location, language, form) or text, language


def _inscriptions(
    noun: Noun, location: tuple[str | int, ...], inner: object
) -> Iterator[tuple[tuple[str | int, ...], str, str]]:
    """Names of people and houses, credits: the same words on German and English pages."""
    if isinstance(inner, tuple):
        for index, item in enumerate(inner):
            yield from _inscriptions(noun, (*location, index), item)
    elif isinstance(inner, str) and (type(noun).__name__, location[0]) not in _TITLES:
        text = noun.as_written(*location) or inner
        yield location, text, "de"
        yield location, text.translate(_ENGLISH_MARKS), "en"  # the marks of a German name are its own


class _Dates:
    """The dates that facts and sources may name, gathered once: of two thousand facts each has hundreds of kin."""

    def __init__(self, hub: Hub) -> None:
        self._hub = hub
        events = [event.date for event in hub.events.values()]
        topics: dict[str, list[Moment]] = {}
        sources: dict[str, list[Moment]] = {}
        for series in hub.series.values():
            topics.setdefault(series.fact.topic, []).extend(reading.as_of for reading in series.readings)
            for observation in series.fact.observations:
                sources.setdefault(observation.source, []).append(observation.as_of)
        for event in hub.events.values():
            for source in event.sources:
                sources.setdefault(source, []).append(event.date)
        self._kin = {topic: tuple(dict.fromkeys((*events, *dates))) for topic, dates in topics.items()}
        self._resting = {source: tuple(dict.fromkeys(dates)) for source, dates in sources.items()}

    def of_fact(self, fact: Fact) -> tuple[Moment, ...]:
        """What a definition or note may name: of values on its topic, sources, breaks, events."""
        readings = self._hub.series[fact.id].readings
        found = [part.as_of for reading in readings for part in (reading, *reading.inputs)]
        found += [change.at for change in fact.breaks]
        for observation in fact.observations:
            source = self._hub.sources.get(observation.source)
            found += [] if source is None else _moments(source)
        return (*found, *self._kin[fact.topic])

    def of_source(self, source: Source) -> tuple[Moment, ...]:
        """What the note on a source may name: its own dates, and those of the values and events that rest on it."""
        return (*_moments(source), *self._resting.get(source.id, ()))


def _moments(noun: Noun) -> tuple[Moment, ...]:
    if isinstance(noun, Event):
        return (noun.date,)
    if isinstance(noun, List):
        dates = (noun.as_of, *(member.as_of for member in noun.members))
        return tuple(date for date in dates if date is not None)
    if isinstance(noun, Source):
        return (noun.accessed,) if noun.published is None else (noun.published, noun.accessed)
    return ()


def _claim(claim: ClaimBase, hub: Hub) -> Iterator[Prose]:
    """The frame of the sentence and what is said about it, with the dates of the values that the claim compares."""
    proof = hub.proofs.get(claim.id)
    known = proof.inputs.values() if proof else ()
    moments = tuple(reading.as_of for reading in known if not reading.is_number)
    if claim.retired is not None:
        moments += (parse_moment(claim.retired.on.isoformat()),)
    for location, text, language in _walk(claim, ()):
        said = location[0] in WORDINGS
        if said and claim.status == "retired":  # no longer said anywhere
            continue
        leave: Leave = "none" if said else "all" if location[0] == "caveat" else "exceptions"
        place = _place_in(claim, location, text)
        asks = location[0] == "question"
        how = location[0] in _METHODS
        dates = () if said else moments  # those of a wording come from slots: written out, it may be the other one's
        prose = Prose(text, language, place, moments=dates, is_wording=said, is_question=asks, defines=how, leave=leave)
        yield replace(prose, entry=claim)
    if claim.easy is not None and claim.status != "retired":
        place = _place_in(claim, ("easy",), claim.easy)
        plain = Prose(claim.easy, "de", place, is_wording=True, leave="none", is_easy=True)
        yield replace(plain, entry=claim)


def _site(site: Site) -> Iterator[Prose]:
    return fixed_texts(line for line in site_lines(site) if line[0] != UNFILLED)


def fixed_texts(lines: Iterable[Line], *, defines: bool = False) -> Iterator[Prose]:
    """Short texts, each told with the place of its field. `defines`: they say what is meant by something."""
    for text, language, place in lines:
        yield Prose(text, language, partial(_fixed, place), leave="none", defines=defines)


def _fixed(place: Place, _start: int, _end: int) -> Place:
    return place


def texts_in(noun: Written, *, is_easy: bool) -> Iterator[Prose]:
    """What a story or page says: nothing but its words and its language decides what is said of it."""
    language = noun.written_in
    for name in ("title", "summary"):
        text: str = getattr(noun, name)
        yield Prose(text, language, _place_in(noun, (name,), text), is_easy=is_easy)
    yield Prose(noun.body, language, lambda start, _end: noun.body_place(start), is_markdown=True, is_easy=is_easy)


def headless_texts(text: Headless) -> Iterator[Prose]:
    """What can be read of a text whose front matter makes no story and no page."""
    if (record := text.record) is not None:
        for name in ("title", "summary"):
            if isinstance(said := record.at((name,)), str):
                yield Prose(said, text.language, partial(_head_place, record, name, said), is_easy=text.is_easy)
    place = text.body_place
    yield Prose(text.body, text.language, lambda start, _end: place(start), is_markdown=True, is_easy=text.is_easy)


def _head_place(record: Record, name: str, text: str, start: int, end: int) -> Place:
    snippet = text[start:end]
    return record.place_within((name,), snippet, text.count(snippet, 0, start) if snippet else 0)


def _place_in(noun: Noun, location: tuple[str | int, ...], text: str) -> Callable[[int, int], Place]:
    """The place of a slice of a YAML text: found again in the file as the n-th occurrence of the same characters."""

    def place(start: int, end: int) -> Place:
        snippet = text[start:end]
        return noun.place_within(location, snippet, text.count(snippet, 0, start) if snippet else 0)

    return place
