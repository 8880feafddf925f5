"""Fields: the types that stand in YAML. Each reads the raw text of a scalar and refuses what is ambiguous.

Every refusal is a `PydanticCustomError` whose type is a message code of the catalogue `messages`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Annotated, Any, ClassVar, Final, Literal, Self
from urllib.parse import urlsplit

from pydantic import BeforeValidator, Field, PrivateAttr, WithJsonSchema
from pydantic_core import PydanticCustomError

from brandhub.ground.clock import BERLIN
from brandhub.ground.exceptions import settle_exceptions
from brandhub.ground.guesses import guess_key, guess_moment, guess_number
from brandhub.ground.moments import Moment, parse_moment, parse_tolerance
from brandhub.ground.problems import Place
from brandhub.ground.records import Location, Record, Whence
from brandhub.models.keys import KEY, is_key
from brandhub.models.parts import Part as Part
from brandhub.models.parts import plain
from brandhub.models.parts import private_of as private_of

UNFILLED: Final = "AUSFÜLLEN"
# ASCII digits only, and no more than can be written out: neither facts nor arithmetic need longer numbers.
MAX_ADDRESS: Final = 2_000
# Letters, digits and hyphens between dots; names with umlauts are written as browsers send them (xn--…).
_UNFIT = re.compile(r"[\s<>\"'`\\{}|^]")
_LABEL: Final = r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
_HOST = re.compile(rf"(?=.{{1,253}}$){_LABEL}(?:\.{_LABEL})*", re.ASCII)
_NUMBER = re.compile(r"-?(?:0|[1-9]\d{0,14})(?:\.\d{1,10})?", re.ASCII)
_THOUSANDS = re.compile(r"-?[1-9]\d{0,2}\.\d{3}", re.ASCII)
_COMMA = re.compile(r"-?\d+,\d+", re.ASCII)
_YEAR = re.compile(r"\d{3,4}", re.ASCII)


def _quantity(raw: object) -> Decimal:
    text = plain(raw).strip()
    if _THOUSANDS.fullmatch(text):
        # 1.412 may be 1412 or 1.412: only the person who wrote it knows (stack.md, trap 13).
        raise PydanticCustomError(
            "ambiguous-thousands", "", {"found": text, "whole": text.replace(".", ""), "decimal": text + "0"}
        )
    if _COMMA.fullmatch(text):
        raise PydanticCustomError("decimal-comma", "", {"found": text, "instead": text.replace(",", ".")})
    if not _NUMBER.fullmatch(text):
        raise PydanticCustomError("not-a-number", "", {"found": text, "nearest": guess_number(text)})
    return Decimal(text)


def _count(raw: object) -> int:
    value = _quantity(raw)
    if value != value.to_integral_value():
        raise PydanticCustomError("not-a-whole-number", "", {"found": str(raw)})
    return int(value)


def _positive(raw: object) -> int:
    value = _count(raw)
    if value < 1:
        raise PydanticCustomError("below-one", "", {"found": str(raw)})
    return value


def _year(raw: object) -> int:
    text = plain(raw)
    if not _YEAR.fullmatch(text) or int(text) < 100:
        raise PydanticCustomError("not-a-year", "", {"found": text})
    return int(text)


def _moment(raw: object) -> Moment:
    text = plain(raw)
    try:
        return parse_moment(text)
    except ValueError:
        raise PydanticCustomError("not-a-moment", "", {"found": text, "nearest": guess_moment(text)}) from None


def _calendar(raw: object) -> Moment:
    moment = _moment(raw)
    if moment.shape not in ("day", "month", "year"):
        raise PydanticCustomError("not-a-beginning", "", {"found": str(raw)})
    return moment


def _day(raw: object) -> date:
    text = plain(raw)
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}", text, re.ASCII):
        try:
            return date.fromisoformat(text)
        except ValueError:
            pass
    raise PydanticCustomError("not-a-day", "", {"found": text})


def _instant(raw: object) -> datetime:
    """A day begins at midnight in Berlin; a time needs its offset, so that both 2:30 of October are told apart."""
    text = plain(raw)
    # Between the years 1000 and 2999 no calculation leaves the calendar, whatever the zone.
    if re.fullmatch(r"[12]\d{3}-\d{2}-\d{2}", text, re.ASCII):
        return datetime.combine(_day(text), time(0), tzinfo=BERLIN)
    if re.fullmatch(r"[12]\d{3}-\d{2}-\d{2}T([01]\d|2[0-3]):\d{2}(:\d{2})?(Z|[+-][01]\d:[0-5]\d)", text, re.ASCII):
        try:
            return datetime.fromisoformat(text)
        except ValueError:
            pass
    raise PydanticCustomError("not-an-instant", "", {"found": text})


def _tolerance(raw: object) -> timedelta:
    text = plain(raw)
    try:
        return parse_tolerance(text)
    except ValueError:
        raise PydanticCustomError("not-a-tolerance", "", {"found": text}) from None


def _flag(raw: object) -> bool:
    if raw not in ("true", "false"):
        raise PydanticCustomError("not-a-flag", "", {"found": plain(raw)})
    return raw == "true"


def _key(raw: object) -> str:
    text = plain(raw)
    if not isinstance(raw, str) or not is_key(raw):
        raise PydanticCustomError("not-a-key", "", {"found": text[:200], "nearest": guess_key(text)})
    return raw


def _text(raw: object) -> str:
    if not isinstance(raw, str):
        raise PydanticCustomError("not-a-text", "", {})
    if not raw.strip():
        raise PydanticCustomError("empty-text", "", {})
    return raw.strip()


def web_address(raw: object) -> str:
    """An address with http or https and a host, or the refusal."""
    text = _text(raw)
    if not _is_address(text):
        raise PydanticCustomError("not-an-address", "", {"found": text[:200]})
    return text


def _stamp(raw: object) -> str:
    """Marks of passages, as `hub.py translated` writes them (whole/passages.py)."""
    text = plain(raw).strip()
    if not re.fullmatch(r"[0-9a-f]{6}(?:\s+[0-9a-f]{6})*", text, re.ASCII):
        raise PydanticCustomError("not-a-stamp", "", {"found": text[:40]})
    return " ".join(text.split())


def _is_address(text: str) -> bool:
    """What stands before an @ reads like the host and is none: https://dortmund.de@example.org"""
    try:
        parts = urlsplit(text)
        named = parts.scheme in ("https", "http") and _HOST.fullmatch(parts.hostname or "") and parts.port != 0
    except ValueError:  # brackets that belong to no address, a port beyond 65535
        return False
    return bool(named) and len(text) <= MAX_ADDRESS and "@" not in parts.netloc and not _UNFIT.search(text)


def _file_path(raw: object) -> str:
    text = _text(raw)
    parts = text.split("/")
    if text.startswith("/") or "\\" in text or ":" in text or any(part in ("", ".", "..") for part in parts):
        raise PydanticCustomError("path-outside", "", {"found": text})
    return text


_SCHEMA_TEXT = {"type": "string", "minLength": 1}
Text = Annotated[str, BeforeValidator(_text), WithJsonSchema(_SCHEMA_TEXT)]
Key = Annotated[str, BeforeValidator(_key), WithJsonSchema({"type": "string", "pattern": f"^{KEY.pattern}$"})]
Quantity = Annotated[Decimal, BeforeValidator(_quantity), WithJsonSchema({"type": "number"})]
Count = Annotated[int, BeforeValidator(_count), WithJsonSchema({"type": "integer"})]
Positive = Annotated[int, BeforeValidator(_positive), WithJsonSchema({"type": "integer", "minimum": 1})]
Year = Annotated[int, BeforeValidator(_year), WithJsonSchema({"type": "integer", "minimum": 100, "maximum": 9999})]
Flag = Annotated[bool, BeforeValidator(_flag), WithJsonSchema({"type": "boolean"})]
Day = Annotated[date, BeforeValidator(_day), WithJsonSchema({"type": "string", "format": "date"})]
Instant = Annotated[datetime, BeforeValidator(_instant), WithJsonSchema({"type": "string"})]
Address = Annotated[str, BeforeValidator(web_address), WithJsonSchema({"type": "string", "format": "uri"})]
FilePath = Annotated[str, BeforeValidator(_file_path), WithJsonSchema(_SCHEMA_TEXT)]
_STAMP = {"type": "string", "pattern": "^[0-9a-f]{6}( [0-9a-f]{6})*$"}
Stamp = Annotated[str, BeforeValidator(_stamp), WithJsonSchema(_STAMP)]
Tolerance = Annotated[
    timedelta,
    BeforeValidator(_tolerance),
    WithJsonSchema({"type": "string", "pattern": "^(none|\\d{1,3} (day|month|year)s?)$"}),
]
MomentField = Annotated[
    Moment,
    BeforeValidator(_moment),
    # YAML editors read `2014` as a number: both spellings are the same to us.
    WithJsonSchema({"type": ["string", "integer"]}),
]
CalendarField = Annotated[Moment, BeforeValidator(_calendar), WithJsonSchema({"type": ["string", "integer"]})]
Status = Literal["draft", "published"]


class Texts(Part):
    """The same text in German and English. Both are required: a missing language is a gap, never a fallback."""

    de: Text = Field(
        description="Auf Deutsch. Mit Doppelpunkt, Komma in geschweiften Klammern oder Verweis in Anführungszeichen"
    )
    en: Text = Field(description="Auf Englisch: geschrieben, nicht Wort für Wort übersetzt")

    def __getitem__(self, language: str) -> str:
        return self.en if language == "en" else self.de


class Noun(Part):
    """An entry of a data file with an id. Knows where each of its fields stands."""

    id: Key = Field(description="Kennung: klein, ohne Umlaute, mit Bindestrichen; steht in Adressen und bleibt")
    status: Status = Field(description="draft: nur in der Vorschau; published: öffentlich")
    publish_at: Instant | None = Field(default=None, description="Sperrfrist: 2026-12-01 oder 2026-12-01T09:00+01:00")

    # Publishable nouns stand in one file each; terms and sources are always public.
    german: ClassVar[str] = ""
    _record: Whence = PrivateAttr(default=None)
    _location: Location = PrivateAttr(default=())

    @classmethod
    def read(cls, key: str, raw: Mapping[str, Any], record: Whence, location: Location) -> Self:
        """Validates one entry. Raises pydantic.ValidationError with locations relative to the entry."""
        noun = cls.model_validate({**cls._settled(raw), "id": key})
        private_of(noun).update(_record=record, _location=location)
        return noun

    def _whence(self) -> tuple[Record | None, Location]:
        """The record that the entry was read from, and where in it the entry stands."""
        private = private_of(self)
        record: Whence = private["_record"]
        if callable(record):
            record = private["_record"] = record()
        return record, private["_location"]

    @property
    def record(self) -> Record | None:
        """The record that the entry was read from; None for one that stands in no file."""
        return self._whence()[0]

    def place(self, *location: str | int) -> Place:
        """The place of a field of this entry, or of the entry when no field is given."""
        record, within = self._whence()
        if record is None:
            return Place(self.id)
        where = (*within, *location)
        return record.place(where) if location else record.key_place(where)

    def place_within(self, location: Location, snippet: str, occurrence: int = 0) -> Place:
        """The place of a snippet inside one of the texts of this entry."""
        record, within = self._whence()
        return Place(self.id) if record is None else record.place_within((*within, *location), snippet, occurrence)

    @classmethod
    def _settled(cls, raw: Mapping[str, Any]) -> Mapping[str, Any]:
        """The entry as readers get it: exceptions stand as their words, whichever output draws the field."""
        settled: Mapping[str, Any] = settle_exceptions(raw)
        return settled

    def as_written(self, *location: str | int) -> str | None:
        """A text as it stands in the file, exceptions included; None when there is no file or no such text."""
        record, within = self._whence()
        if record is None:
            return None
        value = record.at((*within, *location))
        return value.strip() if isinstance(value, str) else None

    def unfilled(self) -> Iterator[tuple[str, Place]]:
        """Every field of this entry that still says AUSFÜLLEN, with its place."""
        record, within = self._whence()
        if record is None or UNFILLED not in record.source:  # hardly a file has a gap
            return
        depth = len(within)
        for location in sorted(record.spots, key=str):
            text = record.at(location) if location[:depth] == within else None
            if isinstance(text, str) and UNFILLED in text:
                yield ".".join(str(part) for part in location[depth:]), record.place(location)

    def is_public(self, now: datetime) -> bool:
        """True when published and its embargo, if any, has passed."""
        return self.status != "draft" and (self.publish_at is None or self.publish_at <= now)


class Reference(Noun):
    """A noun that needs no release of its own (terms, sources): public as soon as it is written."""

    status: Status = Field(default="published", description="Muss nicht dastehen: gilt, sobald es geschrieben ist")
