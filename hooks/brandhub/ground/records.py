"""Records: YAML read from its events, so that every field keeps its line and column and nothing is guessed.

Scalars stay the text that stands in the file; what they mean is decided by the models. That is how
`NO`, `012`, `1:30` and `1.412` cannot silently become something else. Anchors, aliases, tags, merge
keys, several documents, duplicate keys, control characters and excessive size or depth are problems.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

import yaml

from brandhub.ground.problems import Place, Problem

Location = tuple[str | int, ...]
Value = None | str | list["Value"] | dict[str, "Value"]

MAX_BYTES: Final = 256 * 1024
MAX_DEPTH: Final = 20
MAX_NODES: Final = 50_000
# Control characters but tab and line feed; what is invisible and could split, join, hide or turn round words before
# their check: formats (the bidirectional overrides of Trojan Source, CVE-2021-42574; tags, which carry whole hidden
# sentences), fillers and selectors, which some systems draw as nothing; halves of characters; private use, which the
# drawing of references keeps for itself; what Unicode promises never to be a character.
_FORBIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e"
    "\u2060-\u206f\u3164\ud800-\udfff\ue000-\uf8ff\ufdd0-\ufdef\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff\U000f0000-\U0010ffff"
    + "".join(f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(0x10000, 0xF0000, 0x10000))
    + "]"
)

_HEAD = re.compile(r"---\n(.*?\n)---[ ]*(?:\n|\Z)", re.DOTALL)
_FORBIDDEN_IN_NAMES = re.compile(f"[\t\n]|{_FORBIDDEN.pattern}")


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
        spot = self.keys.get(location)
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


def place_at(path: str, text: str, index: int, lines_before: int = 0) -> Place:
    """Line and column (from 1) of a character position in a text."""
    line = text.count("\n", 0, index)
    column = index - (text.rfind("\n", 0, index) + 1)
    return Place(path, lines_before + line + 1, column + 1)


@lru_cache(maxsize=16_384)
def _clean(raw: bytes) -> str | None:
    """The text of a file with which nothing is wrong: kept, because the preview reads a thousand files to see one."""
    try:
        text = raw.decode("utf-8").removeprefix("\ufeff").replace("\r\n", "\n")
    except UnicodeDecodeError:
        return None
    return None if _FORBIDDEN.search(text) else unicodedata.normalize("NFC", text)


def read_text(raw: bytes, path: str, *, limit: int = MAX_BYTES) -> tuple[str | None, list[Problem]]:
    """Decodes a text file: UTF-8, no control or bidirectional characters, not above `limit` bytes, NFC."""
    if len(raw) > limit:
        return None, [Problem(Place(path), "file-too-large", {"size": len(raw) // 1024, "limit": limit // 1024})]
    if (clean := _clean(raw)) is not None:
        return clean, []
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        before = raw[: error.start].decode("utf-8")
        return None, [Problem(place_at(path, before, len(before)), "not-utf-8")]
    text = text.removeprefix("\ufeff").replace("\r\n", "\n")
    problems = [
        Problem(place_at(path, text, found.start()), "forbidden-character", {"name": _name(found.group())})
        for found in _FORBIDDEN.finditer(text)
    ]
    return None, problems[:5]


def without_forbidden(raw: bytes) -> bytes:
    """A file that could be read but for such characters, without them: what else is wrong in it can be told as well."""
    return _FORBIDDEN.sub("", raw.decode("utf-8").removeprefix("\ufeff").replace("\r\n", "\n")).encode("utf-8")


def forbidden_in(text: str) -> Iterator[str]:
    """Every character of a text that no content may hold, line breaks and tabs included where they break a name."""
    for found in _FORBIDDEN_IN_NAMES.finditer(text):
        yield found.group()


def _name(character: str) -> str:
    return unicodedata.name(character, f"U+{ord(character):04X}")


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
        return None, [*builder.problems, _syntax_problem(error, path, text, lines_before)]
    except yaml.YAMLError:
        return None, [*builder.problems, Problem(Place(path, lines_before + 1), "yaml-syntax")]
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
    found = _FORBIDDEN.search(text)
    if found:
        builder.complain(event, "forbidden-character", name=_name(found.group()))
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
        return Problem(Place(path, lines_before + 1), "yaml-syntax")
    line = text.splitlines()[mark.line] if mark.line < len(text.splitlines()) else ""
    place = Place(path, mark.line + 1 + lines_before, mark.column + 1)
    if "nesting depth" in (error.problem or ""):  # newer libyaml gives up by itself, before there is any event
        return Problem(place, "yaml-too-deep")
    if "\t" in line[: mark.column + 1]:
        return Problem(place, "yaml-tab")
    if "{{" in line:
        return Problem(place, "yaml-unquoted-reference")
    if line.count(": ") > 1:
        return Problem(place, "yaml-unquoted-colon")
    return Problem(place, "yaml-syntax")
