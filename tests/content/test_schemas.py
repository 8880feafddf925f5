"""The JSON Schemas in data/schemas/ come from the models and accept the data they describe."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, ClassVar

import pytest
import yaml
from brandhub.models.claims import CLAIM_KINDS
from brandhub.models.fields import Part
from brandhub.speech.references import find_references
from brandhub.whole.schemas import write_schemas
from jsonschema import Draft202012Validator

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "data" / "schemas"
FILES = {
    "sources": "data/sources.yml",
    "calendar": "data/calendar.yml",
    "claims": "data/claims.yml",
    "timeline": "data/timeline.yml",
    "partners": "data/partners.yml",
    "images": "data/images.yml",
    "kits": "data/kits.yml",
    "lists": "data/lists.yml",
    "terms": "data/terms.yml",
    "site": "data/site.yml",
    "core": "data/brand/core.yml",
    "texts": "data/brand/texts.yml",
    **{f"facts ({path.stem})": f"data/facts/{path.name}" for path in sorted((ROOT / "data/facts").glob("*.yml"))},
}


class _TextDates(yaml.SafeLoader):
    """Editors read dates as text; so does the hub. And `on` is a word (YAML 1.2), not a truth value (YAML 1.1)."""

    yaml_implicit_resolvers: ClassVar = {
        first: [(tag, pattern) for tag, pattern in found if tag != "tag:yaml.org,2002:bool" or first in "tTfF"]
        for first, found in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }


_TextDates.add_constructor("tag:yaml.org,2002:timestamp", lambda loader, node: loader.construct_scalar(node))


def load(path: Path) -> Any:
    return yaml.load(path.read_text("utf-8"), Loader=_TextDates)  # noqa: S506 - a SafeLoader


def test_the_schemas_on_disk_are_those_of_the_models() -> None:
    written = {path.name: path.read_bytes() for path in FOLDER.glob("*.json")}
    assert written == write_schemas(), "run: python3 hub.py schemas"


@pytest.mark.parametrize("name", FILES)
def test_the_data_conform_to_their_schema(name: str) -> None:
    schema = json.loads((FOLDER / f"{name.split()[0]}.schema.json").read_bytes())
    found = [
        f"{'/'.join(map(str, error.absolute_path))}: {error.message[:200]}"
        for error in Draft202012Validator(schema).iter_errors(load(ROOT / FILES[name]))
    ]
    assert not found


def test_a_schema_refuses_what_the_hub_refuses() -> None:
    schema = json.loads((FOLDER / "facts.schema.json").read_bytes())
    fact = load(ROOT / "data/facts/landwirtschaft.yml")["hoefe"]
    assert Draft202012Validator(schema).is_valid({"hoefe": fact})
    assert not Draft202012Validator(schema).is_valid({"hoefe": {**fact, "unknown": 1}})
    assert not Draft202012Validator(schema).is_valid({"Höfe": fact})
    without = {key: value for key, value in fact.items() if key != "owner"}
    assert not Draft202012Validator(schema).is_valid({"hoefe": without})


def _fields(schema: Any, where: str = "") -> Iterator[tuple[str, Any]]:
    """Every field of a schema with its path."""
    if isinstance(schema, dict):
        for name, field in schema.get("properties", {}).items() if isinstance(schema.get("properties"), dict) else ():
            yield f"{where}/{name}", field
        for key, inner in schema.items():
            yield from _fields(inner, f"{where}/{key}")
    elif isinstance(schema, list):
        for index, item in enumerate(schema):
            yield from _fields(item, f"{where}/{index}")


ENGLISH = re.compile(r"\b(?:the|which|with|what|from the|and)\b(?! months)")
SECTIONS = {"terms", "texts", "calendar"}  # their first level are sections, whose entries are described


@pytest.mark.parametrize("name", sorted({name.split()[0] for name in FILES} | {"story", "easy-story", "page"}))
def test_every_field_is_explained_in_german(name: str) -> None:
    schema = json.loads((FOLDER / f"{name}.schema.json").read_bytes())
    fields = [(path, field) for path, field in _fields(schema) if not (name in SECTIONS and path.count("/") == 1)]
    assert len(fields) > 3
    assert [path for path, field in fields if not field.get("description", "").strip()] == []
    assert [path for path, field in fields if ENGLISH.search(field["description"].lower())] == []
    entries = (
        schema.get("additionalProperties") or next(iter(schema["properties"].values()))["additionalProperties"]
        if name not in ("site", "core", "story", "easy-story", "page")
        else schema
    )
    assert entries["description"]


# Releases are written by the hub; the three files of the look have no schema in the editor and explain themselves in
# comments beside their values.
NOT_TYPED = {"brandhub.models.releases", "brandhub.models.tokens"}


def test_every_model_field_carries_its_description() -> None:
    def parts(kind: type[Part]) -> Iterator[type[Part]]:
        yield kind
        for below in kind.__subclasses__():
            yield from parts(below)

    unexplained = [
        f"{kind.__name__}.{name}"
        for kind in set(parts(Part))
        if kind.__module__.startswith("brandhub.models") and kind.__module__ not in NOT_TYPED
        for name, field in kind.model_fields.items()
        if not field.description
    ]
    assert unexplained == []


# --- What VS Code is told ---

DESK = ROOT / ".vscode"
NO_MODEL = {"data/brand/colours.yml", "data/brand/type.yml", "data/brand/word-mark.yml"}  # checked by their products
FILLED = re.compile(r"\$\{\d+(?::([^}]*)|\|([^,|}]*)[^}]*\|)\}|\$0")


def test_every_data_file_has_its_schema_in_the_editor() -> None:
    settings = json.loads((DESK / "settings.json").read_text("utf-8"))["yaml.schemas"]
    assert [path for path in settings if not (ROOT / path).is_file()] == []
    covered = {path.relative_to(ROOT).as_posix() for pattern in settings.values() for path in ROOT.glob(pattern)}
    written = {path.relative_to(ROOT).as_posix() for path in (ROOT / "data").rglob("*.yml")}
    assert written - covered == NO_MODEL


def _snippets(scope: str) -> dict[str, str]:
    """The snippets of a language with their placeholders filled as they are proposed."""
    found = json.loads((DESK / "hub.code-snippets").read_text("utf-8"))
    bodies = {name: snippet["body"] for name, snippet in found.items() if scope in snippet["scope"].split(",")}
    texts = {name: body if isinstance(body, str) else "\n".join(body) for name, body in bodies.items()}
    return {name: FILLED.sub(lambda hit: hit[1] or hit[2] or "", text) for name, text in texts.items()}


@pytest.mark.parametrize("name", _snippets("markdown"))
def test_a_snippet_for_texts_is_a_reference(name: str) -> None:
    text = _snippets("markdown")[name]
    references, wrong = find_references(text)
    assert not wrong
    assert [(reference.start, reference.end) for reference in references] == [(0, len(text))]


KINDS = {"Neuer Fakt": "facts", "Neue Quelle": "sources", "Neuer Vergleich": "claims", "Neuer Anteil": "claims"}
KINDS |= {"Neue Entwicklung": "claims"}


@pytest.mark.parametrize("name", KINDS)
def test_a_snippet_for_data_is_an_entry(name: str) -> None:
    entry = yaml.load(_snippets("yaml")[name], Loader=_TextDates)  # noqa: S506 - a SafeLoader
    schema = json.loads((FOLDER / f"{KINDS[name]}.schema.json").read_bytes())
    assert [error.message for error in Draft202012Validator(schema).iter_errors(entry)] == []


def test_snippets_cover_what_they_promise() -> None:
    found = json.loads((DESK / "hub.code-snippets").read_text("utf-8"))
    assert set(_snippets("yaml")) == {*KINDS, "Ausnahme", "Weiterer Wert"}
    functions = {find_references(text)[0][0].function for text in _snippets("markdown").values()}
    assert functions == {"fact", "claim", "chart", "image", "event", "source", "exception"}
    assert all(snippet["description"] and snippet["prefix"] for snippet in found.values())
    operators = re.findall(r"operator: (\S+)", "\n".join(_snippets("yaml").values()))
    assert set(operators) <= set(CLAIM_KINDS)
