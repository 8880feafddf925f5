"""The JSON Schemas in data/schemas/ come from the models and accept the data they describe."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, ClassVar

import pytest
import yaml
from brandhub.whole.schemas import write_schemas
from jsonschema import Draft202012Validator

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "data" / "schemas"
FILES = {
    "sources": "data/sources.yml",
    "claims": "data/claims.yml",
    "timeline": "data/timeline.yml",
    "partners": "data/partners.yml",
    "images": "data/images.yml",
    "kits": "data/kits.yml",
    "terms": "data/terms.yml",
    "site": "data/site.yml",
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
