"""Packages: the tables described for programs, as a Data Package and as CSV on the Web.

Data Package 2.0 (datapackage.org); Metadata Vocabulary for Tabular Data (W3C, 2015).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from brandhub.ground.catalogues import LANGUAGES
from brandhub.products.open_data.addresses import FOLDER
from brandhub.products.open_data.documents import json_bytes
from brandhub.products.open_data.entry_shapes import Source
from brandhub.products.open_data.holdings import Holdings
from brandhub.products.open_data.licences import licence_name
from brandhub.products.open_data.tables import FACTS, TABLES, Column, Table
from brandhub.products.press_kit.manifest import sha256

PROFILE: Final = "https://datapackage.org/profiles/2.0/datapackage.json"
CONTEXT: Final = "http://www.w3.org/ns/csvw"
CSVW_TYPES: Final = {"uri": "anyURI"}
LANGUAGE: Final = "de"
"""A Data Package speaks one language; CSV on the Web carries both."""


def write_packages(
    files: Mapping[str, bytes], facts: Iterable[str], sources: Mapping[str, Source], holdings: Holdings
) -> dict[str, bytes]:
    """The descriptions by address. `files`: the tables that they describe, with their bytes."""
    paths = [f"{key}.csv" for key in facts]
    return {
        f"{FOLDER}datapackage.json": json_bytes(_package(files, sources, holdings)),
        f"{FOLDER}csv-metadata.json": json_bytes(_group([_csvw_table(table, holdings) for table in TABLES], holdings)),
        f"{FOLDER}facts/csv-metadata.json": json_bytes(
            {**_group([{"url": path} for path in paths], holdings), "tableSchema": _csvw_schema(FACTS, holdings)}
        ),
    }


# --- Data Package ---


def _package(files: Mapping[str, bytes], sources: Mapping[str, Source], holdings: Holdings) -> dict[str, Any]:
    own, last = holdings.hub.own_licence, holdings.last
    words = holdings.catalogues[LANGUAGE]
    licence = {
        "name": licence_name(own),
        "title": own.label[LANGUAGE],
        **({"path": own.url} if own.url else {}),
    }
    day = last.date if last else holdings.hub.today
    return {
        "$schema": PROFILE,
        "name": "open-data",
        "id": f"{holdings.host}{FOLDER}datapackage.json",
        "title": holdings.hub.site.title[LANGUAGE],
        "description": f"{words.text('data.summary')} {words.text('data.licence-text')}",
        "homepage": holdings.page("data").de,
        "version": last.version if last else day.isoformat(),
        "created": f"{day.isoformat()}T00:00:00Z",
        "contributors": [{"title": holdings.publisher, "roles": ["publisher"]}],
        "licenses": [licence],
        "sources": [_source(source, holdings) for source in sources.values()],
        "resources": [_resource(table, files[f"{FOLDER}{table.name}.csv"], holdings) for table in TABLES],
    }


def _source(source: Source, holdings: Holdings) -> dict[str, Any]:
    """Whose figures these are, and under which licence: that of the package does not cover them."""
    licence = holdings.hub.licences[source.licence]
    return {
        "title": f"{source.producer}: {source.title}",
        **({"path": source.url} if source.url else {}),
        "version": source.published or source.accessed,
        "licence": {"name": licence_name(licence), "title": licence.label[LANGUAGE], "path": licence.url},
        "notice": source.notice.de,
    }


def _resource(table: Table, content: bytes, holdings: Holdings) -> dict[str, Any]:
    return {
        "name": table.name,
        "type": "table",
        "title": holdings.catalogues[LANGUAGE].text(f"data.{table.name}"),
        "description": table.text(holdings.catalogues[LANGUAGE]),
        "path": f"{table.name}.csv",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": len(content),
        "hash": f"sha256:{sha256(content)}",
        "schema": {
            "fields": [_field(table, column, holdings) for column in table.columns],
            "primaryKey": list(table.key),
            "missingValues": [""],
        },
    }


def _field(table: Table, column: Column, holdings: Holdings) -> dict[str, Any]:
    words = holdings.catalogues[LANGUAGE]
    meaning = table.meaning(column, words)
    is_address = column.type == "uri"
    return {
        "name": column.name,
        "type": "string" if is_address else column.type,
        **({"format": "uri"} if is_address else {}),
        "title": table.heading(column, words),
        **({"description": meaning} if meaning else {}),
        **({"constraints": found} if (found := _constraints(column)) else {}),
    }


def _constraints(column: Column) -> dict[str, Any]:
    return {
        **({"required": True} if column.required else {}),
        **({"enum": list(column.choices)} if column.choices else {}),
    }


# --- CSV on the Web ---


def _group(tables: Sequence[Mapping[str, Any]], holdings: Holdings) -> dict[str, Any]:
    own = holdings.hub.own_licence
    return {
        "@context": [CONTEXT, {"@language": LANGUAGE}],
        "@type": "TableGroup",
        "dc:title": _texts(holdings.hub.site.title.model_dump()),
        "dc:publisher": holdings.publisher,
        "dc:rights": _texts(holdings.attribution().model_dump()),
        **({"dc:license": {"@id": own.url}} if own.url else {}),
        "tables": list(tables),
    }


def _csvw_table(table: Table, holdings: Holdings) -> dict[str, Any]:
    texts = {language: table.text(holdings.catalogues[language]) for language in LANGUAGES}
    return {"url": f"{table.name}.csv", "dc:description": _texts(texts), "tableSchema": _csvw_schema(table, holdings)}


def _csvw_schema(table: Table, holdings: Holdings) -> dict[str, Any]:
    return {
        "columns": [_csvw_column(table, column, holdings) for column in table.columns],
        "primaryKey": list(table.key),
    }


def _csvw_column(table: Table, column: Column, holdings: Holdings) -> dict[str, Any]:
    """`und` is the heading as it stands in the file; the others are what people call it."""
    catalogues = holdings.catalogues
    meanings = {language: table.meaning(column, catalogues[language]) for language in LANGUAGES}
    return {
        "name": column.name,
        "titles": {
            "und": [column.name],
            **{language: [table.heading(column, catalogues[language])] for language in LANGUAGES},
        },
        **({"dc:description": _texts(meanings)} if all(meanings.values()) else {}),
        "datatype": _datatype(column),
        "required": column.required,
    }


def _datatype(column: Column) -> Any:
    if column.choices:
        return {"base": "string", "format": f"^({'|'.join(column.choices)})$"}
    return CSVW_TYPES.get(column.type, column.type)


def _texts(texts: Mapping[str, str]) -> list[dict[str, str]]:
    return [{"@value": text, "@language": language} for language, text in texts.items()]
