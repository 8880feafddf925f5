"""JSON Schemas of the data files, generated from the models, for completion and hover help in editors.

What hovers over a field is the German description of the model's field; over an id or a whole file, one of ABOUT.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final

from pydantic import BaseModel

from brandhub.models.brand import Boilerplate, BrandCore, Post
from brandhub.models.claims import CLAIM_SCHEMA
from brandhub.models.elections import Election, LookAlike, OfficeHolder
from brandhub.models.events import Event
from brandhub.models.facts import Fact
from brandhub.models.fields import Noun
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
TERMS: Final[Mapping[str, type[Noun]]] = {
    "topics": Topic,
    "areas": Area,
    "units": Unit,
    "bases": Basis,
    "source-families": SourceFamily,
    "licences": Licence,
    "partner-kinds": PartnerKind,
    "names": Name,
}
"""Tables of data/terms.yml."""
CALENDAR: Final[Mapping[str, type[Noun]]] = {
    "elections": Election,
    "office-holders": OfficeHolder,
    "look-alikes": LookAlike,
}
"""Tables of data/calendar.yml."""
_SINGLE: dict[str, type[BaseModel]] = {
    "site": Site,
    "core": BrandCore,
    "story": Story,
    "easy-story": EasyStory,
    "page": WrittenPage,
}

ABOUT: Final = {
    "facts": "Ein Fakt: eine gemessene Größe mit Definition, Zuständigen und Werten. Neu: hub.py new fact",
    "sources": "Eine Quelle: wer es sagt, wo es steht, wann wir es gelesen haben",
    "timeline": "Ein Ereignis der Zeitleiste, mit Quelle. Neu: hub.py new event",
    "partners": "Ein Partner: ein Haus, von dem Zahlen stammen oder das eine Mappe bekommt. Neu: hub.py new partner",
    "images": "Ein Bild mit Alternativtext, Nachweis und Lizenz",
    "kits": "Eine Pressemappe: Auswahl nach Thema, Partner oder Geschichte",
    "lists": "Eine Liste: alle, die um einen Platz antreten",
    "claims": "Eine Aussage über Fakten; operator sagt, was behauptet wird. Neu: hub.py new claim",
    "topics": "Ein Thema des Portals",
    "areas": "Ein Gebiet, für das Fakten gelten",
    "units": "Eine Einheit: was gezählt oder gemessen wird",
    "bases": "Eine Zählweise: wie und wen man zählt",
    "source-families": "Eine Herkunft: wer gezählt hat",
    "licences": "Eine Lizenz mit Ampel",
    "partner-kinds": "Eine Art von Einrichtung",
    "names": "Ein Eigenname mit einer Zahl oder einem Rang darin; er behauptet nichts",
    "elections": "Eine Wahl mit der Zeit der Zurückhaltung davor; nur mit amtlicher Bekanntmachung",
    "office-holders": "Jemand im Amt oder in Kandidatur, auf dessen Namen die Montagsseite achtet",
    "look-alikes": "Ein Name, der nur nach einem Amt klingt",
    "boilerplates": "Ein Textbaustein für die Presse",
    "posts": "Ein Text für soziale Medien",
    "site": "Titel, Betreiberin und Kontakte des Portals; AUSFÜLLEN heißt: fehlt noch",
    "core": "Der Markenkern: Idee, Felder, Werte, Herkunft",
    "story": "Kopf einer Geschichte, story.de.md oder story.en.md",
    "easy-story": "Kopf einer Geschichte in Leichter Sprache, story.ls.md",
    "page": "Kopf einer Seite in docs/",
}
"""What a kind of entry or file is, in a line, by the name of the file or of its section."""


def write_schemas() -> dict[str, bytes]:
    """One schema per kind of file, by file name. The same models give the same bytes."""
    schemas = {name: _entries(name, _entry(model)) for name, model in _FILES.items()}
    schemas["claims"] = _entries("claims", _entry_of(CLAIM_SCHEMA.json_schema()))
    schemas["terms"] = _object({name: _entries(name, _entry(model)) for name, model in TERMS.items()})
    schemas["texts"] = _object(
        {
            "boilerplates": _entries("boilerplates", _entry(Boilerplate)),
            "posts": _entries("posts", _entry(Post)),
        }
    )
    schemas["calendar"] = _object({name: _entries(name, _entry(model)) for name, model in CALENDAR.items()})
    schemas |= {name: {**_entry(model), "description": ABOUT[name]} for name, model in _SINGLE.items()}
    return {f"{name}.schema.json": _bytes(name, schema) for name, schema in sorted(schemas.items())}


def _entry(model: type[BaseModel]) -> dict[str, Any]:
    return _entry_of(model.model_json_schema())


def _entry_of(schema: dict[str, Any]) -> dict[str, Any]:
    return _without_id(_without_docstrings(schema))


def _without_docstrings(schema: dict[str, Any]) -> dict[str, Any]:
    """Docstrings and names of classes are for those who read the code; what editors see stands at the fields."""
    kept = {key: value for key, value in schema.items() if key != "description"}
    parts = kept.get("$defs", {})
    bare = {name: {key: value for key, value in part.items() if key != "description"} for name, part in parts.items()}
    named: dict[str, Any] = _untitled({**kept, "$defs": bare} if bare else kept)
    return named


def _untitled(value: Any) -> Any:
    """Without the titles that pydantic makes of field names. A field that is called `title` stays."""
    if isinstance(value, dict):
        return {key: _untitled(inner) for key, inner in value.items() if key != "title" or not isinstance(inner, str)}
    return [_untitled(item) for item in value] if isinstance(value, list) else value


def _without_id(schema: dict[str, Any]) -> dict[str, Any]:
    """The id of an entry is its key in the file, not a field."""
    properties = schema.get("properties", {})
    if "id" in properties:
        schema = {**schema, "properties": {k: v for k, v in properties.items() if k != "id"}}
        schema["required"] = [name for name in schema.get("required", []) if name != "id"]
    return {key: _without_id(value) if isinstance(value, dict) else value for key, value in schema.items()}


def _entries(name: str, schema: dict[str, Any]) -> dict[str, Any]:
    """A file or section of entries `id: {…}`; shared definitions move to the top."""
    shared = schema.pop("$defs", {})
    return {
        "type": "object",
        "propertyNames": {"pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"},
        "additionalProperties": {**schema, "description": ABOUT[name]},
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
