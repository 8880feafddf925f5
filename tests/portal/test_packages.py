"""Packages: the data package, the tables with their metadata, and the catalogue, as their readers read them."""

from __future__ import annotations

import json
import re
import warnings
from collections.abc import Iterator
from csv import reader
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
import rdflib
from brandhub.products.open_data.tables import FACTS, TABLES
from rdflib.compare import isomorphic
from rdflib.namespace import DCAT, DCTERMS, FOAF, RDF

HERE = Path(__file__).parent
DCATDE = rdflib.Namespace("http://dcat-ap.de/def/dcatde/")
SPDX = rdflib.Namespace("http://spdx.org/rdf/terms#")
HOST = "https://example.org"
# Libraries that take long to load are loaded by whoever reads with them: every process of a run lists all tests.


@pytest.fixture(scope="module")
def api(site: Path) -> Path:
    return site / "api/v1"


def load(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))


# --- Data Package ---


def test_the_package_is_valid_and_every_row_fits(api: Path) -> None:
    import frictionless

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the library's own
        report = frictionless.validate(str(api / "datapackage.json"))
    assert report.valid, report.flatten(["rowNumber", "fieldName", "message"])[:5]
    assert [task.name for task in report.tasks] == [table.name for table in TABLES]


def test_the_package_would_notice_a_wrong_value(api: Path, tmp_path: Path) -> None:
    import frictionless

    package = load(api / "datapackage.json")
    for resource in package["resources"]:
        text = (api / resource["path"]).read_text(encoding="utf-8")
        (tmp_path / resource["path"]).write_text(text.replace(",exact,", ",roughly,"), encoding="utf-8", newline="")
        resource.pop("hash")
        resource.pop("bytes")
    (tmp_path / "datapackage.json").write_text(json.dumps(package), encoding="utf-8")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        report = frictionless.validate(str(tmp_path / "datapackage.json"))
    assert not report.valid
    assert {error[0] for error in report.flatten(["type"])} == {"constraint-error"}


def test_the_package_tells_ours_from_theirs(api: Path) -> None:
    package, sources = load(api / "datapackage.json"), load(api / "sources.json")["sources"]
    assert package["licenses"][0]["name"] == "CC-BY-4.0"
    assert len(package["sources"]) == len(sources)
    for source in package["sources"]:
        assert source["licence"]["name"]
        assert source["notice"]
    for resource in package["resources"]:
        content = (api / resource["path"]).read_bytes()
        assert resource["bytes"] == len(content)
        assert resource["hash"] == f"sha256:{sha256(content).hexdigest()}"
    assert "Bedingungen der Quellen" in package["description"]


# --- CSV on the Web ---

PARSERS = {
    "number": float,
    "date": date.fromisoformat,
    "boolean": lambda cell: {"true": True, "false": False}[cell],
    "anyURI": lambda cell: re.fullmatch(r"https?://\S+", cell)[0],  # type: ignore[index]
    "string": str,
}


def described(api: Path) -> Iterator[tuple[Path, dict[str, Any]]]:
    """Every table that has metadata, with the schema that holds for it."""
    for name in ("csv-metadata.json", "facts/csv-metadata.json"):
        path = api / name
        group = load(path)
        for table in group["tables"]:
            yield path.parent / table["url"], table.get("tableSchema") or group["tableSchema"]


def test_the_tables_are_as_their_metadata_say(api: Path) -> None:
    seen = set()
    for path, schema in described(api):
        with path.open(encoding="utf-8", newline="") as file:
            head, *rows = reader(file, strict=True)
        assert head == [column["name"] for column in schema["columns"]], path
        assert all(column["name"] in column["titles"]["und"] for column in schema["columns"])
        for row in rows:
            for cell, column in zip(row, schema["columns"], strict=True):
                check_cell(cell, column)
        keys = [tuple(row[head.index(name)] for name in schema["primaryKey"]) for row in rows]
        assert len(set(keys)) == len(keys)
        seen.add(path)
    assert seen == {path for path in api.rglob("*.csv") if not path.name.endswith(".excel.csv")}


def check_cell(cell: str, column: dict[str, Any]) -> None:
    kind = column["datatype"]
    assert cell or not column["required"], column["name"]
    if isinstance(kind, dict):
        assert not cell or re.fullmatch(kind["format"], cell), (column["name"], cell)
    elif cell:
        PARSERS[kind](cell)


def test_a_reader_of_csv_on_the_web_reads_types(api: Path) -> None:
    import csvw

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        group = csvw.CSVW(str(api / "csv-metadata.json"), validate=True)
        assert group.is_valid
        table = next(table for table in group.tables if table.url.string == f"{FACTS.name}.csv")
        rows = list(table)
    farms = next(row for row in rows if row["fact"] == "hoefe")
    assert farms["value"] == 102
    assert farms["low_open"] is False


# --- Catalogue ---


@pytest.fixture(scope="module")
def graph(api: Path) -> rdflib.Graph:
    return rdflib.Graph().parse(api / "catalog.ttl")


def test_both_files_say_the_same(graph: rdflib.Graph, api: Path) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # rdflib warns of its own parser
        other = rdflib.Graph().parse(api / "catalog.jsonld", format="json-ld")
    assert isomorphic(graph, other)
    assert not any(isinstance(term, rdflib.BNode) for triple in graph for term in triple)


def shapes() -> rdflib.Graph:
    found = rdflib.Graph()
    for path in sorted((HERE / "dcat").glob("*.ttl")):
        found.parse(path)
    return found


def test_the_catalogue_has_the_shape_of_dcat_ap_de(graph: rdflib.Graph) -> None:
    import pyshacl

    fits, _, told = pyshacl.validate(graph, shacl_graph=shapes(), inference="none", advanced=True)
    assert fits, told


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        (DCAT.Dataset, DCTERMS.title),
        (DCAT.Dataset, DCTERMS.publisher),
        (DCAT.Distribution, DCTERMS.license),
        (DCAT.Distribution, DCAT.accessURL),
        (DCAT.Catalog, DCTERMS.description),
    ],
)
def test_the_shapes_notice_what_is_missing(kind: Any, name: Any, graph: rdflib.Graph) -> None:
    import pyshacl

    broken = rdflib.Graph() + graph
    broken.remove((next(graph.subjects(RDF.type, kind)), name, None))
    assert len(broken) < len(graph)
    fits, _, _ = pyshacl.validate(broken, shacl_graph=shapes(), inference="none", advanced=True)
    assert not fits


def test_a_portal_can_harvest_what_the_catalogue_offers(graph: rdflib.Graph, site: Path, pages: Any) -> None:
    (catalogue,) = graph.subjects(RDF.type, DCAT.Catalog)
    datasets = list(graph.objects(catalogue, DCAT.dataset))
    assert len(datasets) == len(TABLES)
    for dataset in datasets:
        page, _, anchor = str(dataset).removeprefix(HOST).partition("#")
        assert pages[page].tree.xpath(f"//*[@id='{anchor}']"), "its address leads to its place on the page"
        assert {title.language for title in graph.objects(dataset, DCTERMS.title)} == {"de", "en"}
        assert list(graph.objects(dataset, DCAT.theme))
        key = graph.value(dataset, DCATDE.politicalGeocodingURI)
        assert re.fullmatch(r"http://dcat-ap\.de/def/politicalGeocoding/municipalityKey/\d{8}", str(key))
        files = list(graph.objects(dataset, DCAT.distribution))
        assert len(files) == 3
        for distribution in files:
            content = (site / str(graph.value(distribution, DCAT.downloadURL)).removeprefix(f"{HOST}/")).read_bytes()
            assert int(graph.value(distribution, DCAT.byteSize)) == len(content)  # type: ignore[arg-type]
            checksum = graph.value(distribution, SPDX.checksum)
            assert str(graph.value(checksum, SPDX.checksumValue)) == sha256(content).hexdigest()
            assert graph.value(distribution, DCTERMS.license) == rdflib.URIRef(
                "http://dcat-ap.de/def/licenses/cc-by/4.0"
            )
            assert "CC BY 4.0" in str(graph.value(distribution, DCATDE.licenseAttributionByText))
            described = str(graph.value(distribution, FOAF.page)).removeprefix(f"{HOST}/")
            assert (site / described).is_file()


def test_nothing_unfilled_is_offered_as_a_contact(graph: rdflib.Graph) -> None:
    assert "AUSFÜLLEN" not in graph.serialize()
    assert list(graph.objects(None, DCAT.contactPoint)) == []
