"""Schemas: the published JSON Schemas and the OpenAPI description, both generated from the shapes."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any, Final

from pydantic.json_schema import models_json_schema

from brandhub.models.releases import Release
from brandhub.products.open_data.addresses import FOLDER, schema_address
from brandhub.products.open_data.documents import DOCUMENTS, SINGLE, json_bytes
from brandhub.products.open_data.holdings import Holdings
from brandhub.products.open_data.shapes import VERSION
from brandhub.products.open_data.tables import TABLES

DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"


def generate_schemas() -> dict[str, dict[str, Any]]:
    """One strict schema per kind of document, by name. The same shapes give the same schemas, whatever the hub."""
    return {
        name: {"$schema": DIALECT, **model.model_json_schema(mode="serialization"), "title": name}
        for name, model in DOCUMENTS.items()
    }


def release_schema() -> dict[str, Any]:
    """The file of a release: kept as it was written, with a `format` of its own, so v1 promises nothing of it."""
    return {"$schema": DIALECT, **Release.model_json_schema(), "title": "release"}


@cache
def write_schemas() -> Mapping[str, bytes]:
    """The schemas by address, once in a process: they hang on the shapes alone. Nobody changes what it returns."""
    schemas = {**generate_schemas(), "release": release_schema()}
    return {schema_address(name): json_bytes(schema) for name, schema in schemas.items()}


def write_openapi(holdings: Holdings) -> bytes:
    """The API in the terms of OpenAPI 3.1: every address, what comes back, and the shapes of it."""
    pairs: Any = [(model, "serialization") for model in DOCUMENTS.values()]
    names, schemas = models_json_schema(pairs, ref_template="#/components/schemas/{model}")
    found = {model: names[model, "serialization"] for model in DOCUMENTS.values()}
    words = holdings.catalogues["en"]
    own = holdings.hub.own_licence
    return json_bytes(
        {
            "openapi": "3.1.0",
            "info": {
                "title": holdings.hub.site.title.en,
                "version": "1.0.0",
                "summary": words.text("data.summary"),
                "description": words.text("open-data.api-text"),
                "license": {"name": own.label.en, **({"url": own.url} if own.url else {})},
            },
            "jsonSchemaDialect": DIALECT,
            "servers": [{"url": f"{holdings.host}{FOLDER.rstrip('/')}", "description": VERSION}],
            "paths": {
                **{
                    _path(name): _get(name, DOCUMENTS[name].__doc__ or "", found[DOCUMENTS[name]]) for name in DOCUMENTS
                },
                **{f"/{table.name}.csv": _get_table(f"{table.name}-csv", table.text(words)) for table in TABLES},
                **{
                    f"/{table.name}.excel.csv": _get_table(f"{table.name}-excel", table.text(words)) for table in TABLES
                },
                "/facts/{id}.csv": _get_table("fact-csv", words.text("open-data.fact-csv"), _parameter()),
                "/facts/{id}.excel.csv": _get_table("fact-excel", words.text("open-data.fact-csv"), _parameter()),
            },
            "components": schemas and {"schemas": schemas["$defs"]},
        }
    )


def _path(name: str) -> str:
    return f"/{name}s/{{id}}.json" if name in SINGLE else f"/{name}.json"


def _get(name: str, text: str, schema: Any) -> dict[str, Any]:
    content = {"application/json": {"schema": schema}}
    return _operation(name, text, content, _parameter() if name in SINGLE else [])


def _get_table(name: str, text: str, parameters: list[Any] | None = None) -> dict[str, Any]:
    return _operation(name, text, {"text/csv": {"schema": {"type": "string"}}}, parameters or [])


def _operation(name: str, text: str, content: dict[str, Any], parameters: list[Any]) -> dict[str, Any]:
    responses = {"200": {"description": text, "content": content}}
    if parameters:
        responses["404"] = {"description": "There is no entry with this id."}
    return {"get": {"operationId": name, "summary": text, "parameters": parameters, "responses": responses}}


def _parameter() -> list[dict[str, Any]]:
    pattern = {"type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"}
    return [{"name": "id", "in": "path", "required": True, "schema": pattern, "description": "The id of the entry."}]
