"""JSON Schemas of the data files, generated from the models, for completion and hover help in editors."""

from __future__ import annotations

import json
from typing import Any

from pydantic import BaseModel

from brandhub.models.brand import Boilerplate, BrandCore
from brandhub.models.claims import CLAIM_SCHEMA
from brandhub.models.events import Event
from brandhub.models.facts import Fact
from brandhub.models.images import Image
from brandhub.models.kits import Kit
from brandhub.models.lists import List
from brandhub.models.pages import WrittenPage
from brandhub.models.partners import Partner
from brandhub.models.site import Site
from brandhub.models.sources import Source
from brandhub.models.stories import EasyStory, Story
from brandhub.models.terms import Area, Basis, Licence, Name, PartnerKind, SourceFamily, Topic, Unit

DIALECT = "https://json-schema.org/draft/2020-12/schema"
_FILES: dict[str, type[BaseModel]] = {
    "facts": Fact,
    "sources": Source,
    "timeline": Event,
    "partners": Partner,
    "images": Image,
    "kits": Kit,
    "lists": List,
}
_TERMS: dict[str, type[BaseModel]] = {
    "topics": Topic,
    "areas": Area,
    "units": Unit,
    "bases": Basis,
    "source-families": SourceFamily,
    "licences": Licence,
    "partner-kinds": PartnerKind,
    "names": Name,
}
_SINGLE: dict[str, type[BaseModel]] = {
    "site": Site,
    "core": BrandCore,
    "story": Story,
    "easy-story": EasyStory,
    "page": WrittenPage,
}


def write_schemas() -> dict[str, bytes]:
    """One schema per kind of file, by file name. The same models give the same bytes."""
    schemas = {name: _entries(_entry(model)) for name, model in _FILES.items()}
    schemas["claims"] = _entries(_without_id(CLAIM_SCHEMA.json_schema()))
    schemas["terms"] = _object({name: _entries(_entry(model)) for name, model in _TERMS.items()})
    schemas["texts"] = _object({"boilerplates": _entries(_entry(Boilerplate))})
    schemas |= {name: _entry(model) for name, model in _SINGLE.items()}
    return {f"{name}.schema.json": _bytes(name, schema) for name, schema in sorted(schemas.items())}


def _entry(model: type[BaseModel]) -> dict[str, Any]:
    return _without_id(model.model_json_schema())


def _without_id(schema: dict[str, Any]) -> dict[str, Any]:
    """The id of an entry is its key in the file, not a field."""
    properties = schema.get("properties", {})
    if "id" in properties:
        schema = {**schema, "properties": {k: v for k, v in properties.items() if k != "id"}}
        schema["required"] = [name for name in schema.get("required", []) if name != "id"]
    return {key: _without_id(value) if isinstance(value, dict) else value for key, value in schema.items()}


def _entries(schema: dict[str, Any]) -> dict[str, Any]:
    """A file of entries `id: {…}`; shared definitions move to the top."""
    shared = schema.pop("$defs", {})
    return {
        "type": "object",
        "propertyNames": {"pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"},
        "additionalProperties": schema,
        "$defs": shared,
    }


def _object(parts: dict[str, dict[str, Any]]) -> dict[str, Any]:
    shared: dict[str, Any] = {}
    for part in parts.values():
        shared |= part.pop("$defs", {})
    return {"type": "object", "properties": parts, "additionalProperties": False, "$defs": shared}


def _bytes(name: str, schema: dict[str, Any]) -> bytes:
    whole = {"$schema": DIALECT, "title": name, **schema}
    return (json.dumps(whole, ensure_ascii=False, indent=2, sort_keys=True) + "\n").encode()
