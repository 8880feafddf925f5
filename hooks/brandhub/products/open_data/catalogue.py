"""Catalogue: the data sets in the terms of DCAT-AP.de 3.0, for open-data portals to harvest, as Turtle and JSON-LD."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Final

from brandhub.ground.catalogues import LANGUAGES
from brandhub.models.fields import UNFILLED
from brandhub.products.open_data.addresses import FOLDER
from brandhub.products.open_data.facts import span_of
from brandhub.products.open_data.holdings import Holdings
from brandhub.products.open_data.licences import licence_address
from brandhub.products.open_data.tables import FACTS, TABLES, Table
from brandhub.products.open_data.triples import (
    TYPE,
    Iri,
    Literal,
    Node,
    Term,
    both_languages,
    write_json_ld,
    write_turtle,
)
from brandhub.products.press_kit.manifest import sha256

AUTHORITY: Final = "http://publications.europa.eu/resource/authority/"
GEOCODING: Final = "http://dcat-ap.de/def/politicalGeocoding/"
SPDX_SHA256: Final = "http://spdx.org/rdf/terms#checksumAlgorithm_sha256"
IANA: Final = "https://www.iana.org/assignments/media-types/"
SPOKEN: Final = {"de": "DEU", "en": "ENG"}
FILES: Final = (("csv", "CSV", "text/csv"), ("excel.csv", "CSV", "text/csv"), ("json", "JSON", "application/json"))
Statement = tuple[str, Term]


def write_catalogue(files: Mapping[str, bytes], holdings: Holdings) -> dict[str, bytes]:
    """The catalogue by address. `files`: what it offers, with their bytes."""
    nodes = list(_nodes(files, holdings))
    return {f"{FOLDER}catalog.ttl": write_turtle(nodes), f"{FOLDER}catalog.jsonld": write_json_ld(nodes)}


def _nodes(files: Mapping[str, bytes], holdings: Holdings) -> Iterator[Node]:
    yield Node(_catalogue(holdings), tuple(_about_catalogue(holdings)))
    yield Node(_publisher(holdings), tuple(_about_publisher(holdings)))
    yield Node(_rights(holdings), tuple(_about_rights(holdings)))
    if email := _email(holdings):
        name = Literal(holdings.publisher)
        kind: tuple[Statement, ...] = ((TYPE, "vcard:Organization"), (TYPE, "vcard:Kind"), ("vcard:fn", name))
        yield Node(_contact(holdings), (*kind, ("vcard:hasEmail", Iri(f"mailto:{email}"))))
    yield Node(_period(holdings), tuple(_about_period(holdings)))
    for table in TABLES:
        yield Node(_dataset(table, holdings), tuple(_about_dataset(table, holdings)))
        for ending, file_type, media in FILES:
            address = f"{FOLDER}{table.name}.{ending}"
            yield from _distribution(table, ending, file_type, media, files[address], holdings)


# --- Addresses of what is described ---


def _catalogue(holdings: Holdings) -> str:
    return f"{holdings.host}{FOLDER}catalog.ttl#catalog"


def _publisher(holdings: Holdings) -> str:
    return f"{holdings.host}{FOLDER}catalog.ttl#publisher"


def _contact(holdings: Holdings) -> str:
    return f"{holdings.host}{FOLDER}catalog.ttl#contact"


def _rights(holdings: Holdings) -> str:
    return f"{holdings.host}{FOLDER}catalog.ttl#rights"


def _period(holdings: Holdings) -> str:
    return f"{holdings.host}{FOLDER}catalog.ttl#period"


def _dataset(table: Table, holdings: Holdings) -> str:
    return f"{holdings.page('data').de}#{table.name}"


def _file(table: Table, ending: str, holdings: Holdings) -> str:
    return f"{holdings.host}{FOLDER}{table.name}.{ending}"


# --- Statements ---


def _day(value: date) -> Literal:
    return Literal(value.isoformat(), type="xsd:date")


def _dates(holdings: Holdings) -> list[Statement]:
    """Issued with the first release, changed with the last one; before there is one, on the day of the hub."""
    if not holdings.releases:
        return [("dct:modified", _day(holdings.hub.today))]
    first, last = holdings.releases[0], holdings.releases[-1]
    return [("dct:issued", _day(first.date)), ("dct:modified", _day(last.date))]


def _languages() -> list[Statement]:
    return [("dct:language", Iri(f"{AUTHORITY}language/{SPOKEN[language]}")) for language in LANGUAGES]


def _email(holdings: Holdings) -> str:
    email = holdings.hub.site.operator.email
    return "" if email == UNFILLED else email


def _about_catalogue(holdings: Holdings) -> list[Statement]:
    summary = {each: holdings.catalogues[each].text("data.summary") for each in LANGUAGES}
    return [
        (TYPE, "dcat:Catalog"),
        *both_languages("dct:title", holdings.hub.site.title.model_dump()),
        *both_languages("dct:description", summary),
        ("dct:publisher", Iri(_publisher(holdings))),
        ("foaf:homepage", Iri(holdings.page("data").de)),
        ("dct:license", Iri(licence_address(holdings.hub.own_licence))),
        ("dcat:themeTaxonomy", Iri(f"{AUTHORITY}data-theme")),
        *_languages(),
        *_dates(holdings),
        *(("dcat:dataset", Iri(_dataset(table, holdings))) for table in TABLES),
    ]


def _about_publisher(holdings: Holdings) -> list[Statement]:
    return [
        (TYPE, "foaf:Agent"),
        (TYPE, "foaf:Organization"),
        ("foaf:name", Literal(holdings.publisher)),
        ("foaf:homepage", Iri(holdings.page("home").de)),
    ]


def _about_rights(holdings: Holdings) -> list[Statement]:
    covers = holdings.words("data.licence-text").model_dump()
    return [(TYPE, "dct:RightsStatement"), *both_languages("rdfs:label", covers)]


def _about_period(holdings: Holdings) -> list[Statement]:
    """From the first day that any value speaks of to the last."""
    spans = [span_of(reading.as_of) for series in holdings.hub.series.values() for reading in series.readings]
    starts, ends = [span.from_ for span in spans], [span.to for span in spans if span.to]
    return [
        (TYPE, "dct:PeriodOfTime"),
        *((("dcat:startDate", _day(min(starts))),) if starts else ()),
        *((("dcat:endDate", _day(max(ends))),) if ends else ()),
    ]


def _about_dataset(table: Table, holdings: Holdings) -> list[Statement]:
    catalogues, own = holdings.catalogues, holdings.hub.site.open_data
    title = {
        each: f"{holdings.hub.site.title[each]}: {catalogues[each].text(f'data.{table.name}')}" for each in LANGUAGES
    }
    text = {each: table.text(catalogues[each]) for each in LANGUAGES}
    topics = [topic.label for _, topic in sorted(holdings.hub.topics.items())]
    has_times = table is FACTS
    return [
        (TYPE, "dcat:Dataset"),
        *both_languages("dct:title", title),
        *both_languages("dct:description", text),
        ("dct:identifier", Literal(_dataset(table, holdings))),
        ("dct:publisher", Iri(_publisher(holdings))),
        *([("dcat:contactPoint", Iri(_contact(holdings)))] if _email(holdings) else []),
        ("dcat:landingPage", Iri(holdings.page("data").de)),
        *(("dcat:theme", Iri(f"{AUTHORITY}data-theme/{theme}")) for theme in own.themes),
        *((("dcat:keyword", Literal(label[each], each))) for label in topics for each in LANGUAGES),
        *_places(holdings),
        *([("dct:temporal", Iri(_period(holdings)))] if has_times else []),
        ("dct:accrualPeriodicity", Iri(f"{AUTHORITY}frequency/IRREG")),
        ("dct:accessRights", Iri(f"{AUTHORITY}access-right/PUBLIC")),
        *_languages(),
        *_dates(holdings),
        *([("dcat:version", Literal(holdings.last.version))] if holdings.last else []),
        *(("dcat:distribution", Iri(f"{_file(table, ending, holdings)}#distribution")) for ending, _, _ in FILES),
    ]


def _places(holdings: Holdings) -> list[Statement]:
    """What portals in Germany sort by: the municipality, and who delivers (a number that GovData gives)."""
    own = holdings.hub.site.open_data
    found: list[Statement] = []
    if own.municipality:
        found.append(("dcatde:politicalGeocodingLevelURI", Iri(f"{GEOCODING}Level/municipality")))
        found.append(("dcatde:politicalGeocodingURI", Iri(f"{GEOCODING}municipalityKey/{own.municipality}")))
    if own.contributor:
        found.append(("dcatde:contributorID", Iri(own.contributor)))
    return found


def _distribution(
    table: Table, ending: str, file_type: str, media: str, content: bytes, holdings: Holdings
) -> Iterator[Node]:
    address = _file(table, ending, holdings)
    kind = ending.replace(".", "-")
    name = {each: holdings.catalogues[each].text(f"data.{table.name}") for each in LANGUAGES}
    title = {each: f"{name[each]} ({holdings.catalogues[each].text(f'data.file-{kind}')})" for each in LANGUAGES}
    described = "schemas/" + table.name + ".schema.json" if ending == "json" else "csv-metadata.json"
    statements: list[Statement] = [
        (TYPE, "dcat:Distribution"),
        *both_languages("dct:title", title),
        ("dcat:accessURL", Iri(address)),
        ("dcat:downloadURL", Iri(address)),
        ("dcat:mediaType", Iri(IANA + media)),
        ("dct:format", Iri(f"{AUTHORITY}file-type/{file_type}")),
        ("dct:license", Iri(licence_address(holdings.hub.own_licence))),
        ("dcatde:licenseAttributionByText", Literal(holdings.attribution().de)),
        ("dct:rights", Iri(_rights(holdings))),
        ("dcat:byteSize", Literal(str(len(content)), type="xsd:nonNegativeInteger")),
        ("spdx:checksum", Iri(f"{address}#checksum")),
        ("foaf:page", Iri(f"{posixpath.dirname(address)}/{described}")),
        *([("dct:language", Iri(f"{AUTHORITY}language/DEU"))] if kind == "excel-csv" else _languages()),
        ("dct:modified", _dates(holdings)[-1][1]),
    ]
    yield Node(f"{address}#distribution", tuple(statements))
    yield Node(
        f"{address}#checksum",
        (
            (TYPE, "spdx:Checksum"),
            ("spdx:algorithm", Iri(SPDX_SHA256)),
            ("spdx:checksumValue", Literal(sha256(content), type="xsd:hexBinary")),
        ),
    )
