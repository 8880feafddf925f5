"""Entries: turns raw records into nouns, and everything that does not fit into problems with places."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from brandhub.ground.catalogues import Phrase
from brandhub.ground.guesses import guess_choice, guess_key
from brandhub.ground.problems import Problem
from brandhub.ground.records import Location, Record, Value
from brandhub.ground.spelling import nearest
from brandhub.models.fields import UNFILLED, Noun
from brandhub.models.keys import KEY, is_key

N = TypeVar("N", bound=Noun)
_SHAPES = {
    "model_type": "mapping",
    "model_attributes_type": "mapping",
    "dict_type": "mapping",
    "tuple_type": "list",
    "list_type": "list",
}


def read_entries(record: Record, model: type[N], *, within: Location = ()) -> tuple[dict[str, N], list[Problem]]:
    """All entries of a mapping `id: {…}` at `within`. Entries with problems are left out."""
    raw = value_at(record.value, within)
    if raw is None:
        return {}, []
    if not isinstance(raw, dict):
        return {}, [Problem(record.place(within), "wrong-shape", {"expected": Phrase.of("shape.mapping")})]
    nouns: dict[str, N] = {}
    problems: list[Problem] = []
    for key, entry in raw.items():
        noun, found = read_entry(record, model, key, entry, (*within, key))
        problems += found
        if noun is not None:
            nouns[key] = noun
    return nouns, problems


def read_entry(
    record: Record, model: type[N], key: str, entry: Value, location: Location
) -> tuple[N | None, list[Problem]]:
    """One entry. Problems of a draft are warnings: drafts may be wrong."""
    problems = _check_raw(record, model, key, entry, location)
    if not problems and isinstance(entry, dict):
        try:
            return model.read(key, entry, record, location), []
        except ValidationError as error:
            problems = list(problems_of(error, record, location, model))
    elif isinstance(entry, dict):
        try:
            model.read(key if is_key(key) else "kennung", _without_gaps(entry), record, location)
        except ValidationError as error:
            empty = {problem.values.get("field") for problem in problems}
            found = problems_of(error, record, location, model)
            problems += [p for p in found if not (p.code == "missing-field" and p.values["field"] in empty)]
    if isinstance(entry, dict) and entry.get("status") == "draft":
        problems = [problem.softened() for problem in problems]
    return None, problems


def _check_raw(record: Record, model: type[Noun], key: str, entry: Value, location: Location) -> list[Problem]:
    if not is_key(key):
        return [Problem(record.key_place(location), "not-a-key", {"found": key[:200], "nearest": guess_key(key)})]
    if not isinstance(entry, dict):
        return [Problem(record.place(location), "wrong-shape", {"expected": Phrase.of("shape.mapping")})]
    problems = []
    if "id" in entry:
        values = {"field": "id", "nearest": "–", "known": _known(model)}
        problems.append(Problem(record.key_place((*location, "id")), "unknown-field", values))
    for gap in _gaps(entry, location):
        # „{de: Menschen, die …}“: YAML takes what follows a bare comma for the next field.
        # So it does in „value: 1,412“.
        is_field = isinstance(gap[-1], int) or (KEY.fullmatch(gap[-1]) and not gap[-1].isdigit())
        code = "empty-field" if is_field else "yaml-unquoted-comma"
        problems.append(Problem(record.key_place(gap), code, {"field": str(gap[-1])}))
    return problems


def _gaps(value: Value, location: Location) -> Iterator[Location]:
    if value is None:
        yield location
    elif isinstance(value, dict):
        for key, inner in value.items():
            if not isinstance(inner, str):  # most are texts
                yield from _gaps(inner, (*location, key))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            if not isinstance(item, str):
                yield from _gaps(item, (*location, index))


def _without_gaps(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _without_gaps(inner) for key, inner in value.items() if inner is not None and key != "id"}
    if isinstance(value, list):
        return [_without_gaps(item) for item in value if item is not None]
    return value


def problems_of(
    error: ValidationError, record: Record, location: Location, model: type[BaseModel]
) -> Iterator[Problem]:
    """The findings of pydantic in our words, each at its own place. What is only misspelt is not missing as well."""
    details = error.errors(include_url=False)
    told = [(detail, _problem(detail, record, location, model)) for detail in details]
    meant = {(*d["loc"][:-1], str(p.values["nearest"])) for d, p in told if p.code == "unknown-field"}
    yield from (problem for d, problem in told if problem.code != "missing-field" or d["loc"] not in meant)


def _problem(detail: ErrorDetails, record: Record, location: Location, model: type[BaseModel]) -> Problem:
    inner: Location = tuple(detail["loc"])
    where = (*location, *inner)
    values: dict[str, Any] = dict(detail.get("ctx") or {})
    if detail["input"] == UNFILLED:
        field = next((part for part in reversed(where) if isinstance(part, str)), UNFILLED)
        return Problem(record.place(where), "entry-unfilled", {"field": field})
    match detail["type"]:
        case "missing":
            place = record.key_place(where[:-1]) if where[:-1] else record.place(())
            return Problem(place, "missing-field", {"field": str(where[-1])})
        case "extra_forbidden":
            fields = _fields_at(model, inner[:-1])
            guess = nearest(str(where[-1]), fields) or "–"
            values = {"field": str(where[-1]), "nearest": guess, "known": ", ".join(fields)}
            return Problem(record.key_place(where), "unknown-field", values)
        case "literal_error":
            allowed = str(values["expected"]).replace("'", "").replace(" or ", ", ")
            found = str(detail["input"])
            guess = guess_choice(found, allowed.split(", "))
            return Problem(record.place(where), "not-one-of", {"found": found, "allowed": allowed, "nearest": guess})
        case kind if kind in _SHAPES:
            expected = _shape(kind, detail["input"], inner, model)
            return Problem(record.place(where), "wrong-shape", {"expected": expected})
        case code:
            return Problem(record.place(where), code, values)


def _shape(kind: str, found: object, inner: Location, model: type[BaseModel]) -> Phrase:
    """A group of fields; where one value of a fact is meant and only its id is written, with it as an example.

    So it is with a text that is needed in both languages, and with a list of one.
    """
    field = next((str(part) for part in reversed(inner) if isinstance(part, str)), "")
    if _SHAPES[kind] == "mapping" and isinstance(found, str) and "fact" in _fields_at(model, (field,)):
        return Phrase.of(
            "shape.operand",
            field=field,
            name="fact" if is_key(found) and not found.isdigit() else "number",
            found=found,
        )
    if _SHAPES[kind] == "list" and isinstance(found, str):
        return Phrase.of("shape.listed", field=field, found=found[:60])
    if _SHAPES[kind] == "mapping" and {"de", "en"} == {*_fields_at(model, inner)}:
        return Phrase.of("shape.languages", field=field)
    return Phrase.of(f"shape.{_SHAPES[kind]}")


def _known(model: type[BaseModel]) -> str:
    return ", ".join(_fields_at(model, ()))


def _fields_at(model: type[BaseModel], location: Location) -> list[str]:
    """The field names that are allowed at a place inside a model, as they are written in YAML."""
    current: Any = model
    for part in location:
        if isinstance(part, int):
            continue
        if not (isinstance(current, type) and issubclass(current, BaseModel)):
            return []
        field = next((f for n, f in current.model_fields.items() if (f.alias or n) == part), None)
        current = _model_inside(field.annotation) if field else None
    if isinstance(current, type) and issubclass(current, BaseModel):
        return [f.alias or n for n, f in current.model_fields.items() if n != "id"]
    return []


def _model_inside(annotation: Any) -> Any:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    for argument in getattr(annotation, "__args__", ()):
        if (found := _model_inside(argument)) is not None:
            return found
    return None


def value_at(value: Value, location: Location) -> Value:
    """The raw value at a location, or None."""
    for part in location:
        if isinstance(value, dict) and isinstance(part, str):
            value = value.get(part)
        elif isinstance(value, list) and isinstance(part, int) and part < len(value):
            value = value[part]
        else:
            return None
    return value
