"""Promises: what may change in a document within one version of the API, and what would break its readers.

Allowed: new documents, new fields, new words in a list of choices. Not allowed: a document or field that goes, another
name, another type, a field that may now be missing or null, fewer words in a list of choices. The promise counts from
the last release, which keeps its schemas in `data/schemas/api/v1/`.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from brandhub.ground.characters import MAX_BYTES
from brandhub.ground.files import names_in, read_file
from brandhub.products.open_data.schemas import generate_schemas
from brandhub.products.open_data.shapes import VERSION

KEPT: Final = f"data/schemas/api/{VERSION}"
"""The folder with the schemas of the last release."""
WORDING: Final = frozenset(
    {"title", "description", "$schema", "$defs", "$ref", "properties", "required", "enum", "const"}
)
"""Keywords that say nothing about values, or that are compared in their own way."""

_ENDING: Final = ".schema.json"
Schema = Mapping[str, Any]


def load_kept(root: Path) -> dict[str, dict[str, Any]]:
    """The schemas of the last release by name; empty before the first was kept."""
    kept: dict[str, dict[str, Any]] = {}
    for name in names_in(root, KEPT):
        content, _ = read_file(root, f"{KEPT}/{name}", MAX_BYTES)
        if name.endswith(_ENDING) and content is not None:
            kept[name.removesuffix(_ENDING)] = json.loads(content.decode("utf-8"))
    return kept


def write_kept() -> dict[str, bytes]:
    """The schemas of today as files to keep, by path in the project."""
    return {
        f"{KEPT}/{name}.schema.json": (json.dumps(schema, ensure_ascii=False, indent=2) + "\n").encode()
        for name, schema in generate_schemas().items()
    }


def list_breaks(kept: Mapping[str, Schema], now: Mapping[str, Schema]) -> list[str]:
    """Every promise that would be broken, as „document: path: what“; empty when readers notice nothing."""
    gone = [f"{name}: gone" for name in sorted(kept.keys() - now.keys())]
    both = sorted(kept.keys() & now.keys())
    return gone + [f"{name}: {found}" for name in both for found in _Pair(kept[name], now[name]).breaks()]


class _Pair:
    """One document before and after. Definitions are compared where they are used, each pair once."""

    def __init__(self, before: Schema, after: Schema) -> None:
        self.before, self.after = before, after
        self._seen: set[tuple[str, str]] = set()

    def breaks(self) -> Iterator[str]:
        yield from self._compare(self.before, self.after, "")

    def _compare(self, before: Any, after: Any, path: str) -> Iterator[str]:
        pair = (json.dumps(before, sort_keys=True), json.dumps(after, sort_keys=True))
        if "$ref" in pair[0] and pair in self._seen:
            return
        self._seen.add(pair)
        old, new = _resolve(before, self.before), _resolve(after, self.after)
        yield from self._properties(old, new, path)
        yield from _choices(old, new, path)
        for keyword in sorted((old.keys() | new.keys()) - WORDING):
            yield from self._keyword(keyword, old.get(keyword), new.get(keyword), path)

    def _properties(self, old: Schema, new: Schema, path: str) -> Iterator[str]:
        before, after = old.get("properties", {}), new.get("properties", {})
        for name, schema in before.items():
            if name not in after:
                yield f"{path}/{name}: gone"
            else:
                if name in old.get("required", ()) and name not in new.get("required", ()):
                    yield f"{path}/{name}: may be missing"
                yield from self._compare(schema, after[name], f"{path}/{name}")

    def _keyword(self, keyword: str, old: Any, new: Any, path: str) -> Iterator[str]:
        if isinstance(old, dict) and isinstance(new, dict):
            if keyword in ("items", "additionalProperties", "propertyNames"):
                yield from self._compare(old, new, f"{path}/*")
            elif keyword == "patternProperties" and old.keys() == new.keys():
                for pattern, schema in old.items():
                    yield from self._compare(schema, new[pattern], f"{path}/*")
            elif old != new:
                yield f"{path}: other {keyword}"
        elif keyword in ("anyOf", "oneOf", "allOf") and old and new and len(old) == len(new):
            for one, other in zip(old, new, strict=True):
                yield from self._compare(one, other, path)
        elif old != new:
            yield f"{path}: other {keyword}"


def _resolve(schema: Any, whole: Schema) -> Schema:
    reference = schema.get("$ref", "")
    return whole["$defs"][reference.rsplit("/", 1)[1]] if reference else schema  # type: ignore[no-any-return]


def _choices(old: Schema, new: Schema, path: str) -> Iterator[str]:
    """New words may come, and readers must expect them; a list of choices must not appear out of nothing."""
    before, after = (schema.get("enum", [schema["const"]] if "const" in schema else None) for schema in (old, new))
    if before is not None and after is not None and set(before) - set(after):
        yield f"{path}: no longer {', '.join(map(str, sorted(set(before) - set(after), key=str)))}"
    if (before is None) != (after is None):
        yield f"{path}: other choices"
