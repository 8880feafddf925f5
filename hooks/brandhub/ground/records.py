"""Records: YAML read from its events, so that every field keeps its line and column and nothing is guessed.

Scalars stay the text that stands in the file; what they mean is decided by the models. That is how
`NO`, `012`, `1:30` and `1.412` cannot silently become something else. Anchors, aliases, tags, merge
keys, several documents, duplicate keys, control characters and excessive size or depth are problems.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

import yaml

from brandhub.ground.catalogues import Phrase
from brandhub.ground.characters import FORBIDDEN, name_of, place_at
from brandhub.ground.problems import Place, Problem
from brandhub.ground.yaml_slips import slip_of

Location = tuple[str | int, ...]
Value = None | str | list["Value"] | dict[str, "Value"]

MAX_DEPTH: Final = 20
MAX_NODES: Final = 50_000
_HEAD = re.compile(r"---\n(.*?\n)---[ ]*(?:\n|\Z)", re.DOTALL)
_CUT: Final = re.compile(r"[ \t](#(?:[^\s#]| *\d)[^\n]*)")
"""What may be the end of a text: „Gleis #4“, „Gleis # 4“. A remark begins with a word, or stands two spaces off."""
# A value that begins with a sign of YAML: „value: >5“, „name: @home“, „value: - 5“.
_SIGN: Final = re.compile(r"\s*(?:- +)?[\w-]+: +([>|@`%-])")


@dataclass(frozen=True)
class Spot:
    """Where a node stands: its place and the slice of the source text it occupies."""

    place: Place
    start: int
    end: int


@dataclass(frozen=True)
class Record:
    """One YAML document: its value, and the spot of every node and of every key by location."""

    path: str
    source: str
    value: Value
    spots: Mapping[Location, Spot]
    keys: Mapping[Location, Spot]
    lines_before: int = 0

    def at(self, location: Location) -> Value:
        """The raw value at `location`; None when nothing stands there."""
        value = self.value
        for part in location:
            if isinstance(value, dict) and isinstance(part, str):
                value = value.get(part)
            elif isinstance(value, list) and isinstance(part, int) and 0 <= part < len(value):
                value = value[part]
            else:
                return None
        return value

    def place(self, location: Location) -> Place:
        """The place of the value at `location`, or of its nearest existing ancestor."""
        for length in range(len(location), -1, -1):
            if spot := self.spots.get(location[:length]):
                return spot.place
        return Place(self.path, self.lines_before + 1)

    def key_place(self, location: Location) -> Place:
        """The place of the key (not the value) at `location`."""
        spot = self.keys.get(location) if location else None
        return spot.place if spot else self.place(location)

    def place_within(self, location: Location, snippet: str, occurrence: int = 0) -> Place:
        """The place of the n-th occurrence of `snippet` inside the text at `location`, exact in every YAML style."""
        spot = self.spots.get(location)
        if spot is None or not snippet:
            return self.place(location)
        at = spot.start - 1
        for _ in range(occurrence + 1):
            at = self.source.find(snippet, at + 1, spot.end)
            if at < 0:
                return spot.place
        return place_at(self.path, self.source, at, self.lines_before)


Whence = Record | Callable[[], Record | None] | None
"""The record that an entry was read from, or what makes it when somebody asks for a place: of most nobody does."""


@dataclass
class _Builder:
    """Builds the value from the parser's events; collects problems instead of raising."""

    path: str
    source: str
    lines_before: int
    problems: list[Problem] = field(default_factory=list)
    spots: dict[Location, Spot] = field(default_factory=dict)
    keys: dict[Location, Spot] = field(default_factory=dict)
    nodes: int = 0

    def spot(self, event: yaml.Event) -> Spot:
        mark = event.start_mark
        assert mark is not None, "every event of the parser knows where it begins"
        end = event.end_mark.index if event.end_mark else mark.index
        place = Place(self.path, mark.line + 1 + self.lines_before, mark.column + 1)
        return Spot(place, mark.index, end)

    def complain(self, event: yaml.Event, code: str, **values: object) -> None:
        self.problems.append(Problem(self.spot(event).place, code, values))


class _Stop(Exception):
    """The document cannot be read any further; the problem has been recorded."""


def parse_record(text: str, path: str, *, lines_before: int = 0) -> tuple[Record | None, list[Problem]]:
    """Reads one YAML document. Returns no record when it cannot be read as a whole."""
    record, problems = _parse(text, path, lines_before)
    return record, [*problems]


@lru_cache(maxsize=1024)
def _parse(text: str, path: str, lines_before: int) -> tuple[Record | None, Sequence[Problem]]:
    """Kept: between two looks at a project hardly a file has changed."""
    builder = _Builder(path, text, lines_before)
    try:
        value = _document(builder)
    except _Stop:
        return None, builder.problems
    except yaml.MarkedYAMLError as error:
        if any(problem.code == "yaml-comment" for problem in builder.problems):
            return None, builder.problems  # what the remark swallowed is what the parser misses
        return None, [*builder.problems, _syntax_problem(error, path, text, lines_before)]
    except yaml.YAMLError:
        return None, [*builder.problems, _unreadable(Place(path, lines_before + 1))]
    if builder.problems:
        return None, builder.problems
    return Record(path, text, value, builder.spots, builder.keys, lines_before), []


def split_head(text: str) -> tuple[str, str, int] | None:
    """The head between two lines of ---, what stands below, and the line on which that begins; None without a head."""
    found = _HEAD.match(text)
    if found is None:
        return None
    return found[1], text[found.end() :], text.count("\n", 0, found.end()) + 1


def _document(builder: _Builder) -> Value:
    # The pure Python parser is ten times slower; its C twin gives the same marks.
    loader = yaml.CSafeLoader(builder.source)
    try:
        value: Value = None
        documents = 0
        while True:
            event = _next(loader)
            if isinstance(event, yaml.StreamEndEvent):
                return value
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    builder.complain(event, "yaml-second-document")
                    raise _Stop
                value = _node(builder, loader, _next(loader), ())
    finally:
        loader.dispose()


def _next(loader: yaml.CSafeLoader) -> yaml.Event:
    event = loader.get_event()
    assert event is not None, "the parser ends with a StreamEndEvent, at which reading stops"
    return event


def _node(builder: _Builder, loader: yaml.CSafeLoader, event: yaml.Event, location: Location) -> Value:
    builder.nodes += 1
    if builder.nodes > MAX_NODES or len(location) > MAX_DEPTH:
        builder.complain(event, "yaml-too-deep" if len(location) > MAX_DEPTH else "yaml-too-many")
        raise _Stop
    if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
        builder.complain(event, "yaml-alias")
        raise _Stop
    if tag := getattr(event, "tag", None):
        builder.complain(event, "yaml-tag", tag=tag)
        raise _Stop
    builder.spots[location] = builder.spot(event)
    if isinstance(event, yaml.ScalarEvent):
        plain = event.style in ("", None)
        return None if plain and event.value in ("", "~", "null") else _text(builder, event)
    if isinstance(event, yaml.SequenceStartEvent):
        return _sequence(builder, loader, location)
    return _mapping(builder, loader, location)


def _text(builder: _Builder, event: yaml.ScalarEvent) -> str:
    """The text of a scalar. What the file may not hold may not come in as an escape either: "\\u202e", "\\0"."""
    text = str(event.value)
    if event.style in (">", "|") and not text.strip():  # „value: >5“ is a block of five blanks without a line
        builder.complain(event, "yaml-sign", sign=event.style)
    if event.style in ("", None) and (cut := _CUT.match(builder.source, builder.spot(event).end)):
        # „title: Gleis #4“ would be a track without a number, and nobody would learn of it.
        place = place_at(builder.path, builder.source, cut.start(1), builder.lines_before)
        builder.problems.append(Problem(place, "yaml-comment", {"found": cut[1][:40]}))
    found = FORBIDDEN.search(text)
    if found:
        builder.complain(event, "forbidden-character", name=name_of(found.group()))
    return unicodedata.normalize("NFC", text)


def _sequence(builder: _Builder, loader: yaml.CSafeLoader, location: Location) -> list[Value]:
    items: list[Value] = []
    while not isinstance(event := _next(loader), yaml.SequenceEndEvent):
        items.append(_node(builder, loader, event, (*location, len(items))))
    return items


def _mapping(builder: _Builder, loader: yaml.CSafeLoader, location: Location) -> dict[str, Value]:
    entries: dict[str, Value] = {}
    while not isinstance(event := _next(loader), yaml.MappingEndEvent):
        if not isinstance(event, yaml.ScalarEvent) or event.anchor or event.tag:
            # An unquoted reference reads as a mapping inside a mapping.
            at = builder.spot(event).start
            is_reference = "{{" in builder.source[max(at - 2, 0) : at + 2]
            builder.complain(event, "yaml-unquoted-reference" if is_reference else "yaml-key")
            raise _Stop
        key = _text(builder, event)
        if key == "<<":
            builder.complain(event, "yaml-alias")
            raise _Stop
        inner = (*location, key)
        if key in entries:
            builder.complain(event, "duplicate-key", key=key, line=builder.keys[inner].place.line)
            _node(builder, loader, _next(loader), (*location, f"{key} (doppelt)"))
            continue
        builder.keys[inner] = builder.spot(event)
        entries[key] = _node(builder, loader, _next(loader), inner)
    return entries


def _syntax_problem(error: yaml.MarkedYAMLError, path: str, text: str, lines_before: int) -> Problem:
    mark = error.problem_mark or error.context_mark
    if mark is None:
        return _unreadable(Place(path, lines_before + 1))
    lines = text.splitlines() or [""]
    line = lines[mark.line] if mark.line < len(lines) else ""
    place = Place(path, mark.line + 1 + lines_before, mark.column + 1)
    if "nesting depth" in (error.problem or ""):  # newer libyaml gives up by itself, before there is any event
        return Problem(place, "yaml-too-deep")
    if "\t" in line[: mark.column + 1]:
        return Problem(place, "yaml-tab")
    if "{{" in line and "quoted scalar" not in (error.context or ""):
        return Problem(place, "yaml-unquoted-reference")
    if found := _SIGN.match(line):
        return Problem(Place(path, place.line, found.start(1) + 1), "yaml-sign", {"sign": found[1]})
    if slip := slip_of(error, lines, lines_before):
        values = {"what": slip.what, "help": slip.help}
        return Problem(Place(path, slip.line + 1 + lines_before, slip.column + 1), "yaml-syntax", values)
    if ": " in line[: mark.column] and "escape" not in f"{error.problem} {error.context}":
        return Problem(place, "yaml-unquoted-colon")
    return _unreadable(place)


def _unreadable(place: Place) -> Problem:
    return Problem(place, "yaml-syntax", {"what": Phrase.of("slip.any"), "help": Phrase.of("slip.any.help")})
