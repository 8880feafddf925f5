"""The data page: every table and document to take along, how to read them, and how to name them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Final

from brandhub.products.citations import one_line
from brandhub.products.open_data.addresses import FOLDER, schema_address
from brandhub.products.open_data.documents import DOCUMENTS, SINGLE
from brandhub.products.open_data.holdings import Holdings
from brandhub.products.open_data.notices import write_notice
from brandhub.products.open_data.tables import CLAIMS, FACTS, TABLES, Table
from brandhub.products.portal.addresses import release_page
from brandhub.products.portal.citing import citation_view
from brandhub.products.portal.citing_whole import today_work
from brandhub.products.portal.desk import Desk, View
from brandhub.products.portal.frame import page_view, section_versions
from brandhub.products.press_kit.listings import size_text

Files = Mapping[str, bytes]
EXAMPLES: Final = (
    ("python", "python.py.jinja"),
    ("pandas", "pandas.py.jinja"),
    ("r", "r.R.jinja"),
    ("javascript", "javascript.mjs.jinja"),
    ("duckdb", "duckdb.sql.jinja"),
)
"""Clients in a few lines; tests run each of them against the finished site."""
KINDS: Final = ("csv", "excel.csv", "json")
LISTED: Final = tuple(name for name in DOCUMENTS if name not in SINGLE and name not in {t.name for t in TABLES})
DESCRIPTIONS: Final = ("openapi.json", "datapackage.json", "csv-metadata.json", "catalog.ttl", "catalog.jsonld")
READING: Final = ("span", "as-of", "stage", "basis")


def draw_open_data(desk: Desk, files: Files, holdings: Holdings) -> View:
    """`files`: the open data by address, for their sizes."""
    page = page_view(
        desk, "open-data", desk.word("nav.data"), desk.word("data.summary"), versions=section_versions("data")
    )
    own = desk.hub.own_licence
    return {
        "page": page,
        "tables": [_table(table, desk, files) for table in TABLES],
        "reading": [
            {"label": desk.word(f"data.read-{name}"), "text": desk.word(f"data.read-{name}-text")} for name in READING
        ],
        "columns": [_columns(table, desk) for table in (FACTS, CLAIMS)],
        "examples": [_example(name, template, desk, holdings) for name, template in EXAMPLES],
        "licence": {"label": own.label[desk.language], "url": own.url or "", "text": desk.word("data.licence-text")},
        "attribution": {"id": "namensnennung", "text": holdings.attribution().model_dump()[desk.language]},
        "others": _others(desk),
        "descriptions": [
            file_view(f"{FOLDER}{name}", desk.word(f"data.{_key(name)}"), desk, files) for name in DESCRIPTIONS
        ],
        "documents": [
            file_view(f"{FOLDER}{name}.json", desk.word(f"data.{name}-file"), desk, files) for name in LISTED
        ],
        "schemas": [{"label": name, "url": desk.link(schema_address(name)), "size": ""} for name in DOCUMENTS],
        "releases": [
            {
                "label": desk.word("changes.release", version=release.version),
                "url": desk.link(release_page(release.version, desk.language)),
                "size": desk.date(release.date),
            }
            for release in reversed(desk.workshop.releases)
        ],
        "citation": citation_view(today_work(desk), "data", "", desk),
    }


def _key(name: str) -> str:
    return name.replace(".", "-")


def file_view(address: str, label: str, desk: Desk, files: Files) -> View:
    """A file to take along, with its size."""
    size = size_text(len(files[address]), desk.workshop.catalogues[desk.language])
    return {"label": label, "url": desk.link(address), "size": size}


def _table(table: Table, desk: Desk, files: Files) -> View:
    """A data set with its files; its id is part of its address in catalogues."""
    words = desk.workshop.catalogues[desk.language]
    return {
        "id": table.name,
        "title": words.text(f"data.{table.name}"),
        "text": table.text(words),
        "downloads": [
            file_view(f"{FOLDER}{table.name}.{kind}", words.text(f"data.file-{_key(kind)}"), desk, files)
            for kind in KINDS
        ],
    }


def _columns(table: Table, desk: Desk) -> View:
    words = desk.workshop.catalogues[desk.language]
    return {
        "label": words.text("data.columns", {"file": f"{table.name}.csv"}),
        "rows": [
            {"name": column.name, "text": table.meaning(column, words) or table.heading(column, words)}
            for column in table.columns
        ],
    }


def _example(name: str, template: str, desk: Desk, holdings: Holdings) -> View:
    plain = desk.workshop.templates.overlay(autoescape=False)  # programs are no markup; the page escapes them
    code = plain.get_template(f"examples/{template}").render(
        address=holdings.host + FOLDER, fact=desk.hub.site.front.facts[0], language=desk.language
    )
    return {"id": f"beispiel-{name}", "label": desk.word(f"data.example-{name}"), "code": code.rstrip("\n")}


def _others(desk: Desk) -> View:
    """Figures that are not ours: under which licences their sources state them, and one notice as an example."""
    hub, language = desk.hub, desk.language
    used = {key for series in hub.series.values() for reading in series.readings for key in reading.sources}
    counts = Counter(hub.sources[key].licence for key in used)
    first = min(used, key=lambda key: (-counts[hub.sources[key].licence], key), default="")
    words = desk.workshop.catalogues[language]
    source = hub.sources.get(first)
    return {
        "licences": [
            {
                "label": hub.licences[key].label[language],
                "url": hub.licences[key].url or "",
                "text": hub.licences[key].text[language],
                "count": str(count),
            }
            for key, count in sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
        ],
        "notice": one_line(write_notice(source, hub.licences[source.licence], words)) if source else "",
    }
