"""Open data: every document keeps to its schema and to the others; tables are tables; real clients can read them."""

from __future__ import annotations

import csv
import json
import re
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping
from datetime import date
from fractions import Fraction
from functools import cache, partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from io import StringIO
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from brandhub.products.open_data.documents import DOCUMENTS, SINGLE
from brandhub.products.open_data.schemas import generate_schemas, release_schema
from brandhub.products.open_data.tables import FACTS, TABLES
from jsonschema import Draft202012Validator, FormatChecker
from referencing.exceptions import Unresolvable

Pages = Mapping[str, Any]
LANGUAGES = ("de", "en")
EXAMPLES = ("python", "pandas", "r", "javascript", "duckdb")
PATIENCE = 60
# Libraries that take long to load are loaded by whoever reads with them: every process of a run lists all tests.


@pytest.fixture(scope="module")
def api(site: Path) -> Path:
    return site / "api/v1"


@pytest.fixture(scope="module")
def address(site: Path) -> Iterator[str]:
    """The finished site on this machine, as any web server would send it."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(site)))
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: Any) -> None:
        """Nothing: the test speaks."""


def load(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))


@cache
def documents(api: Path) -> dict[str, Path]:
    """Every JSON document that is one of ours, by its address in the API."""
    found = {path.relative_to(api).as_posix(): path for path in api.rglob("*.json")}
    return {name: path for name, path in found.items() if "$schema" in load(path) and not name.startswith("schemas/")}


def rows(path: Path, *, separator: str = ",", encoding: str = "utf-8") -> list[dict[str, str]]:
    text = path.read_bytes().decode(encoding)
    return list(csv.DictReader(StringIO(text, newline=""), delimiter=separator, strict=True))


# --- Documents and schemas ---


def test_every_document_keeps_to_its_published_schema(api: Path) -> None:
    validators: dict[Path, Draft202012Validator] = {}
    kinds = set()
    for name, path in documents(api).items():
        if name == "datapackage.json":
            continue  # its profile is the publisher's; test_packages.py
        document = load(path)
        place = (path.parent / document["$schema"]).resolve()
        if place not in validators:
            schema = load(place)
            Draft202012Validator.check_schema(schema)
            validators[place] = Draft202012Validator(schema, format_checker=FormatChecker())
        found = [
            f"{'/'.join(map(str, e.absolute_path))}: {e.message[:200]}" for e in validators[place].iter_errors(document)
        ]
        assert found == [], name
        kinds.add(place.name.removesuffix(".schema.json"))
    assert kinds == set(DOCUMENTS)


def test_the_published_schemas_are_those_of_the_shapes(api: Path) -> None:
    published = {path.name.removesuffix(".schema.json"): load(path) for path in (api / "schemas").glob("*.schema.json")}
    assert published == {**generate_schemas(), "release": release_schema()}


def test_schemas_are_strict() -> None:
    """No object may hold what it does not declare: a slip of ours must not become a field that somebody relies on."""
    for name, schema in generate_schemas().items():
        for part in (schema, *schema["$defs"].values()):
            if "properties" in part:
                assert part["additionalProperties"] is False, (name, part.get("title"))


@pytest.mark.parametrize("change", [{"surprise": 1}, {"generated": "gestern"}, {"licence": None}, {"version": "v2"}])
def test_a_schema_refuses_what_is_not_declared(change: dict[str, Any], api: Path) -> None:
    schema = Draft202012Validator(load(api / "schemas/fact.schema.json"), format_checker=FormatChecker())
    document = load(api / "facts/hoefe.json")
    assert schema.is_valid(document)
    assert not schema.is_valid({**document, **change})


def test_every_document_says_of_when_it_is_and_how_to_name_it(api: Path) -> None:
    heads = [
        {name: load(path)[name] for name in ("version", "generated", "release", "publisher", "licence", "attribution")}
        for name, path in documents(api).items()
        if name != "datapackage.json"
    ]
    assert all(head == heads[0] for head in heads)
    head = heads[0]
    assert head["generated"] == "2026-11-23", "the day of the hub, not of the machine"
    assert head["licence"]["url"] == "https://creativecommons.org/licenses/by/4.0/"
    assert all(head["licence"]["url"] in head["attribution"][language] for language in LANGUAGES)


def test_openapi_describes_what_there_is(api: Path) -> None:
    from openapi_spec_validator import validate

    description = load(api / "openapi.json")
    validate(description)
    for path, operations in description["paths"].items():
        pattern = re.compile(re.escape(path.lstrip("/")).replace(re.escape("{id}"), "[a-z0-9-]+"))
        found = [name for name in listing(api) if pattern.fullmatch(name)]
        assert found, path
        assert [*operations] == ["get"]
    schemas = description["components"]["schemas"]
    for name in DOCUMENTS:
        path = f"/{name}s/{{id}}.json" if name in SINGLE else f"/{name}.json"
        reference = description["paths"][path]["get"]["responses"]["200"]["content"]["application/json"]["schema"][
            "$ref"
        ]
        whole = {**schemas[reference.rsplit("/", 1)[1]], "components": description["components"]}
        example = next(
            found for found in documents(api).values() if load(found)["$schema"].endswith(f"/{name}.schema.json")
        )
        try:
            assert Draft202012Validator(whole).is_valid(load(example)), name
        except Unresolvable as error:
            pytest.fail(f"{name}: {error}")


def listing(api: Path) -> list[str]:
    return [path.relative_to(api).as_posix() for path in api.rglob("*") if path.is_file()]


# --- Documents and each other ---


def test_the_index_lists_what_there_is(api: Path) -> None:
    offers = load(api / "index.json")["offers"]
    patterns = [re.compile(re.escape(offer["path"]).replace(re.escape("{id}"), "[a-z0-9-]+")) for offer in offers]
    files = listing(api)
    assert all(any(pattern.fullmatch(name) for name in files) for pattern in patterns)
    data = [name for name in files if name.endswith(".csv") or name in documents(api)]
    missed = [name for name in data if not any(pattern.fullmatch(name) for pattern in patterns)]
    assert missed == ["datapackage.json"]
    for offer in offers:
        if offer["schema"]:
            assert (api / "schemas" / offer["schema"].rsplit("/", 1)[1]).is_file()


def test_ids_are_stable_and_lead_somewhere(api: Path, pages: Pages) -> None:
    facts, claims = load(api / "facts.json")["facts"], load(api / "claims.json")["claims"]
    sources, terms = load(api / "sources.json")["sources"], load(api / "terms.json")
    known = {each["id"] for fact in facts.values() for each in fact["observations"]}
    assert len(known) == sum(len(fact["observations"]) for fact in facts.values()), "no two values have one id"
    for key, fact in facts.items():
        assert fact["id"] == key
        assert fact["topic"] in terms["topics"]
        assert fact["unit"] in terms["units"]
        assert fact["area"] in terms["areas"]
        assert fact["basis"] in terms["bases"]
        for each in fact["observations"]:
            assert each["id"] == f"{key}@{each['as-of']}"
            assert set(each["sources"]) <= sources.keys()
            assert set(each["inputs"]) <= known
    for key, claim in claims.items():
        assert claim["id"] == key
        assert set(claim["facts"]) <= facts.keys()
        assert set(claim["sources"]) <= sources.keys()
        assert {each["observation"] for each in claim["inputs"]} <= known
    for entry in (*facts.values(), *claims.values(), *load(api / "partners.json")["partners"].values()):
        for language in LANGUAGES:
            assert entry["url"][language].removeprefix("https://example.org") in pages
    for source in sources.values():
        assert source["licence"] in terms["licences"]


def test_single_documents_say_what_the_lists_say(api: Path) -> None:
    facts, claims = load(api / "facts.json")["facts"], load(api / "claims.json")["claims"]
    sources = load(api / "sources.json")["sources"]
    for key, fact in facts.items():
        document = load(api / f"facts/{key}.json")
        assert document["fact"] == fact
        assert document["sources"] == {name: sources[name] for name in document["sources"]}
        assert {name for each in fact["observations"] for name in each["sources"]} == document["sources"].keys()
    for key, claim in claims.items():
        assert load(api / f"claims/{key}.json")["claim"] == claim
    flat = load(api / "observations.json")["observations"]
    assert [row["id"] for row in flat] == [each["id"] for fact in facts.values() for each in fact["observations"]]


def test_bounds_enclose_the_exact_interval(api: Path) -> None:
    for fact in load(api / "facts.json")["facts"].values():
        for each in fact["observations"]:
            exact = each["exact"]
            assert Fraction(str(each["low"])) <= Fraction(exact["low"])
            assert (each["high"] is None) == (exact["high"] is None)
            if exact["high"] is not None:
                assert Fraction(exact["high"]) <= Fraction(str(each["high"]))
            assert exact["high-open"] or each["kind"] != "suppressed"


def test_a_claim_can_be_followed_step_by_step(api: Path) -> None:
    for key, claim in load(api / "claims.json")["claims"].items():
        is_asserted = claim["sentence"]["de"] is not None
        assert is_asserted == (claim["status"] == "published" and claim["verdict"] == "holds"), key
        if claim["status"] == "retired":
            assert (claim["arithmetic"], claim["inputs"], claim["verdict"]) == ([], [], None)
            continue
        assert claim["arithmetic"], key
        for step in claim["arithmetic"]:
            assert step["rule"]
            assert all(step["text"][language].strip() for language in LANGUAGES)
            assert all("{" not in step["text"][language] for language in LANGUAGES)
        assert (claim["flip"] is not None) == (claim["verdict"] == "holds"), key
        assert claim["comparable"] == all(row["passes"] for row in claim["guard"])
        assert claim["comparable"] == (claim["verdict"] != "not-comparable")


def test_images_and_kits_lead_to_files(api: Path, site: Path) -> None:
    images, kits = load(api / "images.json")["images"], load(api / "kits.json")["kits"]
    assert images
    for image in images.values():
        assert (site / image["file"].removeprefix("https://example.org/")).is_file()
        assert image["credit"]
        assert image["light"] in ("green", "yellow", "red")
    listed = {(kit["kit"], kit["language"]): kit["sha256"] for kit in load(site / "presse/kits.json")["kits"]}
    assert {(kit["kit"], kit["language"]): kit["sha256"] for kit in kits} == listed
    for kit in kits:
        assert (site / kit["file"].removeprefix("https://example.org/")).stat().st_size == kit["bytes"]
        assert (site / kit["manifest"].removeprefix("https://example.org/")).is_file()


def test_stories_name_what_they_rest_on(api: Path, pages: Pages) -> None:
    stories, facts = load(api / "stories.json")["stories"], load(api / "facts.json")["facts"]
    for story in stories.values():
        assert story["facts"] or story["claims"]
        assert set(story["facts"]) <= facts.keys()
        for version in story["versions"]:
            assert version["url"].removeprefix("https://example.org") in pages
            assert "{{" not in version["title"] + version["summary"]
    assert {version["language"] for story in stories.values() for version in story["versions"]} >= {"de", "en"}


# --- Tables ---


def test_tables_are_as_rfc_4180_has_them(api: Path) -> None:
    for path in api.rglob("*.csv"):
        content = path.read_bytes()
        assert content.endswith(b"\r\n")
        assert b"\n" not in content.replace(b"\r\n", b""), path.name
        is_excel = path.name.endswith(".excel.csv")
        assert content.startswith(b"\xef\xbb\xbf") == is_excel
        separator, encoding = (";", "utf-8-sig") if is_excel else (",", "utf-8")
        table = list(csv.reader(StringIO(content.decode(encoding), newline=""), delimiter=separator, strict=True))
        assert {len(row) for row in table} == {len(table[0])}, path.name
        assert len(set(table[0])) == len(table[0]), path.name


def test_no_cell_is_a_formula(api: Path) -> None:
    for path in api.rglob("*.csv"):
        is_excel = path.name.endswith(".excel.csv")
        encoding, separator = ("utf-8-sig", ";") if is_excel else ("utf-8", ",")
        for row in rows(path, separator=separator, encoding=encoding):
            for cell in row.values():
                assert not cell.startswith(("=", "+", "@", "\t", "\r")), (path.name, cell)
                assert not cell.startswith("-") or re.fullmatch(r"-\d+([.,]\d+)?", cell), (path.name, cell)


def test_the_table_of_facts_says_what_the_documents_say(api: Path) -> None:
    facts, sources = load(api / "facts.json")["facts"], load(api / "sources.json")["sources"]
    table = {(row["fact"], row["as_of"]): row for row in rows(api / "facts.csv")}
    readings = {(key, each["as-of"]): (fact, each) for key, fact in facts.items() for each in fact["observations"]}
    assert table.keys() == readings.keys()
    for key, row in table.items():
        fact, each = readings[key]
        assert [*row] == [column.name for column in FACTS.columns]
        assert row["stage"] == fact["stage"]
        assert row["stage"] in ("fresh", "due", "dated", "expired")
        assert (row["value"] == "") == (each["value"] is None)
        assert row["value"] == "" or float(row["value"]) == each["value"]
        assert float(row["low"]) == each["low"]
        assert (row["high"] == "") == (each["high"] is None)
        assert date.fromisoformat(row["from"]) <= date.fromisoformat(row["to"] or "9999-12-31")
        assert row["source_ids"].split() == each["sources"]
        for name in each["sources"]:
            assert sources[name]["notice"]["de"] in row["source_notice_de"]
        assert all(row[f"source_licence_{language}"] for language in LANGUAGES)


def test_each_fact_has_its_rows_of_the_whole(api: Path) -> None:
    whole = rows(api / "facts.csv")
    for key in load(api / "facts.json")["facts"]:
        assert rows(api / f"facts/{key}.csv") == [row for row in whole if row["fact"] == key]
        assert len(rows(api / f"facts/{key}.excel.csv", separator=";", encoding="utf-8-sig")) >= 1


def test_the_german_table_speaks_german(api: Path) -> None:
    table = rows(api / "facts.excel.csv", separator=";", encoding="utf-8-sig")
    plain = rows(api / "facts.csv")
    assert len(table) == len(plain)
    assert not any("englisch" in heading for heading in table[0])
    kinds = {"genau", "gerundet", "ungefähr", "mindestens", "höchstens", "zwischen", "unterdrückt"}
    for german, row in zip(table, plain, strict=True):
        assert german["Wert"] == row["value"].replace(".", ",")
        assert german["Art des Werts"] in kinds
        assert german["In Worten"] == row["text_de"]
        assert german["Lizenz der Quelle"] == row["source_licence_de"]
    units = {entry["label"]["de"] for entry in load(api / "terms.json")["units"].values()}
    assert {row["Einheit"] for row in table} <= units


# --- Clients ---


def test_pandas_reads_tables_and_documents(address: str, api: Path) -> None:
    import pandas as pd

    facts = pd.read_csv(f"{address}/api/v1/facts.csv", parse_dates=["from", "to"])
    documents_ = load(api / "facts.json")["facts"]
    assert len(facts) == sum(len(fact["observations"]) for fact in documents_.values())
    for name in ("value", "low", "high"):
        assert pd.api.types.is_numeric_dtype(facts[name]), name
    assert pd.api.types.is_bool_dtype(facts["low_open"])
    assert pd.api.types.is_datetime64_any_dtype(facts["from"])
    farms = facts[facts["fact"] == "hoefe"]
    assert [*farms["value"]] == [each["value"] for each in documents_["hoefe"]["observations"]]
    flat = pd.json_normalize(load(api / "observations.json")["observations"])
    assert len(flat) == len(facts)
    assert flat["low"].sum() == pytest.approx(facts["low"].sum())
    excel = pd.read_csv(f"{address}/api/v1/facts.excel.csv", sep=";", decimal=",")
    assert excel["Mindestens"].sum() == pytest.approx(facts["low"].sum())


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_duckdb_reads_every_table(table: Any, api: Path) -> None:
    import duckdb

    with duckdb.connect() as base:
        found = base.sql(f"SELECT * FROM read_csv('{api / table.name}.csv')")  # noqa: S608 - our own path
        assert found.columns == [column.name for column in table.columns]
        types = dict(zip(found.columns, map(str, found.types), strict=True))
        for column in table.columns:
            if column.type == "number":
                assert types[column.name] in ("BIGINT", "DOUBLE"), column.name
            if column.type == "date":
                assert types[column.name] == "DATE", column.name
            if column.type == "boolean":
                assert types[column.name] == "BOOLEAN", column.name
        key = ", ".join(f'"{name}"' for name in table.key)
        ((count, different),) = base.sql(f"SELECT count(*), count(DISTINCT ({key})) FROM found").fetchall()  # noqa: S608
        assert count == different > 0


def test_duckdb_reads_the_documents(api: Path) -> None:
    import duckdb

    with duckdb.connect() as base:
        query = "SELECT unnest(observations, recursive := true) FROM read_json(?)"
        found = base.execute(query, [str(api / "observations.json")]).df()
        assert len(found) == len(load(api / "observations.json")["observations"])
        assert {"fact", "as-of", "low", "high", "stage"} <= {*found.columns}


# --- The examples of the data page ---


@pytest.fixture(params=LANGUAGES)
def data_page(request: pytest.FixtureRequest, pages: Pages) -> Any:
    return pages["/daten/" if request.param == "de" else "/en/data/"]


def code_of(page: Any, name: str, address: str) -> str:
    """The example exactly as readers copy it, with this machine in place of the site's own address."""
    code: str = page.first(f"//pre[@id='beispiel-{name}']").text_content()
    assert "https://example.org/" in code
    return code.replace("https://example.org", address)


def run(*command: str) -> str:
    done = subprocess.run(command, capture_output=True, encoding="utf-8", timeout=PATIENCE, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_there_are_examples_for_these_clients(data_page: Any) -> None:
    found = [
        pre.get("id").removeprefix("beispiel-") for pre in data_page.tree.xpath("//pre[starts-with(@id, 'beispiel-')]")
    ]
    assert tuple(found) == EXAMPLES


def test_the_python_example_runs(data_page: Any, address: str, api: Path) -> None:
    told = run(sys.executable, "-I", "-X", "utf8", "-c", code_of(data_page, "python", address))
    language = data_page.tree.get("lang")
    assert load(api / "facts.json")["attribution"][language] in told


def test_the_pandas_example_runs(data_page: Any, address: str, tmp_path: Path) -> None:
    told = run(sys.executable, "-I", "-X", "utf8", "-c", code_of(data_page, "pandas", address))
    assert f"label_{data_page.tree.get('lang')}" in told


def test_the_javascript_example_runs(data_page: Any, address: str, api: Path, tmp_path: Path) -> None:
    node = shutil.which("node")
    if node is None:
        pytest.skip("there is no Node here; tests/browser/test_examples.py runs the example as well")
    file = tmp_path / "example.mjs"
    file.write_text(code_of(data_page, "javascript", address), encoding="utf-8")
    told = run(node, str(file))
    language = data_page.tree.get("lang")
    sentences = [claim["sentence"][language] for claim in load(api / "claims.json")["claims"].values()]
    assert all(sentence in told for sentence in sentences if sentence)


def test_the_r_example_runs(data_page: Any, address: str, tmp_path: Path) -> None:
    program = shutil.which("Rscript")
    if program is None:
        pytest.skip("there is no R here")
    file = tmp_path / "example.R"
    file.write_text(code_of(data_page, "r", address), encoding="utf-8")
    assert f"label_{data_page.tree.get('lang')}" in run(program, str(file))


def test_the_duckdb_example_runs(data_page: Any, site: Path, api: Path) -> None:
    """DuckDB needs an extension from its own server to read from the web: here it reads the same file."""
    import duckdb

    with duckdb.connect() as base:
        found = base.sql(code_of(data_page, "duckdb", str(site))).fetchall()
    fresh = [row for row in rows(api / "facts.csv") if row["stage"] == "fresh"]
    assert len(found) == len(fresh) > 0


# --- The data page ---


def test_the_page_offers_every_file_with_its_size(pages: Pages, site: Path, reading: ModuleType) -> None:
    for address, own in (("/daten/", "de"), ("/en/data/", "en")):
        page = pages[address]
        found = [reading.resolve(link, address) for link in page.tree.xpath("//main//a/@href")]
        links = {target[0] for target in found if target is not None}
        for table in TABLES:
            for ending in ("csv", "excel.csv", "json"):
                assert f"/api/v1/{table.name}.{ending}" in links
        for name in DOCUMENTS:
            assert f"/api/v1/schemas/{name}.schema.json" in links
        for name in ("openapi.json", "datapackage.json", "csv-metadata.json", "catalog.ttl", "catalog.jsonld"):
            assert f"/api/v1/{name}" in links
        assert all((site / link.lstrip("/")).is_file() for link in links if link.startswith("/api/"))
        assert load(site / "api/v1/facts.json")["attribution"][own] in page.text
