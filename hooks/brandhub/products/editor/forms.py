"""Forms: from the schema of a model to the fields of a form, each with German label and hint.

The models remain the one description of the files. What a form cannot express (a kind that needs other fields, a date
in one of five notations) is said in its hint and left to the check: a draft may be saved while it is wrong.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from brandhub.ground.catalogues import Catalogue
from brandhub.models.keys import KEY

Schema = Mapping[str, Any]
Form = dict[str, Any]

PICTURES: Final = "stories/bilder"
"""Where the editor puts pictures that people upload."""
_KEY: Final = f"^{KEY.pattern}$"
_LONG: Final = frozenset(
    {
        "among", "alt", "caption", "caveat", "definition", "easy", "gap", "headline", "locator", "note", "origin",
        "past", "past-headline", "question", "reason", "role", "slogan", "summary", "text", "undated", "what",
        "wording",
    }
)  # fmt: skip
"""Fields for more than a few words."""
NOUNS: Final[Mapping[str, str]] = {
    "claim": "claims", "claims": "claims", "event": "events", "events": "events", "fact": "facts", "facts": "facts",
    "differs-from": "facts", "part-of": "facts", "sum-of": "facts",
    "from": "facts", "image": "images", "instead": "claims",
    "list": "lists", "meanings": "claims", "owner": "partners", "partners": "partners", "source": "sources",
    "sources": "sources", "stories": "stories",
}  # fmt: skip
"""Fields that name a noun: it is looked for in the files themselves, so that new ones are found at once."""
TERMS: Final[Mapping[str, str]] = {
    "area": "areas", "basis": "bases", "contact": "contacts", "family": "source-families", "kind": "partner-kinds",
    "licence": "licences", "topic": "topics", "topics": "topics", "unit": "units",
}  # fmt: skip
"""Fields that name a term: a short list to choose from."""


@dataclass(frozen=True)
class Desk:
    """What forms are made with: words, the terms to choose from (list → id → label), how to point at a noun."""

    words: Catalogue
    terms: Mapping[str, Mapping[str, str]]
    point: Callable[[str], Form]
    shared: Mapping[str, Schema] = field(default_factory=dict)

    def resolved(self, schema: Schema) -> Schema:
        """The schema itself, without reference and without „or nothing“."""
        schema = {**self.shared[schema["$ref"].rpartition("/")[2]], **_rest(schema)} if "$ref" in schema else schema
        options = [option for option in schema.get("anyOf", ()) if option.get("type") != "null"]
        if len(options) == 1:
            return self.resolved({**_rest(schema), **options[0]})
        return schema


def _rest(schema: Schema) -> Form:
    return {key: value for key, value in schema.items() if key not in ("$ref", "anyOf", "default")}


def form_of(schema: Schema, desk: Desk) -> list[Form]:
    """The fields of one model, in its order."""
    needed = schema.get("required", ())
    return [
        field_of(name, inner, desk, needed=name in needed)
        for name, inner in schema.get("properties", {}).items()
        if name != "id"
    ]


def field_of(name: str, schema: Schema, desk: Desk, *, needed: bool = False) -> Form:
    """One field. Nothing but what tells entries apart is required: incomplete drafts can be saved."""
    hint = schema.get("description", "")
    schema = desk.resolved(schema)
    hint = hint or schema.get("description", "")
    mark = desk.words.text("editor.needed") if needed else ""
    base = {"name": name, "label": label_of(name, desk.words), "hint": f"{mark} {hint}".strip(), "required": False}
    return {**base, **_widget(name, schema, desk)}


def label_of(name: str, words: Catalogue) -> str:
    """The German name of a field. Raises KeyError for one that nobody has named."""
    return words.text(f"editor.field.{name}")


def identity(words: Catalogue) -> Form:
    """The field for the id of an entry."""
    hint = words.text("editor.id.hint")
    return {"name": "id", "label": words.text("editor.id"), "widget": "string", "hint": hint, "required": True}


def _widget(name: str, schema: Schema, desk: Desk) -> Form:
    kind = schema.get("type")
    if "enum" in schema or "const" in schema:
        return _choice(name, schema.get("enum", [schema.get("const")]), desk.words)
    if kind == "boolean":
        options = [{"label": desk.words.text(f"editor.flag.{value}"), "value": value} for value in ("true", "false")]
        return {"widget": "select", "options": options}
    if kind == "array":
        return _list(name, desk.resolved(schema["items"]), desk)
    if kind == "object":
        return _object(name, schema, desk)
    if schema.get("pattern") == _KEY:
        return _reference(name, desk)
    return _text(name, schema)


def _choice(name: str, values: list[str], words: Catalogue) -> Form:
    """Values in German where they have a name; the hint says what the others mean."""
    keys = {value: f"editor.option.{value}" for value in values}
    options = [{"label": words.text(key) if key in words else value, "value": value} for value, key in keys.items()]
    return {"widget": "select", "options": options, **({"default": "draft"} if "draft" in values else {})}


def _reference(name: str, desk: Desk) -> Form:
    if name in NOUNS:
        return desk.point(NOUNS[name])
    options = [{"label": f"{label} ({key})", "value": key} for key, label in desk.terms[TERMS[name]].items()]
    return {"widget": "select", "options": options} if options else {"widget": "string"}


def _text(name: str, schema: Schema) -> Form:
    if schema.get("format") == "date":
        return {"widget": "datetime", "type": "date", "format": "YYYY-MM-DD"}
    if name == "file":
        return {"widget": "image", "media_folder": f"/{PICTURES}", "public_folder": PICTURES, "choose_url": False}
    if name == "translation-of":
        return {"widget": "string", "readonly": True}
    return {"widget": "text" if name in _LONG else "string"}


def _list(name: str, items: Schema, desk: Desk) -> Form:
    if items.get("type") == "object":
        fields = form_of(items, desk)
        return {"widget": "list", "collapsed": True, "summary": _summary(items), "fields": fields}
    if "enum" in items or items.get("pattern") == _KEY:
        return {**_widget(name, items, desk), "multiple": True}
    return {"widget": "list"}


def _object(name: str, schema: Schema, desk: Desk) -> Form:
    inner = schema.get("additionalProperties")
    if isinstance(inner, Mapping):  # entries by id
        entry = desk.resolved(inner)
        return {"widget": "list", "collapsed": True, "summary": "{{id}}",
                "fields": [identity(desk.words), *form_of(entry, desk)]}  # fmt: skip
    fields = form_of(schema, desk)
    if set(schema.get("properties", ())) == {"de", "en"} and name in _LONG:
        fields = [{**field, "widget": "text"} if field["widget"] == "string" else field for field in fields]
    return {"widget": "object", "collapsed": "auto", "fields": fields}


def _summary(items: Schema) -> str:
    """What a folded item of a list shows: the parts that tell it apart."""
    names = [name for name in ("as-of", "value", "kind", "fact", "event", "on", "at") if name in items["properties"]]
    if names:
        return " · ".join(f"{{{{{name}}}}}" for name in names)
    return "{{label.de}}" if "label" in items["properties"] else ""
